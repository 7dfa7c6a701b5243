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

/** With its form beside it, as tellings have theirs. */
export function formed(trigger: Trigger): Trigger & { readonly form: LexiconEntry['form'] } {
  return { ...trigger, form: trigger.entry.form }
}
