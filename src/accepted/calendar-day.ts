import { daysInMonth } from '../value/date/calendar.ts'

/** [2026-02-28]; [2026-02-30] is no day. */
export function isCalendarDay(text: string): boolean {
  const [, year, month, day] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []).map(Number)
  if (year === undefined || month === undefined || day === undefined) return false
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}
