import type { DocumentParty } from '../../model/mention.ts'
import type { ReadSentence } from '../reading.ts'

/** What the roles are filled from. */
export interface RoleContext {
  readonly sentence: ReadSentence
  /** Token of the trigger. */
  readonly at: number
  /** Of the trigger. */
  readonly type: string
  readonly text: string
  readonly parties: readonly DocumentParty[]
}
