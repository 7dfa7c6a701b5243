import type { Detail, DocumentEvent, EntityFact } from './event.ts'
import type { DocumentParty } from './mention.ts'

/** What one source of a story tells, before names and events of different sources are brought together. */
export interface SourceReading {
  /** Id of the source. */
  readonly source: string
  /** End of the day it was published; minutes, null where nothing tells. */
  readonly until?: number | null
  readonly parties: readonly DocumentParty[]
  readonly events: readonly DocumentEvent[]
  readonly entityFacts: readonly EntityFact[]
  readonly details: readonly Detail[]
}

/** A party of the whole story. */
export interface StoryEntity {
  readonly id: string
  readonly kind: 'person' | 'organization' | 'country'
  /** The fullest first, the others in code unit order. */
  readonly names: readonly string[]
}

/** An event of the whole story, with the events of its sources that tell of it. */
export interface StoryEvent {
  readonly id: string
  readonly type: string
  readonly label: string
  readonly members: readonly EventMember[]
}

export interface EventMember {
  readonly source: string
  /** Index among that source's events. */
  readonly event: number
}

export interface StoryAlignment {
  /** In the order of first telling: sources by id, each in the order of its text. */
  readonly events: readonly StoryEvent[]
  readonly entities: readonly StoryEntity[]
  /** By source: for each of its parties the id of its entity, null where its names name nobody. */
  readonly entityOf: ReadonlyMap<string, readonly (string | null)[]>
}
