import { describe, expect, test } from 'vitest'
import { mendMatchScore } from '../../../src/syntax/mend/match-score.ts'
import { showTokens, tokensOf } from '../support.ts'

describe('a score', () => {
  test.each([
    {
      title: 'is not beaten, but the name before it',
      read: 'beat/VBD/0/root Larkhill/NNP/3/nmod:unmarked 3/CD/1/obj -/SYM/5/case 1/CD/3/nmod',
      mended: 'beat/VBD/0/root Larkhill/NNP/1/obj 3/CD/1/obl:unmarked -/SYM/5/case 1/CD/3/nmod',
    },
  ])('$title', ({ read, mended }) => {
    expect(showTokens(mendMatchScore(tokensOf(read)))).toBe(mended)
  })

  test.each([
    ['a count', 'saw/VBD/0/root Larkhill/NNP/3/nmod:unmarked 3/CD/1/obj'],
    ['a score of its own', 'won/VBD/0/root 3/CD/1/obj -/SYM/4/case 1/CD/2/nmod'],
  ])('%s stays', (_, read) => {
    expect(showTokens(mendMatchScore(tokensOf(read)))).toBe(read)
  })
})
