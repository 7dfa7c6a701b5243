import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldPlaceName, foldPlaceParts } from '../../src/value/place/name.ts'

describe('foldPlaceName', () => {
  it.each([
    ['Côte d’Ivoire', 'cote divoire'],
    ['İzmir', 'izmir'],
    ['Łódź', 'lodz'],
    ['Tromsø', 'tromso'],
    ['Gießen', 'giessen'],
    ['Şan‘ā’', 'sana'],
    ['U.S.A.', 'usa'],
    ['N. Dak.', 'n dak'],
    ['St.Louis', 'st louis'],
    ['Saint Louis', 'st louis'],
    ['Mount Vernon', 'mt vernon'],
    ['The Hague', 'hague'],
    ['The', 'the'],
    ['Trinidad & Tobago', 'trinidad and tobago'],
    ['  Deir  ez-Zor ', 'deir ez zor'],
    ['Київ', 'киів'],
    ['constructor', 'constructor'],
    ['…', ''],
  ])('folds `%s` to `%s`', (name, folded) => {
    expect(foldPlaceName(name)).toBe(folded)
  })

  it('changes nothing when it folds again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(foldPlaceName(foldPlaceName(text))).toBe(foldPlaceName(text))
      }),
    )
  })
})

describe('foldPlaceParts', () => {
  it('parts at commas and leaves empty parts out', () => {
    expect(foldPlaceParts('Boise, , Idaho, U.S.,')).toEqual(['boise', 'idaho', 'us'])
  })
})
