import type { DateMention } from '../model/mention.ts'
import { wordSet } from '../util/word-set.ts'
import type { ReadSentence } from './reading.ts'

/** What a day has of its own, whatever is told of it [Friday's close, Monday's edition]. */
const OF_A_DAY = wordSet('close closing price edition issue newspaper paper session trading forecast deadline')
/** What is made of a day [declared Sunday a day of mourning]. */
const MAKING = wordSet('declare proclaim designate name call mark make')

/** A date that says what kind of thing something is, or that is itself what is spoken of: nothing happened on it. */
export function isOtherDate({ lemmas, forms, tree }: ReadSentence, { first, last }: DateMention): boolean {
  const isOwner = tree.tokens[last + 1]?.xpos === 'POS'
  if (isOwner && OF_A_DAY.has(lemmas[last + 2] ?? '')) return true
  const next = forms[last + 1]
  return MAKING.has(lemmas[first - 1] ?? '') && (next === 'a' || next === 'as' || next === 'the')
}
