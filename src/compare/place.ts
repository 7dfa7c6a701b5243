import type { Ladder, Outcome } from '../model/comparison.ts'
import type { PlaceNode, PlaceReading, PlaceValue } from '../model/value.ts'
import { acronymsOfName } from '../value/party/acronym.ts'
import { isLittleKnown, isWellKnown, seriousOf } from '../value/place/fame.ts'
import { foldPlaceName } from '../value/place/name.ts'
import { distanceBetween, headOf, isSamePlace, isWithoutTowns } from '../value/place/node.ts'
import { REGION_WORDS } from '../value/place/word.ts'
import { areOppositeSides } from './place/bearing.ts'
import type { Ground, PlaceRelation } from './place/ground.ts'
import {
  ambiguousNote,
  apartNote,
  closeNote,
  disputedNote,
  initialsNote,
  localNote,
  namesakeNote,
  overlapNote,
  sameNameNote,
  unresolvedNote,
  withinNote,
} from './place/note.ts'
import { areInOneRegion, relatePlaces } from './place/relation.ts'

/** From the town that a region is called after to its bounds, as a rule. */
const FARTHEST_IN_A_REGION_KM = 200

type Step = Omit<Outcome, 'level'> | null

/**
 * Places, by what their names most likely stand for:
 * - `opposite-sides`: one place lies on either side of another [north of Almara, south of Almara]
 * - `same`: one canonical form
 * - `within`: one lies in the other [Houston, Texas], or says so where nothing knows either [Old Mill, Almara; Almara]
 * - `name-alone`: one tells besides where the other lies, which no map has [Old Mill Store; Old Mill Store, Houston]
 * - `site-alone`: one is called by its name without what it is [Wilton, Wilton Airport]
 * - `initials`: one name is the initials of the other [ISS, International Space Station]
 * - `unresolved-name`: nothing knows a name, so nothing relates it
 * - `overlapping`: they share ground, or may [Moscow and Europe; Aleppo and near Aleppo]; `unknown` where only some
 *   maps let them [Asia and Africa]
 * - `other-reading`: a less likely place of the name would be the same, or lie in the other [New York and Buffalo;
 *   Paris and Paris, Texas]: that is no agreement, since the likeliest places are apart
 * - `disputed`: states differ over whether one lies in the other
 * - `nearby`: too close to be two places for certain, or placed too vaguely
 * - `namesake`: a small place of the name lies in the region that the other names [Moscow and Idaho]
 * - `same-region`: a less likely place of the name lies in the region of the other [Birmingham and Montgomery]
 * - `small-town`: only a small town is known under a bare name, and much else shares such names
 * - `disjoint`: two places apart
 */
export const placeLadder: Ladder<PlaceValue> = [
  { name: 'opposite-sides', relate: oppositeSides },
  { name: 'same', relate: same },
  { name: 'within', relate: within },
  { name: 'name-alone', relate: nameAlone },
  { name: 'site-alone', relate: siteAlone },
  { name: 'initials', relate: initials },
  { name: 'unresolved-name', relate: unresolvedName },
  { name: 'overlapping', relate: overlapping },
  { name: 'other-reading', relate: otherReading },
  { name: 'disputed', relate: disputed },
  { name: 'nearby', relate: nearby },
  { name: 'namesake', relate: namesake },
  { name: 'same-region', relate: sameRegion },
  { name: 'small-town', relate: smallTown },
  { name: 'disjoint', relate: disjoint },
]

function oppositeSides(left: PlaceValue, right: PlaceValue): Step {
  if (!areOppositeSides(left.written, right.written)) return null
  return { relation: 'conflicts', note: apartNote(left, right) }
}

function same(left: PlaceValue, right: PlaceValue): Step {
  if (left.canonical !== right.canonical) return null
  return { relation: 'same', note: `\`${left.written}\` and \`${right.written}\` are one place` }
}

function within(left: PlaceValue, right: PlaceValue): Step {
  const relation = relateLikeliest(left, right) ?? relateUnknown(left, right)
  if (relation?.ground !== 'within') return null
  const [inner, outer] = relation.relation === 'refines' ? [left, right] : [right, left]
  return { relation: relation.relation, note: withinNote(inner, outer) }
}

/** Nothing knows either name, but the longer one says that it lies in the other [Old Mill, Almara; Almara]. */
function relateUnknown(left: PlaceValue, right: PlaceValue): PlaceRelation | null {
  if (left.readings.length > 0 || right.readings.length > 0) return null
  if (isKindOf(left.canonical, right.canonical)) return { ground: 'within', relation: 'refined-by' }
  if (isKindOf(right.canonical, left.canonical)) return { ground: 'within', relation: 'refines' }
  if (left.canonical.endsWith(`, ${right.canonical}`)) return { ground: 'within', relation: 'refines' }
  return right.canonical.endsWith(`, ${left.canonical}`) ? { ground: 'within', relation: 'refined-by' } : null
}

