import { describe, expect, it } from 'vitest'
import { exactDecimal } from '../../src/build/exact-decimal.ts'

describe('the decimal of a factor', () => {
  it.each([
    [1000, '1000'],
    [6.3502931799999995, '6.35029318'],
    [1e-9, '0.000000001'],
    [0.1 + 0.2, '0.3'],
    [2589988.110336, '2589988.110336'],
    [9460730472580800, '9460730472580800'],
  ])('%s is %s', (factor, decimal) => {
    expect(exactDecimal(factor)).toBe(decimal)
  })

  it('is told by its reverse where it has no end', () => {
    expect(exactDecimal(5 / 9)).toBe('1/1.8')
  })

  it.each([Math.PI, Math.E * 1e9, 1234567.890123456])('does not exist for %s', (factor) => {
    expect(() => exactDecimal(factor)).toThrow('is not the rounding of a short decimal')
  })
})
