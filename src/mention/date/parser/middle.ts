/** [mid-March], [mid-2018], [mid-1980s]: the prefix is a part of the token. */

import { MONTHS } from '../../calendar-word.ts'
import { type WordedSentence, wordAt } from '../../sentence-words.ts'
import { calendarMeaning, type DateMeaning } from '../meaning.ts'
import { type DateFound, type DateParser, MIDDLE } from '../parser.ts'
import { yearAfter } from './calendar.ts'

export const middleParser: DateParser = { name: 'middle', words: [MIDDLE], parse: parseMiddle }

const YEAR = /^(?:1[5-9]|20)\d\d$/
const DECADE = /^((?:1[5-9]|20)\d)0['’]?s$/

function parseMiddle(sentence: WordedSentence, at: number): DateFound | null {
  const name = wordAt(sentence, at).slice(MIDDLE.length)
  const month = MONTHS.get(name)
  const year = month === undefined ? null : yearAfter(sentence, at + 1)
  const of = month === undefined ? longerOf(name) : calendarMeaning({ month, year: year?.value ?? null })
  return of && { first: at, last: (year?.next ?? at + 1) - 1, head: at, meaning: { kind: 'part', part: 'mid', of } }
}

function longerOf(name: string): DateMeaning | null {
  if (YEAR.test(name)) return calendarMeaning({ year: Number(name) })
  const decade = DECADE.exec(name)?.[1]
  return decade === undefined ? null : { kind: 'fixed', edtf: `${decade}X` }
}
