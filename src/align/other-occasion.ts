import { shareAny } from '../util/collection.ts'
import { MINUTES_PER_DAY } from '../value/date/calendar.ts'
import { haveOtherDays, haveOtherFigures } from './event-doubt.ts'
import { familyOf } from './event-family.ts'
import type { EventProfile } from './event-profile.ts'
import { isOlderThan } from './time-likeness.ts'

/** What happens again and again, to the same people and in the same town. */
const AGAIN: ReadonlySet<string> = new Set([
  'trial',
  'sport-result',
  'election',
  'protest',
  'meeting',
  'visit',
  'call',
  'launch',
  'incident',
])

/** Minutes. What a source tells wrongly is off by a day or a week-day, seldom by more. */
const SLACK = 3 * MINUTES_PER_DAY

/**
 * [beat Ashford 3-2 on Tuesday], and a week later [beat Ashford 1-0 on Tuesday]: what had happened when the one text was
 * published cannot be what happened days after that, unless a figure says that it is.
 */
export function isOneOfLater(left: EventProfile, right: EventProfile): boolean {
  if (!AGAIN.has(familyOf(left.type)) || left.type !== right.type) return false
  if (shareAny(left.figures, right.figures)) return false
  return isAfterTold(left, right) || isAfterTold(right, left)
}

function isAfterTold(later: EventProfile, { until, isDone }: EventProfile): boolean {
  if (until === null || !isDone || !later.isDone || later.times.length === 0) return false
  return later.times.every(({ start }) => start >= until + SLACK)
}

/**
 * [shot dead on Grove Street on Saturday], [a shooting on Mill Lane on Sunday]: another day and another scene, and neither a
 * name nor a figure in common.
 */
export function isOnOtherScene(left: EventProfile, right: EventProfile, places: number): boolean {
  const family = familyOf(left.type)
  if (family !== 'incident' && family !== 'protest') return false
  if (!haveOtherDays(left, right)) return false
  if (!(places < 0 || haveOtherSites(left, right) || haveOtherNames(left, right, places))) return false
  return !shareAny(left.parties, right.parties) && !shareAny(left.figures, right.figures)
}

function haveOtherSites({ sites: left }: EventProfile, { sites: right }: EventProfile): boolean {
  return left.size > 0 && right.size > 0 && !shareAny(left, right)
}

/** Towns that no map has. */
function haveOtherNames(
  { placeNames: left }: EventProfile,
  { placeNames: right }: EventProfile,
  places: number,
): boolean {
  return places <= 0 && left.size > 0 && right.size > 0
}

/** Days. */
const OLD = 300

/** [6,000 people have left], [recall the floods of 2013, when 21,000 left]: of old, and of what is told without a day as news. */
export function isOneOfOld(left: EventProfile, right: EventProfile): boolean {
  if (!AGAIN.has(familyOf(left.type)) || shareAny(left.figures, right.figures)) return false
  return haveOtherFigures(left, right) && (isOldBeside(left, right) || isOldBeside(right, left))
}

function isOldBeside(old: EventProfile, news: EventProfile): boolean {
  return news.times.length === 0 && news.role === 'focus' && isOlderThan(old, OLD)
}

/** [2,000 marched on Friday], [500 protested on Saturday]: another day and another crowd. */
export function isOtherRally(left: EventProfile, right: EventProfile): boolean {
  if (left.type !== 'protest' || right.type !== 'protest' || !haveOtherDays(left, right)) return false
  const [ones, others] = [crowdsOf(left), crowdsOf(right)]
  return ones.length > 0 && others.length > 0 && !ones.some((crowd) => others.includes(crowd))
}

function crowdsOf({ figures }: EventProfile): readonly string[] {
  return [...figures].filter((figure) => figure.startsWith('attendance '))
}

/** [The Senate passed the bill last week], [the lower house passed it on Thursday]: two votes on one bill. */
export function areOtherHouses(left: EventProfile, right: EventProfile): boolean {
  return left.house !== null && right.house !== null && left.house !== right.house
}
