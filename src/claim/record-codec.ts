/**
 * Records and stories as arrays that JSON reads fast, a fifth of the time that the same objects take. What comes from
 * a cache is checked like any input: a shape that is not exactly right decodes to null.
 */
import type { AttributeDefinition } from '../model/attribute.ts'
import type { Claim, ClaimRecord, Position, Source, StoryDeclaration } from '../model/record.ts'

type Positions = Readonly<Record<string, Position>>

export function encodeRecord({ source, claims }: ClaimRecord): unknown {
  return [encodeSource(source), claims.map(encodeClaim)]
}

/** `file` is where the record stands now; the same bytes may have stood elsewhere. */
export function decodeRecord(encoded: unknown, file: string): ClaimRecord | null {
  const [source, claims] = asList(encoded)
  const decoded = { source: decodeSource(asList(source)), claims: decodeAll(claims, decodeClaim) }
  return decoded.source && decoded.claims ? { file, source: decoded.source, claims: decoded.claims } : null
}

function encodeSource(source: Source): unknown[] {
  const { id, publisher, title, published, written, url, lang, copyOf, text } = source
  const { names, places } = encodePositions(source.keyPositions ?? {})
  const encodedText = text ? [text.file, text.sha256] : null
  return [id, publisher, title, published, written, url, lang, copyOf, encodedText, names, places]
}

function decodeSource(encoded: readonly unknown[]): Source | null {
  const [id, publisher, title, published, written, url, lang, copyOf, encodedText, names, places] = encoded
  const keyPositions = decodePositions(names, places)
  if (typeof id !== 'string' || keyPositions === null) return null
  if (!isOptional(publisher) || !isOptional(title) || !isOptional(published) || !isOptional(written)) return null
  if (!isOptional(url) || !isOptional(lang) || !isOptional(copyOf)) return null
  const text = decodeText(encodedText)
  if (text === undefined) return null
  return { id, publisher, title, published, written, url, lang, copyOf, text, keyPositions }
}

/** Undefined when the shape is wrong; a source without a text has null. */
function decodeText(encoded: unknown): Source['text'] | undefined {
  if (encoded === null) return null
  const [file, sha256] = asList(encoded)
  return isOptional(file) && isOptional(sha256) ? { file, sha256 } : undefined
}

function encodeClaim(claim: Claim): unknown[] {
  const { about, attribute, of, value, evidence, at, asOf, by, status, review, position } = claim
  const { names, places } = encodePositions(claim.keyPositions)
  return [
    about,
    attribute,
    of,
    value,
    evidence,
    at,
    asOf,
    by,
    status,
    review,
    position.line,
    position.column,
    names,
    places,
  ]
}

function decodeClaim(encoded: unknown): Claim | null {
  const [about, attribute, of, value, evidence, at, asOf, by, status, review, line, column, names, places] =
    asList(encoded)
  if (typeof about !== 'string' || typeof attribute !== 'string' || !isOptional(of)) return null
  if (typeof value !== 'string' || typeof evidence !== 'string' || !isOptional(asOf) || !isOptional(by)) return null
  if (!isStatus(status) || !isReview(review) || (at !== null && typeof at !== 'number')) return null
  const keyPositions = decodePositions(names, places)
  if (typeof line !== 'number' || typeof column !== 'number' || keyPositions === null) return null
  const position = { line, column }
  return { about, attribute, of, value, evidence, at, asOf, by, status, review, position, keyPositions }
}

function isStatus(value: unknown): value is Claim['status'] {
  return value === 'planned' || value === 'happened' || value === 'cancelled' || value === 'denied'
}

function isReview(value: unknown): value is Claim['review'] {
  return value === 'proposed' || value === 'accepted' || value === 'rejected'
}

