import { compareText, inOrder } from '../util/collection.ts'
import { createClusterIndex } from './cluster-index.ts'
import { familyOf } from './event-family.ts'
import { ALIKE, likenessOf, UNLIKE } from './event-likeness.ts'
import type { EventCluster, EventProfile } from './event-profile.ts'

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
  for (const profile of [...profiles].sort(byWeight)) {
    const home = closestCluster(profile, index.rivalsOf(profile), neighborsOf) ?? []
    if (home.length === 0) clusters.push(home)
    home.push(profile)
    index.add(profile, home)
    if (profile.role === 'focus') addTo(main, keyOf(profile.source, profile.type), home)
  }
  return clusters
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
  (a, b) => compareText(a.source, b.source),
  (a, b) => a.event - b.event,
)

function closestCluster(
  profile: EventProfile,
  rivals: readonly EventCluster[],
  neighborsOf: NeighborsOf,
): EventCluster | null {
  let closest: EventCluster | null = null
  let best = ALIKE
  for (const rival of rivals) {
    if (rival.some(({ source }) => source === profile.source)) continue
    const likeness = likenessToCluster(profile, rival) + (standBesideOne(profile, rival, neighborsOf) ? NEIGHBOR : 0)
    if (likeness > best || (likeness === best && closest === null)) {
      closest = rival
      best = likeness
    }
  }
  return closest
}

/** The ones before of one event are one, and so are the next ones, though sources may not agree on when. */
const NEIGHBOR = 10

function standBesideOne(profile: EventProfile, rival: EventCluster, neighborsOf: NeighborsOf): boolean {
  const own = neighborsOf(profile)
  if (!own) return false
  return rival.some(
    (member) =>
      stepOf(member) === stepOf(profile) && [...(neighborsOf(member) ?? [])].some((neighbor) => own.has(neighbor)),
  )
}

/** The mean, unless one member is plainly another event. */
function likenessToCluster(profile: EventProfile, cluster: EventCluster): number {
  const compared = cluster.slice(0, MOST_COMPARED).map((member) => likenessOf(profile, member))
  const hasRival = compared.some((likeness) => likeness <= UNLIKE)
  if (hasRival && stepOf(profile) === null) return UNLIKE
  return compared.reduce((sum, likeness) => sum + likeness, 0) / compared.length
}
