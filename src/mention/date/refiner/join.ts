/** Dates told in several pieces. */

import { lemmaAt, type WordedSentence, wordAt } from '../../sentence-words.ts'
import { type CalendarMeaning, type DateExpression, type DateMeaning, UNKNOWN } from '../meaning.ts'
import { type DateRefiner, joining, wordsBetween } from '../refiner.ts'
import { nightTo } from './part.ts'

/** [Tuesday, 9 December 2008], [Friday (Aug. 1)], [today, Friday], [yesterday (4 March)]. */
export const joinWeekday: DateRefiner = joining(weekdayWithDate)
/** [Monday last week], [Friday of next week], [March last year]. */
export const joinWeek: DateRefiner = joining(
  (sentence, left, right) =>
    weekdayOfWeek(sentence, left, right) ??
    weekdayWeeksAway(sentence, left, right) ??
    yearsAgo(sentence, left, right) ??
    monthOfYear(sentence, left, right),
)
/** [5 p.m. on Tuesday], [Tuesday at 17:00 GMT], [4 March 2025, 2:40 PM]. */
export const joinClock: DateRefiner = joining(clockWithDay)
/** [overnight on Saturday], [overnight into Sunday]. */
export const joinNight: DateRefiner = joining(overnightOf)
/** [3:30 p.m. (0730 GMT)], [9 a.m. to 5 p.m.]. */
export const joinClocks: DateRefiner = joining(clockWithClock)
/** [30 March to 2 April], [Friday to Sunday], [between 2011 and 2015]. */
export const joinRange: DateRefiner = joining(rangeOf)

function together(left: DateExpression, right: DateExpression, meaning: DateMeaning, name = left): DateExpression {
  return { ...name, first: left.first, last: right.last, meaning }
}

const BESIDE: ReadonlySet<string> = new Set(['', ',', '(', ', the', 'the', ', on', '–', '-'])

function weekdayWithDate(sentence: WordedSentence, left: DateExpression, right: DateExpression): DateExpression | null {
  const joint = wordsBetween(sentence, left, right)
  if (!BESIDE.has(joint)) return null
  const meaning = dateWithWeekday(left.meaning, right.meaning)
  if (!meaning) return null
  const isClosed = joint === '(' && wordAt(sentence, right.last + 1) === ')'
  return { ...left, last: isClosed ? right.last + 1 : right.last, meaning, parser: right.parser }
}

function dateWithWeekday(left: DateMeaning, right: DateMeaning): DateMeaning | null {
  if (left.kind === 'weekday' && left.side === null && isDay(right)) return { ...right, weekday: left.weekday }
  if (left.kind === 'day' && (isDay(right) || right.kind === 'weekday')) return right
  return left.kind === 'weekday' && right.kind === 'day' ? left : null
}

function isDay(meaning: DateMeaning): meaning is CalendarMeaning {
  return meaning.kind === 'calendar' && meaning.day !== null
}

/** [two weeks ago on Friday]: of which week it counts, nothing tells. */
function weekdayWeeksAway(
  sentence: WordedSentence,
  left: DateExpression,
  right: DateExpression,
): DateExpression | null {
  const [weekday, offset] = left.meaning.kind === 'weekday' ? [left, right] : [right, left]
  if (weekday.meaning.kind !== 'weekday' || offset.meaning.kind !== 'offset') return null
  if (offset.meaning.from !== 'written' || offset.meaning.unit !== 'week') return null
  const joint = wordsBetween(sentence, left, right)
  return joint === '' || joint === 'on' ? together(left, right, UNKNOWN, weekday) : null
}

/** [ten years ago this month], [five years ago today] */
function yearsAgo(sentence: WordedSentence, left: DateExpression, right: DateExpression): DateExpression | null {
  if (left.meaning.kind !== 'offset' || left.meaning.unit !== 'year' || left.meaning.from !== 'written') return null
  const isNow = (right.meaning.kind === 'period' && right.meaning.shift === 0) || right.meaning.kind === 'day'
  return isNow && wordsBetween(sentence, left, right) === '' ? { ...left, last: right.last } : null
}

function monthOfYear(sentence: WordedSentence, left: DateExpression, right: DateExpression): DateExpression | null {
  if (left.meaning.kind !== 'calendar' || left.meaning.month === null || left.meaning.year !== null) return null
  if (right.meaning.kind !== 'period' || right.meaning.unit !== 'year' || right.meaning.part === 'toCome') return null
  const joint = wordsBetween(sentence, left, right)
  if (joint !== '' && joint !== 'of') return null
  return together(left, right, { ...left.meaning, yearShift: right.meaning.shift })
}

function weekdayOfWeek(sentence: WordedSentence, left: DateExpression, right: DateExpression): DateExpression | null {
  if (left.meaning.kind !== 'weekday' || right.meaning.kind !== 'period' || right.meaning.unit !== 'week') return null
  const joint = wordsBetween(sentence, left, right)
  if (joint !== '' && joint !== 'of' && joint !== ',') return null
  if (joint === ',' || left.meaning.side !== null) return null
  return together(left, right, { ...left.meaning, week: right.meaning.shift })
}

