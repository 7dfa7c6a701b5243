import type { DraftClaim } from '../model/draft.ts'
import { fold } from '../value/fold.ts'
import type { YamlMap } from '../yaml/document.ts'

/** A claim that the tool wrote and nobody looked at: it says so. One without `review` was written by a person. */
export function isProposedAnew(claim: YamlMap): boolean {
  return claim.review === 'proposed'
}

/** The same in every word that counts; where it stands in the text does not. */
export function sameClaim(claim: YamlMap, draft: DraftClaim): boolean {
  return (
    claim.about === draft.about &&
    claim.attribute === draft.attribute &&
    (claim.of ?? null) === draft.of &&
    claim.value === draft.value &&
    (claim['as-of'] ?? null) === draft.asOf &&
    (claim.by ?? null) === draft.by &&
    (claim.status ?? 'happened') === draft.status &&
    claim.evidence === draft.evidence
  )
}

/** Whether what the draft says needs no claim more: a record has it, or a person decided on it. */
export function isSettled(draft: DraftClaim, standing: readonly YamlMap[]): boolean {
  return standing.some((claim) => sameClaim(claim, draft) || (!isProposedAnew(claim) && isDecided(claim, draft)))
}

/**
 * A person's claim on the same value of the slot, or on the same words of the text: a reviewer may have mended the value,
 * or moved the claim to another event.
 */
function isDecided(claim: YamlMap, draft: DraftClaim): boolean {
  if (claim.attribute !== draft.attribute) return false
  const isSameValue = fold(String(claim.value)) === fold(draft.value)
  if (isSameValue && claim.about === draft.about && (claim.of ?? null) === draft.of) return true
  if (!overlaps(String(claim.evidence), draft.evidence)) return false
  return isSameValue || claim.about === draft.about
}

function overlaps(one: string, other: string): boolean {
  return one.includes(other) || other.includes(one)
}
