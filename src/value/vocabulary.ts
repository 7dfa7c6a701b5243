import type { AttributeDefinition } from '../model/attribute.ts'
import type { ValueKind } from '../model/value.ts'

/**
 * The built-in vocabulary: the event types and roles of ACE 2005 and Rich ERE under plain names.
 * An attribute means the same wherever it stands, but for the few that a type reads in its own way.
 */

interface Traits {
  readonly many?: true
  readonly cumulative?: true
  readonly mayFall?: true
  readonly changes?: 'freely' | 'yearly'
  readonly unit?: string
}

type Shape = readonly [kind: ValueKind, traits?: Traits]

const MANY = { many: true } as const
/** The unit `people` says that a bare `1.2m` is a count, in millions. */
const COUNT = { changes: 'freely', unit: 'people' } as const
const CUMULATIVE = { cumulative: true, unit: 'people' } as const
const RISES_AND_FALLS = { ...CUMULATIVE, mayFall: true } as const
const CHANGES = { changes: 'freely' } as const

/** Every attribute by name; where a type's table below gives no other shape, this one holds. */
const ATTRIBUTES: Readonly<Record<string, Shape>> = {
  // Every event has these.
  date: ['date'],
  location: ['place'],
  cause: ['topic'],
  // Meetings, calls, visits, statements, agreements.
  participants: ['party', MANY],
  agenda: ['topic', MANY],
  outcome: ['topic', MANY],
  visitor: ['party', MANY],
  host: ['party', MANY],
  speaker: ['party'],
  quote: ['quote', MANY],
  topic: ['topic', MANY],
  amount: ['quantity'],
  duration: ['quantity'],
  // Offices and elections.
  person: ['party'],
  office: ['topic'],
  organization: ['party'],
  appointer: ['party'],
  winner: ['party'],
  votes: ['quantity', COUNT],
  turnout: ['quantity', COUNT],
  // Launches.
  operator: ['party'],
  vehicle: ['topic'],
  crew: ['party', MANY],
  origin: ['place'],
  destination: ['place'],
  payload: ['topic', MANY],
  // Attacks, accidents, disasters, protests.
  killed: ['quantity', CUMULATIVE],
  injured: ['quantity', CUMULATIVE],
  missing: ['quantity', RISES_AND_FALLS],
  arrested: ['quantity', CUMULATIVE],
  displaced: ['quantity', RISES_AND_FALLS],
  abducted: ['quantity', CUMULATIVE],
  rescued: ['quantity', CUMULATIVE],
  freed: ['quantity', CUMULATIVE],
  escaped: ['quantity', CUMULATIVE],
  attacker: ['party', MANY],
  target: ['party', MANY],
  weapon: ['topic', MANY],
  aboard: ['quantity', { unit: 'people' }],
  magnitude: ['quantity'],
  damage: ['quantity', CHANGES],
  attendance: ['quantity', { ...COUNT, unit: 'attendees' }],
  // Courts.
  charge: ['topic', MANY],
  counts: ['quantity'],
  verdict: ['topic'],
  term: ['quantity'],
  // Companies and sport.
  buyer: ['party', MANY],
  seller: ['party', MANY],
  stake: ['quantity'],
  loser: ['party'],
  score: ['quantity', { unit: 'score' }],
  competition: ['topic'],
  award: ['topic'],
  opener: ['party'],
  profit: ['quantity'],
  loss: ['quantity'],
  revenue: ['quantity'],
  // Entities.
  age: ['quantity', { changes: 'yearly', unit: 'years' }],
  nationality: ['place'],
  'contract-end': ['date'],
  size: ['quantity', CHANGES],
  cost: ['quantity', CHANGES],
  count: ['quantity', CHANGES],
  // From when something holds [takes effect], and in which year it was built.
  start: ['date'],
  built: ['date'],
}

/** Types whose reading of an attribute differs from the table above. */
const BY_TYPE: ReadonlyMap<string, Readonly<Record<string, Shape>>> = new Map([
  ['opening', { target: ['party'] }],
  ['closure', { target: ['party'] }],
  ['agreement', { count: ['quantity'] }],
  ['launch', { count: ['quantity'] }],
  ['death', { age: ['quantity', { unit: 'years' }] }],
  ['arrest', { person: ['party', MANY] }],
  ['trial', { person: ['party', MANY] }],
  ['sentence', { person: ['party', MANY] }],
  ['escape', { person: ['party', MANY] }],
  ['release', { person: ['party', MANY] }],
  ['rescue', { person: ['party', MANY] }],
  ['acquisition', { target: ['party'] }],
  ['award', { winner: ['party', MANY] }],
])

