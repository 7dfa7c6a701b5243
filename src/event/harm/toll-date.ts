import type { DateMention } from '../../model/mention.ts'
import type { ReadSentence } from '../reading.ts'
import { REACHING } from './words.ts'

const COUNTED = new Set(['toll', 'number', 'count', 'tally'])
/** Tokens between a toll and the verb that it rose by [the toll of the storm that hit Almara on Monday rose]. */
const WIDEST_SUBJECT = 16

/** [the toll rose to 32 on Thursday]: the day of the news, not of what happened. */
export function isTollDate({ tree, lemmas }: ReadSentence, { head }: DateMention): boolean {
  const verb = tree.clauseOf(head)
  if (head < verb || !REACHING.has(lemmas[verb] ?? '')) return false
  return lemmas.slice(Math.max(0, verb - WIDEST_SUBJECT), verb).some((lemma) => COUNTED.has(lemma))
}
