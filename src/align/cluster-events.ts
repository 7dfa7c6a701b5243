import { compareText, groupBy, inOrder } from '../util/collection.ts'
import { createClusterIndex } from './cluster-index.ts'
import { haveOtherFigures } from './event-doubt.ts'
import { familyOf } from './event-family.ts'
import { ALIKE, likenessOf, UNLIKE } from './event-likeness.ts'
import { type EventCluster, type EventProfile, isOfNobody } from './event-profile.ts'
import { areOneQuote } from './quoted-words.ts'

/** Members that a further event is held against: more would make the time grow with the square of the sources. */
const MOST_COMPARED = 8

const ROLES = ['focus', 'previous', 'background'] as const

/**
 * Brings events of different sources together. What the sources are about comes first, then what came before it, then
 * what is told in passing; each event joins the cluster it is most like. The order of the sources decides nothing but ties.
 */
export function clusterEvents(profiles: readonly EventProfile[]): readonly EventCluster[] {
  const clusters: EventCluster[] = []
  const index = createClusterIndex()
  const main = new Map<string, Set<EventCluster>>()
  const neighborsOf = (profile: EventProfile) => {
    const { source, type } = profile
    return stepOf(profile) === null ? null : (main.get(keyOf(source, type)) ?? null)
  }
  for (const own of groupBy([...profiles].sort(byWeight), keyOfTurn)) {
    const homes = homesOf(own, (profile) => likenesses(profile, index.rivalsOf(profile), neighborsOf))
    for (const profile of own) {
      const home = homes.get(profile) ?? []
      if (home.length === 0) clusters.push(home)
      home.push(profile)
      index.add(profile, home)
      if (profile.role === 'focus') addTo(main, keyOf(profile.source, profile.type), home)
    }
  }
  return clusters
}

/** Who is named finds a namesake; whom nobody names may be any of those who are. */
function keyOfTurn(profile: EventProfile): string {
  return `${profile.role} ${isOfNobody(profile)} ${profile.source}`
}

/** A cluster that an event may join, and how much speaks for it. */
interface Candidate {
  readonly profile: EventProfile
  readonly cluster: EventCluster
  readonly likeness: number
}

/** Of the events of one source the one that is most like a cluster joins it, whichever of them is told first. */
function homesOf(
  own: readonly EventProfile[],
  candidatesOf: (profile: EventProfile) => readonly Candidate[],
): ReadonlyMap<EventProfile, EventCluster> {
  const homes = new Map<EventProfile, EventCluster>()
  const taken = new Set<EventCluster>()
  const candidates = own.flatMap(candidatesOf).filter(({ likeness }) => likeness >= ALIKE)
  const ranked = candidates.map((candidate) => ({ ...candidate, rank: rankOf(candidate) }))
  for (const { profile, cluster } of ranked.sort((a, b) => b.rank - a.rank)) {
    if (homes.has(profile) || taken.has(cluster)) continue
    homes.set(profile, cluster)
    taken.add(cluster)
  }
  return homes
}

/** A figure that differs says little against one event, and enough to choose another that fits as well. */
const OTHER_FIGURES = 0.75

function rankOf({ profile, cluster, likeness }: Candidate): number {
  return likeness - (cluster.some((member) => haveOtherFigures(profile, member)) ? OTHER_FIGURES : 0)
}

function keyOf(source: string, type: string): string {
  return `${source} ${familyOf(type)}`
}

function addTo(sets: Map<string, Set<EventCluster>>, key: string, cluster: EventCluster): void {
  const set = sets.get(key)
  if (set) set.add(cluster)
  else sets.set(key, new Set([cluster]))
}

/** For what went before or comes after: the events of its source and kind beside which it stands. */
type NeighborsOf = (profile: EventProfile) => ReadonlySet<EventCluster> | null

/** Which way it stands to what its source is about. */
function stepOf({ role, nextOf }: EventProfile): 'previous' | 'next' | null {
  if (role === 'previous') return 'previous'
  return nextOf === null ? null : 'next'
}

const byWeight = inOrder<EventProfile>(
  (a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role),
  (a, b) => Number(isOfNobody(a)) - Number(isOfNobody(b)),
  (a, b) => compareText(a.source, b.source),
  (a, b) => a.event - b.event,
)

/** Against each cluster that has no event of its source yet. */
function likenesses(
  profile: EventProfile,
  rivals: readonly EventCluster[],
  neighborsOf: NeighborsOf,
): readonly Candidate[] {
  const open = rivals.filter((cluster) => !cluster.some(({ source }) => source === profile.source))
  return open.map((cluster) => {
    const nearness = standBesideOne(profile, cluster, neighborsOf) ? NEIGHBOR : 0
    return { profile, cluster, likeness: likenessToCluster(profile, cluster) + nearness }
  })
}

/** The ones before of one event are one, and so are the next ones, though sources may not agree on when. */
const NEIGHBOR = 10

function standBesideOne(profile: EventProfile, rival: EventCluster, neighborsOf: NeighborsOf): boolean {
  if (stepOf(profile) === null) return false
  return rival.some((member) => stepOf(member) === stepOf(profile) && isOneStep(profile, member, neighborsOf))
}

/** A source that tells of the last one only [the volcano last erupted in May] is taken to mean the one before the story's. */
function isOneStep(left: EventProfile, right: EventProfile, neighborsOf: NeighborsOf): boolean {
  const [beside, others] = [neighborsOf(left), neighborsOf(right)]
  if (beside && others) return [...others].some((neighbor) => beside.has(neighbor))
  return left.type === right.type && left.isOnlyOfStep && right.isOnlyOfStep
}

/** Of one quote. */
const SAME_WORDS = 4

/** The mean, unless one member is plainly another event. */
function likenessToCluster(profile: EventProfile, cluster: EventCluster): number {
  const isOfStep = stepOf(profile) !== null
  const members = cluster.slice(0, MOST_COMPARED)
  // Whoever is quoted says much else, of which other texts quote other words.
  if (members.some((member) => areOneQuote(profile, member))) return SAME_WORDS
  let sum = 0
  for (const member of members) {
    const likeness = likenessOf(profile, member)
    if (likeness <= UNLIKE && !isOfStep) return UNLIKE
    sum += likeness
  }
  return sum / members.length
}
