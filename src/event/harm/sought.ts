import type { QuantityMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import type { ReadSentence } from '../reading.ts'
import { type Harm, quantityHarm } from './figure.ts'
import { figureAfter } from './order.ts'

/** Verbs and nouns that tell who is missing by who is looked for. */
export const LOOKING: ReadonlySet<string> = wordSet('look search hunt scour')

/** Who looks for those who are lost; police look for culprits too. */
const RESCUERS = wordSet(`
  rescuer rescue diver crew team coastguard coast firefighter volunteer lifeguard helicopter boat ship vessel aircraft drone navy army
  soldier troop emergency searcher frogman mountaineer fisherman villager searching searched
`)
const CULPRITS = wordSet(
  'suspect attacker gunman man woman robber thief escapee fugitive inmate prisoner assailant killer kidnapper driver terrorist militant',
)
/** Tokens back from the verb to those who look. */
const REACH = 8
const LIKELY = 0.7

/** Tokens from the verb to whom it is for [searched *through the night for* 14 people]. */
const FARTHEST_LINK = 5

/** [rescuers are still searching for 64 people, search for 64 after sinking]; not [police are looking for two gunmen]. */
export function soughtHarm(sentence: ReadSentence, at: number): readonly Harm[] {
  const { forms } = sentence
  const link = forms.indexOf('for', at + 1)
  const figure = link > 0 && link <= at + FARTHEST_LINK ? figureAfter(sentence, link) : null
  if (!figure || CULPRITS.has(figure.countedLemma ?? '')) return []
  return isRescue(sentence, at, figure) ? quantityHarm(sentence, figure, at, 'missing', LIKELY) : []
}

/** Rescuers do it, or it is a search for people of whom nothing says that the police want them. */
function isRescue({ lemmas, isVerb }: ReadSentence, at: number, { counted }: QuantityMention): boolean {
  const before = lemmas.slice(Math.max(0, at - REACH), at)
  if (before.some((lemma) => RESCUERS.has(lemma))) return true
  return !isVerb(at) && counted !== null && !before.includes('police')
}
