import { convert } from 'convert'
import { describe, expect, it } from 'vitest'
import { decimalText, ONE } from '../../src/value/decimal.ts'
import { findUnit, inBaseUnits } from '../../src/value/unit.ts'
import { DIMENSIONS } from '../../src/value/unit-table.ts'

/** Our base unit under the name that the package `convert` has for it. */
const BASES: Readonly<Record<string, string>> = {
  length: 'm',
  mass: 'kg',
  time: 's',
  area: 'square meter',
  volume: 'cubic meter',
  energy: 'J',
  power: 'W',
  pressure: 'Pa',
  data: 'B',
  frequency: 'Hz',
}
/** Ours on the left where the two name a unit differently, or one name for two units. */
const THEIR_NAMES: Readonly<Record<string, string>> = {
  in: 'inch',
  'km²': 'square kilometer',
  'cm²': 'square centimeter',
  'm²': 'square meter',
  'm³': 'cubic meter',
  'km³': 'cubic kilometer',
  'cm³': 'cubic centimeter',
  'nautical miles': 'nautical mile',
  'U.S. gallons': 'US liquid gallon',
  'imperial gallons': 'imperial gallon',
  'short tons': 'short ton',
  'long tons': 'long ton',
  'cubic feet': 'cubic foot',
  'cubic yards': 'cubic yard',
  'square feet': 'square foot',
  'square miles': 'square mile',
  'square yards': 'square yard',
  kbit: 'kilobit',
  Mbit: 'megabit',
  Gbit: 'gigabit',
}

const known: [name: string, dimension: string, factor: number, theirs: number][] = []
const unknown: string[] = []
for (const [dimension, base] of Object.entries(BASES)) {
  for (const [spellings, factor, upTo] of DIMENSIONS[dimension]?.units ?? []) {
    const name = spellings.split('|')[0] ?? ''
    try {
      // The names are data here; their types are a union of thousands of literals.
      const theirs = Number(convert(1, (THEIR_NAMES[name] ?? name) as 'm').to(base as 'm'))
      if (upTo === undefined) known.push([name, dimension, Number(factor), theirs])
    } catch {
      if (upTo === undefined) unknown.push(name)
    }
  }
}

describe('a factor', () => {
  it.each(known)('of %s (%s) is the one of `convert`', (_name, _dimension, factor, theirs) => {
    expect(factor / theirs).toBeCloseTo(1, 9)
  })

  it('is known to `convert` for all but two, which have theirs from elsewhere', () => {
    expect(unknown).toMatchInlineSnapshot(`
      [
        "light years",
        "barrels",
      ]
    `)
    expect(known.length).toBeGreaterThan(60)
  })
})

describe('a spelling', () => {
  it.each([
    ['km', 'length', '1000'],
    ['KM', 'length', '1000'],
    ['kilometres', 'length', '1000'],
    ['square kilometers', 'area', '1000000'],
    ['metric tons', 'mass', '1000'],
    ['short ton', 'mass', '907.18474'],
    ['knots', 'speed', '1.852'],
    ['miles per hour', 'speed', '1.609344'],
    ['MW', 'power', '1000000'],
    ['Mbit', 'data', '125000'],
    ['percentage points', 'ratio-points', '1'],
    ['decades', 'calendar', '120'],
  ])('%s is a unit of %s', (spelling, dimension, factor) => {
    const unit = findUnit(spelling, null)
    expect(unit?.dimension).toBe(dimension)
    expect(unit && decimalText(inBaseUnits(ONE, unit, true).least)).toBe(factor)
  })

  it.each(['M', 'mw', 'furlong', '', 'constructor', '__proto__'])('%s is none', (spelling) => {
    expect(findUnit(spelling, null)).toBeNull()
  })

  it.each([
    ['$', 'USD'],
    ['US$', 'USD'],
    ['A$', 'AUD'],
    ['dollars', 'USD'],
    ['Hong Kong dollars', 'HKD'],
    ['pounds', 'GBP'],
    ['roubles', 'RUB'],
    ['CHF', 'CHF'],
    ['yen', 'JPY'],
  ])('%s is the currency %s', (spelling, code) => {
    expect(findUnit(spelling, null)?.base).toBe(code)
  })

  it('pounds is a mass where a mass is expected', () => {
    expect(findUnit('pounds', 'mass')?.base).toBe('kg')
  })

  it('of a code needs its capitals', () => {
    expect(findUnit('all', null)).toBeNull()
    expect(findUnit('ALL', null)?.base).toBe('ALL')
  })
})
