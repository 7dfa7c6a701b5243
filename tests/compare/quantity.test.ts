import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { climb, inverse } from '../../src/compare/ladder.ts'
import { quantityLadder } from '../../src/compare/quantity.ts'
import type { Relation } from '../../src/model/comparison.ts'
import type { ReadingContext } from '../../src/model/reading.ts'
import type { QuantityValue } from '../../src/model/value.ts'
import { quantityReader } from '../../src/value/quantity.ts'
import { isProblem } from '../../src/value/value-reader.ts'
import { quantityTexts } from '../value/quantity-texts.ts'

const context: ReadingContext = {
  places: { resolve: () => [] },
  parties: { resolve: () => ({ canonical: '', entity: null, nature: 'unknown', words: [] }) },
}

function read(text: string, unit: string | null = null): QuantityValue | null {
  const value = quantityReader.parse(text, context, { unit })
  return isProblem(value) || value.kind !== 'quantity' ? null : value
}

function compare(left: string, right: string, unit: string | null = null) {
  const [one, other] = [read(left, unit), read(right, unit)]
  if (!one || !other) throw new Error(`${left} or ${right} is no quantity`)
  return climb(quantityLadder, one, other)
}

interface Case {
  readonly left: string
  readonly right: string
  readonly expected: `${string} ${Relation}`
}

const FIGURES: readonly Case[] = [
  { left: '$5,000 million', right: '$5 billion', expected: 'same same' },
  { left: '40 km', right: '40,000 m', expected: 'same same' },
  { left: 'grew 12 %', right: 'rose by 12 percent', expected: 'same same' },
  { left: 'five years', right: '60 months', expected: 'same same' },
  { left: '18 months', right: '1.5 years', expected: 'same same' },
  { left: '68 °F', right: '20 °C', expected: 'same same' },
  { left: '12 people', right: '12 dead', expected: 'same same' },
  { left: '$5', right: '€5', expected: 'currency unknown' },
  { left: '$5', right: '5 €', expected: 'currency unknown' },
  { left: '90 days', right: '3 months', expected: 'calendar compatible' },
  { left: '52 weeks', right: 'one year', expected: 'calendar compatible' },
  { left: '3 days', right: 'five years', expected: 'calendar conflicts' },
  { left: '12', right: '$12', expected: 'dimension unknown' },
  { left: '12 kg', right: '12 km', expected: 'dimension unknown' },
  { left: '12 %', right: '12 percentage points', expected: 'dimension unknown' },
  { left: 'life', right: '30 years', expected: 'dimension unknown' },
  { left: 'life', right: 'life without parole', expected: 'counted compatible' },
  { left: '12 soldiers', right: '12 tanks', expected: 'counted unknown' },
  { left: '12 soldiers', right: '15', expected: 'counted unknown' },
  { left: '12 soldiers', right: '12', expected: 'counted compatible' },
  { left: 'grew 12 %', right: 'fell 5 %', expected: 'direction conflicts' },
  { left: 'grew 12 %', right: '12 %', expected: 'direction compatible' },
  { left: '-0.3 %', right: '0.3 %', expected: 'direction unknown' },
  { left: 'life', right: 'death sentence', expected: 'dimension conflicts' },
  { left: '54 years', right: '54 years and 9 months', expected: 'completed compatible' },
  { left: '12 months', right: '18 months', expected: 'disjoint conflicts' },
  { left: '2 years', right: '3 years', expected: 'disjoint conflicts' },
  { left: '2 years', right: '36 months', expected: 'disjoint conflicts' },
  { left: '+5 %', right: '-5 %', expected: 'direction conflicts' },
  { left: 'rose at most 3 %', right: 'fell at most 2 %', expected: 'direction compatible' },
  { left: '12 %', right: 'up 12 %', expected: 'direction compatible' },
  { left: '12 %', right: 'up 5 %', expected: 'direction unknown' },
  { left: '43', right: 'at least 40', expected: 'within refines' },
  { left: '49.8 million', right: 'about 50 million', expected: 'within refines' },
  { left: '50', right: '40 to 50', expected: 'within refines' },
  { left: '43', right: 'dozens', expected: 'within refines' },
  { left: '10 tonnes', right: '10 tons', expected: 'within refines' },
  { left: 'more than 40', right: 'at least 40', expected: 'within refines' },
  { left: 'at most 12', right: 'at least 12', expected: 'overlap compatible' },
  { left: 'about 50', right: '54 to 60', expected: 'overlap compatible' },
  { left: 'about 63 %', right: '68 %', expected: 'disjoint conflicts' },
  { left: 'about 65 %', right: '68 %', expected: 'within refined-by' },
  { left: 'about two thirds', right: '63 %', expected: 'within refined-by' },
  { left: '40 km', right: '25 miles', expected: 'rounded compatible' },
  { left: '100 km', right: '60 miles', expected: 'rounded compatible' },
  { left: 'over 60 miles', right: '96 km', expected: 'rounded compatible' },
  { left: '6.1', right: '6.12', expected: 'rounded compatible' },
  { left: '50 million', right: '49.8 million', expected: 'rounded compatible' },
  { left: 'two thirds', right: '67 %', expected: 'rounded compatible' },
  { left: '6\'2"', right: '188 cm', expected: 'rounded compatible' },
  { left: 'several', right: '10', expected: 'rounded compatible' },
  { left: 'dozens', right: '105', expected: 'rounded compatible' },
  { left: 'dozens', right: '400', expected: 'disjoint conflicts' },
  { left: '40', right: '43', expected: 'disjoint conflicts' },
  { left: '12', right: '13', expected: 'disjoint conflicts' },
  { left: '6.0', right: '6.1', expected: 'disjoint conflicts' },
  { left: '1,300', right: '1,400', expected: 'disjoint conflicts' },
  { left: '$5 million', right: '$5 billion', expected: 'disjoint conflicts' },
  { left: 'at least 43', right: '42', expected: 'disjoint conflicts' },
  { left: 'over seven years', right: 'six years and nine months', expected: 'disjoint conflicts' },
  { left: '34 years old', right: '35-year-old', expected: 'disjoint conflicts' },
  { left: '40 km', right: '400 km', expected: 'disjoint conflicts' },
  { left: 'none', right: '1', expected: 'disjoint conflicts' },
]

