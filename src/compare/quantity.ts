/** How two figures relate. */
import type { Ladder, Level, Outcome, Relation } from '../model/comparison.ts'
import type { Decimal, QuantityValue } from '../model/value.ts'
import { add, compareDecimals, decimal, multiply } from '../value/quantity/decimal.ts'
import { type Extent, isOverlapping, isTouching, isWithin, withRounding } from './quantity/extent.ts'
import { both, differenceNote, quote } from './quantity/note.ts'
import { relateScores } from './quantity/score.ts'

type Told = Omit<Outcome, 'level'> | null

function level(name: string, relate: (left: QuantityValue, right: QuantityValue) => Told): Level<QuantityValue> {
  return { name, relate }
}

/**
 * same        the canonical forms are equal
 * currency    amounts in two currencies are not converted
 * calendar    months and years against days and hours: a month has 28 to 31 days
 * dimension   a length and a mass, an amount of money and a bare number: nothing relates them
 * score       results: further parts refine, the other side's view is compatible
 * counted     soldiers and tanks; soldiers and a bare number
 * direction   a rise and a fall conflict; a change and a level agree or are unrelated
 * within      one interval holds the other: 43 and `at least 40`
 * touching    one range ends where the other begins: 4 to 4.25 % and 4.25 to 4.5 %
 * overlap     the intervals share numbers
 * rounded     they share numbers once rounding is undone: 40 km and 25 miles
 * completed   one is told in whole years, and the other has completed as many: 1 year and 18 months
 * disjoint    they share none
 */
export const quantityLadder: Ladder<QuantityValue> = [
  level('same', same),
  level('currency', otherCurrency),
  level('calendar', calendarAndClock),
  level('dimension', otherDimension),
  level('score', score),
  level('counted', otherCounted),
  level('direction', otherDirection),
  level('within', within),
  level('touching', touching),
  level('overlap', overlap),
  level('rounded', rounded),
  level('completed', completedYears),
  level('disjoint', (left, right) => told('conflicts', differenceNote(left, right))),
]

function told(relation: Relation, note: string): Told {
  return { relation, note }
}

function same(left: QuantityValue, right: QuantityValue): Told {
  return left.canonical === right.canonical ? told('same', `${both(left, right)} are one figure`) : null
}

function otherCurrency(left: QuantityValue, right: QuantityValue): Told {
  const isMoney = left.dimension === 'money' && right.dimension === 'money'
  if (!isMoney || left.unit === right.unit) return null
  return told('unknown', `${both(left, right)} are in ${left.unit} and ${right.unit}, which are not converted`)
}

const SECONDS_PER_DAY = 86_400n
/** Of the Gregorian calendar, in days. */
const SHORTEST_MONTH = decimal(28n * SECONDS_PER_DAY)
const LONGEST_MONTH = decimal(31n * SECONDS_PER_DAY)

function calendarAndClock(left: QuantityValue, right: QuantityValue): Told {
  const dimensions = [left.dimension, right.dimension]
  if (!dimensions.includes('calendar') || !dimensions.includes('time')) return null
  if (left.counted !== right.counted || left.direction !== right.direction) return null
  return isOverlapping(inSeconds(left), inSeconds(right))
    ? told('compatible', `${both(left, right)} may be one length of time, since months differ in length`)
    : told('conflicts', `${both(left, right)} are different lengths of time`)
}

function inSeconds(value: QuantityValue): Extent {
  const extent = withRounding(value)
  if (value.dimension === 'time') return extent
  const scaled = (bound: Extent['low'], month: Decimal) => bound && { ...bound, amount: multiply(bound.amount, month) }
  return { low: scaled(extent.low, SHORTEST_MONTH), high: scaled(extent.high, LONGEST_MONTH) }
}

function otherDimension(left: QuantityValue, right: QuantityValue): Told {
  if (left.dimension === right.dimension) return null
  // [life] and [20 years] may be told of one sentence, [life] and [death] may not.
  const areSentences = [left, right].every(({ dimension }) => dimension === 'life' || dimension === 'death')
  if (areSentences) return told('conflicts', `${both(left, right)} are two sentences`)
  return told('unknown', `${both(left, right)} are not measured in the same way`)
}

function score(left: QuantityValue, right: QuantityValue): Told {
  if (!left.score || !right.score) return null
  const relation = relateScores(left.score, right.score)
  return told(relation, SCORE_NOTES[relation](quote(left), quote(right)))
}

