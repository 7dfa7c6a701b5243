import type { Minutes } from '../../model/value.ts'
import { clockOfMinute, dayOfMinute, MINUTES_PER_DAY } from '../date/calendar.ts'
import type { Edtf } from '../edtf.ts'
import { type EdtfDate, FIRST_SEASON, LARGEST_CALENDAR_YEAR, MONTHS_PER_SEASON } from './date.ts'

/**
 * One spelling for everything that is the same time, in EDTF: the first and the last day. What days cannot tell keeps
 * its own form: clock times (in UTC), seasons, years of more than four digits, and whatever `~`, `?` or `%` qualifies,
 * since those reach as far as the precision they were told in.
 */
export function writeEdtf({ first, last }: Edtf): string {
  const firstText = hasOwnForm(first) ? ownForm(first) : startText(first)
  const lastText = hasOwnForm(last) ? ownForm(last) : endText(last)
  return hasOwnForm(first) && firstText === lastText ? firstText : `${firstText}/${lastText}`
}

/** Whether a date is more, or something else, than the run of days it covers. */
export function hasOwnForm(date: EdtfDate): boolean {
  if (date.boundless !== null) return false
  return date.qualifier !== '' || date.zone !== null || date.precision === 'season' || isLongYear(date)
}

/** The one date that stands for a whole value; null for runs of days and intervals between different dates. */
export function singleForm(edtf: Edtf): EdtfDate | null {
  const { first, last } = edtf
  return hasOwnForm(first) && hasOwnForm(last) && ownForm(first) === ownForm(last) ? first : null
}

function isLongYear(date: EdtfDate): boolean {
  return date.precision === 'year' && Math.abs(dayOfMinute(date.start).year) > LARGEST_CALENDAR_YEAR
}

function startText(date: EdtfDate): string {
  return date.boundless ?? dayText(date.start)
}

function endText(date: EdtfDate): string {
  return date.boundless ?? dayText(date.end - MINUTES_PER_DAY)
}

function ownForm(date: EdtfDate): string {
  return `${unqualifiedForm(date)}${date.qualifier}`
}

function unqualifiedForm(date: EdtfDate): string {
  const { year, month } = dayOfMinute(date.start)
  if (date.zone !== null) return clockText(date)
  if (date.precision === 'day') return dayText(date.start)
  if (date.precision === 'month') return `${yearText(year)}-${twoDigits(month)}`
  if (date.precision === 'season') return `${yearText(year)}-${FIRST_SEASON + seasonIndex(date)}`
  return isLongYear(date) ? `Y${year}` : yearText(year)
}

/** Of a season: 0 for spring to 3 for winter. */
export function seasonIndex(date: EdtfDate): number {
  return dayOfMinute(date.start).month / MONTHS_PER_SEASON - 1
}

function clockText({ start, zone }: EdtfDate): string {
  return `${dayText(start)}T${clockOfMinute(start)}${zone === 'utc' ? 'Z' : ''}`
}

function dayText(minute: Minutes): string {
  const { year, month, day } = dayOfMinute(minute)
  return `${yearText(year)}-${twoDigits(month)}-${twoDigits(day)}`
}

function yearText(year: number): string {
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
