import type { QuantityValue } from '../model/value.ts'
import { remembered } from '../util/remembered.ts'
import { readFigure, sizeOf } from '../value/figure.ts'
import { compareDecimals } from '../value/quantity/decimal.ts'
import { formatQuantity } from '../value/quantity/format.ts'

/** [at least sixty-two] as `at least 62`, [nearly four hours] as `nearly 4 hours`; counts that leave the figure open stay words [dozens]. */
export const inDigits: (value: string) => string = remembered((value) => {
  if (/\d/.test(value)) return value
  const quantity = readFigure(value)
  const [, about, rest] = ABOUT.exec(value) ?? []
  if (quantity && about !== undefined && rest !== undefined) {
    const plain = inDigits(rest)
    return /\d/.test(plain) ? `${about} ${plain}` : value
  }
  if (!quantity?.low || !quantity.high) return quantity && isBounded(quantity) ? formatQuantity(quantity) : value
  return compareDecimals(quantity.low.amount, quantity.high.amount) === 0 ? formatQuantity(quantity) : value
})

/** What leaves open how near a figure is [nearly four hours]. */
const ABOUT = /^(about|around|nearly|almost|roughly|just over|just under) (.+)$/

/** [at least twelve]: one end is told. */
function isBounded({ low, high }: QuantityValue): boolean {
  return (low === null) !== (high === null)
}

/** How far apart two tellings of one toll may lie: a quarter [more than 50, 61]. */
const WIDEST_RATIO = 1.25

/** Both can be true of one count, and are near enough to be told of one: [12, at least 12; more than 50, 51]. */
export function canBeSame(left: string, right: string): boolean {
  if (left === right) return true
  const one = readFigure(left)
  const other = readFigure(right)
  if (one === null || other === null || !reaches(one, other) || !reaches(other, one)) return false
  return Math.max(sizeOf(one), sizeOf(other)) <= WIDEST_RATIO * Math.min(sizeOf(one), sizeOf(other))
}

/** The number that both tell is one, whatever they say around it [12, at least 12]. */
export function isSameNumber(left: string, right: string): boolean {
  const one = readFigure(left)
  const other = readFigure(right)
  return left === right || (one !== null && other !== null && sizeOf(one) === sizeOf(other))
}

/** By the least that each tells; what is no figure is not smaller. */
export function isSmaller(left: string, right: string): boolean {
  const one = readFigure(left)
  const other = readFigure(right)
  return one !== null && other !== null && sizeOf(one) < sizeOf(other)
}

/** The one does not lie below all of the other. */
function reaches({ high }: QuantityValue, { low }: QuantityValue): boolean {
  if (high === null || low === null) return true
  const order = compareDecimals(high.amount, low.amount)
  return order > 0 || (order === 0 && high.isIncluded && low.isIncluded)
}
