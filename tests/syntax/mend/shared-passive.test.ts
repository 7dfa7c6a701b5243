import { describe, expect, test } from 'vitest'
import { mendSharedPassive } from '../../../src/syntax/mend/shared-passive.ts'
import { showTokens, tokensOf } from '../support.ts'

describe('a past form beside a passive', () => {
  test('is one too where nobody else does it to anybody', () => {
    const read =
      'She/PRP/3/nsubj:pass was/VBD/3/aux:pass convicted/VBN/0/root and/CC/5/cc sentenced/VBD/3/conj to/TO/7/case jail/NN/5/obl'
    expect(showTokens(mendSharedPassive(tokensOf(read)))).toBe(
      'She/PRP/3/nsubj:pass was/VBD/3/aux:pass convicted/VBN/0/root and/CC/5/cc sentenced/VBN/3/conj to/TO/7/case jail/NN/5/obl',
    )
  })

  test.each([
    [
      'with an object',
      'She/PRP/3/nsubj:pass was/VBD/3/aux:pass freed/VBN/0/root and/CC/5/cc sentenced/VBD/3/conj him/PRP/5/obj',
    ],
    [
      'with a subject',
      'She/PRP/3/nsubj:pass was/VBD/3/aux:pass freed/VBN/0/root and/CC/6/cc he/PRP/6/nsubj sentenced/VBD/3/conj',
    ],
    [
      'beside what is no passive',
      'She/PRP/3/nsubj had/VBD/3/aux confessed/VBN/0/root and/CC/5/cc sentenced/VBD/3/conj',
    ],
    [
      'of what people do without an object',
      'She/PRP/3/nsubj:pass was/VBD/3/aux:pass freed/VBN/0/root and/CC/5/cc smiled/VBD/3/conj',
    ],
  ])('%s: stays', (_, read) => {
    expect(showTokens(mendSharedPassive(tokensOf(read)))).toBe(read)
  })
})
