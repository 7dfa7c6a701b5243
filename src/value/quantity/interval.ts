/** What a written quantity says, as an interval in base units. */
import type { Decimal, QuantityBound, QuantityValue } from '../../model/value.ts'
import type { Amount } from './amount.ts'
import {
  absolute,
  add,
  compareDecimals,
  decimal,
  divide,
  larger,
  multiply,
  negate,
  smaller,
  subtract,
  ZERO,
} from './decimal.ts'
import type { Expression } from './expression.ts'
import { roundingOf } from './number.ts'
import type { Qualifier } from './phrase.ts'
import { inBaseUnits } from './unit.ts'

/** The part of a quantity that is computed from its figures. */
export type Extent = Pick<QuantityValue, 'low' | 'high' | 'rounding' | 'direction'>
type Interval = Pick<Extent, 'low' | 'high'>

/**
 * How far `about`, `nearly` and `almost` reach: a tenth of the figure, of a percentage less. A convention of this project, wide enough for the
 * 49.8 million that are told as `about 50 million`, and narrow enough to tell 50 from 40.
 */
const NEARBY = decimal(1n, -1)
const FIVE = decimal(5n)
const HALF_OF_FIVE = decimal(25n, -1)

/** How far `about` reaches from an amount in base units. */
type Reach = (amount: Decimal) => Decimal

/**
 * Percentages lie close together, and are rounded to the next five where they are rounded at all: `about 65 %` reaches to
 * the fives beside it, and who writes `about 63 %` has not rounded so far. Fractions are rougher [about two thirds].
 */
function reachOf({ high }: Expression): Reach {
  const isPercentage = high.unit?.dimension === 'ratio' && high.number.precision !== 'fraction'
  return (amount) => {
    const tenth = multiply(absolute(amount), NEARBY)
    if (!isPercentage) return tenth
    return smaller(tenth, isOfFives(amount) ? FIVE : HALF_OF_FIVE)
  }
}

function isOfFives(amount: Decimal): boolean {
  return divide(amount, FIVE).exponent >= 0
}

/** The dimensions in which a sign tells a change: `-5 %` is a fall. Elsewhere it is a negative figure: `-5 °C`. */
export function isChangeBySign(dimension: string): boolean {
  return dimension === 'ratio' || dimension === 'ratio-points'
}

/** Null when the range runs backwards, a fall is told with a minus sign, or [at most 5 or more] leaves all open. */
export function extentOf(expression: Expression): Extent | null {
  const { low, high, direction } = expression
  const isChange = direction !== null
  if (isChange && (low.sign === '-' || high.sign === '-')) return null
  const first = measure(low, isChange)
  const second = low === high ? first : measure(high, isChange)
  if (compareDecimals(first.least, second.most) > 0) return null
  const interval: Interval = {
    low: { amount: first.least, isIncluded: expression.isLowIncluded },
    high: { amount: second.most, isIncluded: expression.isHighIncluded },
  }
  const qualified = withoutVoid(expression.qualifiers.reduce(qualifyBy(reachOf(expression)), interval))
  if (!qualified.low && !qualified.high) return null
  const rounding = isStatedBound(expression) ? ZERO : roundingOfRange(expression, first, second)
  return withDirection({ ...qualified, rounding, direction }, expression)
}

/** An end without decimals beside one with them is as fine: [4 to 4.25 %] is not rounded to whole numbers. */
function roundingOfRange({ low, high }: Expression, first: Measure, second: Measure): Decimal {
  const isMixed = (low.number.precision === 'digit') !== (high.number.precision === 'digit')
  return (isMixed ? smaller : larger)(first.rounding, second.rounding)
}

const INEQUALITIES: ReadonlySet<Qualifier> = new Set(['at least', 'more than', 'at most', 'less than'])

/**
 * [over seven years] states its bound: six years and nine months are less. Only a measure may have been converted before
 * it was told: [over 60 miles] of something 96 km away.
 */
function isStatedBound({ qualifiers, high }: Expression): boolean {
  return !high.unit?.isMeasured && qualifiers.some((qualifier) => INEQUALITIES.has(qualifier))
}

interface Measure {
  readonly least: Decimal
  readonly most: Decimal
  readonly rounding: Decimal
}

function measure({ number, sign, unit }: Amount, isChange: boolean): Measure {
  const ends = sign === '-' ? [negate(number.most), negate(number.least)] : [number.least, number.most]
  const [least = number.least, most = number.most] = ends
  const rounding = roundingOf(number, unit?.isMeasured ?? false)
  if (!unit) return { least, most, rounding }
  return {
    least: inBaseUnits(least, unit, isChange).least,
    most: inBaseUnits(most, unit, isChange).most,
    rounding: inBaseUnits(rounding, unit, true).most,
  }
}

/** What each qualifier makes of an interval: `at least dozens` is at least 24. */
function qualifyBy(reach: Reach): (interval: Interval, qualifier: Qualifier) => Interval {
  return (interval, qualifier) => qualify(interval, qualifier, reach)
}

function qualify({ low, high }: Interval, qualifier: Qualifier, reach: Reach): Interval {
  switch (qualifier) {
    case 'about':
      return { low: low && moved(low, -1n, reach), high: high && moved(high, 1n, reach) }
    case 'nearly':
      return { low: low && moved(low, -1n, reach), high: high && { ...high, isIncluded: false } }
    case 'at least':
      return { low, high: null }
    case 'more than':
      return { low: low && { ...low, isIncluded: false }, high: null }
    case 'at most':
      return { low: null, high }
    case 'less than':
      return { low: null, high: high && { ...high, isIncluded: false } }
    case 'exactly':
      return { low, high }
  }
}

function moved({ amount, isIncluded }: QuantityBound, sign: bigint, reach: Reach): QuantityBound {
  const distance = reach(amount)
  return { amount: sign < 0n ? subtract(amount, distance) : add(amount, distance), isIncluded }
}

/** [nearly zero] would hold no number at all. */
function withoutVoid({ low, high }: Interval): Interval {
  if (!low || !high || compareDecimals(low.amount, high.amount) !== 0) return { low, high }
  return { low: { ...low, isIncluded: true }, high: { ...high, isIncluded: true } }
}

/** [-5 %] and [+12 %] tell a change; a change of zero has no direction. */
function withDirection(extent: Extent, { low, high }: Expression): Extent {
  if (isZero(extent)) return { ...extent, direction: null }
  const dimension = high.unit?.dimension ?? ''
  if (extent.direction || !isChangeBySign(dimension)) return extent
  if (low.sign === '+' && high.sign === '+') return { ...extent, direction: 'up' }
  return isBelowZero(extent) ? { ...mirrored(extent), direction: 'down' } : extent
}

function isZero({ low, high }: Interval): boolean {
  return low?.amount.digits === 0n && high?.amount.digits === 0n
}

function isBelowZero({ low, high }: Interval): boolean {
  return low !== null && high !== null && high.amount.digits < 0n
}

function mirrored<T extends Interval>(extent: T): T {
  const flip = (bound: QuantityBound | null) => bound && { ...bound, amount: negate(bound.amount) }
  return { ...extent, low: flip(extent.high), high: flip(extent.low) }
}
