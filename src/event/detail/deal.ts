import { NOUNS } from '../lexicon/lexicon.ts'

/** [truce, treaty, deal]: what parties agree on. */
export function isDeal(lemma: string): boolean {
  return NOUNS.get(lemma)?.some(({ type }) => type === 'agreement') ?? false
}
