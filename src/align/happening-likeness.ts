import { countShared, shareAny } from '../util/collection.ts'
import { HAPPENING } from '../value/happening-kind.ts'
import { stem } from '../value/stem.ts'
import type { EventCluster, EventProfile } from './event-profile.ts'
import { isTellingWord } from './telling-word.ts'
import { likenessOfTimes } from './time-likeness.ts'

export function isHappening({ type }: Pick<EventProfile, 'type'>): boolean {
  return type === HAPPENING
}

/** Of one name, and of each further one. */
const ONE_PARTY = 2
const MORE_PARTIES = 0.5
/** Of a thing called by one noun, and by more words in common. */
const ONE_THING = 1.5
const MORE_WORDS = 0.5
/** Beyond a month apart two are told. */
const OTHER_TIMES = -2
const OF_FOCUS = 0.5
const OF_ONE_PLACE = 0.5
/** Each source tells of one such happening only. */
const ONLY = 1

/**
 * How much speaks for two happenings being one that no type of the vocabulary is for: one word for them, or words for one
 * thing, and somebody or something in common; null where they are two.
 */
export function likenessOfHappenings(left: EventProfile, right: EventProfile): number | null {
  if (left.happening?.kind !== right.happening?.kind) return null
  const things = likenessOfThings(left, right)
  const parties = likenessOfParties(left, right)
  if (things === null || parties === null || things + parties === 0) return null
  const isOnly = left.isOnly && right.isOnly
  const times = likenessOfTimes(left, right)
  const isOfOneFocus = left.role === 'focus' && right.role === 'focus'
  const isOfOnePlace = shareAny(left.placeNames, right.placeNames)
  const ofAll = things + parties + (isOfOneFocus ? OF_FOCUS : 0) + (isOfOnePlace ? OF_ONE_PLACE : 0)
  if (times > OTHER_TIMES) return ofAll + times + (isOnly ? ONLY : 0)
  return isOnly && left.happening?.isDoneOnce ? ofAll : null
}

/** Null where each tells of another thing. */
function likenessOfThings(left: EventProfile, right: EventProfile): number | null {
  if (left.names.length === 0 || right.names.length === 0) return 0
  const shared = left.names.flatMap((one) => {
    const worths = right.names.map((other) => likenessOfNames(one, other)).filter((worth) => worth > 0)
    return worths.length > 0 ? Math.max(...worths) : []
  })
  return shared.length > 0 ? shared.reduce((sum, worth) => sum + worth, 0) : null
}

/** [a rare painting, the painting of a bridge]: by the noun. */
function likenessOfNames(one: readonly string[], other: readonly string[]): number {
  const [left, right] = [one, other].map((words) => words.filter(isTellingWord).map(stem))
  if (!left || !right || left.length === 0 || left.at(-1) !== right.at(-1)) return 0
  return ONE_THING + MORE_WORDS * (countShared(new Set(left), new Set(right)) - 1)
}

function likenessOfParties(left: EventProfile, right: EventProfile): number | null {
  const count = countShared(left.parties, right.parties)
  if (count > 0) return ONE_PARTY + MORE_PARTIES * (count - 1)
  return left.parties.size > 0 && right.parties.size > 0 ? null : 0
}

/** Worth claims: told by two sources, by one of them as something done, and by one with a day or a place. */
export function isToldByTwo(cluster: EventCluster): boolean {
  const sources = new Set(cluster.map(({ source }) => source))
  return (
    sources.size > 1 &&
    cluster.some(({ happening }) => happening?.isOnlyNamed === false) &&
    cluster.some(({ times, places, placeNames }) => times.length + places.length + placeNames.size > 0)
  )
}