/** [Xyzzyville district] for [Xyzzyville]: a town as a rule, and what is called after it. */
function isKindOf(long: string, short: string): boolean {
  return long.startsWith(`${short} `) && REGION_WORDS.has(long.slice(short.length + 1))
}

/** Each says as much of where it is as its text does. */
function nameAlone(left: PlaceValue, right: PlaceValue): Step {
  if (!isNameOf(left, right) && !isNameOf(right, left)) return null
  return { relation: 'compatible', note: sameNameNote(left, right) }
}

function isNameOf(name: PlaceValue, placed: PlaceValue): boolean {
  const short = foldPlaceName(name.written)
  // [Wilton Airport]: a map knows one of some Wilton, and the text may mean another's.
  if (name.written.includes(',') || (name.readings.length > 0 && !isSiteName(short))) return false
  const [first = '', ...around] = placed.written.split(', ')
  return around.length > 0 && foldPlaceName(first) === short
}

function isSiteName(folded: string): boolean {
  return folded.split(' ').some((_, at, words) => at > 0 && SITE_WORDS.has(words.slice(at).join(' ')))
}

/** What stands on the edge of a town and goes by a name of its own, which may be another town's too. */
const SITE_WORDS: ReadonlySet<string> = new Set([
  'airport',
  'international airport',
  'airfield',
  'airstrip',
  'air base',
  'airbase',
  'station',
  'harbour',
  'harbor',
  'port',
  'dock',
  'pier',
  'quay',
])

function siteAlone(left: PlaceValue, right: PlaceValue): Step {
  if (!isSiteOf(left, right) && !isSiteOf(right, left)) return null
  return { relation: 'compatible', note: sameNameNote(left, right) }
}

/** [Wilton Airport, Almara] for [Wilton] */
function isSiteOf(site: PlaceValue, name: PlaceValue): boolean {
  const short = foldPlaceName(name.written)
  const [long = ''] = site.written.split(', ')
  const full = foldPlaceName(long)
  return short !== '' && full.startsWith(`${short} `) && SITE_WORDS.has(full.slice(short.length + 1))
}

/** Of two letters most places of a land have namesakes. */
const SHORTEST_INITIALS = 3

function initials(left: PlaceValue, right: PlaceValue): Step {
  if (!areInitialsOf(left, right) && !areInitialsOf(right, left)) return null
  return { relation: 'compatible', note: initialsNote(left, right) }
}

/** Written as such [ISS]; a map may have the long name, but then no town of the short one. */
function areInitialsOf(short: PlaceValue, long: PlaceValue): boolean {
  if (short.readings.length > 0 || short.written !== short.written.toUpperCase()) return false
  return acronymsOfName(foldPlaceName(long.written), SHORTEST_INITIALS).includes(foldPlaceName(short.written))
}

function unresolvedName(left: PlaceValue, right: PlaceValue): Step {
  const unknown = [left, right].filter((value) => value.readings.length === 0)
  return unknown.length > 0 ? { relation: 'unknown', note: unresolvedNote(unknown) } : null
}

function overlapping(left: PlaceValue, right: PlaceValue): Step {
  const relation = relateLikeliest(left, right)
  if (relation?.ground !== 'overlapping' && relation?.ground !== 'same') return null
  return { relation: relation.relation === 'unknown' ? 'unknown' : 'compatible', note: overlapNote(left, right) }
}

function otherReading(left: PlaceValue, right: PlaceValue): Step {
  if (relateLikeliest(left, right)?.ground === 'disputed') return null
  if (!hasReadings(left, right, isFitting) && !haveOnePlace(left, right)) return null
  return { relation: 'unknown', note: ambiguousNote(ambiguousOf(left, right)) }
}

/** A text may well name the small town that the other one tells from its namesakes. */
function haveOnePlace(left: PlaceValue, right: PlaceValue): boolean {
  return left.readings.some((each) => right.readings.some((other) => isSamePlace(headOf(each), headOf(other))))
}

/** Those of two fitting names that have to be read otherwise than they most likely are. */
function ambiguousOf(left: PlaceValue, right: PlaceValue): readonly PlaceValue[] {
  const fits = (value: PlaceValue, other: PlaceValue): boolean =>
    hasReadings(value, { ...other, readings: other.readings.slice(0, 1) }, isFitting)
  if (fits(left, right)) return [left]
  return fits(right, left) ? [right] : [left, right]
}

