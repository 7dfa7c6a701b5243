/**
 * Weights as they are used: whole numbers in flat tables. A feature is looked up in a bucket of four slots; one in none of them
 * weighs nothing. Lookups have no branches: the processor then fetches dozens of buckets from memory at once, and parsing is
 * several times as fast as with a table that probes. A slot keeps some bits of its feature only, so that one unknown feature in a
 * few hundred is taken for another; that is harmless.
 *
 * Sums and indices are cut to 32 bits with `| 0`: no sum comes near that, and without it the compiler checks each for overflow,
 * which is a tenth of the time.
 */

/** A level is one weight in a byte; the table says what it stands for, in steps that grow with the weight. */
export type LevelTable = Int32Array

/** How many bits of a feature are kept beyond those that choose its bucket. */
export const FINGERPRINT_BITS = 10
const FINGERPRINT = 0x3ff

export const BUCKET_SLOTS = 4
const BUCKET_SHIFT = 2

/** Scores many classes; most features have weights for few of them. */
export interface RowModel {
  /** There are 2^bits buckets. */
  readonly bits: number
  readonly levels: LevelTable
  /** 10 bits of the feature, 22 bits of where its row starts; 0 is free. */
  readonly slots: Int32Array
  /** 1 bit that ends the row, 7 bits of class, 8 bits of level. */
  readonly entries: Uint16Array
  /** Starts of the rows found; room to work in. */
  readonly found: Int32Array
}

/** Scores the three moves of the parser: what LEFT and RIGHT are ahead of SHIFT. */
export interface MoveModel {
  readonly bits: number
  readonly levels: LevelTable
  /** 16 bits of the feature, a level for LEFT and one for RIGHT; 0 is free. */
  readonly slots: Int32Array
}

export const ROW_SHIFT = 22
export const PAIR_SHIFT = 16
const ROW_END = 0x8000

/** The bits of a feature that a table with 2^bits buckets tells apart: its bucket, then its fingerprint. */
export function keyOf(feature: number, bits: number): number {
  return feature >>> (32 - bits - FINGERPRINT_BITS)
}

export function bucketOf(key: number): number {
  return key >>> FINGERPRINT_BITS
}

/** Adds the weights of the features `from` to `to` to `scores`, one number per class. */
export function addRowScores(
  model: RowModel,
  features: Int32Array,
  from: number,
  to: number,
  scores: Int32Array,
): void {
  const { entries, levels, found } = model
  const count = findRows(model, features, from, to)
  found[count] = fetchRows(entries, found, count)
  for (let row = 0; row < count; row = (row + 1) | 0) {
    let at = found[row] ?? 0
    let entry = 0
    do {
      entry = entries[at] ?? ROW_END
      at = (at + 1) | 0
      const label = (entry >>> 8) & 0x7f
      scores[label] = ((scores[label] ?? 0) + (levels[entry & 0xff] ?? 0)) | 0
    } while (entry < ROW_END)
  }
}

/** What a slot holds, once its fingerprint is compared: `rest` where nothing is left of that from bit `shift` up, else 0. */
function ifPrinted(rest: number, shift: number): number {
  return rest & (((rest >>> shift) - 1) >> 31)
}

/** Writes the starts of the features' rows to `found`. */
function findRows(model: RowModel, features: Int32Array, from: number, to: number): number {
  const { slots, found } = model
  const shift = 32 - model.bits - FINGERPRINT_BITS
  let count = 0
  found[0] = fetchBuckets(slots, features, from, to, shift + FINGERPRINT_BITS)
  for (let at = from; at < to; at = (at + 1) | 0) {
    const key = (features[at] ?? 0) >>> shift
    const slot = (key >>> FINGERPRINT_BITS) << BUCKET_SHIFT
    const print = (key & FINGERPRINT) << ROW_SHIFT
    const start =
      ifPrinted((slots[slot] ?? 0) ^ print, ROW_SHIFT) |
      ifPrinted((slots[slot + 1] ?? 0) ^ print, ROW_SHIFT) |
      ifPrinted((slots[slot + 2] ?? 0) ^ print, ROW_SHIFT) |
      ifPrinted((slots[slot + 3] ?? 0) ^ print, ROW_SHIFT)
    found[count] = start
    count = (count + (-start >>> 31)) | 0
  }
  return count
}

/**
 * Reads one slot of every feature's bucket and does nothing else: so the processor fetches all of them at once, and the work that
 * follows finds them near. Four at a time leave it room for more of them at once.
 */
function fetchBuckets(slots: Int32Array, features: Int32Array, from: number, to: number, shift: number): number {
  let first = 0
  let second = 0
  let third = 0
  let fourth = 0
  let at = from
  for (; at < to - 3; at = (at + 4) | 0) {
    first ^= slots[((features[at] ?? 0) >>> shift) << BUCKET_SHIFT] ?? 0
    second ^= slots[((features[at + 1] ?? 0) >>> shift) << BUCKET_SHIFT] ?? 0
    third ^= slots[((features[at + 2] ?? 0) >>> shift) << BUCKET_SHIFT] ?? 0
    fourth ^= slots[((features[at + 3] ?? 0) >>> shift) << BUCKET_SHIFT] ?? 0
  }
  for (; at < to; at = (at + 1) | 0) first ^= slots[((features[at] ?? 0) >>> shift) << BUCKET_SHIFT] ?? 0
  return first ^ second ^ third ^ fourth
}

/** Reads the start of every row found, for the same reason. */
function fetchRows(entries: Uint16Array, found: Int32Array, count: number): number {
  let touched = 0
  for (let row = 0; row < count; row = (row + 1) | 0) touched ^= entries[found[row] ?? 0] ?? 0
  return touched
}

/** Adds to the scores of LEFT and RIGHT, at 1 and 2; SHIFT stays at 0. */
export function addMoveScores(
  model: MoveModel,
  features: Int32Array,
  from: number,
  to: number,
  scores: Int32Array,
): void {
  const { slots, levels } = model
  const shift = 32 - model.bits - FINGERPRINT_BITS
  let left = scores[1] ?? 0
  let right = scores[2] ?? 0
  scores[0] = fetchBuckets(slots, features, from, to, shift + FINGERPRINT_BITS)
  for (let at = from; at < to; at = (at + 1) | 0) {
    const key = (features[at] ?? 0) >>> shift
    const slot = (key >>> FINGERPRINT_BITS) << BUCKET_SHIFT
    const print = (key & FINGERPRINT) << PAIR_SHIFT
    const found =
      ifPrinted((slots[slot] ?? 0) ^ print, PAIR_SHIFT) |
      ifPrinted((slots[slot + 1] ?? 0) ^ print, PAIR_SHIFT) |
      ifPrinted((slots[slot + 2] ?? 0) ^ print, PAIR_SHIFT) |
      ifPrinted((slots[slot + 3] ?? 0) ^ print, PAIR_SHIFT)
    left = (left + (levels[found >>> 8] ?? 0)) | 0
    right = (right + (levels[found & 0xff] ?? 0)) | 0
  }
  scores[0] = 0
  scores[1] = left
  scores[2] = right
}
