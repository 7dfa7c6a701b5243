import type { ClaimReference, Finding, FindingState, Verdict } from './finding.ts'
import type { Slot } from './slot.ts'

/** One claim of a source before and after; null where it was not, or is no more. */
export interface ClaimChange extends Slot {
  readonly before: ClaimReference | null
  readonly after: ClaimReference | null
}

/** What became of the claims of one source. */
export interface SourceChange {
  readonly source: string
  /** Where its record stands, or stood. */
  readonly file: string
  readonly kind: 'added' | 'removed' | 'changed'
  /** In the order of the record. */
  readonly claims: readonly ClaimChange[]
}

/** A disagreement before and after; null where there was none, or is none any more. */
export interface FindingChange {
  readonly kind: 'opened' | 'closed' | 'changed'
  /** With its pairs, as it is or, when it is closed, as it was. */
  readonly finding: Finding
  /** What it was; null when there was nothing on this slot. */
  readonly before: { readonly verdict: Verdict; readonly state: FindingState } | null
  /** What it is; null when nothing is said on this slot any more. */
  readonly after: { readonly verdict: Verdict; readonly state: FindingState } | null
}

export interface StoryChange {
  readonly story: string
  readonly sources: readonly SourceChange[]
  readonly findings: readonly FindingChange[]
}

/** What changed since another commit. */
export interface Changes {
  /** As it was named: a branch, a tag, a hash. */
  readonly ref: string
  /** Its hash; of the merge base. */
  readonly commit: string
  /** Stories in which something changed. */
  readonly stories: readonly StoryChange[]
}
