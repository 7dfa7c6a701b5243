import type { CalendarDay } from '../value/date/calendar.ts'
import { MONTH, monthNumber, WEEKDAY } from './calendar-words.ts'
import { edtfDay } from './edtf-day.ts'

/** A date as pages write it, at the start of a text. */
export interface WrittenDate {
  /** EDTF, a day; null where several calendars could be meant [03/04/2024]. */
  readonly value: string | null
  /** Where it ends, its clock time and zone included; UTF-16 offset into the text it was looked for in. */
  readonly end: number
}

/** Longer than any date with weekday, clock and zone. */
const LONGEST = 120

const CLOCK_TIME =
  '\\d{1,2} ?[:.h] ?\\d{2}(?: ?: ?\\d{2})?(?: ?[ap]\\.? ?m\\b\\.?)?|\\d{1,2} ?[ap]\\.? ?m\\b\\.?|\\d{4}(?= ?(?:hrs|hours|gmt|utc)\\b)|(?<=at )\\d{4}'
const ZONE =
  '\\(? ?(?:(?:gmt|utc)(?: ?[+-] ?\\d{1,2}(?: ?: ?\\d{2})?)?|[ecmp][sd]?t|[cew]e?s?t|(?:ak|h|a|n|nz)[sd]t|hkt|sgt|pkt|wat|eat|cat|sast|bst|ist|jst|aest|aedt|hrs|hours|msk|ksa|uk|et|local time)\\b ?\\)?'
export const CLOCK: string = `(?:${CLOCK_TIME})(?: ?${ZONE})?`
const WEEKDAY_BEFORE = `(?:${WEEKDAY} ?,? ?(?:the )?)?`
const AFTER_DATE = ` ?(?:,|at|@|-|–|\\||/|T)? ?`

/** What may stand before the day, whole. In one pattern with the day, it takes the engine a tenth of a second to compile. */
const BEFORE_DAY = new RegExp(`^${WEEKDAY_BEFORE}(?:(?:${CLOCK}) ?,? ?(?:on )?${WEEKDAY_BEFORE})?$`, 'i')
const AFTER_DAY = new RegExp(`(?:${AFTER_DATE}(?:${WEEKDAY} ?,? ?)?${CLOCK}(?![\\d:]))?`, 'iy')

type ReadDay = (match: readonly string[]) => CalendarDay | null

/** Every form begins with a number, a month or a weekday: nearly every line of a text is spared the rest. */
const LIKE_DATE = /^(?:\d|(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\D{0,40}\d)/i

/** Ways to write a day, the likeliest first; null for a day that several calendars could mean. */
const FORMS: readonly (readonly [pattern: RegExp, read: ReadDay])[] = [
  // [2024-03-31] [2024/03/31] [2024-03-31T08:00:00Z]
  [
    form(
      '(\\d{4}) ?[-/.] ?(\\d{1,2}) ?[-/.] ?(\\d{1,2})(?!\\d)(?:T\\d\\d:\\d\\d(?::\\d\\d)?(?:\\.\\d+)?(?:Z|[+-]\\d\\d:?\\d\\d)?)?',
    ),
    ([, year, month, day]) => numbers(year, month, day),
  ],
  // [Friday, August 1, 2025] [Aug. 3rd 2016] [Sat Nov 12 2011]
  [
    form(`(${MONTH}) ?(\\d{1,2})(?:st|nd|rd|th)?\\b ?,? ?(\\d{4})\\b`),
    ([, month, day, year]) => named(year, month, day),
  ],
  // [12 February 2015] [Thursday 1st of May, 2025]
  [
    form(`(\\d{1,2})(?:st|nd|rd|th)?\\b ?(?:of )?-?(${MONTH}) ?[,-]? ?(\\d{4})\\b`),
    ([, day, month, year]) => named(year, month, day),
  ],
  // [17-08-2014] [31.12.2024] [05/14/07]
  [form('(\\d{1,2}) ?([-/.]) ?(\\d{1,2}) ?\\2 ?(\\d{4}|\\d{2})(?!\\d)'), (match) => inOrder(match)],
]

function form(day: string): RegExp {
  return new RegExp(day, 'gi')
}

/** The date with which the text starts; null where it starts with none, or with one that names no day. */
export function readWrittenDate(text: string): WrittenDate | null {
  const head = text.slice(0, LONGEST)
  if (!LIKE_DATE.test(head)) return null
  for (const [pattern, read] of FORMS) {
    const match = dayAfterTime(head, pattern)
    const day = match && read([withTime(head, match), ...match.slice(1)])
    const value = day && edtfDay(day)
    if (match && (value || day === null)) return { value, end: withTime(head, match).trimEnd().length }
  }
  return null
}

/** The day that a weekday or a clock time at most stands before; what stands before it as long as can be. */
function dayAfterTime(head: string, pattern: RegExp): RegExpExecArray | null {
  let last: RegExpExecArray | null = null
  pattern.lastIndex = 0
  for (let match = pattern.exec(head); match !== null; match = pattern.exec(head)) {
    if (isBeforeDay(head, match.index)) last = match
    pattern.lastIndex = match.index + 1
  }
  return last
}

function isBeforeDay(head: string, end: number): boolean {
  return end === 0 || (!/[a-z]\w/i.test(head.slice(end - 1, end + 1)) && BEFORE_DAY.test(head.slice(0, end)))
}

/** From the start to the end of the clock time behind the day. */
function withTime(head: string, { 0: day, index }: RegExpExecArray): string {
  AFTER_DAY.lastIndex = index + day.length
  const time = AFTER_DAY.exec(head)?.[0] ?? ''
  return head.slice(0, index + day.length + time.length)
}

function numbers(year = '', month = '', day = ''): CalendarDay {
  return { year: Number(year), month: Number(month), day: Number(day) }
}

function named(year = '', month = '', day = ''): CalendarDay {
  return { year: Number(year), month: monthNumber(month), day: Number(day) }
}

const AMERICAN_ZONE = /\b[ecmp][sd]?t\b/i

/**
 * Dots and dashes stand in dates that give the day first. With slashes either may come first: read only where one number
 * is no month or both are the same. Years of two digits are of this century.
 */
function inOrder([
  whole = '',
  first = '',
  separator = '',
  second = '',
  year = '',
]: readonly string[]): CalendarDay | null {
  const [one, two] = [Number(first), Number(second)]
  const fullYear = year.length === 2 ? 2000 + Number(year) : Number(year)
  const isAmerican = AMERICAN_ZONE.test(whole)
  if (two > 12 || (separator === '/' && isAmerican)) return { year: fullYear, month: one, day: two }
  if (one > 12 || one === two || separator !== '/') return { year: fullYear, month: two, day: one }
  return null
}
