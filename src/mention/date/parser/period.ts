/** Weeks, months and years told from the one of writing. */

import { hasWords, isNoun, type WordedSentence, wordAt } from '../../sentence-words.ts'
import { type DateMeaning, type DateUnit, type PeriodMeaning, UNKNOWN } from '../meaning.ts'
import type { DateFound, DateParser } from '../parser.ts'
import { isDemonstrative } from './day.ts'

const PERIODS: ReadonlyMap<string, DateUnit> = new Map([
  ['day', 'day'],
  ['week', 'week'],
  ['weekend', 'weekend'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['year', 'year'],
  ['decade', 'decade'],
])

/** [this week], [last month], [later this year], [the previous day]. */
export const periodParser: DateParser = { name: 'period', words: PERIODS.keys(), parse: parsePeriod }
/** [that day], [the same week], [the following year]. */
export const anaphorParser: DateParser = { name: 'anaphor', words: PERIODS.keys(), parse: parseAnaphor }
/** [by the end of the year]. */
export const pendingParser: DateParser = { name: 'pending', words: PERIODS.keys(), parse: parsePending }
/** [at the weekend], [over the weekend]. */
export const weekendParser: DateParser = { name: 'weekend', words: ['weekend'], parse: parseWeekend }

const SHIFTS: ReadonlyMap<string, number> = new Map([
  ['this', 0],
  ['last', -1],
  ['next', 1],
])

/** [the end of the year]: the one of writing, where the clause does not tell of the past. */
function parsePending(sentence: WordedSentence, at: number): DateFound | null {
  const unit = PERIODS.get(wordAt(sentence, at))
  const isEnd = wordAt(sentence, at - 1) === 'the' && hasWords(sentence, at - 3, 'end', 'of')
  if (!unit || unit === 'day' || !isEnd || isNoun(sentence, at + 1)) return null
  return { first: at - 1, last: at, head: at, meaning: { kind: 'period', unit, shift: 0, part: 'pending' } }
}

function parsePeriod(sentence: WordedSentence, at: number): DateFound | null {
  const unit = PERIODS.get(wordAt(sentence, at))
  const shifted = shiftBefore(sentence, at)
  if (!unit || !shifted || unit === 'day') return null
  if (isOtherUse(sentence, shifted.first, at)) return null
  const told = toldPart(sentence, shifted.first, at)
  const meaning: PeriodMeaning = { kind: 'period', unit, shift: shifted.shift, part: told.part }
  return { first: told.first, last: told.last, head: at, meaning }
}

interface Shift {
  readonly shift: number
  readonly first: number
}

/** [this], [last], [next], [this coming], [the current], [the coming]. */
function shiftBefore(sentence: WordedSentence, at: number): Shift | null {
  const before = wordAt(sentence, at - 1)
  const shift = SHIFTS.get(before)
  if (shift !== undefined) return wordAt(sentence, at - 2) === 'the' ? null : { shift, first: at - 1 }
  if (before === 'past' && wordAt(sentence, at - 2) === 'this') return { shift: -1, first: at - 2 }
  if (before === 'coming' && wordAt(sentence, at - 2) === 'this') return { shift: 1, first: at - 2 }
  return before === 'current' && wordAt(sentence, at - 2) === 'the' ? { shift: 0, first: at - 2 } : null
}

/** [last year's runner-up] dates no event; [this time last year] and [next quarter final] are other things. */
function isOtherUse(sentence: WordedSentence, first: number, at: number): boolean {
  if (hasWords(sentence, at + 1, '-', 'old')) return true
  if (wordAt(sentence, at) === 'quarter' && wordAt(sentence, at + 1) === '-') return true
  return hasWords(sentence, first - 2, 'this', 'time')
}

interface ToldPart {
  readonly part: PeriodMeaning['part']
  readonly first: number
  readonly last: number
}

/** [earlier this week], [later this year], [so far this month], [this week so far]. */
function toldPart(sentence: WordedSentence, first: number, at: number): ToldPart {
  const before = wordAt(sentence, first - 1)
  const own = wordAt(sentence, first) === 'this'
  if (before === 'earlier' && own) return { part: 'soFar', first: first - 1, last: at }
  if (before === 'later' && own) return { part: 'toCome', first: first - 1, last: at }
  if (hasWords(sentence, first - 2, 'so', 'far')) return { part: 'soFar', first: first - 2, last: at }
  if (own && hasWords(sentence, at + 1, 'so', 'far')) return { part: 'soFar', first, last: at + 2 }
  return { part: 'whole', first, last: at }
}

function parseAnaphor(sentence: WordedSentence, at: number): DateFound | null {
  const unit = PERIODS.get(wordAt(sentence, at))
  if (!unit || unit === 'quarter' || unit === 'decade') return null
  const told = anaphorBefore(sentence, at) ?? besideDay(sentence, at)
  // [over the next day or two]
  if (!told || isNoun(sentence, at + 1) || wordAt(sentence, at + 1) === 'or') return null
  if (unit === 'weekend') return { first: told.first, last: at, meaning: UNKNOWN }
  return { first: told.first, last: at, meaning: { kind: 'anaphor', unit, shift: told.shift, weekday: null } }
}

/** [earlier in the day], [later in the week]. */
function besideDay(sentence: WordedSentence, at: number): Shift | null {
  const isBeside = ['earlier', 'later', 'early', 'late'].includes(wordAt(sentence, at - 3))
  const isIn = ['in', 'on'].includes(wordAt(sentence, at - 2)) && wordAt(sentence, at - 1) === 'the'
  return isBeside && isIn ? { shift: 0, first: at - 3 } : null
}

const FOLLOWING: ReadonlyMap<string, number> = new Map([
  ['same', 0],
  ['next', 1],
  ['following', 1],
  ['previous', -1],
  ['preceding', -1],
  ['subsequent', 1],
])

/** [that], [the same], [the following]; [the next day], whose article sets it apart from [next week]. */
function anaphorBefore(sentence: WordedSentence, at: number): Shift | null {
  const before = wordAt(sentence, at - 1)
  if (before === 'that') return isDemonstrative(sentence, at) ? { shift: 0, first: at - 1 } : null
  const shift = FOLLOWING.get(before)
  if (shift === undefined) return null
  const isTold = wordAt(sentence, at - 2) === 'the' || (before === 'next' && wordAt(sentence, at) === 'day')
  return isTold ? { shift, first: wordAt(sentence, at - 2) === 'the' ? at - 2 : at - 1 } : null
}

/** Which weekend it is, the tense of the clause tells. */
function parseWeekend(sentence: WordedSentence, at: number): DateFound | null {
  const isThe =
    wordAt(sentence, at - 1) === 'the' && ['at', 'over', 'during', 'on', 'for'].includes(wordAt(sentence, at - 2))
  if (!isThe || isNoun(sentence, at + 1)) return null
  const meaning: DateMeaning = { kind: 'period', unit: 'weekend', shift: 0, part: 'whole' }
  return { first: at - 1, last: at, head: at, meaning }
}
