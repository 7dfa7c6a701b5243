import type { PlaceNode, PlaceReading } from '../../model/value.ts'
import { metropolitanRadius } from '../../value/place/distance.ts'
import {
  distanceBetween,
  extentOf,
  headOf,
  isNear,
  isNearTo,
  isSamePlace,
  isWithoutTowns,
  namedKey,
  partName,
  upToCountry,
} from '../../value/place/node.ts'
import { isClaimedBy, mayLieIn, shareCountry } from '../../value/place/overlap.ts'
import { isSite } from '../../value/place/site.ts'
import { areOneOcean, hasShore, isWater } from '../../value/place/water.ts'
import { OPPOSITE_PARTS } from '../../value/place/word.ts'
import { towardPart } from './directed.ts'
import { CLAIMED, DISJOINT, NEARBY, type PlaceRelation, SHARED, UNTOLD } from './ground.ts'
import { onLand } from './land.ts'

/** How far `near` reaches beyond a city's own radius. */
const NEAR_REACH_KM = 100

type Rule = (left: PlaceReading, right: PlaceReading) => PlaceRelation | null

/** In this order; the first that applies decides. Each gives the inverse when its sides are exchanged. */
const RULES: readonly Rule[] = [
  same,
  within,
  atSea,
  onLand,
  overlapping,
  disputed,
  towardPart,
  around,
  siblings,
  closeBy,
  divided,
]

/** How what two readings stand for lies on the map. */
export function relatePlaces(left: PlaceReading, right: PlaceReading): PlaceRelation {
  for (const rule of RULES) {
    const relation = rule(left, right)
    if (relation) return relation
  }
  return UNTOLD
}

function same(left: PlaceReading, right: PlaceReading): PlaceRelation | null {
  return isSamePlace(headOf(left), headOf(right)) ? { ground: 'same', relation: 'same' } : null
}

function within(left: PlaceReading, right: PlaceReading): PlaceRelation | null {
  if (liesIn(left, right)) return { ground: 'within', relation: 'refines' }
  return liesIn(right, left) ? { ground: 'within', relation: 'refined-by' } : null
}

function liesIn(inner: PlaceReading, outer: PlaceReading): boolean {
  const head = headOf(outer)
  return extentOf(inner).some((node) => isSamePlace(node, head))
}

/** Two seas of one ocean meet somewhere; a sea has ground of the countries on its shore, and of no other. */
function atSea(left: PlaceReading, right: PlaceReading): PlaceRelation | null {
  const [leftWater, rightWater] = [left.chain.find(isWater), right.chain.find(isWater)]
  if (leftWater && rightWater) return areOneOcean(leftWater, rightWater) ? NEARBY : DISJOINT
  if (leftWater) return byTheShore(leftWater, right)
  return rightWater ? byTheShore(rightWater, left) : null
}

function byTheShore(water: PlaceNode, land: PlaceReading): PlaceRelation {
  const country = land.chain.find(({ level }) => level === 'country')
  const isOnShore = country ? hasShore(water, country.id) : null
  if (isOnShore === false) return DISJOINT
  return isOnShore && country === headOf(land) ? SHARED : NEARBY
}

function overlapping(left: PlaceReading, right: PlaceReading): PlaceRelation | null {
  const overlap = eitherLiesIn(left, right, mayLieIn) || isAround(left, right) || isAround(right, left)
  if (!overlap) return null
  return { ground: 'overlapping', relation: isGuess(headOf(left), headOf(right)) ? 'unknown' : 'compatible' }
}

/** [Asia] and [Africa] share a country only on maps that count Egypt, or a part of it, in both. */
function isGuess(left: PlaceNode, right: PlaceNode): boolean {
  return left.level === 'continent' && right.level === 'continent' && !shareCountry(left.id, right.id)
}

