/** How the intervals of two quantities lie to each other. */
import type { Decimal, QuantityBound, QuantityValue } from '../../model/value.ts'
import { add, compareDecimals, negate } from '../../value/quantity/decimal.ts'

/** An interval; `null` is unbounded. */
export type Extent = Pick<QuantityValue, 'low' | 'high'>

/** Whether nothing of the left lies outside the right; equal intervals lie within each other. */
export function isWithin(left: Extent, right: Extent): boolean {
  return startsNoEarlier(left.low, right.low) && endsNoLater(left.high, right.high)
}

/** Whether a number lies in both. */
export function isOverlapping(left: Extent, right: Extent): boolean {
  return isBeforeEnd(left.low, right.high) && isBeforeEnd(right.low, left.high)
}

/** Two ranges of which one ends where the other begins [4 to 4.25], [4.25 to 4.5]. */
export function isTouching(left: Extent, right: Extent): boolean {
  return isRange(left) && isRange(right) && (meetsEnd(left.high, right.low) || meetsEnd(right.high, left.low))
}

function isRange({ low, high }: Extent): boolean {
  return low !== null && high !== null && compareDecimals(low.amount, high.amount) < 0
}

function meetsEnd(high: QuantityBound | null, low: QuantityBound | null): boolean {
  return high !== null && low !== null && compareDecimals(high.amount, low.amount) === 0
}

/**
 * The numbers that rounding may have hidden behind what was written. The ends are left out: `12` and `13` touch at 12.5
 * and do not agree.
 */
export function withRounding({ low, high, rounding }: Pick<QuantityValue, 'low' | 'high' | 'rounding'>): Extent {
  if (rounding.digits === 0n) return { low, high }
  return { low: low && widened(low, negate(rounding)), high: high && widened(high, rounding) }
}

function widened({ amount }: QuantityBound, by: Decimal): QuantityBound {
  return { amount: add(amount, by), isIncluded: false }
}

function startsNoEarlier(left: QuantityBound | null, right: QuantityBound | null): boolean {
  if (!left || !right) return !right
  const order = compareDecimals(left.amount, right.amount)
  return order > 0 || (order === 0 && (right.isIncluded || !left.isIncluded))
}

function endsNoLater(left: QuantityBound | null, right: QuantityBound | null): boolean {
  if (!left || !right) return !right
  const order = compareDecimals(left.amount, right.amount)
  return order < 0 || (order === 0 && (right.isIncluded || !left.isIncluded))
}

function isBeforeEnd(low: QuantityBound | null, high: QuantityBound | null): boolean {
  if (!low || !high) return true
  const order = compareDecimals(low.amount, high.amount)
  return order < 0 || (order === 0 && low.isIncluded && high.isIncluded)
}
