/** npm's `edtf` reads the same dates, for what both know. */
import { createRequire } from 'node:module'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ReadingContext } from '../../src/model/reading.ts'
import type { DateValue } from '../../src/model/value.ts'
import { dateReader } from '../../src/value/date.ts'
import { isProblem } from '../../src/value/value-reader.ts'
import {
  calendarText,
  dateText,
  instantText,
  intervalText,
  longYearText,
  malformedText,
  qualifiedText,
  unspecifiedText,
} from './date-text.ts'

interface OracleDate {
  readonly type: string
  /** Milliseconds since the epoch, the last one included. */
  readonly min: number
  readonly max: number
}

// The package has no types; this is the part of its documented surface that is used here.
const edtf = createRequire(import.meta.url)('edtf') as {
  readonly default: (text: string, constraints: { readonly level: number }) => OracleDate
}

const MILLISECONDS_PER_MINUTE = 60_000
const CONTEXT: ReadingContext = {
  places: { resolve: () => [] },
  parties: { resolve: () => ({ canonical: '', entity: null, nature: 'unknown', words: [] }) },
}

function ours(text: string): DateValue | null {
  const value = dateReader.parse(text, CONTEXT, { unit: null })
  return isProblem(value) || value.kind === 'unresolved' ? null : value
}

function oracle(text: string): OracleDate | null {
  try {
    return edtf.default(text, { level: 1 })
  } catch {
    return null
  }
}

interface Difference {
  readonly name: string
  readonly applies: (text: string) => boolean
}

/** What only one of the two reads. */
const DIFFERENT_TEXTS: readonly Difference[] = [
  { name: 'seasons with a qualifier: the oracle has them at level 3', applies: (text) => /-2[1-4][~?%]/.test(text) },
  { name: 'two digits alone are a century for the oracle', applies: (text) => /^-?\d\d$/.test(text) },
  { name: 'dates without any known digit of the year say nothing for us', applies: (text) => text.startsWith('XXXX') },
  { name: '29 February of a common year is 1 March for the oracle', applies: (text) => text.includes('-02-29') },
  { name: 'intervals without a date say nothing for us', applies: (text) => /^(\.\.)?\/(\.\.)?$/.test(text) },
  { name: 'intervals that end in the period they start in: the oracle turns them down', applies: endsWhereItStarts },
  { name: 'years of more than nine digits: ours would not be safe', applies: (text) => /^Y-?\d{10}/.test(text) },
]

/** What both read, the oracle wrongly or in another sense. */
const DIFFERENT_BOUNDS: readonly Difference[] = [
  ...DIFFERENT_TEXTS,
  { name: 'seasons are quarters of the year for the oracle', applies: (text) => /-2[1-4]$/.test(text) },
  { name: 'unspecified digits of a negative year: the oracle swaps the ends', applies: (text) => /^-.*X/.test(text) },
  { name: 'unknown ends: the oracle puts them at 1970', applies: (text) => /^\/|\/$/.test(text) },
  { name: 'a clock time ends as it starts for the oracle', applies: (text) => text.includes('T') },
  { name: 'years beyond 275760: the oracle ends where Date does', applies: (text) => /^Y-?\d{6}/.test(text) },
]

function endsWhereItStarts(text: string): boolean {
  const [first, last] = text.split('/').map(ours)
  return Boolean(first && last && last.start <= first.start && last.end > first.start)
}

function isAmong(differences: readonly Difference[], text: string): boolean {
  return differences.some(({ applies }) => applies(text))
}

describe('the dates of npm edtf', () => {
  it('have the same bounds', () => {
    const text = fc.oneof(calendarText, qualifiedText, unspecifiedText, longYearText, intervalText)
    fc.assert(
      fc.property(
        text.filter((candidate) => !isAmong(DIFFERENT_BOUNDS, candidate)),
        (candidate) => {
          const [value, expected] = [ours(candidate), oracle(candidate)]
          expect(value && { start: value.start, end: value.end }).toEqual(
            expected && {
              start: expected.min / MILLISECONDS_PER_MINUTE,
              end: (expected.max + 1) / MILLISECONDS_PER_MINUTE,
            },
          )
        },
      ),
      { numRuns: 1000 },
    )
  })

  it('have the same instants, to the minute', () => {
    fc.assert(
      fc.property(instantText, (text) => {
        const expected = oracle(text)
        expect(ours(text)?.start).toBe(expected && Math.floor(expected.min / MILLISECONDS_PER_MINUTE))
      }),
      { numRuns: 500 },
    )
  })

  it('are read where these are, and turned down where these are', () => {
    fc.assert(
      fc.property(
        fc.oneof(malformedText, dateText).filter((candidate) => !isAmong(DIFFERENT_TEXTS, candidate)),
        (candidate) => {
          expect({ candidate, isRead: ours(candidate) !== null }).toEqual({
            candidate,
            isRead: oracle(candidate) !== null,
          })
        },
      ),
      { numRuns: 1000 },
    )
  })
})
