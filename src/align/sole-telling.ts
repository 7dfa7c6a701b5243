import type { DocumentEvent } from '../model/event.ts'
import { countBy, groupBy } from '../util/collection.ts'
import { fold } from '../value/fold.ts'
import { familyOf } from './event-family.ts'

/** In what an event stands alone among those that its source tells of. */
export interface SoleTelling {
  /** Its source tells of no other of its family that could be meant instead. */
  readonly isOnly: boolean
  /** Its source tells of none of its family before it, and tells of it as news. */
  readonly isFirst: boolean
  /** Its source tells of no other that fills or leaves the same office. */
  readonly isOnlyOfPost: boolean
  /** Its source tells of no other that went before, or comes after, one of its family. */
  readonly isOnlyOfStep: boolean
}

export function soleTellings(events: readonly DocumentEvent[]): (event: DocumentEvent) => SoleTelling {
  const isOnly = onlyOnes(events)
  const firsts = firstOnes(events)
  const offices = countBy(events, postOf)
  return (event) => ({
    isOnly: isOnly(event),
    isFirst: firsts.has(event),
    isOnlyOfPost: offices.get(postOf(event)) === 1,
    isOnlyOfStep: events.filter((other) => isSameStep(event, other)).length === 1,
  })
}

/** Of one that happened, those before it, in passing and to come are no rivals; of another, all of its family are. */
function onlyOnes(events: readonly DocumentEvent[]): (event: DocumentEvent) => boolean {
  const all = countBy(events, rivalryOf)
  const main = countBy(events.filter(isMain), rivalryOf)
  return (event) => {
    const family = rivalryOf(event)
    return all.get(family) === 1 || (isMain(event) && main.get(family) === 1)
  }
}

/** What events of one source are held against each other under. */
function rivalryOf({ type, happening }: DocumentEvent): string {
  return happening ? `${type} ${happening.kind}` : familyOf(type)
}

/** Events stand in the order in which their text first tells of them. */
function firstOnes(events: readonly DocumentEvent[]): ReadonlySet<DocumentEvent> {
  return new Set(groupBy(events.filter(isMain), ({ type }) => familyOf(type)).map(([first]) => first))
}

function isSameStep(event: DocumentEvent, other: DocumentEvent): boolean {
  const isOfFamily = familyOf(event.type) === familyOf(other.type)
  return isOfFamily && (event.role === 'previous') === (other.role === 'previous') && !event.nextOf === !other.nextOf
}

/** By its type and the words of its office, in their order; an event without one goes with its like. */
function postOf({ type, facts }: DocumentEvent): string {
  const offices = facts.filter(({ attribute }) => attribute === 'office').map(({ value }) => fold(value))
  return [type, ...offices.flatMap((office) => office.split(' ')).toSorted()].join(' ')
}

function isMain(event: DocumentEvent): boolean {
  return event.role === 'focus' && isDone(event)
}

export function isDone({ facts }: DocumentEvent): boolean {
  return facts.some(({ status }) => status === 'happened')
}
