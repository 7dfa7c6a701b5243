/** Numbers as dates use them: days, years, ordinals, and how many units. */

import { isDash, type WordedSentence, wordAt } from '../sentence-words.ts'
import { ORDINAL_WORDS, SMALL_NUMBERS, TEN_NUMBERS } from './lexicon.ts'
import type { DateAmount } from './meaning.ts'

/** Something read forwards from a token, and the index after it. */
export interface Ahead<T> {
  readonly value: T
  readonly next: number
}

/** Something read backwards, and the index of its first token. */
export interface Behind<T> {
  readonly value: T
  readonly first: number
}

const DAY = /^(\d{1,2})(?:st|nd|rd|th)?$/
const YEAR = /^(?:1\d{3}|20\d{2})$/
const SMALL_FIGURE = /^\d{1,3}$/
const ORDINAL_FIGURE = /^(\d{1,3})(?:st|nd|rd|th)$/

/** [4], [4th]: a day of some month; null for other tokens. */
export function dayAt(sentence: WordedSentence, at: number): number | null {
  const match = DAY.exec(wordAt(sentence, at))
  const day = match ? Number(match[1]) : 0
  return day >= 1 && day <= 31 ? day : null
}

/** Years of four digits that news may speak of: 1000 to 2099. */
export function yearAt(sentence: WordedSentence, at: number): number | null {
  const word = wordAt(sentence, at)
  return YEAR.test(word) ? Number(word) : null
}

/** [third], [3rd], [twenty-first], read backwards from its last token. */
export function ordinalBefore(sentence: WordedSentence, last: number): Behind<number> | null {
  const word = wordAt(sentence, last)
  const figure = ORDINAL_FIGURE.exec(word)
  if (figure) return { value: Number(figure[1]), first: last }
  const small = ORDINAL_WORDS.get(word)
  if (small === undefined) return word === 'thirtieth' ? { value: 30, first: last } : null
  const tens = isDash(sentence, last - 1) ? TEN_NUMBERS.get(wordAt(sentence, last - 2)) : undefined
  return tens !== undefined && small < 10 ? { value: tens + small, first: last - 2 } : { value: small, first: last }
}

type Vague = readonly [least: number, most: number]

/** What a vague count may mean, wide enough that no careful reader finds it wrong. */
const VAGUE: ReadonlyMap<string, Vague> = new Map<string, Vague>([
  ['couple', [2, 3]],
  ['few', [2, 6]],
  ['several', [2, 9]],
  ['handful', [2, 6]],
  ['dozen', [12, 12]],
])

/** [two], [twenty-five], [12], [a], [a couple of], [several], read backwards from its last token. */
export function amountBefore(sentence: WordedSentence, last: number): Behind<DateAmount> | null {
  const count = countBefore(sentence, last)
  if (!count) return null
  const [least, most] = count.value
  const bound = boundBefore(sentence, count.first - 1)
  return { value: { least, most, bound: bound?.value ?? 'exact' }, first: bound?.first ?? count.first }
}

function countBefore(sentence: WordedSentence, last: number): Behind<Vague> | null {
  const word = wordAt(sentence, last)
  if (SMALL_FIGURE.test(word)) return { value: [Number(word), Number(word)], first: last }
  if (word === 'a' || word === 'an') return { value: [1, 1], first: last }
  const vague = vagueBefore(sentence, last)
  return vague ?? wordedBefore(sentence, last)
}

/** [a few], [a couple of], [the several]. */
function vagueBefore(sentence: WordedSentence, last: number): Behind<Vague> | null {
  const at = wordAt(sentence, last) === 'of' ? last - 1 : last
  const vague = VAGUE.get(wordAt(sentence, at))
  if (!vague) return null
  return { value: vague, first: wordAt(sentence, at - 1) === 'a' ? at - 1 : at }
}

/** [seven], [twenty], [twenty-five], [two and a half]. */
function wordedBefore(sentence: WordedSentence, last: number): Behind<Vague> | null {
  const word = wordAt(sentence, last)
  const tens = TEN_NUMBERS.get(word)
  if (tens !== undefined) return { value: [tens, tens], first: last }
  const small = SMALL_NUMBERS.get(word)
  // [a zero-day flaw]
  if (!small) return null
  const before = isDash(sentence, last - 1) ? TEN_NUMBERS.get(wordAt(sentence, last - 2)) : undefined
  if (before === undefined || small > 9) return { value: [small, small], first: last }
  return { value: [before + small, before + small], first: last - 2 }
}

/** What stands before a count, the longest first. */
const BOUNDS: readonly (readonly [DateAmount['bound'], readonly string[]])[] = [
  ['least', ['at least', 'no less than', 'no fewer than', 'a minimum of']],
  [
    'more',
    ['a little more than', 'slightly more than', 'more than', 'just over', 'well over', 'a little over', 'over'],
  ],
  ['nearly', ['just under', 'nearly', 'almost', 'close to', 'a little under', 'a little less than', 'under']],
  ['less', ['less than', 'fewer than']],
  ['most', ['at most', 'up to', 'no more than', 'as many as']],
  ['about', ['about', 'around', 'roughly', 'some', 'approximately', 'an estimated']],
  ['exact', ['exactly', 'only', 'just', 'barely', 'fully', 'another', 'precisely']],
]
const LONGEST_BOUND = 4

const boundsByPhrase: ReadonlyMap<string, DateAmount['bound']> = new Map(
  BOUNDS.flatMap(([bound, phrases]) => phrases.map((phrase) => [phrase, bound] as const)),
)

/** [at least], [more than], read backwards from its last token. */
function boundBefore(sentence: WordedSentence, last: number): Behind<DateAmount['bound']> | null {
  for (let length = Math.min(LONGEST_BOUND, last + 1); length > 0; length -= 1) {
    const bound = boundsByPhrase.get(sentence.words.slice(last - length + 1, last + 1).join(' '))
    if (bound) return { value: bound, first: last - length + 1 }
  }
  return null
}
