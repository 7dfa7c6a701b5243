import type { StoryEntity } from '../model/alignment.ts'
import { compareText } from '../util/collection.ts'
import { identifier } from '../util/identifier.ts'
import { dayOfMinute, MINUTES_PER_DAY } from '../value/date-calendar.ts'
import { fold } from '../value/fold.ts'
import type { EventCluster } from './event-profile.ts'

/** Types that say little of what happened; the word of the sources says more [earthquake, airstrike]. */
const BROAD_TYPES: ReadonlySet<string> = new Set(['attack', 'accident', 'disaster', 'protest', 'launch'])

/** What most sources take it for; of equals the first in code unit order. */
export function typeOf(cluster: EventCluster): string {
  return mostFrequent(cluster.map(({ type }) => type)) ?? 'event'
}

/**
 * A readable id: what it is, where or between whom, and the year [earthquake-almara-2026]. It depends on what most
 * sources say; an event that a record has already keeps the id it has there.
 */
export function eventIdOf(cluster: EventCluster, entities: ReadonlyMap<string, StoryEntity>): string {
  const kind = kindOf(cluster)
  const parts = [kind, placeOf(cluster) ?? partiesOf(cluster, entities), yearOf(cluster)]
  return identifier(parts.filter((part) => part !== null).join(' '), 60) || 'event'
}

/** A label that a reviewer understands [meeting: Sean Duffy, Dmitry Bakanov (2025)]. */
export function eventLabelOf(cluster: EventCluster, entities: ReadonlyMap<string, StoryEntity>): string {
  const names = mainParties(cluster).map((id) => entities.get(id)?.names[0] ?? id)
  const place = mostFrequent(placesOf(cluster, ({ name }) => name))
  const who = names.length > 0 ? `: ${names.join(', ')}` : ''
  const where = place === null ? '' : ` in ${place}`
  const year = yearOf(cluster)
  return `${kindOf(cluster)}${where}${who}${year === null ? '' : `, ${year}`}`
}

function kindOf(cluster: EventCluster): string {
  const type = typeOf(cluster)
  if (!BROAD_TYPES.has(type)) return type
  return mostFrequent(cluster.flatMap(({ lemmas }) => [...lemmas].slice(0, 1))) ?? type
}

function placeOf(cluster: EventCluster): string | null {
  const place = mostFrequent(placesOf(cluster, ({ name }) => name))
  return place === null ? null : identifier(fold(place), 24)
}

function placesOf(cluster: EventCluster, nameOf: (node: { readonly name: string }) => string): readonly string[] {
  return cluster.flatMap(({ places }) =>
    places.flatMap(([likeliest]) => {
      const [node] = likeliest?.chain ?? []
      return node ? [nameOf(node)] : []
    }),
  )
}

function partiesOf(cluster: EventCluster, entities: ReadonlyMap<string, StoryEntity>): string | null {
  const names = mainParties(cluster).map((id) => shortName(entities.get(id), id))
  return names.length === 0 ? null : names.join(' ')
}

/** [duffy] for Sean Duffy. */
function shortName(entity: StoryEntity | undefined, id: string): string {
  if (entity?.kind !== 'person') return identifier(id, 20)
  return identifier(fold(entity.names[0]?.split(' ').at(-1) ?? id)) || id
}

/** The two that most sources name. */
function mainParties(cluster: EventCluster): readonly string[] {
  const counts = countsOf(cluster.flatMap(({ parties }) => [...parties]))
  return [...counts]
    .sort(([a, left], [b, right]) => right - left || compareText(a, b))
    .slice(0, 2)
    .map(([id]) => id)
}

const MINUTES_OF_A_YEAR = 366 * MINUTES_PER_DAY

function yearOf(cluster: EventCluster): string | null {
  const years = cluster.flatMap(({ times }) =>
    times.filter(({ start, end }) => end - start <= MINUTES_OF_A_YEAR).map(({ start }) => yearAt(start)),
  )
  return mostFrequent(years)
}

/** Of minutes since 1970, UTC. */
function yearAt(minutes: number): string {
  return String(dayOfMinute(minutes).year)
}

function mostFrequent(items: readonly string[]): string | null {
  let best: string | null = null
  let most = 0
  for (const [item, count] of countsOf(items)) {
    if (count > most || (count === most && best !== null && item < best)) {
      best = item
      most = count
    }
  }
  return best
}

function countsOf(items: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  return counts
}
