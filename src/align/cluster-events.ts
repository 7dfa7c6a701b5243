import { compareText, inOrder } from '../util/collection.ts'
import { createClusterIndex } from './cluster-index.ts'
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
  const homes = new Map<string, EventCluster>()
  for (const profile of [...profiles].sort(byWeight)) {
    const follower = profile.previousOf === null ? null : (homes.get(keyOf(profile.source, profile.previousOf)) ?? null)
    const home = closestCluster(profile, index.rivalsOf(profile), follower) ?? []
    if (home.length === 0) clusters.push(home)
    home.push(profile)
    index.add(profile, home)
    homes.set(keyOf(profile.source, profile.event), home)
  }
  return clusters
}

function keyOf(source: string, event: number): string {
  return `${source} ${event}`
}

const byWeight = inOrder<EventProfile>(
  (a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role),
  (a, b) => compareText(a.source, b.source),
  (a, b) => a.event - b.event,
)

function closestCluster(
  profile: EventProfile,
  rivals: readonly EventCluster[],
  follower: EventCluster | null,
): EventCluster | null {
  let closest: EventCluster | null = null
  let best = ALIKE
  for (const rival of rivals) {
    if (rival.some(({ source }) => source === profile.source)) continue
    const likeness = likenessToCluster(profile, rival) + (follower && precedes(rival, follower) ? PREDECESSOR : 0)
    if (likeness > best || (likeness === best && closest === null)) {
      closest = rival
      best = likeness
    }
  }
  return closest
}

/** The ones before of one event are one, though sources may not agree on when it was. */
const PREDECESSOR = 10

function precedes(rival: EventCluster, follower: EventCluster): boolean {
  return rival.some(
    ({ role, previousOf, source }) =>
      role === 'previous' && follower.some((focus) => focus.source === source && focus.event === previousOf),
  )
}

/** The mean, unless one member is plainly another event. */
function likenessToCluster(profile: EventProfile, cluster: EventCluster): number {
  const compared = cluster.slice(0, MOST_COMPARED).map((member) => likenessOf(profile, member))
  const hasRival = compared.some((likeness) => likeness <= UNLIKE)
  if (hasRival && profile.role !== 'previous') return UNLIKE
  return compared.reduce((sum, likeness) => sum + likeness, 0) / compared.length
}
