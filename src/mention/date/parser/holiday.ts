/** Holidays by their names. */

import { isCapitalized, isGlued, isName, isNoun, type WordedSentence, wordAt } from '../../sentence-words.ts'
import { HOLIDAY_OPENINGS, isHoliday, LONGEST_HOLIDAY } from '../holiday.ts'
import type { HolidayMeaning } from '../meaning.ts'
import { type Ahead, yearAt } from '../number.ts'
import type { DateFound, DateParser } from '../parser.ts'

/** [on Christmas Eve], [Easter Monday 2024], [last Thanksgiving], [during Ramadan]. */
export const holidayParser: DateParser = { name: 'holiday', words: HOLIDAY_OPENINGS, parse: parseHoliday }

function parseHoliday(sentence: WordedSentence, at: number): DateFound | null {
  if (!isCapitalized(sentence, at)) return null
  const name = longestName(sentence, at)
  if (!name || isModifier(sentence, name.next)) return null
  const year = yearAt(sentence, name.next)
  const side = sideOf(wordAt(sentence, at - 1))
  const meaning: HolidayMeaning = { kind: 'holiday', holiday: name.value, year, side }
  return { first: side ? at - 1 : at, last: year === null ? name.next - 1 : name.next, head: name.next - 1, meaning }
}

function sideOf(word: string): HolidayMeaning['side'] {
  return word === 'last' || word === 'this' || word === 'next' ? word : null
}

function longestName(sentence: WordedSentence, at: number): Ahead<string> | null {
  let text = ''
  let longest: Ahead<string> | null = null
  for (let next = at; next < Math.min(at + LONGEST_HOLIDAY, sentence.words.length); next += 1) {
    const word = wordAt(sentence, next).replace('’', "'")
    text += next === at || isGlued(sentence, next) ? word : ` ${word}`
    if (isHoliday(text)) longest = { value: text, next: next + 1 }
  }
  return longest
}

/** [Christmas tree], [Easter Island], [Halloween party]: a name of a thing, not a day. */
function isModifier(sentence: WordedSentence, next: number): boolean {
  return isNoun(sentence, next) || (isName(sentence, next) && isCapitalized(sentence, next))
}
