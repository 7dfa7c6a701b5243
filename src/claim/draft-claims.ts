import type { SourceReading, StoryAlignment, StoryEntity, StoryEvent } from '../model/alignment.ts'
import type { DraftClaim } from '../model/draft.ts'
import type { Detail, Fact } from '../model/event.ts'
import type { ValueKind } from '../model/value.ts'
import { compareText, groupMap, inOrder } from '../util/collection.ts'
import type { Vocabulary } from '../value/vocabulary.ts'
import { chooseFacts, type ReadFact } from './choose-facts.ts'
import { isUnnamed } from './unnamed-speaker.ts'

export interface DraftContext {
  readonly alignment: StoryAlignment
  readonly vocabulary: Vocabulary
  /** Reads a fact's words as its attribute's kind has them; null where they cannot be read. */
  readonly read: (fact: Fact, type: string | null) => ReadFact['value'] | null
  /** What details are told of; what is not here is left out. */
  readonly subjectOf: (detail: Detail) => string | null
  /** Whom an age is told of that a source tells with a death; null to leave it there. */
  readonly agedOf: (source: string, event: number) => string | null
  /** Agreements that have been made: ids. */
  readonly signed: ReadonlySet<string>
  /** The name under which claims speak of an entity. */
  readonly nameOf: (entity: StoryEntity) => string
}

export interface DraftedClaims {
  readonly claims: readonly DraftClaim[]
  /** Facts whose evidence or value could not be used. */
  readonly dropped: number
}

/** Kinds whose values are parties may be given by the name of an entity. */
const PARTY: ValueKind = 'party'

/** Drafts what a source of the story tells, as claims in the order of its text. */
export function claimDrafter(context: DraftContext): (reading: SourceReading, text: string) => DraftedClaims {
  const tools = { ...context, ...indexOf(context.alignment) }
  return (reading, text) => draftClaims(reading, text, tools)
}

interface DraftTools extends DraftContext, AlignmentIndex {}

function draftClaims(reading: SourceReading, text: string, context: DraftTools): DraftedClaims {
  const { alignment, entities } = context
  const told = [...eventFacts(reading, context), ...entityFacts(reading, context), ...details(reading, context)]
  const usable = told.filter(({ fact }) => isVerbatim(fact, text))
  const chosen = usable.length === 0 ? [] : chooseFacts(usable, text)
  const nameOfParty = (party: number) => {
    const entity = entities.get(alignment.entityOf.get(reading.source)?.[party] ?? '')
    return entity ? context.nameOf(entity) : (reading.parties[party]?.names[0] ?? null)
  }
  const claims = chosen.map(({ about, fact, kind }) => toClaim(about, fact, kind, text, nameOfParty))
  return { claims: withoutRepeats(claims).sort(byPlace), dropped: told.length - usable.length }
}

/** What every source of a story looks up. */
interface AlignmentIndex {
  /** Of events, by id. */
  readonly types: ReadonlyMap<string, string>
  readonly entities: ReadonlyMap<string, StoryEntity>
  /** By source: the events that it tells of, in the order of the story. */
  readonly members: ReadonlyMap<string, readonly SourceEvent[]>
}

interface SourceEvent extends Pick<StoryEvent, 'id' | 'type'> {
  /** Index among the source's events. */
  readonly event: number
}

/** Made once for all sources: their number times the story's events would be too many to look through. */
function indexOf(alignment: StoryAlignment): AlignmentIndex {
  const members = alignment.events.flatMap(({ id, type, members }) =>
    members.map(({ source, event }) => ({ source, id, type, event })),
  )
  return {
    types: new Map(alignment.events.map(({ id, type }) => [id, type])),
    entities: new Map(alignment.entities.map((entity) => [entity.id, entity])),
    members: groupMap(members, ({ source }) => source),
  }
}

function eventFacts({ source, events }: SourceReading, context: DraftTools): readonly ReadFact[] {
  return (context.members.get(source) ?? []).flatMap(({ id, type, event }) =>
    (events[event]?.facts ?? []).flatMap((fact) => {
      const person = fact.attribute === 'age' ? context.agedOf(source, event) : null
      return person === null ? readFact(id, fact, type, context) : readFact(person, fact, null, context)
    }),
  )
}

