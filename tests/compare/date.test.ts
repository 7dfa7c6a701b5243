import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateLadder } from '../../src/compare/date.ts'
import { climb, inverse } from '../../src/compare/ladder.ts'
import type { Outcome } from '../../src/model/comparison.ts'
import type { ReadingContext } from '../../src/model/reading.ts'
import type { DateValue } from '../../src/model/value.ts'
import { dateReader } from '../../src/value/date.ts'
import { isProblem } from '../../src/value/value-reader.ts'
import { dateText } from '../value/date-text.ts'

const CONTEXT: ReadingContext = {
  places: { resolve: () => [] },
  parties: { resolve: () => ({ canonical: '', entity: null, nature: 'unknown', words: [] }) },
}

function parse(text: string): DateValue | null {
  const value = dateReader.parse(text, CONTEXT, { unit: null })
  return isProblem(value) || value.kind === 'unresolved' ? null : value
}

function read(text: string): DateValue {
  const value = parse(text)
  if (!value) throw new Error(`${text} is no date`)
  return value
}

function compare(left: string, right: string): Outcome {
  return climb(dateLadder, read(left), read(right))
}

describe('two dates', () => {
  it.each([
    { left: '2018', right: '2018', expected: 'same: same' },
    { left: '2018', right: '2018-01/2018-12', expected: 'same: same' },
    { left: '2018', right: '2018-XX-XX', expected: 'same: same' },
    { left: '201X', right: '2010/2019', expected: 'same: same' },
    { left: '2025-07-31T14:00Z', right: '2025-07-31T16:00:30+02:00', expected: 'same: same' },
    { left: '2018~', right: '2018~/2018~', expected: 'same: same' },

    { left: '2018-10', right: '2018', expected: 'within: refines' },
    { left: '2018', right: '2018-10', expected: 'within: refined-by' },
    { left: '2025-03-04', right: '2025-03', expected: 'within: refines' },
    { left: '2018-05', right: '../2018-07-31', expected: 'within: refines' },
    { left: '2018/..', right: '2017/..', expected: 'within: refines' },
    { left: '2018', right: '201X', expected: 'within: refines' },
    { left: '2025-07-31T14:00Z', right: '2025-07-31', expected: 'within: refines' },
    { left: '2025-07-31T14:00', right: '2025-07-31', expected: 'within: refines' },
    { left: '2018-04', right: '2018-21', expected: 'within: refines' },
    { left: '2018-10', right: '2018~', expected: 'within: refines' },
    { left: '2018-06~', right: '2018', expected: 'within: refines' },

    { left: '2018-12~', right: '2018', expected: 'overlap: compatible' },
    { left: '2018-12?', right: '2018', expected: 'overlap: compatible' },
    { left: '2018', right: '2018~', expected: 'overlap: compatible' },
    { left: '2018~', right: '2018?', expected: 'overlap: compatible' },
    { left: '2018/..', right: '2018/', expected: 'overlap: compatible' },
    { left: '2025-07-28/2025-08-03', right: '2025-08', expected: 'overlap: compatible' },
    { left: '../2018', right: '2018/..', expected: 'overlap: compatible' },
    { left: '2018-24', right: '2018', expected: 'overlap: compatible' },
    { left: '2018-21', right: '2018-03/2018-05', expected: 'overlap: compatible' },
    { left: '2025-07-31T14:00', right: '2025-07-31T14:00Z', expected: 'overlap: compatible' },

    { left: '2025-07-31', right: '2025-08-01T11:59Z', expected: 'time-zone: compatible' },
    { left: '2025-07-31', right: '2025-08-01T12:00Z', expected: 'disjoint: conflicts' },
    { left: '2025-07-31', right: '2025-07-30T10:00Z', expected: 'time-zone: compatible' },
    { left: '2025-07-31', right: '2025-07-30T09:59Z', expected: 'disjoint: conflicts' },
    { left: '2025-07', right: '2025-08-01T03:00Z', expected: 'time-zone: compatible' },
    { left: '2025-07-31T20:00', right: '2025-08-01T00:00Z', expected: 'time-zone: compatible' },
    { left: '2025-07-31T20:00', right: '2025-08-01T09:00Z', expected: 'disjoint: conflicts' },
    { left: '2025-07-31T20:00', right: '2025-07-31T14:30', expected: 'time-zone: compatible' },
    { left: '2025-07-31T20:00', right: '2025-07-31T19:45', expected: 'time-zone: compatible' },
    { left: '2025-07-31T14:32', right: '2025-07-31T14:35', expected: 'disjoint: conflicts' },
    { left: '2025-07-31T20:00', right: '2025-08-01T20:00', expected: 'disjoint: conflicts' },
    { left: '2025-07-31T20:00', right: '2025-08-01', expected: 'disjoint: conflicts' },
    { left: '../2025-07-31', right: '2025-08-01T03:00Z/2025-08-02', expected: 'time-zone: compatible' },
    { left: '../2025-07-31T23:00Z', right: '2025-08-01', expected: 'time-zone: compatible' },

    { left: '2018~', right: '2019-12', expected: 'approximate: compatible' },
    { left: '2018~', right: '2020-01', expected: 'disjoint: conflicts' },
    { left: '2018?', right: '2017', expected: 'approximate: compatible' },
    { left: '2018-10~', right: '2018-11-30', expected: 'approximate: compatible' },
    { left: '2018-10~', right: '2018-12', expected: 'disjoint: conflicts' },
    { left: '2026-01-31/2026-02-01', right: '2026-01-30', expected: 'approximate: compatible' },
    { left: '2026-02-03/2026-02-04', right: '2026-02-02', expected: 'disjoint: conflicts' },
    { left: '2018-10~', right: '2018-12~', expected: 'approximate: compatible' },
    { left: '2018-10-05%', right: '2018-10-06', expected: 'approximate: compatible' },
    { left: '2018-10-05~', right: '2018-10-07', expected: 'disjoint: conflicts' },
    { left: '2018-10-05~', right: '2018-10-07T03:00Z', expected: 'approximate: compatible' },
    { left: '2018~/2020', right: '2017-06', expected: 'approximate: compatible' },
    { left: '2018~/2020', right: '2021', expected: 'disjoint: conflicts' },

    { left: '2018-21', right: '2018-10', expected: 'season: compatible' },
    { left: '2018-21', right: '2017-10', expected: 'disjoint: conflicts' },
    { left: '2018-21', right: '2018-06-20', expected: 'season: compatible' },
    { left: '2018-21', right: '2018-08', expected: 'disjoint: conflicts' },
    { left: '2018-22', right: '2018-01', expected: 'season: compatible' },
    { left: '2018-24', right: '2018-02', expected: 'season: compatible' },
    { left: '2018-24', right: '2018-07', expected: 'season: compatible' },
    { left: '2018-24', right: '2018-10', expected: 'disjoint: conflicts' },
    { left: '2018-21', right: '2018-23', expected: 'season: compatible' },
    { left: '2018-21~', right: '2018-12', expected: 'season: compatible' },

    { left: '2018-10', right: '../2018-07-31', expected: 'disjoint: conflicts' },
    { left: '2026-02-02', right: '2026-02-03', expected: 'disjoint: conflicts' },
    { left: '2025-07-31T14:00Z', right: '2025-07-31T14:01Z', expected: 'disjoint: conflicts' },
    { left: '2018', right: '2019/', expected: 'disjoint: conflicts' },
  ])('$left and $right are $expected', ({ left, right, expected }) => {
    const { level, relation } = compare(left, right)
    expect(`${level}: ${relation}`).toBe(expected)
  })
})

