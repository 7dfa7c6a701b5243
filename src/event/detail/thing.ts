import type { ReadSentence } from '../reading.ts'
import { SPORT_COUNTS, VAGUE } from './vague-words.ts'

/** A thing as a scope names it, in lower case [satellites, fee, weight], with the tokens of its figure and of what says so. */
export interface Named {
  readonly of: string
  readonly first: number
  readonly last: number
}

/** A noun that says what is counted or measured. */
export function isThing({ tree, lemmas }: ReadSentence, at: number): boolean {
  const lemma = lemmas[at] ?? ''
  return tree.tokens[at]?.upos === 'NOUN' && !VAGUE.has(lemma) && !SPORT_COUNTS.has(lemma)
}
