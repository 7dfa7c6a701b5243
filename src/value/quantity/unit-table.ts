/** Units by dimension: what people call them is ours, how much they are comes from the npm package `convert`. */
import type { Measure } from '../unit-factors.generated.js'

/**
 * `[spellings, measure]`, and `[spellings, least, most]` where the word alone does not tell which unit is meant. The first
 * spelling is the one shown to people. An English name may add `s` for its plural.
 *
 * A measure is told in the units of `convert`: [mile], [mile per hour], [42 US liquid gallon]. It is a number alone where
 * that package has no unit to tell it in. After a change, `npm run generate` works the factors out.
 */
type UnitRow = readonly [spellings: string, measure: Measure, upTo?: Measure]

export interface DimensionTable {
  /** The unit all others are told in, as canonical forms write it. */
  readonly base: string
  /**
   * Measured figures are rounded freely: in `40 km` the zero may well be a rounding, in `40 years` it is not.
   */
  readonly isMeasured: boolean
  /** The base unit comes first. */
  readonly units: readonly UnitRow[]
}

export const DIMENSIONS: Readonly<Record<string, DimensionTable>> = {
  length: {
    base: 'm',
    isMeasured: true,
    units: [
      ['m|metre|meter', 'meter'],
      ['km|kilometre|kilometer', 'kilometer'],
      ['cm|centimetre|centimeter', 'centimeter'],
      ['mm|millimetre|millimeter', 'millimeter'],
      ['μm|micrometre|micrometer|micron', 'micrometer'],
      ['nm|nanometre|nanometer', 'nanometer'],
      ['in|inch|inches|"', 'inch'],
      ["ft|foot|feet|'", 'foot'],
      ['yards|yard|yd', 'yard'],
      ['miles|mile|mi', 'mile'],
      ['nautical miles|nautical mile|nmi', 'nautical mile'],
      ['light years|light year', 'light-year'],
    ],
  },
  mass: {
    base: 'kg',
    isMeasured: true,
    units: [
      ['kg|kilogram|kilogramme|kilo', 'kilogram'],
      ['g|gram|gramme', 'gram'],
      ['mg|milligram|milligramme', 'milligram'],
      ['tonnes|t|tonne|metric ton|metric tonne', 'tonne'],
      ['kt|kilotonne', 'kilotonne'],
      ['lb|lbs|pound', 'pound'],
      ['ounces|oz|ounce', 'ounce'],
      ['stone|st', 'stone'],
      ['short tons|short ton|us ton', 'short ton'],
      ['long tons|long ton', 'long ton'],
      // [10 tons] may be metric, short or long tons.
      ['tons|ton', 'short ton', 'long ton'],
    ],
  },
  time: {
    base: 's',
    isMeasured: false,
    units: [
      ['s|second|sec', 'second'],
      ['ms|millisecond', 'millisecond'],
      ['minutes|minute|min|mins', 'minute'],
      ['hours|hour|h|hr', 'hour'],
      ['days|day', 'day'],
      ['weeks|week|wk', 'week'],
      ['fortnights|fortnight', 'fortnight'],
    ],
  },
  // A month is no fixed number of days: months and years are a dimension of their own. `convert` gives a month 30 days.
  calendar: {
    base: 'months',
    isMeasured: false,
    units: [
      ['months|month', '1'],
      ['years|year|yr', '12'],
      ['decades|decade', '120'],
      ['centuries|century', '1200'],
    ],
  },
  area: {
    base: 'm²',
    isMeasured: true,
    units: [
      ['m²|m^2|m2|sqm|sq m|square metre|square meter', 'square meter'],
      ['km²|km^2|km2|sq km|square kilometre|square kilometer', 'square kilometer'],
      ['cm²|cm^2|cm2|square centimetre|square centimeter', 'square centimeter'],
      ['hectares|ha|hectare', 'hectare'],
      ['acres|acre', 'acre'],
      ['square miles|square mile|sq mi|sq mile|mi^2', 'square mile'],
      ['square feet|square foot|sq ft|ft^2', 'square foot'],
      ['square yards|square yard|sq yd|yd^2', 'square yard'],
    ],
  },
  volume: {
    base: 'm³',
    isMeasured: true,
    units: [
      ['m³|m^3|m3|cubic metre|cubic meter', 'cubic meter'],
      ['km³|km^3|km3|cubic kilometre|cubic kilometer', 'cubic kilometer'],
      ['cm³|cm^3|cm3|cc|cubic centimetre|cubic centimeter', 'cubic centimeter'],
      ['litres|L|l|litre|liter', 'liter'],
      ['ml|mL|millilitre|milliliter', 'milliliter'],
      ['cubic feet|cubic foot|ft^3', 'cubic foot'],
      ['cubic yards|cubic yard|yd^3', 'cubic yard'],
      ['U.S. gallons|us gallon', 'US liquid gallon'],
      ['imperial gallons|imperial gallon', 'imperial gallon'],
      // [10 gallons] may be U.S. or imperial.
      ['gallons|gallon', 'US liquid gallon', 'imperial gallon'],
      ['pints|pint', 'US liquid pint', 'imperial pint'],
      // Of crude oil.
      ['barrels|barrel|bbl', '42 US liquid gallon'],
    ],
  },
  // In km/h every other speed is a finite decimal; in m/s the km/h is none.
  speed: {
    base: 'km/h',
    isMeasured: true,
    units: [
      ['km/h|kmh|kph|km/hr|kmph|km per hour|km an hour', 'kilometer per hour'],
      ['km/h|kilometres per hour|kilometers per hour|kilometre per hour|kilometer per hour', 'kilometer per hour'],
      ['km/h|kilometres an hour|kilometers an hour', 'kilometer per hour'],
      ['mph|mi/h|miles per hour|miles an hour|mile per hour|mile an hour', 'mile per hour'],
      ['m/s|metres per second|meters per second|metre per second|meter per second|metres a second', 'meter per second'],
      ['km/s|kilometres per second|kilometers per second|kilometres a second', 'kilometer per second'],
      ['knots|knot|kn', 'nautical mile per hour'],
      ['ft/s|feet per second|feet a second', 'foot per second'],
    ],
  },
  // A rise of 9 °F is one of 5 °C, whatever the zero of the scale.
  temperature: {
    base: '°C',
    isMeasured: false,
    units: [
      ['°C|C|celsius|centigrade|degrees celsius|degree celsius|degrees centigrade|degrees C|deg C', 'celsius'],
      ['°F|F|fahrenheit|degrees fahrenheit|degree fahrenheit|degrees F|deg F', 'fahrenheit'],
      ['K|kelvin', 'kelvin'],
    ],
  },
  energy: {
    base: 'J',
    isMeasured: true,
    units: [
      ['J|joule', 'joule'],
      ['kJ|kilojoule', 'kilojoule'],
      ['MJ|megajoule', 'megajoule'],
      ['GJ|gigajoule', 'gigajoule'],
      ['Wh|watt hour', 'watt-hour'],
      ['kWh|kilowatt hour', 'kilowatt-hour'],
      ['MWh|megawatt hour', 'megawatt-hour'],
      ['GWh|gigawatt hour', 'gigawatt-hour'],
      ['TWh|terawatt hour', 'terawatt-hour'],
    ],
  },
  power: {
    base: 'W',
    isMeasured: true,
    units: [
      ['W|watt', 'watt'],
      ['kW|kilowatt', 'kilowatt'],
      ['MW|megawatt', 'megawatt'],
      ['GW|gigawatt', 'gigawatt'],
      ['TW|terawatt', 'terawatt'],
    ],
  },
  pressure: {
    base: 'Pa',
    isMeasured: true,
    units: [
      ['Pa|pascal', 'pascal'],
      ['hPa|hectopascal', 'hectopascal'],
      ['kPa|kilopascal', 'kilopascal'],
      ['mbar|millibar', 'millibar'],
    ],
  },
  data: {
    base: 'B',
    isMeasured: false,
    units: [
      ['bytes|B|byte', 'byte'],
      ['kB|KB|kilobyte', 'kilobyte'],
      ['MB|megabyte', 'megabyte'],
      ['GB|gigabyte', 'gigabyte'],
      ['TB|terabyte', 'terabyte'],
      ['PB|petabyte', 'petabyte'],
      ['KiB|kibibyte', 'kibibyte'],
      ['MiB|mebibyte', 'mebibyte'],
      ['GiB|gibibyte', 'gibibyte'],
      ['TiB|tebibyte', 'tebibyte'],
      ['bits|bit', 'bit'],
      ['kbit|Kb|kilobit', 'kilobit'],
      ['Mbit|Mb|megabit', 'megabit'],
      ['Gbit|Gb|gigabit', 'gigabit'],
    ],
  },
  frequency: {
    base: 'Hz',
    isMeasured: false,
    units: [
      ['Hz|hertz', 'hertz'],
      ['kHz|kilohertz', 'kilohertz'],
      ['MHz|megahertz', 'megahertz'],
      ['GHz|gigahertz', 'gigahertz'],
    ],
  },
  // `convert` knows no percent.
  ratio: {
    base: '%',
    isMeasured: false,
    units: [
      ['%|percent|per cent|pct|pc', '1'],
      ['‰|per mille', '0.1'],
    ],
  },
  // From 10 % to 12 % is 2 percentage points and 20 %: two figures that nothing relates.
  'ratio-points': {
    base: 'percentage points',
    isMeasured: false,
    units: [
      ['percentage points|percentage point|pp|ppt|ppts|%points|%point|percent points', '1'],
      ['basis points|basis point|bp|bps', '0.01'],
    ],
  },
}