describe('the note on two dates', () => {
  it.each([
    { left: '2018', right: '2018-XX', note: '`2018` and `2018-XX` are one date' },
    { left: '2018-10', right: '2018', note: '`2018-10` lies in `2018`' },
    { left: '2018', right: '2018-10', note: '`2018-10` lies in `2018`' },
    { left: '../2018', right: '2018/..', note: '`../2018` and `2018/..` have time in common' },
    {
      left: '2025-07-31',
      right: '2025-08-01T03:00Z',
      note: '`2025-07-31` and `2025-08-01T03:00Z` can be one time in different time zones',
    },
    { left: '2018~', right: '2019', note: '`2018~` and `2019` are near each other, and not both are certain' },
    { left: '2018-21', right: '2018-10', note: '`2018-21` and `2018-10` can be one time, as seasons differ by place' },
    { left: '2018-21', right: '2018-07', note: '`2018-21` and `2018-07` have no time in common, north or south' },
    { left: '2018-10', right: '../2018-07-31', note: '`2018-10` lies over 2 months after `../2018-07-31`' },
    { left: '../2018-07-31', right: '2018-10', note: '`../2018-07-31` lies over 2 months before `2018-10`' },
    { left: '2026-02-03', right: '2026-02-02', note: '`2026-02-03` lies 1 day after `2026-02-02`' },
    { left: '2018-09', right: '2018-10', note: '`2018-09` lies 1 month before `2018-10`' },
    { left: '2018-09', right: '2018-12-01', note: '`2018-09` lies over 2 months before `2018-12-01`' },
    { left: '2018', right: '2020', note: '`2018` lies 2 years before `2020`' },
    { left: '2018', right: '2019-03', note: '`2018` lies 3 months before `2019-03`' },
    { left: '2018', right: '202X', note: '`2018` lies 2 years before `202X`' },
    { left: '2018-10', right: '2021-10', note: '`2018-10` lies 3 years before `2021-10`' },
    { left: '2018-10-15', right: '2019-01-15', note: '`2018-10-15` lies 3 months before `2019-01-15`' },
    { left: '2018-10-15', right: '2018-12-01', note: '`2018-10-15` lies 47 days before `2018-12-01`' },
    { left: '2018-10-15', right: '2025-10-14', note: '`2018-10-15` lies over 6 years before `2025-10-14`' },
    {
      left: '2025-07-31T14:01Z',
      right: '2025-07-31T14:00Z',
      note: '`2025-07-31T14:01Z` lies 1 minute after `2025-07-31T14:00Z`',
    },
    {
      left: '2025-07-31T14:00Z',
      right: '2025-07-31T17:30Z',
      note: '`2025-07-31T14:00Z` lies over 3 hours before `2025-07-31T17:30Z`',
    },
    {
      left: '2025-07-29T14:00Z',
      right: '2025-07-31T14:00Z',
      note: '`2025-07-29T14:00Z` lies 2 days before `2025-07-31T14:00Z`',
    },
    {
      left: '2025-07-31T10:00Z/2025-07-31T12:00Z',
      right: '2025-07-31T14:00Z/..',
      note: '`2025-07-31T10:00Z/2025-07-31T12:00Z` lies 2 hours before `2025-07-31T14:00Z/..`',
    },
    { left: '2018~', right: '2021', note: '`2018~` lies before `2021`' },
  ])('$left and $right: $note', ({ left, right, note }) => {
    expect(compare(left, right).note).toBe(note)
  })
})

