import { describe, expect, test } from 'vitest'
import { mendSharedObject } from '../../../src/syntax/mend/shared-object.ts'
import { showTokens, tokensOf } from '../support.ts'

describe('an object behind two verbs', () => {
  test('hangs on the first', () => {
    const read =
      'They/PRP/2/nsubj seek/VBP/0/root and/CC/4/cc build/VBP/2/conj ships/NNS/4/obj in/IN/7/case Oslo/NNP/4/obl'
    const mended =
      'They/PRP/2/nsubj seek/VBP/0/root and/CC/4/cc build/VBP/2/conj ships/NNS/2/obj in/IN/7/case Oslo/NNP/2/obl'
    expect(showTokens(mendSharedObject(tokensOf(read)))).toBe(mended)
  })

  test.each([
    ['of which the first has none', 'They/PRP/2/nsubj came/VBD/0/root and/CC/4/cc took/VBD/2/conj ships/NNS/4/obj'],
    [
      'of which the first has its own',
      'They/PRP/2/nsubj sold/VBD/0/root it/PRP/2/obj and/CC/5/cc built/VBD/2/conj ships/NNS/5/obj',
    ],
    [
      'with something between',
      'They/PRP/2/nsubj met/VBD/0/root twice/RB/2/advmod and/CC/5/cc built/VBD/2/conj it/PRP/5/obj',
    ],
    ['without a conjunction', 'ships/NNS/2/nsubj make/VBP/0/root bring/VBP/2/conj fame/NN/3/obj'],
  ])('%s stays', (_, read) => {
    expect(showTokens(mendSharedObject(tokensOf(read)))).toBe(read)
  })
})
