import type { DocumentParty } from '../model/mention.ts'
import type { ReadSentence } from './reading.ts'

/** What the roles are filled from. */
export interface RoleContext {
  readonly sentence: ReadSentence
  readonly text: string
  readonly parties: readonly DocumentParty[]
}