const CLOCK_JOINTS: ReadonlySet<string> = new Set([
  '',
  ',',
  'on',
  ', on',
  'at',
  ', at',
  'of',
  'late',
  'at around',
  'at about',
  'around',
  'about',
  'by',
  'from',
  'just before',
  'just after',
  'shortly before',
  'shortly after',
  'before',
  'after',
  'until',
  'at approximately',
  'local time on',
  'in the afternoon of',
  'in the morning of',
  'in the morning on',
  'in the afternoon on',
])

function clockWithDay(sentence: WordedSentence, left: DateExpression, right: DateExpression): DateExpression | null {
  if (!CLOCK_JOINTS.has(wordsBetween(sentence, left, right))) return null
  const [clock, day] = left.meaning.kind === 'clock' ? [left, right] : [right, left]
  if (clock.meaning.kind !== 'clock' || clock.meaning.day || !isSingleDay(day.meaning)) return null
  return { ...together(left, right, { ...clock.meaning, day: day.meaning }, day), parser: clock.parser }
}

function overnightOf(sentence: WordedSentence, left: DateExpression, right: DateExpression): DateExpression | null {
  if (wordAt(sentence, left.last) !== 'overnight' || !isSingleDay(right.meaning)) return null
  const joint = wordsBetween(sentence, left, right)
  if (joint === '' || joint === 'on' || joint === 'of') return together(left, right, right.meaning, right)
  return joint === 'to' || joint === 'into' ? together(left, right, nightTo(right.meaning), right) : null
}

function isSingleDay(meaning: DateMeaning): boolean {
  if (meaning.kind === 'calendar') return meaning.day !== null
  return (
    meaning.kind === 'weekday' || meaning.kind === 'day' || meaning.kind === 'holiday' || meaning.kind === 'anaphor'
  )
}

function clockWithClock(sentence: WordedSentence, left: DateExpression, right: DateExpression): DateExpression | null {
  if (left.meaning.kind !== 'clock' || right.meaning.kind !== 'clock') return null
  const joint = wordsBetween(sentence, left, right)
  // What stands in brackets is the same time on another clock.
  if (joint === '(' || joint === ',' || joint === ', or' || joint === 'or' || joint === '/') {
    const isClosed = joint === '(' && wordAt(sentence, right.last + 1) === ')'
    const known = left.meaning.zone === null || left.meaning.zone === 'local' ? right : left
    return { ...left, last: isClosed ? right.last + 1 : right.last, meaning: known.meaning }
  }
  return ['to', 'and', '-', '–', 'until', 'till'].includes(joint) ? { ...left, last: right.last } : null
}

const RANGE_JOINTS: ReadonlySet<string> = new Set([
  'to',
  'until',
  'till',
  'through',
  'and',
  ', to',
  'up to',
  '-',
  '–',
  '—',
])

function rangeOf(sentence: WordedSentence, left: DateExpression, right: DateExpression): DateExpression | null {
  const joint = wordsBetween(sentence, left, right)
  if (!RANGE_JOINTS.has(joint) || !isRangeable(left.meaning) || !isRangeable(right.meaning)) return null
  if (isMove(sentence, left.first)) return null
  const opening = wordAt(sentence, left.first - 1)
  const isBetween = opening === 'between'
  if (joint === 'and' && !isBetween) return null
  if (!(isBetween || opening === 'from' || isSameKind(left.meaning, right.meaning))) return null
  const isOpened = isBetween || opening === 'from'
  const first = isOpened ? left.first - 1 : left.first
  return {
    ...right,
    first,
    meaning: { kind: 'range', first: inherited(left.meaning, right.meaning), last: right.meaning },
  }
}

const MOVING: ReadonlySet<string> = new Set('postpone delay move push reschedule defer shift slip change'.split(' '))
/** Words from the verb to the day that it was to be [postponed the launch of the Lumen-2 weather satellite *from*]. */
const WIDEST_MOVE = 12

/** [postponed the launch *from 20 February to 3 March*]: one day is given up for the other. */
function isMove(sentence: WordedSentence, first: number): boolean {
  const from = wordAt(sentence, first) === 'from' ? first : first - 1
  if (wordAt(sentence, from) !== 'from') return false
  for (let at = from - 1; at >= Math.max(0, from - WIDEST_MOVE); at -= 1) {
    if (sentence.tokens[at]?.upos === 'VERB') return MOVING.has(lemmaAt(sentence, at))
  }
  return false
}

function isRangeable({ kind }: DateMeaning): boolean {
  return (
    kind === 'calendar' ||
    kind === 'weekday' ||
    kind === 'fixed' ||
    kind === 'months' ||
    kind === 'day' ||
    kind === 'part'
  )
}

function isSameKind(left: DateMeaning, right: DateMeaning): boolean {
  if (left.kind !== 'calendar' || right.kind !== 'calendar') return left.kind === right.kind
  return (left.day === null) === (right.day === null) && (left.month === null) === (right.month === null)
}

/** [March 30 to April 2, 2025]: the year behind holds for both, where the months do not run backwards. */
function inherited(left: DateMeaning, right: DateMeaning): DateMeaning {
  if (left.kind !== 'calendar' || right.kind !== 'calendar' || left.year !== null || right.year === null) return left
  const runsBackwards = left.month !== null && right.month !== null && left.month > right.month
  return { ...left, year: runsBackwards ? right.year - 1 : right.year }
}
