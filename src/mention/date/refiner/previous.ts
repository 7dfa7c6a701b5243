/** What tells when the one before was, and how [in five years] is meant. */
import { FINITE_TAGS } from '../../../util/finite-tag.ts'
import { isNoun, tagAt, type WordedSentence, wordAt } from '../../sentence-words.ts'
import { type DateExpression, type DateMeaning, UNKNOWN } from '../meaning.ts'
import { isNeverBefore } from '../negated-perfect.ts'
import { type DateRefiner, each } from '../refiner.ts'
import { tenseOf } from '../tense.ts'

/** [the first meeting since 2018], [for the first time in over seven years], [had not met since 2018]. */
export const readPrevious: DateRefiner = each(withPrevious)
/** [in five years]: time to come where the clause says so, else how long something took. */
export const readComing: DateRefiner = each(withComing)

/** So far back the ordinal may stand: [the first in-person meeting between the heads of both agencies since 2018]. */
const FARTHEST_ORDINAL = 24

function withPrevious(sentence: WordedSentence, date: DateExpression): DateExpression {
  const isSince = date.reading === 'start' && wordAt(sentence, date.first).endsWith('since')
  const amount = inAmount(sentence, date)
  if (!isSince && !amount) return date
  const rank = rankBefore(sentence, date.first - 1)
  if (rank === null && !isNeverBefore(sentence, date.first - 1)) return date
  // [the deadliest attack since 2018]: there may have been others in between; [since 2018, when 12 died] tells of one.
  if (rank === 'most' && !isToldMoreOf(sentence, date.last + 1))
    return { ...date, meaning: UNKNOWN, reading: 'duration' }
  return { ...date, meaning: amount ?? date.meaning, reading: 'previous' }
}

/** [since 2018, when …] */
function isToldMoreOf(sentence: WordedSentence, at: number): boolean {
  return wordAt(sentence, at) === 'when' || (wordAt(sentence, at) === ',' && wordAt(sentence, at + 1) === 'when')
}

/** [in over seven years], [in a decade], [in nearly four years]. */
function inAmount(sentence: WordedSentence, { first, meaning }: DateExpression): DateMeaning | null {
  const isIn = wordAt(sentence, first) === 'in' || wordAt(sentence, first) === 'for'
  if (!isIn || meaning.kind !== 'offset' || meaning.from !== 'written') return null
  return { kind: 'previous', amount: meaning.amount, unit: meaning.unit }
}

/** `first` or a superlative before an index, within its clause as far as words tell. */
function rankBefore(sentence: WordedSentence, from: number): 'first' | 'most' | null {
  let isBeyondVerb = false
  for (let at = from; at >= Math.max(0, from - FARTHEST_ORDINAL); at -= 1) {
    const word = wordAt(sentence, at)
    const rank = rankAt(sentence, at, word)
    // [the first time it has met since 2018]; [was the first to land and has led since 2018] is another clause.
    if (rank !== null) return isBeyondVerb && wordAt(sentence, at + 1) !== 'time' ? null : rank
    if (word === ';' || word === ':') return null
    isBeyondVerb ||= isFiniteVerb(sentence, at)
  }
  return null
}

function rankAt(sentence: WordedSentence, at: number, word: string): 'first' | 'most' | null {
  if (wordAt(sentence, at - 1) === 'at') return null
  if (word === 'first') return isSequence(sentence, at) ? null : 'first'
  if (word === 'most' && tagAt(sentence, at + 1) === 'JJ') return 'most'
  return tagAt(sentence, at) === 'JJS' && isRanked(sentence, at) ? 'most' : null
}

/** The verb of a clause of its own; that of [the first meeting that was held] belongs to the noun. */
function isFiniteVerb(sentence: WordedSentence, at: number): boolean {
  const isVerb = FINITE_TAGS.has(tagAt(sentence, at))
  return isVerb && !RELATIVE.has(wordAt(sentence, at - 1))
}

const RELATIVE: ReadonlySet<string> = new Set(['that', 'which', 'who'])

/** [the first week], [the first half], [first lady]: no first of its kind. */
function isSequence(sentence: WordedSentence, at: number): boolean {
  return ['week', 'half', 'quarter', 'day', 'month', 'year', 'lady', 'minister', 'round', 'of', 'degree', '-'].includes(
    wordAt(sentence, at + 1),
  )
}

function isRanked(sentence: WordedSentence, at: number): boolean {
  return (
    ['the', "'s", '’s', 'its', 'their', 'his', 'her'].includes(wordAt(sentence, at - 1)) || isNoun(sentence, at + 1)
  )
}

function withComing(sentence: WordedSentence, date: DateExpression): DateExpression {
  const isIn = wordAt(sentence, date.first) === 'in'
  if (!isIn || date.meaning.kind !== 'offset' || date.meaning.from !== 'written' || date.reading !== 'point')
    return date
  if (wordAt(sentence, date.last + 1) === "'" || tenseOf(sentence, date) === 'future') return date
  return { ...date, meaning: UNKNOWN, reading: 'duration' }
}
