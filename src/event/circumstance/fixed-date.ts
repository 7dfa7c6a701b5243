import type { DateMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import type { ReadSentence } from '../reading.ts'

/** What is done to a day that something is to happen on. */
const FIXING = wordSet('target eye set fix choose pick propose name select schedule pencil announce give aim')

/**
 * The noun of what a day is fixed for [set *March 6* for the trial, is targeting *March 6* for the liftoff of its rocket];
 * -1 where the date stands otherwise.
 */
export function fixedFor(
  { chunks, forms, lemmas }: ReadSentence,
  { first, last }: Pick<DateMention, 'first' | 'last'>,
): number {
  if (!FIXING.has(lemmas[first - 1] ?? '') || forms[last + 1] !== 'for') return -1
  return chunks.find(({ preposition }) => preposition === last + 1)?.head ?? -1
}

/** [targeting March 6 for the liftoff]: no deed but a plan. */
export function isFixing(sentence: ReadSentence, at: number): boolean {
  const date = FIXING.has(sentence.lemmas[at] ?? '')
    ? sentence.mentions.find(({ kind, first }) => kind === 'date' && first === at + 1)
    : undefined
  return date !== undefined && fixedFor(sentence, date) >= 0
}
