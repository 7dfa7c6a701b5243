/** Days and months of the calendar told by a month's name. */

import { MONTHS } from '../../calendar-word.ts'
import {
  hasWords,
  isCapitalized,
  isDash,
  isName,
  isNoun,
  tagAt,
  type WordedSentence,
  wordAt,
} from '../../sentence-words.ts'
import { DOUBTFUL_MONTHS, UNITS } from '../lexicon.ts'
import { type CalendarMeaning, calendarMeaning, type DateMeaning } from '../meaning.ts'
import { type Ahead, type Behind, dayAt, ordinalBefore, yearAt } from '../number.ts'
import type { DateFound, DateParser } from '../parser.ts'

/** A day, or the first and the last of several [3-5]. */
interface Days {
  readonly first: number
  readonly last: number
}

/** [4 March 2025], [the 4th of March], [March 4], [Aug. 3-5, 2025], [between 3 and 5 March]. */
export const monthDayParser: DateParser = { name: 'month-day', words: MONTHS.keys(), parse: parseMonthDay }
/** [March 2025], [in October]. */
export const monthParser: DateParser = { name: 'month', words: MONTHS.keys(), parse: parseMonth }

function parseMonthDay(sentence: WordedSentence, at: number): DateFound | null {
  const month = monthAt(sentence, at)
  if (month === null) return null
  const before = daysBefore(sentence, at)
  if (before) return withYear(sentence, { first: before.first, last: at, month, days: before.value })
  const after = daysAfter(sentence, at + 1)
  return after && withYear(sentence, { first: at, last: after.next - 1, month, days: after.value })
}

/** Month names in lower case are other words, or the work of careless writers. */
function monthAt(sentence: WordedSentence, at: number): number | null {
  const month = MONTHS.get(wordAt(sentence, at))
  return month !== undefined && isCapitalized(sentence, at) ? month : null
}

interface MonthDays {
  readonly first: number
  readonly last: number
  readonly month: number
  readonly days: Days
}

function withYear(sentence: WordedSentence, { first, last, month, days }: MonthDays): DateFound {
  const year = yearAfter(sentence, last + 1)
  const meaning = daysMeaning(days, month, year?.value ?? null)
  return { first, last: (year?.next ?? last + 1) - 1, head: last, meaning }
}

function daysMeaning(days: Days, month: number, year: number | null): DateMeaning {
  const last = calendarMeaning({ year, month, day: days.last })
  if (days.first === days.last) return last
  return { kind: 'range', first: calendarMeaning({ year, month, day: days.first }), last }
}

/** [4], [4th of], [the fourth of], [3-5], [3 and 5] before a month. */
function daysBefore(sentence: WordedSentence, month: number): Behind<Days> | null {
  const hasOf = wordAt(sentence, month - 1) === 'of'
  const at = hasOf ? month - 2 : month - 1
  const last = dayBefore(sentence, at, hasOf)
  if (!last) return null
  const first = isDayJoint(sentence, last.first - 1) ? dayBefore(sentence, last.first - 2, hasOf) : null
  if (first && first.value < last.value) {
    return { value: { first: first.value, last: last.value }, first: openingOf(sentence, first.first) }
  }
  return { value: { first: last.value, last: last.value }, first: last.first }
}

function dayBefore(sentence: WordedSentence, at: number, mayBeWord: boolean): Behind<number> | null {
  const day = dayAt(sentence, at)
  if (day !== null) return isPartOfFigure(sentence, at) ? null : { value: day, first: at }
  const ordinal = mayBeWord ? ordinalBefore(sentence, at) : null
  return ordinal && ordinal.value <= 31 ? ordinal : null
}

/** [5: 46 March]: a clock, badly spaced. */
function isPartOfFigure(sentence: WordedSentence, at: number): boolean {
  return wordAt(sentence, at - 1) === ':' || wordAt(sentence, at - 1) === '$'
}

function isDayJoint(sentence: WordedSentence, at: number): boolean {
  return isDash(sentence, at) || ['to', 'and', '&', 'through', 'until'].includes(wordAt(sentence, at))
}

function openingOf(sentence: WordedSentence, first: number): number {
  return ['between', 'from'].includes(wordAt(sentence, first - 1)) ? first - 1 : first
}

/** [4], [4th], [the 4th], [3-5] after a month. */
function daysAfter(sentence: WordedSentence, from: number): Ahead<Days> | null {
  const at = wordAt(sentence, from) === 'the' ? from + 1 : from
  const first = dayAt(sentence, at)
  if (first === null || isCount(sentence, at)) return null
  const last = isDayJoint(sentence, at + 1) ? dayAt(sentence, at + 2) : null
  if (last !== null && last > first && !isCount(sentence, at + 2)) {
    return { value: { first, last }, next: at + 3 }
  }
  return { value: { first, last: first }, next: at + 1 }
}

