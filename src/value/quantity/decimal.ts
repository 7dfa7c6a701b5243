/** Exact decimal arithmetic, as far as figures in the news need it. */
import type { Decimal } from '../../model/value.ts'

/** Digits after the point that a quotient keeps: two thirds is no finite decimal. */
const QUOTIENT_PLACES = 12

/** `digits × 10^exponent`, with trailing zeros moved into the exponent, so that equal numbers are written alike. */
export function decimal(digits: bigint, exponent = 0): Decimal {
  if (digits === 0n) return { digits, exponent: 0 }
  let significant = digits
  let shifted = exponent
  while (significant % 10n === 0n) {
    significant /= 10n
    shifted += 1
  }
  return { digits: significant, exponent: shifted }
}

export const ZERO: Decimal = decimal(0n)
export const ONE: Decimal = decimal(1n)
export const HALF: Decimal = decimal(5n, -1)

/** Reads plain notation, `-12.50`; the caller has checked that the text is digits with at most one point and a sign. */
export function readDecimal(text: string): Decimal {
  const [whole = '', fraction = ''] = text.split('.')
  return decimal(BigInt(whole + fraction), 0 - fraction.length)
}

/** Plain notation without an exponent: `-12.5`, `5000000000`. */
export function decimalText({ digits, exponent }: Decimal): string {
  if (exponent >= 0) return (digits * 10n ** BigInt(exponent)).toString()
  const sign = digits < 0n ? '-' : ''
  const padded = magnitudeOf(digits)
    .toString()
    .padStart(1 - exponent, '0')
  return `${sign}${padded.slice(0, exponent)}.${padded.slice(exponent)}`
}

export function add(left: Decimal, right: Decimal): Decimal {
  const exponent = Math.min(left.exponent, right.exponent)
  return decimal(digitsAt(left, exponent) + digitsAt(right, exponent), exponent)
}

export function subtract(left: Decimal, right: Decimal): Decimal {
  return add(left, negate(right))
}

export function multiply(left: Decimal, right: Decimal): Decimal {
  return decimal(left.digits * right.digits, left.exponent + right.exponent)
}

/** Rounded half away from zero to 12 places; exact where the quotient has no more. The divisor is not zero. */
export function divide(left: Decimal, right: Decimal): Decimal {
  const shift = left.exponent - right.exponent + QUOTIENT_PLACES
  const dividend = magnitudeOf(left.digits) * 10n ** BigInt(Math.max(shift, 0))
  const divisor = magnitudeOf(right.digits) * 10n ** BigInt(Math.max(-shift, 0))
  const quotient = (2n * dividend + divisor) / (2n * divisor)
  return decimal(left.digits < 0n === right.digits < 0n ? quotient : -quotient, -QUOTIENT_PLACES)
}

export function negate(value: Decimal): Decimal {
  return { digits: -value.digits, exponent: value.exponent }
}

export function absolute(value: Decimal): Decimal {
  return value.digits < 0n ? negate(value) : value
}

/** Below 0 when the left is the smaller, 0 when they are equal, above 0 when it is the larger. */
export function compareDecimals(left: Decimal, right: Decimal): number {
  const exponent = Math.min(left.exponent, right.exponent)
  const difference = digitsAt(left, exponent) - digitsAt(right, exponent)
  return difference === 0n ? 0 : difference < 0n ? -1 : 1
}

export function smaller(left: Decimal, right: Decimal): Decimal {
  return compareDecimals(left, right) <= 0 ? left : right
}

export function larger(left: Decimal, right: Decimal): Decimal {
  return compareDecimals(left, right) >= 0 ? left : right
}

function digitsAt(value: Decimal, exponent: number): bigint {
  return value.digits * 10n ** BigInt(value.exponent - exponent)
}

function magnitudeOf(digits: bigint): bigint {
  return digits < 0n ? -digits : digits
}
