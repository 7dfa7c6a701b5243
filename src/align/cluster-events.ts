import { compareText, inOrder } from '../util/collection.ts'
import { ALIKE, familyOf, likenessOf, UNLIKE } from './event-likeness.ts'
import type { EventProfile } from './event-profile.ts'

/** Events of different sources that are one; at most one of each source. */
export type EventCluster = EventProfile[]

/** Members that a further event is held against: more would make the time grow with the square of the sources. */
const MOST_COMPARED = 8

const ROLES = ['focus', 'previous', 'background'] as const

/**
 * Brings events of different sources together. What the sources are about comes first, then what came before it, then
 * what is told in passing; each event joins the cluster it is most like. The order of the sources decides nothing but ties.
 */
export function clusterEvents(profiles: readonly EventProfile[]): readonly EventCluster[] {
  const clusters: EventCluster[] = []
  const byFamily = new Map<string, EventCluster[]>()
  const clusterOf = new Map<EventProfile, EventCluster>()
  for (const profile of [...profiles].sort(byWeight)) {
    const family = familyOf(profile.type)
    const rivals = byFamily.get(family) ?? []
    const home = closestCluster(profile, rivals, previousHome(profile, profiles, clusterOf))
    if (home) home.push(profile)
    else rivals.push([profile])
    const cluster = home ?? rivals.at(-1) ?? []
    if (!home) clusters.push(cluster)
    byFamily.set(family, rivals)
    clusterOf.set(profile, cluster)
  }
  return clusters
}

const byWeight = inOrder<EventProfile>(
  (a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role),
  (a, b) => compareText(a.source, b.source),
  (a, b) => a.event - b.event,
)

/** The cluster of the event that this one is the previous of. */
function previousHome(
  { source, previousOf }: EventProfile,
  profiles: readonly EventProfile[],
  clusterOf: ReadonlyMap<EventProfile, EventCluster>,
): EventCluster | null {
  if (previousOf === null) return null
  const focus = profiles.find((other) => other.source === source && other.event === previousOf)
  return (focus && clusterOf.get(focus)) ?? null
}

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
const PREDECESSOR = 4

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
