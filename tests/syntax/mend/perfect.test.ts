import { describe, expect, test } from 'vitest'
import { mendPerfect } from '../../../src/syntax/mend/perfect.ts'
import { showTokens, tokensOf } from '../support.ts'

describe('`have` before a verb', () => {
  test.each([
    {
      title: 'is its auxiliary',
      read: 'Cole/NNP/2/nsubj has/VBZ/0/root quit/VB/2/xcomp ././2/punct',
      mended: 'Cole/NNP/3/nsubj has/VBZ/3/aux quit/VBN/0/root ././3/punct',
    },
    {
      title: 'is one with an adverb between',
      read: 'police/NNS/2/nsubj had/VBD/0/root never/RB/2/advmod spoken/VBN/2/xcomp',
      mended: 'police/NNS/4/nsubj had/VBD/4/aux never/RB/4/advmod spoken/VBN/0/root',
    },
  ])('$title', ({ read, mended }) => {
    expect(showTokens(mendPerfect(tokensOf(read)))).toBe(mended)
  })

  test.each([
    ['one that must', 'Cole/NNP/2/nsubj has/VBZ/0/root to/TO/4/mark quit/VB/2/xcomp'],
    ['one that has something done', 'Cole/NNP/2/nsubj had/VBD/0/root ships/NNS/2/obj sunk/VBN/2/xcomp'],
  ])('%s stays', (_, read) => {
    expect(showTokens(mendPerfect(tokensOf(read)))).toBe(read)
  })
})
