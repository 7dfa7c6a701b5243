import { wordSet } from '../../util/word-set.ts'
import { isPassiveByOrder } from '../order.ts'
import type { ReadSentence } from '../reading.ts'

/** Verbs that tell who is missing where it did not happen. */
export const SEEKING: ReadonlySet<string> = wordSet('find locate trace reach')

const NOT_YET = wordSet("not n't n’t never yet still")
/** Tokens between the negation and the verb [had *yet* to be found]. */
const WIDEST_NEGATION = 4
const REMAINS = wordSet('body corpse remains weapon gun cause vehicle')

/** [21 others have not been found, 12 had yet to be located]: of people, not of what was lost. */
export function isUnfound(sentence: ReadSentence, at: number): boolean {
  const { forms, lemmas } = sentence
  const before = forms.slice(Math.max(0, at - WIDEST_NEGATION), at)
  if (!before.some((form) => NOT_YET.has(form)) || !isPassiveByOrder(sentence, at)) return false
  return !lemmas.slice(0, at).some((lemma) => REMAINS.has(lemma)) && forms[at + 1] !== 'guilty'
}
