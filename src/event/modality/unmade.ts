import { FINITE_TAGS } from '../../util/finite-tag.ts'
import { wordSet } from '../../util/word-set.ts'
import type { ReadSentence } from '../reading.ts'
import { NOT, SCHEDULING } from './words.ts'

/** Tokens from what was planned to the words that it did not come about. */
const LONGEST_SUBJECT = 18
const OCCURRING = wordSet('happen occur materialize materialise')
const DENYING = new Set([...NOT, 'never'])

/** [a meeting between the two planned for Monday *did not take place*]: by order, as a tree may take it for another clause. */
export function isUnmade({ tree, forms, lemmas }: ReadSentence, at: number): boolean {
  for (let index = at + 1; index <= at + LONGEST_SUBJECT; index += 1) {
    const token = tree.tokens[index]
    if (!token || token.form === ';') return false
    if (DENYING.has(forms[index] ?? '')) return isOccurring(forms, lemmas, index + 1)
    // [planned]: an attribute, whatever its tag.
    if (token.upos === 'VERB' && FINITE_TAGS.has(token.xpos) && !SCHEDULING.has(lemmas[index] ?? '')) return false
  }
  return false
}

/** [take place, go ahead, happen] */
function isOccurring(forms: readonly string[], lemmas: readonly string[], verb: number): boolean {
  const [lemma = '', next = ''] = [lemmas[verb], forms[verb + 1]]
  return OCCURRING.has(lemma) || (lemma === 'take' && next === 'place') || (lemma === 'go' && next === 'ahead')
}
