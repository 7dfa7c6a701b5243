/** Days of a month that only the context tells. */

import { type WordedSentence, wordAt } from '../../sentence-words.ts'
import { calendarMeaning } from '../meaning.ts'
import { dayAt } from '../number.ts'
import { type DateFound, type DateParser, FIGURE } from '../parser.ts'

/** [on the 14th], [until the 3rd]: followed by no noun that it counts [the 14th floor]. */
export const dayOfMonthParser: DateParser = { name: 'day-of-month', words: [FIGURE], parse: parseDayOfMonth }

const ORDINAL = /^\d{1,2}(?:st|nd|rd|th)$/
const BEFORE: ReadonlySet<string> = new Set(['on', 'by', 'until', 'since', 'from', 'before', 'after', 'till'])
const ENDS: ReadonlySet<string> = new Set(['PUNCT', 'ADP', 'CCONJ', 'SCONJ', 'VERB', 'AUX', 'ADV'])

function parseDayOfMonth(sentence: WordedSentence, at: number): DateFound | null {
  if (!ORDINAL.test(wordAt(sentence, at)) || wordAt(sentence, at - 1) !== 'the') return null
  const isDated = BEFORE.has(wordAt(sentence, at - 2)) && wordAt(sentence, at + 1) !== 'of'
  const day = dayAt(sentence, at)
  if (day === null || !isDated || !ENDS.has(sentence.tokens[at + 1]?.upos ?? 'PUNCT')) return null
  return { first: at - 1, last: at, head: at, meaning: calendarMeaning({ day }) }
}
