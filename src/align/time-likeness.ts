import { MINUTES_PER_DAY } from '../value/date/calendar.ts'
import type { EventProfile } from './event-profile.ts'

/** Days apart, and what that says: news of one event may be off by days, seldom by weeks. */
const DISTANCES: readonly (readonly [days: number, weight: number])[] = [
  [0, 1],
  [3, 0],
  [10, -1],
  [31, -2],
  [366, -3],
]
const FAR_APART = -5
/** What agreement on a time says, by its length in days: a day says more than a year. */
const PRECISIONS: readonly (readonly [days: number, weight: number])[] = [
  [3, 2],
  [8, 1.5],
  [32, 1],
  [367, 0.5],
]

/** The two times that are closest decide: an event may be told with the day it was planned for too. */
export function likenessOfTimes(left: EventProfile, right: EventProfile): number {
  if (left.times.length === 0 || right.times.length === 0) return 0
  let best = FAR_APART
  for (const one of left.times) {
    for (const other of right.times) best = Math.max(best, likenessOfSpans(one, other))
  }
  return best
}

/** It is told of days that were over so many days before its source was published. */
export function isOlderThan({ times, until }: EventProfile, days: number): boolean {
  return until !== null && times.length > 0 && times.every(({ end }) => end < until - days * MINUTES_PER_DAY)
}

interface Span {
  readonly start: number
  readonly end: number
}

function likenessOfSpans(one: Span, other: Span): number {
  const gap = Math.max(one.start - other.end, other.start - one.end) / MINUTES_PER_DAY
  if (gap >= 0) return DISTANCES.find(([days]) => days > 0 && gap < days)?.[1] ?? FAR_APART
  const length = Math.max(one.end - one.start, other.end - other.start) / MINUTES_PER_DAY
  return PRECISIONS.find(([days]) => length <= days)?.[1] ?? 0
}
