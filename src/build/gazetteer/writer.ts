import type { PlaceNode } from '../../model/value.ts'
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
  POSTING_USE_SHIFT,
} from '../../value/gazetteer-format.ts'

export interface WrittenName {
  /** Folded. */
  readonly key: string
  readonly use: NameUse
  /** Where the place is meant by this name less often than by its others; else the weight of the place. */
  readonly weight?: number
}

export interface WrittenPlace {
  readonly id: string
  readonly name: string
  readonly level: Exclude<PlaceNode['level'], 'declared'>
  readonly population: number
  readonly latitude: number
  readonly longitude: number
  /** Ids of the areas that hold it, the nearest first; only the first is kept of a city. */
  readonly within: readonly string[]
  readonly names: readonly WrittenName[]
  /** Orders the places of one name, the highest first. */
  readonly weight: number
}

interface StringPool {
  readonly offsetOf: (text: string) => number
  readonly bytes: () => Uint8Array
}

const encoder = new TextEncoder()

function createStringPool(): StringPool {
  const offsets = new Map<string, number>()
  const parts: Uint8Array[] = []
  let length = 0
  return {
    offsetOf: (text) => {
      const known = offsets.get(text)
      if (known !== undefined) return known
      const bytes = encoder.encode(text).subarray(0, 255)
      parts.push(Uint8Array.of(bytes.length), bytes)
      offsets.set(text, length)
      length += bytes.length + 1
      return offsets.get(text) ?? 0
    },
    bytes: () => Buffer.concat(parts),
  }
}

/** Areas come before cities; the same places give the same bytes. */
export function writeGazetteer(areas: readonly WrittenPlace[], cities: readonly WrittenPlace[]): Uint8Array {
  const places = [...areas, ...cities]
  const strings = createStringPool()
  const indexes = new Map(areas.map((area, index) => [area.id, index]))
  const ancestors: number[] = []
  const placeBytes = new DataView(new ArrayBuffer(places.length * PLACE_BYTES))
  for (const [index, place] of places.entries()) {
    const within = place.within.map((id) => indexOf(indexes, id))
    const isArea = index < areas.length
    const at = index * PLACE_BYTES
    placeBytes.setUint32(at + PLACE_FIELDS.id, isArea ? strings.offsetOf(place.id) : Number(place.id), true)
    placeBytes.setUint32(at + PLACE_FIELDS.name, strings.offsetOf(place.name), true)
    placeBytes.setUint32(at + PLACE_FIELDS.population, place.population, true)
    placeBytes.setInt16(at + PLACE_FIELDS.latitude, Math.round(place.latitude * 100), true)
    placeBytes.setInt16(at + PLACE_FIELDS.longitude, Math.round(place.longitude * 100), true)
    placeBytes.setUint16(at + PLACE_FIELDS.parent, isArea ? ancestors.length : (within[0] ?? 0), true)
    placeBytes.setUint8(at + PLACE_FIELDS.ancestors, within.length)
    placeBytes.setUint8(at + PLACE_FIELDS.level, LEVELS.indexOf(place.level))
    if (isArea) ancestors.push(...within)
  }
  const { keys, postings } = indexNames(places, strings)
  return joinSections(areas.length, places.length, [
    bytesOf(placeBytes),
    uint16(ancestors),
    keys,
    postings,
    strings.bytes(),
  ])
}

function indexOf(indexes: ReadonlyMap<string, number>, id: string): number {
  const index = indexes.get(id)
  if (index === undefined) throw new Error(`the gazetteer has no area \`${id}\``)
  return index
}

/** Keys sorted by their bytes, each with its places, the weightiest first. */
function indexNames(places: readonly WrittenPlace[], strings: StringPool): { keys: Uint8Array; postings: Uint8Array } {
  const byKey = new Map<string, { place: number; use: NameUse; weight: number }[]>()
  for (const [place, { names, weight: ofPlace }] of places.entries()) {
    for (const { key, use, weight = ofPlace } of names) {
      const list = byKey.get(key) ?? []
      if (!list.some((posting) => posting.place === place)) list.push({ place, use, weight })
      byKey.set(key, list)
    }
  }
  const keys: number[] = []
  const postings: number[] = []
  const sorted = [...byKey].map(([key, list]) => ({ key, list, bytes: encoder.encode(key) }))
  sorted.sort((a, b) => Buffer.compare(a.bytes, b.bytes))
  for (const { key, list } of sorted) {
    keys.push(strings.offsetOf(key), postings.length)
    list.sort((a, b) => b.weight - a.weight || a.place - b.place)
    for (const { place, use } of list) postings.push(place + NAME_USES.indexOf(use) * 2 ** POSTING_USE_SHIFT)
  }
  keys.push(0, postings.length)
  return { keys: uint32(keys), postings: uint32(postings) }
}

function joinSections(areas: number, places: number, sections: readonly Uint8Array[]): Uint8Array {
  const offsets: number[] = []
  let length = HEADER_BYTES
  for (const section of sections) {
    offsets.push(length)
    length += section.length
  }
  const keyCount = (sections[2]?.length ?? 0) / KEY_BYTES - 1
  const postingCount = (sections[3]?.length ?? 0) / POSTING_BYTES
  const header = uint32([MAGIC, length, areas, places, keyCount, postingCount, ...offsets.slice(1)])
  return new Uint8Array(Buffer.concat([header, ...sections]))
}

function uint32(numbers: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(numbers.length * 4))
  for (const [index, number] of numbers.entries()) view.setUint32(index * 4, number, true)
  return bytesOf(view)
}

function uint16(numbers: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(numbers.length * 2))
  for (const [index, number] of numbers.entries()) view.setUint16(index * 2, number, true)
  return bytesOf(view)
}

function bytesOf(view: DataView): Uint8Array {
  return new Uint8Array(view.buffer)
}
