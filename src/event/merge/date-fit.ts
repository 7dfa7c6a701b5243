import type { Fact } from '../../model/event.ts'
import { MINUTES_PER_DAY } from '../../value/date/calendar.ts'
import { type DateSpan, spanOf } from '../circumstance/date-span.ts'
import { isBroadPlace } from '../lexicon/broad-places.ts'
import type { EventGroup, Telling } from './event-group.ts'
import { CAUSES } from './event-kind.ts'

/** News may give the day of one quake or crash wrong by this much. */
const NEAR = 3 * MINUTES_PER_DAY

/** [Sunday's earthquake … The quake on May 16]: the one told of before, though the text dates it otherwise. */
export function isSameThing(group: EventGroup, told: Telling): boolean {
  if (!told.isDefinite || group.type === 'attack' || !CAUSES.has(group.type) || group.family !== told.family)
    return false
  if (haveOtherScenes(group.facts, told.facts)) return false
  return spans(told.facts).every((own) =>
    spans(group.facts).some(({ start, end }) => own.start - end <= NEAR && start - own.end <= NEAR),
  )
}

/** Each has a scene that is no country, and their names share no word. */
function haveOtherScenes(left: readonly Fact[], right: readonly Fact[]): boolean {
  const known = sceneWords(left)
  const own = sceneWords(right)
  return known.size > 0 && own.size > 0 && ![...own].some((word) => known.has(word))
}

function sceneWords(facts: readonly Fact[]): ReadonlySet<string> {
  const scenes = facts.filter(({ attribute, value }) => attribute === 'location' && !isBroadPlace(value))
  return new Set(scenes.flatMap(({ value }) => value.match(/\p{Lu}[\p{L}\p{M}'’-]*/gu) ?? []))
}

/** Both are dated, and no day that one has is one of the other. */
export function haveDisjointDates(left: readonly Fact[], right: readonly Fact[]): boolean {
  const known = spans(left)
  const other = spans(right)
  if (known.length === 0 || other.length === 0) return false
  return !other.some((span) => known.some(({ start, end }) => start < span.end && span.start < end))
}

/** Both are told with one and the same day. */
export function areOfOneDay(left: readonly Fact[], right: readonly Fact[]): boolean {
  const isDay = ({ start, end }: DateSpan): boolean => end - start <= MINUTES_PER_DAY
  const known = spans(left).filter(isDay)
  return spans(right).some((own) => isDay(own) && known.some(({ start }) => start === own.start))
}

/** What goes on for days is told of for about this long. */
const GOING_ON = 10 * MINUTES_PER_DAY

/** Both are dated, and each day of the one lies within days of one of the other. */
export function areInOneSpell(left: readonly Fact[], right: readonly Fact[]): boolean {
  const known = spans(left)
  return spans(right).every((own) =>
    known.some(({ start, end }) => own.start - end <= GOING_ON && start - own.end <= GOING_ON),
  )
}

/** Years apart, also where one is a plan: elections and games come again [elected in 2008, the election planned for 2013]. */
const FAR = 300 * MINUTES_PER_DAY

/** Both are dated, and every day of one lies years from those of the other. */
export function haveFarDates(left: readonly Fact[], right: readonly Fact[]): boolean {
  const known = allSpans(left)
  const other = allSpans(right)
  if (known.length === 0 || other.length === 0) return false
  return other.every((span) => known.every(({ start, end }) => start - span.end > FAR || span.start - end > FAR))
}

/** What is over when it was [the leaders met on Tuesday … will meet on 16 June]; talks, votes and deals go on. */
const OVER = new Set(['meeting', 'call', 'protest', 'visit'])

/** One has happened, the other is planned for a day after that: these are two. */
export function isLaterPlan(group: EventGroup, told: Telling): boolean {
  if (!OVER.has(group.type) && !OVER.has(told.type)) return false
  // [told staff at a meeting in the plant … will meet the owners next week]: also where nothing says when the one was.
  if ((group.isDone && told.isAhead) || (group.isAhead && told.isDone)) return true
  return isAfter(plannedSpans(told.facts), spans(group.facts)) || isAfter(plannedSpans(group.facts), spans(told.facts))
}

function isAfter(later: readonly DateSpan[], earlier: readonly DateSpan[]): boolean {
  return later.length > 0 && earlier.length > 0 && later.every((plan) => earlier.every(({ end }) => plan.start >= end))
}

function plannedSpans(facts: readonly Fact[]): readonly DateSpan[] {
  return facts
    .filter(({ attribute, status }) => attribute === 'date' && status === 'planned')
    .flatMap(({ value }) => spanOf(value) ?? [])
}

const OUTCOMES = new Set(['turnout', 'votes', 'winner'])

/** [turnout was 51 percent … a new mayor will be elected in June]: of one the outcome is told, the other is to come. */
export function isPlanBesideOutcome(group: EventGroup, told: Telling): boolean {
  if (group.type !== 'election') return false
  return isPlanOnly(told.facts) ? hasOutcome(group.facts) : isPlanOnly(group.facts) && hasOutcome(told.facts)
}

function isPlanOnly(facts: readonly Fact[]): boolean {
  return plannedSpans(facts).length > 0 && spans(facts).length === 0 && !hasOutcome(facts)
}

function hasOutcome(facts: readonly Fact[]): boolean {
  return facts.some(({ attribute, status }) => status === 'happened' && OUTCOMES.has(attribute))
}

function allSpans(facts: readonly Fact[]): readonly DateSpan[] {
  return facts.filter(({ attribute }) => attribute === 'date').flatMap(({ value }) => spanOf(value) ?? [])
}

function spans(facts: readonly Fact[]): readonly DateSpan[] {
  return facts
    .filter(({ attribute, status }) => attribute === 'date' && status !== 'planned')
    .flatMap(({ value }) => spanOf(value) ?? [])
}
