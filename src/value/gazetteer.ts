import type { PlaceNode, PlaceReading } from '../model/value.ts'
import {
  HEADER_BYTES,
  KEY_BYTES,
  LEVELS,
  MAGIC,
  NAME_USES,
  type NameUse,
  PLACE_BYTES,
  PLACE_FIELDS,
  POSTING_BYTES,
  POSTING_PLACE_MASK,
  POSTING_USE_SHIFT,
} from './gazetteer-format.ts'

/** A place that a name may stand for, and when it does. */
interface GazetteerMatch {
  readonly use: NameUse
  readonly reading: PlaceReading
}

export interface Gazetteer {
  /** Every place of a folded name, the likeliest first: a binary search in the bytes, some microseconds. */
  readonly find: (key: string) => readonly GazetteerMatch[]
}

interface Sections {
  readonly view: DataView
  readonly areas: number
  readonly keyCount: number
  readonly ancestors: number
  readonly keys: number
  readonly postings: number
  readonly strings: number
}

/** Nothing is parsed; null when the bytes are not a gazetteer of this version. */
export function openGazetteer(bytes: Uint8Array): Gazetteer | null {
  const sections = readHeader(bytes)
  if (!sections) return null
  const encoder = new TextEncoder()
  const areaChain = createAreaChains(sections, bytes)
  return {
    find: (key) =>
      postingsOf(sections, bytes, encoder.encode(key)).map((posting) => ({
        use: NAME_USES[posting >>> POSTING_USE_SHIFT] ?? 'always',
        reading: readPlace(sections, bytes, posting & POSTING_PLACE_MASK, areaChain),
      })),
  }
}

function readHeader(bytes: Uint8Array): Sections | null {
  if (bytes.length < HEADER_BYTES) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const [magic, length, areas, , keyCount, , ancestors, keys, postings, strings] = Array.from(
    { length: 10 },
    (_, index) => view.getUint32(index * 4, true),
  ) as [number, number, number, number, number, number, number, number, number, number] // as many as asked for
  if (magic !== MAGIC || length !== bytes.length) return null
  return { view, areas, keyCount, ancestors, keys, postings, strings }
}

function postingsOf(
  { view, keyCount, keys, postings, strings }: Sections,
  bytes: Uint8Array,
  key: Uint8Array,
): number[] {
  let low = 0
  let high = keyCount
  while (low < high) {
    const middle = (low + high) >>> 1
    const order = compareKey(bytes, strings + view.getUint32(keys + middle * KEY_BYTES, true), key)
    if (order === 0) return postingsBetween(view, keys + middle * KEY_BYTES + 4, postings)
    if (order < 0) low = middle + 1
    else high = middle
  }
  return []
}

/** The list of a key ends where the list of the next one starts. */
function postingsBetween(view: DataView, startField: number, postings: number): number[] {
  const start = view.getUint32(startField, true)
  const end = view.getUint32(startField + KEY_BYTES, true)
  return Array.from({ length: end - start }, (_, index) =>
    view.getUint32(postings + (start + index) * POSTING_BYTES, true),
  )
}

/** Negative when the string at the offset sorts before the key. */
function compareKey(bytes: Uint8Array, offset: number, key: Uint8Array): number {
  const length = bytes[offset] ?? 0
  const shared = Math.min(length, key.length)
  for (let index = 0; index < shared; index += 1) {
    const difference = (bytes[offset + 1 + index] ?? 0) - (key[index] ?? 0)
    if (difference !== 0) return difference
  }
  return length - key.length
}

type AreaChains = (area: number) => readonly PlaceNode[]

/** From an area up to the widest region that holds it; each is read once. */
function createAreaChains(sections: Sections, bytes: Uint8Array): AreaChains {
  const nodes = new Map<number, PlaceNode>()
  const chains = new Map<number, readonly PlaceNode[]>()
  const nodeOf = (area: number): PlaceNode => remember(nodes, area, () => readArea(sections, bytes, area))
  return (area) => remember(chains, area, () => [area, ...ancestorsOf(sections, area)].map(nodeOf))
}

function remember<T>(known: Map<number, T>, key: number, read: () => T): T {
  const found = known.get(key)
  if (found !== undefined) return found
  const fresh = read()
  known.set(key, fresh)
  return fresh
}

function ancestorsOf({ view, ancestors }: Sections, area: number): number[] {
  const at = HEADER_BYTES + area * PLACE_BYTES
  const start = view.getUint16(at + PLACE_FIELDS.parent, true)
  const count = view.getUint8(at + PLACE_FIELDS.ancestors)
  return Array.from({ length: count }, (_, index) => view.getUint16(ancestors + (start + index) * 2, true))
}

function readPlace(sections: Sections, bytes: Uint8Array, place: number, areaChain: AreaChains): PlaceReading {
  if (place < sections.areas) return { chain: areaChain(place) }
  const parent = sections.view.getUint16(HEADER_BYTES + place * PLACE_BYTES + PLACE_FIELDS.parent, true)
  return { chain: [readCity(sections, bytes, place), ...areaChain(parent)] }
}

function readArea({ view, strings }: Sections, bytes: Uint8Array, area: number): PlaceNode {
  const at = HEADER_BYTES + area * PLACE_BYTES
  const population = view.getUint32(at + PLACE_FIELDS.population, true)
  return {
    id: readString(bytes, strings + view.getUint32(at + PLACE_FIELDS.id, true)),
    name: readString(bytes, strings + view.getUint32(at + PLACE_FIELDS.name, true)),
    level: LEVELS[view.getUint8(at + PLACE_FIELDS.level)] ?? 'region',
    ...middleAt(view, at),
    ...(population > 0 && { population }),
  }
}

function middleAt(view: DataView, at: number): Pick<PlaceNode, 'middle'> {
  const latitude = view.getInt16(at + PLACE_FIELDS.latitude, true) / 100
  const longitude = view.getInt16(at + PLACE_FIELDS.longitude, true) / 100
  return latitude === 0 && longitude === 0 ? {} : { middle: { latitude, longitude } }
}

function readCity({ view, strings }: Sections, bytes: Uint8Array, city: number): PlaceNode {
  const at = HEADER_BYTES + city * PLACE_BYTES
  return {
    id: String(view.getUint32(at + PLACE_FIELDS.id, true)),
    name: readString(bytes, strings + view.getUint32(at + PLACE_FIELDS.name, true)),
    level: 'city',
    latitude: view.getInt16(at + PLACE_FIELDS.latitude, true) / 100,
    longitude: view.getInt16(at + PLACE_FIELDS.longitude, true) / 100,
    population: view.getUint32(at + PLACE_FIELDS.population, true),
  }
}

function readString(bytes: Uint8Array, offset: number): string {
  // Node takes milliseconds to load its TextDecoder
  return Buffer.from(bytes.buffer, bytes.byteOffset + offset + 1, bytes[offset] ?? 0).toString()
}
