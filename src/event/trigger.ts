import type { LexiconEntry } from './lexicon/lexicon.ts'

/**
 * A word or phrase that tells of an event. `harm` is a type of its own until the event is known in which people were
 * killed or hurt [12 people died].
 */
export interface Trigger {
  readonly type: string
  readonly entry: LexiconEntry
  /** Tokens: the head, and the first and last of the phrase. */
  readonly at: number
  readonly first: number
  readonly last: number
  readonly lemma: string
}

/** Of a word that is a trigger by what stands beside it, and by no entry of the lexicon. */
export function wordTrigger({
  type,
  lemma,
  head = lemma,
  form = 'noun',
  at,
  last = at,
}: {
  readonly type: string
  readonly lemma: string
  /** The word itself, where it stands for another. */
  readonly head?: string
  readonly form?: LexiconEntry['form']
  readonly at: number
  readonly last?: number
}): Trigger {
  const entry = { type, group: { words: lemma, roles: {} }, form, head, others: [] }
  return { type, entry, at, first: at, last, lemma }
}

/** With its form beside it, as tellings have theirs. */
export function formed(trigger: Trigger): Trigger & { readonly form: LexiconEntry['form'] } {
  return { ...trigger, form: trigger.entry.form }
}
