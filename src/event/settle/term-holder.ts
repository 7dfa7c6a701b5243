import type { Fact } from '../../model/event.ts'
import type { EventGroup } from '../merge/event-group.ts'

/** Of whom a text may tell both a trial and what came of it. */
const COURT: ReadonlySet<string> = new Set(['trial', 'sentence'])

/**
 * [Brandt stood as the judge fixed a minimum term of 19 years … Brandt was convicted in May]: a term of nobody is that of the
 * one person whom the text tells to have been tried.
 */
export function withTermHolders(groups: readonly EventGroup[]): readonly EventGroup[] {
  const holder = onlyDefendant(groups)
  if (!holder) return groups
  return groups.map((group) => (isOfNobody(group) ? { ...group, facts: [...group.facts, holder] } : group))
}

function isOfNobody({ type, isPrevious, isOther, facts }: EventGroup): boolean {
  // [the death penalty]: what may be asked for is of nobody; what has to be served at least was given to somebody.
  const isGiven = facts.some(
    ({ attribute, of, status }) => attribute === 'term' && of !== null && status === 'happened',
  )
  return (
    type === 'sentence' && !isPrevious && !isOther && isGiven && !facts.some(({ attribute }) => attribute === 'person')
  )
}

/** Null of several, and where one of them was not found guilty. */
function onlyDefendant(groups: readonly EventGroup[]): Fact | null {
  const facts = groups.filter(({ type }) => COURT.has(type)).flatMap((group) => group.facts)
  const tried = facts.filter(({ attribute }) => attribute === 'person')
  const isFreed = facts.some(({ attribute, value }) => attribute === 'verdict' && value !== 'guilty')
  const [first] = tried
  if (!first || isFreed || first.party === null || first.status !== 'happened') return null
  return tried.every(({ party }) => party === first.party) ? first : null
}
