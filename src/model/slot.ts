import type { AttributeDefinition } from './attribute.ts'
import type { Outcome } from './comparison.ts'
import type { ClaimStatus, TypedClaim } from './record.ts'
import type { Value } from './value.ts'

/** One distinct value and status of a slot, with the claims that hold it. */
export interface SlotPosition {
  readonly value: Value
  readonly status: ClaimStatus
  readonly claims: readonly TypedClaim[]
}

/** Two positions of a slot, by index, and how their values relate. */
export interface SlotOutcome {
  readonly left: number
  readonly right: number
  readonly outcome: Outcome & { readonly tried: readonly string[] }
}

/** Subject, attribute and scope, for quotes also the speaker: what may be compared with each other, and nothing else. */
export interface Slot {
  readonly about: string
  readonly attribute: string
  /** Canonical: `civilian` for `civilians`. */
  readonly of: string | null
  readonly by: string | null
}

/** Everything the sources of a story say on one slot, compared. */
export interface ComparedSlot extends Slot {
  readonly definition: AttributeDefinition
  /** The scope as its claims write it. */
  readonly ofWritten: string | null
  /** Earliest publication first, then canonical form, then status. */
  readonly positions: readonly SlotPosition[]
  readonly outcomes: readonly SlotOutcome[]
  /** Pairs not compared because the slot has too many distinct values. */
  readonly pairsLeftOut: number
  /** Claims whose value nothing resolves. */
  readonly silent: readonly TypedClaim[]
}
