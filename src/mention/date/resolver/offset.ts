/** Dates told by how far they are from another. */
import { calendarDay } from '../../../value/date/calendar.ts'
import type { DateAmount, DateUnit, OffsetMeaning, PreviousMeaning, SpanMeaning } from '../meaning.ts'
import type { DateSituation } from '../situation.ts'
import { daysOf, dayText, isWritable, monthText, moved, runText, yearText } from '../stretch.ts'

/** More of any unit is geology or a figure of speech. */
const MOST = 1000

function isCountable({ least, most }: DateAmount): boolean {
  return Number.isFinite(most) && least >= 0 && most <= MOST
}

/** [two weeks ago]; `origin` is the EDTF of what it is counted from. */
export function resolveOffset(meaning: OffsetMeaning, origin: string | null): string | null {
  const run = origin === null ? null : daysOf(origin)
  if (!run || !isCountable(meaning.amount) || !(Number.isFinite(run.first) && Number.isFinite(run.last))) return null
  const { amount, unit, direction } = meaning
  if (run.first !== run.last) return unit === 'day' || unit === 'week' ? null : fromLonger(run.first, meaning)
  const ends = [amount.least, amount.most].map((count) => moved(run.first, unit, direction * count))
  const [first = 0, last = 0] = ends.toSorted((a, b) => a - b)
  if (!isWritable(first) || !isWritable(last)) return null
  return bounded(meaning, first, last) ?? spelled(unit, first, last, amount)
}

/** [a year later] than a month or a year: as precise as that is at best. */
function fromLonger(first: number, { amount, unit, direction }: OffsetMeaning): string | null {
  if (amount.least !== amount.most || unit !== 'year') return null
  const year = calendarDay(moved(first, unit, direction * amount.least)).year
  return year > 0 ? `${yearText(year)}~` : null
}

/** [more than a year ago]: no later than; [less than a week ago]: since. */
function bounded({ amount, direction }: OffsetMeaning, first: number, last: number): string | null {
  const isBeyond = amount.bound === 'more' || amount.bound === 'least'
  if (!isBeyond) return null
  const strict = amount.bound === 'more' ? 1 : 0
  return direction < 0 ? `../${dayText(first - strict)}` : `${dayText(last + strict)}/..`
}

/**
 * Days are exact, weeks are meant within some days, months and years are about that one: [two weeks ago] is no exact day,
 * and nobody counts the days of [three years ago].
 */
function spelled(unit: DateUnit, first: number, last: number, { bound, least, most }: DateAmount): string {
  if (unit === 'day')
    return bound === 'exact' && least === most ? dayText(first) : runText({ first: first - 1, last: last + 1 })
  if (unit === 'week' || unit === 'weekend') return runText({ first: first - DAYS_OFF, last: last + DAYS_OFF })
  if (unit === 'month' || unit === 'quarter') return about(monthOf(first), monthOf(last))
  return about(yearOf(first), yearOf(last))
}

const DAYS_OFF = 3

function about(first: string, last: string): string {
  return first === last ? `${first}~` : `${first}/${last}`
}

function monthOf(day: number): string {
  const { year, month } = calendarDay(day)
  return monthText(year, month)
}

function yearOf(day: number): string {
  return yearText(calendarDay(day).year)
}

/** [the past two weeks], [within three days]: from or to the day of writing. */
export function resolveSpan({ amount, unit, direction }: SpanMeaning, { written }: DateSituation): string | null {
  if (written === null || !isCountable(amount)) return null
  const end = moved(written, unit, direction * amount.most)
  if (!isWritable(end)) return null
  return direction < 0 ? runText({ first: end, last: written }) : runText({ first: written, last: end })
}

/**
 * When the one before was. [in over seven years]: more than seven years before, whatever its day; [in seven years] and
 * [in nearly four years] are about that year.
 */
export function resolvePrevious({ amount, unit }: PreviousMeaning, { written }: DateSituation): string | null {
  if (written === null || !isCountable(amount)) return null
  const day = moved(written, unit, -amount.least)
  if (!isWritable(day)) return null
  if (amount.bound === 'more') return `../${dayText(day - 1)}`
  if (amount.bound === 'least') return `../${dayText(day)}`
  if (amount.bound === 'less' || amount.bound === 'most')
    return `${dayText(moved(written, unit, -amount.most))}/${dayText(written)}`
  if (amount.least !== amount.most) return null
  if (unit === 'day' || unit === 'week')
    return unit === 'day' ? `${dayText(day)}~` : runText({ first: day - DAYS_OFF, last: day + DAYS_OFF })
  return `${unit === 'month' || unit === 'quarter' ? monthOf(day) : yearOf(day)}~`
}
