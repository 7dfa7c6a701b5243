import { describe, expect, test } from 'vitest'
import { raiseClauses } from '../../../src/syntax/mend/raise-clause.ts'
import { showTokens, tokensOf } from '../support.ts'

describe('a clause of time or reason', () => {
  test.each([
    {
      title: 'hangs on the verb of the noun before it',
      read: 'knew/VBD/0/root parts/NNS/1/obj of/IN/4/case towns/NNS/2/nmod before/IN/7/mark Cole/NNP/7/nsubj came/VBD/4/advcl',
      raised:
        'knew/VBD/0/root parts/NNS/1/obj of/IN/4/case towns/NNS/2/nmod before/IN/7/mark Cole/NNP/7/nsubj came/VBD/1/advcl',
    },
    {
      title: 'hangs on a noun that is the predicate',
      read: 'It/PRP/3/nsubj was/VBD/3/cop talk/NN/0/root of/IN/5/case peace/NN/3/nmod until/IN/8/mark war/NN/8/nsubj came/VBD/5/advcl',
      raised:
        'It/PRP/3/nsubj was/VBD/3/cop talk/NN/0/root of/IN/5/case peace/NN/3/nmod until/IN/8/mark war/NN/8/nsubj came/VBD/3/advcl',
    },
  ])('$title', ({ read, raised }) => {
    expect(showTokens(raiseClauses(tokensOf(read)))).toBe(raised)
  })

  test('of purpose stays with its noun', () => {
    const read = 'sought/VBD/0/root ways/NNS/1/obj to/TO/4/mark win/VB/2/acl'
    expect(showTokens(raiseClauses(tokensOf(read)))).toBe(read)
  })
})
