import type { StoryEntity } from '../model/alignment.ts'
import type { PlaceNode, PlaceReading } from '../model/value.ts'
import { compareText, countBy, mostFrequent } from '../util/collection.ts'
import { identifier } from '../util/identifier.ts'
import { dayOfMinute, MINUTES_PER_DAY } from '../value/date/calendar.ts'
import { fold } from '../value/fold.ts'
import type { EventCluster } from './event-profile.ts'
import { eventNoun } from './event-word.ts'
import { isHappening } from './happening-likeness.ts'

/** Types that say little of what happened; the word of the sources says more [earthquake, airstrike]. */
const BROAD_TYPES: ReadonlySet<string> = new Set(['attack', 'accident', 'disaster', 'protest'])
/** Types that are told apart by whose they are before where they are [a statement, a trial]. */
const PERSONAL_TYPES: ReadonlySet<string> = new Set([
  'statement',
  'appointment',
  'resignation',
  'arrest',
  'trial',
  'sentence',
  'death',
  'acquisition',
  'birth',
  'marriage',
  'funeral',
  'award',
  'bankruptcy',
  'earnings',
])

/**
 * What most sources take it for; of equals the first in code unit order, but an attack before an accident: that is what
 * any harm is to a text that tells of nobody who did it.
 */
export function typeOf(cluster: EventCluster): string {
  const types = cluster.map(({ type }) => type)
  const most = mostFrequent(types) ?? 'event'
  const isTied = most === 'accident' && count(types, 'attack') === count(types, most)
  return isTied ? 'attack' : most
}

function count(types: readonly string[], wanted: string): number {
  return types.filter((type) => type === wanted).length
}

/**
 * A readable id: what it is, where or between whom, and the year [earthquake-almara-2026]. It depends on what most
 * sources say; an event that a record has already keeps the id it has there.
 */
export function eventIdOf(cluster: EventCluster, entities: ReadonlyMap<string, StoryEntity>): string {
  const parts = [kindOf(cluster), sceneOf(cluster, entities), yearOf(cluster)]
  return identifier(parts.filter((part) => part !== null).join(' '), 60) || 'event'
}

function sceneOf(cluster: EventCluster, entities: ReadonlyMap<string, StoryEntity>): string | null {
  const place = placeOf(cluster)
  const where = place === null ? null : identifier(fold(place), 24)
  const who = PERSONAL_TYPES.has(typeOf(cluster)) ? principalsOf(cluster, entities) : null
  const thing = thingOf(cluster)
  const what = thing === null ? null : identifier(thing, 24)
  return who ?? what ?? where ?? partiesOf(cluster, entities)
}

/** A label that a reviewer understands [meeting in Geneva: Anton Weiss, Maria Kovacs, 2026]. */
export function eventLabelOf(cluster: EventCluster, entities: ReadonlyMap<string, StoryEntity>): string {
  const names = mainParties(cluster).map((id) => entities.get(id)?.names[0] ?? id)
  const place = placeOf(cluster)
  const who = names.length > 0 ? `: ${names.join(', ')}` : ''
  const where = place === null ? '' : ` in ${place}`
  const year = yearOf(cluster)
  const thing = thingOf(cluster)
  const what = thing === null ? '' : ` (${thing})`
  return `${kindOf(cluster)}${what}${where}${who}${year === null ? '' : `, ${year}`}`
}

/** To what no type is for: what it happened to, as most sources call it [recall (larsen cheese)]. */
function thingOf(cluster: EventCluster): string | null {
  if (!cluster.some(isHappening)) return null
  return mostFrequent(cluster.flatMap(({ names }) => names.slice(0, 1).map((words) => words.join(' '))))
}

function kindOf(cluster: EventCluster): string {
  const type = typeOf(cluster)
  if (cluster.some(isHappening)) return mostFrequent(cluster.flatMap(({ lemmas }) => [...lemmas])) ?? type
  return BROAD_TYPES.has(type) ? (eventNoun(cluster.map(({ lemmas }) => [...lemmas])) ?? type) : type
}

/** The town that most sources tell, else the land, else the water. */
function placeOf(cluster: EventCluster): string | null {
  const scenes = cluster.flatMap(({ places }) => places.flatMap(([likeliest]) => sceneIn(likeliest) ?? []))
  const clearest = Math.min(...scenes.map(({ rank }) => rank))
  return mostFrequent(scenes.filter(({ rank }) => rank === clearest).map(({ name }) => name))
}

interface Scene {
  readonly name: string
  readonly rank: number
}

/** Of [market, Almara] the town: a market is anywhere. */
function sceneIn(reading: PlaceReading | undefined): Scene | null {
  const node = reading?.chain.find(({ id, level }) => level === 'declared' || !DERIVED.test(id))
  if (!node) return null
  return { name: node.name, rank: rankOf(node) }
}

/** Made of another place by words around it, and without a name of its own. */
const DERIVED = /^(?:named|near|part):/u
/** Ids of the gazetteer's towns and of known sites. */
const TOWN = /^(?:\d+$|site:)/u

function rankOf({ id, level }: PlaceNode): number {
  if (level === 'declared' || TOWN.test(id)) return 0
  return level === 'region' || level === 'country' ? 1 : 2
}

/** Whose it is: [duffy]; [coast guard], who has no name. */
function principalsOf(cluster: EventCluster, entities: ReadonlyMap<string, StoryEntity>): string | null {
  const principal = mostFrequent(cluster.flatMap(({ principals }) => [...principals]))
  return principal === null ? null : shortName(entities.get(principal), principal) || null
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
  const counts = countBy(
    cluster.flatMap(({ parties }) => [...parties]),
    (party) => party,
  )
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
