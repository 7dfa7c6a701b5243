import { wordSet } from '../util/word-set.ts'
import { createVocabulary, EVENT_TYPES } from '../value/vocabulary.ts'
import { COUNTS } from './harm/words.ts'

/** What the roles' attributes hold. */
export type RoleKind = 'party' | 'topic' | 'quantity' | 'place'

const VOCABULARY = createVocabulary()
const OF_ALL = new Set(['date', 'location', 'cause'])

/** Though one is true, a text may tell several: of parts, by other speakers, or of all who had a hand in it. */
const TOLD_OFTEN: ReadonlySet<string> = new Set([...COUNTS, 'cause', 'operator', 'attendance', 'damage', 'age'])

/** What is not looked for: nobody carries out an accident. */
const NOT_READ: Readonly<Record<string, ReadonlySet<string>>> = {
  accident: wordSet('attacker target weapon'),
  disaster: wordSet('attacker target weapon'),
}
/** Of which types an attribute is told besides those of the vocabulary: [police arrested 12 people]. */
const ALSO_READ: Readonly<Record<string, string>> = { arrest: 'arrested' }

export function isOfType(attribute: string, type: string): boolean {
  if (OF_ALL.has(attribute) || ALSO_READ[type] === attribute) return true
  return (EVENT_TYPES[type]?.includes(attribute) ?? false) && !NOT_READ[type]?.has(attribute)
}

export function roleKind(attribute: string): RoleKind | null {
  const kind = VOCABULARY.define(attribute, null)?.kind
  return kind === 'party' || kind === 'topic' || kind === 'quantity' || kind === 'place' ? kind : null
}

/** One value is kept of all that a text tells. */
export function isSingle(attribute: string, type: string): boolean {
  return !TOLD_OFTEN.has(attribute) && VOCABULARY.define(attribute, type)?.values === 'one'
}
