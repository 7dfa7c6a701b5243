/** What holds for dates and figures of any text, however hostile. */

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DateMention, QuantityMention } from '../../src/model/mention.ts'
import type { ReadingContext } from '../../src/model/reading.ts'
import { dateReader } from '../../src/value/date.ts'
import { quantityReader } from '../../src/value/quantity.ts'
import { processorTime } from '../support/processor-time.ts'
import { datesIn, quantitiesIn, WRITTEN } from './date-support.ts'

const context: ReadingContext = {
  places: { resolve: () => [] },
  parties: { resolve: (name) => ({ canonical: name, entity: null, nature: 'unknown', words: [] }) },
}

/** Units of the attributes whose figures these are. */
const UNITS: Readonly<Record<string, string>> = { score: 'score', age: 'years' }

function readsDate({ value }: DateMention): boolean {
  if (value === null) return true
  const read = dateReader.parse(value, context, { unit: null })
  return !('problem' in read) && read.kind === 'date'
}

function readsQuantity({ value, dimension }: QuantityMention): boolean {
  return !('problem' in quantityReader.parse(value, context, { unit: UNITS[dimension] ?? null }))
}

const WORDS = (
  'on in at since until by from to between and before after the a an of for first last next this that same following early late mid ' +
  'Monday Thursday Sunday March May August Aug. yesterday today tomorrow night week weekend month year quarter decade century ' +
  'spring winter Christmas Easter Eve 4 12 31 2018 2025 1990s 19th 5:30 14:00 p.m. GMT ET noon midnight ago later earlier two ' +
  'twenty five several few couple dozen hundred thousand million dozens scores half third $ € % km miles years days -year-old ' +
  '- – , . ( ) people soldiers man killed wounded including them whom were will met at least more than over nearly about up ' +
  'magnitude aged won beat 2-1 1,300 5.2 0 00 99999999999999999999 1,2,3 3/4 9/11 no nobody both one every other more or so'
).split(' ')

const phrase = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 25 }).map((words) => words.join(' '))
const text = fc.oneof(phrase, fc.string({ unit: 'binary', maxLength: 60 }))

describe('dates and figures', () => {
  test('are the words at their span', () => {
    fc.assert(
      fc.property(phrase, (words) => {
        for (const { start, end, text: own } of [...datesIn(words), ...quantitiesIn(words)]) {
          expect(own).toBe(words.slice(start, end))
        }
      }),
      { numRuns: 300 },
    )
  })

  test('have values that records can be read from', () => {
    fc.assert(
      fc.property(text, (words) => {
        expect(datesIn(words).filter((date) => !readsDate(date))).toEqual([])
        expect(quantitiesIn(words).filter((quantity) => !readsQuantity(quantity))).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  test('lie within their sentence, dates in the order of the text and apart', () => {
    fc.assert(
      fc.property(phrase, (words) => {
        const dates = datesIn(words)
        for (const [at, date] of dates.entries()) {
          expect(date.first).toBeLessThanOrEqual(date.head)
          expect(date.head).toBeLessThanOrEqual(date.last)
          expect(date.start).toBeGreaterThanOrEqual(dates[at - 1]?.end ?? 0)
        }
        for (const { first, head, last, counted } of quantitiesIn(words)) {
          expect(first).toBeLessThanOrEqual(last)
          expect(head).toBeGreaterThanOrEqual(first)
          expect(counted ?? first).toBeGreaterThanOrEqual(first)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('are never guessed without a day of writing', () => {
    fc.assert(
      fc.property(phrase, (words) => {
        const told = datesIn(words, null).map(({ value }) => value)
        const years = words.match(/\d{4}|\d{2}th/g) ?? []
        if (years.length === 0) expect(told.filter((value) => value !== null)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})

/** Milliseconds of processor time that a text of so many repeats takes. */
function timeOf(words: string, repeats: number): number {
  const long = `${words} `.repeat(repeats)
  return processorTime(() => [datesIn(long, WRITTEN), quantitiesIn(long)])
}

describe('the time for a text', () => {
  test.each([
    'a year ',
    'more than at least 12',
    '1 2 3',
    'two hundred and',
    '4, 000',
    'Thursday',
    'first since 2018',
    'in over seven years',
    'of them',
    '- - -',
    'Monday to Friday to',
  ])('grows with its length: %s', (words) => {
    timeOf(words, 300)
    const short = timeOf(words, 1000)
    const long = timeOf(words, 4000)
    expect(long).toBeLessThan(Math.max(10 * short, 1000))
  })
})
