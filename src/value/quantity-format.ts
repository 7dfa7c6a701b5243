/** Quantities in plain English, in the unit they were written in. */
import type { Decimal, QuantityBound, QuantityValue } from '../model/value.ts'
import { absolute, compareDecimals, decimal, decimalText, divide, negate } from './decimal.ts'
import type { Amount } from './quantity-amount.ts'
import { type Expression, readExpression } from './quantity-expression.ts'
import type { Qualifier } from './quantity-phrase.ts'
import { plainText, tokenize } from './quantity-token.ts'
import { findUnit, inUnit } from './unit.ts'

/** One line: `at least 12`, `40 to 50 km`, `about 50 million USD`, `up 12 %`. */
export function formatQuantity(value: QuantityValue): string {
  if (value.dimension === 'score' || value.dimension === 'life') return value.canonical
  const expression = readExpression(tokenize(plainText(value.written)), value.dimension)
  const isInWrittenUnit = expression !== null && (expression.high.unit?.dimension ?? 'none') === value.dimension
  return isInWrittenUnit ? formatExpression(expression, value) : formatInterval(value)
}

function formatExpression(
  { low, high, qualifiers, isLowIncluded, isHighIncluded }: Expression,
  value: QuantityValue,
): string {
  // Written in the notation of canonical forms: [[45..50)] has an end that words would not tell.
  if (!isLowIncluded || !isHighIncluded) return formatInterval(value)
  const figures = low === high ? figureText(high) : `${formatFigure(signed(low, 'least'))} to ${figureText(high)}`
  const unit = high.unit === null ? null : high.unit.name
  const words = [value.direction, ...[...qualifiers].reverse().map(wordsOf), figures, unit, value.counted]
  return words.filter((word) => word).join(' ')
}

function wordsOf(qualifier: Qualifier): string {
  return qualifier === 'exactly' ? '' : qualifier
}

function figureText(amount: Amount): string {
  const { least, most } = amount.number
  if (compareDecimals(least, most) === 0) return formatFigure(signed(amount, 'most'))
  return `${formatFigure(least)} to ${formatFigure(most)}`
}

function signed({ number, sign, unit }: Amount, end: 'least' | 'most'): Decimal {
  const isNegative = sign === '-' && unit?.dimension !== 'ratio' && unit?.dimension !== 'ratio-points'
  return isNegative ? negate(number[end]) : number[end]
}

function formatInterval(value: QuantityValue): string {
  const unit = shownUnit(value)
  const show = ({ amount }: QuantityBound) => formatFigure(inShownUnit(amount, unit))
  const words = [value.direction, intervalWords(value.low, value.high, show), unit, value.counted]
  return words.filter((word) => word).join(' ')
}

function intervalWords(
  low: QuantityBound | null,
  high: QuantityBound | null,
  show: (bound: QuantityBound) => string,
): string {
  if (!low) return high ? `${high.isIncluded ? 'at most' : 'less than'} ${show(high)}` : ''
  if (!high) return `${low.isIncluded ? 'at least' : 'more than'} ${show(low)}`
  if (compareDecimals(low.amount, high.amount) === 0) return show(low)
  const from = low.isIncluded ? show(low) : `more than ${show(low)}`
  return `${from} to ${high.isIncluded ? show(high) : `less than ${show(high)}`}`
}

/** Larger units in which whole figures are easier to read, the largest first. */
const LARGER_UNITS: Readonly<Record<string, readonly string[]>> = {
  months: ['years'],
  m: ['km'],
  s: ['days', 'hours', 'minutes'],
  'm²': ['km²'],
}

function shownUnit(value: Pick<QuantityValue, 'low' | 'high' | 'unit'>): string {
  const bounds = [value.low, value.high].filter((bound) => bound !== null)
  const isWhole = (name: string) => bounds.every(({ amount }) => inShownUnit(amount, name).exponent >= 0)
  return LARGER_UNITS[value.unit]?.find(isWhole) ?? value.unit
}

function inShownUnit(amount: Decimal, name: string): Decimal {
  const unit = findUnit(name, null)
  return unit ? inUnit(amount, unit, false) : amount
}

/** An amount of a base unit, in a larger unit where that is a whole number: `1,300`, `5 km`. */
export function formatAmount(amount: Decimal, base: string): string {
  const bound = { amount, isIncluded: true }
  const unit = shownUnit({ low: bound, high: bound, unit: base })
  return [formatFigure(inShownUnit(amount, unit)), unit].filter((part) => part).join(' ')
}

const SCALES: readonly (readonly [number, string])[] = [
  [12, 'trillion'],
  [9, 'billion'],
  [6, 'million'],
]
const MOST_PLACES = 3

/** [1,300], [49.8 million]: in millions and more where at most three decimals remain. */
export function formatFigure(amount: Decimal): string {
  for (const [power, name] of SCALES) {
    const unit = decimal(1n, power)
    const share = divide(amount, unit)
    const isLargeEnough = compareDecimals(absolute(amount), unit) >= 0
    if (isLargeEnough && share.exponent >= -MOST_PLACES) return `${grouped(decimalText(share))} ${name}`
  }
  return grouped(decimalText(amount))
}

function grouped(text: string): string {
  const [whole = '', fraction] = text.split('.')
  const thousands = whole.replace(/\d(?=(?:\d{3})+$)/g, '$&,')
  return fraction === undefined ? thousands : `${thousands}.${fraction}`
}
