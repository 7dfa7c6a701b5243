import { type CalendarDay, calendarDay, dayNumber } from '../value/date/calendar.ts'

const PLAIN_DAY = /^(\d{4})-(\d\d)-(\d\d)(?:T\S*)?$/

/** [2026-02-03]; null for a day that no calendar has [30 February]. */
export function edtfDay({ year, month, day }: CalendarDay): string | null {
  if (!(year >= 1000 && year <= 9999 && month >= 1 && month <= 12 && day >= 1)) return null
  const real = calendarDay(dayNumber({ year, month, day }))
  if (real.month !== month || real.day !== day) return null
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`
}

/** Days since 1970-01-01 of a single day with or without its time; null for intervals and coarser dates. */
export function dayNumberOf(edtf: string | null): number | null {
  const [, year, month, day] = PLAIN_DAY.exec(edtf ?? '') ?? []
  if (day === undefined) return null
  const date = { year: Number(year), month: Number(month), day: Number(day) }
  return edtfDay(date) === null ? null : dayNumber(date)
}

/** The inverse of `dayNumberOf`. */
export function edtfOfDayNumber(number: number): string | null {
  return edtfDay(calendarDay(number))
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
