/** Ages, magnitudes and results: figures that are known by the words around them. */

import { boundBefore } from './quantity-bound.ts'
import { countedFrom } from './quantity-counted.ts'
import { BALLOT, SPORT } from './quantity-lexicon.ts'
import type { NumberPhrase } from './quantity-number-phrase.ts'
import { phrase, type QuantityFound, type QuantityParser } from './quantity-parser.ts'
import { hasWords, isDash, isName, tagAt, type WordedSentence, wordAt } from './sentence-words.ts'

/** [34-year-old], [aged 34], [34 years old], [Ana Brandt, 34,]. */
export const ageParser: QuantityParser = { name: 'age', parse: parseAge }
/** [magnitude 6.1], [6.1-magnitude], [7.0 on the Richter scale]. */
export const magnitudeParser: QuantityParser = { name: 'magnitude', parse: parseMagnitude }
/** [2-1], [6-4, 7-5], [52 to 48]. */
export const scoreParser: QuantityParser = { name: 'score', parse: parseScore }

/** The oldest people known were 122. */
const OLDEST = 125

function parseAge(sentence: WordedSentence, at: number, number: NumberPhrase | null): QuantityFound | null {
  if (!number || number.kind === 'vague' || number.kind === 'share') return null
  const old = oldBehind(sentence, number.next)
  if (old) return agedFigure(sentence, at, number, old)
  if (number.amount === null || number.amount > OLDEST || !Number.isInteger(number.amount)) return null
  const aged = agedBefore(sentence, at)
  const isPlain =
    aged === null && (isAppositiveAge(sentence, at, number.next) || isPredicateAge(sentence, at, number.next))
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

/** Magnitudes have no more. */
const STRONGEST = 10

function parseMagnitude(sentence: WordedSentence, at: number, number: NumberPhrase | null): QuantityFound | null {
  if (!number || number.amount === null || number.amount > STRONGEST) return null
  const before = magnitudeBefore(sentence, at)
  const after = before === null ? magnitudeAfter(sentence, number.next) : null
  if (before === null && after === null) return null
  const bound = boundBefore(sentence, at)
  const [first, last] = [before ?? bound?.at ?? at, (after ?? number.next) - 1]
  return {
    first: Math.min(first, bound?.at ?? first),
    last,
    head: at,
    value: phrase(bound?.text ?? null, number.text),
    counted: null,
    dimension: 'magnitude',
  }
}

function magnitudeBefore(sentence: WordedSentence, at: number): number | null {
  const bound = boundBefore(sentence, at)
  let before = (bound?.at ?? at) - 1
  while (
    before > at - 6 &&
    (isDash(sentence, before) ||
      ['of', 'was', 'is', 'a', 'measured', 'measuring', 'at'].includes(wordAt(sentence, before)))
  )
    before -= 1
  return wordAt(sentence, before) === 'magnitude' ? before : null
}

function magnitudeAfter(sentence: WordedSentence, at: number): number | null {
  const start = isDash(sentence, at) ? at + 1 : at
  if (wordAt(sentence, start) === 'magnitude') return start + 1
  const isScale = hasWords(sentence, at, 'on', 'the') && sentence.words.slice(at + 2, at + 6).includes('scale')
  return isScale ? at : null
}

const PLAIN_SCORE = /^\d{1,3}$/
/** Sets of a match. */
const MOST_PAIRS = 7

function parseScore(sentence: WordedSentence, at: number): QuantityFound | null {
  const pairs = pairsFrom(sentence, at)
  if (!pairs) return null
  const isResult = pairs.isDashed ? hasAny(sentence, SPORT) || hasAny(sentence, BALLOT) : hasAny(sentence, BALLOT)
  if (!isResult) return null
  return { first: at, last: pairs.next - 1, head: at, value: pairs.text, counted: null, dimension: 'score' }
}

function hasAny({ words }: WordedSentence, table: ReadonlySet<string>): boolean {
  return words.some((word) => table.has(word))
}

interface Pairs {
  readonly text: string
  readonly isDashed: boolean
  readonly next: number
}

function pairsFrom(sentence: WordedSentence, at: number): Pairs | null {
  const texts: string[] = []
  let next = at
  while (texts.length < MOST_PAIRS) {
    const pair = pairAt(sentence, next)
    if (!pair) break
    texts.push(pair)
    next += 3
    if (wordAt(sentence, next) !== ',' || !pairAt(sentence, next + 1)) break
    next += 1
  }
  if (texts.length === 0 || isMeasured(sentence, next) || isRecord(sentence, at, next)) return null
  return { text: texts.join(', '), isDashed: isDash(sentence, at + 1), next }
}

/** [2-1], [20 - 13], [52 to 48]. */
function pairAt(sentence: WordedSentence, at: number): string | null {
  const [left, right] = [wordAt(sentence, at), wordAt(sentence, at + 2)]
  const isJoint = isDash(sentence, at + 1) || wordAt(sentence, at + 1) === 'to'
  return isJoint && PLAIN_SCORE.test(left) && PLAIN_SCORE.test(right) && !isDash(sentence, at - 1)
    ? `${left}-${right}`
    : null
}

/** [Harbor City (13-1)]: won and lost so far. */
function isRecord(sentence: WordedSentence, at: number, next: number): boolean {
  return wordAt(sentence, at - 1) === '(' && isName(sentence, at - 2) && wordAt(sentence, next) === ')'
}

/** [10-15 people], [5-6 %]: a range of what follows. */
function isMeasured(sentence: WordedSentence, at: number): boolean {
  const word = wordAt(sentence, at)
  if (['%', 'percent', 'per', 'million', 'billion', 'year', 'years', '-'].includes(word) || isDash(sentence, at))
    return true
  return tagAt(sentence, at) === 'NNS' && !['wins', 'games', 'votes'].includes(word)
}
