/** What the words of a unit mean. */
import type { Decimal } from '../../model/value.ts'
import { remembered } from '../../util/remembered.ts'
import { type Measure, UNIT_FACTORS, UNIT_ZEROS } from '../unit-factors.generated.js'
import { findCurrency } from './currency.ts'
import { add, divide, multiply, ONE, readDecimal, subtract, ZERO } from './decimal.ts'
import { DIMENSIONS, type DimensionTable } from './unit-table.ts'

export interface Unit {
  /** As shown to people. */
  readonly name: string
  readonly dimension: string
  /** The base unit of the dimension, as canonical forms write it. */
  readonly base: string
  /** Base units in one unit: `numerator / denominator`, and up to `most` where the word leaves open which unit is meant. */
  readonly numerator: Decimal
  readonly denominator: Decimal
  readonly most: Decimal
  /** Subtracted before scaling: the zero of °C in this unit. */
  readonly zero: Decimal
  readonly isMeasured: boolean
}

/** Longest spelling, in words and marks: `US $`, `kilometres per hour`, `m ^ 2`. */
export const LONGEST_UNIT = 3

/** A line of the table; its factors are read only when the unit is met. */
interface Row {
  readonly name: string
  readonly dimension: string
  readonly table: DimensionTable
  readonly measure: Measure
  readonly upTo: Measure
}

let rowsBySpelling: ReadonlyMap<string, Row> | null = null

/**
 * The unit of a spelling: a symbol with its case (`MW`), a name in any case, or a currency.
 * `pounds` is money unless a mass is expected.
 */
export function findUnit(spelling: string, expected: string | null): Unit | null {
  const measure = findMeasure(spelling)
  if (measure && measure.dimension === expected) return measure
  const currency = findCurrency(spelling)
  return currency ? moneyUnit(currency) : (partOfMoney(spelling.toLowerCase()) ?? measure)
}

/** Pence are of the pound; whose cents are meant, the word does not tell. */
const PENCE: ReadonlySet<string> = new Set(['pence', 'penny'])
const CENTS: ReadonlySet<string> = new Set(['cents', 'cent'])
const HUNDRED = readDecimal('100')

function partOfMoney(spelling: string): Unit | null {
  if (PENCE.has(spelling)) return { ...moneyUnit('GBP'), name: 'pence', denominator: HUNDRED }
  return CENTS.has(spelling) ? moneyUnit('cents') : null
}

function moneyUnit(currency: string): Unit {
  return {
    name: currency,
    dimension: 'money',
    base: currency,
    numerator: ONE,
    denominator: ONE,
    most: ONE,
    zero: ZERO,
    isMeasured: false,
  }
}

const findMeasure = remembered((spelling): Unit | null => {
  rowsBySpelling ??= tabulate()
  // [5 M] is not five metres: only longer spellings may differ in case.
  const folded = spelling.length > 1 ? spelling.toLowerCase() : spelling
  const row = rowsBySpelling.get(spelling) ?? rowsBySpelling.get(folded)
  return row ? describe(row) : null
})

function tabulate(): ReadonlyMap<string, Row> {
  const rows = new Map<string, Row>()
  for (const [dimension, table] of Object.entries(DIMENSIONS)) {
    for (const [spellings, measure, upTo = measure] of table.units) {
      const names = spellings.split('|')
      addRow(rows, names, { name: names[0] ?? '', dimension, table, measure, upTo })
    }
  }
  return rows
}

function addRow(rows: Map<string, Row>, names: readonly string[], row: Row): void {
  for (const name of names) {
    rows.set(name, row)
    if (name.length > 1 && !rows.has(`${name}s`)) rows.set(`${name}s`, row)
  }
}

function describe({ name, dimension, table, measure, upTo }: Row): Unit {
  const [numerator = '1', denominator = '1'] = UNIT_FACTORS[measure].split('/')
  return {
    name,
    dimension,
    base: table.base,
    numerator: readDecimal(numerator),
    denominator: readDecimal(denominator),
    most: readDecimal(UNIT_FACTORS[upTo].split('/')[0] ?? '1'),
    zero: readDecimal(UNIT_ZEROS[measure] ?? '0'),
    isMeasured: table.isMeasured,
  }
}

/** An amount in base units, at the least and at the most; `isChange` leaves the zero of the scale out. */
export function inBaseUnits(amount: Decimal, unit: Unit, isChange: boolean): { least: Decimal; most: Decimal } {
  const above = isChange ? amount : subtract(amount, unit.zero)
  const least = divideExactly(multiply(above, unit.numerator), unit.denominator)
  const most = divideExactly(multiply(above, unit.most), unit.denominator)
  return above.digits < 0n ? { least: most, most: least } : { least, most }
}

/** The reverse, by the smaller factor where two are possible: only to show a figure in the unit it was written in. */
export function inUnit(amount: Decimal, unit: Unit, isChange: boolean): Decimal {
  const above = divide(multiply(amount, unit.denominator), unit.numerator)
  return isChange ? above : add(above, unit.zero)
}

/** Keeps every digit where there is nothing to divide by. */
function divideExactly(dividend: Decimal, divisor: Decimal): Decimal {
  return divisor.digits === 1n && divisor.exponent === 0 ? dividend : divide(dividend, divisor)
}
