import type { SourceReading } from '../model/alignment.ts'
import type { DocumentEvent, Fact, Happening } from '../model/event.ts'
import type { DocumentParty } from '../model/mention.ts'
import type { Claim, ClaimRecord, StoryDeclaration } from '../model/record.ts'
import { compareText, groupBy } from '../util/collection.ts'
import { HAPPENING, isDoneOnce, kindOf } from '../value/happening-kind.ts'
import type { FactReader } from './described-facts.ts'
import { familyOf } from './event-family.ts'

/** What records tell whose articles are not at hand, as if one more source had just been read. */
export interface StandingReading {
  readonly reading: SourceReading
  /** For each of its events the id that it has in `story.yaml`. */
  readonly ids: readonly string[]
}

export interface StandingContext {
  readonly declared: Pick<StoryDeclaration, 'events' | 'entities'>
  readonly isParty: (attribute: string, type: string) => boolean
  readonly read: FactReader
}

/** No source has this id. */
const STANDING = ''

/**
 * Events that a story has already, so that a further article finds those that it tells of too. All records together are
 * one source: which of their claims are on one event is decided.
 */
export function standingReading(records: readonly ClaimRecord[], context: StandingContext): StandingReading {
  const claims = records.flatMap((record) => record.claims.filter(({ review }) => review !== 'rejected'))
  const events = groupBy(claims, ({ about }) => about).filter(([{ about }]) => typeIn(context, about) !== null)
  const ids = events.map(([{ about }]) => about)
  const roles = rolesOf(events, context)
  const parties: DocumentParty[] = []
  const reading = {
    source: STANDING,
    parties,
    events: events.map((event) => documentEvent(event, parties, roles.get(event[0].about) ?? BACKGROUND, ids, context)),
    entityFacts: [],
    details: [],
  }
  return { reading, ids }
}

type ClaimsOfEvent = readonly [Claim, ...Claim[]]

function typeIn({ declared }: StandingContext, id: string): string | null {
  return declared.events.get(id)?.type ?? null
}

function documentEvent(
  claims: ClaimsOfEvent,
  parties: DocumentParty[],
  { role, follower }: EventRole,
  ids: readonly string[],
  context: StandingContext,
): DocumentEvent {
  const type = typeIn(context, claims[0].about) ?? ''
  const facts = claims.map((claim) => factOf(claim, type, parties, context))
  const previousOf = follower === null ? null : ids.indexOf(follower)
  const happening = type === HAPPENING ? { happening: happeningOf(context, claims[0].about) } : {}
  return { type, role, previousOf, triggers: [], lemmas: [], facts, ...happening }
}

/** The label that `extract` gives one begins with the words for it [recall (larsen cheese) in Varo]. */
function happeningOf({ declared }: StandingContext, id: string): Happening {
  const [words = ''] = (declared.events.get(id)?.label ?? '').split(/ \(| in |: |, /)
  const kind = kindOf(words.replace(' ', '_'))
  return { kind, isOnlyNamed: false, isDoneOnce: isDoneOnce(kind) }
}

const NOWHERE = { start: 0, end: 0 }

function factOf(claim: Claim, type: string, parties: DocumentParty[], context: StandingContext): Fact {
  const { attribute, value, of, asOf, by, status } = claim
  const party = context.isParty(attribute, type) ? partyOf(value, parties, context) : null
  return { attribute, value, party, of, asOf, by, status, evidence: NOWHERE, confidence: 1 }
}

/** A claim may name an entity by its id. */
function partyOf(value: string, parties: DocumentParty[], { declared }: StandingContext): number {
  const entity = declared.entities.get(value)
  const names = entity && entity.names.length > 0 ? entity.names : [value]
  const known = parties.findIndex((party) => party.names[0] === names[0])
  if (known >= 0) return known
  parties.push({ nature: natureOf(entity?.kind ?? null), names, offices: [], age: null })
  return parties.length - 1
}

function natureOf(kind: string | null): DocumentParty['nature'] {
  return kind === 'person' || kind === 'organization' || kind === 'country' ? kind : 'unknown'
}

interface EventRole {
  readonly role: DocumentEvent['role']
  /** The event that it went before. */
  readonly follower: string | null
}

const BACKGROUND: EventRole = { role: 'background', follower: null }
const FOCUS: EventRole = { role: 'focus', follower: null }

/**
 * Records do not say what a story is about: of the events of one kind it is the one that most claims are on. What ended
 * before that one began went before it.
 */
function rolesOf(events: readonly ClaimsOfEvent[], context: StandingContext): ReadonlyMap<string, EventRole> {
  const families = groupBy(events, ([{ about }]) => familyOf(typeIn(context, about) ?? ''))
  return new Map(families.flatMap((family) => rolesInFamily(family, context)))
}

function rolesInFamily(
  events: readonly ClaimsOfEvent[],
  context: StandingContext,
): readonly (readonly [string, EventRole])[] {
  const [focus, ...others] = [...events].sort((a, b) => b.length - a.length || compareText(a[0].about, b[0].about))
  if (!focus) return []
  const id = focus[0].about
  const starts = timesOf(focus, context).map((time) => time.start)
  const wentBefore = (event: ClaimsOfEvent) => {
    const times = timesOf(event, context)
    return starts.length > 0 && times.length > 0 && times.every(({ end }) => starts.every((start) => end <= start))
  }
  return [
    [id, FOCUS],
    ...others.map((event) => {
      const role: EventRole = wentBefore(event) ? { role: 'previous', follower: id } : BACKGROUND
      return [event[0].about, role] as const
    }),
  ]
}

function timesOf(claims: ClaimsOfEvent, context: StandingContext): readonly { start: number; end: number }[] {
  const dates = claims.filter(({ attribute }) => attribute === 'date')
  return dates.flatMap((claim) => {
    const type = typeIn(context, claim.about) ?? ''
    const value = context.read(factOf(claim, type, [], context), type)
    return value?.kind === 'date' ? [{ start: value.start, end: value.end }] : []
  })
}
