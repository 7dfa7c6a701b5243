import type { DateMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import type { ReadSentence } from '../reading.ts'
import type { ToldEvent } from '../told-event.ts'

/** What people do when something is over for them. */
const RETURNING = wordSet('return fly arrive come get travel jet head go be fresh back land')
const HOME = wordSet('home back return')
/** What people come home from. */
const AWAY = new Set(['visit', 'meeting', 'funeral', 'election', 'sport-result', 'trial', 'agreement', 'award'])
/** Words between `from` and what somebody comes home from [from *a three-day state* visit]. */
const WIDEST_KIND = 7

/** [flew home *overnight from* a visit to Northland, returned from talks in Oslo *on Monday*]: when they came back from it. */
export function isOfReturn(
  { forms, lemmas, isVerb, tree }: ReadSentence,
  { first, last }: Pick<DateMention, 'first' | 'last'>,
  { type, form, at: noun }: Pick<ToldEvent, 'type' | 'form' | 'at'>,
): boolean {
  if (form !== 'noun' || !AWAY.has(type)) return false
  const start = Math.max(0, noun - WIDEST_KIND)
  const from = start + forms.slice(start, noun).lastIndexOf('from')
  if (
    from < start ||
    forms.slice(from, noun).includes(',') ||
    tree.tokens.slice(from, noun).some(({ upos }) => upos === 'VERB')
  )
    return false
  const verb = forms.findLastIndex((_, at) => at < from && isVerb(at))
  const isBack = lemmas.slice(Math.max(0, verb), from).some((lemma) => HOME.has(lemma))
  if (!isBack || !RETURNING.has(lemmas[verb] ?? 'be')) return false
  // [flew home on Monday, from talks *that ended on Sunday*]
  return last < from || !forms.slice(noun + 1, first).some((_, step) => isVerb(noun + 1 + step))
}
