import { describe, expect, test } from 'vitest'
import { orderTags, tagOrderOf } from '../../src/syntax/tag-order.ts'
import { createTokenTags } from '../../src/syntax/tagger.ts'

const TAGS = [
  ...['NOUN NN', 'NOUN NNS', 'PROPN NNP', 'ADJ JJ', 'VERB VBD', 'VERB VB', 'VERB VBZ', 'AUX VBD', 'AUX MD', 'DET DT'],
  ...['PART POS', 'PART TO', 'PRON WP', 'ADP RP', 'ADP IN', 'PUNCT ,', 'PUNCT .', 'CCONJ CC', 'PUNCT HYPH', 'VERB VBG'],
]

/** `chief/JJ executive/JJ` with the tags as they are afterwards; of two parts of speech with one tag, the first. */
function ordered(words: string): string {
  const tokens = words.split(' ').map((word) => word.split('/') as [string, string])
  const forms = tokens.map(([form]) => form)
  const tags = createTokenTags(tokens.length)
  for (const [at, [, tag]] of tokens.entries()) tags.best[at] = TAGS.findIndex((name) => name.endsWith(` ${tag}`))
  orderTags(tagOrderOf(TAGS), forms, tags)
  return forms.map((form, at) => `${form}/${TAGS[tags.best[at] ?? 0]?.split(' ')[1]}`).join(' ')
}

describe('tags that the words around show to be wrong', () => {
  test.each([
    ["bank/NN 's/POS chief/JJ executive/JJ resigned/VBD", "bank/NN 's/POS chief/JJ executive/NN resigned/VBD"],
    ['an/DT official/JJ said/VBD', 'an/DT official/NN said/VBD'],
    ['the/DT bank/NN quit/VB on/IN', 'the/DT bank/NN quit/VBD on/IN'],
    ['head/NN ,/, Luis/NNP Mora/NNP ,/, quit/VB on/IN', 'head/NN ,/, Luis/NNP Mora/NNP ,/, quit/VBD on/IN'],
    ['Oscar/NNP -/, winning/VBG author/NN', 'Oscar/NNP -/HYPH winning/VBG author/NN'],
    ['Mora/NNP ,/, who/WP steps/NNS down/RP', 'Mora/NNP ,/, who/WP steps/VBZ down/RP'],
  ])('%s', (words, expected) => {
    expect(ordered(words)).toBe(expected)
  })

  test.each([
    'the/DT official/JJ report/NN',
    'it/NN was/VBD official/JJ ./.',
    'asked/VBD the/DT head/NN to/TO quit/VB ./.',
    'will/MD the/DT bank/NN quit/VB ./.',
    'helped/VBD the/DT town/NN put/VB out/RP',
    'stop/VB and/CC quit/VB ./.',
    'men/NN who/WP agents/NNS said/VBD',
  ])('those of `%s` stay', (words) => {
    expect(ordered(words)).toBe(words)
  })
})
