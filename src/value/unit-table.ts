/**
 * Units by dimension. Each row is `[spellings, factor]`, and `[spellings, least, most]` where the word alone does not tell
 * which unit is meant. The first spelling is the one shown to people. An English name may add `s` for its plural.
 *
 * Factors are exact by definition: the international yard and pound agreement of 1959, the SI brochure (9th edition),
 * IEC 80000-13, for the barrel 42 U.S. gallons, for the light year the Julian year of the IAU. The tests check all but those two against the npm package `convert`, which would cost 12 ms at every start.
 */
export interface DimensionTable {
  /** The unit all others are told in, as canonical forms write it. */
  readonly base: string
  /**
   * Measured figures are rounded freely: in `40 km` the zero may well be a rounding, in `40 years` it is not.
   */
  readonly isMeasured: boolean
  readonly units: readonly (readonly [spellings: string, factor: string, upTo?: string])[]
}

export const DIMENSIONS: Readonly<Record<string, DimensionTable>> = {
  length: {
    base: 'm',
    isMeasured: true,
    units: [
      ['m|metre|meter', '1'],
      ['km|kilometre|kilometer', '1000'],
      ['cm|centimetre|centimeter', '0.01'],
      ['mm|millimetre|millimeter', '0.001'],
      ['μm|micrometre|micrometer|micron', '0.000001'],
      ['nm|nanometre|nanometer', '0.000000001'],
      ['in|inch|inches|"', '0.0254'],
      ["ft|foot|feet|'", '0.3048'],
      ['yards|yard|yd', '0.9144'],
      ['miles|mile|mi', '1609.344'],
      ['nautical miles|nautical mile|nmi', '1852'],
      ['light years|light year', '9460730472580800'],
    ],
  },
  mass: {
    base: 'kg',
    isMeasured: true,
    units: [
      ['kg|kilogram|kilogramme|kilo', '1'],
      ['g|gram|gramme', '0.001'],
      ['mg|milligram|milligramme', '0.000001'],
      ['tonnes|t|tonne|metric ton|metric tonne', '1000'],
      ['kt|kilotonne', '1000000'],
      ['lb|lbs|pound', '0.45359237'],
      ['ounces|oz|ounce', '0.028349523125'],
      ['stone|st', '6.35029318'],
      ['short tons|short ton|us ton', '907.18474'],
      ['long tons|long ton', '1016.0469088'],
      // [10 tons] may be metric, short or long tons.
      ['tons|ton', '907.18474', '1016.0469088'],
    ],
  },
  time: {
    base: 's',
    isMeasured: false,
    units: [
      ['s|second|sec', '1'],
      ['ms|millisecond', '0.001'],
      ['minutes|minute|min|mins', '60'],
      ['hours|hour|h|hr', '3600'],
      ['days|day', '86400'],
      ['weeks|week|wk', '604800'],
      ['fortnights|fortnight', '1209600'],
    ],
  },
  // A month is no fixed number of days: months and years are a dimension of their own.
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
      ['m²|m^2|m2|sqm|sq m|square metre|square meter', '1'],
      ['km²|km^2|km2|sq km|square kilometre|square kilometer', '1000000'],
      ['cm²|cm^2|cm2|square centimetre|square centimeter', '0.0001'],
      ['hectares|ha|hectare', '10000'],
      ['acres|acre', '4046.8564224'],
      ['square miles|square mile|sq mi|sq mile|mi^2', '2589988.110336'],
      ['square feet|square foot|sq ft|ft^2', '0.09290304'],
      ['square yards|square yard|sq yd|yd^2', '0.83612736'],
    ],
  },
  volume: {
    base: 'm³',
    isMeasured: true,
    units: [
      ['m³|m^3|m3|cubic metre|cubic meter', '1'],
      ['km³|km^3|km3|cubic kilometre|cubic kilometer', '1000000000'],
      ['cm³|cm^3|cm3|cc|cubic centimetre|cubic centimeter', '0.000001'],
      ['litres|L|l|litre|liter', '0.001'],
      ['ml|mL|millilitre|milliliter', '0.000001'],
      ['cubic feet|cubic foot|ft^3', '0.028316846592'],
      ['cubic yards|cubic yard|yd^3', '0.764554857984'],
      ['U.S. gallons|us gallon', '0.003785411784'],
      ['imperial gallons|imperial gallon', '0.00454609'],
      // [10 gallons] may be U.S. or imperial.
      ['gallons|gallon', '0.003785411784', '0.00454609'],
      ['pints|pint', '0.000473176473', '0.00056826125'],
      ['barrels|barrel|bbl', '0.158987294928'],
    ],
  },
  // In km/h every other speed is a finite decimal; in m/s the km/h is none.
  speed: {
    base: 'km/h',
    isMeasured: true,
    units: [
      ['km/h|kmh|kph|km/hr|kmph|km per hour|km an hour', '1'],
      ['km/h|kilometres per hour|kilometers per hour|kilometre per hour|kilometer per hour', '1'],
      ['km/h|kilometres an hour|kilometers an hour', '1'],
      ['mph|mi/h|miles per hour|miles an hour|mile per hour|mile an hour', '1.609344'],
      ['m/s|metres per second|meters per second|metre per second|meter per second|metres a second', '3.6'],
      ['km/s|kilometres per second|kilometers per second|kilometres a second', '3600'],
      ['knots|knot|kn', '1.852'],
      ['ft/s|feet per second|feet a second', '1.09728'],
    ],
  },
  // Offsets are in unit.ts: a rise of 9 °F is one of 5 °C, whatever the zero.
  temperature: {
    base: '°C',
    isMeasured: false,
    units: [
      ['°C|C|celsius|centigrade|degrees celsius|degree celsius|degrees centigrade|degrees C|deg C', '1'],
      ['°F|F|fahrenheit|degrees fahrenheit|degree fahrenheit|degrees F|deg F', '5/9'],
      ['K|kelvin', '1'],
    ],
  },
  energy: {
    base: 'J',
    isMeasured: true,
    units: [
      ['J|joule', '1'],
      ['kJ|kilojoule', '1000'],
      ['MJ|megajoule', '1000000'],
      ['GJ|gigajoule', '1000000000'],
      ['Wh|watt hour', '3600'],
      ['kWh|kilowatt hour', '3600000'],
      ['MWh|megawatt hour', '3600000000'],
      ['GWh|gigawatt hour', '3600000000000'],
      ['TWh|terawatt hour', '3600000000000000'],
    ],
  },
  power: {
    base: 'W',
    isMeasured: true,
    units: [
      ['W|watt', '1'],
      ['kW|kilowatt', '1000'],
      ['MW|megawatt', '1000000'],
      ['GW|gigawatt', '1000000000'],
      ['TW|terawatt', '1000000000000'],
    ],
  },
  pressure: {
    base: 'Pa',
    isMeasured: true,
    units: [
      ['Pa|pascal', '1'],
      ['hPa|hectopascal', '100'],
      ['kPa|kilopascal', '1000'],
      ['mbar|millibar', '100'],
    ],
  },
  data: {
    base: 'B',
    isMeasured: false,
    units: [
      ['bytes|B|byte', '1'],
      ['kB|KB|kilobyte', '1000'],
      ['MB|megabyte', '1000000'],
      ['GB|gigabyte', '1000000000'],
      ['TB|terabyte', '1000000000000'],
      ['PB|petabyte', '1000000000000000'],
      ['KiB|kibibyte', '1024'],
      ['MiB|mebibyte', '1048576'],
      ['GiB|gibibyte', '1073741824'],
      ['TiB|tebibyte', '1099511627776'],
      ['bits|bit', '0.125'],
      ['kbit|Kb|kilobit', '125'],
      ['Mbit|Mb|megabit', '125000'],
      ['Gbit|Gb|gigabit', '125000000'],
    ],
  },
  frequency: {
    base: 'Hz',
    isMeasured: false,
    units: [
      ['Hz|hertz', '1'],
      ['kHz|kilohertz', '1000'],
      ['MHz|megahertz', '1000000'],
      ['GHz|gigahertz', '1000000000'],
    ],
  },
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
