import type { Ladder, Level, Outcome } from '../model/comparison.ts'
import type { DateValue } from '../model/value.ts'
import { gapWords } from './date/gap.ts'
import { canBeOneMoment, canMeet, liesWithin } from './date/stretch.ts'

type DateLevel = Level<DateValue>

const OUTRIGHT = { zones: false, qualifiers: false, seasons: false }
const ANY_ZONE = { ...OUTRIGHT, zones: true }
const ABOUT = { ...ANY_ZONE, qualifiers: true }
const EVERY_TOLERANCE = { ...ABOUT, seasons: true }

/** [2018-01/2018-12] and [2018] */
const same: DateLevel = {
  name: 'same',
  relate: (left, right) =>
    left.canonical === right.canonical
      ? { relation: 'same', note: `\`${left.written}\` and \`${right.written}\` are one date` }
      : null,
}

/** [2018-10] in [2018]; what `~` or `?` qualifies has to lie in the other wherever it may reach. */
const within: DateLevel = {
  name: 'within',
  relate: (left, right) => {
    if (liesWithin(left, right))
      return { relation: 'refines', note: `\`${left.written}\` lies in \`${right.written}\`` }
    if (liesWithin(right, left)) {
      return { relation: 'refined-by', note: `\`${right.written}\` lies in \`${left.written}\`` }
    }
    return null
  },
}

/** [2025-07-28/2025-08-03] and [2025-08], and [2018] and [2018~], which cover the same days */
const overlap: DateLevel = {
  name: 'overlap',
  relate: (left, right) => compatibleIf(canMeet(left, right, OUTRIGHT), left, right, 'have time in common'),
}

/** [2025-07-31] and [2025-08-01T03:00Z], which is the evening of 31 July in New York */
const timeZone: DateLevel = {
  name: 'time-zone',
  relate: (left, right) =>
    compatibleIf(
      canMeet(left, right, ANY_ZONE) || canBeOneMoment(left, right),
      left,
      right,
      'can be one time in different time zones',
    ),
}

/** [2018-10~] and [2018-11] */
const approximate: DateLevel = {
  name: 'approximate',
  relate: (left, right) =>
    compatibleIf(canMeet(left, right, ABOUT), left, right, 'are near each other, and not both are certain'),
}

/** [2018-21], the spring of 2018, and [2018-10], when it is spring in the south */
const season: DateLevel = {
  name: 'season',
  relate: (left, right) =>
    compatibleIf(canMeet(left, right, EVERY_TOLERANCE), left, right, 'can be one time, as seasons differ by place'),
}

const disjoint: DateLevel = {
  name: 'disjoint',
  relate: (left, right) => ({ relation: 'conflicts', note: disjointNote(left, right) }),
}

/**
 * How two dates relate; the first level that applies decides.
 *
 * - `same`: one canonical form
 * - `within`: one lies in the other, wherever `~` or `?` may move it
 * - `overlap`: they have time in common
 * - `time-zone`: a day or clock time of no known zone meets an instant, or two such clock times of one day can be one
 * - `approximate`: they meet when what `~`, `?` or `%` qualifies is off by one unit of its precision, or a weekend begins
 *   on Friday
 * - `season`: they meet when a season is the southern or the astronomical one
 * - `disjoint`: they conflict, with all of these tolerances applied together
 */
export const dateLadder: Ladder<DateValue> = [same, within, overlap, timeZone, approximate, season, disjoint]

function compatibleIf(
  applies: boolean,
  left: DateValue,
  right: DateValue,
  reason: string,
): Omit<Outcome, 'level'> | null {
  return applies ? { relation: 'compatible', note: `\`${left.written}\` and \`${right.written}\` ${reason}` } : null
}

function disjointNote(left: DateValue, right: DateValue): string {
  const names = [left, right].map((value) => `\`${value.written}\``)
  if ([left, right].some((value) => value.precision === 'season')) {
    return `${names.join(' and ')} have no time in common, north or south`
  }
  const isBefore = left.end <= right.start
  const gap = [left, right].some(isVague) ? '' : `${isBefore ? gapWords(left, right) : gapWords(right, left)} `
  return `${names[0]} lies ${gap}${isBefore ? 'before' : 'after'} ${names[1]}`
}

function isVague(value: DateValue): boolean {
  return value.isApproximate || value.isUncertain
}
