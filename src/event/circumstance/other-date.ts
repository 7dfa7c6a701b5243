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

/**
 * [the 1950s film star has died, a 2008 candidate, a star of the 1950s]: a time that tells what someone or something was
 * known for.
 */
export function isOfNoun(sentence: ReadSentence, mention: DateMention, triggers: readonly Trigger[]): boolean {
  const { tree, forms } = sentence
  const { first, last, value } = mention
  if (value === null || lengthOf(value) < SHORTEST_TIME) return false
  if (isBehindNoun(sentence, first, triggers)) return true
  const isLed = [first - 1, first].some((at) => ARTICLES.has(tree.tokens[at]?.upos ?? ''))
  if (!isLed) return false
  let end = last
  while (OF_A_PHRASE.has(tree.tokens[end + 1]?.upos ?? '') || forms[end + 1] === '-') end += 1
  return end > last && !triggers.some(({ at }) => at > last && at <= end)
}

/** How far before a time its `of` may stand [of the 1940s and early '50s]. */
const WIDEST_PHRASE = 6

/** [a star *of* the 1950s]; not [the storm of 2003]. */
function isBehindNoun({ tree, forms }: ReadSentence, first: number, triggers: readonly Trigger[]): boolean {
  let of = first
  while (of > first - WIDEST_PHRASE && isOfTime(tree.tokens[of]?.upos, of < first)) of -= 1
  const noun = forms[of] === 'of' ? of - 1 : -1
  return (
    tree.tokens[noun]?.upos === 'NOUN' && !triggers.some((trigger) => trigger.first <= noun && noun <= trigger.last)
  )
}

function isOfTime(upos: string | undefined, isBefore: boolean): boolean {
  return (
    !isBefore ||
    upos === 'DET' ||
    upos === 'CCONJ' ||
    upos === 'NUM' ||
    upos === 'NOUN' ||
    upos === 'ADJ' ||
    upos === 'PUNCT'
  )
}
