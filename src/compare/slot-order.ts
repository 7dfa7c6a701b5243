import type { TypedClaim } from '../model/record.ts'
import type { SlotPosition } from '../model/slot.ts'
import { compareNumbers, compareText, inOrder } from '../util/collection.ts'

/**
 * Earliest publication first, sources without a date last; then by source and by what the claim says. Its line comes
 * last, so that moving claims about in a record moves nothing in a report.
 */
export const inOrderOfPublication: (left: TypedClaim, right: TypedClaim) => number = inOrder<TypedClaim>(
  (left, right) => compareNumbers(startOf(left), startOf(right)),
  (left, right) => compareText(left.record.source.id, right.record.source.id),
  (left, right) => compareText(contentOf(left), contentOf(right)),
  (left, right) => left.claim.position.line - right.claim.position.line,
  (left, right) => left.claim.position.column - right.claim.position.column,
)

/** By value alone: canonical form, then status. */
export const inOrderOfValue: (left: SlotPosition, right: SlotPosition) => number = inOrder<SlotPosition>(
  (left, right) => compareText(left.value.canonical, right.value.canonical),
  (left, right) => compareText(left.status, right.status),
)

/** The value published first comes first. */
export const inOrderOfFirstPublication: (left: SlotPosition, right: SlotPosition) => number = inOrder<SlotPosition>(
  (left, right) => compareNumbers(firstStart(left), firstStart(right)),
  inOrderOfValue,
)

function contentOf({ claim }: TypedClaim): string {
  return [claim.value, claim.evidence, claim.by ?? '', claim.asOf ?? '', claim.of ?? ''].join('\n')
}

function startOf(claim: TypedClaim): number {
  return claim.published?.start ?? Number.POSITIVE_INFINITY
}

function firstStart(position: SlotPosition): number {
  return position.claims.reduce((first, claim) => Math.min(first, startOf(claim)), Number.POSITIVE_INFINITY)
}
