import { describe, expect, it } from 'vitest'
import { decimalText, ONE, readDecimal, ZERO } from '../../src/value/quantity/decimal.ts'
import { findUnit, inBaseUnits } from '../../src/value/quantity/unit.ts'
import { DIMENSIONS } from '../../src/value/quantity/unit-table.ts'

/**
 * What the units are by definition: the international yard and pound agreement of 1959, the SI brochure (9th edition),
 * IEC 80000-13, for the barrel 42 U.S. gallons, for the light year the Julian year of the IAU.
 */
const DEFINITIONS: Readonly<Record<string, { base: string; factors: Readonly<Record<string, string>> }>> = {
  length: {
    base: 'm',
    factors: {
      m: '1',
      km: '1000',
      cm: '0.01',
      mm: '0.001',
      μm: '0.000001',
      nm: '0.000000001',
      in: '0.0254',
      ft: '0.3048',
      yards: '0.9144',
      miles: '1609.344',
      'nautical miles': '1852',
      'light years': '9460730472580800',
    },
  },
  mass: {
    base: 'kg',
    factors: {
      kg: '1',
      g: '0.001',
      mg: '0.000001',
      tonnes: '1000',
      kt: '1000000',
      lb: '0.45359237',
      ounces: '0.028349523125',
      stone: '6.35029318',
      'short tons': '907.18474',
      'long tons': '1016.0469088',
    },
  },
  time: {
    base: 's',
    factors: {
      s: '1',
      ms: '0.001',
      minutes: '60',
      hours: '3600',
      days: '86400',
      weeks: '604800',
      fortnights: '1209600',
    },
  },
  calendar: { base: 'months', factors: { months: '1', years: '12', decades: '120', centuries: '1200' } },
  area: {
    base: 'm²',
    factors: {
      'm²': '1',
      'km²': '1000000',
      'cm²': '0.0001',
      hectares: '10000',
      acres: '4046.8564224',
      'square miles': '2589988.110336',
      'square feet': '0.09290304',
      'square yards': '0.83612736',
    },
  },
  volume: {
    base: 'm³',
    factors: {
      'm³': '1',
      'km³': '1000000000',
      'cm³': '0.000001',
      litres: '0.001',
      ml: '0.000001',
      'cubic feet': '0.028316846592',
      'cubic yards': '0.764554857984',
      'U.S. gallons': '0.003785411784',
      'imperial gallons': '0.00454609',
      barrels: '0.158987294928',
    },
  },
  speed: {
    base: 'km/h',
    factors: { 'km/h': '1', mph: '1.609344', 'm/s': '3.6', 'km/s': '3600', knots: '1.852', 'ft/s': '1.09728' },
  },
  temperature: { base: '°C', factors: { '°C': '1', '°F': '0.555555555556', K: '1' } },
  energy: {
    base: 'J',
    factors: {
      J: '1',
      kJ: '1000',
      MJ: '1000000',
      GJ: '1000000000',
      Wh: '3600',
      kWh: '3600000',
      MWh: '3600000000',
      GWh: '3600000000000',
      TWh: '3600000000000000',
    },
  },
  power: { base: 'W', factors: { W: '1', kW: '1000', MW: '1000000', GW: '1000000000', TW: '1000000000000' } },
  pressure: { base: 'Pa', factors: { Pa: '1', hPa: '100', kPa: '1000', mbar: '100' } },
  data: {
    base: 'B',
    factors: {
      bytes: '1',
      kB: '1000',
      MB: '1000000',
      GB: '1000000000',
      TB: '1000000000000',
      PB: '1000000000000000',
      KiB: '1024',
      MiB: '1048576',
      GiB: '1073741824',
      TiB: '1099511627776',
      bits: '0.125',
      kbit: '125',
      Mbit: '125000',
      Gbit: '125000000',
    },
  },
  frequency: { base: 'Hz', factors: { Hz: '1', kHz: '1000', MHz: '1000000', GHz: '1000000000' } },
  ratio: { base: '%', factors: { '%': '1', '‰': '0.1' } },
  'ratio-points': { base: 'percentage points', factors: { 'percentage points': '1', 'basis points': '0.01' } },
}

const definitions = Object.entries(DEFINITIONS).flatMap(([dimension, { base, factors }]) =>
  Object.entries(factors).map(([name, factor]) => ({ name, dimension, base, factor })),
)

describe('a factor', () => {
  it.each(definitions)('of $name is $factor $base', ({ name, dimension, base, factor }) => {
    const unit = findUnit(name, dimension)
    expect(unit).toMatchObject({ name, dimension, base })
    expect(unit && decimalText(inBaseUnits(ONE, unit, true).least)).toBe(factor)
  })

  it.each([
    ['tons', '907.18474', '1016.0469088'],
    ['gallons', '0.003785411784', '0.00454609'],
    ['pints', '0.000473176473', '0.00056826125'],
  ])('of %s lies between %s and %s, since the word alone tells no more', (name, least, most) => {
    const unit = findUnit(name, null)
    expect(unit && inBaseUnits(ONE, unit, true)).toEqual({ least: readDecimal(least), most: readDecimal(most) })
  })

  it('is defined here for every unit of the table', () => {
    const names = Object.values(DIMENSIONS).flatMap(({ units }) => units.map(([spellings]) => spellings.split('|')[0]))
    const told = [...definitions.map(({ name }) => name), 'tons', 'gallons', 'pints']
    expect(new Set(names)).toEqual(new Set(told))
  })
})

describe('the zero of a scale', () => {
  it.each([
    ['°F', '32'],
    ['K', '273.15'],
    ['°C', '0'],
  ])('in %s is %s for 0 °C', (name, zero) => {
    const unit = findUnit(name, 'temperature')
    expect(unit && inBaseUnits(readDecimal(zero), unit, false)).toEqual({ least: ZERO, most: ZERO })
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
