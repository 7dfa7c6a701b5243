/** Dates that are names, and dates that come again and again. */

import { isNoun, type WordedSentence, wordAt } from '../../sentence-words.ts'
import { UNPLANNED } from '../lexicon.ts'
import type { DateExpression } from '../meaning.ts'
import { type DateRefiner, each } from '../refiner.ts'

/** Drops [every Friday], and marks [the January 6 attack]: which year is meant, readers may know for years. */
export const dropNames: DateRefiner = each(withoutNames)

const RECURRING: ReadonlySet<string> = new Set(['every', 'each', 'per', 'annual', 'usual'])
/** Remembered by their day alone, years later. */
const REMEMBERED: ReadonlySet<string> = new Set([
  'movement',
  'movements',
  'revolution',
  'alliance',
  'coalition',
  'brigade',
  'brigades',
  'agreement',
  'coup',
])

function withoutNames(sentence: WordedSentence, date: DateExpression): DateExpression | null {
  if (RECURRING.has(wordAt(sentence, date.first - 1)) || RECURRING.has(wordAt(sentence, date.first))) return null
  const { meaning } = date
  if (meaning.kind !== 'calendar' || meaning.day === null || meaning.year !== null) return date
  const next = wordAt(sentence, date.last + 1)
  const lemma = sentence.tokens[date.last + 1]?.lemma ?? ''
  if (!isNoun(sentence, date.last + 1)) return date
  if (REMEMBERED.has(next)) return null
  return UNPLANNED.has(lemma) || UNPLANNED.has(next) ? { ...date, meaning: { ...meaning, isName: true } } : date
}
