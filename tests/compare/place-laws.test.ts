import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { climb, inverse } from '../../src/compare/ladder.ts'
import { placeLadder } from '../../src/compare/place.ts'
import type { PlaceValue } from '../../src/model/value.ts'
import { placeReader } from '../../src/value/place.ts'
import { isProblem } from '../../src/value/value-reader.ts'
import { gazetteerNames, placeContext, readPlace } from '../value/gazetteer-fixture.ts'

const context = placeContext({
  'old-mill': [['Old Mill', 'Paris'], 'almara'],
  'city-hall': [['City Hall'], 'almara'],
  almara: [['Almara', 'Springfield'], 'Florida'],
  france: [['Hexagon'], null],
  loop: [['Loop'], 'pool'],
  pool: [['Pool'], 'loop'],
  lost: [['Lost'], 'Xyzzyville'],
  shed: [['Shed'], 'near Geneva'],
  inn: [['Inn'], 'northern Syria'],
})
const names = gazetteerNames()
const DECLARED = ['Old Mill', 'City Hall', 'Almara', 'france', 'Loop', 'Pool', 'Lost', 'Shed', 'Inn', 'French', 'Paris']
const LARGE = [
  'Syria',
  'Europe',
  'Asia',
  'Middle East',
  'U.S.',
  'Russia',
  'Texas',
  'New York',
  'Aleppo',
  'Geneva',
  'Georgia',
  'Crimea',
  'Florida',
  'Kurdistan',
  'Lapland',
  'Macedonia',
  'Kashmir',
  'Transylvania',
  'Surrey',
]

const simpleName = fc.oneof(
  fc.constantFrom(...names),
  fc.constantFrom(...DECLARED),
  fc.constantFrom(...LARGE),
  fc.constantFrom('Xyzzyville', 'Quxburg'),
)
const phrase = fc.oneof(
  { weight: 3, arbitrary: simpleName },
  fc
    .tuple(fc.constantFrom('near', 'northern', 'southern', 'downtown', 'region of', 'city of', 'north of'), simpleName)
    .map((words) => words.join(' ')),
  fc.tuple(simpleName, fc.constantFrom(...LARGE, ...DECLARED)).map((parts) => parts.join(', ')),
)
const place = phrase.map((text) => readPlace(text, context))

/** The value, and values of the chains it lies in, so that inclusion is not left to chance. */
const lineage = place.map((value) => [value, ...outwards(value)])

function outwards({ canonical }: PlaceValue): readonly PlaceValue[] {
  const parts = canonical.split(', ')
  return parts.map((_, index) => readPlace(parts.slice(index).join(', '), context))
}

describe('the place reader', () => {
  it('reads a canonical form as itself', () => {
    fc.assert(
      fc.property(place, (value) => {
        expect(readPlace(value.canonical, context).canonical).toBe(value.canonical)
      }),
      { numRuns: 2000 },
    )
  })

  it('never throws', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.array(phrase).map((each) => each.join(', ')),
    )
    fc.assert(
      fc.property(anything, (text) => {
        const value = placeReader.parse(text, context, { unit: null })
        if (isProblem(value) || value.kind !== 'place') return
        expect(placeReader.format(value)).toEqual(expect.any(String))
        expect(readPlace(value.canonical, context).canonical).toBe(value.canonical)
      }),
    )
  })
})

describe('the place ladder', () => {
  it('says the same from either side', () => {
    fc.assert(
      fc.property(place, place, (left, right) => {
        const [there, back] = [climb(placeLadder, left, right), climb(placeLadder, right, left)]
        expect({ level: back.level, relation: back.relation }).toEqual({
          level: there.level,
          relation: inverse(there.relation),
        })
      }),
      { numRuns: 3000 },
    )
  })

  it('says the same of places in a line from either side', () => {
    fc.assert(
      fc.property(lineage, (values) => {
        const [inner, ...outer] = values
        if (!inner) return
        for (const value of outer) {
          const [there, back] = [climb(placeLadder, inner, value), climb(placeLadder, value, inner)]
          expect(back.relation).toBe(inverse(there.relation))
          expect(there.relation).not.toBe('conflicts')
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('says `same` exactly of equal canonical forms', () => {
    fc.assert(
      fc.property(place, lineage, (other, values) => {
        for (const left of values) {
          for (const right of [other, ...values]) {
            expect(climb(placeLadder, left, right).relation === 'same').toBe(left.canonical === right.canonical)
          }
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('refines transitively', () => {
    fc.assert(
      fc.property(lineage, place, (values, other) => {
        const all = [...values, other]
        for (const [a, b, c] of triples(all)) {
          const refines =
            climb(placeLadder, a, b).relation === 'refines' && climb(placeLadder, b, c).relation === 'refines'
          if (refines) expect(climb(placeLadder, a, c).relation).toBe('refines')
        }
      }),
      { numRuns: 300 },
    )
  })
})

function triples<T>(values: readonly T[]): readonly (readonly [T, T, T])[] {
  return values.flatMap((a) => values.flatMap((b) => values.map((c) => [a, b, c] as const)))
}