describe('the laws of comparing dates', () => {
  const value = dateText.map(parse).filter((parsed) => parsed !== null)

  /** Values around the turn of one year, where many lie within each other. */
  const near = fc
    .oneof(
      dateText,
      fc.constantFrom(
        '2018-12-25',
        '2018-12-25~',
        '2018-12',
        '2018-12~',
        '2018',
        '2018~',
        '2018?',
        '2018-24',
        '2018-22',
        '201X',
        '20XX',
        '2018/2019',
        '2018~/2019',
        '2018/..',
        '../2019',
        '2018/',
        '/2018-12',
        '2018-12-25T10:00',
        '2018-12-25T10:00Z',
        '2018-12-25T10:00Z/2018-12-26',
        '2017~/2020~',
        '2010~/2030',
      ),
    )
    .map(parse)
    .filter((parsed) => parsed !== null)

  it('the relation of right to left is the inverse of left to right, on the same level', () => {
    fc.assert(
      fc.property(near, near, (left, right) => {
        const [forth, back] = [climb(dateLadder, left, right), climb(dateLadder, right, left)]
        expect({ level: back.level, relation: back.relation }).toEqual({
          level: forth.level,
          relation: inverse(forth.relation),
        })
      }),
      { numRuns: 3000 },
    )
  })

  it('two dates are the same exactly when their canonical forms are equal', () => {
    fc.assert(
      fc.property(near, near, (left, right) => {
        expect(climb(dateLadder, left, right).relation === 'same').toBe(left.canonical === right.canonical)
        expect(climb(dateLadder, left, { ...left }).relation).toBe('same')
      }),
    )
  })

  it('what refines a date refines what that date refines', () => {
    let chains = 0
    fc.assert(
      fc.property(near, near, near, (first, second, third) => {
        const isChain =
          climb(dateLadder, first, second).relation === 'refines' &&
          climb(dateLadder, second, third).relation === 'refines'
        if (!isChain) return
        chains += 1
        expect(climb(dateLadder, first, third).relation).toBe('refines')
      }),
      { numRuns: 20_000 },
    )
    expect(chains).toBeGreaterThan(100)
  })

  it('the outcome is that of the canonical forms', () => {
    fc.assert(
      fc.property(near, near, (left, right) => {
        const outcome = climb(dateLadder, left, right)
        const again = compare(left.canonical, right.canonical)
        expect({ level: again.level, relation: again.relation }).toEqual({
          level: outcome.level,
          relation: outcome.relation,
        })
      }),
      { numRuns: 2000 },
    )
  })

  it('what has time in common never conflicts, and what has none is never within the other', () => {
    fc.assert(
      fc.property(value, value, (left, right) => {
        const { relation } = climb(dateLadder, left, right)
        if (left.start < right.end && right.start < left.end) expect(relation).not.toBe('conflicts')
        else expect(['compatible', 'conflicts']).toContain(relation)
      }),
      { numRuns: 3000 },
    )
  })

  it('saying that a date is approximate never turns what was compatible into a conflict', () => {
    fc.assert(
      fc.property(near, near, (left, right) => {
        const about = parse(`${left.written}~`)
        if (!about || climb(dateLadder, left, right).relation === 'conflicts') return
        expect(climb(dateLadder, about, right).relation).not.toBe('conflicts')
      }),
      { numRuns: 3000 },
    )
  })
})
