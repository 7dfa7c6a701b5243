import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type PackedBits, packedAt, packedLength, packNumbers } from '../../src/syntax/packed-numbers.ts'

const packable = fc
  .constantFrom<PackedBits>(2, 4)
  .chain((bits) =>
    fc.record({ bits: fc.constant(bits), numbers: fc.uint8Array({ max: (1 << bits) - 1, maxLength: 40 }) }),
  )

describe('packed numbers', () => {
  test('stand in a byte from its lowest bits up', () => {
    expect([...packNumbers(Uint8Array.of(1, 2, 3, 0, 2), 2)]).toEqual([0b00111001, 0b10])
    expect([...packNumbers(Uint8Array.of(1, 15, 4), 4)]).toEqual([0xf1, 0x04])
  })

  test('read one by one are what they were, and take the bytes foretold', () => {
    fc.assert(
      fc.property(packable, ({ bits, numbers }) => {
        const packed = packNumbers(numbers, bits)
        expect(packed.length).toBe(packedLength(numbers.length, bits))
        expect(numbers.map((_, at) => packedAt(packed, at, bits))).toEqual(numbers)
      }),
    )
  })
})
