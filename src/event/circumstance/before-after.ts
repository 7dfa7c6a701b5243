import { FINITE_TAGS } from '../../util/finite-tag.ts'
import type { ReadSentence } from '../reading.ts'
import type { Trigger } from '../trigger.ts'

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
export function isPartedFrom(sentence: ReadSentence, last: number, trigger: Pick<Trigger, 'first'>): boolean {
  const { forms, lemmas } = sentence
  const { first } = trigger
  if (last >= first) return isBehindMainClause(sentence, last, trigger)
  if (last < first - 1 && PARTING.has(forms[first - 1] ?? '')) return true
  if (isFarFromWhere(sentence, last, first)) return true
  const parting = forms.findIndex((form, at) => at > last && at < first && PARTING.has(form))
  return parting > 0 && UNITS.has(lemmas[parting - 1] ?? '')
}

/** Tokens from a place to its `where` [in Almara, a small town on the coast, where]. */
const WIDEST_PLACE = 5

/** [found on a road in Almara, north of the office where the shooting took place] */
function isFarFromWhere({ forms }: ReadSentence, last: number, first: number): boolean {
  const where = forms.lastIndexOf('where', first)
  return where - last > WIDEST_PLACE && first - where <= WIDEST_PLACE
}

const LEADING = new Set(['after', 'before', 'following', 'since', 'until', 'despite', 'amid'])
/** Tokens of the phrase before its noun [two hours after the deadly shooting]. */
const WIDEST_PHRASE = 4

/** [About two hours after the shooting, officers stopped a car in Almara]: what the main clause tells is not the noun's. */
function isBehindMainClause({ forms, tree }: ReadSentence, last: number, { first }: Pick<Trigger, 'first'>): boolean {
  const lead = forms.slice(Math.max(0, first - WIDEST_PHRASE), first).findLastIndex((form) => LEADING.has(form))
  if (lead < 0) return false
  const start = Math.max(0, first - WIDEST_PHRASE) + lead
  if (tree.tokens.slice(0, first).some(({ xpos }) => FINITE_TAGS.has(xpos))) return false
  const comma = forms.indexOf(',', first)
  if (start > WIDEST_OPENING || comma < 0 || comma > last) return false
  return tree.tokens.slice(comma, last).some(({ xpos }) => FINITE_TAGS.has(xpos))
}

/** Tokens before the preposition [*About two hours* after]. */
const WIDEST_OPENING = 6