/** Words that a figure before them is no day of the month for. */
const MEASURED: ReadonlySet<string> = new Set([
  '%',
  'percent',
  'per',
  'million',
  'billion',
  'thousand',
  'hundred',
  'p.m.',
  'a.m.',
])

/** [In May 12 people died]: the figure counts what follows; [on May 12 people fled]: it is a day. */
function isCount(sentence: WordedSentence, at: number): boolean {
  const next = wordAt(sentence, at + 1)
  if (MEASURED.has(next) || UNITS.has(next)) return true
  if (next === ':' && /^\d/.test(wordAt(sentence, at + 2))) return true
  const isPlural = tagAt(sentence, at + 1) === 'NNS'
  return isPlural && ['in', 'since', 'by', 'until', 'during'].includes(wordAt(sentence, at - 2))
}

/** [, 2025], [2025], [of 2025] behind a month or a day. */
export function yearAfter(sentence: WordedSentence, at: number): Ahead<number> | null {
  const start = [',', 'of', 'in'].includes(wordAt(sentence, at)) ? at + 1 : at
  const year = yearAt(sentence, start)
  if (year === null || isCount(sentence, start)) return null
  const isCounted = start > at && wordAt(sentence, at) === ',' && tagAt(sentence, start + 1) === 'NNS'
  return isCounted ? null : { value: year, next: start + 1 }
}

/** A month with or without its year, from an index on. */
export function monthFrom(sentence: WordedSentence, at: number): Ahead<CalendarMeaning> | null {
  const month = monthAt(sentence, at)
  if (month === null) return null
  const year = yearAfter(sentence, at + 1)
  return { value: calendarMeaning({ month, year: year?.value ?? null }), next: year?.next ?? at + 1 }
}

function parseMonth(sentence: WordedSentence, at: number): DateFound | null {
  const month = monthAt(sentence, at)
  if (month === null) return null
  const year = yearAfter(sentence, at + 1)
  if (year) return { first: at, last: year.next - 1, head: at, meaning: calendarMeaning({ year: year.value, month }) }
  return isMonthAlone(sentence, at) ? { first: at, last: at, meaning: calendarMeaning({ month }) } : null
}

const BEFORE_MONTHS: ReadonlySet<string> = new Set(
  (
    'in since until till by of from last next this during early late mid mid- through before after to between every ' +
    'around throughout for and or -'
  ).split(' '),
)
/** Where careless commas leave a name behind the month [In July Harbor Watch said]. */
const SURE_BEFORE: ReadonlySet<string> = new Set('in since during until till'.split(' '))
/** Before months that are other words too, only these. */
const BEFORE_DOUBTFUL: ReadonlySet<string> = new Set(
  'in since until till by last next this during early late mid through'.split(' '),
)

/** [the end of March, the month of May] */
const MONTH_PARTS: ReadonlySet<string> = new Set('beginning start middle end close month week days'.split(' '))

/** Alone, a month must stand where only a date may: [in October], [its April meeting]; no [April Smith], no [may]. */
function isMonthAlone(sentence: WordedSentence, at: number): boolean {
  const before = wordAt(sentence, at - 1)
  if (SURE_BEFORE.has(before) || isAsLateAs(sentence, at, before)) return true
  if (DOUBTFUL_MONTHS.has(wordAt(sentence, at))) return isDoubtfulMonth(sentence, at, before)
  if (isNameAfter(sentence, at)) return false
  if (BEFORE_MONTHS.has(before)) return true
  if (isName(sentence, at - 1) && !hasWords(sentence, at + 1, "'s")) return false
  return ['the', 'its', 'their', 'his', 'her', 'a', 'an', "'s", '’s'].includes(before) || isBetweenMonths(sentence, at)
}

/** [as recently as May, as late as March] */
function isAsLateAs(sentence: WordedSentence, at: number, before: string): boolean {
  return before === 'as' && ['recently', 'late', 'early'].includes(wordAt(sentence, at - 2)) && isName(sentence, at)
}

/** [a March ceasefire]: a capital within the sentence, between an article and a noun. */
function isDoubtfulMonth(sentence: WordedSentence, at: number, before: string): boolean {
  const isPart = before === 'of' && MONTH_PARTS.has(wordAt(sentence, at - 2))
  if (isPart || BEFORE_DOUBTFUL.has(before)) return !isNameAfter(sentence, at)
  return ['a', 'the', 'its', 'their'].includes(before) && isName(sentence, at) && isNoun(sentence, at + 1)
}

function isNameAfter(sentence: WordedSentence, at: number): boolean {
  return isName(sentence, at + 1) && isCapitalized(sentence, at + 1) && !MONTHS.has(wordAt(sentence, at + 1))
}

function isBetweenMonths(sentence: WordedSentence, at: number): boolean {
  return isDash(sentence, at + 1) && MONTHS.has(wordAt(sentence, at + 2))
}
