/** Years, months, seasons and days of EDTF, read from text into the stretch of time they name. */
import type { DatePrecision, Minutes, ValueProblem } from '../../model/value.ts'
import {
  type CalendarDay,
  daysInMonth,
  MINUTES_PER_DAY,
  MONTHS_PER_YEAR,
  monthIndex,
  startOfDay,
  startOfMonth,
} from '../date/calendar.ts'
import { MONTH_NAMES, ordinal } from '../date/words.ts'

export type EdtfQualifier = '' | '~' | '?' | '%'

/** One date as written, or one end of an interval. */
export interface EdtfDate {
  readonly start: Minutes
  /** Exclusive. */
  readonly end: Minutes
  readonly precision: Exclude<DatePrecision, 'interval'>
  readonly qualifier: EdtfQualifier
  /** Start and end when off by one unit of its own precision, as far as `~`, `?` and `%` may reach at least. */
  readonly earliest: Minutes
  readonly latest: Minutes
  /** Of a clock time: `floating` is told without an offset. Null for days and anything longer. */
  readonly zone: 'utc' | 'floating' | null
  /** The open end `..` or the unknown end, written as nothing; null for a date. */
  readonly boundless: '..' | '' | null
}

export type EdtfReading<T> = T | ValueProblem

/** Null where the text does not have the form at all. */
export type EdtfForm = (text: string) => EdtfReading<EdtfDate> | null

const CALENDAR_DATE = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?([~?%])?$/
const LONG_YEAR = /^Y(-?[1-9]\d{4,})$/

export const LARGEST_CALENDAR_YEAR = 9999
/** Nine digits of years still are safe integers of minutes. */
const LONGEST_YEAR = 9
export const FIRST_SEASON = 21
const LAST_SEASON = 24
export const MONTHS_PER_SEASON = 3

export function isEdtfProblem(reading: object): reading is ValueProblem {
  return 'problem' in reading
}

/** [2018] [2018-10~] [2018-10-05] [-0044-03-15] [2018-21] */
export function readCalendarDate(text: string): EdtfReading<EdtfDate> | null {
  const match = CALENDAR_DATE.exec(text)
  if (!match) return null
  const [, yearText = '', monthText, dayText, mark] = match
  const wrongYear = yearProblem(text, yearText)
  if (wrongYear) return wrongYear
  const qualifier = qualifierOf(mark)
  const year = Number(yearText)
  if (monthText === undefined) return monthsDate(monthIndex(year, 1), 'year', qualifier)
  if (dayText === undefined) return readMonth(text, year, Number(monthText), qualifier)
  const day = { year, month: Number(monthText), day: Number(dayText) }
  return dayProblem(text, day) ?? dayDate(day, qualifier)
}

function qualifierOf(mark: string | undefined): EdtfQualifier {
  return mark === '~' || mark === '?' || mark === '%' ? mark : ''
}

function readMonth(text: string, year: number, month: number, qualifier: EdtfQualifier): EdtfReading<EdtfDate> {
  if (month < FIRST_SEASON || month > LAST_SEASON) {
    return monthProblem(text, month) ?? monthsDate(monthIndex(year, month), 'month', qualifier)
  }
  return monthsDate(seasonStart(year, month), 'season', qualifier)
}

/** Meteorological seasons of the northern hemisphere; winter is the one that begins in the year. */
function seasonStart(year: number, season: number): number {
  return monthIndex(year, (season - FIRST_SEASON + 1) * MONTHS_PER_SEASON)
}

const MONTHS_OF = { month: 1, season: 3, year: 12, decade: 120, century: 1200 } as const

export function monthsDate(first: number, precision: keyof typeof MONTHS_OF, qualifier: EdtfQualifier): EdtfDate {
  const count = MONTHS_OF[precision]
  return {
    start: startOfMonth(first),
    end: startOfMonth(first + count),
    earliest: startOfMonth(first - count),
    latest: startOfMonth(first + 2 * count),
    precision,
    qualifier,
    zone: null,
    boundless: null,
  }
}

function dayDate(day: CalendarDay, qualifier: EdtfQualifier): EdtfDate {
  const start = startOfDay(day)
  const end = start + MINUTES_PER_DAY
  return {
    start,
    end,
    earliest: start - MINUTES_PER_DAY,
    latest: end + MINUTES_PER_DAY,
    precision: 'day',
    qualifier,
    zone: null,
    boundless: null,
  }
}

export function monthProblem(text: string, month: number): ValueProblem | null {
  if (month >= 1 && month <= MONTHS_PER_YEAR) return null
  return {
    problem: `\`${text}\` has no such month`,
    hint: 'months run from `01` to `12`; `21` to `24` alone after a year are its seasons',
  }
}

export function dayProblem(text: string, { year, month, day }: CalendarDay): ValueProblem | null {
  const wrongMonth = monthProblem(text, month)
  if (wrongMonth) return wrongMonth
  const last = daysInMonth(year, month)
  if (day >= 1 && day <= last) return null
  const name = MONTH_NAMES[month - 1]
  return {
    problem: `\`${text}\` has no such day: ${name} ${year} ends on the ${ordinal(last)}`,
    hint: `write a day from \`01\` to \`${last}\`, or leave the day out`,
  }
}

export function yearProblem(text: string, year: string | undefined): ValueProblem | null {
  return year === '-0000' ? { problem: `\`${text}\` has no such year`, hint: 'write the year 0 as `0000`' } : null
}

/** [Y17000] [Y-17000] */
export function readLongYear(text: string): EdtfReading<EdtfDate> | null {
  const year = LONG_YEAR.exec(text)?.[1]
  if (year === undefined) return null
  if (year.replace('-', '').length <= LONGEST_YEAR) return monthsDate(monthIndex(Number(year), 1), 'year', '')
  return { problem: `\`${text}\` lies too far away`, hint: `write a year of at most ${LONGEST_YEAR} digits` }
}
