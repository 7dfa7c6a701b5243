/** One amount: a figure, its unit and what it counts. */

import { prefixCurrency } from './currency.ts'
import { add, compareDecimals, decimal, divide, multiply, ONE } from './decimal.ts'
import { foldCounted, type Noun } from './noun.ts'
import { readNumber, scaleNumber, skipWords, type WrittenNumber, wholeNumber } from './number.ts'
import { isArticle, readFractionWords } from './number-word.ts'
import { isOnePerson } from './person.ts'
import { type Read, spelling, type Token, wordAt } from './token.ts'
import { findUnit, inBaseUnits, inUnit, LONGEST_UNIT, type Unit } from './unit.ts'

export interface Amount extends Noun {
  readonly number: WrittenNumber
  readonly sign: '+' | '-' | null
  readonly unit: Unit | null
  /** The currency stood before the figure, so a scale word may follow only the second figure of a range. */
  readonly isPrefixed: boolean
}

/** Stands for a dimension where an attribute counts and a bare letter is a scale: [1.2m] people. */
export const COUNTED = 'counted'

const HUNDRED = decimal(100n)

/** Reads all tokens as one amount, or null. `expected` is the dimension that decides between two units of one name. */
export function readAmount(tokens: readonly Token[], expected: string | null): Amount | null {
  const isAge = wordAt(tokens, 0) === 'aged' || wordAt(tokens, 0) === 'age'
  const sign = readSign(tokens, isAge ? 1 : skipWords(tokens, 0, ['magnitude', 'of']))
  const prefix = readCurrencyPrefix(tokens, skipMagnitude(tokens, sign.next))
  const inner = sign.value ? { value: null, next: prefix.next } : readSign(tokens, prefix.next)
  const figure = readMeasured(tokens, inner.next, prefix.value, expected)
  if (!figure) return null
  const isShare = figure.value.unit?.dimension === 'ratio' || figure.value.number.isShare
  const noun = foldCounted(tokens.slice(figure.next), isShare)
  if (!noun) return null
  const { number, unit } = asShare(figure.value)
  return {
    number,
    unit: unit ?? (isAge ? findUnit('years', null) : null),
    ...noun,
    sign: sign.value ?? inner.value,
    isPrefixed: prefix.value !== null,
  }
}

/** The unit of a bare number, as an attribute's definition names it: a unit, or a noun that is counted. */
export function readUnitWords(tokens: readonly Token[]): ImpliedUnit {
  const unit = readUnit(tokens, 0, null)
  return { unit: unit?.value ?? null, ...(foldCounted(tokens.slice(unit?.next ?? 0)) ?? { counted: null, noun: null }) }
}

export type ImpliedUnit = Pick<Amount, 'unit' | 'counted' | 'noun'>

interface Measured {
  readonly number: WrittenNumber
  readonly unit: Unit | null
}

function readSign(tokens: readonly Token[], at: number): Read<'+' | '-' | null> {
  const word = wordAt(tokens, at)
  if (word === '-' || word === 'minus') return { value: '-', next: at + 1 }
  return word === '+' || word === 'plus' ? { value: '+', next: at + 1 } : { value: null, next: at }
}

/** [M6.1], [Mw 6.1]: the sign of a magnitude. */
function skipMagnitude(tokens: readonly Token[], at: number): number {
  const isSign = /^M[wLlsb]?$/.test(tokens[at]?.text ?? '')
  return isSign && tokens[at + 1]?.kind === 'number' ? at + 1 : at
}

/** [$], [US$], [USD]. */
function readCurrencyPrefix(tokens: readonly Token[], at: number): Read<Unit | null> {
  for (let length = 2; length > 0; length -= 1) {
    const name = spelling(tokens.slice(at, at + length))
    const currency = prefixCurrency(name)
    if (currency !== null && at + length < tokens.length) return { value: findUnit(currency, null), next: at + length }
  }
  return { value: null, next: at }
}

/** A figure with the unit before or behind it, and what adds to it: [6 ft 2 in], [a year and a half]. */
function readMeasured(
  tokens: readonly Token[],
  at: number,
  prefix: Unit | null,
  expected: string | null,
): Read<Measured> | null {
  const letters = prefix ? 'money' : expected === COUNTED ? 'count' : null
  const number = readNumber(tokens, at, letters) ?? readOneOf(tokens, at)
  if (!number) return null
  const share = readOneIn(tokens, number)
  const unitAt = share.value.isShare ? skipWords(tokens, share.next, ['of', 'a', 'an']) : share.next
  const unit = readUnit(tokens, unitAt, expected)
  if (!unit) return { value: { number: share.value, unit: prefix }, next: share.next }
  const settled = prefix ? settleCurrency(prefix, unit.value) : unit.value
  if (!settled) return null
  return readFurther(tokens, { value: { number: share.value, unit: settled }, next: unit.next })
}

