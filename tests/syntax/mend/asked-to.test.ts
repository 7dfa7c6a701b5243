import { describe, expect, test } from 'vitest'
import { mendAskedTo } from '../../../src/syntax/mend/asked-to.ts'
import { showTokens, tokensOf } from '../support.ts'

const mended = (read: string): string => showTokens(mendAskedTo(tokensOf(read)))

describe('what somebody is asked to do', () => {
  test.each([
    [
      'hangs on the verb, not on who is asked',
      'She/PRP/2/nsubj ordered/VBD/0/root firms/NNS/2/obj to/TO/5/mark pay/VB/3/acl',
      'She/PRP/2/nsubj ordered/VBD/0/root firms/NNS/2/obj to/TO/5/mark pay/VB/2/xcomp',
    ],
    [
      'nor on what tells more of them',
      'She/PRP/2/nsubj urged/VBD/0/root people/NNS/2/obj in/IN/5/case Oslo/NNP/3/nmod to/TO/7/mark leave/VB/5/acl',
      'She/PRP/2/nsubj urged/VBD/0/root people/NNS/2/obj in/IN/5/case Oslo/NNP/3/nmod to/TO/7/mark leave/VB/2/xcomp',
    ],
    [
      'is not what it is done for',
      'She/PRP/2/nsubj pressed/VBD/0/root firms/NNS/2/obj to/TO/5/mark pay/VB/2/advcl',
      'She/PRP/2/nsubj pressed/VBD/0/root firms/NNS/2/obj to/TO/5/mark pay/VB/2/xcomp',
    ],
    [
      'in the passive too',
      'Firms/NNS/3/nsubj:pass were/VBD/3/aux:pass told/VBN/0/root to/TO/5/mark pay/VB/3/advcl',
      'Firms/NNS/3/nsubj:pass were/VBD/3/aux:pass told/VBN/0/root to/TO/5/mark pay/VB/3/xcomp',
    ],
    [
      'behind a preposition of the verb',
      'She/PRP/2/nsubj called/VBD/0/root on/IN/4/case rebels/NNS/2/obl to/TO/6/mark stop/VB/2/advcl',
      'She/PRP/2/nsubj called/VBD/0/root on/IN/4/case rebels/NNS/2/obl to/TO/6/mark stop/VB/2/xcomp',
    ],
    [
      'or agrees to behind a time',
      'Firms/NNS/2/nsubj agreed/VBD/0/root last/JJ/4/amod week/NN/2/obl:unmarked to/TO/6/mark pay/VB/4/acl',
      'Firms/NNS/2/nsubj agreed/VBD/0/root last/JJ/4/amod week/NN/2/obl:unmarked to/TO/6/mark pay/VB/2/xcomp',
    ],
  ])('%s', (_, read, expected) => {
    expect(mended(read)).toBe(expected)
  })

  test.each([
    ['what a noun is for', 'She/PRP/2/nsubj asked/VBD/0/root permission/NN/2/obj to/TO/5/mark leave/VB/3/acl'],
    ['what somebody is used for', 'She/PRP/2/nsubj hired/VBD/0/root men/NNS/2/obj to/TO/5/mark dig/VB/3/acl'],
    [
      'a purpose that says so',
      'She/PRP/2/nsubj told/VBD/0/root him/PRP/2/obj in/IN/7/mark order/NN/7/mark to/TO/7/mark help/VB/2/advcl',
    ],
    [
      'a verb that says it already',
      'She/PRP/2/nsubj urged/VBD/0/root men/NNS/2/obj to/TO/5/mark dig/VB/2/xcomp to/TO/7/mark live/VB/2/advcl',
    ],
    ['a verb without anybody asked', 'She/PRP/2/nsubj ordered/VBD/0/root to/TO/4/mark impress/VB/2/advcl'],
    [
      'another preposition',
      'She/PRP/2/nsubj called/VBD/0/root at/IN/4/case noon/NN/2/obl to/TO/6/mark help/VB/2/advcl',
    ],
  ])('%s: stays', (_, read) => {
    expect(mended(read)).toBe(read)
  })
})
