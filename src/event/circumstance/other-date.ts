import type { DateMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import type { ReadSentence } from '../reading.ts'
import type { Trigger } from '../trigger.ts'
import { lengthOf } from './date-span.ts'

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

const ARTICLES = new Set(['DET', 'PRON'])
const OF_A_PHRASE = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM'])
const MINUTES_OF_A_DAY = 24 * 60
/** A year or a decade; a day before a noun is mostly that of what happened [the Tuesday raid]. */
const SHORTEST_TIME = 300 * MINUTES_OF_A_DAY

/** [a Fourth of July parade, a Sunday sermon] */
function isOneOfMany(forms: readonly string[], first: number): boolean {
  return [first - 1, first].some((at) => forms[at] === 'a' || forms[at] === 'an')
}

/** [the 1950s film star has died, a 2008 candidate]: a time that tells what someone or something was known for. */
export function isOfNoun({ tree, forms }: ReadSentence, mention: DateMention, triggers: readonly Trigger[]): boolean {
  const { first, last, value } = mention
  const isLed = [first - 1, first].some((at) => ARTICLES.has(tree.tokens[at]?.upos ?? ''))
  if (!isLed || value === null || (lengthOf(value) < SHORTEST_TIME && !isOneOfMany(forms, first))) return false
  let end = last
  while (OF_A_PHRASE.has(tree.tokens[end + 1]?.upos ?? '') || forms[end + 1] === '-') end += 1
  return end > last && !triggers.some(({ at }) => at > last && at <= end)
}
