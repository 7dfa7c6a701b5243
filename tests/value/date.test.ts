import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ReadingContext } from '../../src/model/reading.ts'
import type { DateValue } from '../../src/model/value.ts'
import { calendarDay, dayNumber } from '../../src/value/date/calendar.ts'
import { dateReader } from '../../src/value/date.ts'
import { isProblem } from '../../src/value/value-reader.ts'
import { processorTime } from '../support/processor-time.ts'
import { dateText, malformedText } from './date-text.ts'

const CONTEXT: ReadingContext = {
  places: { resolve: () => [] },
  parties: { resolve: () => ({ canonical: '', entity: null, nature: 'unknown', words: [] }) },
}

function parse(text: string) {
  return dateReader.parse(text, CONTEXT, { unit: null })
}

function read(text: string): DateValue {
  const value = parse(text)
  if (isProblem(value)) throw new Error(`${value.problem}; ${value.hint}`)
  if (value.kind === 'unresolved') throw new Error(`${text} is unresolved`)
  return value
}

function isReadable(text: string): boolean {
  return !isProblem(parse(text))
}

function minutes(instant: string): number {
  return Date.parse(instant) / 60_000
}

describe('a date', () => {
  it.each([
    { text: '2018', canonical: '2018-01-01/2018-12-31', precision: 'year', format: '2018' },
    { text: '2018-10', canonical: '2018-10-01/2018-10-31', precision: 'month', format: 'October 2018' },
    { text: '2025-07-31', canonical: '2025-07-31/2025-07-31', precision: 'day', format: '31 July 2025' },
    { text: '2025-07-31/2025-07-31', canonical: '2025-07-31/2025-07-31', precision: 'day', format: '31 July 2025' },
    { text: '2018-XX', canonical: '2018-01-01/2018-12-31', precision: 'year', format: '2018' },
    { text: '2018-XX-XX', canonical: '2018-01-01/2018-12-31', precision: 'year', format: '2018' },
    { text: '2018-10-XX', canonical: '2018-10-01/2018-10-31', precision: 'month', format: 'October 2018' },
    { text: '201X', canonical: '2010-01-01/2019-12-31', precision: 'decade', format: 'the 2010s' },
    { text: '200X', canonical: '2000-01-01/2009-12-31', precision: 'decade', format: '2000 to 2009' },
    { text: '20XX', canonical: '2000-01-01/2099-12-31', precision: 'century', format: '2000 to 2099' },
    { text: '2000/2999', canonical: '2000-01-01/2999-12-31', precision: 'millennium', format: '2000 to 2999' },
    { text: '2015/2024', canonical: '2015-01-01/2024-12-31', precision: 'interval', format: '2015 to 2024' },
    { text: '2018-21', canonical: '2018-21', precision: 'season', format: 'spring 2018' },
    { text: '2018-24', canonical: '2018-24', precision: 'season', format: 'winter 2018' },
    { text: '-0044-03-15', canonical: '-0044-03-15/-0044-03-15', precision: 'day', format: '15 March 45 BC' },
    { text: '-201X', canonical: '-2019-01-01/-2010-12-31', precision: 'decade', format: '2020 BC to 2011 BC' },
    { text: '0000', canonical: '0000-01-01/0000-12-31', precision: 'year', format: '1 BC' },
    { text: '0079', canonical: '0079-01-01/0079-12-31', precision: 'year', format: 'AD 79' },
    { text: 'Y17000', canonical: 'Y17000', precision: 'year', format: '17000' },
    { text: 'Y-17000', canonical: 'Y-17000', precision: 'year', format: '17001 BC' },
    { text: '2018~', canonical: '2018~', precision: 'year', format: 'about 2018' },
    { text: '2018-10?', canonical: '2018-10?', precision: 'month', format: 'October 2018, uncertain' },
    { text: '2018-10-05%', canonical: '2018-10-05%', precision: 'day', format: 'about 5 October 2018, uncertain' },
    { text: '2018~/2018~', canonical: '2018~', precision: 'year', format: 'about 2018' },
    { text: '2018-21~', canonical: '2018-21~', precision: 'season', format: 'about spring 2018' },
    {
      text: '2018-10~/2018-12',
      canonical: '2018-10~/2018-12-31',
      precision: 'interval',
      format: 'about October 2018 to 31 December 2018',
    },
    {
      text: '2025-07-28/2025-08-03',
      canonical: '2025-07-28/2025-08-03',
      precision: 'interval',
      format: '28 July to 3 August 2025',
    },
    {
      text: '2025-07-28/2025-07-30',
      canonical: '2025-07-28/2025-07-30',
      precision: 'interval',
      format: '28 to 30 July 2025',
    },
    {
      text: '2025-12-28/2026-01-03',
      canonical: '2025-12-28/2026-01-03',
      precision: 'interval',
      format: '28 December 2025 to 3 January 2026',
    },
    {
      text: '2018-10/2018-12',
      canonical: '2018-10-01/2018-12-31',
      precision: 'interval',
      format: 'October to December 2018',
    },
    {
      text: '2018-10/2019-01-15',
      canonical: '2018-10-01/2019-01-15',
      precision: 'interval',
      format: '1 October 2018 to 15 January 2019',
    },
    {
      text: '2018-11/2019-02',
      canonical: '2018-11-01/2019-02-28',
      precision: 'interval',
      format: 'November 2018 to February 2019',
    },
    {
      text: '2018-10/2018',
      canonical: '2018-10-01/2018-12-31',
      precision: 'interval',
      format: 'October to December 2018',
    },
    { text: '../2018-07-31', canonical: '../2018-07-31', precision: 'interval', format: 'before 1 August 2018' },
    { text: '../2018', canonical: '../2018-12-31', precision: 'interval', format: 'before 2019' },
    { text: '2018-03/..', canonical: '2018-03-01/..', precision: 'interval', format: 'from 1 March 2018 on' },
    { text: '2018/', canonical: '2018-01-01/', precision: 'interval', format: 'from 2018 to an unknown end' },
    {
      text: '/2018',
      canonical: '/2018-12-31',
      precision: 'interval',
      format: 'from an unknown start to 31 December 2018',
    },
    { text: '../2018~', canonical: '../2018~', precision: 'interval', format: 'up to about 2018' },
    {
      text: '2025-07-31T14:00Z',
      canonical: '2025-07-31T14:00Z',
      precision: 'minute',
      format: '31 July 2025, 14:00 UTC',
    },
    {
      text: '2025-07-31T14:00:59Z',
      canonical: '2025-07-31T14:00Z',
      precision: 'minute',
      format: '31 July 2025, 14:00 UTC',
    },
    {
      text: '2025-07-31T14:00:00.123Z',
      canonical: '2025-07-31T14:00Z',
      precision: 'minute',
      format: '31 July 2025, 14:00 UTC',
    },
    {
      text: '2025-07-31T01:30+05:30',
      canonical: '2025-07-30T20:00Z',
      precision: 'minute',
      format: '30 July 2025, 20:00 UTC',
    },
    {
      text: '2025-07-31T20:00-0500',
      canonical: '2025-08-01T01:00Z',
      precision: 'minute',
      format: '1 August 2025, 01:00 UTC',
    },
    {
      text: '2025-07-31T20:00+02',
      canonical: '2025-07-31T18:00Z',
      precision: 'minute',
      format: '31 July 2025, 18:00 UTC',
    },
    {
      text: '2025-07-31T24:00Z',
      canonical: '2025-08-01T00:00Z',
      precision: 'minute',
      format: '1 August 2025, 00:00 UTC',
    },
    { text: '2025-07-31T14:00', canonical: '2025-07-31T14:00', precision: 'minute', format: '31 July 2025, 14:00' },
    {
      text: '2025-07-31T14:00Z/2025-08-01',
      canonical: '2025-07-31T14:00Z/2025-08-01',
      precision: 'interval',
      format: '31 July 2025, 14:00 UTC to 1 August 2025',
    },
  ])('written $text is $format', ({ text, ...expected }) => {
    const value = read(text)
    expect({ canonical: value.canonical, precision: value.precision, format: dateReader.format(value) }).toEqual(
      expected,
    )
  })

  it.each([
    { text: '2018', start: '2018-01-01T00:00Z', end: '2019-01-01T00:00Z' },
    { text: '2018~', start: '2018-01-01T00:00Z', end: '2019-01-01T00:00Z' },
    { text: '2024-02', start: '2024-02-01T00:00Z', end: '2024-03-01T00:00Z' },
    { text: '1900-02', start: '1900-02-01T00:00Z', end: '1900-03-01T00:00Z' },
    { text: '1969-12-31', start: '1969-12-31T00:00Z', end: '1970-01-01T00:00Z' },
    { text: '2018-21', start: '2018-03-01T00:00Z', end: '2018-06-01T00:00Z' },
    { text: '2018-24', start: '2018-12-01T00:00Z', end: '2019-03-01T00:00Z' },
    { text: '2025-07-31T14:00+02:00', start: '2025-07-31T12:00Z', end: '2025-07-31T12:01Z' },
    { text: '2025-07-31T14:00', start: '2025-07-31T14:00Z', end: '2025-07-31T14:01Z' },
    { text: '-0001-12-31', start: '-000001-12-31T00:00Z', end: '0000-01-01T00:00Z' },
    { text: 'Y200000', start: '+200000-01-01T00:00Z', end: '+200001-01-01T00:00Z' },
  ])('written $text starts at $start and ends before $end', ({ text, start, end }) => {
    expect(read(text)).toMatchObject({ start: minutes(start), end: minutes(end) })
  })

  it.each([
    { text: '../2018', start: Number.NEGATIVE_INFINITY, end: minutes('2019-01-01T00:00Z') },
    { text: '/2018', start: Number.NEGATIVE_INFINITY, end: minutes('2019-01-01T00:00Z') },
    { text: '2018/..', start: minutes('2018-01-01T00:00Z'), end: Number.POSITIVE_INFINITY },
    { text: '2018/', start: minutes('2018-01-01T00:00Z'), end: Number.POSITIVE_INFINITY },
  ])('written $text has no bound on one side', ({ text, start, end }) => {
    expect(read(text)).toMatchObject({ start, end })
  })

  it.each([
    { text: '2018', isApproximate: false, isUncertain: false, isFloating: false },
    { text: '2018~', isApproximate: true, isUncertain: false, isFloating: false },
    { text: '2018?', isApproximate: false, isUncertain: true, isFloating: false },
    { text: '2018/2019%', isApproximate: true, isUncertain: true, isFloating: false },
    { text: '2018-10-05T10:00', isApproximate: false, isUncertain: false, isFloating: true },
    { text: '2018-10-05T10:00Z', isApproximate: false, isUncertain: false, isFloating: false },
  ])('written $text carries what qualifies it', ({ text, ...expected }) => {
    expect(read(text)).toMatchObject(expected)
  })

  it('that the text does not tell is unresolved', () => {
    expect(parse('unresolved')).toEqual({ kind: 'unresolved', written: 'unresolved', canonical: 'unresolved' })
  })

  it('keeps a year of nine digits exact', () => {
    const { start, end } = read('Y-999999999')
    expect([Number.isSafeInteger(start), (end - start) / 1440]).toEqual([true, 365])
  })
})

