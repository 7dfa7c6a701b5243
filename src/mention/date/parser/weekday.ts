/** Days of the week. */

import { MONTHS, WEEKDAYS } from '../../calendar-word.ts'
import { hasWords, isCapitalized, tagAt, type WordedSentence, wordAt } from '../../sentence-words.ts'
import { DOUBTFUL_WEEKDAYS, PARTS_OF_DAY } from '../lexicon.ts'
import type { DateMeaning, WeekdayMeaning } from '../meaning.ts'
import { type Behind, dayAt, ordinalBefore } from '../number.ts'
import type { DateFound, DateParser } from '../parser.ts'
import { monthFrom } from './calendar.ts'

/** [on Thursday], [last Monday], [Friday next week], [early Sunday morning]. */
export const weekdayParser: DateParser = { name: 'weekday', words: WEEKDAYS.keys(), parse: parseWeekday }
/** [Thursday] without `on`, after the words that make it one of a text's own: [the following Monday]. */
export const followingWeekdayParser: DateParser = {
  name: 'following-weekday',
  words: WEEKDAYS.keys(),
  parse: parseFollowing,
}

/** Days whose name has another meaning than the day of its week, and titles: [Black Friday], [Bloody Sunday]. */
const NAMED_BEFORE: ReadonlySet<string> = new Set(
  (
    'black bloody super cyber good ash holy fat ruby sheffield giving easter palm maundy shrove red blue casual mad whit ' +
    'pentecost orange big every each per alternate most some any freaky manic mercy rainy sunny'
  ).split(' '),
)
const NAMED_AFTER: ReadonlySet<string> = new Set(
  (
    'times telegraph mirror mail express post herald independent world star sun live school roast best prayers prayer lunch ' +
    'league club business review agreement nights mornings evenings afternoons edition ticket'
  ).split(' '),
)

/** The weekday that an index names, as no part of another name; null otherwise. */
function weekdayAt(sentence: WordedSentence, at: number): number | null {
  const word = wordAt(sentence, at)
  const weekday = WEEKDAYS.get(word)
  if (weekday === undefined || !isCapitalized(sentence, at)) return null
  if (word.length < 6 && !isShortFormPlain(sentence, at, word)) return null
  const isNamed = NAMED_BEFORE.has(wordAt(sentence, at - 1)) || isTitle(sentence, at)
  return isNamed ? null : weekday
}

/** [Sunday Times], [Friday prayers]; [Sunday night Live] is rare enough. */
function isTitle(sentence: WordedSentence, at: number): boolean {
  if (NAMED_AFTER.has(wordAt(sentence, at + 1))) return true
  return hasWords(sentence, at + 1, 'night', 'live') || hasWords(sentence, at + 1, 'night', 'football')
}

/** [Sat], [Sun] beside a date; [Tues.] and [Thurs] are nothing else. */
function isShortFormPlain(sentence: WordedSentence, at: number, word: string): boolean {
  if (!DOUBTFUL_WEEKDAYS.has(word)) return true
  const after = wordAt(sentence, at + 1) === ',' ? at + 2 : at + 1
  return MONTHS.has(wordAt(sentence, after)) || dayAt(sentence, after) !== null || wordAt(sentence, at - 1) === 'on'
}

function parseWeekday(sentence: WordedSentence, at: number): DateFound | null {
  const weekday = weekdayAt(sentence, at)
  if (weekday === null) return null
  const nth = nthBefore(sentence, at, weekday)
  if (nth) return nth
  const side = sideBefore(sentence, at)
  const beyond = side ? null : beyondWeek(sentence, at, weekday)
  if (beyond) return beyond
  const last = dayPartAfter(sentence, at)
  if (isSomeDay(sentence, at, last)) return null
  const meaning: WeekdayMeaning = { kind: 'weekday', weekday, side: side?.value ?? null, week: null }
  return { first: side?.first ?? at, last, head: at, meaning }
}

/** What stands behind a day that is told by itself [on a Saturday afternoon *in* March], and not as which [a Monday hearing]. */
const BEHIND_DAY: ReadonlySet<string> = new Set([
  '',
  '.',
  ',',
  ';',
  'in',
  'on',
  'at',
  'when',
  'that',
  'and',
  'with',
  'near',
  'of',
])

