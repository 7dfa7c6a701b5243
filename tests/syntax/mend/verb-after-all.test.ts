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

  test('or with a noun right behind it', () => {
    const read =
      'A/DT/3/det guard/NN/3/compound shot/NN/0/root two/CD/5/nummod men/NNS/3/nmod on/IN/7/case Sunday/NNP/3/nmod'
    expect(showTokens(mendVerbs(tokensOf(read)))).toBe(
      'A/DT/2/det guard/NN/3/nsubj shot/VBD/0/root two/CD/5/nummod men/NNS/3/obj on/IN/7/case Sunday/NNP/3/obl',
    )
  })

  test('or with a word that makes a verb of it', () => {
    const read = 'Rebels/NNS/2/nsubj shot/NN/0/root down/IN/5/case a/DT/5/det plane/NN/2/nmod'
    expect(showTokens(mendVerbs(tokensOf(read)))).toBe(
      'Rebels/NNS/2/nsubj shot/VBD/0/root down/IN/5/case a/DT/5/det plane/NN/2/obl',
    )
  })

  test.each([
    ['with a time behind it', 'A/DT/3/det penalty/NN/3/compound shot/NN/0/root last/JJ/5/amod week/NN/3/nmod:unmarked'],
    ['with a preposition behind it', 'A/DT/3/det penalty/NN/3/compound shot/NN/0/root by/IN/5/case Berg/NNP/3/nmod'],
    [
      'beside the verb of the sentence',
      'A/DT/3/det penalty/NN/3/compound shot/NN/6/nsubj two/CD/5/nummod men/NNS/3/nmod saw/VBD/0/root',
    ],
    ['without an object', 'Sales/NNS/2/compound cut/NN/0/root ././2/punct'],
    ['that is no past form', 'Sales/NNS/2/compound target/NN/0/root two/CD/4/nummod firms/NNS/2/obj'],
  ])('%s stays', (_, read) => {
    expect(showTokens(mendVerbs(tokensOf(read)))).toBe(read)
  })
})
