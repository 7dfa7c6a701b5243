import type { SourceReading, StoryAlignment } from '../model/alignment.ts'

export interface DeathAges {
  /** The entity whose age a source tells with an event of a death; null where the age stays with the event. */
  readonly personOf: (source: string, event: number) => string | null
}

/**
 * How old the dead were is told of a death [the 47-year-old died at the controls] or of a person [Ana Brandt, 41, was
 * among the dead]. Where any source tells it of the person all do, or the two would never be held against each other.
 */
export function deathAges(
  sources: readonly SourceReading[],
  { entityOf }: Pick<StoryAlignment, 'entityOf'>,
  isStanding: (entity: string) => boolean,
): DeathAges {
  const aged = new Set(
    sources.flatMap(({ source, entityFacts }) =>
      entityFacts.flatMap(({ attribute, entity }) => (attribute === 'age' ? [entityOf.get(source)?.[entity]] : [])),
    ),
  )
  const eventsOf = new Map(sources.map(({ source, events }) => [source, events]))
  return {
    personOf: (source, event) => {
      const told = eventsOf.get(source)?.[event]
      const dead = told?.type === 'death' ? told.facts.find(({ attribute }) => attribute === 'person')?.party : null
      const id = typeof dead === 'number' ? entityOf.get(source)?.[dead] : null
      return id && (aged.has(id) || isStanding(id)) ? id : null
    },
  }
}
