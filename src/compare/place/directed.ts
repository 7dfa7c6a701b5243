import type { PlaceNode, PlaceReading } from '../../model/value.ts'
import { headOf, isNear, isSamePlace, partName } from '../../value/place/node.ts'
import { type PlaceRelation, SHARED } from './ground.ts'

/** Which way from the middle each part lies: north and east; 0 of what lies on both sides. */
const DIRECTIONS: ReadonlyMap<string, readonly [north: number, east: number]> = new Map([
  ['northern', [1, 0]],
  ['southern', [-1, 0]],
  ['eastern', [0, 1]],
  ['western', [0, -1]],
  ['northeastern', [1, 1]],
  ['northwestern', [1, -1]],
  ['southeastern', [-1, 1]],
  ['southwestern', [-1, -1]],
])

/**
 * [northern Syria] and [Azaz], a town of Syria north of its middle: the part may hold the town. Of a town on the other side
 * nothing is said, as parts have no bounds.
 */
export function towardPart(left: PlaceReading, right: PlaceReading): PlaceRelation | null {
  return isToward(left, right) || isToward(right, left) ? SHARED : null
}

function isToward(part: PlaceReading, place: PlaceReading): boolean {
  const direction = DIRECTIONS.get(partName(headOf(part)) ?? '')
  if (!direction) return false
  const area = areaOf(part)
  const town = headOf(place)
  if (!area?.middle || town.level !== 'city' || place.chain.some(isNear) || partName(town) !== null) return false
  if (town.latitude === undefined || town.longitude === undefined) return false
  if (!place.chain.some((node) => isSamePlace(node, area))) return false
  const [north, east] = direction
  const { latitude, longitude } = area.middle
  return north * (town.latitude - latitude) >= 0 && east * (town.longitude - longitude) >= 0
}

/** [northern Aleppo] is of the city, and told of its province as well. */
function areaOf({ chain }: PlaceReading): PlaceNode | undefined {
  return chain.slice(1).find(({ level }) => level !== 'city')
}
