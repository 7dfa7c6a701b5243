/** Days told from the day of writing. */

import { hasWords, isCapitalized, isNoun, tagAt, type WordedSentence, wordAt } from '../../sentence-words.ts'
import { PARTS_OF_DAY, UNPLANNED } from '../lexicon.ts'
import type { DateMeaning } from '../meaning.ts'
import type { DateFound, DateParser } from '../parser.ts'
import { dayPartAfter } from './weekday.ts'

/** [yesterday], [tomorrow night], [the day before yesterday]. */
export const dayParser: DateParser = {
  name: 'day',
  words: ['yesterday', 'today', 'tomorrow', 'tonight'],
  parse: parseDay,
}
/** [last night], [this morning], [overnight], [that evening]. */
export const partOfDayParser: DateParser = {
  name: 'part-of-day',
  words: [...PARTS_OF_DAY, 'overnight'],
  parse: parsePartOfDay,
}

const OFFSETS: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
])
/** A night may reach into the next day. */
const LAST_NIGHT: DateMeaning = { kind: 'day', first: -1, last: 0 }

function parseDay(sentence: WordedSentence, at: number): DateFound | null {
  const offset = OFFSETS.get(wordAt(sentence, at))
  if (offset === undefined || isNowadays(sentence, at) || isTitle(sentence, at)) return null
  const beyond = beyondDay(sentence, at, offset)
  if (beyond) return beyond
  return {
    first: at,
    last: dayPartAfter(sentence, at),
    head: at,
    meaning: { kind: 'day', first: offset, last: offset },
  }
}

/** [USA Today], [World News Tonight]. */
function isTitle(sentence: WordedSentence, at: number): boolean {
  const isInside =
    isCapitalized(sentence, at) && tagAt(sentence, at).startsWith('NNP') && wordAt(sentence, at + 1) !== ','
  return isInside && tagAt(sentence, at - 1).startsWith('NNP')
}

/** [today's world], [even today], [today and tomorrow]: these times, not this day. */
function isNowadays(sentence: WordedSentence, at: number): boolean {
  if (wordAt(sentence, at) !== 'today') return false
  const isPossessive = ["'s", '’s'].includes(wordAt(sentence, at + 1))
  if (!isPossessive && ['even', 'still', 'of', 'until', 'than'].includes(wordAt(sentence, at - 1)))
    return wordAt(sentence, at - 2) !== 'as'
  return isPossessive && ['world', 'society', 'youth', 'generation', 'age', 'times'].includes(wordAt(sentence, at + 2))
}

/** [the day before yesterday], [the day after tomorrow]. */
function beyondDay(sentence: WordedSentence, at: number, offset: number): DateFound | null {
  const direction = offset < 0 ? 'before' : 'after'
  if (offset === 0 || !hasWords(sentence, at - 2, 'day', direction)) return null
  const day = 2 * offset
  const first = wordAt(sentence, at - 3) === 'the' ? at - 3 : at - 2
  return { first, last: at, head: at - 2, meaning: { kind: 'day', first: day, last: day } }
}

function parsePartOfDay(sentence: WordedSentence, at: number): DateFound | null {
  const before = wordAt(sentence, at - 1)
  if (wordAt(sentence, at) === 'overnight') return parseOvernight(sentence, at)
  if (before === 'last') return { first: at - 1, last: at, head: at, meaning: LAST_NIGHT }
  if (before === 'this') return { first: at - 1, last: at, head: at, meaning: { kind: 'day', first: 0, last: 0 } }
  return anaphoricPart(sentence, at)
}

/** [overnight] as an adverb, [an overnight raid]; no [overnight stay]. */
function parseOvernight(sentence: WordedSentence, at: number): DateFound | null {
  const noun = sentence.tokens[at + 1]?.lemma ?? ''
  const isAdverb = !isNoun(sentence, at + 1) && !['an', 'the'].includes(wordAt(sentence, at - 1))
  return isAdverb || UNPLANNED.has(noun) ? { first: at, last: at, meaning: LAST_NIGHT } : null
}

/** [that evening], [the same night], [the next morning], [the following afternoon]. */
function anaphoricPart(sentence: WordedSentence, at: number): DateFound | null {
  const before = wordAt(sentence, at - 1)
  const isTold = wordAt(sentence, at - 2) === 'the'
  const meaning = (shift: number): DateMeaning => ({ kind: 'anaphor', unit: 'day', shift, weekday: null })
  // [later in the evening]
  const isBeside = before === 'the' && ['earlier', 'later', 'early', 'late'].includes(wordAt(sentence, at - 3))
  if (isBeside && ['in', 'on'].includes(wordAt(sentence, at - 2)))
    return { first: at - 3, last: at, head: at, meaning: meaning(0) }
  if (before === 'that')
    return isDemonstrative(sentence, at) ? { first: at - 1, last: at, head: at, meaning: meaning(0) } : null
  if (isTold && before === 'same') return { first: at - 2, last: at, head: at, meaning: meaning(0) }
  if (isTold && (before === 'next' || before === 'following')) {
    return { first: at - 2, last: at, head: at, meaning: meaning(1) }
  }
  return isTold && before === 'previous' ? { first: at - 2, last: at, head: at, meaning: meaning(-1) } : null
}

/** [that night], but no [said that night falls]. */
export function isDemonstrative(sentence: WordedSentence, at: number): boolean {
  return tagAt(sentence, at - 1) === 'DT'
}
