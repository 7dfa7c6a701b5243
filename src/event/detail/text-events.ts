import type { DocumentEvent, Fact } from '../../model/event.ts'
import type { EventGroup } from '../merge/event-group.ts'
import type { ToldEvent } from '../told-event.ts'

/** What a text is known to tell before its details are read. */
export interface TextEvents {
  readonly told: readonly ToldEvent[]
  /** What became of them, and their roles, in one order. */
  readonly groups: readonly EventGroup[]
  readonly roles: readonly Pick<DocumentEvent, 'role'>[]
  /** Facts of parties. */
  readonly entityFacts: readonly Fact[]
}
