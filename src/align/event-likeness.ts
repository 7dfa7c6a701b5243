import type { PlaceNode, PlaceReading } from '../model/value.ts'
import { countShared, shareAny } from '../util/collection.ts'
import { mayBeOneName } from '../value/party/same-name.ts'
import {
  areOtherGames,
  areOtherPrizes,
  areOtherShocks,
  areOtherStages,
  isAnotherOfSource,
  isOfAnybody,
  isOneOfMany,
  isPartOfSum,
} from './event-doubt.ts'
import type { EventProfile } from './event-profile.ts'
import { isHappening, likenessOfHappenings } from './happening-likeness.ts'
import { happensOnce, isOneLoss } from './happens-once.ts'
import { isOneOccasion } from './one-occasion.ts'
import { areOtherPosts, isOnePost } from './one-post.ts'
import { areOtherHouses, isOneOfLater, isOneOfOld, isOnOtherScene, isOtherRally } from './other-occasion.ts'
import { shareQuotes } from './quoted-words.ts'
import { likenessOfTimes } from './time-likeness.ts'

/** From here on two events of different sources are taken for one. */
export const ALIKE = 2
/** Down here two events are told apart, whatever a third one that is like both would say. */
export const UNLIKE = -2
/** Of other people: not even what stands beside one event is one. */
const NEVER = Number.NEGATIVE_INFINITY

/**
 * How much speaks for two events of one family being the same: who, where, when and what kind; never the words for it
 * alone. Symmetric. A value on which sources may contradict each other must not tell their events apart, so a day, a town
 * or a figure that differs weighs less than what agrees.
 */
export function likenessOf(left: EventProfile, right: EventProfile): number {
  const isOfNoType = isHappening(left) || isHappening(right)
  return isOfNoType ? (likenessOfHappenings(left, right) ?? NEVER) : likenessOfTyped(left, right)
}

function likenessOfTyped(left: EventProfile, right: EventProfile): number {
  if (haveOtherPrincipals(left, right)) return NEVER
  if (areOtherWords(left, right)) return UNLIKE
  if (TOLD_APART.some((areOthers) => areOthers(left, right))) return UNLIKE
  const told = likenessOfTimes(left, right)
  const times = happensOnce(left, right) ? Math.max(told, 0) : told
  const places = likenessOfPlaces(left, right)
  if (isOneOfMany(left, right, { times, places }) || isOnOtherScene(left, right, places)) return UNLIKE
  const parties = likenessOfHolders(left, right)
  const mayBeNews = times > OTHER_TIMES && parties > OTHER_PARTIES
  return (
    likenessOfRoles(left, right) +
    (mayBeNews ? likenessOfNews(left, right) : 0) +
    times +
    parties +
    places +
    ((told >= OF_ONE_MONTH && isOncePerPerson(left, right)) || isOneLoss(left, right) ? SAME_PERSON : 0) +
    likenessOfKinds(left, right) +
    (isOfAnybody(left, right) && !(left.isOnly && right.isOnly) ? OF_ANYBODY : 0) +
    Math.min(1.5, countShared(left.figures, right.figures)) +
    Math.min(1, worthOfTopics(left) * countShared(left.topics, right.topics))
  )
}

/** What tells two events of one type apart, whatever they have in common. */
const TOLD_APART = [
  areOtherShocks,
  areOtherStages,
  areOtherGames,
  areOtherPrizes,
  areOtherPosts,
  areOtherHouses,
  isAnotherOfSource,
  isOneOfLater,
  isOneOfOld,
  isOtherRally,
]

/** Two sources of one story that each tell of one election tell of the same more often than not. */
const ONLY = 1.5
/** What the title and the lead of each tell of first is what the sources of one story are about. */
const FIRST = 1
/** More than a month apart, or between other people, it is another all the same. */
const OTHER_TIMES = -3
const OTHER_PARTIES = -3

/** The one that each source tells of, and the one that it tells of first. */
function likenessOfNews(left: EventProfile, right: EventProfile): number {
  const isFirst = left.isFirst && right.isFirst && !isPartOfSum(left, right)
  return (left.isOnly && right.isOnly ? ONLY : 0) + (isFirst ? FIRST : 0)
}

/** Of [a man] a text may tell that is about many. */
const OF_ANYBODY = -1

/** Of these any word means the same: what is a rally to one is a demonstration to another. */
const OF_ONE_WORD: ReadonlySet<string> = new Set([
  'protest',
  'election',
  'sentence',
  'appointment',
  'resignation',
  'death',
  'visit',
  'birth',
  'marriage',
  'funeral',
  'landing',
  'bankruptcy',
  'rescue',
  'release',
  'escape',
  'earnings',
  'opening',
  'closure',
])

function likenessOfKinds(left: EventProfile, right: EventProfile): number {
  return (left.type === right.type ? 0 : OTHER_TYPE) + (isOneWord(left, right) ? ONE_WORD : 0)
}

const OTHER_TYPE = -0.5
const ONE_WORD = 1

function isOneWord(left: EventProfile, right: EventProfile): boolean {
  return (left.type === right.type && OF_ONE_WORD.has(left.type)) || shareAny(left.lemmas, right.lemmas)
}

/** Of these the topic is the office that is filled or left, which tells more than what talks were about. */
const OF_AN_OFFICE: ReadonlySet<string> = new Set(['election', 'appointment', 'resignation'])

