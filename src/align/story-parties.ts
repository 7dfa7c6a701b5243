import type { SourceReading, StoryEntity } from '../model/alignment.ts'
import type { DocumentParty } from '../model/mention.ts'
import type { EntityDeclaration } from '../model/record.ts'
import { compareText, inOrder } from '../util/collection.ts'
import { claimIdentifier, identifier } from '../util/identifier.ts'
import { remembered } from '../util/remembered.ts'
import { fold, wordsOf } from '../value/fold.ts'
import { createPartyResolver } from '../value/party/resolver.ts'
import { fullNames } from '../value/party/short.ts'

export interface StoryParties {
  readonly entities: readonly StoryEntity[]
  readonly entityOf: ReadonlyMap<string, readonly (string | null)[]>
}

/** What is told of one party over all sources. */
interface Gathered {
  /** How many sources use each. */
  readonly names: Map<string, number>
  readonly natures: DocumentParty['nature'][]
}

/**
 * Which parties of different sources are one, by their names: those that `story.yaml` declares keep their ids. A group
 * without a name of its own [rebels, two gunmen] is no entity, as the words may mean others elsewhere.
 */
export function alignParties(
  sources: readonly SourceReading[],
  declared: ReadonlyMap<string, EntityDeclaration>,
  taken: Set<string>,
): StoryParties {
  const told = sources.map((reading) => ({ source: reading.source, parties: withPeople(reading) }))
  const named = told.flatMap(({ parties }) => parties.filter(isNamed))
  const people = named.filter(({ nature }) => nature === 'person').map(({ names }) => names)
  const { resolve } = createPartyResolver({
    declared,
    names: named.flatMap(({ names }) => names),
    people: new Set(people.flat()),
    texts: told.map(({ parties }) => parties.filter(isNamed).flatMap(({ names }) => names)),
    aliases: people.filter(({ length }) => length > 1),
  })
  const fullNameOf = fullNames(named.filter(({ nature }) => nature !== 'person').map(({ names }) => names[0] ?? ''))
  const keyOf = ({ names: [name = ''], nature }: DocumentParty) =>
    resolve(nature === 'person' || declared.has(resolve(name).canonical) ? name : (fullNameOf.get(name) ?? name))
      .canonical
  const gathered = new Map<string, Gathered>()
  for (const party of named) gather(gathered, keyOf(party), party)
  const idOf = new Map<string, string>()
  const entities: StoryEntity[] = []
  for (const [key, { names, natures }] of [...gathered].sort(([a], [b]) => compareText(a, b))) {
    const known = declared.get(key)
    const kind = kindOf(natures)
    const ordered = [...names.keys()].sort(kind === 'person' ? byUse(names) : byFullness)
    const id = known ? key : claimIdentifier(identifier(fold(ordered[0] ?? '')) || 'party', taken)
    idOf.set(key, id)
    entities.push({ id, kind, names: ordered })
  }
  const entityOf = new Map(
    told.map(({ source, parties }) => [
      source,
      parties.map((party) => (isNamed(party) ? (idOf.get(keyOf(party)) ?? null) : null)),
    ]),
  )
  return { entities, entityOf }
}

/** Whom these are told of is somebody, or rarely a firm [Ana Brandt was named best actress, Brandt resigned, died]. */
const OF_SOMEBODY: ReadonlySet<string> = new Set(['appointment', 'resignation', 'death'])

/** The parties of a source, those that nothing else tells of as people where it is they who were appointed, left or died. */
function withPeople({ parties, events }: SourceReading): readonly DocumentParty[] {
  const people = new Set(
    events
      .filter(({ type }) => OF_SOMEBODY.has(type))
      .flatMap(({ facts }) => facts.filter(({ attribute }) => attribute === 'person').map(({ party }) => party)),
  )
  return parties.map((party, at) =>
    party.nature === 'unknown' && people.has(at) ? { ...party, nature: 'person' } : party,
  )
}

function gather(gathered: Map<string, Gathered>, key: string, { names, nature }: DocumentParty): void {
  const group: Gathered = gathered.get(key) ?? { names: new Map(), natures: [] }
  for (const name of new Set(names)) if (isProper(name)) group.names.set(name, (group.names.get(name) ?? 0) + 1)
  group.natures.push(nature)
  gathered.set(key, group)
}

function isNamed({ nature, names }: DocumentParty): boolean {
  return nature !== 'group' && isProper(names[0] ?? '') && identifier(fold(names[0] ?? '')) !== ''
}

/** `the Observatory`, `Islamic State group`, `al-Varo`; not `the agency`, and not `Ruritanian counterpart`, who may be anyone. */
const isProper = remembered((name): boolean => {
  const words = name.replace(/^[Tt]he /u, '').split(' ')
  const capitals = words.filter((word) => /\p{Lu}/u.test(word)).length
  return capitals > 1 || (capitals === 1 && /\p{Lu}/u.test(words.at(-1) ?? ''))
})

const byFullness = inOrder<string>(
  (a, b) => wordsOf(b).length - wordsOf(a).length,
  (a, b) => b.length - a.length,
  compareText,
)

/** Of a person first what most call them in full: the longest may have run into a headline [Ana Brandt Dead]. */
function byUse(uses: ReadonlyMap<string, number>): (a: string, b: string) => number {
  const isWhole = (name: string): number => Number(wordsOf(name).length > 1)
  return inOrder<string>(
    (a, b) => isWhole(b) - isWhole(a),
    (a, b) => (uses.get(b) ?? 0) - (uses.get(a) ?? 0),
    byFullness,
  )
}

const KINDS = ['person', 'organization', 'country'] as const

/** What most sources take it for; an organization where nothing tells, as that claims least of a name. */
function kindOf(natures: readonly DocumentParty['nature'][]): StoryEntity['kind'] {
  const votes = KINDS.map((kind) => natures.filter((nature) => nature === kind).length)
  const most = Math.max(...votes)
  return most === 0 ? 'organization' : (KINDS[votes.indexOf(most)] ?? 'organization')
}
