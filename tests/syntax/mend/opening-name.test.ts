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
    {
      title: 'is a noun in -ing where it helps no past form',
      read: 'Shelling/VBG/2/aux hit/VBD/0/root farms/NNS/2/obj',
      mended: 'Shelling/NN/2/nsubj hit/VBD/0/root farms/NNS/2/obj',
    },
  ])('$title', ({ read, mended }) => {
    expect(showTokens(mendOpeningName(tokensOf(read)))).toBe(mended)
  })

  test.each([
    ['an adverb that does so', 'Then/RB/2/advmod came/VBD/0/root rain/NN/2/nsubj'],
    ['an adverb of manner', 'Quietly/RB/2/advmod launched/VBD/0/root rockets/NNS/2/obj'],
    ['a form that helps', 'Having/VBG/2/aux come/VBD/0/root late/RB/2/advmod'],
    ['a sentence with a subject', 'Skyward/RB/2/advmod came/VBD/0/root rain/NN/2/nsubj'],
  ])('%s stays', (_, read) => {
    expect(showTokens(mendOpeningName(tokensOf(read)))).toBe(read)
  })
})
