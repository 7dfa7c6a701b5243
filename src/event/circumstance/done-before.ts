import type { DateMention } from '../../model/mention.ts'
import type { ReadSentence } from '../reading.ts'
import type { Trigger } from '../trigger.ts'

/** [two tourists *kidnapped in Almara last month* were released on Monday]: right before the verb of the sentence, the day is the participle's. */
export function participleBefore(
  { tree }: ReadSentence,
  { first, last }: Pick<DateMention, 'first' | 'last'>,
  triggers: readonly Trigger[],
): Trigger | null {
  if (tree.tokens[last + 1]?.upos !== 'AUX') return null
  const done = triggers.findLast(({ at }) => at < first)
  const token = tree.tokens[done?.at ?? -1]
  if (!done || token?.xpos !== 'VBN' || !token.relation.startsWith('acl') || tree.isPassive(done.at) === false)
    return null
  const isNext = tree.tokens
    .slice(done.at + 1, first)
    .every(({ upos, form }) => upos !== 'VERB' && upos !== 'AUX' && form !== ',')
  return isNext && tree.childrenOf(done.at, 'aux:pass', 'aux').length === 0 ? done : null
}

/** Tokens from a term to the day on which it was given [nine years *in prison on* Wednesday]. */
const WIDEST_TERM = 6
const TO_TERM: ReadonlySet<string> = new Set(['to', 'for'])

/** [sentenced the captain of a ferry that sank *to nine years in prison on Wednesday*]: behind the term, whatever the tree hangs it by. */
export function sentenceBefore(
  { mentions, forms, isVerb }: ReadSentence,
  date: number,
  triggers: readonly Trigger[],
): Trigger | null {
  const own = triggers.findLast(({ type, entry, at }) => type === 'sentence' && entry.form === 'verb' && at < date)
  const term = mentions.findLast(
    (mention) => mention.kind === 'quantity' && mention.dimension === 'time' && mention.last < date,
  )
  if (!own || !term || term.first < own.at || term.last < date - WIDEST_TERM) return null
  if (!TO_TERM.has(forms[term.first - 1] ?? '')) return null
  return forms.some((_, at) => at > term.last && at < date && isVerb(at)) ? null : own
}