function worthOfTopics({ type }: EventProfile): number {
  return OF_AN_OFFICE.has(type) ? 0.5 : 0.25
}

/** Nobody is arrested or appointed twice in a month, whatever else is told otherwise. */
const ONCE_PER_PERSON: ReadonlySet<string> = new Set(['appointment', 'resignation', 'arrest', 'sentence', 'death'])
const OF_ONE_MONTH = 1
const SAME_PERSON = 1

function isOncePerPerson(left: EventProfile, right: EventProfile): boolean {
  return left.type === right.type && ONCE_PER_PERSON.has(left.type) && shareAny(left.principals, right.principals)
}

function haveOtherPrincipals(left: EventProfile, right: EventProfile): boolean {
  // Words without a speaker are nobody's in particular.
  if (left.type === 'statement' && left.principals.size === 0) return true
  if (left.principals.size === 0 || right.principals.size === 0 || isOnePost(left, right)) return false
  if (isOneOccasion(left, right, likenessOfTimes(left, right))) return false
  if (left.type === 'sport-result') return haveOtherSides(left, right)
  return !shareAny(left.principals, right.principals) && !shareName(left, right)
}

/** [Northfield won], [Ashford lost]: each tells of another side of what may be one match; where both sides are told both are one. */
function haveOtherSides(left: EventProfile, right: EventProfile): boolean {
  const inCommon = countShared(left.principals, right.principals)
  const areBothTold = [left, right].every(({ sides, principals }) => sides.size > 1 && principals.size > 1)
  if (areBothTold)
    return left.names.some((name) => !right.names.some((other) => name.some((word) => other.includes(word))))
  return inCommon === 0 && !shareName(left, right) && shareAny(left.sides, right.sides)
}

/** Names that one party may go by [Jackson, Vincent Jackson]. */
function shareName(left: EventProfile, right: EventProfile): boolean {
  return left.names.some((one) => right.names.some((other) => mayBeOneName(one, other)))
}

/** Someone speaks more than once: it is one statement only where what, when or where it was said is one too. */
function areOtherWords(left: EventProfile, right: EventProfile): boolean {
  if (left.type !== 'statement') return false
  const isSaidOfOne = shareAny(left.topics, right.topics) || shareQuotes(left, right)
  if (isSaidOfOne) return false
  const isNamed = [...left.principals].some((speaker) => left.parties.has(speaker) && right.principals.has(speaker))
  return !(isNamed && (likenessOfTimes(left, right) >= 2 || likenessOfPlaces(left, right) >= 1.5))
}

function likenessOfRoles(left: EventProfile, right: EventProfile): number {
  if (left.role !== right.role) return left.role === 'previous' || right.role === 'previous' ? -1.5 : 0
  return left.role === 'focus' ? 1.5 : 0
}

/** Less than one party is worth: namesakes are two. */
const OF_ONE_NAME = 1

/** Of one office different holders say nothing, as that is what sources may tell differently. */
function likenessOfHolders(left: EventProfile, right: EventProfile): number {
  const parties = likenessOfParties(left, right)
  return isOnePost(left, right) ? Math.max(0, parties) : parties
}

function likenessOfParties(left: EventProfile, right: EventProfile): number {
  const count = countShared(left.parties, right.parties)
  if (count > 0) return Math.min(2.5, 0.5 + count)
  if (left.type !== 'statement' && shareName(left, right)) return OF_ONE_NAME
  if (isForOther(left, right) || isForOther(right, left)) return FOR_ANOTHER
  // A source may name one of many; two that both name several and share none tell of other people.
  return -1.5 * Math.min(2, left.parties.size, right.parties.size)
}

/** A minister and the land that the minister is of. */
const FOR_ANOTHER = 1.5

/** [Northland and Southland signed], [the Northland minister Ana Brandt signed]: one source names the lands, the other who came for one. */
function isForOther(people: EventProfile, lands: EventProfile): boolean {
  return lands.people.size === 0 && shareAny(people.backers, lands.parties)
}

/** What a place in common says, by how wide it is: much happens in one country. */
const WIDTHS: Readonly<Record<PlaceNode['level'], number>> = {
  declared: 1.5,
  city: 1.5,
  region: 1,
  country: 0.5,
  continent: 0,
}
const ELSEWHERE = -1

/** The two places that are closest decide. */
function likenessOfPlaces(left: EventProfile, right: EventProfile): number {
  if (shareAny(left.placeNames, right.placeNames)) return WIDTHS.city
  if (left.places.length === 0 || right.places.length === 0) return 0
  let best = ELSEWHERE
  for (const one of left.places) {
    for (const other of right.places) best = Math.max(best, likenessOfReadings(one, other))
  }
  return best
}

/** By the narrowest place that the likeliest reading of the one lies in, or is, and that is a reading of the other. */
function likenessOfReadings(one: readonly PlaceReading[], other: readonly PlaceReading[]): number {
  return Math.max(widthOfShared(one, other), widthOfShared(other, one))
}

/** Unlikelier readings are not looked at where one is shared: Peru is a town in Indiana too. */
function widthOfShared(inner: readonly PlaceReading[], outer: readonly PlaceReading[]): number {
  const heads = new Set(outer.map(({ chain }) => chain[0]?.id))
  const shared = inner.flatMap(({ chain }) => chain.find(({ id }) => heads.has(id)) ?? [])[0]
  return shared ? WIDTHS[shared.level] : ELSEWHERE
}
