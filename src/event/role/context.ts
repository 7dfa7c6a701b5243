import type { DocumentParty } from '../../model/mention.ts'
import type { ReadSentence } from '../reading.ts'
import type { ToldEvent } from '../told-event.ts'

/** What the roles are filled from. */
export interface RoleContext {
  readonly sentence: ReadSentence
  /** Token of the trigger. */
  readonly at: number
  /** Of the trigger. */
  readonly type: string
  readonly text: string
  readonly parties: readonly DocumentParty[]
  /** What the sentence before told of; null or absent where it told of nothing. */
  readonly before?: ToldEvent | null
}
