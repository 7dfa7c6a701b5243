import type { SourceReading } from '../model/alignment.ts'
import type { DocumentEvent, Happening } from '../model/event.ts'
import { shareAny } from '../util/collection.ts'
import { type DescribedFacts, describeFacts, PRINCIPALS, type ProfileContext } from './described-facts.ts'
import { familyOf } from './event-family.ts'
import { isDone, type SoleTelling, soleTellings } from './sole-telling.ts'

/** What tells one event of a source from others. */
export interface EventProfile extends SoleTelling, DescribedFacts {
  readonly source: string
  /** Index among its source's events. */
  readonly event: number
  readonly type: string
  readonly role: DocumentEvent['role']
  /** End of the day its source was published; minutes, null where nothing tells. */
  readonly until: number | null
  /** Told as what has happened. */
  readonly isDone: boolean
  readonly previousOf: number | null
  readonly nextOf: number | null
  /** Of what no type is for. */
  readonly happening: Happening | null
  /** Which house of a parliament voted; null where the source does not tell. */
  readonly house: string | null
  readonly lemmas: ReadonlySet<string>
  /** Those that its source tells of the other events of its family. */
  readonly otherFigures: ReadonlySet<string>
  /** Its source tells of no other of its type that may be of the same people. */
  readonly isOnlyOfPerson: boolean
  /** Its source is about the trial or the sentence of the same people. */
  readonly isOfCase: boolean
}

/** Events of different sources that are one; at most one of each source. */
export type EventCluster = EventProfile[]

export function profileEvents(
  { source, until = null, events, parties }: SourceReading,
  context: ProfileContext,
): readonly EventProfile[] {
  const soleOf = soleTellings(events)
  const profiles = events.map((event, index) => ({
    source,
    event: index,
    type: event.type,
    role: event.role,
    until,
    isDone: isDone(event),
    previousOf: event.previousOf,
    nextOf: event.nextOf ?? null,
    happening: event.happening ?? null,
    house: event.house ?? null,
    ...soleOf(event),
    lemmas: new Set(event.lemmas),
    ...describeFacts(event, parties, context),
  }))
  const tellersOf = countFigures(profiles)
  return profiles.map((profile) => ({
    ...profile,
    otherFigures: othersFigures(profile, tellersOf),
    isOnlyOfPerson: profiles.filter((other) => mayBeOfOne(profile, other)).length === 1,
    isOfCase: profiles.some((other) => isCaseOf(other, profile)),
  }))
}

type Named = Pick<EventProfile, 'type' | 'role' | 'principals' | 'figures'>

/** Another of its type, of the same people or of nobody in particular; not [23 were arrested]. */
function mayBeOfOne(profile: Named, other: Named): boolean {
  if (profile.type !== other.type) return false
  const isOfNone = other.principals.size === 0 && other.figures.size === 0
  return profile === other || isOfNone || shareAny(profile.principals, other.principals)
}

const CASES: ReadonlySet<string> = new Set(['trial', 'sentence'])

/** The news is what a court did with the one who was arrested. */
function isCaseOf({ type, role, principals }: Named, profile: Named): boolean {
  return CASES.has(type) && role === 'focus' && shareAny(principals, profile.principals)
}

type Figured = Pick<EventProfile, 'type' | 'figures'>

/** How many events of a family have each figure. */
function countFigures(profiles: readonly Figured[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const counts = new Map<string, Map<string, number>>()
  for (const { type, figures } of profiles) {
    const family = counts.get(familyOf(type)) ?? new Map<string, number>()
    for (const figure of figures) family.set(figure, (family.get(figure) ?? 0) + 1)
    counts.set(familyOf(type), family)
  }
  return counts
}

function othersFigures(
  { type, figures }: Figured,
  counts: ReadonlyMap<string, ReadonlyMap<string, number>>,
): ReadonlySet<string> {
  const family = [...(counts.get(familyOf(type)) ?? [])]
  return new Set(family.flatMap(([figure, count]) => (count > (figures.has(figure) ? 1 : 0) ? figure : [])))
}

/** Of whom it is told is not said by name [a man died]. */
export function isOfNobody({ type, principals }: EventProfile): boolean {
  return principals.size === 0 && PRINCIPALS[type] !== undefined
}
