import type { SourceReading } from '../model/alignment.ts'
import type { DocumentEvent, Fact } from '../model/event.ts'
import type { PlaceReading, Value } from '../model/value.ts'
import { fold } from '../value/fold.ts'
import { familyOf } from './event-family.ts'

/** Reads a fact's words as its attribute's kind has them; null where they cannot be read. */
export type FactReader = (fact: Fact, type: string) => Value | null

/** What tells one event of a source from others. */
export interface EventProfile {
  readonly source: string
  /** Index among its source's events. */
  readonly event: number
  readonly type: string
  readonly role: DocumentEvent['role']
  readonly previousOf: number | null
  readonly nextOf: number | null
  /** Its source tells of no other of its family that could be meant instead. */
  readonly isOnly: boolean
  readonly lemmas: ReadonlySet<string>
  /** Entities that take part: ids. */
  readonly parties: ReadonlySet<string>
  /** Those of them that the event cannot be told without: ids, or the words of who has none. */
  readonly principals: ReadonlySet<string>
  /** The attributes that tell them [winner]. */
  readonly sides: ReadonlySet<string>
  /** Each place as it may be read. */
  readonly places: readonly (readonly PlaceReading[])[]
  /** When it happened or was to happen; minutes, end exclusive. */
  readonly times: readonly { readonly start: number; readonly end: number }[]
  /** Figures by attribute: `killed 12`. */
  readonly figures: ReadonlySet<string>
  readonly topics: ReadonlySet<string>
  /** The words of each quote. */
  readonly quotes: readonly ReadonlySet<string>[]
}

/** Events of different sources that are one; at most one of each source. */
export type EventCluster = EventProfile[]

export interface ProfileContext {
  /** Id of each party of the source; null of one that has none. */
  readonly entities: readonly (string | null)[]
  /** Id of the one entity that goes by a name. */
  readonly namesake: (name: string) => string | null
  readonly read: FactReader
}

export function profileEvents({ source, events }: SourceReading, context: ProfileContext): readonly EventProfile[] {
  const isOnly = onlyOnes(events)
  return events.map((event, index) => ({
    source,
    event: index,
    type: event.type,
    role: event.role,
    previousOf: event.previousOf,
    nextOf: event.nextOf ?? null,
    isOnly: isOnly(event),
    lemmas: new Set(event.lemmas),
    ...describeFacts(event, context),
  }))
}

/** Of one that happened, those before it, in passing and to come are no rivals; of another, all of its family are. */
function onlyOnes(events: readonly DocumentEvent[]): (event: DocumentEvent) => boolean {
  const all = countBy(events, ({ type }) => familyOf(type))
  const main = countBy(events.filter(isMain), ({ type }) => familyOf(type))
  return (event) => {
    const family = familyOf(event.type)
    return all.get(family) === 1 || (isMain(event) && main.get(family) === 1)
  }
}

function isMain({ role, facts }: DocumentEvent): boolean {
  return role === 'focus' && facts.some(({ status }) => status === 'happened')
}

function countBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1)
  return counts
}

/** An appointment of another person is another appointment; who attended a meeting may be told differently. */
const PRINCIPALS: Readonly<Record<string, readonly string[]>> = {
  statement: ['speaker'],
  visit: ['visitor'],
  appointment: ['person'],
  resignation: ['person'],
  arrest: ['person'],
  trial: ['person'],
  sentence: ['person'],
  death: ['person'],
  acquisition: ['target'],
  'sport-result': ['winner', 'loser'],
}

/** [the takeover of a loss-maker]: of a company or a team without a name anything may be meant. */
function isDescription(type: string, { value }: Fact): boolean {
  return NAMED_ONLY.has(type) && !/\p{Lu}/u.test(value)
}

const NAMED_ONLY: ReadonlySet<string> = new Set(['acquisition', 'sport-result'])

type Described = Pick<
  EventProfile,
  'parties' | 'principals' | 'sides' | 'places' | 'times' | 'figures' | 'topics' | 'quotes'
>

function describeFacts(event: DocumentEvent, { entities, namesake, read }: ProfileContext): Described {
  const told = event.facts.map((fact) => ({
    fact,
    entity: fact.party === null ? null : (entities[fact.party] ?? null),
    value: read(fact, event.type),
  }))
  const main = told.filter(
    ({ fact, entity }) =>
      PRINCIPALS[event.type]?.includes(fact.attribute) && (entity !== null || !isDescription(event.type, fact)),
  )
  const values = told.flatMap(({ value }) => value ?? [])
  return {
    parties: new Set(told.flatMap(({ entity }) => entity ?? [])),
    principals: new Set(main.map(({ fact, entity }) => entity ?? namesake(fact.value) ?? fold(fact.value))),
    sides: new Set(main.map(({ fact }) => fact.attribute)),
    places: values.flatMap((value) => (value.kind === 'place' && value.readings.length > 0 ? [value.readings] : [])),
    times: values.flatMap((value) => (value.kind === 'date' ? [{ start: value.start, end: value.end }] : [])),
    figures: new Set(
      told.flatMap(({ fact, value }) => (value?.kind === 'quantity' ? `${fact.attribute} ${value.canonical}` : [])),
    ),
    topics: new Set(values.flatMap((value) => (value.kind === 'topic' ? value.words : []))),
    quotes: values.flatMap((value) => (value.kind === 'quote' ? [new Set(value.words)] : [])),
  }
}
