import type { Fact } from '../model/event.ts'
import { type DateSpan, spanOf } from './date-span.ts'
import { canBeSame } from './figure.ts'
import { isNamed } from './is-named.ts'
import type { ToldEvent } from './told-event.ts'

/** Several tellings that are of one event. */
export interface EventGroup {
  type: string
  family: string | null
  readonly told: ToldEvent[]
  readonly facts: Fact[]
  /** It is the one before of its kind. */
  isPrevious: boolean
  /** It is none of those told before it. */
  readonly isOther: boolean
  /** The clause that first tells of it tells more of what stands before it. */
  readonly isWhen: boolean
  /** The last of `told`. */
  last: ToldEvent
}

const VIOLENT = new Set(['attack', 'accident', 'disaster', 'protest'])

/** Who an event of a type is about: two events with nobody in common are two. */
const IDENTITY: Readonly<Record<string, readonly string[]>> = {
  statement: ['speaker'],
  visit: ['visitor'],
  appointment: ['person'],
  resignation: ['person'],
  death: ['person'],
  arrest: ['person'],
  trial: ['person'],
  sentence: ['person'],
  launch: ['vehicle'],
  acquisition: ['target'],
  'sport-result': ['winner', 'loser'],
  meeting: ['participants'],
  call: ['participants'],
  agreement: ['participants'],
}

type Telling = Pick<EventGroup, 'type' | 'family' | 'isWhen'> & { readonly facts: readonly Fact[] }

export function isCompatible(group: EventGroup, told: Telling): boolean {
  return (
    isSameKind(group, told) &&
    isSameFamily(group.family, told.family) &&
    !haveDisjointDates(group.facts, told.facts) &&
    (told.isWhen || haveCommonIdentity(group, told)) &&
    !haveOtherFigures(group.facts, told.facts)
  )
}

function isSameKind(group: EventGroup, told: Telling): boolean {
  if (group.type === told.type) return true
  if (told.type === 'crowd') return group.type === 'protest'
  if (told.type === 'harm') return VIOLENT.has(group.type) || group.type === 'explosion'
  if (group.type === 'harm') return VIOLENT.has(told.type) || told.type === 'explosion'
  if (told.type === 'explosion') return group.type === 'attack' || group.type === 'accident'
  return group.type === 'explosion' && (told.type === 'attack' || told.type === 'accident')
}

/** A killing is what other attacks end in. */
function isSameFamily(left: string | null, right: string | null): boolean {
  return left === null || right === null || left === right || left === 'killing' || right === 'killing'
}

function haveDisjointDates(left: readonly Fact[], right: readonly Fact[]): boolean {
  const known = spans(left)
  const other = spans(right)
  if (known.length === 0 || other.length === 0) return false
  return !other.some((span) => known.some(({ start, end }) => start < span.end && span.start < end))
}

function spans(facts: readonly Fact[]): readonly DateSpan[] {
  return facts
    .filter(({ attribute, status }) => attribute === 'date' && status !== 'planned')
    .flatMap(({ value }) => spanOf(value) ?? [])
}

function haveCommonIdentity(group: EventGroup, told: Telling): boolean {
  const attributes = IDENTITY[told.type] ?? []
  const known = identities(group.facts, attributes)
  const own = identities(told.facts, attributes)
  if (known.size === 0 || own.size === 0) return told.type !== 'statement'
  return [...own].some((identity) => known.has(identity))
}

/** What a launch is told by besides what it carries [the Surveyor; the LVM3 rocket]. */
const CARRIER = /\b(?:rocket|booster|launcher)$/

function identities(facts: readonly Fact[], attributes: readonly string[]): ReadonlySet<string> {
  return new Set(
    facts
      .filter(({ attribute, value }) => attributes.includes(attribute) && isNamed(value) && !CARRIER.test(value))
      .map(({ party, value }) => (party === null ? value.toLowerCase() : `${party}`)),
  )
}

/** Two tolls with nothing in common are of two events. */
function haveOtherFigures(left: readonly Fact[], right: readonly Fact[]): boolean {
  return right.some(
    (fact) =>
      fact.attribute === 'killed' &&
      left.some((other) => other.attribute === 'killed' && other.of === fact.of && !canBeSame(other.value, fact.value)),
  )
}
