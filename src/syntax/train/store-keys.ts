import { BUCKET_SLOTS, bucketOf, FINGERPRINT_BITS } from '../model.ts'
import { HIGH_PRINT, STEP_SHIFT, type StoredKeys } from '../stored-table.ts'

/** So few that a step from one key to the next always fits in its bits. */
const FEWEST_BITS = 4
const LONGEST_STEP = 0xff >> STEP_SHIFT

/** Fuller tables leave some features no room in their bucket; emptier ones are too large for the processor's nearest memory. */
const LARGEST_SHARE_TAKEN = 0.75

export function bucketBits(count: number): number {
  let bits = FEWEST_BITS
  while ((1 << bits) * BUCKET_SLOTS * LARGEST_SHARE_TAKEN < count) bits += 1
  return bits
}

/** `keys` are those of `keyOf`, in rising order, and no more for a bucket than it has slots. */
export function storeKeys(bits: number, keys: readonly number[]): StoredKeys {
  const slots = slotsOf(keys)
  const prints = keys.map((key) => key & ((1 << FINGERPRINT_BITS) - 1))
  const steps = prints.map((print, at) => (freeBefore(slots, at) << STEP_SHIFT) | ((print >> 8) & HIGH_PRINT))
  return { bits, steps: Uint8Array.from(steps), prints: Uint8Array.from(prints, (print) => print & 0xff) }
}

/** Each key in the first free slot of its bucket. */
function slotsOf(keys: readonly number[]): readonly number[] {
  const slots: number[] = []
  for (const key of keys) slots.push(Math.max((slots.at(-1) ?? -1) + 1, bucketOf(key) * BUCKET_SLOTS))
  return slots
}

function freeBefore(slots: readonly number[], at: number): number {
  const free = (slots[at] ?? 0) - (slots[at - 1] ?? -1) - 1
  if (free > LONGEST_STEP) throw new Error('the table is too empty: give it fewer bits')
  return free
}

/** In the order of the file. */
export function keySections({ steps, prints }: StoredKeys): readonly Uint8Array[] {
  return [steps, prints]
}
