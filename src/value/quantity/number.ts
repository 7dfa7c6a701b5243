/** One figure as written, with what its writing tells about its rounding. */
import type { Decimal } from '../../model/value.ts'
import { currencyOfSign } from './currency-sign.ts'
import {
  absolute,
  add,
  compareDecimals,
  decimal,
  divide,
  HALF,
  larger,
  multiply,
  ONE,
  smaller,
  ZERO,
} from './decimal.ts'
import { isCardinalStart, readCardinal, readFractionWords, readNothing, readVague, scaleOf } from './number-word.ts'
import { type Read, type Token, wordAt } from './token.ts'
import { findUnit } from './unit.ts'

export interface WrittenNumber {
  readonly least: Decimal
  readonly most: Decimal
  /**
   * `digit`: rounded to `step`, the worth of the last digit. `whole`: an integer whose trailing zeros may be a rounding.
   * `fraction`: in halves and thirds. `vague`: an explicit interval.
   */
  readonly precision: 'digit' | 'whole' | 'fraction' | 'vague'
  readonly step: Decimal
  /** The product of the scale words, 1 without any. */
  readonly scale: Decimal
  /** A fraction of nothing named: [two thirds]. */
  readonly isShare: boolean
}

const THOUSAND = decimal(1n, 3)
const MILLION = decimal(1n, 6)
/** The most that a figure's trailing zeros, or its being told in halves and thirds, are taken to hide. */
const ROUND_FIGURE = decimal(5n, -2)

/**
 * Half of what the last digit is worth, in the unit of the number. Vague words are looser than their intervals: half the
 * least, so that 10 may still be [several] and 105 [dozens].
 */
export function roundingOf(number: WrittenNumber, isMeasured: boolean): Decimal {
  const amount = absolute(number.least)
  const share = multiply(amount, ROUND_FIGURE)
  if (number.precision === 'vague') return multiply(amount, HALF)
  if (number.precision === 'fraction') return share
  if (number.precision === 'digit') return multiply(number.step, HALF)
  // [1,300 people], [40 km]: but [40 people] were counted.
  if (!isMeasured && compareDecimals(amount, THOUSAND) < 0) return HALF
  const lastNonZero = decimal(1n, Math.max(amount.exponent, 0))
  return larger(HALF, smaller(multiply(lastNonZero, HALF), share))
}

/** A whole number, rounded as its digits tell. */
export function wholeNumber(amount: Decimal): WrittenNumber {
  return { least: amount, most: amount, precision: 'whole', step: ONE, scale: ONE, isShare: false }
}

/** [12], [1.5 million], [2 1/2], [twelve], [two and a half million], [dozens], [none]. `letters` reads `$5m` as millions. */
export function readNumber(tokens: readonly Token[], at: number, letters: Letters): Read<WrittenNumber> | null {
  const start = readFigure(tokens, at) ?? readWords(tokens, at)
  if (!start) return null
  const halved = addFraction(tokens, start)
  const scaled = readScales(tokens, halved, letters)
  return scaled.value.precision === 'fraction' ? scaled : addFraction(tokens, scaled)
}

function readFigure(tokens: readonly Token[], at: number): Read<WrittenNumber> | null {
  const token = tokens[at]
  if (!token?.amount) return null
  const quotient = readQuotient(tokens, at)
  if (quotient) return { value: fractionNumber(quotient.value, true), next: quotient.next }
  const part = readQuotient(tokens, at + 1)
  if (part) return { value: fractionNumber(add(token.amount, part.value), false), next: part.next }
  const number = wholeNumber(token.amount)
  if (token.places === 0) return { value: number, next: at + 1 }
  return { value: { ...number, precision: 'digit', step: decimal(1n, -token.places) }, next: at + 1 }
}

/** [1/2]. */
function readQuotient(tokens: readonly Token[], at: number): Read<Decimal> | null {
  const dividend = tokens[at]?.amount
  const divisor = tokens[at + 2]?.amount
  if (!dividend || !divisor || wordAt(tokens, at + 1) !== '/' || divisor.digits === 0n) return null
  return { value: divide(dividend, divisor), next: at + 3 }
}

function fractionNumber(amount: Decimal, isShare: boolean): WrittenNumber {
  return { ...wholeNumber(amount), precision: 'fraction', isShare }
}

