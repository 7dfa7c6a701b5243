import type { Fact } from '../model/event.ts'
import { isSingle } from './attribute-kind.ts'
import { type EventGroup, isCompatible } from './compatible.ts'
import { holds, lengthOf } from './date-span.ts'
import type { ToldEvent } from './told-event.ts'

/** How many events back a telling is compared with, so that long texts take time in proportion to their length. */
const WIDEST_LOOK = 40

/** Facts kept of one event; nobody reviews more, and each is compared with every new one. */
const MOST_FACTS = 200

/** One group for each event, in the order in which the text first tells of them. */
export function mergeEvents(told: readonly ToldEvent[]): readonly EventGroup[] {
  const groups: EventGroup[] = []
  for (const event of told) {
    const group = sameSentence(groups, event) ?? sameEvent(groups, event)
    if (group) join(group, event)
    else groups.push(groupOf(event))
  }
  return groups
}

/** [a blast … killed 12]: the words of one sentence tell of one event where nothing speaks against it. */
function sameSentence(groups: readonly EventGroup[], event: ToldEvent): EventGroup | null {
  if (event.marker === 'other') return null
  const near = groups
    .slice(-WIDEST_LOOK)
    .filter(({ last }) => last.sentence === event.sentence && last.marker !== 'other')
  return near.findLast((group) => isCompatible(group, event) && isSameMarker(group, event, true)) ?? null
}

function sameEvent(groups: readonly EventGroup[], event: ToldEvent): EventGroup | null {
  if (event.marker === 'other') return null
  const recent = groups.slice(-WIDEST_LOOK)
  return recent.findLast((group) => isCompatible(group, event) && isSameMarker(group, event, false)) ?? null
}

/** [The last meeting took place in 2018, when A met B]: what shares a sentence with a previous event is it. */
function isSameMarker({ isPrevious, last }: EventGroup, event: ToldEvent, isSameSentence: boolean): boolean {
  if (event.marker === 'previous') return isPrevious
  return !isPrevious || (isSameSentence && last.form === 'noun' && event.form === 'verb')
}

function groupOf(event: ToldEvent): EventGroup {
  const { type, family, facts, marker } = event
  return { type, family, told: [event], facts: [...facts], isPrevious: marker === 'previous', last: event }
}

function join(group: EventGroup, event: ToldEvent): void {
  if (group.type === 'harm' || (group.type === 'explosion' && event.type !== 'harm')) group.type = event.type
  group.family = group.family === 'killing' ? (event.family ?? group.family) : (group.family ?? event.family)
  group.told.push(event)
  group.last = event
  for (const fact of event.facts) addFact(group, fact)
}

/** A value told twice is one fact, with the better evidence. */
function addFact(group: EventGroup, fact: Fact): void {
  const at = group.facts.findIndex((other) => isSameFact(other, fact, group.type))
  const known = group.facts[at]
  if (!known && group.facts.length < MOST_FACTS) group.facts.push(fact)
  if (!known) return
  if (isBetter(fact, known)) group.facts[at] = fact
}

/** [in 2018, in October 2018]: of two dates of which one lies in the other, the narrower is the fact. */
function isSameFact(left: Fact, right: Fact, type: string): boolean {
  if (left.attribute !== right.attribute || left.of !== right.of || left.status !== right.status) return false
  if (isSingle(left.attribute, type) && left.by !== right.by) return false
  if (left.attribute === 'date' && holds(left.value, right.value)) return true
  return left.party !== null || right.party !== null
    ? left.party === right.party
    : left.value.toLowerCase() === right.value.toLowerCase()
}

function isBetter(fact: Fact, known: Fact): boolean {
  if (fact.attribute === 'date' && fact.value !== known.value) return lengthOf(fact.value) < lengthOf(known.value)
  return fact.confidence > known.confidence
}
