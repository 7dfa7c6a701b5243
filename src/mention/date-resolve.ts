/** What a date says, told in EDTF by the day of writing and the tense of its clause. */
import { calendarDay, dayNumber, daysInMonth } from '../value/date-calendar.ts'
import { holidayIn } from './date-holiday.ts'
import type {
  AnaphorMeaning,
  CalendarMeaning,
  ClockMeaning,
  DateMeaning,
  DayMeaning,
  HolidayMeaning,
  MonthsMeaning,
  NthWeekdayMeaning,
  OpenMeaning,
  PartMeaning,
  RangeMeaning,
  SeasonMeaning,
  WeekdayMeaning,
} from './date-meaning.ts'
import { resolveOffset, resolvePrevious, resolveSpan } from './date-resolve-offset.ts'
import { resolvePeriod } from './date-resolve-period.ts'
import { type DateSituation, monthDay } from './date-situation.ts'
import { type DayRun, daysOf, dayText, hull, monthText, runText, yearText } from './date-stretch.ts'
import { nthWeekday, offsetOf, weekdayOf } from './date-zone.ts'

/** EDTF, or null where what is known does not tell which time is meant. */
export function resolveDate(meaning: DateMeaning, situation: DateSituation): string | null {
  switch (meaning.kind) {
    case 'calendar':
      return resolveCalendar(meaning, situation)
    case 'weekday':
      return resolveWeekday(meaning, situation)
    case 'day':
      return resolveDay(meaning, situation)
    case 'period':
      return resolvePeriod(meaning, situation)
    case 'offset':
      return resolveOffset(meaning, situation, originOf(meaning.from, situation))
    case 'span':
      return resolveSpan(meaning, situation)
    case 'previous':
      return resolvePrevious(meaning, situation)
    case 'season':
      return resolveSeason(meaning, situation)
    case 'months':
      return resolveMonths(meaning, situation)
    case 'nthWeekday':
      return resolveNthWeekday(meaning, situation)
    case 'holiday':
      return resolveHoliday(meaning, situation)
    case 'part':
      return resolvePart(meaning, situation)
    case 'clock':
      return resolveClock(meaning, situation)
    case 'range':
      return resolveRange(meaning, situation)
    case 'open':
      return resolveOpen(meaning, situation)
    case 'anaphor':
      return resolveAnaphor(meaning, situation)
    case 'about':
      return approximate(resolveDate(meaning.of, situation))
    case 'fixed':
      return meaning.edtf
    case 'unknown':
      return null
  }
}

function originOf(from: 'written' | 'text' | DateMeaning, situation: DateSituation): string | null {
  if (from === 'written') return situation.written === null ? null : dayText(situation.written)
  return from === 'text' ? situation.anchor : resolveDate(from, situation)
}

