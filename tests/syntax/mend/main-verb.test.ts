import { describe, expect, it } from 'vitest'
import { mendMainVerb } from '../../../src/syntax/mend/main-verb.ts'
import { showTokens, tokensOf } from '../support.ts'

const MENDED: readonly { readonly title: string; readonly read: string; readonly mended: string }[] = [
  {
    title: 'a past form after what was said is its main verb',
    read: 'Students/NNS/7/obl marched/VBN/1/acl in/IN/4/case Lisbon/NNP/2/obl ,/,/7/punct police/NNS/7/nsubj said/VBD/0/root ././7/punct',
    mended:
      'Students/NNS/2/nsubj marched/VBD/7/ccomp in/IN/4/case Lisbon/NNP/2/obl ,/,/7/punct police/NNS/7/nsubj said/VBD/0/root ././7/punct',
  },
  {
    title: 'a noun alone is nothing that was said',
    read: 'Students/NNS/7/ccomp marched/VBN/1/acl in/IN/4/case Lisbon/NNP/2/obl ,/,/7/punct police/NNS/7/nsubj said/VBD/0/root ././7/punct',
    mended:
      'Students/NNS/2/nsubj marched/VBD/7/ccomp in/IN/4/case Lisbon/NNP/2/obl ,/,/7/punct police/NNS/7/nsubj said/VBD/0/root ././7/punct',
  },
  {
    title: 'a past form in a sentence without another verb is its main verb',
    read: 'Ministers/NNS/0/root discussed/VBN/1/acl trade/NN/2/obj ././1/punct',
    mended: 'Ministers/NNS/2/nsubj discussed/VBD/0/root trade/NN/2/obj ././2/punct',
  },
]

const KEPT: readonly (readonly [title: string, read: string])[] = [
  ['a headline', 'Twelve/NNS/0/root arrested/VBN/1/acl in/IN/4/case Lisbon/NNP/2/obl'],
  ['a participle with its agent', 'Man/NN/0/root bitten/VBN/1/acl by/IN/4/case dog/NN/2/obl:agent ././1/punct'],
  ['a form that is no past', 'Chances/NNS/0/root seen/VBN/1/acl late/RB/2/advmod ././1/punct'],
  [
    'a noun with a copula that was said',
    'Students/NNS/5/nsubj marched/VBN/1/acl were/VBD/5/cop late/RB/5/advmod arrivals/NNS/8/ccomp ,/,/8/punct police/NNS/8/nsubj said/VBD/0/root ././8/punct',
  ],
  ['a sentence with a verb', 'Videos/NNS/3/nsubj posted/VBN/1/acl showed/VBD/0/root smoke/NN/3/obj ././3/punct'],
]

describe('a sentence that lost its main verb', () => {
  it.each(MENDED)('$title', ({ read, mended }) => {
    expect(showTokens(mendMainVerb(tokensOf(read)))).toBe(mended)
  })

  it.each(KEPT)('is not %s', (_, read) => {
    expect(showTokens(mendMainVerb(tokensOf(read)))).toBe(read)
  })
})
