/** Dates of EDTF with digits left open from the right. */
import { monthIndex } from '../date/calendar.ts'
import {
  type EdtfDate,
  type EdtfReading,
  FIRST_SEASON,
  isEdtfProblem,
  monthProblem,
  monthsDate,
  readCalendarDate,
} from './date.ts'

const UNSPECIFIED_YEARS = /^(-?)(\d{2,3})(X|XX)$/
const UNSPECIFIED_DAYS = /^(-?\d{4}(?:-\d\d(?=-XX$))?)(?:-XX){1,2}$/

/** [201X] [20XX] [2018-XX] [2018-10-XX] [2018-XX-XX] */
export function readUnspecified(text: string): EdtfReading<EdtfDate> | null {
  const years = UNSPECIFIED_YEARS.exec(text)
  if (years) return readUnspecifiedYears(years)
  const known = UNSPECIFIED_DAYS.exec(text)?.[1]
  return known === undefined ? null : readWithoutDay(known, text)
}

function readUnspecifiedYears([, sign, digits = '', unknown = '']: RegExpExecArray): EdtfDate | null {
  if (digits.length + unknown.length !== 4) return null
  const span = 10 ** unknown.length
  const nearest = Number(digits) * span
  const first = sign === '-' ? -(nearest + span - 1) : nearest
  return monthsDate(monthIndex(first, 1), span === 10 ? 'decade' : 'century', '')
}

/** An unspecified month or day says no more than the year or the month does; seasons have no days. */
function readWithoutDay(known: string, text: string): EdtfReading<EdtfDate> | null {
  const date = readCalendarDate(known)
  if (!date || isEdtfProblem(date)) return date
  return date.precision === 'season' ? monthProblem(text, FIRST_SEASON) : date
}
