import type { PlaceValue, QuantityBound, QuantityValue, Value } from '../model/value.ts'
import { compareDecimals } from '../value/quantity/decimal.ts'

/** Whether one value lies within the other, and says more: `2018-10` in `2018`, Florida in the U.S., 43 in at least 40. */
export function isNarrower(value: Value, than: Value): boolean {
  if (value.canonical === than.canonical) return false
  if (value.kind === 'date' && than.kind === 'date') return value.start >= than.start && value.end <= than.end
  if (value.kind === 'place' && than.kind === 'place') return liesIn(value, than)
  if (value.kind === 'quantity' && than.kind === 'quantity') return isWithin(value, than)
  return false
}

/** By their likeliest readings. */
function liesIn(inner: PlaceValue, outer: PlaceValue): boolean {
  const id = outer.readings[0]?.chain[0]?.id
  return id !== undefined && (inner.readings[0]?.chain ?? []).some((node) => node.id === id)
}

function isWithin(inner: QuantityValue, outer: QuantityValue): boolean {
  if (inner.dimension !== outer.dimension || inner.unit !== outer.unit || inner.counted !== outer.counted) return false
  return isAtLeast(inner.low, outer.low) && isAtMost(inner.high, outer.high)
}

/** Without a bound the outer one reaches as far as any. */
function isAtLeast(inner: QuantityBound | null, outer: QuantityBound | null): boolean {
  return outer === null || (inner !== null && compareDecimals(inner.amount, outer.amount) >= 0)
}

function isAtMost(inner: QuantityBound | null, outer: QuantityBound | null): boolean {
  return outer === null || (inner !== null && compareDecimals(inner.amount, outer.amount) <= 0)
}
