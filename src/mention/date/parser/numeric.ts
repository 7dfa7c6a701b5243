/** Dates in figures alone. */
import { daysInMonth } from '../../../value/date/calendar.ts'
import { type WordedSentence, wordAt } from '../../sentence-words.ts'
import { calendarMeaning } from '../meaning.ts'
import { type DateFound, type DateParser, FIGURE } from '../parser.ts'

/** [2025-03-04], [04.03.2025], [12/31/2019]; where day and month may be exchanged, nothing is read. */
export const numericParser: DateParser = { name: 'numeric', words: [FIGURE], parse: parseNumeric }

const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/
const LONGEST = 10
/** [16 / 08 / 2011]: torn apart by bad spacing. */
const SEPARATORS: ReadonlySet<string> = new Set(['/', '-', '.'])

function parseNumeric(sentence: WordedSentence, at: number): DateFound | null {
  const whole = wordAt(sentence, at)
  const isSpaced = whole.length <= 4 && SEPARATORS.has(wordAt(sentence, at + 1))
  const last = isSpaced ? at + 4 : at
  const word = isSpaced ? sentence.words.slice(at, last + 1).join('') : whole
  if (word.length < 8 || word.length > LONGEST) return null
  const day = yearFirst(word) ?? yearLast(word)
  return day && { first: at, last, meaning: calendarMeaning(day) }
}

interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

function yearFirst(word: string): Day | null {
  const match = YEAR_FIRST.exec(word)
  return match && existing(Number(match[1]), Number(match[3]), Number(match[4]))
}

/** Day before month, as most of the world writes it, and month before day, as the U.S. does; null where both may be meant. */
function yearLast(word: string): Day | null {
  const match = YEAR_LAST.exec(word)
  if (!match) return null
  const [year, one, other] = [Number(match[4]), Number(match[1]), Number(match[3])]
  const dayFirst = existing(year, other, one)
  const monthFirst = existing(year, one, other)
  if (dayFirst && monthFirst && one !== other) return match[2] === '.' ? dayFirst : null
  return dayFirst ?? monthFirst
}

function existing(year: number, month: number, day: number): Day | null {
  const isReal = year >= 1000 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
  return isReal ? { year, month, day } : null
}