function entityFacts({ source, entityFacts: facts }: SourceReading, context: DraftContext): readonly ReadFact[] {
  return facts.flatMap((fact) => {
    const id = context.alignment.entityOf.get(source)?.[fact.entity] ?? null
    return id === null ? [] : readFact(id, fact, null, context)
  })
}

function details({ details: told }: SourceReading, context: DraftTools): readonly ReadFact[] {
  return told.flatMap((detail) => {
    const about = context.subjectOf(detail)
    return about === null ? [] : readFact(about, detail, context.types.get(about) ?? null, context)
  })
}

function readFact(about: string, told: Fact, type: string | null, context: DraftContext): readonly ReadFact[] {
  const definition = context.vocabulary.define(told.attribute, type)
  const value = context.read(told, type)
  if (!definition || !value || !isStatusSaid(told, type, definition.kind)) return []
  const isTerm = told.status === 'planned' && definition.kind === 'quantity' && context.signed.has(about)
  const fact: Fact = isTerm ? { ...told, status: 'happened' } : told
  return [{ about, fact, kind: definition.kind, isSingle: definition.values === 'one', value }]
}

/** What cannot be called off: a foiled attack did not happen elsewhere or at another time. */
const UNPLANNED: ReadonlySet<string> = new Set(['attack', 'accident', 'disaster', 'death', 'sport-result'])
/** Of what did not happen, what a text tells are its time, its place and its figures; who took no part is anyone. */
const DENIABLE: ReadonlySet<ValueKind> = new Set(['date', 'place', 'quantity'])

/** Of these it is the person that is denied [has not resigned]. */
const OF_PERSONS: ReadonlySet<string> = new Set(['appointment', 'resignation', 'death'])

function isStatusSaid({ status, attribute }: Fact, type: string | null, kind: ValueKind): boolean {
  if (status === 'cancelled') return !UNPLANNED.has(type ?? '')
  return status !== 'denied' || DENIABLE.has(kind) || (attribute === 'person' && OF_PERSONS.has(type ?? ''))
}

/** Longest evidence: a phrase, not a sentence that runs on. */
const LONGEST_EVIDENCE = 240
/** What somebody said is its own evidence, and may be several sentences. */
const LONGEST_QUOTE = 1000

function isVerbatim({ attribute, evidence: { start, end } }: Fact, text: string): boolean {
  const longest = attribute === 'quote' ? LONGEST_QUOTE : LONGEST_EVIDENCE
  return start >= 0 && end <= text.length && end - start <= longest && text.slice(start, end).trim() !== ''
}

function toClaim(
  about: string,
  fact: Fact,
  kind: ValueKind,
  text: string,
  nameOfParty: (party: number) => string | null,
): DraftClaim {
  const spoken = typeof fact.by === 'number' ? nameOfParty(fact.by) : fact.by
  const value = kind === PARTY && fact.party !== null ? (nameOfParty(fact.party) ?? fact.value) : fact.value
  return {
    about,
    attribute: fact.attribute,
    of: fact.of,
    value,
    asOf: fact.asOf,
    by: spoken === null || spoken === '' || isUnnamed(spoken) ? null : spoken,
    status: fact.status,
    ...evidenceOf(fact, text),
  }
}

/** The words without the white space around them. */
function evidenceOf({ evidence: { start, end } }: Fact, text: string): Pick<DraftClaim, 'evidence' | 'at'> {
  const words = text.slice(start, end)
  const at = start + (words.length - words.trimStart().length)
  return { evidence: words.trim(), at }
}

/** Two mentions of one party become one name here. */
function withoutRepeats(claims: readonly DraftClaim[]): DraftClaim[] {
  const seen = new Set<string>()
  return claims.filter(({ about, attribute, of, value, by, status, asOf }) => {
    const key = JSON.stringify([about, attribute, of, value, by, status, asOf])
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

const byPlace = inOrder<DraftClaim>(
  (a, b) => a.at - b.at,
  (a, b) => compareText(a.about, b.about),
  (a, b) => compareText(a.attribute, b.attribute),
  (a, b) => compareText(a.value, b.value),
)
