import { describe, expect, test } from 'vitest'
import { mendOpeningName } from '../../../src/syntax/mend/opening-name.ts'
import { showTokens, tokensOf } from '../support.ts'

describe('what opens a sentence before its verb', () => {
  test.each([
    {
      title: 'is a name that acts',
      read: 'Skyward/RB/2/advmod launched/VBD/0/root rockets/NNS/2/obj',
      mended: 'Skyward/NNP/2/nsubj launched/VBD/0/root rockets/NNS/2/obj',
    },
  ])('$title', ({ read, mended }) => {
    expect(showTokens(mendOpeningName(tokensOf(read)))).toBe(mended)
  })

  test.each([
    ['an adverb that does so', 'Then/RB/2/advmod came/VBD/0/root rain/NN/2/nsubj'],
    ['an adverb of manner', 'Quietly/RB/2/advmod launched/VBD/0/root rockets/NNS/2/obj'],
    ['a sentence with a subject', 'Skyward/RB/2/advmod came/VBD/0/root rain/NN/2/nsubj'],
  ])('%s stays', (_, read) => {
    expect(showTokens(mendOpeningName(tokensOf(read)))).toBe(read)
  })
})