function resolveCalendar(meaning: CalendarMeaning, situation: DateSituation): string | null {
  const { year, month, day } = meaning
  if (month === null) return year === null ? null : yearText(year)
  const known = year ?? yearOf(meaning, month, situation)
  if (known === null) return null
  if (day === null) return monthText(known, month)
  return day <= daysInMonth(known, month) ? dayText(dayNumber({ year: known, month, day })) : null
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
  const fitting = nearest(
    years.filter((candidate) => fitsTense(distance(candidate), tense)),
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

function resolveWeekday({ weekday, side, week }: WeekdayMeaning, { written, tense }: DateSituation): string | null {
  if (written === null) return null
  const monday = written - weekdayOf(written)
  if (week !== null) return dayText(monday + weekday + 7 * week)
  const last = written - ((weekdayOf(written) - weekday + 7) % 7)
  const next = last === written ? written : last + 7
  if (side !== null && (side !== 'this' || tense === 'unclear')) {
    return sidedWeekday(side, { last, next, own: monday + weekday, written })
  }
  if (last === written) return dayText(written)
  if (tense === 'planned') return null
  return dayText(tense === 'future' || tense === 'present' ? next : last)
}

interface NearWeekdays {
  /** The last one up to the day of writing, and the next one from it on. */
  readonly last: number
  readonly next: number
  /** The one in the week of writing. */
  readonly own: number
  readonly written: number
}

function sidedWeekday(side: NonNullable<WeekdayMeaning['side']>, { last, next, own, written }: NearWeekdays): string {
  switch (side) {
    case 'past':
      return dayText(last)
    case 'coming':
      return dayText(next)
    case 'this':
      return dayText(own)
    case 'last':
      return lastWeekday(last === written ? written - 7 : last, written - weekdayOf(written))
    case 'next':
      return nextWeekday(next === written ? written + 7 : next, written - weekdayOf(written))
  }
}

/** [last Monday] on a Wednesday may be two days ago or nine; by the week before it is plain. */
function lastWeekday(nearestOne: number, monday: number): string {
  return nearestOne < monday ? dayText(nearestOne) : runText({ first: nearestOne - 7, last: nearestOne })
}

function nextWeekday(nearestOne: number, monday: number): string {
  return nearestOne > monday + 6 ? dayText(nearestOne) : runText({ first: nearestOne, last: nearestOne + 7 })
}

function resolveDay({ first, last }: DayMeaning, { written }: DateSituation): string | null {
  return written === null ? null : runText({ first: written + first, last: written + last })
}

const MONTHS_PER_SEASON = 3
const FIRST_SEASON = 21

/** Seasons of the northern hemisphere, as EDTF has them: the winter of a year is the one that begins in it. */
function resolveSeason({ season, year, side }: SeasonMeaning, situation: DateSituation): string | null {
  const known = year ?? seasonYear(season, side, situation)
  return known === null ? null : `${yearText(known)}-${FIRST_SEASON + season}`
}

function seasonYear(season: number, side: SeasonMeaning['side'], { written, tense }: DateSituation): number | null {
  if (written === null) return null
  const { year } = calendarDay(written)
  const runs = [year - 2, year - 1, year, year + 1].map((candidate) => ({
    candidate,
    ...seasonDays(season, candidate),
  }))
  const past = runs.findLast(({ last }) => last < written)?.candidate ?? null
  const current = runs.find(({ first, last }) => first <= written && written <= last)?.candidate ?? null
  const coming = runs.find(({ first }) => first > written)?.candidate ?? null
  if (side === 'last') return past
  if (side === 'next') return coming
  if (side === 'this') return current ?? (tense === 'past' ? past : coming)
  if (tense === 'past') return current ?? past
  return tense === 'future' ? (current ?? coming) : current
}

function seasonDays(season: number, year: number): DayRun {
  const first = dayNumber({ year, month: (season + 1) * MONTHS_PER_SEASON, day: 1 })
  return {
    first,
    last: dayNumber({ year: season === 3 ? year + 1 : year, month: season === 3 ? 3 : (season + 2) * 3, day: 1 }) - 1,
  }
}

function resolveMonths({ count, place, year }: MonthsMeaning, situation: DateSituation): string | null {
  const known = typeof year === 'number' ? year : monthsYear(count, place, year, situation)
  if (known === null) return null
  return `${monthText(known, count * (place - 1) + 1)}/${monthText(known, count * place)}`
}

function monthsYear(
  count: number,
  place: number,
  year: Exclude<MonthsMeaning['year'], number>,
  { written, tense }: DateSituation,
): number | null {
  if (written === null) return null
  const now = calendarDay(written)
  if (year) return now.year + year.shift
  const [firstMonth, lastMonth] = [count * (place - 1) + 1, count * place]
  if (tense === 'past') return firstMonth <= now.month ? now.year : now.year - 1
  if (tense === 'future') return lastMonth >= now.month ? now.year : now.year + 1
  return null
}

function resolveNthWeekday({ nth, weekday, of }: NthWeekdayMeaning, situation: DateSituation): string | null {
  const month = resolveDate(of, situation)
  const run = month === null ? null : daysOf(month)
  if (!run) return null
  const { year, month: number } = calendarDay(run.first)
  const day = nth > 0 ? nthWeekday(year, number, weekday, nth) : run.last - ((weekdayOf(run.last) - weekday + 7) % 7)
  return day <= run.last ? dayText(day) : null
}

function resolveHoliday({ holiday, year, side }: HolidayMeaning, situation: DateSituation): string | null {
  const { written, tense } = situation
  if (year !== null) return holidayText(holiday, year)
  if (written === null) return null
  const own = calendarDay(written).year
  const days = [own - 1, own, own + 1].map((candidate) => holidayIn(holiday, candidate)).filter((day) => day !== null)
  const past = days.findLast((day) => (side === 'last' ? day < written : day <= written)) ?? null
  const coming = days.find((day) => (side === 'next' ? day > written : day >= written)) ?? null
  const isPast = side === 'last' || (side === null && tense === 'past')
  const isComing = side === 'next' || (side !== 'last' && (tense === 'future' || tense === 'present'))
  const day = isPast ? past : isComing ? coming : closerOf(past, coming, written)
  return day === null ? null : dayText(day)
}

function holidayText(holiday: string, year: number): string | null {
  const day = holidayIn(holiday, year)
  return day === null ? null : dayText(day)
}

function closerOf(past: number | null, coming: number | null, written: number): number | null {
  if (past === null || coming === null) return past ?? coming
  return written - past <= coming - written ? past : coming
}

function resolvePart({ part, of }: PartMeaning, situation: DateSituation): string | null {
  const whole = resolveDate(of, situation)
  const run = whole === null ? null : daysOf(whole)
  if (!run || !(Number.isFinite(run.first) && Number.isFinite(run.last))) return null
  const length = run.last - run.first + 1
  // [early on Thursday] keeps to its day; of longer stretches the parts are thirds, their ends a tenth.
  if (length < SHORTEST_DIVIDED) return whole
  return partText(part, run, length)
}

const SHORTEST_DIVIDED = 28

function partText(part: PartMeaning['part'], run: DayRun, length: number): string {
  const share = (from: number, to: number): DayRun => ({
    first: run.first + Math.round(length * from),
    last: run.first + Math.round(length * to) - 1,
  })
  const week = WEEKS[part]
  if (week !== undefined) return runText({ first: run.first + 7 * week, last: run.first + 7 * week + 6 })
  if (part === 'lastWeek') return runText({ first: run.last - 6, last: run.last })
  const [from, to] = SHARES[part] ?? [0, 1]
  return runText(share(from, to))
}

const WEEKS: Readonly<Partial<Record<PartMeaning['part'], number>>> = { week1: 0, week2: 1, week3: 2, week4: 3 }
/** Wide, since writers differ: what one calls early another calls the middle. */
const SHARES: Readonly<Partial<Record<PartMeaning['part'], readonly [number, number]>>> = {
  start: [0, 1 / 4],
  early: [0, 5 / 12],
  mid: [1 / 4, 3 / 4],
  late: [7 / 12, 1],
  end: [3 / 4, 1],
}

/** The minute where the offset from UTC is known, else the day. */
function resolveClock({ minute, zone, day }: ClockMeaning, situation: DateSituation): string | null {
  const date = day === null ? null : resolveDate(day, situation)
  if (date === null || zone === null || minute < 0) return date
  const run = daysOf(date)
  const offset = run && run.first === run.last ? offsetOf(zone, run.first) : null
  return offset === null ? date : `${date}T${clockText(minute)}${offsetText(offset)}`
}

function clockText(minute: number): string {
  return [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':')
}

function offsetText(offset: number): string {
  if (offset === 0) return 'Z'
  return `${offset < 0 ? '-' : '+'}${clockText(Math.abs(offset))}`
}

function resolveRange({ first, last }: RangeMeaning, situation: DateSituation): string | null {
  const end = resolveDate(last, situation)
  const endRun = end === null ? null : daysOf(end)
  const startRun = startOfRange(first, last, endRun, situation)
  if (!startRun || !endRun || startRun.first > endRun.last) return null
  return runText(hull(startRun, endRun))
}

/** The start is sought before the end: [from Friday to Sunday], [December 30 to January 2]. */
function startOfRange(
  first: DateMeaning,
  last: DateMeaning,
  end: DayRun | null,
  situation: DateSituation,
): DayRun | null {
  if (!end) return null
  if (first.kind === 'weekday' && last.kind === 'weekday') {
    const day = end.first - ((last.weekday - first.weekday + 7) % 7)
    return { first: day, last: day }
  }
  const start =
    first.kind === 'calendar' && first.year === null
      ? resolveDate(first, { ...situation, written: end.last, tense: 'past' })
      : resolveDate(first, situation)
  return start === null ? null : daysOf(start)
}

function resolveOpen({ side, of }: OpenMeaning, situation: DateSituation): string | null {
  const date = resolveDate(of, situation)
  const run = date === null ? null : daysOf(date)
  if (!run || date?.includes('T')) return run && runText(run)
  if (side === 'before') return Number.isFinite(run.first) ? `../${dayText(run.first - 1)}` : null
  return Number.isFinite(run.last) ? `${dayText(run.last + 1)}/..` : null
}

function resolveAnaphor({ unit, shift, weekday }: AnaphorMeaning, { anchor }: DateSituation): string | null {
  const run = anchor === null ? null : daysOf(anchor)
  if (!run || !Number.isFinite(run.first) || !Number.isFinite(run.last)) return null
  if (unit === 'year') return yearText(calendarDay(run.first).year + shift)
  if (run.last - run.first > 31) return null
  if (unit === 'month') return monthShifted(run.first, shift)
  if (run.first !== run.last) return null
  if (weekday !== null) return dayText(run.last + 1 + ((weekday - weekdayOf(run.last + 1) + 7) % 7))
  if (unit === 'day') return dayText(run.first + shift)
  const monday = run.first - weekdayOf(run.first) + 7 * shift
  return runText({ first: monday, last: monday + 6 })
}

function monthShifted(day: number, shift: number): string {
  const { year, month } = calendarDay(day)
  const index = year * 12 + month - 1 + shift
  return monthText(Math.floor(index / 12), (index % 12) + 1)
}

function approximate(edtf: string | null): string | null {
  const isPlain = edtf !== null && /^\d{4}(?:-\d\d){0,2}$/.test(edtf)
  return isPlain ? `${edtf}~` : edtf
}
