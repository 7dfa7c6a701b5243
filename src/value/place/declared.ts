import type { StoryDeclaration } from '../../model/record.ts'
import type { PlaceNode, PlaceReading } from '../../model/value.ts'
import { foldPlaceParts } from './name.ts'

type Declared = StoryDeclaration['places']

/** Something wrong with one entry of `places` in story.yaml. */
export interface PlaceProblem {
  /** Id of the entry. */
  readonly place: string
  readonly code: 'place-cycle' | 'unknown-within'
  readonly message: string
  readonly hint: string
}

export interface DeclaredPlaces {
  /** Every declared place of a folded name or id, the one of that id first. */
  readonly find: (key: string) => readonly PlaceReading[]
  readonly problems: () => readonly PlaceProblem[]
}

/** Reads a place that is not declared; empty when nothing knows it. */
type Resolve = (name: string) => readonly PlaceReading[]

/**
 * Places of story.yaml with the chains that `within` gives them. What lies in itself by way of others keeps only its
 * own name; a `within` that nothing knows is a place of that name, of which nothing else is known. Both are problems.
 */
export function readDeclaredPlaces(declared: Declared, resolve: Resolve): DeclaredPlaces {
  const ids = indexNames(declared)
  const implied = impliedNames(declared, ids)
  const parents = new Map([...declared.keys()].map((id) => [id, parentOf(id, declared, ids)]))
  const looped = findLooped(parents)
  const readings = new Map<string, PlaceReading>()
  const readingOf = (id: string): PlaceReading => {
    const known = readings.get(id)
    if (known) return known
    const reading = { chain: chainOf(id) }
    readings.set(id, reading)
    return reading
  }
  const chainOf = (id: string): readonly PlaceNode[] => {
    const place = declared.get(id)
    const node: PlaceNode = { id, name: place?.names[0] ?? id, level: 'declared' }
    const parent = looped.has(id) ? null : parents.get(id)
    if (parent) return [node, ...readingOf(parent).chain]
    return [node, ...(looped.has(id) || !place?.within ? [] : surroundingsOf(place.within))]
  }
  const surroundingsOf = (within: string): readonly PlaceNode[] =>
    resolve(within)[0]?.chain ?? impliedBy(within, implied)
  const findImplied = (key: string): readonly PlaceReading[] => {
    const name = implied.get(key)
    return name === undefined || resolve(name).length > 0 ? [] : [{ chain: impliedBy(name, implied) }]
  }
  return {
    find: (key) => ids.get(key)?.map(readingOf) ?? findImplied(key),
    problems: () =>
      [...declared].flatMap(([id, { within }]) =>
        problemOf(id, within, looped, parents.get(id) === null && resolve(within ?? '').length === 0),
      ),
  }
}

/** Names after `within` that no entry bears [`within: almara`], by their folded form. */
function impliedNames(declared: Declared, ids: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const { within } of declared.values()) {
    const key = wholeName(within ?? '')
    if (within && key && !ids.has(key) && !declared.has(within) && !names.has(key)) names.set(key, within)
  }
  return names
}

function impliedBy(within: string, implied: ReadonlyMap<string, string>): readonly PlaceNode[] {
  const id = wholeName(within)
  const name = implied.get(id)
  return name === undefined ? [] : [{ id, name, level: 'declared' }]
}

function indexNames(declared: Declared): ReadonlyMap<string, readonly string[]> {
  const ids = new Map<string, readonly string[]>()
  const add = (name: string, id: string): void => {
    const key = wholeName(name)
    const known = ids.get(key) ?? []
    if (key && !known.includes(id)) ids.set(key, [...known, id])
  }
  for (const id of declared.keys()) add(id, id)
  for (const [id, { names }] of declared) for (const name of names) add(name, id)
  return ids
}

/** Commas are part of a declared name. */
function wholeName(name: string): string {
  return foldPlaceParts(name).join(' ')
}

/** The declared place that `within` names, if it names one: a place is not looked for in itself [New York, New York]. */
function parentOf(id: string, declared: Declared, ids: ReadonlyMap<string, readonly string[]>): string | null {
  const within = declared.get(id)?.within
  if (!within) return null
  if (declared.has(within)) return within
  return (ids.get(wholeName(within)) ?? []).find((other) => other !== id) ?? null
}

/** Places from which `within` leads back to them. */
function findLooped(parents: ReadonlyMap<string, string | null>): ReadonlySet<string> {
  const looped = new Set<string>()
  const done = new Set<string>()
  for (const start of parents.keys()) {
    const path: string[] = []
    let id: string | null | undefined = start
    while (id && !done.has(id)) {
      done.add(id)
      path.push(id)
      id = parents.get(id)
    }
    const loop = id ? path.indexOf(id) : -1
    for (const member of loop < 0 ? [] : path.slice(loop)) looped.add(member)
  }
  return looped
}

function problemOf(
  place: string,
  within: string | null,
  looped: ReadonlySet<string>,
  isUnknown: boolean,
): readonly PlaceProblem[] {
  if (looped.has(place)) {
    const message = `the place \`${place}\` lies in itself by way of \`within: ${within}\``
    return [{ place, code: 'place-cycle', message, hint: 'let `within` name a larger place' }]
  }
  if (!within || !isUnknown) return []
  const message = `nothing knows \`${within}\`, which \`${place}\` is said to lie in`
  return [
    { place, code: 'unknown-within', message, hint: 'declare it under `places`, or name a city, region or country' },
  ]
}
