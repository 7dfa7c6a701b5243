import type { Position } from './record.ts'
import type { Slot } from './slot.ts'

interface Content extends Slot {
  readonly reason: string
}

/** Two values of a slot that may differ; `id` must be the hash of the rest. */
export interface PairEntry extends Content {
  readonly covers: 'pair'
  readonly id: string
  /** The two values as the pair's identity has them. */
  readonly values: readonly [string, string]
  /** One origin says both. */
  readonly self: boolean
  /** The last day on which the entry holds, `2026-03-31`. */
  readonly until: string | null
}

/** A slot that keeps moving: every pair of it, until a day. */
export interface SlotEntry extends Content {
  readonly covers: 'slot'
  readonly until: string
}

/** What an entry says, wherever it stands: one that is still to be written. */
export type NewEntry = PairEntry | SlotEntry

interface Place {
  readonly file: string
  /** Of the entry's first key. */
  readonly position: Position
  readonly keyPositions: Readonly<Record<string, Position>>
}

export interface AcceptedPair extends PairEntry, Place {
  /** The id of the same pair under the names that the story knows now; absent before they were looked at. */
  readonly currentId?: string
}

export interface AcceptedSlot extends SlotEntry, Place {}

/** One entry of `accepted.yaml`. */
export type AcceptedEntry = AcceptedPair | AcceptedSlot
