import { describe, expect, test } from 'vitest'
import { mendOpenedClause } from '../../../src/syntax/mend/opened-clause.ts'
import { showTokens, tokensOf } from '../support.ts'

describe('a preposition before a noun and its verb', () => {
  test.each([
    {
      title: 'opens their clause',
      read: 'scored/VBD/0/root as/IN/3/case Norwich/NNP/1/obl beat/VBP/1/xcomp Ipswich/NNP/4/obj',
      mended: 'scored/VBD/0/root as/IN/4/mark Norwich/NNP/4/nsubj beat/VBP/1/advcl Ipswich/NNP/4/obj',
    },
    {
      title: 'opens it behind a span of time, which is not its subject',
      read: 'left/VBD/0/root weeks/NNS/5/nsubj after/IN/4/case Cole/NNP/2/nmod spoke/VBD/1/advcl',
      mended: 'left/VBD/0/root weeks/NNS/5/obl:unmarked after/IN/5/mark Cole/NNP/5/nsubj spoke/VBD/1/advcl',
    },
  ])('$title', ({ read, mended }) => {
    expect(showTokens(mendOpenedClause(tokensOf(read)))).toBe(mended)
  })

  test.each([
    ['one of place', 'scored/VBD/0/root at/IN/3/case Norwich/NNP/1/obl beat/VBP/1/xcomp'],
    ['one before a coordinated verb', 'scored/VBD/0/root after/IN/3/case lunch/NN/1/obl and/CC/5/cc won/VBD/1/conj'],
  ])('%s stays', (_, read) => {
    expect(showTokens(mendOpenedClause(tokensOf(read)))).toBe(read)
  })
})
