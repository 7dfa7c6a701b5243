/**
 * Days, months and minutes of the proleptic Gregorian calendar, in UTC and in plain numbers: exact for years of up to
 * nine digits, and without `Date`, which ends at the year 275760 and knows the time zone of the machine.
 */
import type { Minutes } from '../../model/value.ts'

export const MINUTES_PER_DAY = 1440
export const MONTHS_PER_YEAR = 12
const DAYS_PER_ERA = 146_097
const YEARS_PER_ERA = 400
/** Days from 0000-03-01, where an era begins, to 1970-01-01. */
const DAYS_BEFORE_EPOCH = 719_468

export interface CalendarDay {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  readonly day: number
}

/** A stretch of whole calendar months. */
export interface MonthRun {
  /** Months since January of the year 0. */
  readonly first: number
  readonly count: number
}

/**
 * Days since 1970-01-01. Years are counted from March, so that the leap day comes last.
 * Source: H. Hinnant, chrono-Compatible Low-Level Date Algorithms, `days_from_civil`.
 */
export function dayNumber({ year, month, day }: CalendarDay): number {
  const marchYear = month > 2 ? year : year - 1
  const era = Math.floor(marchYear / YEARS_PER_ERA)
  const yearOfEra = marchYear - era * YEARS_PER_ERA
  const dayOfYear = Math.floor((153 * ((month + 9) % MONTHS_PER_YEAR) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * DAYS_PER_ERA + dayOfEra - DAYS_BEFORE_EPOCH
}

/** The inverse of `dayNumber`; same source, `civil_from_days`. */
export function calendarDay(number: number): CalendarDay {
  const shifted = number + DAYS_BEFORE_EPOCH
  const era = Math.floor(shifted / DAYS_PER_ERA)
  const dayOfEra = shifted - era * DAYS_PER_ERA
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096)
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  return {
    year: yearOfEra + era * YEARS_PER_ERA + (month > 2 ? 0 : 1),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  }
}

/** The day in which a minute lies, in UTC. */
export function dayOfMinute(minute: Minutes): CalendarDay {
  return calendarDay(Math.floor(minute / MINUTES_PER_DAY))
}

export function startOfDay(day: CalendarDay): Minutes {
  return dayNumber(day) * MINUTES_PER_DAY
}

/** Months since January of the year 0. */
export function monthIndex(year: number, month: number): number {
  return year * MONTHS_PER_YEAR + month - 1
}

export function startOfMonth(index: number): Minutes {
  const year = Math.floor(index / MONTHS_PER_YEAR)
  return startOfDay({ year, month: index - year * MONTHS_PER_YEAR + 1, day: 1 })
}

export function daysInMonth(year: number, month: number): number {
  const index = monthIndex(year, month)
  return (startOfMonth(index + 1) - startOfMonth(index)) / MINUTES_PER_DAY
}

/** The whole months that a stretch consists of; null when it starts or ends within a month. */
export function monthRun(start: Minutes, end: Minutes): MonthRun | null {
  const [from, to] = [monthStarting(start), monthStarting(end)]
  return from === null || to === null ? null : { first: from, count: to - from }
}

function monthStarting(minute: Minutes): number | null {
  const { year, month } = dayOfMinute(minute)
  const index = monthIndex(year, month)
  return startOfMonth(index) === minute ? index : null
}

/** The time of day of a minute in UTC: `14:05`. */
export function clockOfMinute(minute: Minutes): string {
  const ofDay = minute - Math.floor(minute / MINUTES_PER_DAY) * MINUTES_PER_DAY
  return [Math.floor(ofDay / 60), ofDay % 60].map((number) => String(number).padStart(2, '0')).join(':')
}
