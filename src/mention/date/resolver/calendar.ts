/** Days and months of the calendar, and the year they are meant in. */
import { calendarDay, dayNumber, daysInMonth } from '../../../value/date/calendar.ts'
import type { CalendarMeaning } from '../meaning.ts'
import { type DateSituation, monthDay } from '../situation.ts'
import { daysOf, dayText, monthText, yearText } from '../stretch.ts'
import { weekdayOf } from '../zone.ts'

export function resolveCalendar(meaning: CalendarMeaning, situation: DateSituation): string | null {
  const { year, month, day } = meaning
  if (month === null && day !== null) return dayOfMonth(day, situation)
  if (month === null) return year === null ? null : yearText(year)
  const known = year ?? shiftedYear(meaning, situation) ?? yearOf(meaning, month, situation)
  if (known === null) return null
  if (day === null) return monthText(known, month)
  return day <= daysInMonth(known, month) ? dayText(dayNumber({ year: known, month, day })) : null
}

function shiftedYear({ yearShift }: CalendarMeaning, { written }: DateSituation): number | null {
  return yearShift === undefined || written === null ? null : calendarDay(written).year + yearShift
}

/** [on the 14th]: of the month that the text has just told, else the last one or the next one by the tense. */
function dayOfMonth(day: number, { anchor, written, tense }: DateSituation): string | null {
  const told = anchor === null ? null : daysOf(anchor)
  if (told && Number.isFinite(told.first)) return dayInMonth(day, told.first, 0)
  if (written === null) return null
  const days = [-1, 0, 1].map((shift) => dayInMonth(day, written, shift)).filter((found) => found !== null)
  const today = dayText(written)
  if (tense === 'past') return days.findLast((found) => found <= today) ?? null
  return tense === 'future' ? (days.find((found) => found >= today) ?? null) : null
}

/** The day in the month of another day, or in one some months away; null where that month has none. */
function dayInMonth(day: number, near: number, shift: number): string | null {
  const { year, month } = calendarDay(near)
  const index = year * 12 + month - 1 + shift
  const [inYear, inMonth] = [Math.floor(index / 12), (index % 12) + 1]
  return day <= daysInMonth(inYear, inMonth) ? dayText(dayNumber({ year: inYear, month: inMonth, day })) : null
}

/** Half a year and a few days: as far as a date without a year is looked for against the tense of its clause. */
const NEAR = 190
/** So near that no other year can be meant. */
const CLOSE = 60

/** The year that a month or a day of the year is meant in: as told elsewhere in the text, else by the tense. */
function yearOf(meaning: CalendarMeaning, month: number, situation: DateSituation): number | null {
  const { toldYears, frame, written, tense } = situation
  const told = meaning.day === null ? null : toldYears.get(monthDay(meaning))
  if (told) return told
  if (frame !== null && tense === 'past' && isPossible(meaning, month, frame)) return frame
  if (written === null) return null
  return meaning.isName ? recentYear(meaning, month, written) : yearByTense(meaning, month, { written, tense })
}

/** So long a happening is told by its day alone as one of these weeks; later it may be one of years ago. */
const RECENT = 45

function recentYear(meaning: CalendarMeaning, month: number, written: number): number | null {
  const { year } = calendarDay(written)
  const recent = [year, year - 1].find((candidate) => {
    const distance = distanceTo(meaning, month, candidate, written)
    return distance <= 0 && distance >= -RECENT
  })
  return recent ?? null
}

function yearByTense(
  meaning: CalendarMeaning,
  month: number,
  { written, tense }: { readonly written: number; readonly tense: DateSituation['tense'] },
): number | null {
  const { year } = calendarDay(written)
  const years = [year - 1, year, year + 1].filter((candidate) => isPossible(meaning, month, candidate))
  const distance = (candidate: number) => distanceTo(meaning, month, candidate, written)
  // [takes over on January 1, opens in November]: the present tells what is to come, or in a headline what has just been.
  const fitting = nearest(
    years.filter((candidate) =>
      tense === 'present' ? distance(candidate) >= -CLOSE : fitsTense(distance(candidate), tense),
    ),
    distance,
  )
  const closest = nearest(years, distance)
  if (fitting === null) return closest
  // A day of another year would be told with its year; where only a few days the other way are, the tense was misread.
  const isTrusted = meaning.day === null || fitting === year || Math.abs(distance(fitting)) <= NEAR
  return isTrusted || closest === null || Math.abs(distance(closest)) > CLOSE ? fitting : closest
}

/** The day exists in that year, and falls on the weekday that is told with it. */
function isPossible({ day, weekday }: CalendarMeaning, month: number, year: number): boolean {
  if (day === null) return true
  if (day > daysInMonth(year, month)) return false
  return weekday === null || weekdayOf(dayNumber({ year, month, day })) === weekday
}

/** Days from that of writing to the date, 0 when it lies within. */
function distanceTo({ day }: CalendarMeaning, month: number, year: number, written: number): number {
  const first = dayNumber({ year, month, day: day ?? 1 })
  const last = day === null ? first + daysInMonth(year, month) - 1 : first
  if (first > written) return first - written
  return last < written ? last - written : 0
}

function fitsTense(distance: number, tense: DateSituation['tense']): boolean {
  if (tense === 'past') return distance <= 0
  if (tense === 'future') return distance >= 0
  return true
}

function nearest(years: readonly number[], distance: (year: number) => number): number | null {
  return years.toSorted((a, b) => Math.abs(distance(a)) - Math.abs(distance(b)))[0] ?? null
}