/** [an hour], [a year], [a firefighter]: the article is one, but only before a unit or a person. */
function readOneOf(tokens: readonly Token[], at: number): Read<WrittenNumber> | null {
  if (!isArticle(wordAt(tokens, at))) return null
  if (!readUnit(tokens, at + 1, null) && !isOnePerson(tokens, at)) return null
  return { value: wholeNumber(ONE), next: at + 1 }
}

/** [one in five], [two out of three]. */
function readOneIn(tokens: readonly Token[], number: Read<WrittenNumber>): Read<WrittenNumber> {
  const words = [wordAt(tokens, number.next), wordAt(tokens, number.next + 1)]
  const start = words[0] === 'in' ? 1 : words.join(' ') === 'out of' ? 2 : 0
  const whole = start > 0 ? readNumber(tokens, number.next + start, null) : null
  if (!whole || whole.value.least.digits <= 0n) return number
  const share = divide(number.value.least, whole.value.least)
  return { value: { ...wholeNumber(share), precision: 'fraction', isShare: true }, next: whole.next }
}

/** [$5 billion USD], [$5 Canadian]: a bare dollar sign gives way to a dollar that is named; null when they differ. */
function settleCurrency(prefix: Unit, named: Unit): Unit | null {
  if (prefix.name === named.name) return named
  return prefix.name === 'USD' && named.name.endsWith('D') && named.dimension === 'money' ? named : null
}

/** The longest spelling of a unit at an index. */
function readUnit(tokens: readonly Token[], at: number, expected: string | null): Read<Unit> | null {
  for (let length = Math.min(LONGEST_UNIT, tokens.length - at); length > 0; length -= 1) {
    const name = spelling(tokens.slice(at, at + length))
    const unit = findUnit(name, expected)
    if (unit && !(name === 'in' && tokens[at + 1]?.kind === 'word')) return { value: unit, next: at + length }
  }
  return null
}

/** [2 hours 30 minutes], [6'2"], [five years and six months], [a year and a half]. */
function readFurther(tokens: readonly Token[], measured: Read<Measured>): Read<Measured> {
  const { number, unit } = measured.value
  if (!unit || number.precision === 'vague') return measured
  if (wordAt(tokens, measured.next) === 'and') {
    const fraction = readFractionWords(tokens, measured.next + 1)
    if (fraction && fraction.next === tokens.length) {
      const amount = add(number.least, fraction.value)
      const halved: WrittenNumber = { ...number, least: amount, most: amount, precision: 'fraction' }
      return { value: { number: halved, unit }, next: fraction.next }
    }
  }
  return readSmallerUnit(tokens, measured, unit)
}

function readSmallerUnit(tokens: readonly Token[], measured: Read<Measured>, unit: Unit): Read<Measured> {
  const next = readNumber(tokens, skipWords(tokens, measured.next, ['and', ',']), null)
  const smaller = next ? readUnit(tokens, next.next, unit.dimension) : null
  if (!next || !smaller || !isSmaller(smaller.value, unit) || next.value.precision === 'vague') return measured
  const whole = inUnit(inBaseUnits(measured.value.number.least, unit, true).least, smaller.value, true)
  const amount = add(whole, next.value.least)
  const sum: WrittenNumber = { ...next.value, least: amount, most: amount }
  return readSmallerUnitOf(tokens, { value: { number: sum, unit: smaller.value }, next: smaller.next })
}

/** [2 hours 30 minutes 15 seconds]: each unit is smaller than the one before, so this ends. */
function readSmallerUnitOf(tokens: readonly Token[], measured: Read<Measured>): Read<Measured> {
  return measured.value.unit ? readSmallerUnit(tokens, measured, measured.value.unit) : measured
}

function isSmaller(unit: Unit, than: Unit): boolean {
  const isSameDimension = unit.dimension === than.dimension && unit.dimension !== 'money'
  return isSameDimension && compareDecimals(unit.numerator, than.numerator) < 0
}

/** [two thirds of voters] is 66.7 %. */
function asShare({ number, unit }: Measured): Measured {
  if (!number.isShare || unit) return { number, unit }
  const least = multiply(number.least, HUNDRED)
  return { number: { ...number, least, most: least }, unit: findUnit('%', null) }
}

/** In `40 to 50 km` and `2 to 3 million` what follows the second figure holds for the first as well. */
export function inheritFrom(second: Amount, first: Amount): Amount {
  const isBare = first.unit === null || first.isPrefixed
  const isScaled = compareDecimals(first.number.scale, ONE) !== 0
  const isBelow = compareDecimals(first.number.least, divide(second.number.least, second.number.scale)) < 0
  const isScaleShared = isBare && !isScaled && isBelow && compareDecimals(second.number.scale, ONE) !== 0
  return {
    ...first,
    number: isScaleShared ? scaleNumber(first.number, second.number.scale) : first.number,
    unit: first.unit ?? second.unit,
    ...(first.counted === null && { counted: second.counted, noun: second.noun }),
  }
}
