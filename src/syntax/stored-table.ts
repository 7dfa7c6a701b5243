import { BUCKET_SLOTS, type LevelTable, type MoveModel, PAIR_SHIFT, ROW_SHIFT, type RowModel } from './model.ts'

/**
 * Tables as the file has them: without their free slots, and one kind of number after the other, as compression likes them. Reading
 * one is a loop without branches over its keys: such loops run once, before the compiler has had time for them.
 */
export interface StoredKeys {
  /** There are 2^bits buckets. */
  readonly bits: number
  /** Per key, in the order of slots: how many free slots are before its own, times 4, and the highest 2 bits of its fingerprint. */
  readonly steps: Uint8Array
  /** The lowest 8 bits of its fingerprint. */
  readonly prints: Uint8Array
}

/** Each key has two bytes. */
export interface StoredPairs extends StoredKeys {
  readonly first: Uint8Array
  readonly second: Uint8Array
}

/** Each key's weights one after the other. */
export interface StoredRows extends StoredKeys {
  /** With ROW_LAST at the last of a key. */
  readonly classes: Uint8Array
  readonly weights: Uint8Array
}

/** Marks the last weight of a key. */
export const ROW_LAST = 0x80

export const STEP_SHIFT = 2
export const HIGH_PRINT = 3
/** More features than any set of templates has. */
const MOST_FEATURES = 256

/** A table of slots: 10 bits of the key from bit 16 on, then its two bytes; 0 is free. */
export function buildPairSlots({ bits, steps, prints, first, second }: StoredPairs): Int32Array {
  const slots = new Int32Array(BUCKET_SLOTS << bits)
  let slot = -1
  for (let at = 0; at < steps.length; at += 1) {
    const step = steps[at] ?? 0
    slot += 1 + (step >> STEP_SHIFT)
    const print = ((step & HIGH_PRINT) << 8) | (prints[at] ?? 0)
    slots[slot] = (print << PAIR_SHIFT) | ((first[at] ?? 0) << 8) | (second[at] ?? 0)
  }
  return slots
}

/** The first byte is the level of LEFT, the second that of RIGHT. */
export function buildMoveModel(stored: StoredPairs, levels: LevelTable): MoveModel {
  return { bits: stored.bits, levels, slots: buildPairSlots(stored) }
}

export function buildRowModel(stored: StoredRows, levels: LevelTable): RowModel {
  const { bits, classes, weights, steps } = stored
  // Starts count from 1: 0 marks a free slot.
  const entries = new Uint16Array(weights.length + 1)
  const starts = new Int32Array(steps.length + 1)
  let row = 0
  starts[0] = 1
  for (let at = 0; at < weights.length; at += 1) {
    const label = classes[at] ?? 0
    entries[at + 1] = (label << 8) | (weights[at] ?? 0)
    // Where the next row starts, if this is the last weight; else it is written again.
    starts[row + 1] = at + 2
    row += label >> 7
  }
  return { bits, levels, slots: buildRowSlots(stored, starts), entries, found: new Int32Array(MOST_FEATURES) }
}

/** 10 bits of the key, 22 bits of where its row starts. With one loop for both tables loading takes 131 ms in place of 76. */
function buildRowSlots({ bits, steps, prints }: StoredRows, starts: Int32Array): Int32Array {
  const slots = new Int32Array(BUCKET_SLOTS << bits)
  let slot = -1
  for (let at = 0; at < steps.length; at += 1) {
    const step = steps[at] ?? 0
    slot += 1 + (step >> STEP_SHIFT)
    const print = ((step & HIGH_PRINT) << 8) | (prints[at] ?? 0)
    slots[slot] = (print << ROW_SHIFT) | (starts[at] ?? 0)
  }
  return slots
}
