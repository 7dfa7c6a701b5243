/** Days told by how far they are from another: [two weeks ago], [three days later], [in over seven years]. */

import { hasWords, isCapitalized, isDash, tagAt, type WordedSentence, wordAt } from '../../sentence-words.ts'
import { UNITS } from '../lexicon.ts'
import { type DateAmount, type DateMeaning, type DateUnit, UNKNOWN } from '../meaning.ts'
import { amountBefore, type Behind } from '../number.ts'
import type { DateFound, DateParser } from '../parser.ts'
import { readGap } from './gap.ts'

/** [two days ago], [a week later], [in five years], [the past month], [for three days]. */
export const offsetParser: DateParser = { name: 'offset', words: UNITS.keys(), parse: parseOffset }
/** [the day before], [the day after the vote], [a day after]. */
export const dayBesideParser: DateParser = {
  name: 'day-beside',
  words: ['day', 'week', 'month', 'year'],
  parse: parseBeside,
}

/** A number of units as the text has it, and what follows it. */
interface Measure extends Behind<DateAmount> {
  readonly unit: DateUnit
  /** The unit's word. */
  readonly at: number
  /** [minutes], [hours]: less than a day. */
  readonly isShort: boolean
}

type Rule = (sentence: WordedSentence, measure: Measure) => DateFound | null

/** In this order: what follows the unit tells more than what stands before the number. */
const RULES: readonly Rule[] = [readGap, readAgo, readLater, readAfter, readOn, readIn, readSpan, readFor, readCompound]

function parseOffset(sentence: WordedSentence, at: number): DateFound | null {
  const measure = measureAt(sentence, at)
  if (!measure) return null
  for (const rule of RULES) {
    const found = rule(sentence, measure)
    if (found) return found
  }
  return null
}

const PER_UNIT: ReadonlyMap<string, number> = new Map([
  ['fortnight', 2],
  ['fortnights', 2],
  ['century', 10],
  ['centuries', 10],
])

function measureAt(sentence: WordedSentence, at: number): Measure | null {
  const named = UNITS.get(wordAt(sentence, at))
  if (!named) return null
  const isHyphened = isDash(sentence, at - 1)
  const amount = amountBefore(sentence, isHyphened ? at - 2 : wordAt(sentence, at - 1) === 'more' ? at - 2 : at - 1)
  const isShort = named === 'hour' || named === 'minute'
  const unit: DateUnit = named === 'century' ? 'decade' : named === 'hour' || named === 'minute' ? 'day' : named
  if (!amount) return bareMeasure(sentence, at, unit, isShort)
  const times = PER_UNIT.get(wordAt(sentence, at)) ?? 1
  const { least, most, bound } = halved(sentence, at, amount.value)
  return { value: { least: least * times, most: most * times, bound }, first: amount.first, unit, at, isShort }
}

/** [two and a half years] ends in a count of its own; [a year and a half] goes on behind. Both are about that long. */
function halved(sentence: WordedSentence, at: number, amount: DateAmount): DateAmount {
  if (!hasWords(sentence, at + 1, 'and', 'a', 'half')) return amount
  return { ...amount, most: amount.most + 1, bound: amount.bound === 'exact' ? 'about' : amount.bound }
}

/** [years ago], [in weeks], [the past decade]: how many is not told, or one. */
function bareMeasure(sentence: WordedSentence, at: number, unit: DateUnit, isShort: boolean): Measure | null {
  const isPlural = tagAt(sentence, at) === 'NNS'
  const value: DateAmount = isPlural ? { least: 2, most: Number.POSITIVE_INFINITY, bound: 'exact' } : ONE
  return { value, first: at, unit, at, isShort }
}

const ONE: DateAmount = { least: 1, most: 1, bound: 'exact' }

function isTold({ first, at }: Measure): boolean {
  return first < at
}

/** [two weeks ago], [more than a year ago]. */
function readAgo(sentence: WordedSentence, measure: Measure): DateFound | null {
  const end = afterHalf(sentence, measure.at)
  if (wordAt(sentence, end) !== 'ago') return null
  return { first: measure.first, last: end, head: measure.at, meaning: offset(measure, -1, 'written') }
}

