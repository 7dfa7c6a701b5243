import { describe, expect, test } from 'vitest'
import { createLexicon } from '../../src/syntax/lexicon.ts'
import { storeClusters } from '../../src/syntax/train/read-clusters.ts'
import { findVerbsRight, finiteClasses, verbKinds, verbLeftAfter } from '../../src/syntax/verb-context.ts'
import { buildClusters } from '../../src/syntax/word-clusters.ts'
import { hashText } from '../../src/syntax/word-shape.ts'
import { createWordTable, wordRow } from '../../src/syntax/word-table.ts'

const TAGS = ['NOUN NNS', 'VERB VBD', 'VERB VBN', 'PUNCT ,', 'AUX VBD']
const [NOUN, PAST, PARTICIPLE, COMMA] = [0, 1, 2, 3]

describe('the verb to the left', () => {
  const kinds = verbKinds(TAGS)
  const leftOf = (tags: readonly number[]): number => tags.reduce((before, tag) => verbLeftAfter(kinds, before, tag), 0)

  test.each([
    { tags: [NOUN], same: [], isSame: true },
    { tags: [PAST, NOUN, NOUN], same: [PAST], isSame: true },
    { tags: [PARTICIPLE, PAST], same: [PAST], isSame: true },
    { tags: [PARTICIPLE], same: [PAST], isSame: false },
    { tags: [PAST, COMMA], same: [PAST], isSame: false },
    { tags: [PAST, COMMA, NOUN, COMMA], same: [PAST, COMMA], isSame: true },
  ])('after $tags is that after $same: $isSame', ({ tags, same, isSame }) => {
    expect(leftOf(tags) === leftOf(same)).toBe(isSame)
  })
})

describe('the verb to the right', () => {
  test('may be one of the classes with a finite tag', () => {
    expect(finiteClasses(TAGS, [[0], [1, 2], [2], [4], []])).toEqual([1, 3])
  })

  test('is the next word that may be one, with a mark where a comma comes first', () => {
    const lexicon = new Map([
      [hashText('failed'), 1],
      [hashText('seen'), 2],
    ])
    const words = createWordTable(createLexicon(lexicon), buildClusters(storeClusters([[['plans']]])))
    const rows = Int32Array.from(['plans', 'seen', ',', 'then', 'failed', '.'], (form) => wordRow(words, form))
    const verbs = new Int32Array(6)
    findVerbsRight(words, Uint8Array.of(0, 1, 0), rows, 6, verbs)
    expect([...verbs]).toEqual([5, 5, 4, 4, 0, 0])
  })
})
