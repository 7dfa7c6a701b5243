import type { PlaceNode, PlaceReading } from '../../model/value.ts'
import { type Coordinates, distanceInKilometres } from './distance.ts'
import { foldPlaceName } from './name.ts'
import { movedBy, type Offset, slackOf } from './offset.ts'

/** The place itself; a reading always has one. */
export function headOf(reading: PlaceReading): PlaceNode {
  const [head] = reading.chain
  if (!head) throw new Error('the chain of a place reading is empty')
  return head
}

/** Ids of declared places are the user's: `level` keeps them apart from the gazetteer's. */
export function isSamePlace(left: PlaceNode, right: PlaceNode): boolean {
  return left.id === right.id && (left.level === 'declared') === (right.level === 'declared')
}

const PART = 'part:'
const NEAR = 'near:'
const NAMED = 'named:'

/** [northern Syria] lies in Syria; of a city it keeps the position. */
export function partOf(base: PlaceReading, part: string): PlaceReading {
  const head = headOf(base)
  const node = { ...derivedFrom(head), id: `${PART}${part}/${idWithLevel(head)}`, name: `${part} ${head.name}` }
  return { chain: [node, ...base.chain] }
}

/** [near Aleppo, 12 km north of Aleppo] is not Aleppo, and lies in what holds Aleppo only as a rule: see `extentOf`. */
export function nearTo(base: PlaceReading, offset: Offset | null = null): PlaceReading {
  const head = headOf(base)
  const name = `${offset?.lead ?? 'near '}${head.name}`
  const node = { ...derivedFrom(head), ...(offset && pointAt(head, offset)), id: `${NEAR}${idWithLevel(head)}`, name }
  return { chain: [node, ...base.chain.slice(1)] }
}

function pointAt(base: PlaceNode, offset: Offset): Partial<PlaceNode> {
  const point = coordinatesOf(base)
  const slack = slackOf(offset)
  return { ...(point && movedBy(point, offset)), ...(slack !== null && { slack }) }
}

/** A name that only its surroundings are known of: [Old Mill, Houston, Texas]. `key` is folded. */
export function namedWithin(key: string, outer: PlaceReading): PlaceReading {
  const node: PlaceNode = { id: `${NAMED}${key}/${idWithLevel(headOf(outer))}`, name: titleCase(key), level: 'city' }
  return { chain: [node, ...outer.chain] }
}

function derivedFrom(base: PlaceNode): Omit<PlaceNode, 'id' | 'name'> {
  const { id: _id, name: _name, level, population, ...position } = base
  if (level !== 'city' && level !== 'declared') return { level: 'region' }
  return { ...position, level: 'city', ...(population !== undefined && { population }) }
}

function idWithLevel({ id, level }: PlaceNode): string {
  return level === 'declared' ? `declared:${id}` : id
}

/** The name by which alone a place is known; null for those that are on a map. */
export function namedKey({ id, level }: PlaceNode): string | null {
  return level !== 'declared' && id.startsWith(NAMED) ? id.slice(NAMED.length, id.indexOf('/')) : null
}

export function isNear({ id, level }: PlaceNode): boolean {
  return level !== 'declared' && id.startsWith(NEAR)
}

/** Whether the node is the neighbourhood of the place. */
export function isNearTo(near: PlaceNode, place: PlaceNode): boolean {
  return isNear(near) && near.id === `${NEAR}${idWithLevel(place)}`
}

/** `northern`, for a part; null for everything else. */
export function partName({ id, level }: PlaceNode): string | null {
  if (level === 'declared' || !id.startsWith(PART)) return null
  return id.slice(PART.length, id.indexOf('/'))
}

/**
 * The places that a reading certainly lies in, itself first. What is near a place may lie across the border of
 * whatever holds that place, so the chain ends there.
 */
export function extentOf({ chain }: PlaceReading): readonly PlaceNode[] {
  const near = chain.findIndex(isNear)
  return near < 0 ? chain : chain.slice(0, near + 1)
}

/** From the place up to its country, without world regions that it is not itself. */
export function upToCountry({ chain }: PlaceReading): readonly PlaceNode[] {
  return chain.filter((node, index) => index === 0 || node.level !== 'continent')
}

/** What tells a place from its namesakes: up to its country, or to a world region where it lies in none. */
export function fullChainOf(reading: PlaceReading): readonly PlaceNode[] {
  const places = upToCountry(reading)
  if (places.some(({ level }) => level === 'country' || level === 'continent')) return places
  return [...places, ...reading.chain.filter(({ level }) => level === 'continent').slice(0, 1)]
}

/** What a part lies in, since towns are not known to lie in it: [Aleppo, northern Syria] is in Syria. */
export function beyondPart(reading: PlaceReading): PlaceReading {
  const rest = reading.chain.slice(1)
  return rest.length > 0 && partName(headOf(reading)) !== null ? { chain: rest } : reading
}

/** As chains are written in a canonical form: declared places by id. */
export function keyOfNode({ id, name, level }: PlaceNode): string {
  return level === 'declared' ? id : foldPlaceName(name)
}

/** A county, province or department that no town is known to lie in [Surrey], though towns around it may. */
export function isWithoutTowns({ id, level, population }: PlaceNode): boolean {
  return level === 'region' && population === undefined && !id.includes(':')
}

const SMALL_WORDS: ReadonlySet<string> = new Set(['of', 'the', 'in', 'at', 'on', 'and', 'de', 'la', 'el', 'al'])

function titleCase(key: string): string {
  const words = key.split(' ')
  return words
    .map((word, index) => (index > 0 && SMALL_WORDS.has(word) ? word : word.slice(0, 1).toUpperCase() + word.slice(1)))
    .join(' ')
}

/** Kilometres, or null where one of them has no coordinates. */
export function distanceBetween(left: PlaceNode, right: PlaceNode): number | null {
  const [from, to] = [coordinatesOf(left), coordinatesOf(right)]
  return from && to && distanceInKilometres(from, to)
}

function coordinatesOf({ latitude, longitude }: PlaceNode): Coordinates | null {
  return latitude === undefined || longitude === undefined ? null : { latitude, longitude }
}
