import type { TimeSpan, TypedClaim } from '../model/record.ts'
import type { SlotPosition } from '../model/slot.ts'
import { MINUTES_PER_DAY } from '../value/date/calendar.ts'

/**
 * Minutes. The papers of two days in a row tell of one announcement and of one count; a day later it may be another. A
 * convention of this project.
 */
export const NEXT_PAPER: number = MINUTES_PER_DAY
/** More combinations of times than this are not looked at one by one: their order counts as unknown. */
const MOST_COMBINATIONS = 10_000

/** Some holder of `left` spoke before some holder of `right` did, by dates that leave no doubt. */
export function isSomeEarlier(left: SlotPosition, right: SlotPosition): boolean {
  return isSomeApart(left, right, 0) || isCountedAndToldLater(left, right)
}

/** [14 by Tuesday evening], in a paper of Wednesday, against 12 in one of Tuesday: of one day by what they say, told one after the other. */
function isCountedAndToldLater(left: SlotPosition, right: SlotPosition): boolean {
  const counted = withAsOf(right).claims
  if (counted.length * left.claims.length > MOST_COMBINATIONS) return false
  return counted.some((later) =>
    left.claims.some(
      (earlier) =>
        earlier.claim.asOf === null &&
        earlier.time !== null &&
        later.time !== null &&
        isOneDay(earlier.time, later.time) &&
        earlier.published !== null &&
        later.published !== null &&
        earlier.published.end <= later.published.start,
    ),
  )
}

/** Some holder of `left` spoke at least that many minutes before some holder of `right` did. */
export function isSomeApart(left: SlotPosition, right: SlotPosition, minutes: number): boolean {
  const firstEnd = knownTimes(left).reduce((first, time) => Math.min(first, time.end), Number.POSITIVE_INFINITY)
  const lastStart = knownTimes(right).reduce((last, time) => Math.max(last, time.start), Number.NEGATIVE_INFINITY)
  return firstEnd + minutes <= lastStart
}

/** Some holder of `left` spoke before every holder of `right` did, by dates that leave no doubt. */
export function isFirstEarlier(left: SlotPosition, right: SlotPosition): boolean {
  if (isSomeTimeMissing(right)) return false
  const firstEnd = knownTimes(left).reduce((first, time) => Math.min(first, time.end), Number.POSITIVE_INFINITY)
  return firstEnd <= earliestStart(right)
}

/** The holders who say outright when their value was true. */
export function withAsOf(position: SlotPosition): SlotPosition {
  return { ...position, claims: position.claims.filter(({ claim }) => claim.asOf !== null) }
}

/** When the first holder spoke, at the earliest; infinite where no date tells. */
export function earliestStart(position: SlotPosition): number {
  return knownTimes(position).reduce((first, time) => Math.min(first, time.start), Number.POSITIVE_INFINITY)
}

/** When the last holder had spoken, at the latest; infinite where no date tells. */
export function latestEnd(position: SlotPosition): number {
  return knownTimes(position).reduce((last, time) => Math.max(last, time.end), Number.NEGATIVE_INFINITY)
}

/** For some holders of the two values, no date tells who spoke first, not even that it was on one day. */
export function isOrderOpen(left: SlotPosition, right: SlotPosition): boolean {
  const [ones, others] = [knownTimes(left), knownTimes(right)]
  if (isSomeTimeMissing(left) || isSomeTimeMissing(right)) return true
  if (ones.length * others.length > MOST_COMBINATIONS) return true
  return ones.some((one) => others.some((other) => isOverlapping(one, other) && !isOneDay(one, other)))
}

function isSomeTimeMissing(position: SlotPosition): boolean {
  return position.claims.some((claim) => claim.time === null)
}

/** The distinct times of a position's claims. */
function knownTimes(position: SlotPosition): readonly TimeSpan[] {
  const times = new Map<string, TimeSpan>()
  for (const { time } of position.claims as readonly TypedClaim[]) {
    if (time) times.set(`${time.start}/${time.end}`, time)
  }
  return [...times.values()]
}

function isOverlapping(one: TimeSpan, other: TimeSpan): boolean {
  return one.start < other.end && other.start < one.end
}

/**
 * Both told by one and the same day: as near as most news is dated, the same time. An hour of that day is nearer, and
 * whether it came before the other text nobody knows.
 */
function isOneDay(one: TimeSpan, other: TimeSpan): boolean {
  const start = Math.min(one.start, other.start)
  const end = Math.max(one.end, other.end)
  const isWithinOne = Math.floor(start / MINUTES_PER_DAY) === Math.floor((end - 1) / MINUTES_PER_DAY)
  return isWithinOne && isTimeOfDay(one) === isTimeOfDay(other)
}

function isTimeOfDay({ start, end }: TimeSpan): boolean {
  return end - start < MINUTES_PER_DAY
}
