import { describe, expect, it } from 'vitest'
import { mendTrailingSpeech } from '../../../src/syntax/mend/trailing-speech.ts'
import { showTokens, tokensOf } from '../support.ts'

const MENDED: readonly { readonly title: string; readonly read: string; readonly mended: string }[] = [
  {
    title: 'whoever was done something to before the comma is no speaker',
    read: 'Men/NNS/2/nsubj fired/VBD/8/ccomp ,/,/2/punct killing/VBG/8/advcl Reed/NNP/8/nsubj ,/,/7/punct police/NNS/5/conj said/VBD/0/root ././8/punct',
    mended:
      'Men/NNS/2/nsubj fired/VBD/8/ccomp ,/,/2/punct killing/VBG/8/advcl Reed/NNP/4/obj ,/,/8/punct police/NNS/8/nsubj said/VBD/0/root ././8/punct',
  },
  {
    title: 'what was said is the clause of who says so',
    read: 'Talks/NNS/2/nsubj failed/VBD/0/root ,/,/5/punct Reed/NNP/5/nsubj said/VBD/2/parataxis ././2/punct',
    mended: 'Talks/NNS/2/nsubj failed/VBD/5/ccomp ,/,/5/punct Reed/NNP/5/nsubj said/VBD/0/root ././5/punct',
  },
  {
    title: 'a little may follow on when it was said',
    read: 'Reed/NNP/5/nsubj fell/VBD/5/ccomp ,/,/5/punct police/NNS/2/obj said/VBD/0/root Monday/NNP/5/obl ././5/punct',
    mended:
      'Reed/NNP/2/nsubj fell/VBD/5/ccomp ,/,/5/punct police/NNS/5/nsubj said/VBD/0/root Monday/NNP/5/obl ././5/punct',
  },
]

const KEPT: readonly (readonly [title: string, read: string])[] = [
  [
    'what the tree has right',
    'Talks/NNS/2/nsubj failed/VBD/5/ccomp ,/,/5/punct Reed/NNP/5/nsubj said/VBD/0/root ././5/punct',
  ],
  [
    'a description between commas',
    'Reed/NNP/6/nsubj ,/,/4/punct the/DT/4/det chief/NN/1/appos ,/,/1/punct said/VBD/0/root ././6/punct',
  ],
  [
    'a list of speakers',
    'Brandt/NNP/6/nsubj ,/,/3/punct Cole/NNP/1/conj and/CC/5/cc Reed/NNP/1/conj said/VBD/0/root ././6/punct',
  ],
  [
    'a verb of another kind',
    'Reed/NNP/5/nsubj ,/,/4/punct the/DT/4/det chief/NN/1/appos resigned/VBD/0/root ././5/punct',
  ],
]

describe('a sentence that ends in who said so', () => {
  it.each(MENDED)('$title', ({ read, mended }) => {
    expect(showTokens(mendTrailingSpeech(tokensOf(read)))).toBe(mended)
  })

  it.each(KEPT)('keeps %s', (_, read) => {
    expect(showTokens(mendTrailingSpeech(tokensOf(read)))).toBe(read)
  })
})
