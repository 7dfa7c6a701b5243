import type { DocumentParty, Office, PartyMention } from '../../model/mention.ts'
import { AREA_KINDS } from '../name/kind.ts'
import type { Age } from './age.ts'

export type Gender = 'male' | 'female'

/** A party while the document is read. */
export interface PartyDraft {
  nature: DocumentParty['nature']
  /** As written, in the order of the text. */
  readonly names: string[]
  readonly offices: Office[]
  age: Age | null
  nationality: DocumentParty['nationality'] | null
  gender: Gender | null
  /** Nouns that the text calls it by: `agency`, `spokesman`. Lemmas. */
  readonly nouns: Set<string>
}

export function createDraft(nature: DocumentParty['nature']): PartyDraft {
  return { nature, names: [], offices: [], age: null, nationality: null, gender: null, nouns: new Set() }
}

export type DraftMention = Omit<PartyMention, 'party'> & { readonly draft: PartyDraft }

export function addOffice(draft: PartyDraft, office: Office): void {
  const isKnown = draft.offices.some(
    ({ title, organization, tense }) =>
      title === office.title &&
      tense === office.tense &&
      (organization === office.organization || office.organization === null),
  )
  if (!isKnown) draft.offices.push(office)
}

/** The fullest name first, then the others as they were met. */
export function orderedNames(names: readonly string[]): readonly string[] {
  const [fullest] = [...names].sort((a, b) => fullness(b) - fullness(a))
  // [City] for Northfield City means another elsewhere.
  const others = names.filter((name) => name !== fullest && !AREA_KINDS.has(name.toLowerCase()))
  return fullest === undefined ? [] : [fullest, ...new Set(others)]
}

/** Words that are no initials, then letters. */
function fullness(name: string): number {
  const words = name.split(' ').filter((word) => !/^(?:\p{Lu}\.?){1,2}$/u.test(word))
  return words.length * 1000 + Math.min(999, name.length)
}
