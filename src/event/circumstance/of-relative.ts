import type { DateMention } from '../../model/mention.ts'
import { MINUTES_PER_DAY } from '../../value/date/calendar.ts'
import type { ReadSentence } from '../reading.ts'
import type { Trigger } from '../trigger.ts'
import { lengthOf } from './date-span.ts'

/** Minutes: as long as the shortest month. */
const LONG = 28 * MINUTES_PER_DAY

/**
 * [is buying the company, which her father *founded in 1958*]: a year or a month of a relative clause is of its verb; days
 * there are more often of the news, as trees hang them too low. Of a noun that the clause tells more of it is too [the talks,
 * which took place in May].
 */
export function isOfRelative(
  { tree, isVerb }: ReadSentence,
  { head, value }: DateMention,
  { at, first, last }: Trigger,
): boolean {
  if (value === null || lengthOf(value) < LONG) return false
  const verb = tree.clauseOf(head)
  const { relation = '', head: noun = -1 } = tree.tokens[verb] ?? {}
  if (verb === at || !relation.startsWith('acl:relcl') || !isVerb(verb)) return false
  const own = tree.rangeOf(verb)
  const isWithin = own.first <= at && at <= own.last
  return !isWithin && !(first <= noun && noun <= last)
}
