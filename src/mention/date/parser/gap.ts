/** How long something had not happened, which tells when it did: [after a four-year hiatus], [had not met for years]. */

import { wordSet } from '../../../util/word-set.ts'
import { isDash, type WordedSentence, wordAt } from '../../sentence-words.ts'
import type { DateAmount, DateUnit, PreviousMeaning } from '../meaning.ts'
import { isNeverBefore } from '../negated-perfect.ts'
import type { DateFound } from '../parser.ts'
import { rankBefore } from '../rank.ts'

/** A number of units as the text has it: tokens of its first word and of the unit. */
export interface GapMeasure {
  readonly value: DateAmount
  readonly first: number
  readonly unit: DateUnit
  readonly at: number
}

const BREAKS = wordSet('hiatus gap break pause absence interruption')
const ENDING = wordSet('after end ends ended ending break breaks broke breaking')
/** Between [ending] and the number. */
const WIDEST_LINK = 3
const LAST = wordSet('last previous')
/** Between [four years after] and [last]. */
const WIDEST_SUBJECT = 4

/** Null where the number of units is not known, or is no gap. */
export function readGap(sentence: WordedSentence, { value, first, unit, at }: GapMeasure): DateFound | null {
  if (first >= at || !Number.isFinite(value.most)) return null
  const meaning: PreviousMeaning = { kind: 'previous', amount: value, unit }
  const found = { head: at, meaning, reading: 'previous' } as const
  if (isBreak(sentence, first, at)) return { ...found, first, last: at + 1 }
  if (isDash(sentence, at - 1)) return null
  if (wordAt(sentence, first - 1) === 'for' && isGapBefore(sentence, first - 2)) {
    return { ...found, first: first - 1, last: at }
  }
  return isAfterLast(sentence, at) ? { ...found, first, last: at + 1 } : null
}

/** [had not met for four years], [the first talks for four years] */
function isGapBefore(sentence: WordedSentence, from: number): boolean {
  return isNeverBefore(sentence, from) || rankBefore(sentence, from) === 'first'
}

/** [after a four-year hiatus], [ending a four-year break]. */
function isBreak(sentence: WordedSentence, first: number, at: number): boolean {
  if (!isDash(sentence, at - 1) || !BREAKS.has(wordAt(sentence, at + 1))) return false
  for (let before = first - 1; before >= first - WIDEST_LINK; before -= 1)
    if (ENDING.has(wordAt(sentence, before))) return true
  return false
}

/** [four years after they last met], [four years since their last meeting]. */
function isAfterLast(sentence: WordedSentence, at: number): boolean {
  const link = wordAt(sentence, at + 1)
  if (link !== 'after' && link !== 'since') return false
  for (let index = at + 2; index <= at + 1 + WIDEST_SUBJECT; index += 1) {
    const word = wordAt(sentence, index)
    if (LAST.has(word)) return true
    if (word === ',' || word === '.') return false
  }
  return false
}
