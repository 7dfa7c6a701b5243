/** Seasons, quarters and halves of years. */

import { hasWords, isDash, isName, isNoun, type WordedSentence, wordAt } from '../../sentence-words.ts'
import { SEASONS } from '../lexicon.ts'
import type { DateMeaning, MonthsMeaning, SeasonMeaning } from '../meaning.ts'
import { type Ahead, ordinalBefore, yearAt } from '../number.ts'
import { type DateFound, type DateParser, FIGURE } from '../parser.ts'

/** [spring 2024], [last summer], [the winter of 2018]. */
export const seasonParser: DateParser = { name: 'season', words: SEASONS.keys(), parse: parseSeason }
/** [the third quarter of 2024], [the first half of last year], [fourth-quarter profit]. */
export const quarterParser: DateParser = {
  name: 'quarter',
  words: ['quarter', 'half', 'trimester'],
  parse: parseQuarter,
}
/** [Q3 2024], [3Q], [H1 2023]. */
export const shortQuarterParser: DateParser = {
  name: 'short-quarter',
  words: ['q1', 'q2', 'q3', 'q4', 'h1', 'h2', FIGURE],
  parse: parseShortQuarter,
}

function parseSeason(sentence: WordedSentence, at: number): DateFound | null {
  const season = SEASONS.get(wordAt(sentence, at))
  if (season === undefined) return null
  const isPast = hasWords(sentence, at - 2, 'this', 'past')
  const side = isPast ? 'last' : sideOf(wordAt(sentence, at - 1))
  const year = yearBehind(sentence, at + 1)
  if (side) return { first: isPast ? at - 2 : at - 1, last: at, head: at, meaning: seasonMeaning(season, null, side) }
  if (year) return { first: at, last: year.next - 1, head: at, meaning: seasonMeaning(season, year.value, null) }
  return isSeasonAlone(sentence, at) ? { first: at, last: at, meaning: seasonMeaning(season, null, null) } : null
}

function sideOf(word: string): SeasonMeaning['side'] {
  return word === 'last' || word === 'this' || word === 'next' ? word : null
}

function seasonMeaning(season: number, year: number | null, side: SeasonMeaning['side']): DateMeaning {
  return { kind: 'season', season, year, side }
}

/** [2024], [of 2024], [in 2024], [, 2024]. */
function yearBehind(sentence: WordedSentence, at: number): Ahead<number> | null {
  const start = ['of', 'in', ','].includes(wordAt(sentence, at)) ? at + 1 : at
  const year = yearAt(sentence, start)
  return year === null || isNoun(sentence, start + 1) ? null : { value: year, next: start + 1 }
}

/** [in the spring]; no [Prague Spring], no [a spring in the hills], no [a fall]. */
function isSeasonAlone(sentence: WordedSentence, at: number): boolean {
  if (isNoun(sentence, at + 1) || isName(sentence, at - 1) || wordAt(sentence, at + 1) === 'of') return false
  const isIn = ['in', 'during', 'by', 'until', 'since'].includes(wordAt(sentence, at - 2))
  return isIn && wordAt(sentence, at - 1) === 'the'
}

const LENGTHS: ReadonlyMap<string, 3 | 6> = new Map<string, 3 | 6>([
  ['quarter', 3],
  ['half', 6],
])

function parseQuarter(sentence: WordedSentence, at: number): DateFound | null {
  const count = LENGTHS.get(wordAt(sentence, at))
  if (!count) return null
  const last = isDash(sentence, at - 1) ? at - 2 : at - 1
  const ordinal = ordinalBefore(sentence, last)
  if (!ordinal || ordinal.value > 12 / count || wordAt(sentence, ordinal.first - 1) === 'fiscal') return null
  const year = yearOf(sentence, at + 1)
  if (!year && !isOfBusiness(sentence)) return null
  const meaning = monthsMeaning(count, ordinal.value, year?.value ?? null)
  return { first: ordinal.first, last: (year?.next ?? at + 1) - 1, head: at, meaning }
}

function monthsMeaning(count: 3 | 6, place: number, year: MonthsMeaning['year']): DateMeaning {
  return { kind: 'months', count, place, year }
}

const YEAR_SHIFTS: ReadonlyMap<string, number> = new Map([
  ['this', 0],
  ['last', -1],
  ['next', 1],
])

/** [of 2024], [of last year], [this year]. */
function yearOf(sentence: WordedSentence, at: number): Ahead<NonNullable<MonthsMeaning['year']>> | null {
  const year = yearBehind(sentence, at)
  if (year) return year
  const start = wordAt(sentence, at) === 'of' ? at + 1 : at
  const shift = hasWords(sentence, start, 'the', 'year') ? 0 : YEAR_SHIFTS.get(wordAt(sentence, start))
  return shift !== undefined && wordAt(sentence, start + 1) === 'year' ? { value: { shift }, next: start + 2 } : null
}

/** Quarters and halves are parts of matches too: without a year they date only what business reports. */
const BUSINESS: ReadonlySet<string> = new Set(
  (
    'consumption deficit dividend earnings economy economic exports gdp growth imports income inflation investors ' +
    'profit profits profitability revenue revenues sales shareholders shipments turnover unemployment'
  ).split(' '),
)

function isOfBusiness(sentence: WordedSentence): boolean {
  return sentence.words.some((word) => BUSINESS.has(word))
}

const SHORT = /^(?:([1-4])q|q([1-4])|([12])h|h([12]))$/

function parseShortQuarter(sentence: WordedSentence, at: number): DateFound | null {
  const match = SHORT.exec(wordAt(sentence, at))
  if (!match) return null
  const quarter = match[1] ?? match[2]
  const place = Number(quarter ?? match[3] ?? match[4])
  const before = yearAt(sentence, at - 1)
  const behind = yearBehind(sentence, at + 1)
  if (before === null && !behind && !isOfBusiness(sentence)) return null
  const meaning = monthsMeaning(quarter ? 3 : 6, place, behind?.value ?? before)
  return { first: before !== null && !behind ? at - 1 : at, last: (behind?.next ?? at + 1) - 1, head: at, meaning }
}
