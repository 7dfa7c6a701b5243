import { describe, expect, test } from 'vitest'
import { mendTimeObject } from '../../../src/syntax/mend/time-object.ts'
import { showTokens, tokensOf } from '../support.ts'

describe('a time after a verb', () => {
  test.each([
    {
      title: 'is no object where it is a day',
      read: 'Prices/NNS/2/nsubj rose/VBD/0/root Wednesday/NNP/2/obj',
      mended: 'Prices/NNS/2/nsubj rose/VBD/0/root Wednesday/NNP/2/obl:unmarked',
    },
    {
      title: 'is none where it is one of several',
      read: 'They/PRP/2/nsubj meet/VBP/0/root every/DT/4/det week/NN/2/obj',
      mended: 'They/PRP/2/nsubj meet/VBP/0/root every/DT/4/det week/NN/2/obl:unmarked',
    },
  ])('$title', ({ read, mended }) => {
    expect(showTokens(mendTimeObject(tokensOf(read)))).toBe(mended)
  })

  test.each([
    ['what is spent', 'They/PRP/2/nsubj spent/VBD/0/root last/JJ/4/amod week/NN/2/obj'],
    ['a day with words of its own', 'They/PRP/2/nsubj dread/VBP/0/root Black/NNP/4/compound Friday/NNP/2/obj'],
    ['a time alone', 'It/PRP/2/nsubj kills/VBZ/0/root time/NN/2/obj'],
  ])('%s stays', (_, read) => {
    expect(showTokens(mendTimeObject(tokensOf(read)))).toBe(read)
  })
})
