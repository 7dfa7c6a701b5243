/** Times of day. */

import { hasWords, isGlued, type WordedSentence, wordAt } from '../../sentence-words.ts'
import type { ClockMeaning } from '../meaning.ts'
import type { Ahead } from '../number.ts'
import { type DateFound, type DateParser, FIGURE } from '../parser.ts'
import { isZone } from '../zone.ts'

/** [5 p.m.], [14:00 GMT], [1800 local time], [5:46 pm ET], [7 o'clock]. */
export const clockParser: DateParser = { name: 'clock', words: [FIGURE], parse: parseClock }
/** [noon], [midnight]. */
export const noonParser: DateParser = { name: 'noon', words: ['noon', 'midday', 'midnight'], parse: parseNoon }

const COLON = /^(\d{1,2})[:.](\d\d)$/
const HOUR = /^\d{1,2}$/
/** [600 am], [1130 pm]: without its colon. */
const CLOSED = /^(\d{1,2})([0-5]\d)$/
const MILITARY = /^([01]\d|2[0-3])([0-5]\d)$/

/** Hour, minute, and whether a colon tells that it is a time. */
interface Face {
  readonly hour: number
  readonly minute: number
  readonly isSure: boolean
}

function parseClock(sentence: WordedSentence, at: number): DateFound | null {
  const face = faceAt(sentence, at)
  if (!face || isScore(sentence, at)) return null
  const half = halfOfDay(sentence, face.next)
  const zone = zoneAt(sentence, half?.next ?? face.next)
  const { hour, minute, isSure } = face.value
  if (!isTold(sentence, at, { isSure, isHalved: half !== null, isZoned: zone !== null })) return null
  if (hour > (half ? 12 : 24) || (half && hour === 0) || minute > 59) return null
  const minuteOfDay = (half ? (hour % 12) + half.value : hour) * 60 + minute
  const last = (zone?.next ?? half?.next ?? face.next) - 1
  return { first: at, last, head: at, meaning: clock(minuteOfDay, zone?.value ?? null) }
}

function clock(minute: number, zone: string | null): ClockMeaning {
  return { kind: 'clock', minute, zone, day: null }
}

/** [5:46], [5.30], [5: 46], [1800], [5]. */
function faceAt(sentence: WordedSentence, at: number): Ahead<Face> | null {
  const word = wordAt(sentence, at)
  const whole = COLON.exec(word)
  if (whole) return { value: face(whole[1], whole[2], word.includes(':')), next: at + 1 }
  const military = MILITARY.exec(word)
  if (military) return { value: face(military[1], military[2], false), next: at + 1 }
  const closed = CLOSED.exec(word)
  if (closed) return halfOfDay(sentence, at + 1) && { value: face(closed[1], closed[2], false), next: at + 1 }
  if (!HOUR.test(word)) return null
  const isSpaced = wordAt(sentence, at + 1) === ':' && /^\d\d$/.test(wordAt(sentence, at + 2))
  if (isSpaced && isGlued(sentence, at + 1)) return { value: face(word, wordAt(sentence, at + 2), true), next: at + 3 }
  return { value: face(word, '0', false), next: at + 1 }
}

function face(hour: string | undefined, minute: string | undefined, isSure: boolean): Face {
  return { hour: Number(hour), minute: Number(minute), isSure }
}

/** Won in [2:15], a verse: without a half of the day or a zone a colon is trusted after [at], [by] and the like only. */
function isTold(
  sentence: WordedSentence,
  at: number,
  { isSure, isHalved, isZoned }: { isSure: boolean; isHalved: boolean; isZoned: boolean },
): boolean {
  if (isHalved || isZoned) return true
  return (
    isSure &&
    ['at', 'by', 'around', 'about', 'until', 'before', 'after', 'from', 'since'].includes(wordAt(sentence, at - 1))
  )
}

function isScore(sentence: WordedSentence, at: number): boolean {
  return wordAt(sentence, at - 1) === ':' || wordAt(sentence, at - 1) === '$'
}

const HALVES: ReadonlyMap<string, number> = new Map([
  ['am', 0],
  ['a.m.', 0],
  ['a.m', 0],
  ['pm', 12],
  ['p.m.', 12],
  ['p.m', 12],
  ["o'clock", 0],
  ['o’clock', 0],
])

/** Hours to add: [p.m.], [pm], [p . m .] as bad detokenisers leave it. */
function halfOfDay(sentence: WordedSentence, at: number): Ahead<number> | null {
  const half = HALVES.get(wordAt(sentence, at))
  if (half !== undefined) return { value: half, next: at + 1 }
  if (hasWords(sentence, at, 'p', '.', 'm', '.')) return { value: 12, next: at + 4 }
  if (hasWords(sentence, at, 'a', '.', 'm', '.')) return { value: 0, next: at + 4 }
  if (hasWords(sentence, at, 'p.', 'm.')) return { value: 12, next: at + 2 }
  return hasWords(sentence, at, 'a.', 'm.') || hasWords(sentence, at, 'a', '.', 'm.')
    ? { value: 0, next: at + (wordAt(sentence, at) === 'a.' ? 2 : 3) }
    : null
}

/** [GMT], [(GMT)], [local time], [Moscow time], [Eastern]. */
function zoneAt(sentence: WordedSentence, at: number): Ahead<string> | null {
  const word = wordAt(sentence, at)
  if (word === '(' && wordAt(sentence, at + 2) === ')') return inBrackets(zoneAt(sentence, at + 1))
  if (isZone(word) && sentence.tokens[at]?.form === word.toUpperCase()) return { value: word, next: at + 1 }
  if (word === 'hours' && isFaceBefore(sentence, at - 1))
    return zoneAt(sentence, at + 1) ?? { value: 'local', next: at + 1 }
  const zone = ZONES_IN_WORDS.get(word)
  if (!zone) return null
  const isTime = wordAt(sentence, at + 1) === 'time'
  if (!isTime && zone === 'local') return null
  return { value: zone, next: isTime ? at + 2 : at + 1 }
}

/** [1800 hours], [18:00 hours]; no [24 hours]. */
function isFaceBefore(sentence: WordedSentence, at: number): boolean {
  return MILITARY.test(wordAt(sentence, at)) || COLON.test(wordAt(sentence, at)) || wordAt(sentence, at - 1) === ':'
}

function inBrackets(zone: Ahead<string> | null): Ahead<string> | null {
  return zone && { value: zone.value, next: zone.next + 1 }
}

const ZONES_IN_WORDS: ReadonlyMap<string, string> = new Map([
  ['local', 'local'],
  ['eastern', 'et'],
  ['pacific', 'pt'],
  ['moscow', 'local'],
  ['london', 'local'],
  ['beijing', 'local'],
  ['tokyo', 'local'],
])

function parseNoon(sentence: WordedSentence, at: number): DateFound | null {
  if (
    !['at', 'by', 'before', 'after', 'until', 'around', 'about', 'shortly', 'since'].includes(wordAt(sentence, at - 1))
  )
    return null
  const zone = zoneAt(sentence, at + 1)
  // Midnight ends one day and begins another.
  const minute = wordAt(sentence, at) === 'midnight' ? MIDNIGHT : 12 * 60
  return { first: at, last: (zone?.next ?? at + 1) - 1, head: at, meaning: clock(minute, zone?.value ?? null) }
}

/** No minute of the day: which end of it is meant is not told. */
export const MIDNIGHT = -1