function afterHalf(sentence: WordedSentence, at: number): number {
  return hasWords(sentence, at + 1, 'and', 'a', 'half') ? at + 4 : at + 1
}

function offset(measure: Measure, direction: -1 | 1, from: 'written' | 'text'): DateMeaning {
  if (measure.isShort) return from === 'written' && measure.value.most <= 6 ? SAME_DAY : UNKNOWN
  return { kind: 'offset', amount: measure.value, unit: measure.unit, direction, from }
}

/** Hours ago may have been the day before. */
const SAME_DAY: DateMeaning = { kind: 'day', first: -1, last: 0 }

/** [two days later], [a week earlier], [years before]. */
function readLater(sentence: WordedSentence, measure: Measure): DateFound | null {
  const end = afterHalf(sentence, measure.at)
  const word = wordAt(sentence, end)
  if (!['later', 'earlier', 'afterwards', 'afterward', 'beforehand'].includes(word) || !isTold(measure)) return null
  const direction = word === 'earlier' || word === 'beforehand' ? -1 : 1
  return { first: measure.first, last: end, head: measure.at, meaning: offset(measure, direction, 'text') }
}

/** [two weeks after the vote], [a day before], [nine months since]: from what is told behind, by a refiner. */
function readAfter(sentence: WordedSentence, measure: Measure): DateFound | null {
  const end = afterHalf(sentence, measure.at)
  const word = wordAt(sentence, end)
  if (!['after', 'before', 'following', 'since', 'prior'].includes(word) || !isTold(measure)) return null
  if (isDash(sentence, measure.at - 1) || isTerm(sentence, measure, word)) return null
  if (word === 'since' || word === 'prior') {
    return { first: measure.first, last: end, head: measure.at, meaning: UNKNOWN }
  }
  const direction = word === 'before' ? -1 : 1
  return { first: measure.first, last: end, head: measure.at, meaning: offset(measure, direction, 'text') }
}

const TERM_LEADS: ReadonlySet<string> = new Set(['for', 'to'])
/** What goes on so long until something else [must *serve* 17 years before he can seek parole]. */
const GOING_ON: ReadonlySet<string> = new Set(
  'serve serves served serving spend spends spent spending wait waits waited waiting last lasts lasted lasting'.split(
    ' ',
  ),
)
/** Between such a verb and its time [serve *a minimum of* 17 years, serve *another* 17 years]. */
const BOUNDING: ReadonlySet<string> = new Set(
  'a an the another at least about some nearly almost more than up to minimum of full further only just'.split(' '),
)

/** [jailed for 14 months after admitting theft, trapped for nine hours before help came]: how long, and not how long after. */
function isTerm(sentence: WordedSentence, { first }: Measure, word: string): boolean {
  const lead = wordAt(sentence, first - 1)
  if (word === 'after') return TERM_LEADS.has(lead)
  if (word !== 'before') return false
  let verb = first - 1
  while (verb > 0 && verb > first - WIDEST_BOUND && BOUNDING.has(wordAt(sentence, verb))) verb -= 1
  return lead === 'for' || GOING_ON.has(wordAt(sentence, verb))
}

/** Tokens from the verb to its time and one more. */
const WIDEST_BOUND = 6

/** [ten years on], [a week from now]. */
function readOn(sentence: WordedSentence, measure: Measure): DateFound | null {
  if (!isTold(measure)) return null
  if (hasWords(sentence, measure.at + 1, 'from', 'now')) {
    return { first: measure.first, last: measure.at + 2, head: measure.at, meaning: offset(measure, 1, 'written') }
  }
  const isOn = wordAt(sentence, measure.at + 1) === 'on' && [',', '.', ''].includes(wordAt(sentence, measure.at + 2))
  return isOn ? { first: measure.first, last: measure.at + 1, head: measure.at, meaning: UNKNOWN } : null
}

