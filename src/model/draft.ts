import type { ClaimStatus } from './record.ts'

/** A claim that the tool proposes: what a record will say, word by word. */
export interface DraftClaim {
  readonly about: string
  readonly attribute: string
  readonly of: string | null
  readonly value: string
  readonly asOf: string | null
  readonly by: string | null
  readonly status: ClaimStatus
  readonly evidence: string
  readonly at: number
}

/** What a record says of its source; null is left out. */
export interface DraftSource {
  readonly id: string
  readonly publisher: string | null
  readonly title: string | null
  readonly published: string | null
  readonly written: string | null
  readonly url: string | null
  readonly lang: string | null
  readonly copyOf: string | null
  /** Relative to the record, with forward slashes. */
  readonly textFile: string | null
  readonly sha256: string
}

export interface DraftRecord {
  readonly source: DraftSource
  readonly claims: readonly DraftClaim[]
}

export interface DraftEvent {
  readonly id: string
  readonly type: string
  readonly label: string
}

export interface DraftEntity {
  readonly id: string
  readonly kind: string
  readonly names: readonly string[]
}

export interface DraftPlace {
  readonly id: string
  readonly names: readonly string[]
  readonly within: string | null
}

/** What `story.yaml` declares, as far as the claims need it. */
export interface DraftStory {
  readonly story: string
  readonly events: readonly DraftEvent[]
  readonly entities: readonly DraftEntity[]
  readonly places: readonly DraftPlace[]
}
