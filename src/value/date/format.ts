import type { DateValue, Minutes } from '../../model/value.ts'
import { hasOwnForm, seasonIndex, singleForm } from '../edtf/canonical.ts'
import type { EdtfDate } from '../edtf/date.ts'
import { canonicalEnds } from '../edtf.ts'
import { type CalendarDay, clockOfMinute, dayOfMinute, MINUTES_PER_DAY, MONTHS_PER_YEAR, monthRun } from './calendar.ts'
import { MONTH_NAMES, SEASON_NAMES } from './words.ts'

/** `31 July 2025`, `28 July to 3 August 2025`, `the 2010s`, `about 2018`, `before 1 August 2018`. */
export function formatDate(value: DateValue): string {
  const ends = canonicalEnds(value)
  const single = singleForm(ends)
  if (single) return ownWords(single)
  const { first, last } = ends
  if (first.boundless !== null || last.boundless !== null) return openWords(first, last)
  if (hasOwnForm(first) || hasOwnForm(last)) return `${startWords(first)} to ${endWords(last)}`
  return runWords(first.start, last.end)
}

function openWords(first: EdtfDate, last: EdtfDate): string {
  if (first.boundless === '') return `from an unknown start to ${endWords(last)}`
  if (first.boundless === '..') {
    return hasOwnForm(last) ? `up to ${ownWords(last)}` : `before ${boundaryWords(last.end)}`
  }
  const start = hasOwnForm(first) ? ownWords(first) : boundaryWords(first.start)
  return last.boundless === '' ? `from ${start} to an unknown end` : `from ${start} on`
}

function startWords(date: EdtfDate): string {
  return hasOwnForm(date) ? ownWords(date) : dayWords(dayOfMinute(date.start))
}

function endWords(date: EdtfDate): string {
  return hasOwnForm(date) ? ownWords(date) : dayWords(dayOfMinute(date.end - MINUTES_PER_DAY))
}

/** A day on which something begins; a year's first day is that year. */
function boundaryWords(minute: Minutes): string {
  const day = dayOfMinute(minute)
  return day.month === 1 && day.day === 1 ? yearWords(day.year) : dayWords(day)
}

function ownWords(date: EdtfDate): string {
  const words = unqualifiedWords(date)
  const isAbout = date.qualifier === '~' || date.qualifier === '%'
  const isUncertain = date.qualifier === '?' || date.qualifier === '%'
  return `${isAbout ? 'about ' : ''}${words}${isUncertain ? ', uncertain' : ''}`
}

function unqualifiedWords(date: EdtfDate): string {
  const day = dayOfMinute(date.start)
  if (date.zone !== null) return `${dayWords(day)}, ${clockOfMinute(date.start)}${date.zone === 'utc' ? ' UTC' : ''}`
  if (date.precision === 'season') return `${SEASON_NAMES[seasonIndex(date)]} ${yearWords(day.year)}`
  return runWords(date.start, date.end)
}

/** A run of days, in the longest units that fit it. */
function runWords(start: Minutes, end: Minutes): string {
  const months = monthRun(start, end)
  if (!months) return daysWords(dayOfMinute(start), dayOfMinute(end - MINUTES_PER_DAY))
  const last = months.first + months.count - 1
  const [startsYear, endsYear] = [months.first % MONTHS_PER_YEAR === 0, (last + 1) % MONTHS_PER_YEAR === 0]
  return startsYear && endsYear ? yearsWords(yearOf(months.first), yearOf(last)) : monthsWords(months.first, last)
}

function yearOf(month: number): number {
  return Math.floor(month / MONTHS_PER_YEAR)
}

/** [the 2010s], but [2000 to 2009], since "the 2000s" may be a century. */
function yearsWords(first: number, last: number): string {
  if (first === last) return yearWords(first)
  const isDecade = first >= 1000 && first % 10 === 0 && first % 100 !== 0 && last === first + 9
  return isDecade ? `the ${first}s` : `${yearWords(first)} to ${yearWords(last)}`
}

function monthsWords(first: number, last: number): string {
  const [firstName, lastName] = [first, last].map((month) => MONTH_NAMES[month - yearOf(month) * MONTHS_PER_YEAR])
  const lastWords = `${lastName} ${yearWords(yearOf(last))}`
  if (first === last) return lastWords
  return `${firstName}${yearOf(first) === yearOf(last) ? '' : ` ${yearWords(yearOf(first))}`} to ${lastWords}`
}

function daysWords(first: CalendarDay, last: CalendarDay): string {
  if (first.year !== last.year) return `${dayWords(first)} to ${dayWords(last)}`
  if (first.month !== last.month) return `${first.day} ${MONTH_NAMES[first.month - 1]} to ${dayWords(last)}`
  return first.day === last.day ? dayWords(last) : `${first.day} to ${dayWords(last)}`
}

function dayWords({ year, month, day }: CalendarDay): string {
  return `${day} ${MONTH_NAMES[month - 1]} ${yearWords(year)}`
}

/** The year 0 of ISO 8601 is 1 BC. */
function yearWords(year: number): string {
  if (year <= 0) return `${1 - year} BC`
  return year < 1000 ? `AD ${year}` : String(year)
}
