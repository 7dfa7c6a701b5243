/** Ages. */

import { hasWords, isDash, isName, type WordedSentence, wordAt } from '../sentence-words.ts'
import { boundBefore } from './bound.ts'
import { countedFrom } from './counted.ts'
import type { NumberPhrase } from './number-phrase.ts'
import { phrase, type QuantityFound, type QuantityParser } from './parser.ts'

/** [34-year-old], [aged 34], [34 years old], [Ana Brandt, 34,]. */
export const ageParser: QuantityParser = { name: 'age', parse: parseAge }

/** The oldest people known were 122. */
const OLDEST = 125

function parseAge(sentence: WordedSentence, at: number, number: NumberPhrase | null): QuantityFound | null {
  if (!number || number.kind === 'vague' || number.kind === 'share') return null
  const old = oldBehind(sentence, number.next)
  if (old) return agedFigure(sentence, at, number, old)
  if (number.amount === null || number.amount > OLDEST || !Number.isInteger(number.amount)) return null
  const aged = agedBefore(sentence, at)
  const isPlain =
    aged === null &&
    (isAppositiveAge(sentence, at, number.next) ||
      isPredicateAge(sentence, at, number.next) ||
      isAgeOfDeath(sentence, at, number.next))
  if (aged === null && !isPlain) return null
  return { first: aged ?? at, last: number.next - 1, head: at, value: number.text, counted: null, dimension: 'age' }
}

/** [34-year-old], [more than 34 years old]. */
function agedFigure(sentence: WordedSentence, at: number, number: NumberPhrase, old: Old): QuantityFound {
  // [at least 34-year-old men] bounds the men.
  const bound = isDash(sentence, old.next - 2) ? null : boundBefore(sentence, at)
  const unit = old.unit === 'year' ? null : `${old.unit}s`
  return {
    first: bound?.at ?? at,
    last: old.next - 1,
    head: at,
    value: phrase(bound?.text ?? null, number.text, unit),
    counted: countedFrom(sentence, old.next),
    dimension: 'age',
  }
}

interface Old {
  readonly unit: string
  readonly next: number
}

/** [-year-old], [- year - old], [years old], [years of age]. */
function oldBehind(sentence: WordedSentence, at: number): Old | null {
  const start = isDash(sentence, at) ? at + 1 : at
  const unit = /^(year|month|week|day)s?$/.exec(wordAt(sentence, start))?.[1]
  if (!unit) return null
  const old = isDash(sentence, start + 1) ? start + 2 : start + 1
  if (['old', 'olds'].includes(wordAt(sentence, old))) return { unit, next: old + 1 }
  return hasWords(sentence, start + 1, 'of', 'age') ? { unit, next: start + 3 } : null
}

/** [aged 34], [age 34], [at the age of 34]. */
function agedBefore(sentence: WordedSentence, at: number): number | null {
  const word = wordAt(sentence, at - 1)
  if (word === 'aged' || word === 'age') return at - 1
  return hasWords(sentence, at - 2, 'age', 'of') ? at - 2 : null
}

/** [John Smith III, 34,] */
const SUFFIXES: ReadonlySet<string> = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii', 'iv'])
const CLOSING: ReadonlySet<string> = new Set([',', '.', ')', ';', ''])

/** [Ana Brandt, 34,]: between a name and the end of its aside. */
function isAppositiveAge(sentence: WordedSentence, at: number, next: number): boolean {
  if (wordAt(sentence, at - 1) !== ',' || !(isName(sentence, at - 2) || SUFFIXES.has(wordAt(sentence, at - 2))))
    return false
  const isPlain = /^\d{1,3}$/.test(wordAt(sentence, at))
  const closing = wordAt(sentence, next)
  // [Windows 7, 8, and 10]
  const isList =
    /^\d/.test(wordAt(sentence, next + 1)) ||
    (closing === ',' && wordAt(sentence, next + 1) === 'and' && /^\d/.test(wordAt(sentence, next + 2)))
  return isPlain && !isList && (CLOSING.has(closing) || closing === 'and' || closing === 'of' || closing === 'from')
}

const PERSONAL: ReadonlySet<string> = new Set(['he', 'she', 'i'])
const BE: ReadonlySet<string> = new Set(['was', 'is', "'s", '’s'])

/** [He was 77.], [who turned 68 on Sunday]. */
function isPredicateAge(sentence: WordedSentence, at: number, next: number): boolean {
  const verb = wordAt(sentence, at - 1)
  const isEnd = CLOSING.has(wordAt(sentence, next)) || ['when', 'on', 'at', 'and'].includes(wordAt(sentence, next))
  if (!isEnd) return false
  if (verb === 'turned' || verb === 'turns')
    return PERSONAL.has(wordAt(sentence, at - 2)) || wordAt(sentence, at - 2) === 'who'
  return BE.has(verb) && PERSONAL.has(wordAt(sentence, at - 2)) && /^\d/.test(wordAt(sentence, at))
}

const DYING: ReadonlySet<string> = new Set(['died', 'dies', 'dead', 'die'])
/** Tokens from the word to its [at]. */
const WIDEST_DEATH = 8
/** Hours of a day, which are told with [at] too. */
const HOURS = 24
/** Behind an age, and behind no number of a street. */
const BEHIND_DEATH: ReadonlySet<string> = new Set(['.', ',', ';', '', 'of', 'from', 'after', 'following'])

/** [died on Thursday *at 84* of a stroke]; not [died at 10 on Thursday, died at 84 Mill Lane]. */
function isAgeOfDeath(sentence: WordedSentence, at: number, next: number): boolean {
  if (wordAt(sentence, at - 1) !== 'at' || !/^\d{2,3}$/.test(wordAt(sentence, at))) return false
  if (Number(wordAt(sentence, at)) <= HOURS || !BEHIND_DEATH.has(wordAt(sentence, next))) return false
  for (let index = at - 2; index >= at - 2 - WIDEST_DEATH; index -= 1) {
    if (DYING.has(wordAt(sentence, index))) return true
    if (wordAt(sentence, index) === ',') return false
  }
  return false
}
