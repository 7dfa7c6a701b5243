import type { TimeSpan, TypedClaim } from '../model/record.ts'
import type { SlotPosition } from '../model/slot.ts'

const MINUTES_PER_DAY = 24 * 60

/** More combinations of times than this are not looked at one by one: their order counts as unknown. */
const MOST_COMBINATIONS = 10_000

/** Some holder of `left` spoke before some holder of `right` did, by dates that leave no doubt. */
export function isSomeEarlier(left: SlotPosition, right: SlotPosition): boolean {
  const firstEnd = knownTimes(left).reduce((first, time) => Math.min(first, time.end), Number.POSITIVE_INFINITY)
  const lastStart = knownTimes(right).reduce((last, time) => Math.max(last, time.start), Number.NEGATIVE_INFINITY)
  return firstEnd <= lastStart
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

/** Both within one and the same day: as near as news is dated, the same time. */
function isOneDay(one: TimeSpan, other: TimeSpan): boolean {
  const start = Math.min(one.start, other.start)
  const end = Math.max(one.end, other.end)
  return Math.floor(start / MINUTES_PER_DAY) === Math.floor((end - 1) / MINUTES_PER_DAY)
}
