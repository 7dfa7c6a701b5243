/** Figures that are another at another time: a turnout at noon, the cost of a project, an age. */
import type { AttributeDefinition } from '../model/attribute.ts'
import type { SlotPosition } from '../model/slot.ts'
import { MINUTES_PER_DAY } from '../value/date/calendar.ts'
import { earliestStart, isSomeApart, isSomeEarlier, latestEnd, NEXT_PAPER, withAsOf } from './time-order.ts'

/**
 * Reports of one happening appear within days of each other and mean one figure; four weeks later a text tells the
 * figure anew. Whoever writes `as-of` says so outright. A convention of this project.
 */
const NEW_REPORT = 28 * MINUTES_PER_DAY
/** The longest year, so that no birthday is missed. */
const YEAR = 366 * MINUTES_PER_DAY

interface Figures {
  readonly left: SlotPosition
  readonly right: SlotPosition
  readonly definition: AttributeDefinition
}

/** Whether some two holders tell a changing figure of two times, between which it may have become the other. */
export function isOfTwoTimes({ left, right, definition }: Figures): boolean {
  if (!definition.changes) return false
  if (definition.changes === 'freely')
    return isSomeOther(left, right, NEW_REPORT) || isSomeOther(right, left, NEW_REPORT)
  return isGrownOlder(left, right) || isGrownOlder(right, left)
}

/**
 * Whether some two holders tell a planned figure at two times, between which the plan may have become another. Dates and
 * places of a plan change overnight, and are not figures: 3,400 jobs on Monday and 4,300 on Tuesday are two accounts of one.
 */
export function isOfTwoPlans({ left, right }: Pick<Figures, 'left' | 'right'>): boolean {
  return isSomeOther(left, right, NEXT_PAPER) || isSomeOther(right, left, NEXT_PAPER)
}

/** Some holder of `left` is earlier by `apart` minutes, or is earlier and one of the two says of which time the figure is. */
function isSomeOther(left: SlotPosition, right: SlotPosition, apart: number): boolean {
  return isSomeApart(left, right, apart) || isSomeEarlier(withAsOf(left), right) || isSomeEarlier(left, withAsOf(right))
}

/** [54] in March and [55] in May: at most one birthday more than there are whole years between. */
function isGrownOlder(younger: SlotPosition, older: SlotPosition): boolean {
  const years = yearsBetween(younger, older)
  const elapsed = latestEnd(older) - earliestStart(younger)
  return (
    years !== null && years > 0 && years <= Math.floor(elapsed / YEAR) + 1 && isSomeOther(younger, older, NEW_REPORT)
  )
}

const MONTHS_PER_YEAR = 12

/** From the highest of the one age to the lowest of the other, rounded up; null unless both are told in months or years. */
function yearsBetween({ value: younger }: SlotPosition, { value: older }: SlotPosition): number | null {
  if (younger.kind !== 'quantity' || older.kind !== 'quantity') return null
  if (younger.dimension !== 'calendar' || older.dimension !== 'calendar' || !younger.high || !older.low) return null
  const [from, to] = [younger.high, older.low].map(({ amount }) => Number(amount.digits) * 10 ** amount.exponent)
  return from === undefined || to === undefined ? null : Math.ceil((to - from) / MONTHS_PER_YEAR)
}