const RESULTS: readonly Case[] = [
  { left: '2-1', right: '2 : 1', expected: 'same same' },
  { left: '2-1', right: '1-2', expected: 'score compatible' },
  { left: '2-1 aet', right: '2-1', expected: 'score refines' },
  { left: '6-4, 6-3', right: '6-4', expected: 'score refines' },
  { left: '1-1 (4-3 on penalties)', right: '1-1', expected: 'score refines' },
  { left: '1-1 (4-3 on penalties)', right: '4-3 on penalties', expected: 'score refines' },
  { left: '1-1 (4-3 on penalties)', right: '1-1 aet', expected: 'score compatible' },
  { left: '1-1', right: '4-3 on penalties', expected: 'score compatible' },
  { left: '2-1', right: '6-4, 3-6, 7-5', expected: 'score compatible' },
  { left: '1-2', right: '6-4, 3-6, 7-5', expected: 'score compatible' },
  { left: '2-1', right: '3-1', expected: 'score conflicts' },
  { left: '6-4, 6-3', right: '6-4, 6-2', expected: 'score conflicts' },
  { left: '1-1 (4-3 pens)', right: '1-1 (5-3 pens)', expected: 'score conflicts' },
]

describe('two figures', () => {
  it.each(FIGURES)('$left and $right: $expected', ({ left, right, expected }) => {
    const { level, relation } = compare(left, right)
    expect(`${level} ${relation}`).toBe(expected)
  })
})

describe('two results', () => {
  it.each(RESULTS)('$left and $right: $expected', ({ left, right, expected }) => {
    const { level, relation } = compare(left, right, 'score')
    expect(`${level} ${relation}`).toBe(expected)
  })
})

describe('a note', () => {
  it.each([
    ['12', '15', '`12` is 3 less than `15`'],
    ['five years', '18 months', '`five years` is 3.5 years more than `18 months`'],
    ['up 5 %', 'up 8 %', '`up 5 %` is 3 percentage points less than `up 8 %`'],
    ['$5 million', '$5 billion', '`$5 million` and `$5 billion` differ by a factor of 1,000'],
    ['7', '95', '`7` and `95` differ by a factor of about 13'],
    ['at least 43', '12', '`at least 43` and `12` do not overlap'],
    ['$5', '€5', '`$5` and `€5` are in USD and EUR, which are not converted'],
    ['at least 40', '43', '`43` lies within `at least 40`'],
    ['grew 12 %', 'fell 5 %', '`grew 12 %` and `fell 5 %` go opposite ways'],
  ])('on %s and %s says: %s', (left, right, note) => expect(compare(left, right).note).toBe(note))
})

const values = fc
  .tuple(quantityTexts, fc.constantFrom(null, null, null, 'score'))
  .map(([text, unit]) => read(text, unit))
  .filter((value) => value !== null)
/** Intervals close to each other, so that many of them lie within each other. */
const intervals = fc
  .tuple(
    fc.constantFrom('', 'at least ', 'more than ', 'at most ', 'about ', 'nearly ', '1 to ', '2 to '),
    fc.integer({ min: 2, max: 6 }),
    fc.constantFrom('', '', '', '', ' km', ' soldiers'),
  )
  .map((parts) => read(parts.join('')))
  .filter((value) => value !== null)

describe('the ladder', () => {
  it('is symmetric', () => {
    const pairs = fc.oneof(fc.tuple(values, values), fc.tuple(intervals, intervals))
    fc.assert(
      fc.property(pairs, ([left, right]) => {
        const there = climb(quantityLadder, left, right)
        const back = climb(quantityLadder, right, left)
        expect([back.level, back.relation]).toEqual([there.level, inverse(there.relation)])
      }),
      { numRuns: 2000 },
    )
  })

  it('says same exactly of equal canonical forms', () => {
    fc.assert(
      fc.property(intervals, intervals, (left, right) => {
        expect(climb(quantityLadder, left, right).relation === 'same').toBe(left.canonical === right.canonical)
      }),
      { numRuns: 2000 },
    )
  })

  it('gives a value and its canonical form one relation to all others, rounding apart', () => {
    fc.assert(
      fc.property(intervals, (value) => {
        const again = read(value.canonical)
        expect(again && climb(quantityLadder, value, again).relation).toBe('same')
      }),
    )
  })

  it('refines transitively', () => {
    const pool = [...fc.sample(intervals, { numRuns: 60, seed: 3 }), ...fc.sample(values, { numRuns: 60, seed: 4 })]
    const finerThan = new Map(pool.map((right) => [right, pool.filter((left) => isRefining(left, right))]))
    const chains = pool.flatMap((third) =>
      (finerThan.get(third) ?? []).flatMap((second) =>
        (finerThan.get(second) ?? []).map((first) => [first, third] as const),
      ),
    )
    expect(chains.length).toBeGreaterThan(1000)
    expect(chains.filter(([first, third]) => !isRefining(first, third))).toEqual([])
  })
})

function isRefining(left: QuantityValue, right: QuantityValue): boolean {
  return climb(quantityLadder, left, right).relation === 'refines'
}