const tellsMore = (more: string, less: string): string => `${more} tells more than ${less} and agrees with it`
const mayAgree = (left: string, right: string): string => `${left} and ${right} can be one result`
const differ = (left: string, right: string): string => `${left} and ${right} are different results`
const SCORE_NOTES: Readonly<Record<Relation, (left: string, right: string) => string>> = {
  same: mayAgree,
  refines: tellsMore,
  'refined-by': (left, right) => tellsMore(right, left),
  compatible: mayAgree,
  conflicts: differ,
  unknown: differ,
  silent: differ,
}

function otherCounted(left: QuantityValue, right: QuantityValue): Told {
  if (left.counted === right.counted) return null
  const isOneBare = left.counted === null || right.counted === null
  if (isOneBare && left.direction === right.direction && isNear(left, right)) {
    return told('compatible', `${both(left, right)} can be one figure, though only one says what it counts`)
  }
  return told('unknown', `${both(left, right)} do not count the same thing`)
}

function isNear(left: QuantityValue, right: QuantityValue): boolean {
  return isOverlapping(left, right) || isOverlapping(withRounding(left), withRounding(right))
}

const NO_CHANGE: Extent = {
  low: { amount: decimal(0n), isIncluded: true },
  high: { amount: decimal(0n), isIncluded: true },
}

function otherDirection(left: QuantityValue, right: QuantityValue): Told {
  if (left.direction === right.direction) return null
  if (left.direction && right.direction) return oppositeDirections(left, right)
  // A bare figure may well be a rise; where the other is a fall, [0.3 %] and [-0.3 %], it may as well be its opposite.
  const isFall = [left, right].some(({ direction }) => direction === 'down')
  return isNear(left, right) && !isFall
    ? told('compatible', `${both(left, right)} are one amount, though only one says which way it went`)
    : told('unknown', `only one of ${both(left, right)} tells a change`)
}

/** [rose by at most 3 %] and [fell by at most 2 %] can both be no change at all. */
function oppositeDirections(left: QuantityValue, right: QuantityValue): Told {
  if (isOverlapping(left, NO_CHANGE) && isOverlapping(right, NO_CHANGE)) {
    return told('compatible', `${both(left, right)} can both be no change`)
  }
  return told('conflicts', `${both(left, right)} go opposite ways`)
}

function within(left: QuantityValue, right: QuantityValue): Told {
  if (isWithin(left, right)) return told('refines', `${quote(left)} lies within ${quote(right)}`)
  return isWithin(right, left) ? told('refined-by', `${quote(right)} lies within ${quote(left)}`) : null
}

/** Ranges are told to be apart at the figure that they share, or to hold it: nothing tells. */
function touching(left: QuantityValue, right: QuantityValue): Told {
  return isTouching(left, right) ? told('unknown', `${both(left, right)} share no more than an end`) : null
}

function overlap(left: QuantityValue, right: QuantityValue): Told {
  return isOverlapping(left, right) ? told('compatible', `${both(left, right)} overlap`) : null
}

function rounded(left: QuantityValue, right: QuantityValue): Told {
  if (!isOverlapping(withRounding(left), withRounding(right))) return null
  return told('compatible', `${both(left, right)} agree once rounding is allowed for`)
}

const MONTHS_PER_YEAR = 12n

function completedYears(left: QuantityValue, right: QuantityValue): Told {
  if (!isSomeMonthsMore(left, right) && !isSomeMonthsMore(right, left)) return null
  return told('compatible', `${both(left, right)} agree in completed years`)
}

/** [54 years] and [54 years and 9 months], but neither [54 years] and [55 years] nor [12 months] and [18 months]. */
function isSomeMonthsMore(years: QuantityValue, months: QuantityValue): boolean {
  if (years.dimension !== 'calendar' || !isToldInYears(years) || isToldInYears(months)) return false
  const next = years.low && { amount: add(years.low.amount, decimal(MONTHS_PER_YEAR)), isIncluded: false }
  const isExact = years.low !== null && years.high !== null && isWithin(years, { low: years.low, high: years.low })
  return isExact && isWithin(months, { low: years.low, high: next })
}

/** Whole years are rounded by half a year or more. */
function isToldInYears({ rounding }: QuantityValue): boolean {
  return compareDecimals(rounding, decimal(MONTHS_PER_YEAR / 2n)) >= 0
}
