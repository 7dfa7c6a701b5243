import type { FoundValue } from './fact.ts'
import { wordSet } from './lexicon/word-set.ts'
import type { ReadSentence } from './reading.ts'
import type { Trigger } from './trigger.ts'

const COMING = wordSet('later next tomorrow upcoming coming')
const PRESENT = new Set(['VBZ', 'VBP'])

/** [meets him later this week]: a verb in the present tense whose date is yet to come tells a plan. */
export function isToCome({ tree, forms }: ReadSentence, { at, entry }: Trigger, found: readonly FoundValue[]): boolean {
  if (entry.form !== 'verb' || !PRESENT.has(tree.tokens[at]?.xpos ?? '')) return false
  return found.some(
    ({ attribute, first, last }) =>
      attribute === 'date' && forms.slice(first, last + 1).some((form) => COMING.has(form)) && forms[last] !== 'that',
  )
}
