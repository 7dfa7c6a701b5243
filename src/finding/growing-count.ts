/** Counts that grow while a disaster goes on, though nobody would call them a toll: houses lost, hectares burned, cases. */
import type { AttributeDefinition } from '../model/attribute.ts'
import type { SlotPosition } from '../model/slot.ts'
import { compareDecimals } from '../value/quantity/decimal.ts'
import { stem } from '../value/stem.ts'
import { foldThings } from '../value/thing-name.ts'
import { isSomeApart, NEXT_PAPER } from './time-order.ts'

/** Stems of what is lost or counted day by day. */
const LOST: ReadonlySet<string> = new Set(
  (
    'home building bridge shop school flat car vehicle truck boat stall tree road village town farm church clinic hospital ' +
    'burned power aftershock case infection soldier firefighter rescuer aircraft helicopter plane drone missile rocket'
  )
    .split(' ')
    .map((word) => stem(foldThings(word))),
)

interface Counts {
  readonly left: SlotPosition
  readonly right: SlotPosition
  readonly definition: AttributeDefinition
}

/** Nine bridges lost on Tuesday, and 14 on Thursday. */
export function isGrownCount({ left, right, definition }: Counts): boolean {
  if (definition.changes !== 'freely' || !isOfLost(left)) return false
  const [lower, higher] = isBelow(left, right) ? [left, right] : [right, left]
  return isSomeApart(lower, higher, NEXT_PAPER)
}

function isOfLost({ claims }: SlotPosition): boolean {
  return claims.some(({ scope }) => scope?.split(' ').some((word) => LOST.has(word)) ?? false)
}

/** All of the one figure lies below all of the other. */
export function isBelow({ value: left }: SlotPosition, { value: right }: SlotPosition): boolean {
  if (left.kind !== 'quantity' || right.kind !== 'quantity') return false
  if (!left.high || !right.low) return false
  return compareDecimals(left.high.amount, right.low.amount) <= 0
}
