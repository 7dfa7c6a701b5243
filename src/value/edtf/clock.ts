/** Days with a time of day, in EDTF. */
import type { Minutes, ValueProblem } from '../../model/value.ts'
import { dayOfMinute, MINUTES_PER_DAY, startOfDay } from '../date/calendar.ts'
import { dayProblem, type EdtfDate, type EdtfReading, LARGEST_CALENDAR_YEAR, yearProblem } from './date.ts'

const CLOCK_TIME = /^(-?\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?(Z|[+-]\d\d(?::?\d\d)?)?$/

/** Clocks are at most 12 hours behind and 14 hours ahead of UTC (IANA time zones `Etc/GMT+12`, `Pacific/Kiritimati`). */
export const MINUTES_BEHIND_UTC: Minutes = 12 * 60
export const MINUTES_AHEAD_OF_UTC: Minutes = 14 * 60

/** [2025-07-31T14:00Z] [2025-07-31T14:00:59+02:00] [2025-07-31T14:00] */
export function readClockTime(text: string): EdtfReading<EdtfDate> | null {
  const match = CLOCK_TIME.exec(text)
  if (!match) return null
  const [, year, month, dayOfMonth, hour, minute, second, zone] = match
  const day = { year: Number(year), month: Number(month), day: Number(dayOfMonth) }
  const minuteOfDay = Number(hour) * 60 + Number(minute)
  const wrong =
    yearProblem(text, year) ??
    dayProblem(text, day) ??
    clockProblem(text, minuteOfDay, Number(minute), Number(second ?? 0)) ??
    offsetProblem(text, zone)
  return wrong ?? minuteDate(text, startOfDay(day) + minuteOfDay - offsetMinutes(zone), zone ? 'utc' : 'floating')
}

/** 24:00 is the end of the day (ISO 8601-1). */
function clockProblem(text: string, minuteOfDay: number, minute: number, second: number): ValueProblem | null {
  if (minute < 60 && second < 60 && minuteOfDay * 60 + second <= MINUTES_PER_DAY * 60) return null
  return {
    problem: `\`${text}\` has no such time of day`,
    hint: 'hours run from `00` to `23`, minutes and seconds from `00` to `59`',
  }
}

function offsetMinutes(zone: string | undefined): number {
  if (zone === undefined || zone === 'Z') return 0
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2)) * (zone.length > 3 ? 1 : 0)
  return zone.startsWith('-') ? -minutes : minutes
}

function offsetProblem(text: string, zone: string | undefined): ValueProblem | null {
  const offset = offsetMinutes(zone)
  const isMinuteReal = zone === undefined || zone.length <= 3 || Number(zone.slice(-2)) < 60
  if (isMinuteReal && offset >= -MINUTES_BEHIND_UTC && offset <= MINUTES_AHEAD_OF_UTC) return null
  return { problem: `\`${text}\` has no such offset from UTC`, hint: 'offsets run from `-12:00` to `+14:00`' }
}

function minuteDate(text: string, start: Minutes, zone: 'utc' | 'floating'): EdtfReading<EdtfDate> {
  if (Math.abs(dayOfMinute(start).year) > LARGEST_CALENDAR_YEAR) {
    return { problem: `\`${text}\` lies beyond the years of four digits`, hint: 'write the day without the time' }
  }
  const end = start + 1
  return { start, end, earliest: start, latest: end, precision: 'minute', qualifier: '', zone, boundless: null }
}
