import type { SentenceTree } from '../../model/syntax.ts'
import type { DraftMention, PartyDraft } from './draft.ts'
import type { PartyMemory } from './memory.ts'

/** Whether a token stands between quotation marks, where another speaks, of others [“My mother knew,” *she* said]. */
export type IsQuoted = (sentence: number, at: number) => boolean

/** What is needed to read one sentence's references. */
export interface Reading {
  readonly text: string
  readonly tree: SentenceTree
  readonly sentence: number
  /** The sentence before; null of the first. */
  readonly before: SentenceTree | null
  readonly named: readonly DraftMention[]
  readonly memory: PartyMemory
  readonly groups: Map<string, PartyDraft>
  readonly isQuoted: IsQuoted
}
