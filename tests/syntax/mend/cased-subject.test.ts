import { describe, expect, test } from 'vitest'
import { mendCasedSubject } from '../../../src/syntax/mend/cased-subject.ts'
import { showTokens, tokensOf } from '../support.ts'

describe('a subject with a preposition', () => {
  test('is none: the verb is that of the noun that seemed to be the whole', () => {
    const read =
      'A/DT/2/det surgeon/NN/0/root who/WP/4/nsubj operated/VBD/2/acl:relcl while/IN/9/mark over/IN/7/case limits/NNS/9/nsubj:pass was/VBD/9/aux:pass jailed/VBN/2/advcl ././2/punct'
    expect(showTokens(mendCasedSubject(tokensOf(read)))).toBe(
      'A/DT/2/det surgeon/NN/9/nsubj:pass who/WP/4/nsubj operated/VBD/2/acl:relcl while/IN/7/mark over/IN/7/case limits/NNS/4/obl was/VBD/9/aux:pass jailed/VBN/0/root ././9/punct',
    )
  })

  test.each([
    ['a headline', 'Surgeon/NN/0/root over/IN/3/case limits/NNS/5/nsubj:pass was/VBD/5/aux:pass jailed/VBN/1/advcl'],
    [
      'a subject without one',
      'Surgeon/NN/0/root when/WRB/5/mark limits/NNS/5/nsubj:pass were/VBD/5/aux:pass set/VBN/1/advcl ././1/punct',
    ],
    [
      'a clause with its verb',
      'She/PRP/2/nsubj left/VBD/0/root while/IN/7/mark over/IN/5/case limits/NNS/7/nsubj was/VBD/7/aux going/VBG/2/advcl ././2/punct',
    ],
  ])('%s: stays', (_, read) => {
    expect(showTokens(mendCasedSubject(tokensOf(read)))).toBe(read)
  })
})
