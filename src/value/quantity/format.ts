/** Quantities in plain English, in the unit they were written in. */
import type { Decimal, QuantityBound, QuantityValue } from '../../model/value.ts'
import { type Amount, COUNTED } from './amount.ts'
import { withoutAside } from './aside.ts'
import { absolute, compareDecimals, decimal, decimalText, divide, negate, ONE } from './decimal.ts'
import { type Expression, readExpression } from './expression.ts'
import { isChangeBySign } from './interval.ts'
import type { Qualifier } from './phrase.ts'
import { tokenize, trimmedText } from './token.ts'
import { findUnit, inUnit } from './unit.ts'

const SAID_AS_THEY_ARE: ReadonlySet<string> = new Set(['score', 'life', 'death', 'walkover'])

/** One line: `at least 12`, `40 to 50 km`, `about 50 million USD`, `up 12 %`. */
export function formatQuantity(value: QuantityValue): string {
  if (SAID_AS_THEY_ARE.has(value.dimension)) return value.canonical
  const { figure } = withoutAside(trimmedText(value.written))
  const expression = readExpression(tokenize(figure), value.dimension === 'none' ? COUNTED : value.dimension)
  const isInWrittenUnit = expression !== null && (expression.high.unit?.dimension ?? 'none') === value.dimension
  return isInWrittenUnit ? formatExpression(expression, value) : formatInterval(value)
}

function formatExpression(expression: Expression, value: QuantityValue): string {
  const { low, high, qualifiers } = expression
  if (!isSaidByWords(expression, value)) return formatInterval(value)
  const figures = low === high ? figureText(high) : `${formatFigure(signed(low))} to ${figureText(high)}`
  const unit = high.unit && unitText(high.unit.name, figures)
  return joined([value.direction, ...[...qualifiers].reverse().map(wordsOf), figures, unit, high.noun ?? value.counted])
}

/**
 * Words do not tell an open end as in [[45..50)], nor which end a sign belongs to in [-5 % to -3 %], nor what
 * [at least dozens] is.
 */
function isSaidByWords(
  { low, high, qualifiers, isLowIncluded, isHighIncluded }: Expression,
  value: QuantityValue,
): boolean {
  const isSignedChange = low !== high && (low.sign !== null || high.sign !== null) && isChangeBySign(value.dimension)
  const isVague = high.number.precision === 'vague' && qualifiers.length > 0
  return isLowIncluded && isHighIncluded && !isSignedChange && !isVague
}

function wordsOf(qualifier: Qualifier): string {
  return qualifier === 'exactly' ? '' : qualifier
}

function figureText(amount: Amount): string {
  const { least, most } = amount.number
  if (compareDecimals(least, most) === 0) return formatFigure(signed(amount))
  return `${formatFigure(least)} to ${formatFigure(most)}`
}

/** A minus sign; where it tells a fall, `down` says so. */
function signed({ number, sign, unit }: Amount): Decimal {
  return sign === '-' && !isChangeBySign(unit?.dimension ?? '') ? negate(number.least) : number.least
}

/** [1 hour]; names of units are in the plural where they are words. */
function unitText(name: string, figures: string): string {
  if (figures !== '1' || name.length < 4) return name
  return name.replace(/ies$/, 'ys').replace(/s$/, '')
}

function joined(words: readonly (string | null)[]): string {
  return words.filter((word) => word).join(' ')
}

function formatInterval(value: QuantityValue): string {
  const unit = shownUnit(value)
  const show = ({ amount }: QuantityBound) => formatFigure(inShownUnit(amount, unit))
  const figures = intervalWords(value.low, value.high, show)
  return joined([value.direction, figures, unitText(unit, figures), value.counted])
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

/** Larger units in which figures are easier to read, the largest first. */
const LARGER_UNITS: Readonly<Record<string, readonly string[]>> = {
  months: ['years'],
  m: ['km'],
  s: ['days', 'hours', 'minutes'],
  'm²': ['km²'],
}

function shownUnit(value: Pick<QuantityValue, 'low' | 'high' | 'unit'>): string {
  const bounds = [value.low, value.high].filter((bound) => bound !== null)
  const isReadable = (name: string) => bounds.every(({ amount }) => isReadableFigure(inShownUnit(amount, name)))
  return LARGER_UNITS[value.unit]?.find(isReadable) ?? value.unit
}

/** [34], [1.5]. */
function isReadableFigure(figure: Decimal): boolean {
  return figure.exponent >= -1 && compareDecimals(absolute(figure), ONE) >= 0
}

function inShownUnit(amount: Decimal, name: string): Decimal {
  const unit = findUnit(name, null)
  return unit ? inUnit(amount, unit, false) : amount
}

/** An amount of a base unit, in a larger unit where that has at most one decimal: `1,300`, `5 km`. */
export function formatAmount(amount: Decimal, base: string): string {
  const bound = { amount, isIncluded: true }
  const unit = shownUnit({ low: bound, high: bound, unit: base })
  const figure = formatFigure(inShownUnit(amount, unit))
  return joined([figure, unitText(unit, figure)])
}

const SCALES: readonly (readonly [number, string])[] = [
  [12, 'trillion'],
  [9, 'billion'],
  [6, 'million'],
]
const MOST_PLACES = 3
/** Longer ones come from thirds and from conversion, not from what was written. */
const MOST_SHOWN_PLACES = 6

/** [1,300], [49.8 million]: in millions and more where at most three decimals remain. */
export function formatFigure(amount: Decimal): string {
  for (const [power, name] of SCALES) {
    const unit = decimal(1n, power)
    const share = divide(amount, unit)
    const isLargeEnough = compareDecimals(absolute(amount), unit) >= 0
    if (isLargeEnough && share.exponent >= -MOST_PLACES) return `${grouped(decimalText(share))} ${name}`
  }
  return grouped(decimalText(amount.exponent < -MOST_SHOWN_PLACES ? rounded(amount) : amount))
}

/** Half away from zero. */
function rounded(amount: Decimal): Decimal {
  const shift = 10n ** BigInt(-amount.exponent - MOST_PLACES)
  const half = (amount.digits < 0n ? -shift : shift) / 2n
  return decimal((amount.digits + half) / shift, -MOST_PLACES)
}

function grouped(text: string): string {
  const [whole = '', fraction] = text.split('.')
  const thousands = whole.replace(/\d(?=(?:\d{3})+$)/g, '$&,')
  return fraction === undefined ? thousands : `${thousands}.${fraction}`
}
