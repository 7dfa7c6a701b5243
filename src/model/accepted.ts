import type { Position } from './record.ts'
import type { Slot } from './slot.ts'

interface Entry extends Slot {
  readonly reason: string
  readonly file: string
  /** Of the entry's first key. */
  readonly position: Position
  readonly keyPositions: Readonly<Record<string, Position>>
}

/** Two values of a slot that may differ; `id` must be the hash of the rest. */
export interface AcceptedPair extends Entry {
  readonly covers: 'pair'
  readonly id: string
  /** The two values as the pair's identity has them. */
  readonly values: readonly [string, string]
  /** One origin says both. */
  readonly self: boolean
  /** The id of the same pair under the names that the story knows now; absent before they were looked at. */
  readonly currentId?: string
  /** The last day on which the entry holds, `2026-03-31`. */
  readonly until: string | null
}

/** A slot that keeps moving: every pair of it, until a day. */
export interface AcceptedSlot extends Entry {
  readonly covers: 'slot'
  readonly until: string
}

/** One entry of `accepted.yaml`. */
export type AcceptedEntry = AcceptedPair | AcceptedSlot
