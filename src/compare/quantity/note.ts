/** What is said of two quantities that differ. */
import type { Decimal, QuantityValue } from '../../model/value.ts'
import { compareDecimals, decimal, decimalText, divide, multiply, subtract } from '../../value/quantity/decimal.ts'
import { formatAmount, formatFigure } from '../../value/quantity/format.ts'

/** From here on a factor says more than a difference. */
const TELLING_FACTOR = decimal(10n)

/** Both values as written, in backticks. */
export function quote(value: QuantityValue): string {
  return `\`${value.written}\``
}

export function both(left: QuantityValue, right: QuantityValue): string {
  return `${quote(left)} and ${quote(right)}`
}

/** "`12` is 3 less than `15`", "`$5 million` and `$5 billion` differ by a factor of 1,000". */
export function differenceNote(left: QuantityValue, right: QuantityValue): string {
  const one = exactAmount(left)
  const other = exactAmount(right)
  if (!one || !other) return `${both(left, right)} do not overlap`
  const isLess = compareDecimals(one, other) < 0
  const [small, large] = isLess ? [one, other] : [other, one]
  if (small.digits > 0n && compareDecimals(large, multiply(small, TELLING_FACTOR)) >= 0) {
    return `${both(left, right)} differ by a factor of ${factorText(divide(large, small))}`
  }
  const difference = formatAmount(subtract(large, small), left.unit === '%' ? 'percentage points' : left.unit)
  return `${quote(left)} is ${difference} ${isLess ? 'less' : 'more'} than ${quote(right)}`
}

/** Null for intervals. */
function exactAmount({ low, high }: QuantityValue): Decimal | null {
  return low && high && compareDecimals(low.amount, high.amount) === 0 ? low.amount : null
}

/** Whole where it is whole, else `about` and the whole number below. */
function factorText(factor: Decimal): string {
  if (factor.exponent >= 0) return formatFigure(factor)
  const [whole = '0'] = decimalText(factor).split('.')
  return `about ${formatFigure(decimal(BigInt(whole)))}`
}
