import type { AttributeDefinition } from './attribute.ts'
import type { Value } from './value.ts'

export type ClaimStatus = 'planned' | 'happened' | 'cancelled' | 'denied'
export type ReviewState = 'proposed' | 'accepted' | 'rejected'

/** Where something stands in a file: 1-based line and column (UTF-16 units). */
export interface Position {
  readonly line: number
  readonly column: number
}

/** One claim as its record states it; the values are still the words of the file. */
export interface Claim {
  readonly about: string
  readonly attribute: string
  readonly of: string | null
  readonly value: string
  readonly evidence: string
  /** UTF-16 offset of the evidence in the text: a hint, never identity. */
  readonly at: number | null
  readonly asOf: string | null
  readonly by: string | null
  readonly status: ClaimStatus
  readonly review: ReviewState
  /** Of the claim's first key. */
  readonly position: Position
  /** Of single keys, for messages that point at one. */
  readonly keyPositions: Readonly<Record<string, Position>>
}

/** One article, post, transcript or release. Dates are EDTF as written. */
export interface Source {
  readonly id: string
  readonly publisher: string | null
  readonly title: string | null
  readonly published: string | null
  readonly written: string | null
  readonly url: string | null
  readonly lang: string | null
  readonly copyOf: string | null
  readonly text: { readonly file: string | null; readonly sha256: string | null } | null
  /** Of its keys: `published`, `copy-of`; those of `text` as `text.file`. */
  readonly keyPositions?: Readonly<Record<string, Position>>
}

/**
 * One YAML record. Of one that breaks its schema, what can be checked nevertheless: a required text that is missing or
 * no good is empty, which it never is in a valid one. Only stories of valid records are compared.
 */
export interface ClaimRecord {
  /** Relative to the working directory, with forward slashes. */
  readonly file: string
  readonly source: Source
  readonly claims: readonly Claim[]
}

export interface EventDeclaration {
  readonly type: string | null
  readonly label: string | null
}
export interface EntityDeclaration {
  readonly kind: string | null
  readonly names: readonly string[]
}
export interface PlaceDeclaration {
  readonly names: readonly string[]
  /** A declared place's id, or a name the gazetteer knows. */
  readonly within: string | null
}

/** `story.yaml`: what the records of one story share. */
export interface StoryDeclaration {
  readonly file: string
  readonly story: string
  readonly events: ReadonlyMap<string, EventDeclaration>
  readonly entities: ReadonlyMap<string, EntityDeclaration>
  readonly places: ReadonlyMap<string, PlaceDeclaration>
  readonly attributes: ReadonlyMap<string, AttributeDefinition>
  /** Of its keys, by path: `story`, `events.talks-2026`, `places.old-customs-house.within`. */
  readonly keyPositions?: Readonly<Record<string, Position>>
  /** Of a file that is invalid or missing: what it fails to tell of the things it declares, or even which those are. */
  readonly lacks?: 'details' | 'declarations'
}

/** A claim whose words were read as a value of its attribute's kind. */
export interface TypedClaim {
  readonly claim: Claim
  readonly record: ClaimRecord
  readonly definition: AttributeDefinition
  readonly value: Value
  /** The canonical form of `by`: an entity id or a normalised name. */
  readonly speaker: string | null
  /** The canonical form of `of`. */
  readonly scope: string | null
  /** When the source was written or, failing that, published; null when nothing tells. */
  readonly published: TimeSpan | null
  /** When the claim was true: its `as-of` or, failing that, as `published`. */
  readonly time: TimeSpan | null
}

/** Minutes since the epoch, end exclusive. */
export interface TimeSpan {
  readonly start: number
  readonly end: number
}
