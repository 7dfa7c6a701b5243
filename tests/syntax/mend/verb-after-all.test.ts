import { describe, expect, test } from 'vitest'
import { mendVerbs } from '../../../src/syntax/mend/verb-after-all.ts'
import { showTokens, tokensOf } from '../support.ts'

describe('a noun with an object', () => {
  test('is the verb of the plural before it', () => {
    const read =
      'Gang/NN/3/compound members/NNS/3/compound shot/NN/0/root two/CD/5/nummod officers/NNS/3/obj ././3/punct'
    expect(showTokens(mendVerbs(tokensOf(read)))).toBe(
      'Gang/NN/2/compound members/NNS/3/nsubj shot/VBD/0/root two/CD/5/nummod officers/NNS/3/obj ././3/punct',
    )
  })

  test('or with a verb beside it', () => {
    const read = 'Police/NNS/2/compound shot/NN/0/root and/CC/4/cc killed/VBD/2/conj a/DT/6/det man/NN/4/obj'
    expect(showTokens(mendVerbs(tokensOf(read)))).toBe(
      'Police/NNS/2/nsubj shot/VBD/0/root and/CC/4/cc killed/VBD/2/conj a/DT/6/det man/NN/4/obj',
    )
  })

  test.each([
    ['without an object', 'Sales/NNS/2/compound cut/NN/0/root ././2/punct'],
    ['that is no past form', 'Sales/NNS/2/compound target/NN/0/root two/CD/4/nummod firms/NNS/2/obj'],
  ])('%s stays', (_, read) => {
    expect(showTokens(mendVerbs(tokensOf(read)))).toBe(read)
  })
})