function readWords(tokens: readonly Token[], at: number): Read<WrittenNumber> | null {
  const nothing = readNothing(tokens, at)
  if (nothing) return { value: wholeNumber(ZERO), next: nothing.next }
  const fraction = readFractionWords(tokens, at)
  if (fraction) return { value: fractionNumber(fraction.value, true), next: fraction.next }
  const vague = readVague(tokens, at)
  if (vague)
    return { value: { ...wholeNumber(vague.value.least), ...vague.value, precision: 'vague' }, next: vague.next }
  return readCardinalNumber(tokens, at)
}

/** [fifty million] is rounded like [50 million], [twelve hundred] like [1,200]. */
function readCardinalNumber(tokens: readonly Token[], at: number): Read<WrittenNumber> | null {
  const cardinal = readCardinal(tokens, at)
  if (!cardinal) return null
  const number = wholeNumber(decimal(cardinal.value.amount))
  const ending = decimal(cardinal.value.ending)
  if (compareDecimals(ending, MILLION) < 0) return { value: number, next: cardinal.next }
  return { value: { ...number, precision: 'digit', step: ending, scale: ending }, next: cardinal.next }
}

/** [two and a half], [a million and a half]. */
function addFraction(tokens: readonly Token[], number: Read<WrittenNumber>): Read<WrittenNumber> {
  if (wordAt(tokens, number.next) !== 'and' || number.value.precision === 'vague') return number
  const fraction = readFractionWords(tokens, number.next + 1)
  if (!fraction || isCardinalStart(wordAt(tokens, fraction.next))) return number
  const amount = add(number.value.least, multiply(fraction.value, number.value.scale))
  return { value: { ...fractionNumber(amount, false), scale: number.value.scale }, next: fraction.next }
}

/** [million], [thousand million], [half a million], [a quarter of a million]. */
function readScales(tokens: readonly Token[], number: Read<WrittenNumber>, letters: Letters): Read<WrittenNumber> {
  let { value, next } = number
  for (;;) {
    const at = value.isShare ? skipWords(tokens, next, ['of', 'a', 'an']) : next
    const scale = scaleAt(tokens, at, letters)
    if (!scale) return { value, next }
    value = scaleNumber(value, scale)
    next = at + 1
  }
}

export function skipWords(tokens: readonly Token[], at: number, words: readonly string[]): number {
  let next = at
  while (words.includes(wordAt(tokens, next))) next += 1
  return next
}

export function scaleNumber(number: WrittenNumber, scale: Decimal): WrittenNumber {
  // [5 billion] is told to the billion; in [5,000 million] and [two thousand] the zeros may be a rounding.
  const isToldToTheScale =
    number.precision === 'whole' &&
    compareDecimals(scale, MILLION) >= 0 &&
    compareDecimals(absolute(number.least), THOUSAND) < 0
  return {
    least: multiply(number.least, scale),
    most: multiply(number.most, scale),
    precision: isToldToTheScale ? 'digit' : number.precision,
    step: multiply(number.step, scale),
    scale: multiply(number.scale, scale),
    isShare: false,
  }
}

/** What is told, where that decides whether [5m] are millions: money, a count, or what the text itself shows. */
export type Letters = 'money' | 'count' | null

const LETTERS: Readonly<Record<string, Decimal>> = {
  k: THOUSAND,
  K: THOUSAND,
  m: MILLION,
  M: MILLION,
  b: decimal(1n, 9),
  B: decimal(1n, 9),
  t: decimal(1n, 12),
  T: decimal(1n, 12),
}
// [5m long] is a length, [5m people] are five millions.
const LENGTH_COMPANIONS: ReadonlySet<string> = new Set(
  'long tall high wide deep away above below from off of to in at or and per'.split(' '),
)

function scaleAt(tokens: readonly Token[], at: number, letters: Letters): Decimal | null {
  const token = tokens[at]
  if (token?.kind !== 'word') return null
  const word = scaleOf(token.word)
  if (word) return word
  return isScaleLetter(tokens, at, token, letters) ? (LETTERS[token.text] ?? null) : null
}

function isScaleLetter(tokens: readonly Token[], at: number, token: Token, letters: Letters): boolean {
  if (!Object.hasOwn(LETTERS, token.text)) return false
  const after = tokens[at + 1]
  if (letters === 'money' || (after && isCurrency(after))) return true
  if (!token.isGlued) return false
  // [5m²] is an area whatever is counted.
  if (letters === 'count') return after?.kind !== 'mark' && 'kKmMbB'.includes(token.text)
  if (token.text === 'm') return after?.kind === 'word' && !LENGTH_COMPANIONS.has(after.word)
  return 'kKMB'.includes(token.text)
}

function isCurrency(token: Token): boolean {
  return currencyOfSign(token.text) !== null || findUnit(token.text, null)?.dimension === 'money'
}