describe('a text that is no date', () => {
  it.each([
    { text: '2026-02-30', problem: '`2026-02-30` has no such day: February 2026 ends on the 28th', hint: '`28`' },
    { text: '2025-02-29', problem: 'February 2025 ends on the 28th', hint: 'leave the day out' },
    { text: '1900-02-29', problem: 'February 1900 ends on the 28th', hint: 'leave the day out' },
    { text: '2025-06-31', problem: 'June 2025 ends on the 30th', hint: '`30`' },
    { text: '2025-06-00', problem: '`2025-06-00` has no such day', hint: '`01`' },
    { text: '2025-13', problem: '`2025-13` has no such month', hint: '`01` to `12`' },
    { text: '2025-00-04', problem: '`2025-00-04` has no such month', hint: '`01` to `12`' },
    { text: '2025-21-04', problem: '`2025-21-04` has no such month', hint: '`01` to `12`' },
    { text: '2025-25', problem: '`2025-25` has no such month', hint: '`21` to `24`' },
    { text: '2018-21-XX', problem: '`2018-21-XX` has no such month', hint: '`01` to `12`' },
    { text: '-0000', problem: '`-0000` has no such year', hint: '`0000`' },
    { text: '2025-07-31T25:00Z', problem: '`2025-07-31T25:00Z` has no such time of day', hint: '`00` to `23`' },
    { text: '2025-07-31T24:01Z', problem: 'has no such time of day', hint: '`00` to `23`' },
    { text: '2025-07-31T14:60Z', problem: 'has no such time of day', hint: '`59`' },
    { text: '2025-07-31T14:00+14:30', problem: 'has no such offset', hint: '`+14:00`' },
    { text: '2025-07-31T14:00+01:75', problem: 'has no such offset', hint: '`-12:00`' },
    { text: '9999-12-31T23:00-05:00', problem: 'beyond the years of four digits', hint: 'without the time' },
    { text: 'Y1234567890', problem: '`Y1234567890` lies too far away', hint: '9 digits' },
    { text: '2020/2018', problem: '`2020/2018` is reversed: the start lies after the end', hint: 'earlier date first' },
    { text: '/', problem: '`/` names no date', hint: '`../2018-07-31`' },
    { text: '../..', problem: '`../..` names no date', hint: '`../2018-07-31`' },
    { text: '201X/2020', problem: '`201X` cannot start or end an interval', hint: '`2018-03`' },
    { text: '2018-21/2018-22', problem: '`2018-21` cannot start or end an interval', hint: '`2018-03`' },
    { text: '2018-02/2018-02-30', problem: '`2018-02-30` has no such day', hint: '`28`' },
    { text: 'garbage', problem: '`garbage` is not a date', hint: '`2025-03-04`' },
    { text: 'last Monday', problem: '`last Monday` is not a date', hint: '`unresolved`' },
    { text: '2018-10-XX-XX', problem: 'is not a date', hint: '`2025-03`' },
    { text: 'Tuesday 4 March', problem: '`Tuesday 4 March` tells no year', hint: 'like `2025-03-04`' },
    { text: 'FY2026', problem: '`FY2026` is a fiscal year', hint: '`2025-04/2026-03`' },
    { text: '2025-03-04T21:00 EST', problem: 'names a time zone by letters', hint: '`2025-03-04T21:00-05:00`' },
    { text: '4 mars 2025', problem: '`4 mars 2025` is not a date', hint: '`2025-03-04`' },
    { text: 'on Tuesday', problem: '`on Tuesday` is not a date', hint: '`unresolved`' },
    { text: '', problem: 'the date is empty', hint: '`unresolved`' },
    { text: '30 February 2025', problem: '`2025-02-30` has no such day', hint: '`28`' },
  ])('is told why: $text', ({ text, problem, hint }) => {
    expect(parse(text)).toEqual({ problem: expect.stringContaining(problem), hint: expect.stringContaining(hint) })
  })

  it.each([
    { text: '4 March 2025', hint: 'write `2025-03-04`' },
    { text: 'March 4th, 2025', hint: 'write `2025-03-04`' },
    { text: 'Sept. 2025', hint: 'write `2025-09`' },
    { text: 'spring 2018', hint: 'write `2018-21`' },
    { text: 'fall 2018', hint: 'write `2018-23`' },
    { text: '2025/03/04', hint: 'write `2025-03-04`' },
    { text: '2025.3.4', hint: 'write `2025-03-04`' },
    { text: '2025-7-4', hint: 'write `2025-07-04`' },
    { text: '2025-7', hint: 'write `2025-07`' },
    { text: '03/04/2025', hint: 'write `2025-04-03` or `2025-03-04`' },
    { text: '25/12/2025', hint: 'write `2025-12-25`' },
    { text: '12/25/2025', hint: 'write `2025-12-25`' },
    { text: '4.3.2025', hint: 'write `2025-03-04`' },
    { text: '20250304', hint: 'write `2025-03-04`' },
    { text: ' 2018-10', hint: 'write `2018-10`' },
    { text: '2018–10', hint: 'write `2018-10`' },
    { text: '2025-07-31 14:00', hint: 'write `2025-07-31T14:00`' },
    { text: '2025-07-31t14:00z', hint: 'write `2025-07-31T14:00Z`' },
    { text: '2025-07-31T14:00Z~', hint: 'write `2025-07-31~`' },
    { text: '2018/19', hint: 'write `2018/2019`' },
    { text: '2003/04', hint: 'write `2003-04` or `2003/2004`' },
    { text: '2025-07-28/31', hint: 'write `2025-07-28/2025-07-31`' },
    { text: '2025-07-28/08-03', hint: 'write `2025-07-28/2025-08-03`' },
    { text: '2010s', hint: 'write `201X`' },
    { text: '19uu', hint: 'write `19XX`' },
    { text: '1XXX', hint: 'write `1000/1999`' },
    { text: '201X~', hint: 'write `2010~/2019~`' },
    { text: 'Y2018', hint: 'write `2018`' },
    { text: '20', hint: 'write `20XX`' },
    { text: '~2018', hint: 'write `2018~`' },
    { text: 'c. 2018', hint: 'write `2018~`' },
    { text: 'until 2018-07-31', hint: 'write `../2018-07-31`' },
    { text: 'since 2018', hint: 'write `2018/..`' },
    { text: '2018 to 2020', hint: 'write `2018/2020`' },
    { text: 'Tuesday, 4 March 2025', hint: 'write `2025-03-04`' },
    { text: '4–7 March 2025', hint: 'write `2025-03-04/2025-03-07`' },
    { text: 'March 4-7, 2025', hint: 'write `2025-03-04/2025-03-07`' },
    { text: '28 July to 3 August 2025', hint: 'write `2025-07-28/2025-08-03`' },
    { text: 'March and April 2025', hint: 'write `2025-03/2025-04`' },
    { text: 'between 4 and 7 March 2025', hint: 'write `2025-03-04/2025-03-07`' },
    { text: 'the night of 4-5 March 2025', hint: 'write `2025-03-04/2025-03-05`' },
    { text: 'Q3 2025', hint: 'write `2025-07/2025-09`' },
    { text: '2025-Q3', hint: 'write `2025-07/2025-09`' },
    { text: 'the third quarter of 2025', hint: 'write `2025-07/2025-09`' },
    { text: 'H1 2025', hint: 'write `2025-01/2025-06`' },
    { text: 'second half of 2025', hint: 'write `2025-07/2025-12`' },
    { text: 'early 2025', hint: 'write `2025-01/2025-04`' },
    { text: 'mid-2025', hint: 'write `2025-05/2025-08`' },
    { text: 'end of 2026', hint: 'write `2026-12`' },
    { text: 'late February 2024', hint: 'write `2024-02-21/2024-02-29`' },
    { text: 'mid-March 2025', hint: 'write `2025-03-11/2025-03-20`' },
    { text: 'the week of 29 December 2025', hint: 'write `2025-12-29/2026-01-04`' },
    { text: 'NET 2026-03-04', hint: 'write `2026-03-04/..`' },
    { text: 'no earlier than March 2026', hint: 'write `2026-03/..`' },
    { text: 'after 31 December 2025', hint: 'write `2026-01-01/..`' },
    { text: 'before 2025-03-01', hint: 'write `../2025-02-28`' },
    { text: 'by end of 2026', hint: 'write `../2026-12`' },
    { text: '2025-03-04 – 2025-03-07', hint: 'write `2025-03-04/2025-03-07`' },
    { text: '4 March 2025, 9 pm', hint: 'write `2025-03-04T21:00`' },
    { text: '4 March 2025 at 21:05 UTC', hint: 'write `2025-03-04T21:05Z`' },
    { text: '2025-03-04 14:00 UTC', hint: 'write `2025-03-04T14:00Z`' },
    { text: '2025-03-04T9:30Z', hint: 'write `2025-03-04T09:30Z`' },
  ])('is told what to write: $text', ({ text, hint }) => {
    expect(parse(text)).toMatchObject({ hint })
  })

  it.each(['0', '2018/', '1-', '/', 'X', ' /', 'a', '2018 to ', '-', '\ud800', 'march '])(
    'is turned down at once when it is a megabyte of "%s"',
    (part) => {
      const text = part.repeat(Math.ceil(1_000_000 / part.length))
      const time = processorTime(() => {
        expect(parse(text)).toMatchObject({ problem: expect.stringMatching(/^.{1,80}$/u) })
      })
      expect(time).toBeLessThan(100)
    },
  )
})

