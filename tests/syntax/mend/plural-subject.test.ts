import { describe, expect, test } from 'vitest'
import { mendPluralSubject } from '../../../src/syntax/mend/plural-subject.ts'
import { showTokens, tokensOf } from '../support.ts'

describe('a plural before a past form', () => {
  test.each([
    {
      title: 'is its subject',
      read: 'Government/NN/2/nsubj warplanes/VBZ/0/root bombed/VBN/2/ccomp farms/NNS/3/obj ././2/punct',
      mended: 'Government/NN/2/compound warplanes/NNS/3/nsubj bombed/VBD/0/root farms/NNS/3/obj ././3/punct',
    },
    {
      title: 'is the subject of what goes through a place',
      read: 'Flash/NNP/2/nsubj floods/VBZ/0/root swept/VBN/2/ccomp through/IN/5/case towns/NNS/3/obl ././2/punct',
      mended: 'Flash/NNP/2/compound floods/NNS/3/nsubj swept/VBD/0/root through/IN/5/case towns/NNS/3/obl ././3/punct',
    },
    {
      title: 'is the subject of what was said',
      read: 'Air/NNP/2/compound strikes/VBZ/7/ccomp hit/VBN/2/advcl farms/NNS/3/obj ,/,/2/punct police/NNS/7/nsubj said/VBD/0/root',
      mended:
        'Air/NNP/2/compound strikes/NNS/3/nsubj hit/VBD/7/ccomp farms/NNS/3/obj ,/,/3/punct police/NNS/7/nsubj said/VBD/0/root',
    },
  ])('$title', ({ read, mended }) => {
    expect(showTokens(mendPluralSubject(tokensOf(read)))).toBe(mended)
  })

  test.each([
    ['a verb that a participle completes', 'Brandt/NNP/2/nsubj stands/VBZ/0/root accused/VBN/2/xcomp ././2/punct'],
    ['a participle without an object', 'Rovers/NNP/2/nsubj arrives/VBZ/0/root battered/VBN/2/xcomp ././2/punct'],
    ['a pronoun before it', 'She/PRP/2/nsubj sees/VBZ/0/root cut/VBN/2/xcomp trees/NNS/3/obj ././2/punct'],
    [
      'an article of one thing',
      'A/DT/2/det firm/NN/3/nsubj trades/VBZ/0/root used/VBN/3/advcl cars/NNS/4/obj ././3/punct',
    ],
    [
      'a passive with its agent',
      'Police/NNS/2/nsubj claims/VBZ/0/root hit/VBN/2/ccomp town/NN/3/obj by/IN/6/case rain/NN/3/obl:agent',
    ],
  ])('%s: stays', (_, read) => {
    expect(showTokens(mendPluralSubject(tokensOf(read)))).toBe(read)
  })
})
