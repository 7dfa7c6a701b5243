import type { PartyMention } from '../../model/mention.ts'
import type { TokenRange } from '../name/span.ts'

export type Speaker = number | string

/** Words that say who says something: the verb or `according`, and who. */
export interface Speech {
  readonly verb: number
  /** Null of somebody whom no party mention stands for [a neighbour told reporters]. */
  readonly speaker: Speaker | null
  /** From the first to the last word of subject and verb: what is not itself reported. */
  readonly range: TokenRange
}

/** Party mentions of one sentence by token. */
export interface SentenceParties {
  readonly at: (token: number) => PartyMention | undefined
  readonly isPerson: (mention: PartyMention) => boolean
}
