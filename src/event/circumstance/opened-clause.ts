import { FINITE_TAGS } from '../../util/finite-tag.ts'
import type { ReadSentence } from '../reading.ts'
import type { Trigger } from '../trigger.ts'

/** What is fixed for a day of its own: what came before it is told beside it with another. */
const OF_OWN_DAY: ReadonlySet<string> = new Set([
  'election',
  'appointment',
  'sport-result',
  'meeting',
  'visit',
  'award',
])

/**
 * [her appointment was in doubt *until* a party came round *on Tuesday*; won the vote *after* she came second *on 18 January*]:
 * a clause behind the word, with a verb of its own, has its own day.
 */
export function isOfOpenedClause(
  sentence: ReadSentence,
  date: number,
  { last, type }: Pick<Trigger, 'last' | 'type'>,
): boolean {
  const opening = openingBefore(sentence, date, last)
  return opening > last && (sentence.forms[opening] === 'until' || OF_OWN_DAY.has(type))
}

/** [won the vote *after* she came second *on 18 January* with a third of *the votes*]: the round before, whose votes are told too. */
export function isOfRoundBefore(
  sentence: ReadSentence,
  date: number,
  { at, type }: Pick<Trigger, 'at' | 'type'>,
  told: readonly Pick<Trigger, 'at' | 'type'>[],
): boolean {
  if (type !== 'election' || at < date) return false
  const opening = openingBefore(sentence, date, -1)
  return told.some((other) => other.type === type && other.at < opening)
}

/** The `until` or `after` that opens the clause of a date, behind a token; -1 without one. */
function openingBefore({ forms, tree }: ReadSentence, date: number, from: number): number {
  const opening = forms.findLastIndex((form, at) => at > from && at < date && (form === 'until' || form === 'after'))
  if (opening < 0) return -1
  const inside = tree.tokens.slice(opening + 1, date)
  const verb = inside.findIndex(({ xpos }) => FINITE_TAGS.has(xpos))
  return verb > 0 && inside.every(({ form }) => form !== ',') ? opening : -1
}
