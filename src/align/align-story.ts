import type { SourceReading, StoryAlignment, StoryEntity, StoryEvent } from '../model/alignment.ts'
import type { StoryDeclaration } from '../model/record.ts'
import { compareText } from '../util/collection.ts'
import { claimIdentifier } from '../util/identifier.ts'
import { fold } from '../value/fold.ts'
import { clusterEvents } from './cluster-events.ts'
import type { FactReader } from './described-facts.ts'
import { eventIdOf, eventLabelOf, typeOf } from './event-id.ts'
import { type EventCluster, profileEvents } from './event-profile.ts'
import { isHappening, isToldByTwo } from './happening-likeness.ts'
import { alignParties } from './story-parties.ts'

export interface AlignmentContext {
  /** What `story.yaml` declares already; its ids stay. */
  readonly declared: Pick<StoryDeclaration, 'events' | 'entities'>
  /** The id under which records hold this event of this source already; null where none does. */
  readonly knownAs: (source: string, event: number) => string | null
  readonly read: FactReader
}

/** Which parties and events of the sources are the same. The order of the sources changes nothing. */
export function alignStory(sources: readonly SourceReading[], context: AlignmentContext): StoryAlignment {
  const { declared } = context
  const ordered = [...sources].sort((a, b) => compareText(a.source, b.source))
  const taken = new Set([...declared.events.keys(), ...declared.entities.keys()])
  const { entities, entityOf } = alignParties(ordered, declared.entities, taken)
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  const namesake = namesakes(entities)
  const nameOf = (id: string) => byId.get(id)?.names[0] ?? id
  const isPerson = (id: string) => byId.get(id)?.kind === 'person'
  const profiles = ordered.flatMap((source) =>
    profileEvents(source, {
      entities: entityOf.get(source.source) ?? [],
      nameOf,
      isPerson,
      namesake,
      read: context.read,
    }),
  )
  const clusters = clusterEvents(profiles).filter(isWorthClaims)
  const events = nameEvents(clusters, byId, taken, context)
  return { events, entities, entityOf }
}

/** What the vocabulary has no type for is told by one source in any number. */
function isWorthClaims(cluster: EventCluster): boolean {
  return cluster.some((profile) => !isHappening(profile)) || isToldByTwo(cluster)
}

/** The one entity that a name is of; some sources' readers take a team's for a town [Almara]. */
function namesakes(entities: readonly StoryEntity[]): (name: string) => string | null {
  const ids = new Map<string, string | null>()
  for (const { id, names } of entities) {
    for (const name of names.map(fold)) ids.set(name, ids.has(name) ? null : id)
  }
  return (name) => ids.get(fold(name)) ?? null
}

function nameEvents(
  clusters: readonly EventCluster[],
  entities: ReadonlyMap<string, StoryEntity>,
  taken: Set<string>,
  { declared, knownAs }: AlignmentContext,
): readonly StoryEvent[] {
  const used = new Set<string>()
  return clusters.map((cluster) => {
    const known = knownId(cluster, knownAs, used)
    const id = known ?? claimIdentifier(eventIdOf(cluster, entities), taken)
    used.add(id)
    return {
      id,
      type: declared.events.get(id)?.type ?? typeOf(cluster),
      label: declared.events.get(id)?.label ?? eventLabelOf(cluster, entities),
      members: cluster.map(({ source, event }) => ({ source, event })),
    }
  })
}

/** The id that most of its members have in the records; one id serves one event. */
function knownId(
  cluster: EventCluster,
  knownAs: AlignmentContext['knownAs'],
  used: ReadonlySet<string>,
): string | null {
  const votes = new Map<string, number>()
  for (const { source, event } of cluster) {
    const id = knownAs(source, event)
    if (id !== null && !used.has(id)) votes.set(id, (votes.get(id) ?? 0) + 1)
  }
  const [best] = [...votes].sort(([a, left], [b, right]) => right - left || compareText(a, b))
  return best?.[0] ?? null
}
