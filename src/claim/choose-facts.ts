import type { Fact } from '../model/event.ts'
import type { UnresolvedValue, Value, ValueKind } from '../model/value.ts'
import { groupBy } from '../util/collection.ts'
import { isNarrower } from './narrower-value.ts'

/** A fact with its subject, whose words were read as a value. */
export interface ReadFact {
  readonly about: string
  readonly fact: Fact
  readonly kind: ValueKind
  /** One value can be true. */
  readonly isSingle: boolean
  readonly value: Value | UnresolvedValue
}

/** A reading that is less sure than this is left out: a false claim costs a reviewer more than a missing one. */
const LEAST_CONFIDENCE = 0.5

/** Dates that nothing resolves compare as silent; more than a few of one event tell a reviewer nothing. */
const MOST_UNRESOLVED = 3

/**
 * The facts worth a claim. Of one value told several times the surest telling stays. Of single-valued attributes a text
 * that seems to say two things was mostly misread, so the surest stays, or the narrowest of those that agree with it;
 * what it tells as the words of different speakers, or as different plans, are different things said.
 */
export function chooseFacts(facts: readonly ReadFact[], text: string): readonly ReadFact[] {
  const sure = withoutOddDenials(facts.filter(({ fact }) => fact.confidence >= LEAST_CONFIDENCE))
  return groupBy(sure, slotOf).flatMap((slot) => {
    const resolved = onePerValue(slot.filter(({ value }) => value.kind !== 'unresolved'))
    if (resolved.length === 0) return onePerWords(slot, text).slice(0, MOST_UNRESOLVED)
    return resolved[0]?.isSingle ? narrowest(resolved) : resolved
  })
}

/** A text that tells of something as done and as not done was mostly misread in the second: `never sacked` is of another. */
function withoutOddDenials(facts: readonly ReadFact[]): readonly ReadFact[] {
  const keyOf = ({ about, fact }: ReadFact) => `${about} ${fact.attribute}`
  const done = new Set(facts.filter(({ fact }) => fact.status === 'happened').map(keyOf))
  const isOdd = (read: ReadFact) => UNDONE.has(read.fact.status) && done.has(keyOf(read))
  return facts.filter((read) => !isOdd(read))
}

const UNDONE: ReadonlySet<string> = new Set(['denied', 'cancelled'])

function slotOf({ about, fact: { attribute, of, by, status, asOf } }: ReadFact): string {
  return JSON.stringify([about, attribute, of, by, status, asOf])
}

function onePerValue(facts: readonly ReadFact[]): readonly ReadFact[] {
  return groupBy([...facts].sort(bySureness), ({ fact, value }) =>
    fact.party === null ? value.canonical : `party ${fact.party}`,
  ).map(([first]) => first)
}

function onePerWords(facts: readonly ReadFact[], text: string): readonly ReadFact[] {
  const wordsOf = ({ fact: { evidence } }: ReadFact) => text.slice(evidence.start, evidence.end).toLowerCase()
  return groupBy([...facts].sort(bySureness), wordsOf).map(([first]) => first)
}

/** The surest first; of equals what is told first. */
function bySureness(left: ReadFact, right: ReadFact): number {
  return right.fact.confidence - left.fact.confidence || left.fact.evidence.start - right.fact.evidence.start
}

/** Plans may follow one another in one text [set for Thursday, moved to Friday]: all of them stay. */
function narrowest([surest, ...others]: readonly ReadFact[]): readonly ReadFact[] {
  if (!surest) return []
  if (surest.fact.status === 'planned' && surest.kind === 'date') return [surest, ...others]
  const best = others.reduce((kept, other) => (isNarrower(other.value, kept.value) ? other : kept), surest)
  return [best]
}
