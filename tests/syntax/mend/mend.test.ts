import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mend } from '../../../src/syntax/mend/mend.ts'
import { showTokens, tokensOf, treeProblems } from '../support.ts'

const WORDS = (
  'police/NNP bank/NN guards/NNS a/DT the/DT held/VBN marched/VBD said/VBD has/VBZ raids/VBZ shot/NN dead/JJ on/IN by/IN rising/VBG to/TO to/IN Sunday/NNP sent/VBD hit/VBN quit/VB win/VBP who/WP Skyward/RB late/RB as/IN for/IN ' +
  "'s/POS 3/CD -/SYM and/CC ,/, ./."
).split(' ')
const RELATIONS =
  'nsubj obj aux obl case nmod nmod:poss compound flat acl xcomp ccomp advcl conj cc aux:pass mark det advmod punct'.split(
    ' ',
  )

/** Any tree whose arcs do not cross, from 1: the head of a range is one of its words, and so on to its left and right. */
function headsOf(picks: readonly number[]): readonly number[] {
  const heads = picks.map(() => 0)
  const place = (from: number, end: number, head: number): void => {
    if (from >= end) return
    const top = from + ((picks[from] ?? 0) % (end - from))
    heads[top] = head
    place(from, top, top + 1)
    place(top + 1, end, top + 1)
  }
  place(0, picks.length, 0)
  return heads
}

const sentence = fc
  .array(fc.record({ word: fc.constantFrom(...WORDS), pick: fc.nat(100), relation: fc.constantFrom(...RELATIONS) }), {
    minLength: 1,
    maxLength: 14,
  })
  .map((words) => {
    const heads = headsOf(words.map(({ pick }) => pick))
    return words
      .map(({ word, relation }, at) => `${word}/${heads[at]}/${heads[at] === 0 ? 'root' : relation}`)
      .join(' ')
  })

test('a mended tree has one root, no cycle and no crossing arcs', () => {
  fc.assert(
    fc.property(sentence, (words) => {
      const tokens = mend(tokensOf(words))
      expect(treeProblems({ start: 0, end: 0, tokens, isCut: false }), showTokens(tokens)).toEqual([])
    }),
    { numRuns: 3000 },
  )
})

test('relations agree with heads that were raised before', () => {
  // [met for the bank guards]: `for` was on `bank`
  expect(showTokens(mend(tokensOf('met/VBD/0/root for/IN/3/case bank/NN/4/compound guards/NNS/1/obj')))).toBe(
    'met/VBD/0/root for/IN/4/case bank/NN/4/compound guards/NNS/1/obl',
  )
})