export function encodeStory(story: StoryDeclaration): unknown {
  const { names, places } = encodePositions(story.keyPositions ?? {})
  return [
    story.story,
    [...story.events].map(([id, { type, label }]) => [id, type, label]),
    [...story.entities].map(([id, entity]) => [id, entity.kind, entity.names]),
    [...story.places].map(([id, place]) => [id, place.names, place.within]),
    [...story.attributes.values()].map(({ name, kind, values, cumulative, unit }) => [
      name,
      kind,
      values,
      cumulative,
      unit,
    ]),
    names,
    places,
  ]
}

export function decodeStory(encoded: unknown, file: string): StoryDeclaration | null {
  const [story, events, entities, places, attributes, names, encodedPlaces] = asList(encoded)
  const keyPositions = decodePositions(names, encodedPlaces)
  const decoded = {
    events: decodeAll(events, ([id, type, label]) =>
      typeof id === 'string' && isOptional(type) && isOptional(label) ? ([id, { type, label }] as const) : null,
    ),
    entities: decodeAll(entities, ([id, kind, names]) =>
      typeof id === 'string' && isOptional(kind) && isTexts(names) ? ([id, { kind, names }] as const) : null,
    ),
    places: decodeAll(places, ([id, names, within]) =>
      typeof id === 'string' && isTexts(names) && isOptional(within) ? ([id, { names, within }] as const) : null,
    ),
    attributes: decodeAll(attributes, decodeAttribute),
  }
  if (typeof story !== 'string' || !keyPositions) return null
  if (!decoded.events || !decoded.entities || !decoded.places || !decoded.attributes) return null
  return {
    file,
    story,
    events: new Map(decoded.events),
    entities: new Map(decoded.entities),
    places: new Map(decoded.places),
    attributes: new Map(decoded.attributes.map((definition) => [definition.name, definition])),
    keyPositions,
  }
}

const KINDS: readonly unknown[] = ['date', 'place', 'party', 'quantity', 'topic', 'quote', 'text']

function decodeAttribute([name, kind, values, cumulative, unit]: readonly unknown[]): AttributeDefinition | null {
  if (typeof name !== 'string' || !isKind(kind) || !isOptional(unit)) return null
  if (typeof cumulative !== 'boolean' || (values !== 'one' && values !== 'many')) return null
  return { name, kind, values, cumulative, unit }
}

function isKind(value: unknown): value is AttributeDefinition['kind'] {
  return KINDS.includes(value)
}

function isOptional(value: unknown): value is string | null {
  return value === null || typeof value === 'string'
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((text) => typeof text === 'string')
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function decodeAll<T>(encoded: unknown, decode: (item: readonly unknown[]) => T | null): readonly T[] | null {
  if (!Array.isArray(encoded)) return null
  const decoded: T[] = []
  for (const item of encoded) {
    const one = decode(asList(item))
    if (one === null) return null
    decoded.push(one)
  }
  return decoded
}

/** [about,value] and [10, 5, 11, 5]: lines and columns in the order of the names. */
function encodePositions(positions: Positions): { names: string; places: readonly number[] } {
  return {
    names: Object.keys(positions).join(','),
    places: Object.values(positions).flatMap(({ line, column }) => [line, column]),
  }
}

/** Nearly all claims have the same few keys, so their names are split once. */
const keyLists = new Map<string, readonly string[]>([['', []]])

function keyList(names: string): readonly string[] {
  const known = keyLists.get(names)
  if (known) return known
  const keys = names.split(',')
  if (keyLists.size < 1000) keyLists.set(names, keys)
  return keys
}

function decodePositions(names: unknown, places: unknown): Positions | null {
  if (typeof names !== 'string' || !Array.isArray(places)) return null
  const keys = keyList(names)
  if (places.length !== 2 * keys.length) return null
  const positions: Record<string, Position> = {}
  for (const [index, key] of keys.entries()) {
    const line: unknown = places[2 * index]
    const column: unknown = places[2 * index + 1]
    if (typeof line !== 'number' || typeof column !== 'number') return null
    positions[key] = { line, column }
  }
  return positions
}