describe('the laws of reading dates', () => {
  it('a canonical form is read as the same value', () => {
    fc.assert(
      fc.property(dateText.filter(isReadable), (text) => {
        const value = read(text)
        expect({ ...read(value.canonical), written: text }).toEqual(value)
      }),
      { numRuns: 3000 },
    )
  })

  it('a value starts before it ends, and is said in one line', () => {
    fc.assert(
      fc.property(dateText.filter(isReadable), (text) => {
        const value = read(text)
        expect(value.start).toBeLessThan(value.end)
        expect(dateReader.format(value)).toMatch(/^[A-Za-z0-9][A-Za-z0-9 ,:]+$/)
      }),
    )
  })

  it('reading never throws, and a problem says what to do', () => {
    fc.assert(
      fc.property(fc.oneof(malformedText, fc.string(), fc.string({ unit: 'binary' })), (text) => {
        const value = parse(text)
        if (!isProblem(value)) return
        expect(value.problem).not.toBe('')
        expect(value.hint).not.toBe('')
      }),
      { numRuns: 5000 },
    )
  })

  it('whatever a hint says to write can be read', () => {
    fc.assert(
      fc.property(malformedText, (text) => {
        const value = parse(text)
        const spellings = isProblem(value) ? (/^write (`[^`]+`(?: or `[^`]+`)?)$/.exec(value.hint)?.[1] ?? '') : ''
        for (const spelling of spellings.match(/[^`]+(?=`(?: or|$))/g) ?? []) expect(isReadable(spelling)).toBe(true)
      }),
      { numRuns: 5000 },
    )
  })

  it('days are numbered one after the other as the calendar of ECMAScript numbers them', () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_000_000, max: 99_000_000 }), (number) => {
        const date = new Date(number * 86_400_000)
        const day = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
        expect(calendarDay(number)).toEqual(day)
        expect(dayNumber(day)).toBe(number)
      }),
      { numRuns: 2000 },
    )
  })
})
