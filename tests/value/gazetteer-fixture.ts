import { existsSync, readFileSync } from 'node:fs'
import { buildGazetteer } from '../../src/build/gazetteer.ts'
import type { ReadingContext } from '../../src/model/reading.ts'
import type { StoryDeclaration } from '../../src/model/record.ts'
import type { PlaceValue } from '../../src/model/value.ts'
import { HEADER_BYTES, KEY_BYTES, PLACE_BYTES } from '../../src/value/gazetteer-format.ts'
import { createPlaceResolver } from '../../src/value/place/resolver.ts'
import { placeReader } from '../../src/value/place.ts'

const built = new URL('../../dist/gazetteer.bin', import.meta.url)
let bytes: Uint8Array | undefined

/** What `npm run build` wrote, else built here, once: it takes seconds. */
export function gazetteerBytes(): Uint8Array {
  bytes ??= existsSync(built) ? readFileSync(built) : buildGazetteer()
  return bytes
}

/** Every folded name of the gazetteer. */
export function gazetteerNames(): readonly string[] {
  const view = Buffer.from(gazetteerBytes())
  const [keyCount, keys, strings] = [view.readUInt32LE(16), view.readUInt32LE(28), view.readUInt32LE(36)]
  expectHeader(keys)
  return Array.from({ length: keyCount }, (_, index) => {
    const at = strings + view.readUInt32LE(keys + index * KEY_BYTES)
    return view.toString('utf8', at + 1, at + 1 + (view[at] ?? 0))
  })
}

/** Ids of the countries, regions and world regions of the gazetteer. */
export function gazetteerAreas(): ReadonlySet<string> {
  const view = Buffer.from(gazetteerBytes())
  const [areas, strings] = [view.readUInt32LE(8), view.readUInt32LE(36)]
  const ids = Array.from({ length: areas }, (_, index) => {
    const at = strings + view.readUInt32LE(HEADER_BYTES + index * PLACE_BYTES)
    return view.toString('utf8', at + 1, at + 1 + (view[at] ?? 0))
  })
  return new Set(ids)
}

function expectHeader(keys: number): void {
  if (keys <= HEADER_BYTES) throw new Error('the header of the gazetteer is not the one this fixture reads')
}

/** `{id: [names, within]}`, as short as tables need it. */
export type ShortPlaces = Readonly<Record<string, readonly [names: readonly string[], within: string | null]>>

export function declare(places: ShortPlaces): StoryDeclaration['places'] {
  return new Map(Object.entries(places).map(([id, [names, within]]) => [id, { names, within }]))
}

const noParties = { resolve: () => ({ canonical: '', entity: null, nature: 'unknown' as const, words: [] }) }

export function placeContext(places: ShortPlaces = {}): ReadingContext {
  return {
    places: createPlaceResolver({ declared: declare(places), gazetteer: gazetteerBytes }),
    parties: noParties,
  }
}

/** Throws for what is no place, so that a table cannot pass by accident. */
export function readPlace(text: string, context: ReadingContext): PlaceValue {
  const value = placeReader.parse(text, context, { unit: null })
  if (!('kind' in value) || value.kind !== 'place') throw new Error(`\`${text}\` is no place`)
  return value
}
