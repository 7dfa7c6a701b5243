import type { Fact } from '../model/event.ts'
import { isSingle, roleKind } from './attribute-kind.ts'
import { isNamed } from './is-named.ts'

/** What is less sure is not worth a reviewer's time. */
const LEAST_CONFIDENCE = 0.45

/**
 * The facts of an event that are worth a claim: of a place or another single value the surest of each voice and status,
 * since a text that tells several is read wrong more often than it contradicts itself; no nameless party beside named ones.
 */
export function tidyFacts(facts: readonly Fact[], type: string): readonly Fact[] {
  const sure = facts.filter(({ confidence }) => confidence >= LEAST_CONFIDENCE)
  return sure.filter((fact) => !isBettered(fact, sure, type) && !isNamelessExtra(fact, sure))
}

function isBettered(fact: Fact, facts: readonly Fact[], type: string): boolean {
  if (!isSingle(fact.attribute, type)) return false
  const at = facts.indexOf(fact)
  return facts.some((other, index) => {
    if (other === fact || other.attribute !== fact.attribute || other.status !== fact.status) return false
    if (fact.attribute === 'date' && other.by !== fact.by) return false
    return other.confidence > fact.confidence || (other.confidence === fact.confidence && index < at)
  })
}

function isNamelessExtra(fact: Fact, facts: readonly Fact[]): boolean {
  if (roleKind(fact.attribute) !== 'party' || isNamed(fact.value)) return false
  return facts.some((other) => other.attribute === fact.attribute && isNamed(other.value))
}
