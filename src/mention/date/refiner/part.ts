/** Parts of dates: [late March], [the end of last year], [the first week of April], [the morning of 4 March]. */

import { hasWords, isDash, type WordedSentence, wordAt } from '../../sentence-words.ts'
import { PARTS_OF_DAY } from '../lexicon.ts'
import type { DateExpression, DateMeaning, DatePart } from '../meaning.ts'
import type { Behind } from '../number.ts'
import { type DateRefiner, each } from '../refiner.ts'

export const takePart: DateRefiner = each(withPart)

const ADJECTIVES: ReadonlyMap<string, DatePart> = new Map([
  ['early', 'early'],
  ['mid', 'mid'],
  ['middle', 'mid'],
  ['late', 'late'],
  ['beginning', 'start'],
  ['start', 'start'],
  ['end', 'end'],
  ['close', 'end'],
])

const DIVIDED: ReadonlySet<DateMeaning['kind']> = new Set([
  'calendar',
  'period',
  'fixed',
  'season',
  'months',
  'weekday',
  'day',
  'holiday',
])

function withPart(sentence: WordedSentence, date: DateExpression): DateExpression | null {
  if (!DIVIDED.has(date.meaning.kind)) return date
  const told = partBefore(sentence, date.first - 1)
  if (!told) return date
  return { ...date, first: told.first, meaning: partMeaning(told.value, date.meaning) }
}

type Told = Behind<DatePart | 'day' | 'night'>

function partMeaning(part: Told['value'], of: DateMeaning): DateMeaning {
  if (part === 'day') return of
  return part === 'night' ? nightTo(of) : { kind: 'part', part, of }
}

const ONE = { least: 1, most: 1, bound: 'exact' } as const

/** [the night to Sunday]: of two days. */
export function nightTo(day: DateMeaning): DateMeaning {
  return { kind: 'range', first: { kind: 'offset', amount: ONE, unit: 'day', direction: -1, from: day }, last: day }
}

function partBefore(sentence: WordedSentence, last: number): Told | null {
  return adjectiveBefore(sentence, last) ?? nounBefore(sentence, last)
}

/** [early], [late on], [mid-], [later on]; a day stays what it is. */
function adjectiveBefore(sentence: WordedSentence, last: number): Told | null {
  const at = isDash(sentence, last) || wordAt(sentence, last) === 'on' ? last - 1 : last
  const word = wordAt(sentence, at)
  const part = ['early', 'mid', 'late'].includes(word) ? (ADJECTIVES.get(word) ?? null) : null
  if (part) return { value: part, first: at }
  return word === 'later' || word === 'earlier' ? { value: 'day', first: at } : null
}

const WEEKS: Readonly<Record<string, DatePart>> = {
  first: 'week1',
  opening: 'week1',
  second: 'week2',
  third: 'week3',
  fourth: 'week4',
  last: 'lastWeek',
  final: 'lastWeek',
}

/** [the end of], [the first week of], [the early hours of], [the morning of], [the night of], [the night to]. */
function nounBefore(sentence: WordedSentence, last: number): Told | null {
  const at = wordAt(sentence, last) === 'the' ? last - 1 : last
  const noun = wordAt(sentence, at - 1)
  if (noun === 'night' && ['to', 'into'].includes(wordAt(sentence, at)))
    return { value: 'night', first: withArticle(sentence, at - 1) }
  if (!['of', 'on', 'in'].includes(wordAt(sentence, at))) return null
  const part = ADJECTIVES.get(noun)
  if (part && wordAt(sentence, at) === 'of') return { value: part, first: withArticle(sentence, at - 1) }
  const week = WEEKS[wordAt(sentence, at - 2)]
  if ((noun === 'week' || noun === 'days') && week) return { value: week, first: withArticle(sentence, at - 2) }
  if (PARTS_OF_DAY.has(noun) && wordAt(sentence, at) === 'of')
    return { value: 'day', first: withArticle(sentence, at - 1) }
  return hasWords(sentence, at - 2, 'early', 'hours') ? { value: 'day', first: withArticle(sentence, at - 2) } : null
}

function withArticle(sentence: WordedSentence, at: number): number {
  return wordAt(sentence, at - 1) === 'the' ? at - 1 : at
}
