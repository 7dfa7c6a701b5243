import type { SourceReading } from '../model/alignment.ts'
import type { DocumentEvent, Fact } from '../model/event.ts'
import type { DocumentParty } from '../model/mention.ts'
import type { PlaceReading, PlaceValue, Value } from '../model/value.ts'
import { fold } from '../value/fold.ts'
import { nameWords } from '../value/party/same-name.ts'
import { CITY_WORDS, REGION_WORDS } from '../value/place/word.ts'
import { stem } from '../value/stem.ts'

/** Reads a fact's words as its attribute's kind has them; null where they cannot be read. */
export type FactReader = (fact: Fact, type: string) => Value | null

/** Who, where, when and what for, as the facts of an event tell it. */
export interface DescribedFacts {
  /** Entities that take part: ids. */
  readonly parties: ReadonlySet<string>
  /** Those of them that are people: one source names the ministers who signed, another their lands. */
  readonly people: ReadonlySet<string>
  /** What the people hold their offices in [the foreign minister of Northland]: ids, or the words of what has none. */
  readonly backers: ReadonlySet<string>
  /** Those of them that the event cannot be told without: ids, or the words of who has none. */
  readonly principals: ReadonlySet<string>
  /** The words of each principal's name. */
  readonly names: readonly (readonly string[])[]
  /** Those of them that won. */
  readonly winners: ReadonlySet<string>
  /** The attributes that tell them [winner]. */
  readonly sides: ReadonlySet<string>
  /** Those of the people that it befell. */
  readonly victims: ReadonlySet<string>
  /** Names of ships and of what else has a name of its own [ferry Aurora], folded. */
  readonly ships: ReadonlySet<string>
  /** Each place as it may be read. */
  readonly places: readonly (readonly PlaceReading[])[]
  /** Names of places that no map has, without what kind of place they are [Jajarkot district]. */
  readonly placeNames: ReadonlySet<string>
  /** Streets and buildings, by the words before the town [grove street]. */
  readonly sites: ReadonlySet<string>
  /** When it happened or was to happen; minutes, end exclusive. */
  readonly times: readonly { readonly start: number; readonly end: number }[]
  /** Figures by attribute: `killed 12`. */
  readonly figures: ReadonlySet<string>
  readonly topics: ReadonlySet<string>
  /** Stems of the words for who appoints and what an office is of. */
  readonly bodies: ReadonlySet<string>
  /** The words of each quote. */
  readonly quotes: readonly ReadonlySet<string>[]
  /** Those of them that the text gives to the speaker outright. */
  readonly ownQuotes: readonly ReadonlySet<string>[]
}

export interface ProfileContext {
  /** Id of each party of the source; null of one that has none. */
  readonly entities: readonly (string | null)[]
  /** The fullest name of an entity. */
  readonly nameOf: (id: string) => string
  readonly isPerson: (id: string) => boolean
  /** Id of the one entity that goes by a name. */
  readonly namesake: (name: string) => string | null
  readonly read: FactReader
}

/** An appointment of another person is another appointment; who attended a meeting may be told differently. */
export const PRINCIPALS: Readonly<Record<string, readonly string[]>> = {
  statement: ['speaker'],
  visit: ['visitor'],
  appointment: ['person'],
  resignation: ['person'],
  arrest: ['person'],
  trial: ['person'],
  sentence: ['person'],
  death: ['person'],
  acquisition: ['target'],
  birth: ['person'],
  marriage: ['participants'],
  funeral: ['person'],
  award: ['winner'],
  bankruptcy: ['organization'],
  'sport-result': ['winner', 'loser', 'participants'],
  happening: ['target'],
}

const OF_ANY_WORDS: ReadonlySet<string> = new Set(['statement', 'happening'])

/**
 * [the takeover of a loss-maker, the arrest of a suspected Northland spy]: without a name anybody may be meant; what is
 * bought goes by the name of where it is too [the Almara refinery].
 */
function isDescription(type: string, { value }: Fact): boolean {
  if (type === 'acquisition') return !/\p{Lu}/u.test(value)
  return !OF_ANY_WORDS.has(type) && !/[\p{Lu}\p{N}]\S*$/u.test(value)
}

/** [jajarkot] for both Jajarkot and Jajarkot district; [bus station] and [almara] for a bus station in Almara. */
function unknownNames({ canonical, readings }: PlaceValue): readonly string[] {
  if (readings.length > 0) return []
  const parts = canonical.split(', ')
  return [...new Set([parts[0] ?? '', parts.at(-1) ?? ''].map(plainName))].filter(Boolean)
}