/** [in five years], [within days], [in over seven years]: which it is, the clause and a refiner tell. */
function readIn(sentence: WordedSentence, measure: Measure): DateFound | null {
  const before = wordAt(sentence, measure.first - 1)
  if (before !== 'in' && before !== 'within' && !(before === 'inside' && isTold(measure))) return null
  if (!isTold(measure) && Number.isFinite(measure.value.most)) return null
  if (["'", '’', "'s", '’s', 'of'].includes(wordAt(sentence, measure.at + 1))) return null
  const isWithin = before !== 'in'
  if (measure.isShort)
    return { first: measure.first - 1, last: measure.at, head: measure.at, meaning: UNKNOWN, reading: 'duration' }
  const meaning: DateMeaning = isWithin
    ? { kind: 'span', amount: measure.value, unit: measure.unit, direction: 1 }
    : offset(measure, 1, 'written')
  const reading = isWithin ? 'deadline' : 'point'
  return { first: measure.first - 1, last: measure.at, head: measure.at, meaning, reading }
}

const PAST: ReadonlySet<string> = new Set(['past', 'last', 'previous', 'recent'])
const COMING: ReadonlySet<string> = new Set(['next', 'coming', 'upcoming'])

const LASTING: ReadonlySet<string> = new Set(['to', 'will', 'would', 'could', 'may', 'might', 'should', 'can', 'must'])

/** [the past two weeks], [the next five years], [recent days], [the coming weeks]. */
function readSpan(sentence: WordedSentence, measure: Measure): DateFound | null {
  const word = wordAt(sentence, measure.first - 1)
  if (!(PAST.has(word) || COMING.has(word)) || UNITS.get(wordAt(sentence, measure.at)) === 'minute') return null
  const isThe = wordAt(sentence, measure.first - 2) === 'the'
  // [talks expected to last five days]
  if (word === 'last' && LASTING.has(wordAt(sentence, measure.first - 2))) return null
  // [the last day of April] is none of these days.
  if (isThe && wordAt(sentence, measure.at + 1) === 'of') return null
  const isPlural = wordAt(sentence, measure.at).endsWith('s')
  if (!isThe && !isPlural && word !== 'past') return null
  const direction = PAST.has(word) ? -1 : 1
  const isVague = !Number.isFinite(measure.value.most)
  const meaning: DateMeaning = isVague
    ? UNKNOWN
    : measure.isShort
      ? { kind: 'day', first: Math.min(direction, 0), last: Math.max(direction, 0) }
      : { kind: 'span', amount: measure.value, unit: measure.unit, direction }
  return { first: measure.first - (isThe ? 2 : 1), last: measure.at, head: measure.at, meaning }
}

/** [for three days], [for more than a year]. */
function readFor(sentence: WordedSentence, measure: Measure): DateFound | null {
  const before = wordAt(sentence, measure.first - 1)
  if (before !== 'for' || isDash(sentence, measure.at - 1)) return null
  if (hasWords(sentence, measure.at + 1, 'of') && !isTold(measure)) return null
  return { first: measure.first - 1, last: measure.at, head: measure.at, meaning: UNKNOWN, reading: 'duration' }
}

/** [two-hour meeting], [three-day visit]; no [34-year-old], no [Six-Day War]. */
function readCompound(sentence: WordedSentence, measure: Measure): DateFound | null {
  if (!isTold(measure) || !isDash(sentence, measure.at - 1) || tagAt(sentence, measure.at) === 'NNS') return null
  if (
    isCapitalized(sentence, measure.at) ||
    isDash(sentence, measure.at + 1) ||
    wordAt(sentence, measure.at + 1) === 'old'
  )
    return null
  return { first: measure.first, last: measure.at, head: measure.at, meaning: UNKNOWN, reading: 'duration' }
}

/** [the day before], [the week after the vote]. */
function parseBeside(sentence: WordedSentence, at: number): DateFound | null {
  const word = wordAt(sentence, at + 1)
  if (wordAt(sentence, at - 1) !== 'the' || !['before', 'after'].includes(word)) return null
  if (['yesterday', 'tomorrow', 'last', 'next'].includes(wordAt(sentence, at + 2))) return null
  const unit = UNITS.get(wordAt(sentence, at))
  if (unit !== 'day' && unit !== 'week' && unit !== 'month' && unit !== 'year') return null
  const direction = word === 'before' ? -1 : 1
  const meaning: DateMeaning = { kind: 'offset', amount: ONE, unit, direction, from: 'text' }
  return { first: at - 1, last: at + 1, head: at, meaning }
}
