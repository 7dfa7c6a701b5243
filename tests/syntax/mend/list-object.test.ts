import { describe, expect, test } from 'vitest'
import { mendListObject } from '../../../src/syntax/mend/list-object.ts'
import { showTokens, tokensOf } from '../support.ts'

describe('a second object behind a comma', () => {
  test.each([
    {
      title: 'is the next part of a list',
      read: 'discuss/VB/0/root trade/NN/1/obj ,/,/1/punct debt/NN/1/obj and/CC/6/cc visas/NNS/4/conj',
      mended: 'discuss/VB/0/root trade/NN/1/obj ,/,/4/punct debt/NN/2/conj and/CC/6/cc visas/NNS/4/conj',
    },
    {
      title: 'is that of the object of an open complement too',
      read: 'plan/VBP/0/root to/TO/3/mark discuss/VB/1/xcomp trade/NN/3/obj ,/,/1/punct the/DT/7/det debt/NN/1/obj and/CC/9/cc visas/NNS/7/conj',
      mended:
        'plan/VBP/0/root to/TO/3/mark discuss/VB/1/xcomp trade/NN/3/obj ,/,/7/punct the/DT/7/det debt/NN/4/conj and/CC/9/cc visas/NNS/7/conj',
    },
  ])('$title', ({ read, mended }) => {
    expect(showTokens(mendListObject(tokensOf(read)))).toBe(mended)
  })

  test.each([
    ['that ends no list', 'discuss/VB/0/root trade/NN/1/obj ,/,/1/punct debt/NN/1/obj'],
    ['without a comma', 'gave/VBD/0/root Cole/NNP/1/obj bread/NN/1/obj and/CC/5/cc wine/NN/3/conj'],
    ['without another', 'discuss/VB/0/root ,/,/1/punct debt/NN/1/obj and/CC/5/cc visas/NNS/3/conj'],
  ])('%s stays', (_, read) => {
    expect(showTokens(mendListObject(tokensOf(read)))).toBe(read)
  })
})
