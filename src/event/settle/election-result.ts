import type { Fact } from '../../model/event.ts'

/** Scopes that are no names of who stood for election. */
const SIDES: ReadonlySet<string> = new Set(['against', 'margin', 'yes', 'no'])
const HALF = 50

/** The votes of whoever won have no scope; where no winner is told, those of more than half. */
export function settleVotes(facts: readonly Fact[]): readonly Fact[] {
  const winners = new Set(facts.filter(({ attribute }) => attribute === 'winner').map(({ value }) => value))
  return facts.map((fact) => {
    const { attribute, of, value } = fact
    if (attribute !== 'votes' || of === null || SIDES.has(of)) return fact
    const isWinner = winners.size > 0 ? winners.has(of) : value.endsWith('%') && Number.parseFloat(value) > HALF
    return isWinner ? { ...fact, of: null } : fact
  })
}
