/** The stretches of time that a date may mean, from what it says outright to every tolerance applied. */
import type { DateValue, Minutes } from '../../model/value.ts'
import { dayOfMinute, MINUTES_PER_DAY, monthIndex, startOfMonth } from '../../value/date/calendar.ts'
import { MINUTES_AHEAD_OF_UTC, MINUTES_BEHIND_UTC } from '../../value/edtf/clock.ts'
import { type EdtfDate, MONTHS_PER_SEASON } from '../../value/edtf/date.ts'
import { canonicalEnds } from '../../value/edtf.ts'

/** What two dates may be off by and still be one. */
export interface Tolerance {
  /** Days and times without an offset are told in a zone that is not known. */
  readonly zones: boolean
  /** `~`, `?` and `%` reach one unit of their own precision further; a weekend may begin on Friday. */
  readonly qualifiers: boolean
  /** A season may be the southern one, the one that began the year before, or the astronomical one. */
  readonly seasons: boolean
}

interface Edge {
  readonly at: Minutes
  /** Told by a local calendar or clock, not by an instant. */
  readonly isLocal: boolean
}

interface Stretch {
  readonly start: Edge
  readonly end: Edge
}

/** Equinoxes and solstices fall on the 19th to the 23rd, seasons of whole months begin on the 1st. */
const ASTRONOMICAL_DELAY = 22 * MINUTES_PER_DAY
const HALF_YEAR = 6

/** Whether two dates can mean a common time. */
export function canMeet(left: DateValue, right: DateValue, tolerance: Tolerance): boolean {
  const others = stretches(right, tolerance)
  return stretches(left, tolerance).some((stretch) => others.some((other) => overlap(stretch, other, tolerance.zones)))
}

/** Whether all that the inner date may mean lies in what the outer one says outright, which says more. */
export function liesWithin(inner: DateValue, outer: DateValue): boolean {
  const { first, last } = canonicalEnds(inner)
  const [start, end] = [earliest(first), latest(last)]
  return start >= outer.start && end <= outer.end && (start > outer.start || end < outer.end)
}

/** [14:00] and [20:00] of one day can be one moment told in two zones; zones differ by whole quarters of an hour. */
export function canBeOneMoment(left: DateValue, right: DateValue): boolean {
  const areClockTimes = [left, right].every((value) => value.isFloating && value.precision === 'minute')
  const [leftDay, rightDay] = [left, right].map((value) => Math.floor(value.start / MINUTES_PER_DAY))
  return areClockTimes && leftDay === rightDay && (left.start - right.start) % 15 === 0
}

function overlap(left: Stretch, right: Stretch, zones: boolean): boolean {
  return startsBefore(left.start, right.end, zones) && startsBefore(right.start, left.end, zones)
}

/**
 * A local day begins up to 14 hours before the UTC day and ends up to 12 hours after it. Two local dates are taken
 * to be of one calendar: 4 March is not 5 March.
 */
function startsBefore(start: Edge, end: Edge, zones: boolean): boolean {
  const lead = zones && start.isLocal && !end.isLocal ? MINUTES_AHEAD_OF_UTC : 0
  const lag = zones && end.isLocal && !start.isLocal ? MINUTES_BEHIND_UTC : 0
  return start.at - lead < end.at + lag
}

function stretches(value: DateValue, tolerance: Tolerance): readonly Stretch[] {
  const { first, last } = canonicalEnds(value)
  if (tolerance.seasons && first.precision === 'season') return seasonStretches(first)
  const from = tolerance.qualifiers ? earliest(first) - eveOfWeekend(value) : first.start
  const start = { at: from, isLocal: first.zone !== 'utc' }
  const end = { at: tolerance.qualifiers ? latest(last) : last.end, isLocal: last.zone !== 'utc' }
  return [{ start, end }]
}

/** 1 January 1970 was a Thursday. */
const SATURDAY = 2

/** News begins a weekend on the evening before it: a day, of a Saturday with its Sunday. */
function eveOfWeekend({ start, end }: DateValue): Minutes {
  const isTwoDays = end - start === 2 * MINUTES_PER_DAY
  return isTwoDays && Math.floor(start / MINUTES_PER_DAY) % 7 === SATURDAY ? MINUTES_PER_DAY : 0
}

function earliest(date: EdtfDate): Minutes {
  return date.qualifier === '' ? date.start : date.earliest
}

function latest(date: EdtfDate): Minutes {
  return date.qualifier === '' ? date.end : date.latest
}

/** Every season of that name that touches the year: [winter 2018] may be that of January, of June or of December. */
function seasonStretches(season: EdtfDate): readonly Stretch[] {
  const { year, month } = dayOfMinute(season.start)
  const northern = monthIndex(year, month)
  const [january, nextJanuary] = [monthIndex(year, 1), monthIndex(year + 1, 1)]
  return [northern - 2 * HALF_YEAR, northern - HALF_YEAR, northern, northern + HALF_YEAR]
    .filter((first) => first < nextJanuary && first + MONTHS_PER_SEASON > january)
    .map((first) => seasonStretch(first, season.qualifier === '' ? 0 : MONTHS_PER_SEASON))
}

function seasonStretch(first: number, widening: number): Stretch {
  return {
    start: { at: startOfMonth(first - widening), isLocal: true },
    end: { at: startOfMonth(first + MONTHS_PER_SEASON + widening) + ASTRONOMICAL_DELAY, isLocal: true },
  }
}
