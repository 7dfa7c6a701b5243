import type { SentenceTree } from '../../model/syntax.ts'
import type { DraftMention, PartyDraft } from './draft.ts'
import type { PartyMemory } from './memory.ts'

/** What is needed to read one sentence's references. */
export interface Reading {
  readonly text: string
  readonly tree: SentenceTree
  readonly sentence: number
  readonly named: readonly DraftMention[]
  readonly memory: PartyMemory
  readonly groups: Map<string, PartyDraft>
}
