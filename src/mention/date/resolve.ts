/** What a date says, told in EDTF by the day of writing and the tense of its clause. */
import { calendarDay } from '../../value/date/calendar.ts'
import type {
  AnaphorMeaning,
  DateMeaning,
  DayMeaning,
  NthWeekdayMeaning,
  OpenMeaning,
  PartMeaning,
  RangeMeaning,
} from './meaning.ts'
import { resolveCalendar } from './resolver/calendar.ts'
import { clockOn } from './resolver/clock.ts'
import { resolveHoliday } from './resolver/holiday.ts'
import { resolveOffset, resolvePrevious, resolveSpan } from './resolver/offset.ts'
import { partOf } from './resolver/part.ts'
import { resolvePeriod } from './resolver/period.ts'
import { resolveMonths, resolveSeason } from './resolver/season.ts'
import { resolveWeekday } from './resolver/weekday.ts'
import type { DateSituation } from './situation.ts'
import { type DayRun, daysOf, dayText, hull, monthText, runText, yearText } from './stretch.ts'
import { nthWeekday, weekdayOf } from './zone.ts'

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
      return resolveOffset(meaning, originOf(meaning.from, situation))
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
      return clockOn(meaning.day && resolveDate(meaning.day, situation), meaning)
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

function resolveDay({ first, last }: DayMeaning, { written }: DateSituation): string | null {
  return written === null ? null : runText({ first: written + first, last: written + last })
}

function resolveNthWeekday({ nth, weekday, of }: NthWeekdayMeaning, situation: DateSituation): string | null {
  const month = resolveDate(of, situation)
  const run = month === null ? null : daysOf(month)
  if (!run) return null
  const { year, month: number } = calendarDay(run.first)
  const day = nth > 0 ? nthWeekday(year, number, weekday, nth) : run.last - ((weekdayOf(run.last) - weekday + 7) % 7)
  return day <= run.last ? dayText(day) : null
}

function resolvePart({ part, of }: PartMeaning, situation: DateSituation): string | null {
  const whole = resolveDate(of, situation)
  return whole === null ? null : partOf(whole, part)
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
  if (weekday !== null && shift < 0) return dayText(run.first - 1 - ((weekdayOf(run.first - 1) - weekday + 7) % 7))
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
