import type { Fact } from '../../model/event.ts'
import { wordsOf } from '../../value/fold.ts'
import { stem } from '../../value/stem.ts'

/** Two tellings of one verb are of one happening where it was done to one thing; without one, by or to one party. */
export function isOneHappening(known: readonly Fact[], told: readonly Fact[]): boolean {
  const [left, right] = [thingsIn(known), thingsIn(told)]
  if (left.length > 0 && right.length > 0) return left.some((thing) => right.includes(thing))
  const parties = new Set(partiesIn(known))
  return partiesIn(told).some((party) => parties.has(party))
}

function thingsIn(facts: readonly Fact[]): readonly string[] {
  return facts.flatMap(({ attribute, value }) => (attribute === 'target' ? stem(wordsOf(value).at(-1) ?? '') : []))
}

function partiesIn(facts: readonly Fact[]): readonly string[] {
  return facts.flatMap(({ attribute, value }) => (attribute === 'participants' ? value.toLowerCase() : []))
}
