/** One spelling for all that is the same quantity, which the reader takes again. */
import type { QuantityBound, QuantityValue, Score } from '../../model/value.ts'
import { compareDecimals, decimalText } from './decimal.ts'

type Measured = Pick<QuantityValue, 'low' | 'high' | 'unit' | 'direction' | 'counted'>

/** `12`, `>=12 soldier`, `[40000..50000] m`, `[45..50)`, `up 12 %`, `5000000000 USD`. */
export function canonicalQuantity({ low, high, unit, direction, counted }: Measured): string {
  return [direction, intervalText(low, high), unit, counted].filter((part) => part).join(' ')
}

/** A square bracket includes its end, a round one does not (ISO 80000-2, 2-7.7 to 2-7.10, with `..` between the ends). */
function intervalText(low: QuantityBound | null, high: QuantityBound | null): string {
  if (!low && !high) return ''
  if (!low) return high ? `<${high.isIncluded ? '=' : ''}${decimalText(high.amount)}` : ''
  if (!high) return `>${low.isIncluded ? '=' : ''}${decimalText(low.amount)}`
  if (compareDecimals(low.amount, high.amount) === 0) return decimalText(low.amount)
  const open = low.isIncluded ? '[' : '('
  return `${open}${decimalText(low.amount)}..${decimalText(high.amount)}${high.isIncluded ? ']' : ')'}`
}

/** `2-1`, `6-4, 6-3`, `1-1 after extra time (4-3 on penalties)`, `4-3 on penalties`. */
export function canonicalScore({ parts, isAfterExtraTime, penalties, aggregate }: Score): string {
  const result = parts.map(([left, right]) => `${left}-${right}`).join(', ')
  const shootout = penalties ? `${penalties[0]}-${penalties[1]} on penalties` : ''
  const total = aggregate ? `${aggregate[0]}-${aggregate[1]} on aggregate` : ''
  if (parts.length === 0) return [total, shootout].filter((part) => part).join(', ')
  const asides = [shootout, total].filter((part) => part).map((part) => `(${part})`)
  return [result, ...(isAfterExtraTime ? ['after extra time'] : []), ...asides].join(' ')
}
