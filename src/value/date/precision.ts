import type { DatePrecision, Minutes } from '../../model/value.ts'
import { hasOwnForm, singleForm } from '../edtf/canonical.ts'
import type { Edtf } from '../edtf.ts'
import { MINUTES_PER_DAY, MONTHS_PER_YEAR, monthRun } from './calendar.ts'

const PRECISION_OF_YEARS: ReadonlyMap<number, DatePrecision> = new Map([
  [1, 'year'],
  [10, 'decade'],
  [100, 'century'],
  [1000, 'millennium'],
])

/** How precisely a value is told; it follows from the canonical form, so `2018` and `2018-01/2018-12` are one. */
export function datePrecision(edtf: Edtf): DatePrecision {
  const single = singleForm(edtf)
  if (single) return single.precision
  const { first, last } = edtf
  if (hasOwnForm(first) || hasOwnForm(last)) return 'interval'
  return runPrecision(first.start, last.end)
}

function runPrecision(start: Minutes, end: Minutes): DatePrecision {
  if (!(Number.isFinite(start) && Number.isFinite(end))) return 'interval'
  if (end - start === MINUTES_PER_DAY) return 'day'
  const months = monthRun(start, end)
  if (months?.count === 1) return 'month'
  const years = months && yearRun(months.first, months.count)
  return PRECISION_OF_YEARS.get(years ?? 0) ?? 'interval'
}

/** How many years a run of months fills, where it is one that a name is common for; else null. */
function yearRun(first: number, count: number): number | null {
  const [year, years] = [first / MONTHS_PER_YEAR, count / MONTHS_PER_YEAR]
  if (!(Number.isInteger(year) && Number.isInteger(years))) return null
  const nearestToZero = year < 0 ? year + years - 1 : year
  return nearestToZero % years === 0 ? years : null
}