/** [near Geneva] is close to Geneva, and may lie in whatever Geneva lies in. */
function isAround(near: PlaceReading, place: PlaceReading): boolean {
  if (!near.chain.some(isNear)) return false
  const head = headOf(place)
  return near.chain.some((node) => isNearTo(node, head) || isSamePlace(node, head))
}

function disputed(left: PlaceReading, right: PlaceReading): PlaceRelation | null {
  return eitherLiesIn(left, right, isClaimedBy) ? CLAIMED : null
}

/** Whether the one, or what it lies in up to its country, may lie in the other itself. */
function eitherLiesIn(
  left: PlaceReading,
  right: PlaceReading,
  lies: (inner: string, outer: string) => boolean,
): boolean {
  const [leftHead, rightHead] = [headOf(left), headOf(right)]
  return (
    upToCountry(left).some((node) => lies(node.id, rightHead.id)) ||
    upToCountry(right).some((node) => lies(node.id, leftHead.id))
  )
}

/** What is only near something conflicts with nothing but what its distance rules out. */
function around(left: PlaceReading, right: PlaceReading): PlaceRelation | null {
  if (!left.chain.some(isNear) && !right.chain.some(isNear)) return null
  const [from, to] = [pointOf(left), pointOf(right)]
  const distance = from && to && distanceBetween(from, to)
  const isFar = from && to && distance !== null && distance > reachOf(from, to) + nearReach(left, right)
  return isFar ? DISJOINT : NEARBY
}

/** What is told by its distance may lie off its point by that alone; all else that is near something by one reach. */
function nearReach(left: PlaceReading, right: PlaceReading): number {
  const nodes = [left, right].flatMap(({ chain }) => chain.filter(isNear).slice(0, 1))
  const told = nodes.reduce((reach, { slack = 0 }) => reach + slack, 0)
  return told + (nodes.some(({ slack }) => slack === undefined) ? NEAR_REACH_KM : 0)
}

/**
 * Two places that story.yaml puts side by side in one town are two places; so are two sites, and opposite parts. Side by
 * side in a region or country the one may still hold the other: [Cape Canaveral] and [Kennedy Space Center] in Florida.
 */
function siblings(left: PlaceReading, right: PlaceReading): PlaceRelation | null {
  const fork = forkOf(left, right)
  if (!fork) return null
  if (areDeclared(fork)) return isTown(fork.shared) ? DISJOINT : NEARBY
  return areSites(fork) || areOpposite(fork) || areOfOneKind(fork) ? DISJOINT : null
}

function areDeclared({ left, right }: Fork): boolean {
  return left.level === 'declared' && right.level === 'declared'
}

function isTown({ level }: PlaceNode): boolean {
  return level === 'declared' || level === 'city'
}

/** [White House] and [Pentagon] */
function areSites({ left, right }: Fork): boolean {
  return isSite(left) && isSite(right)
}

/** What a land is parted into, by its last word. */
const KINDS: ReadonlySet<string> = new Set(
  'county district province prefecture governorate municipality region'.split(' '),
)

/** [Kerr County] and [Travis County], which no map has: not two spellings of one where they begin with other letters. */
function areOfOneKind({ left, right }: Fork): boolean {
  const [one, other] = [namedKey(left), namedKey(right)]
  if (one === null || other === null || one[0] === other[0]) return false
  const kind = one.split(' ').at(-1) ?? ''
  return KINDS.has(kind) && other.endsWith(` ${kind}`)
}

function areOpposite({ left, right }: Fork): boolean {
  return OPPOSITE_PARTS.get(partName(left) ?? '') === (partName(right) ?? '')
}

/** Two points are far apart, or too close for their names to tell them apart. */
function closeBy(left: PlaceReading, right: PlaceReading): PlaceRelation | null {
  const [from, to] = [pointOf(left), pointOf(right)]
  const distance = from && to && distanceBetween(from, to)
  if (!from || !to || distance === null) return null
  const isOneTown = distance <= reachOf(from, to) && !areInTwoCountries(left, right)
  return isOneTown ? NEARBY : DISJOINT
}

