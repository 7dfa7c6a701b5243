import type { SenseName } from './sense-name.ts'

/**
 * Which attribute an argument of a trigger fills. The argument is `subject` (who acts), `object` (who is acted on),
 * `possessive` [Brandt's visit], `modifier` [the Brandt resignation], `complement` [named her chief], or a preposition.
 */
export type Roles = Readonly<Record<string, string>>

/** Words that tell of an event of one type in one grammar. */
export interface WordGroup {
  /**
   * Lemmas, separated by blanks. The words of a phrase are joined by `_`: of verbs what follows the verb within a few
   * words [step_down, check_into, open_fire], of nouns what precedes it [air_strike].
   */
  readonly words: string
  readonly roles: Roles
  /** Of a verb without an object, where they differ [the rocket launched]. */
  readonly alone?: Roles
  /** What the words themselves tell [convicted: verdict guilty]. */
  readonly tells?: Readonly<Record<string, string>>
  /** How to tell the sense meant, and with it the type, where the word has others. */
  readonly sense?: SenseName
  /** What of the type it is [shooting, arson]; two families are two events. Absent where the word fits any of them [attack]. */
  readonly family?: string
}

export interface TypeLexicon {
  readonly type: string
  readonly verbs: readonly WordGroup[]
  readonly nouns: readonly WordGroup[]
}
