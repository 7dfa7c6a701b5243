import { expect, test } from 'vitest'
import type { GoldSentence } from '../../src/syntax/train/read-conllu.ts'
import { collectLexicon } from '../../src/syntax/train/vocabulary.ts'
import { hashText } from '../../src/syntax/word-shape.ts'

function sentenceOf(forms: readonly string[]): GoldSentence {
  return {
    forms,
    lemmas: forms,
    upos: ['NOUN', 'VERB'],
    xpos: ['NNS', 'VBD'],
    heads: [1, -1],
    relations: ['nsubj', 'root'],
    text: forms.join(' '),
    writtenWords: [],
    isParagraphStart: false,
  }
}

const TAGS = ['NOUN NNS', 'VERB VBD', 'VERB VBN', 'PROPN NNP']

/** The tags a word may have after so many sentences [Talks failed]; null where it is not known. */
function tagsOf(word: string, sentences: number, forms: readonly string[] = ['Talks', 'failed']): string | null {
  const { lexicon, tagClasses, finiteClasses } = collectLexicon(
    Array.from({ length: sentences }, () => sentenceOf(forms)),
    TAGS,
  )
  const tagClass = lexicon.get(hashText(word))
  if (tagClass === undefined) return null
  const allowed = (tagClasses[tagClass] ?? []).map((tag) => TAGS[tag]).join(', ')
  return `${allowed || 'any'}${finiteClasses.includes(tagClass) ? '; finite' : ''}`
}

test.each([
  { title: 'a rare word is unknown', word: 'talks', sentences: 2, expected: null },
  { title: 'a known word may have any tag', word: 'talks', sentences: 3, expected: 'any' },
  { title: 'a known verb may be finite', word: 'failed', sentences: 3, expected: 'any; finite' },
  { title: 'a well-known word has the tags it had', word: 'talks', sentences: 40, expected: 'NOUN NNS' },
  {
    title: 'an irregular past form is past or a name without being seen',
    word: 'overcame',
    sentences: 1,
    expected: 'VERB VBD, PROPN NNP; finite',
  },
  {
    title: 'one that is a participle too may be either',
    word: 'upheld',
    sentences: 1,
    expected: 'VERB VBD, VERB VBN, PROPN NNP; finite',
  },
])('$title', ({ word, sentences, expected }) => {
  expect(tagsOf(word, sentences)).toBe(expected)
})

test('an irregular past form keeps what else it was seen as', () => {
  expect(tagsOf('drew', 1, ['Drew', 'failed'])).toBe('NOUN NNS, VERB VBD, PROPN NNP; finite')
})
