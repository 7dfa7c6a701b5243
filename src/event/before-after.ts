import type { ReadSentence } from './reading.ts'
import type { Trigger } from './trigger.ts'

const UNITS = new Set(['day', 'week', 'month', 'year', 'hour', 'minute'])
const PARTING = new Set(['after', 'before', 'following'])

/** [a day after the vote]: a date that ends so is that of what follows it. */
export function isOfWhatFollows({ forms }: ReadSentence, last: number): boolean {
  return PARTING.has(forms[last] ?? '')
}

/**
 * What stands before `after` belongs to what it tells of, not to what came before that [celebrated in Almara on Monday
 * after winning; on Tuesday, a day after two ships collided].
 */
export function isPartedFrom(
  { forms, lemmas }: ReadSentence,
  last: number,
  { first }: Pick<Trigger, 'first'>,
): boolean {
  if (last >= first) return false
  if (last < first - 1 && PARTING.has(forms[first - 1] ?? '')) return true
  const parting = forms.findIndex((form, at) => at > last && at < first && PARTING.has(form))
  return parting > 0 && UNITS.has(lemmas[parting - 1] ?? '')
}
