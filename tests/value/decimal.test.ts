import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  add,
  compareDecimals,
  decimal,
  decimalText,
  divide,
  multiply,
  readDecimal,
  subtract,
} from '../../src/value/quantity/decimal.ts'

const decimals = fc
  .tuple(fc.bigInt(-(10n ** 20n), 10n ** 20n), fc.integer({ min: -20, max: 20 }))
  .map(([digits, exponent]) => decimal(digits, exponent))

describe('a decimal', () => {
  it.each([
    ['0', '0'],
    ['-0.0', '0'],
    ['12.50', '12.5'],
    ['-0.05', '-0.05'],
    ['.5', '0.5'],
    ['5000000000', '5000000000'],
    ['1609.344', '1609.344'],
  ])('reads %s and writes %s', (text, expected) => {
    expect(decimalText(readDecimal(text))).toBe(expected)
  })

  it.each([
    ['1', '3', '0.333333333333'],
    ['-2', '3', '-0.666666666667'],
    ['1', '-8', '-0.125'],
    ['1000000', '0.001', '1000000000'],
    ['0', '7', '0'],
  ])('divides %s by %s into %s', (dividend, divisor, expected) => {
    expect(decimalText(divide(readDecimal(dividend), readDecimal(divisor)))).toBe(expected)
  })

  it('reads what it writes', () => {
    fc.assert(
      fc.property(decimals, (value) => {
        expect(readDecimal(decimalText(value))).toEqual(value)
      }),
    )
  })

  it('adds and takes away exactly', () => {
    fc.assert(
      fc.property(decimals, decimals, (left, right) => {
        expect(subtract(add(left, right), right)).toEqual(left)
      }),
    )
  })

  it('orders sums like their terms', () => {
    fc.assert(
      fc.property(decimals, decimals, decimals, (left, right, more) => {
        expect(compareDecimals(add(left, more), add(right, more))).toBe(compareDecimals(left, right))
      }),
    )
  })

  it('multiplies the same in either order', () => {
    fc.assert(
      fc.property(decimals, decimals, (left, right) => {
        expect(multiply(left, right)).toEqual(multiply(right, left))
      }),
    )
  })
})
