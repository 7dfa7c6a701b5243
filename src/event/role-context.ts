import type { DocumentParty } from '../model/mention.ts'
import type { ReadSentence } from './reading.ts'

/** What the roles are filled from. */
export interface RoleContext {
  readonly sentence: ReadSentence
  /** Token of the trigger. */
  readonly at: number
  readonly text: string
  readonly parties: readonly DocumentParty[]
}