/** The event types of the vocabulary, with the attributes that are usual for each besides `date`, `location` and `cause`. */
export const EVENT_TYPES: Readonly<Record<string, readonly string[]>> = {
  meeting: ['participants', 'agenda', 'outcome'],
  call: ['participants', 'agenda', 'outcome', 'duration'],
  visit: ['visitor', 'host', 'agenda', 'duration'],
  statement: ['speaker', 'quote', 'topic'],
  agreement: ['participants', 'topic', 'amount', 'duration', 'count'],
  appointment: ['person', 'office', 'organization', 'appointer', 'term'],
  resignation: ['person', 'office', 'organization', 'appointer'],
  election: ['winner', 'office', 'votes', 'turnout'],
  launch: ['operator', 'vehicle', 'crew', 'destination', 'payload', 'count'],
  ...Object.fromEntries(['attack', 'disaster'].map((type) => [type, violence()])),
  accident: [...violence(), 'operator', 'origin', 'destination', 'aboard'],
  protest: [...violence(), 'duration'],
  arrest: ['person', 'charge', 'counts', 'verdict', 'term'],
  trial: ['person', 'charge', 'counts', 'verdict', 'term'],
  sentence: ['person', 'charge', 'counts', 'verdict', 'term', 'amount'],
  escape: ['person', 'escaped'],
  release: ['person', 'freed'],
  rescue: ['person', 'rescued'],
  death: ['person', 'age'],
  acquisition: ['buyer', 'seller', 'target', 'amount', 'stake', 'duration'],
  landing: ['operator', 'vehicle', 'crew'],
  birth: ['person'],
  marriage: ['participants', 'attendance'],
  funeral: ['person', 'attendance'],
  award: ['winner', 'award', 'amount'],
  bankruptcy: ['organization', 'amount'],
  earnings: ['organization', 'profit', 'loss', 'revenue'],
  opening: ['target', 'opener'],
  closure: ['target', 'destination'],
  'sport-result': ['winner', 'loser', 'participants', 'score', 'competition', 'attendance'],
  // What no other type is for [the bishop was installed].
  happening: ['participants', 'target', 'origin', 'destination'],
}

function violence(): readonly string[] {
  const figures = ['killed', 'injured', 'missing', 'arrested', 'displaced', 'abducted']
  return [...figures, 'attacker', 'target', 'weapon', 'vehicle', 'magnitude', 'damage', 'attendance']
}

export interface Vocabulary {
  /** The definition of an attribute on a subject of this type (null for an entity); null when nobody defined it. */
  readonly define: (attribute: string, type: string | null) => AttributeDefinition | null
  /** Every attribute name, in code unit order. */
  readonly names: readonly string[]
}

/** The built-in vocabulary with the team's attributes, then the story's, laid over it. */
export function createVocabulary(...overlays: readonly ReadonlyMap<string, AttributeDefinition>[]): Vocabulary {
  const own = new Map(overlays.flatMap((overlay) => [...overlay]))
  const define = (attribute: string, type: string | null): AttributeDefinition | null => {
    const overlaid = own.get(attribute)
    if (overlaid) return overlaid
    const shape = (type ? BY_TYPE.get(plainType(type))?.[attribute] : undefined) ?? builtIn(attribute)
    return shape ? definitionOf(attribute, shape) : null
  }
  return { define, names: [...new Set([...Object.keys(ATTRIBUTES), ...own.keys()])].sort() }
}

function builtIn(attribute: string): Shape | undefined {
  return Object.hasOwn(ATTRIBUTES, attribute) ? ATTRIBUTES[attribute] : undefined
}

/** `sport result` and `sport-result` are one type. */
export function plainType(type: string): string {
  return type
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-')
}

function definitionOf(name: string, [kind, traits = {}]: Shape): AttributeDefinition {
  return {
    name,
    kind,
    values: traits.many ? 'many' : 'one',
    cumulative: traits.cumulative ?? false,
    mayFall: traits.mayFall ?? false,
    unit: traits.unit ?? null,
    ...(traits.changes && { changes: traits.changes }),
  }
}
