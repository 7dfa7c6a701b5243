/** Clocks of the world, as far as their names tell one offset. */
import { calendarDay, dayNumber } from '../../value/date/calendar.ts'

/**
 * Minutes ahead of UTC by abbreviation. Left out are those of two zones: `IST` (India, Israel, Ireland), `AST`; `CST` and
 * `BST` are the American and the British ones, since English news has the others with their city.
 */
const FIXED: Readonly<Record<string, number>> = {
  gmt: 0,
  utc: 0,
  bst: 60,
  wet: 0,
  west: 60,
  cet: 60,
  cest: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  pkt: 300,
  wib: 420,
  hkt: 480,
  sgt: 480,
  jst: 540,
  kst: 540,
  acst: 570,
  aest: 600,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
  sast: 120,
  eat: 180,
  wat: 60,
  brt: -180,
  est: -300,
  edt: -240,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  akst: -540,
  akdt: -480,
  hst: -600,
}
/** Standard time in minutes ahead of UTC, of zones that keep the daylight saving time of the U.S. */
const AMERICAN: Readonly<Record<string, number>> = { et: -300, ct: -360, mt: -420, pt: -480 }

export function isZone(word: string): boolean {
  return Object.hasOwn(FIXED, word) || Object.hasOwn(AMERICAN, word)
}

/** Minutes ahead of UTC on a day; null for names of no zone and for years whose rules are others. */
export function offsetOf(zone: string, day: number): number | null {
  if (Object.hasOwn(FIXED, zone)) return FIXED[zone] ?? null
  const standard = Object.hasOwn(AMERICAN, zone) ? AMERICAN[zone] : undefined
  if (standard === undefined) return null
  const summer = summerTime(calendarDay(day).year)
  if (!summer) return null
  return day >= summer.first && day < summer.last ? standard + 60 : standard
}

/** Second Sunday of March to first Sunday of November (Energy Policy Act of 2005, in force since 2007). */
function summerTime(year: number): { readonly first: number; readonly last: number } | null {
  if (year < 2007) return null
  return { first: nthWeekday(year, 3, 6, 2), last: nthWeekday(year, 11, 6, 1) }
}

/** 0 is Monday; 1970-01-01 was a Thursday. */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7
}

/** The nth such weekday of a month, as a day number. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): number {
  const first = dayNumber({ year, month, day: 1 })
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1)
}
