/** EDTF as a stretch of days, and days as EDTF. */
import { calendarDay, dayNumber, daysInMonth, MINUTES_PER_DAY } from '../../value/date/calendar.ts'
import { isEdtfProblem } from '../../value/edtf/date.ts'
import { readEdtf } from '../../value/edtf.ts'
import type { DateUnit } from './meaning.ts'

/** First and last day, both included, as days since 1970-01-01; infinities for open ends. */
export interface DayRun {
  readonly first: number
  readonly last: number
}

/** The days that an EDTF text covers; null when it is none. */
export function daysOf(edtf: string): DayRun | null {
  const read = readEdtf(edtf)
  if (!read || isEdtfProblem(read)) return null
  return {
    first: Math.floor(read.first.start / MINUTES_PER_DAY),
    last: Math.ceil(read.last.end / MINUTES_PER_DAY) - 1,
  }
}

function pad(number: number, length: number): string {
  return String(number).padStart(length, '0')
}

/** [2025-07-31] */
export function dayText(day: number): string {
  const { year, month, day: ofMonth } = calendarDay(day)
  return `${monthText(year, month)}-${pad(ofMonth, 2)}`
}

/** [2025-07] */
export function monthText(year: number, month: number): string {
  return `${yearText(year)}-${pad(month, 2)}`
}

export function yearText(year: number): string {
  return pad(year, 4)
}

/** A day, or the interval of several. */
export function runText({ first, last }: DayRun): string {
  return first === last ? dayText(first) : `${endText(first)}/${endText(last)}`
}

function endText(day: number): string {
  return Number.isFinite(day) ? dayText(day) : '..'
}

/** EDTF as the news may need it: years of four digits. */
export function isWritable(day: number): boolean {
  const { year } = calendarDay(day)
  return year >= 1 && year <= 9999
}

/** So many units before or after a day; months keep the day of the month where it exists [31 March, a month earlier]. */
export function moved(day: number, unit: DateUnit, amount: number): number {
  const months = MONTHS_PER[unit]
  if (months === undefined) return day + amount * (unit === 'day' ? 1 : 7)
  const { year, month, day: ofMonth } = calendarDay(day)
  const index = year * 12 + month - 1 + amount * months
  const [newYear, newMonth] = [Math.floor(index / 12), index - 12 * Math.floor(index / 12) + 1]
  return dayNumber({ year: newYear, month: newMonth, day: Math.min(ofMonth, daysInMonth(newYear, newMonth)) })
}

/** Units that are no fixed number of days. */
export const MONTHS_PER: Readonly<Partial<Record<DateUnit, number>>> = { month: 1, quarter: 3, year: 12, decade: 120 }

/** The smallest stretch that covers two. */
export function hull(one: DayRun, other: DayRun): DayRun {
  return { first: Math.min(one.first, other.first), last: Math.max(one.last, other.last) }
}
