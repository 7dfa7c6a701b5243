import { wordSet } from '../../util/word-set.ts'
import { PEOPLE } from '../lexicon/person-words.ts'
import { isNamed } from '../role/is-named.ts'
import type { Trigger } from '../trigger.ts'

/** Families whose object is who was harmed, which figures and scopes tell; the others' is what was attacked. */
const ON_PEOPLE = new Set(['killing', 'shooting', 'stabbing', 'assault'])

/** Words for people that do not tell who they are. */
export const ANYBODY: ReadonlySet<string> = wordSet(`
  people person man woman child boy girl baby infant teenager victim other civilian resident villager local passenger bystander
  survivor casualty dead body citizen anyone someone everyone nobody family inhabitant him her them he she they it
`)

/** [killed Ana Brandt, a retired teacher, attacked a police station]; not [killed children, wounding at least 40, police said]. */
export function isTellingTarget(value: string, lemma: string, xpos: string, { entry }: Trigger): boolean {
  if (ON_PEOPLE.has(entry.group.family ?? '')) return isTellingPerson(value, lemma, xpos)
  if (isNamed(value)) return true
  return !ANYBODY.has(lemma)
}

/** Whose death it was: a name, or one person told by more than a bare noun [a retired teacher]. */
export function isTellingPerson(value: string, lemma: string, xpos: string): boolean {
  if (isNamed(value)) return true
  return xpos === 'NN' && PEOPLE.has(lemma) && value.includes(' ') && !ANYBODY.has(lemma)
}
