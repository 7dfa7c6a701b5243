import { expect, test } from 'vitest'
import type { GoldSentence } from '../../src/syntax/train/read-conllu.ts'
import { collectLexicon, countByWord } from '../../src/syntax/train/vocabulary.ts'
import { hashText } from '../../src/syntax/word-shape.ts'

const SENTENCE: GoldSentence = {
  forms: ['Talks', 'failed'],
  lemmas: ['talk', 'fail'],
  upos: ['NOUN', 'VERB'],
  xpos: ['NNS', 'VBD'],
  heads: [1, -1],
  relations: ['nsubj', 'root'],
  text: 'Talks failed',
  writtenWords: [],
  isParagraphStart: false,
}
const NOUN = 0
const VERB = 1
const TAGS = ['NOUN NNS', 'VERB VBD']

/** The tags of a word after three sentences with gold tags and the guesses for a word; null where it is not known. */
function guessed(form: string, tags: readonly number[]): string | null {
  const guesses = countByWord([{ forms: tags.map(() => form), tags }])
  const { lexicon, finiteClasses } = collectLexicon([SENTENCE, SENTENCE, SENTENCE], TAGS, guesses)
  const tagClass = lexicon.get(hashText(form))
  if (tagClass === undefined) return null
  return finiteClasses.includes(tagClass) ? 'may be a verb' : 'is a noun'
}

test.each([
  {
    title: 'a word that the treebanks lack has the tags guessed',
    form: 'quakes',
    tags: Array(6).fill(NOUN),
    expected: 'is a noun',
  },
  { title: 'a rare guess is a mistake', form: 'quakes', tags: [...Array(6).fill(NOUN), VERB], expected: 'is a noun' },
  {
    title: 'a frequent guess counts',
    form: 'quakes',
    tags: [...Array(6).fill(NOUN), VERB, VERB],
    expected: 'may be a verb',
  },
  { title: 'too few guesses say nothing', form: 'quakes', tags: Array(5).fill(NOUN), expected: null },
  { title: 'no guess counts against the treebanks', form: 'talks', tags: Array(9).fill(VERB), expected: 'is a noun' },
])('$title', ({ form, tags, expected }) => {
  expect(guessed(form, tags)).toBe(expected)
})
