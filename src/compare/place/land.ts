import type { PlaceNode, PlaceReading } from '../../model/value.ts'
import { isDisputedLand, isLand, meet, shareOf } from '../../value/place/land.ts'
import { headOf } from '../../value/place/node.ts'
import { CLAIMED, DISJOINT, NEARBY, type PlaceRelation, SHARED } from './ground.ts'

/** A land has ground of the states it lies in; where its bounds are within one of their regions nobody knows. */
export function onLand(left: PlaceReading, right: PlaceReading): PlaceRelation | null {
  const [leftLand, rightLand] = [left.chain.find(isLand), right.chain.find(isLand)]
  if (leftLand && rightLand) return meet(leftLand, rightLand) ? NEARBY : DISJOINT
  if (leftLand) return relateLand(leftLand, left, right)
  return rightLand ? relateLand(rightLand, right, left) : null
}

/** [southern Kurdistan] may lie in Turkey or not; the land itself shares ground with it. */
function relateLand(land: PlaceNode, reading: PlaceReading, place: PlaceReading): PlaceRelation {
  const share = shareOf(land, place)
  if (share === 'none') return DISJOINT
  if (isDisputedLand(land)) return CLAIMED
  return share === 'some' && headOf(reading) === land ? SHARED : NEARBY
}
