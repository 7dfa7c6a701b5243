import { RACING } from './lexicon/thing-words.ts'
import type { ReadSentence } from './reading.ts'

/** [The *runners* set out, won the Almara *Marathon*]: the text or a name of the sentence tells of a race. */
export function tellsOfRace({ isTold, forms }: Pick<ReadSentence, 'isTold' | 'forms'>): boolean {
  return isTold(RACING) || forms.some((form) => RACING.has(form))
}
