/** Dates that other dates of the same sentence tell. */

import { type WordedSentence, wordAt } from '../../sentence-words.ts'
import type { DateExpression, DateMeaning, OffsetMeaning } from '../meaning.ts'
import type { DateRefiner } from '../refiner.ts'
import { nightTo } from './part.ts'

/**
 * [two days after Monday's attack], [a week before the 4 March vote]; without a date behind, nothing tells. A date that
 * is told for nothing else becomes one with it [two days before Christmas].
 */
export const anchorOffsets: DateRefiner = (sentence, dates) => {
  const found = dates.map((date, at) => anchored(sentence, date, dates[at + 1], dates[at - 1]))
  return found.filter((date, at) => at === 0 || (found[at - 1]?.last ?? -1) < date.first)
}
/** [On Tuesday … at 5 p.m.]: a clock alone goes with the one day of its sentence; not [broke out at 5 p.m., she said on Tuesday]. */
export const anchorClocks: DateRefiner = (sentence, dates) => {
  const days = dates.filter(({ meaning }) => isDay(meaning))
  const [day] = days
  if (!day || days.length > 1) return dates
  const isTelling = isDayOfTelling(sentence, day)
  return dates.map((date) =>
    isBareClock(date) && (!isTelling || isBeside(date, day))
      ? { ...date, meaning: { ...date.meaning, day: day.meaning } }
      : date,
  )
}

/** [at 5 p.m. on Tuesday, on Tuesday at 5 p.m.] */
function isBeside(one: DateExpression, other: DateExpression): boolean {
  return Math.max(one.first - other.last, other.first - one.last) <= 2
}

/** [killed overnight, police said on Tuesday]: the night before that day. */
export const anchorNights: DateRefiner = (sentence, dates) =>
  dates.map((date, at) => {
    const next = dates[at + 1]
    const isNight = wordAt(sentence, date.last) === 'overnight' && date.meaning.kind === 'day'
    return isNight && next && isDayOfTelling(sentence, next)
      ? { ...date, meaning: nightTo(toldOn(next.meaning)) }
      : date
  })

/** What was said was said on the last day of its name, whatever the tense of the clause that the night stands in. */
function toldOn(day: DateMeaning): DateMeaning {
  return day.kind === 'weekday' && day.side === null && day.week === null ? { ...day, side: 'past' } : day
}

/** [said on Tuesday, told reporters on Tuesday] */
function isDayOfTelling(sentence: WordedSentence, { first, meaning }: DateExpression): boolean {
  if (meaning.kind !== 'weekday') return false
  return [1, 2, 3].some((step) => TELLING.has(sentence.tokens[first - step]?.lemma ?? ''))
}

const TELLING: ReadonlySet<string> = new Set(['say', 'tell', 'report', 'announce', 'confirm', 'state', 'add'])

/** Words between [after] and a date that still belongs to it. */
const NEAR = 5

function anchored(
  sentence: WordedSentence,
  date: DateExpression,
  next: DateExpression | undefined,
  before: DateExpression | undefined,
): DateExpression {
  if (date.meaning.kind !== 'offset' || date.meaning.from !== 'text') return date
  const word = wordAt(sentence, date.last)
  if (word !== 'after' && word !== 'before') return date
  const isEnded = [',', '.', ';', '', 'that', 'this', 'and'].includes(wordAt(sentence, date.last + 1))
  if (isEnded) return date
  const isNear =
    next && next.first - date.last <= NEAR && isDay(next.meaning) && !hasBreak(sentence, date.last, next.first)
  if (!isNear) return { ...date, meaning: countedBack(date.meaning, before, next) }
  const last = isOnlyCounted(sentence, date, next) ? next.last : date.last
  return { ...date, last, meaning: { ...date.meaning, from: next.meaning } }
}

/** [met on Tuesday, a day after the vote; a day after the vote, they met on Tuesday]: the vote was a day before Tuesday. */
function countedBack(
  meaning: OffsetMeaning,
  before: DateExpression | undefined,
  next: DateExpression | undefined,
): DateMeaning {
  if (meaning.unit !== 'day' || meaning.direction === -1) return { kind: 'unknown' }
  const told = before ?? next
  if (!told || !isDay(told.meaning)) return { kind: 'unknown' }
  return { ...meaning, direction: -1, from: before ? 'text' : told.meaning }
}

/** [two days before 5 March]; not [two days before Monday's vote, before the March 5 vote]. */
function isOnlyCounted(sentence: WordedSentence, { last }: DateExpression, next: DateExpression): boolean {
  const isNext = sentence.words.slice(last + 1, next.first).every((word) => word === 'the' || word === 'on')
  return isNext && ENDS.has(sentence.tokens[next.last + 1]?.upos ?? 'PUNCT')
}

const ENDS: ReadonlySet<string> = new Set(['PUNCT', 'ADP', 'CCONJ', 'SCONJ', 'VERB', 'AUX'])

function hasBreak({ words }: WordedSentence, from: number, to: number): boolean {
  return words.slice(from, to).some((word) => word === ',' || word === ';')
}

function isDay(meaning: DateMeaning): boolean {
  if (meaning.kind === 'holiday' || meaning.kind === 'nthWeekday') return true
  return meaning.kind === 'weekday' || meaning.kind === 'day' || (meaning.kind === 'calendar' && meaning.day !== null)
}

function isBareClock(
  date: DateExpression,
): date is DateExpression & { meaning: { kind: 'clock'; minute: number; zone: string | null; day: null } } {
  return date.meaning.kind === 'clock' && date.meaning.day === null
}
