import { describe, expect, test } from 'vitest'
import { agreeCases } from '../../../src/syntax/mend/agree-cases.ts'
import { showTokens, tokensOf } from '../support.ts'

describe('what marks a case', () => {
  test.each([
    {
      title: 'makes an adverb a preposition',
      read: 'win/NN/0/root over/RB/3/case Larkhill/NNP/1/nmod',
      mended: 'win/NN/0/root over/IN/3/case Larkhill/NNP/1/nmod',
    },
    {
      title: 'makes the whole of a name an owner',
      read: "Deltona/NNP/4/compound Energy/NNP/1/flat 's/POS/2/case takeover/NN/0/root",
      mended: "Deltona/NNP/4/nmod:poss Energy/NNP/1/flat 's/POS/1/case takeover/NN/0/root",
    },
  ])('$title', ({ read, mended }) => {
    expect(showTokens(agreeCases(tokensOf(read)))).toBe(mended)
  })

  test.each([
    ['an adverb that is none', 'win/NN/0/root over/RB/1/advmod'],
    ['an owner that is coordinated', "Ana/NNP/3/nmod:poss 's/POS/1/case visit/NN/0/root"],
  ])('%s stays', (_, read) => {
    expect(showTokens(agreeCases(tokensOf(read)))).toBe(read)
  })
})
