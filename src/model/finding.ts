import type { Relation } from './comparison.ts'
import type { Diagnostic } from './diagnostic.ts'
import type { ClaimStatus } from './record.ts'
import type { ValueKind } from './value.ts'

/** Strongest first; the order decides which verdict a finding shows. */
export type Verdict =
  | 'contradicted'
  | 'disputed'
  | 'unresolved'
  | 'superseded'
  | 'refined'
  | 'corroborated'
  | 'uncorroborated'

/**
 * `listed`: the verdict does not gate; the others are said only of those that do. `known`: it was there at the commit
 * that the run is held against.
 */
export type FindingState = 'new' | 'known' | 'accepted' | 'listed'

/** What may explain that two values differ, or make one of a single value two statements. */
export type Circumstance =
  /** A plan told at a later time than the other. */
  | 'later-plan'
  /** One text tells two plans: it tells how the plan changed. */
  | 'changed-plan'
  /** What was planned, and what came of it. */
  | 'plan-and-outcome'
  /** What was planned and then called off, or called off and then happened another way. */
  | 'called-off'
  /** One says it happened, the other that it did not. */
  | 'denial'
  /** A growing figure that was higher at a later time. */
  | 'risen-figure'
  /** A figure that is another at another time, at two times. */
  | 'moved-figure'
  /** A growing figure that was lower at a later time. */
  | 'fallen-figure'
  /** A growing figure that was told before a lower one, and again after it. */
  | 'repeated-figure'
  /** Two days that follow each other, one told by its evening and the other by its small hours. */
  | 'one-night'
  /** Each value is the word of a different speaker. */
  | 'different-speakers'
  /** It would matter which was said first, and no date tells. */
  | 'order-unknown'

/** A claim as findings and reports refer to it. */
export interface ClaimReference {
  readonly source: string
  readonly file: string
  readonly line: number
  readonly column: number
  /** As written in the record. */
  readonly value: string
  readonly evidence: string
  readonly at: number | null
  readonly status: ClaimStatus
  readonly by: string | null
  readonly asOf: string | null
  readonly review: 'proposed' | 'accepted'
}

/** One distinct value of a slot. */
export interface FindingPosition {
  /** For people: how the first of its claims wrote it. */
  readonly value: string
  /** How it was read, in plain English: `31 July 2025` of `2025-07-31`. */
  readonly reading: string
  readonly canonical: string
  /** The canonical form as the identity of a pair and `accepted.yaml` have it: with the status unless it happened. */
  readonly key: string
  readonly status: ClaimStatus
  /** How many independent origins hold it. */
  readonly origins: number
  /** In order of publication, then source id. */
  readonly claims: readonly ClaimReference[]
}

/** Two positions of a slot that were compared, and what came of it. */
export interface FindingPair {
  /** `fd1:` and 16 hex digits. */
  readonly id: string
  /** Indexes into the positions, the earlier published first. */
  readonly values: readonly [number, number]
  readonly verdict: Verdict
  readonly state: FindingState
  /** One origin says both. */
  readonly self: boolean
  readonly why: {
    readonly level: string
    readonly relation: Relation
    readonly note: string
    /** What decided the verdict besides the values; absent when nothing did. */
    readonly circumstance?: Circumstance
    /** Names of the levels tried, the one that matched last. */
    readonly tried: readonly string[]
  }
}

/** What the sources of a story say on one slot. */
export interface Finding {
  readonly about: string
  readonly attribute: string
  /** The scope as its claims write it. */
  readonly of: string | null
  /** The scope's canonical form, which identities and accepted entries are compared by. */
  readonly scope: string | null
  /** The speaker, for quotes only: quotes are compared speaker by speaker. */
  readonly by: string | null
  readonly kind: ValueKind
  readonly values: 'one' | 'many'
  readonly verdict: Verdict
  readonly state: FindingState
  /** Earliest publication first, then canonical form. */
  readonly positions: readonly FindingPosition[]
  readonly pairs: readonly FindingPair[]
  /** How many pairs were left uncompared because the slot has too many distinct values; 0 nearly always. */
  readonly pairsLeftOut: number
  /** Sources whose value of this slot could not be resolved: silence, never agreement. */
  readonly silent: readonly ClaimReference[]
}

export interface SourceSummary {
  readonly id: string
  readonly file: string
  readonly publisher: string | null
  readonly title: string | null
  readonly published: string | null
  readonly written: string | null
  readonly url: string | null
  /** The id of the source that stands for all sources of the same text; its own id when it is that source. */
  readonly origin: string
  readonly claims: number
}

export interface SubjectSummary {
  readonly id: string
  /** Event type, entity kind, or null. */
  readonly type: string | null
  readonly label: string
}

/** One entry of `accepted.yaml` after it was applied. */
export interface AcceptedUse {
  readonly id: string
  readonly reason: string
  readonly until: string | null
  readonly state: 'used' | 'stale' | 'expired'
  readonly about: string
  readonly attribute: string
  readonly of: string | null
  readonly values: readonly string[]
  readonly file: string
  readonly line: number
}

export interface StoryResult {
  readonly story: string
  /** Folder of the story, relative to the working directory. */
  readonly folder: string
  /** In order of publication, then id. */
  readonly sources: readonly SourceSummary[]
  readonly origins: number
  readonly subjects: readonly SubjectSummary[]
  /** Strongest verdict first, then subject, attribute and scope. */
  readonly findings: readonly Finding[]
  readonly accepted: readonly AcceptedUse[]
  /** Claims a reviewer rejected: left out of the comparison, and said so. */
  readonly rejected: number
  readonly warnings: readonly Diagnostic[]
}

/** How many of each; a finding counts once, under its own verdict. */
export interface Summary {
  readonly stories: number
  readonly sources: number
  readonly claims: number
  readonly contradicted: number
  readonly disputed: number
  readonly unresolved: number
  readonly superseded: number
  readonly refined: number
  readonly corroborated: number
  readonly uncorroborated: number
  /** Claims whose value the text gives but nothing resolves. */
  readonly silent: number
  /** Pairs that gate, are in no accepted list and were not there before. */
  readonly new: number
  /** Pairs that gate, are in no accepted list and were there at the commit that the run is held against. */
  readonly known: number
  /** Pairs that gate and are accepted. */
  readonly accepted: number
  /** Accepted entries that match nothing any more. */
  readonly stale: number
}

/** `stale-entries`: nothing is new, but accepted entries match nothing any more, and the run was told to fail on them. */
export type CheckOutcome = 'nothing-new' | 'new-contradictions' | 'stale-entries' | 'failed'

export interface CheckResult {
  readonly version: 1
  readonly outcome: CheckOutcome
  readonly exitCode: 0 | 1 | 2
  readonly stories: readonly StoryResult[]
  readonly summary: Summary
  /** Why the run failed; empty unless `outcome` is `failed`. */
  readonly problems: readonly Diagnostic[]
}