function plainName(part: string): string {
  const words = part.split(' ').filter((word) => word !== 'of' && !REGION_WORDS.has(word) && !CITY_WORDS.has(word))
  return words.join(' ')
}

/** [Grove Street, Ashford] */
const SITE = /^[^,]* (?:street|road|lane|avenue|square|boulevard|drive|highway)$/

function siteOf({ canonical }: PlaceValue): readonly string[] {
  return canonical.split(', ').filter((part) => SITE.test(part))
}

/** [ferry Aurora, MV Sea Star]; not [Boeing 737, ferry]. */
const SHIP = /(?:\p{Lu}[\p{L}'’-]+ ?)+$/u

function shipOf({ attribute, value }: Fact): readonly string[] {
  return attribute === 'vehicle' ? (value.match(SHIP) ?? []).map(fold) : []
}

/** Who took part in a match may have won it or lost it. */
function sidesOf({ attribute }: Fact): readonly string[] {
  return attribute === 'participants' ? ['winner', 'loser', attribute] : [attribute]
}

const BODIES: ReadonlySet<string> = new Set(['appointer', 'organization'])

function bodyWords({ attribute, value }: Fact, name: string | null): readonly string[] {
  return BODIES.has(attribute) ? nameWords(name ?? value).map(stem) : []
}

function backersOf(party: DocumentParty | undefined, namesake: ProfileContext['namesake']): readonly string[] {
  const offices = party?.nature === 'person' ? party.offices : []
  return offices.flatMap(({ organization, tense }) =>
    organization === null || tense === 'former' ? [] : (namesake(organization) ?? fold(organization)),
  )
}

/** Where a vehicle came from and was going to is not where it crashed. */
function isOfJourney(type: string, { attribute }: Fact): boolean {
  return type === 'accident' && (attribute === 'origin' || attribute === 'destination')
}

/** Least confidence of a quote that stands beside who speaks. */
const OUTRIGHT = 0.9

export function describeFacts(
  event: DocumentEvent,
  parties: SourceReading['parties'],
  { entities, nameOf, isPerson, namesake, read }: ProfileContext,
): DescribedFacts {
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
  const scenes = told.flatMap(({ fact, value }) => (isOfJourney(event.type, fact) ? [] : (value ?? [])))
  const idOf = ({ fact, entity }: (typeof main)[number]) => entity ?? namesake(fact.value) ?? fold(fact.value)
  return {
    parties: new Set(told.flatMap(({ entity }) => entity ?? [])),
    people: new Set(told.flatMap(({ entity }) => (entity !== null && isPerson(entity) ? entity : []))),
    backers: new Set(told.flatMap(({ fact }) => backersOf(parties[fact.party ?? -1], namesake))),
    principals: new Set(main.map(idOf)),
    winners: new Set(main.filter(({ fact }) => fact.attribute === 'winner').map(idOf)),
    names: main.map(({ fact, entity }) => nameWords(entity === null ? fact.value : nameOf(entity))),
    sides: new Set(main.flatMap(({ fact }) => sidesOf(fact))),
    victims: new Set(
      told.flatMap(({ fact, entity }) =>
        fact.attribute === 'target' && entity !== null && isPerson(entity) ? entity : [],
      ),
    ),
    ships: new Set(event.facts.flatMap(shipOf)),
    places: scenes.flatMap((value) => (value.kind === 'place' && value.readings.length > 0 ? [value.readings] : [])),
    placeNames: new Set(scenes.flatMap((value) => (value.kind === 'place' ? unknownNames(value) : []))),
    sites: new Set(scenes.flatMap((value) => (value.kind === 'place' ? siteOf(value) : []))),
    times: values.flatMap((value) => (value.kind === 'date' ? [{ start: value.start, end: value.end }] : [])),
    figures: new Set(
      told.flatMap(({ fact, value }) => {
        if (value?.kind === 'quantity') return `${fact.attribute} ${value.canonical}`
        return fact.attribute === 'verdict' ? `verdict ${fold(fact.value)}` : []
      }),
    ),
    topics: new Set(values.flatMap((value) => (value.kind === 'topic' ? value.words : []))),
    bodies: new Set(told.flatMap(({ fact, entity }) => bodyWords(fact, entity === null ? null : nameOf(entity)))),
    quotes: values.flatMap((value) => (value.kind === 'quote' ? [new Set(value.words)] : [])),
    ownQuotes: told.flatMap(({ fact, value }) =>
      value?.kind === 'quote' && fact.confidence >= OUTRIGHT ? [new Set(value.words)] : [],
    ),
  }
}