/** [Kinshasa] and [Brazzaville] face each other across a river, and nobody names one for the other. */
function areInTwoCountries(left: PlaceReading, right: PlaceReading): boolean {
  const [one, other] = [rootOf(left), rootOf(right)]
  return one?.level === 'country' && other?.level === 'country' && !isSamePlace(one, other)
}

function reachOf(left: PlaceNode, right: PlaceNode): number {
  return Math.max(metropolitanRadius(left.population ?? 0), metropolitanRadius(right.population ?? 0))
}

/** Where a place is: its own position, or that of the city it lies in. A region is no point. */
function pointOf({ chain }: PlaceReading): PlaceNode | null {
  const area = chain.findIndex((node) => node.level !== 'declared' && node.level !== 'city')
  const points = area < 0 ? chain : chain.slice(0, area)
  return points.find((node) => node.latitude !== undefined) ?? null
}

/** Countries, and regions of one country, share nothing; nor do continents that no country spans. */
function divided(left: PlaceReading, right: PlaceReading): PlaceRelation | null {
  const fork = forkOf(left, right)
  if (fork) return areRegions(fork) || isBesideRegions(fork, left, right) ? DISJOINT : null
  const [leftRoot, rightRoot] = [rootOf(left), rootOf(right)]
  return leftRoot && rightRoot && areApart(leftRoot, rightRoot) ? DISJOINT : null
}

/** A county without towns and a region may be of two levels, one within the other. */
function areRegions({ left, right }: Fork): boolean {
  if (isWithoutTowns(left) !== isWithoutTowns(right)) return false
  return [left, right].every((node) => node.level === 'region' && partName(node) === null)
}

/** From here on a city that lies in no region of its country is a region by itself [Brussels]. */
const LARGE_CITY = 500_000

/** [Brussels] and the province of [Luxembourg], which lies in one of the regions. */
function isBesideRegions(fork: Fork, left: PlaceReading, right: PlaceReading): boolean {
  const isApart = (city: PlaceNode, region: PlaceNode, province: PlaceReading): boolean =>
    city.level === 'city' &&
    (city.population ?? 0) >= LARGE_CITY &&
    region !== headOf(province) &&
    isWithoutTowns(headOf(province))
  return isApart(fork.left, fork.right, right) || isApart(fork.right, fork.left, left)
}

/** What a chain ends in for certain: its country, else the smallest world region. */
function rootOf({ chain }: PlaceReading): PlaceNode | null {
  return chain.find(({ level }) => level === 'country') ?? chain.find(({ level }) => level === 'continent') ?? null
}

function areApart(left: PlaceNode, right: PlaceNode): boolean {
  if (left.level === 'country' && right.level === 'country') return true
  return !isSamePlace(left, right) && !mayLieIn(left.id, right.id) && !mayLieIn(right.id, left.id)
}

/** Whether both lie below one region of a country. */
export function areInOneRegion(left: PlaceReading, right: PlaceReading): boolean {
  return forkOf(left, right)?.shared.level === 'region'
}

interface Fork {
  readonly left: PlaceNode
  readonly right: PlaceNode
  /** The smallest place that holds both. */
  readonly shared: PlaceNode
}

/** Where two chains part, up to the country: the last place of each below what both lie in; null when they share nothing. */
function forkOf(left: PlaceReading, right: PlaceReading): Fork | null {
  const rightChain = upToCountry(right)
  const leftChain = upToCountry(left)
  const leftAt = leftChain.findIndex((node) => rightChain.some((other) => isSamePlace(node, other)))
  const shared = leftChain[leftAt]
  const rightAt = shared ? rightChain.findIndex((node) => isSamePlace(node, shared)) : -1
  const [leftNode, rightNode] = [leftChain[leftAt - 1], rightChain[rightAt - 1]]
  return shared && leftNode && rightNode ? { left: leftNode, right: rightNode, shared } : null
}
