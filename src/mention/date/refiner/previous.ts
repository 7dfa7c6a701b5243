/** What tells when the one before was, and how [in five years] is meant. */
import { type WordedSentence, wordAt } from '../../sentence-words.ts'
import { type DateExpression, type DateMeaning, UNKNOWN } from '../meaning.ts'
import { isNeverBefore } from '../negated-perfect.ts'
import { rankBefore } from '../rank.ts'
import { type DateRefiner, each } from '../refiner.ts'
import { tenseOf } from '../tense.ts'

/** [the first meeting since 2018], [for the first time in over seven years], [had not met since 2018]. */
export const readPrevious: DateRefiner = each(withPrevious)
/** [in five years]: time to come where the clause says so, else how long something took. */
export const readComing: DateRefiner = each(withComing)

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

function withComing(sentence: WordedSentence, date: DateExpression): DateExpression {
  const isIn = wordAt(sentence, date.first) === 'in'
  if (!isIn || date.meaning.kind !== 'offset' || date.meaning.from !== 'written' || date.reading !== 'point')
    return date
  if (wordAt(sentence, date.last + 1) === "'" || tenseOf(sentence, date) === 'future') return date
  return { ...date, meaning: UNKNOWN, reading: 'duration' }
}
