import { wordSet } from '../util/word-set.ts'
import type { ReadSentence } from './reading.ts'
import type { Trigger } from './trigger.ts'

/** Houses of one parliament, as the lemmas of a sentence name them. */
const UPPER = / (?:senate|upper (?:house|chamber)|house of lords?|bundesrat) /
const LOWER = / (?:lower (?:house|chamber)|house of (?:representatives?|commons?)|national assembly|bundestag) /

const DECIDING = wordSet('house-decides house-vote')

/**
 * Which house votes [*The Senate* passed the bill last week; the vote in *the lower house*]; null where the sentence names
 * none or both, and of those who are voted into it.
 */
export function votingHouse({ lemmas }: Pick<ReadSentence, 'lemmas'>, { type, entry }: Trigger): string | null {
  if (type !== 'election' || !(DECIDING.has(entry.group.sense ?? '') || entry.head === 'vote')) return null
  const words = ` ${lemmas.join(' ').toLowerCase()} `
  const houses = [UPPER, LOWER].map((names) => words.search(names) >= 0)
  if (houses[0] === houses[1] || lemmas.some((lemma) => FILLING.has(lemma))) return null
  return houses[0] ? 'upper house' : 'lower house'
}

/** Of a vote for who sits in a house. */
const FILLING = wordSet('seat race candidate elect election voter runoff poll')
