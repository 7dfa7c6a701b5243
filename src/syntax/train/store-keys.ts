import { BUCKET_BITS, BUCKET_SLOTS, bucketOf, FINGERPRINT_BITS, HIGH_BITS, type StoredKeys } from '../model.ts'
import { packNumbers } from '../packed-numbers.ts'

const FEWEST_BITS = 8

/** Fuller tables leave some features no room in their bucket; emptier ones are too large for the processor's nearest memory. */
const LARGEST_SHARE_TAKEN = 0.75

export function bucketBits(count: number): number {
  let bits = FEWEST_BITS
  while ((1 << bits) * BUCKET_SLOTS * LARGEST_SHARE_TAKEN < count) bits += 1
  return bits
}

/** `keys` are those of `keyOf`, in rising order. */
export function storeKeys(bits: number, keys: readonly number[]): StoredKeys {
  const buckets = new Uint8Array(1 << bits)
  for (const key of keys) {
    const bucket = bucketOf(key)
    buckets[bucket] = (buckets[bucket] ?? 0) + 1
  }
  const prints = keys.map((key) => key & ((1 << FINGERPRINT_BITS) - 1))
  return {
    bits,
    buckets: packNumbers(buckets, BUCKET_BITS),
    low: Uint8Array.from(prints, (print) => print & 0xff),
    high: packNumbers(
      Uint8Array.from(prints, (print) => print >> 8),
      HIGH_BITS,
    ),
  }
}

/** In the order of the file. */
export function keySections({ buckets, low, high }: StoredKeys): readonly Uint8Array[] {
  return [buckets, low, high]
}
