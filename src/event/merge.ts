import type { Fact } from '../model/event.ts'
import { isSingle } from './attribute-kind.ts'
import { holds, lengthOf } from './circumstance/date-span.ts'
import { COURT_TYPES } from './lexicon/court-types.ts'
import { isCompatible, isHarmOfLasting } from './merge/compatible.ts'
import { haveDisjointDates } from './merge/date-fit.ts'
import type { EventGroup } from './merge/event-group.ts'
import { CAUSES, isConsequent } from './merge/event-kind.ts'
import { isBare, isPartOfToll } from './merge/toll-fit.ts'
import type { ToldEvent } from './told-event.ts'

/** How many events back a telling is compared with, so that long texts take time in proportion to their length. */
const WIDEST_LOOK = 40

/** Facts kept of one event; nobody reviews more, and each is compared with every new one. */
const MOST_FACTS = 200

/**
 * One group for each event, in the order in which the text first tells of them. What one sentence tells of an event is
 * put together first [In 2001 an earthquake there killed 70], since its words are told apart from others only together.
 */
export function mergeEvents(told: readonly ToldEvent[]): readonly EventGroup[] {
  const groups: EventGroup[] = []
  for (const own of sentencesOf(told).flatMap(groupsOfSentence)) {
    const group = sameEvent(groups, own)
    if (group) joinGroup(group, own)
    else groups.push(own)
  }
  return groups
}

function sentencesOf(told: readonly ToldEvent[]): readonly (readonly ToldEvent[])[] {
  const sentences: ToldEvent[][] = []
  for (const event of told) {
    const last = sentences.at(-1)
    if (last?.[0]?.sentence === event.sentence) last.push(event)
    else sentences.push([event])
  }
  return sentences
}

/** [a blast … killed 12]: the words of one sentence tell of one event where nothing speaks against it. */
function groupsOfSentence(told: readonly ToldEvent[]): readonly EventGroup[] {
  const groups: EventGroup[] = []
  for (const event of told) {
    const harm = harmOfOther(groups, event)
    if (harm) {
      groups.splice(groups.indexOf(harm), 1)
      groups.push(groupOf(event))
      joinGroup(groups.at(-1) ?? harm, harm)
      continue
    }
    const group =
      event.marker === 'other' || event.marker === 'next'
        ? undefined
        : groups.slice(-WIDEST_LOOK).findLast((known) => isCompatible(known, event) && isSameMarker(known, event))
    if (group) join(group, event)
    else groups.push(groupOf(event))
  }
  return groups
}

/** [18 people died in a similar explosion]: what was told of the dead is of the other event. */
function harmOfOther(groups: readonly EventGroup[], event: ToldEvent): EventGroup | null {
  const last = groups.at(-1)
  if (event.marker !== 'other' || event.form !== 'noun' || !last || last.type !== 'harm') return null
  const isNear = event.at > last.last.at && event.at - last.last.at <= WIDEST_HARM
  return isNear && !last.isOther && isCompatible(last, event) ? last : null
}

/** Tokens from a verb of harm to what it came of [died in a strikingly similar *explosion*]. */
const WIDEST_HARM = 8

/**
 * [The last meeting took place in 2018, when A met B]: what shares a sentence with a previous event is it. [Another
 * attack killed nine]: its harm is that of the other event.
 */
function isSameMarker({ isPrevious, isOther, last }: EventGroup, event: ToldEvent): boolean {
  if (event.marker === 'previous') return isPrevious
  if (isOther) return event.form === 'verb' && last.form === 'noun'
  if (!isPrevious || (event.at > last.at && (event.isWhen || isHarmOfWhen(event, last)))) return true
  return event.form === 'verb' && (last.form === 'noun' || isHarmOf(event, last))
}

/** [the first attack since March, *when* men opened fire and nine people *died*] */
function isHarmOfWhen({ type }: ToldEvent, last: ToldEvent): boolean {
  return type === 'harm' && last.isWhen
}

/** [crashed into the sea, killing all 70] */
function isHarmOf({ isParticiple, type, family, at }: ToldEvent, last: ToldEvent): boolean {
  return isParticiple && at > last.at && (type === 'harm' || family === 'killing')
}

/** The event of the document that a sentence tells more of: the last that fits. */
function sameEvent(groups: readonly EventGroup[], own: EventGroup): EventGroup | null {
  if (own.isOther) return null
  const fits = (group: EventGroup): boolean =>
    group.isPrevious === own.isPrevious &&
    isCompatible(group, own) &&
    !(group.isOther && group.last.sentence === own.sentence) &&
    !(isOldBesideNews(group, own) && !isBesideCourt(groups, group))
  const found = groups.slice(-WIDEST_LOOK).filter(fits)
  if (own.type === 'harm' && isBare(own.facts)) return toldLast(found) ?? null
  return found.findLast(({ type }) => type === own.type) ?? found.at(-1) ?? null
}

