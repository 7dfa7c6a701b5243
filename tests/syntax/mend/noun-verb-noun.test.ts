import { describe, expect, test } from 'vitest'
import { mendNounVerbNoun } from '../../../src/syntax/mend/noun-verb-noun.ts'
import { showTokens, tokensOf } from '../support.ts'

describe('a participle within a compound', () => {
  test('is the verb between both nouns', () => {
    const read =
      'Riot/NN/2/compound police/NN/5/compound used/VBN/5/amod water/NN/5/compound cannon/NN/0/root to/TO/7/mark disperse/VB/5/acl crowds/NNS/7/obj ././5/punct'
    expect(showTokens(mendNounVerbNoun(tokensOf(read)))).toBe(
      'Riot/NN/2/compound police/NN/3/nsubj used/VBD/0/root water/NN/5/compound cannon/NN/3/obj to/TO/7/mark disperse/VB/3/advcl crowds/NNS/7/obj ././3/punct',
    )
  })

  test.each([
    ['a headline', 'Police/NN/3/compound used/VBN/3/amod cannon/NN/0/root'],
    ['an article before it', 'The/DT/3/det used/VBN/3/amod cars/NNS/0/root ././3/punct'],
    ['another verb', 'Police/NN/3/compound used/VBN/3/amod cannon/NN/4/nsubj failed/VBD/0/root ././4/punct'],
    ['a form that is no past', 'Police/NN/3/compound seen/VBN/3/amod cannon/NN/0/root ././3/punct'],
  ])('%s: stays', (_, read) => {
    expect(showTokens(mendNounVerbNoun(tokensOf(read)))).toBe(read)
  })
})