function isFitting({ ground }: PlaceRelation): boolean {
  return ground === 'same' || ground === 'within' || ground === 'overlapping'
}

function disputed(left: PlaceValue, right: PlaceValue): Step {
  if (!hasReadings(left, right, ({ ground }) => ground === 'disputed')) return null
  return { relation: 'unknown', note: disputedNote(left, right) }
}

function nearby(left: PlaceValue, right: PlaceValue): Step {
  const grounds: readonly Ground[] = areFarApart(left, right) ? ['nearby'] : ['nearby', 'untold']
  if (!hasReadings(left, right, ({ ground }) => grounds.includes(ground))) return null
  return { relation: 'unknown', note: closeNote(left, right, relateLikeliest(left, right)?.ground === 'nearby') }
}

/**
 * [Kyiv] and [Lviv]: that Kyiv may lie in a region called Lviv is no doubt when the cities are so far from each other.
 * A county has nothing to do with a city of its name: [Guildford] may lie in Surrey, far from the one in Canada.
 */
function areFarApart(leftValue: PlaceValue, rightValue: PlaceValue): boolean {
  const readings = [...leftValue.readings, ...rightValue.readings]
  if (readings.some((reading) => isWithoutTowns(headOf(reading)))) return false
  const [left, right] = [leftValue.readings[0], rightValue.readings[0]]
  const distance = left && right ? distanceBetween(headOf(left), headOf(right)) : null
  return distance !== null && distance > FARTHEST_IN_A_REGION_KM
}

/** Below this many inhabitants a country is no larger than a region of others, and its towns are as well known there. */
const SMALL_COUNTRY = 1_000_000

/**
 * Whatever is said to be in a country may be said of a namesake there: only smaller areas tell [Paris and Texas,
 * Hamilton and Bermuda].
 */
function namesake(left: PlaceValue, right: PlaceValue): Step {
  const isNamesake = (inner: PlaceValue, outer: PlaceValue): boolean => {
    const areas = seriousOf(outer.readings).filter((reading) => isSmallArea(headOf(reading)))
    return inner.readings.some((reading) => areas.some((area) => relatePlaces(reading, area).relation === 'refines'))
  }
  if (isNamesake(left, right)) return { relation: 'unknown', note: namesakeNote(left, right) }
  return isNamesake(right, left) ? { relation: 'unknown', note: namesakeNote(right, left) } : null
}

/** Who writes for Alabama needs no state to tell its Birmingham from the one in England. */
function sameRegion(left: PlaceValue, right: PlaceValue): Step {
  const [leftFirst, rightFirst] = [left.readings[0], right.readings[0]]
  const others = localReadingsOf(right)
  const isLocal = localReadingsOf(left).some((each) =>
    others.some((other) => (each !== leftFirst || other !== rightFirst) && areInOneRegion(each, other)),
  )
  return isLocal ? { relation: 'unknown', note: localNote(left, right) } : null
}

/** Of a town that is not well known at all nobody writes without its state [Leeds, Alabama]. */
function localReadingsOf({ readings }: PlaceValue): readonly PlaceReading[] {
  return seriousOf(readings).filter((reading) => reading === readings[0] || isWellKnown(reading))
}

function smallTown(left: PlaceValue, right: PlaceValue): Step {
  const unsure = [left, right].filter((value) => isUnsure(value, value === left ? right : left))
  return unsure.length > 0 ? { relation: 'unknown', note: unresolvedNote(unsure) } : null
}

function disjoint(left: PlaceValue, right: PlaceValue): Step {
  return { relation: 'conflicts', note: apartNote(left, right) }
}

function isSmallArea({ level, population = 0 }: PlaceNode): boolean {
  return level === 'region' || (level === 'country' && population < SMALL_COUNTRY)
}

function relateLikeliest(left: PlaceValue, right: PlaceValue): PlaceRelation | null {
  const [leftReading, rightReading] = [left.readings[0], right.readings[0]]
  return leftReading && rightReading ? relatePlaces(leftReading, rightReading) : null
}

/** Whether any two serious readings relate so. */
function hasReadings(left: PlaceValue, right: PlaceValue, relates: (relation: PlaceRelation) => boolean): boolean {
  const others = seriousOf(right.readings)
  return seriousOf(left.readings).some((each) => others.some((other) => relates(relatePlaces(each, other))))
}

function isUnsure(value: PlaceValue, other: PlaceValue): boolean {
  return isLittleKnown(value, other.readings[0])
}