/** [on a Saturday], [one cold Tuesday morning]: which one is not told. */
function isSomeDay(sentence: WordedSentence, at: number, last: number): boolean {
  const before = tagAt(sentence, at - 1).startsWith('JJ') ? at - 2 : at - 1
  const article = wordAt(sentence, before)
  return (article === 'a' || article === 'one') && BEHIND_DAY.has(wordAt(sentence, last + 1))
}

/** [Friday before last], [Friday last], [Friday week] */
function beyondWeek(sentence: WordedSentence, at: number, weekday: number): DateFound | null {
  if (hasWords(sentence, at + 1, 'before', 'last')) {
    return { first: at, last: at + 2, head: at, meaning: weekFrom(weekday, 'past', -1) }
  }
  const [word, next] = [wordAt(sentence, at + 1), wordAt(sentence, at + 2)]
  const isEnded = ['.', ',', ''].includes(next)
  if (word === 'last' && isEnded)
    return { first: at, last: at + 1, head: at, meaning: { kind: 'weekday', weekday, side: 'last', week: null } }
  return word === 'week' && isEnded
    ? { first: at, last: at + 1, head: at, meaning: weekFrom(weekday, 'coming', 1) }
    : null
}

function weekFrom(weekday: number, side: 'past' | 'coming', direction: -1 | 1): DateMeaning {
  const amount = { least: 7, most: 7, bound: 'exact' } as const
  return { kind: 'offset', amount, unit: 'day', direction, from: { kind: 'weekday', weekday, side, week: null } }
}

const SIDES: ReadonlyMap<string, WeekdayMeaning['side']> = new Map([
  ['last', 'last'],
  ['past', 'last'],
  ['this', 'this'],
  ['next', 'next'],
  ['coming', 'next'],
])

/** [last], [this], [this past], [this coming] before a weekday. */
function sideBefore(sentence: WordedSentence, at: number): Behind<WeekdayMeaning['side']> | null {
  const word = wordAt(sentence, at - 1)
  const side = SIDES.get(word)
  if (!side) return null
  if (word !== 'past' && word !== 'coming') return { value: side, first: at - 1 }
  if (wordAt(sentence, at - 2) !== 'this') return null
  return { value: word === 'past' ? 'past' : 'coming', first: at - 2 }
}

/** [Thursday morning], [Friday late afternoon], [Sunday's early hours] keep to their day. */
export function dayPartAfter(sentence: WordedSentence, at: number): number {
  const next = ['late', 'early', 'mid'].includes(wordAt(sentence, at + 1)) ? at + 2 : at + 1
  return PARTS_OF_DAY.has(wordAt(sentence, next)) ? next : at
}

/** [the second Tuesday of March], [the last Sunday in May 2024]. */
function nthBefore(sentence: WordedSentence, at: number, weekday: number): DateFound | null {
  const month = ['of', 'in'].includes(wordAt(sentence, at + 1)) ? monthFrom(sentence, at + 2) : null
  if (!month) return null
  const nth = wordAt(sentence, at - 1) === 'last' ? { value: -1, first: at - 1 } : ordinalBefore(sentence, at - 1)
  if (!nth || nth.value > 5) return null
  const meaning: DateMeaning = { kind: 'nthWeekday', nth: nth.value, weekday, of: month.value }
  return { first: nth.first, last: month.next - 1, head: at, meaning }
}

const FOLLOWING: ReadonlyMap<string, number> = new Map([
  ['following', 1],
  ['next', 1],
  ['subsequent', 1],
  ['previous', -1],
  ['preceding', -1],
])

function parseFollowing(sentence: WordedSentence, at: number): DateFound | null {
  const weekday = weekdayAt(sentence, at)
  const before = wordAt(sentence, at - 1)
  const shift = FOLLOWING.get(before)
  if (weekday === null || shift === undefined || wordAt(sentence, at - 2) !== 'the') return null
  const meaning: DateMeaning = { kind: 'anaphor', unit: 'weekday', shift, weekday }
  return { first: at - 2, last: dayPartAfter(sentence, at), head: at, meaning }
}