/** [sinks in storm … The yacht went down … Seven died]: the dead are of what was told of last. */
function toldLast(groups: readonly EventGroup[]): EventGroup | undefined {
  return groups.reduce<EventGroup | undefined>(
    (latest, group) => (latest && isToldLater(latest, group) ? latest : group),
    undefined,
  )
}

/** [was shot as he left a rally. A guard was wounded]: of one sentence, by what harms and not by who came together. */
function isToldLater(latest: EventGroup, group: EventGroup): boolean {
  const [before, after] = [latest.last.sentence, group.last.sentence]
  return before > after || (before === after && group.type === 'protest' && latest.type !== 'protest')
}

/** [the man behind the attack was jailed … He drove into the crowd in 2023]: the news is what became of him. */
function isBesideCourt(groups: readonly EventGroup[], { sentence }: EventGroup): boolean {
  return groups.some((other) => isOfCourt(other) && other.told.some((event) => event.sentence === sentence))
}

/** Not [police detained 140 students]. */
function isOfCourt({ type, facts }: EventGroup): boolean {
  if (type !== 'arrest') return COURT_TYPES.has(type)
  return facts.some(({ attribute }) => attribute === 'person' || attribute === 'charge')
}

/** Sentences of the body that tell the news, besides the title. */
export const LEAD = 2

/** [23 killed … In 2019, nine died in a collision]: what the lead tells without a day is no happening of years ago. */
function isOldBesideNews({ told, facts }: EventGroup, own: EventGroup): boolean {
  const [first] = told
  const isNews = first !== undefined && first.order < LEAD && !facts.some(({ attribute }) => attribute === 'date')
  return isNews && own.told.some(({ isLongAgo }) => isLongAgo)
}

function groupOf(event: ToldEvent): EventGroup {
  const { type, family, facts, marker, grounds } = event
  const isPrevious = marker === 'previous'
  return {
    type,
    family,
    told: [event],
    facts: [...facts],
    grounds: [...grounds],
    isPrevious,
    isOther: marker === 'other' || marker === 'next',
    isNext: marker === 'next',
    isWhen: event.isWhen,
    isDefinite: event.isDefinite,
    isDone: event.isDone,
    isAhead: event.isAhead,
    sentence: event.sentence,
    last: event,
  }
}

/** The further telling becomes part of the group. */
export function joinGroup(group: EventGroup, other: EventGroup): void {
  settle(group, other)
  group.told.push(...other.told)
  group.grounds.push(...other.grounds)
  group.last = other.last
  const isPart = isHarmOfLasting(group, other) && haveDisjointDates(group.facts, other.facts)
  for (const fact of other.facts) if (!isPart || !OF_SCENE.has(fact.attribute)) addFact(group, fact)
}

/** When and where a part of what goes on happened. */
const OF_SCENE = new Set(['date', 'location'])

function join(group: EventGroup, event: ToldEvent): void {
  // [Four died when their homes collapsed]: the dead are told first, what they died of as known.
  if (group.type === 'harm') group.isWhen ||= event.isWhen
  settle(group, event)
  group.told.push(event)
  group.grounds.push(...event.grounds)
  group.last = event
  for (const fact of event.facts) addFact(group, fact)
}

type Joining = Pick<EventGroup, 'type' | 'family' | 'isDone' | 'isAhead'>

/** What was left open is as the further telling has it. */
function settle(group: EventGroup, { type, family, isDone, isAhead }: Joining): void {
  group.isDone ||= isDone
  group.isAhead ||= isAhead
  if (CAUSES.has(group.type) && CAUSES.has(type) && group.type !== type) {
    settleCause(group, { type, family })
    return
  }
  if (group.type === 'harm' || group.type === 'crowd' || (group.type === 'explosion' && type !== 'harm'))
    group.type = type
  group.family = group.family === 'killing' ? (family ?? group.family) : (group.family ?? family)
}

/** [a fire after a drone attack]: the cause is what happened; a wildfire is one, whatever else it is called. */
function settleCause(group: EventGroup, { type, family }: Pick<EventGroup, 'type' | 'family'>): void {
  const isFire = group.family === 'fire' && family === 'fire'
  if (isFire ? type !== 'disaster' : !isConsequent(group) || type === 'accident') return
  group.type = type
  group.family = family
}

/** A value told twice is one fact, with the better evidence. */
function addFact(group: EventGroup, fact: Fact): void {
  if (isPartOfToll(group.facts, fact)) return
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
