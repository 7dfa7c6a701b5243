import type { EntityDeclaration, StoryDeclaration } from '../../model/record.ts'
import { hasPersonalShape, type PartyName, readName, wholeKey } from './name.ts'
import type { NameWord } from './word.ts'

/** All spellings of one name in a story. */
export interface PartyNode {
  readonly key: string
  readonly words: readonly NameWord[]
  /** The entity that declares this name, when only one does. */
  readonly owner: string | null
  readonly ownerKind: 'person' | 'other' | 'unknown' | null
  /** Declared by two entities: the name alone does not tell which. */
  readonly isContested: boolean
  readonly isPerson: boolean
  readonly isOrganization: boolean
  readonly isAcronym: boolean
  readonly hasPersonalShape: boolean
  /** The texts that use it, by their order, as far as they are known. */
  readonly texts: ReadonlySet<number>
  /** Acronyms that a spelling defines in parentheses. */
  readonly definitions: readonly string[]
}

export type Entities = StoryDeclaration['entities']

/** What an id claims comes before what whole names claim, and that before names without their titles. */
const CLAIM_STRENGTHS = ['id', 'name', 'bare name'] as const
type Claims = Readonly<Record<(typeof CLAIM_STRENGTHS)[number], Set<string>>>

export interface PartyNodes {
  readonly byKey: ReadonlyMap<string, PartyNode>
  /** Under which node a name of the story stands. */
  readonly keyFor: (name: string) => string
}

/** The names of a story. */
export interface NameSource {
  readonly declared: Entities
  /** All party names of the story: values, speakers, scopes. */
  readonly names: Iterable<string>
  /** Those of the names that the texts use of a person, whatever they look like. */
  readonly people?: ReadonlySet<string>
  /** The names of each text, where they are known: two full names in one text are two people more often than not. */
  readonly texts?: readonly (readonly string[])[]
}

/** One node for every distinct name of a story, declared or told. The same nodes whatever the order of the names. */
export function collectNodes({ declared: entities, names, people = new Set(), texts = [] }: NameSource): PartyNodes {
  const claims = collectClaims(entities)
  const keys = new Map<string, string>()
  const keyFor = (name: string): string => {
    const known = keys.get(name)
    if (known !== undefined) return known
    const whole = wholeKey(name)
    const key = claims.has(whole) ? whole : readName(name).key
    keys.set(name, key)
    return key
  }
  const spellings = new Map<string, PartyName[]>([...claims.keys()].map((key) => [key, []]))
  const declared = [...entities.values()].flatMap((entity) => entity.names)
  for (const name of [...new Set([...declared, ...names])].sort()) {
    const key = keyFor(name)
    if (key === '') continue
    const list = spellings.get(key)
    if (list) list.push(readName(name))
    else spellings.set(key, [readName(name)])
  }
  const personal = new Set([...people].map(keyFor))
  const textsOf = new Map<string, Set<number>>()
  for (const [text, list] of texts.entries())
    for (const key of list.map(keyFor)) textsOf.set(key, (textsOf.get(key) ?? new Set()).add(text))
  const nodes = [...spellings].map(([key, list]) => {
    const node = createNode(key, list, claims.get(key), entities)
    return { ...node, isPerson: node.isPerson || personal.has(key), texts: textsOf.get(key) ?? NO_TEXTS }
  })
  return { byKey: new Map(nodes.map((node) => [node.key, node])), keyFor }
}

const NO_TEXTS: ReadonlySet<number> = new Set()

function collectClaims(entities: Entities): ReadonlyMap<string, Claims> {
  const claims = new Map<string, Claims>()
  const add = (key: string, strength: keyof Claims, id: string) => {
    if (key === '') return
    const all = claims.get(key) ?? { id: new Set(), name: new Set(), 'bare name': new Set() }
    all[strength].add(id)
    claims.set(key, all)
  }
  for (const [id, entity] of entities) {
    add(wholeKey(id), 'id', id)
    for (const name of entity.names) {
      add(wholeKey(name), 'name', id)
      add(readName(name).key, 'bare name', id)
    }
  }
  return claims
}

/** The entity with the strongest claim to a key; none when two claims are equally strong. */
function ownerOf(key: string, claims: Claims | undefined): string | null {
  if (!claims) return null
  if (claims.id.has(key)) return key
  const strongest = CLAIM_STRENGTHS.map((strength) => claims[strength]).find((ids) => ids.size > 0)
  const [owner, ...others] = strongest ?? []
  return owner !== undefined && others.length === 0 ? owner : null
}

function createNode(
  key: string,
  spellings: readonly PartyName[],
  claims: Claims | undefined,
  entities: Entities,
): PartyNode {
  const owner = ownerOf(key, claims)
  const entity = owner === null ? undefined : entities.get(owner)
  const spelled = spellings.length > 0 ? spellings : [readName(key)]
  const ownerKind = entity ? kindOf(entity) : null
  return {
    key,
    words: spelled[0]?.words ?? [],
    owner,
    ownerKind,
    isContested: claims !== undefined && owner === null,
    texts: NO_TEXTS,
    isPerson: ownerKind === 'person' || spelled.some((name) => name.nature === 'person'),
    isOrganization: ownerKind === 'other' || spelled.some((name) => name.nature === 'organization'),
    isAcronym: spelled.some((name) => name.isAcronym),
    hasPersonalShape: spelled.some(hasPersonalShape),
    definitions: spelled.flatMap((name) => name.definition ?? []),
  }
}

function kindOf(entity: EntityDeclaration): PartyNode['ownerKind'] {
  if (entity.kind === null) return 'unknown'
  return entity.kind === 'person' ? 'person' : 'other'
}
