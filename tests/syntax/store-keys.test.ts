import fc from 'fast-check'
import { expect, test } from 'vitest'
import { BUCKET_SLOTS, bucketOf, FINGERPRINT_BITS, PAIR_SHIFT } from '../../src/syntax/model.ts'
import { buildPairSlots } from '../../src/syntax/stored-table.ts'
import { storeKeys } from '../../src/syntax/train/store-keys.ts'

const BITS = 4

/** Keys of 2^4 buckets in rising order, no more for each than it has slots. */
const keys = fc
  .uniqueArray(fc.nat((1 << (BITS + FINGERPRINT_BITS)) - 1))
  .map((all) => all.sort((a, b) => a - b))
  .map((all) => all.filter((key, at) => bucketOf(all[at - BUCKET_SLOTS] ?? -1) !== bucketOf(key)))

test('keys that are stored and read again stand in their bucket with their fingerprint and bytes', () => {
  fc.assert(
    fc.property(keys, (rising) => {
      const first = Uint8Array.from(rising, (_, at) => (at % 250) + 1)
      const second = first.map((byte) => 255 - byte)
      const slots = buildPairSlots({ ...storeKeys(BITS, rising), first, second })
      const read = [...slots.entries()].filter(([, slot]) => slot !== 0)
      const print = (1 << FINGERPRINT_BITS) - 1
      expect(read.map(([at]) => Math.floor(at / BUCKET_SLOTS))).toEqual(rising.map(bucketOf))
      expect(read.map(([, slot]) => slot >>> PAIR_SHIFT)).toEqual(rising.map((key) => key & print))
      expect(read.map(([, slot]) => [(slot >> 8) & 0xff, slot & 0xff])).toEqual(
        [...first].map((byte, at) => [byte, second[at]]),
      )
    }),
  )
})
