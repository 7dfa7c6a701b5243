import type { Modality } from './modality/name.ts'
import { nounModality } from './modality/noun-modality.ts'
import { LONGEST_CHAIN, verbModality } from './modality/verb-modality.ts'
import type { ReadSentence } from './reading.ts'

/** How the text tells of the event whose trigger stands at a token. */
export function modalityOf(sentence: ReadSentence, at: number, form: 'verb' | 'noun'): Modality {
  return form === 'verb' ? verbModality(sentence, at, LONGEST_CHAIN) : nounModality(sentence, at)
}
