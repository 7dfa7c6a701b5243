import { describe, expect, test } from 'vitest'
import { mendNouns } from '../../../src/syntax/mend/noun-after-all.ts'
import { showTokens, tokensOf } from '../support.ts'

describe('a verb in the place of a noun', () => {
  test.each([
    {
      title: 'is a noun behind an article',
      read: 'gave/VBD/0/root Rovers/NNS/1/obj a/DT/5/det home/NN/5/compound win/VBP/1/conj',
      mended: 'gave/VBD/0/root Rovers/NNS/1/obj a/DT/5/det home/NN/5/compound win/NN/1/obj',
    },
    {
      title: 'is one that a preposition introduces',
      read: 'helped/VBD/0/root Rovers/NNS/1/obj to/IN/5/case a/DT/5/det win/VB/1/xcomp',
      mended: 'helped/VBD/0/root Rovers/NNS/1/obj to/IN/5/case a/DT/5/det win/NN/1/obl',
    },
    {
      title: 'is one behind the article of a plural',
      read: 'signed/VBD/0/root a/DT/4/det crude/NN/4/compound sales/NNS/5/nsubj deal/VBP/1/ccomp',
      mended: 'signed/VBD/0/root a/DT/4/det crude/NN/4/compound sales/NNS/5/nsubj deal/NN/1/obj',
    },
    {
      title: 'is one where a verb lacks its object',
      read: 'discussed/VBD/0/root further/RB/3/advmod work/VB/1/obl',
      mended: 'discussed/VBD/0/root further/RB/3/advmod work/NN/1/obj',
    },
  ])('$title', ({ read, mended }) => {
    expect(showTokens(mendNouns(tokensOf(read)))).toBe(mended)
  })

  test.each([
    ['what a few people do', 'saw/VBD/0/root a/DT/4/det few/JJ/4/amod people/NNS/5/nsubj meet/VBP/1/ccomp'],
    ['a verb with its particle', 'want/VBP/0/root to/TO/3/mark win/VB/1/xcomp'],
    ['one behind the other article', 'let/VBD/0/root the/DT/3/det win/VB/1/xcomp'],
  ])('%s stays', (_, read) => {
    expect(showTokens(mendNouns(tokensOf(read)))).toBe(read)
  })
})
