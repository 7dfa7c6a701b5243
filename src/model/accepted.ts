import type { Position } from './record.ts'
import type { Slot } from './slot.ts'

/** One entry of `accepted.yaml`: one pair of values, or everything on one slot until a day. */
export interface AcceptedEntry extends Slot {
  /** Null when the entry covers its whole slot. */
  readonly id: string | null
  /** One origin says both. */
  readonly self: boolean
  /** The two values as the pair's identity has them; null when the entry covers its whole slot. */
  readonly values: readonly [string, string] | null
  readonly reason: string
  /** The last day on which the entry holds, `2026-03-31`. */
  readonly until: string | null
  readonly file: string
  readonly position: Position
}
