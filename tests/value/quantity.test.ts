import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ReadingContext } from '../../src/model/reading.ts'
import { decimalText } from '../../src/value/quantity/decimal.ts'
import { quantityReader } from '../../src/value/quantity.ts'
import { isProblem } from '../../src/value/value-reader.ts'
import { processorTime } from '../support/processor-time.ts'
import { quantityTexts } from './quantity-texts.ts'

const context: ReadingContext = {
  places: { resolve: () => [] },
  parties: { resolve: () => ({ canonical: '', entity: null, nature: 'unknown', words: [] }) },
}

function read(text: string, unit: string | null = null) {
  return quantityReader.parse(text, context, { unit })
}

function canonicalOf(text: string, unit: string | null = null): string {
  const value = read(text, unit)
  return isProblem(value) ? `PROBLEM ${value.problem}` : value.canonical
}

function roundingOf(text: string): string {
  const value = read(text)
  return isProblem(value) || value.kind !== 'quantity' ? 'none' : decimalText(value.rounding)
}

function formatOf(text: string, unit: string | null = null): string {
  const value = read(text, unit)
  return isProblem(value) || value.kind !== 'quantity' ? 'none' : quantityReader.format(value)
}

const READ: Readonly<Record<string, readonly (readonly [text: string, canonical: string])[]>> = {
  'a count': [
    ['12', '12'],
    ['1,300', '1300'],
    ['1 300', '1300'],
    ['12,34,567', '1234567'],
    ['1.300', '1.3'],
    ['-3', '-3'],
    ['１２', '12'],
    ['12.', '12'],
    ['1.5 million', '1500000'],
    ['49.8 million', '49800000'],
    ['5m people', '5000000'],
    ['5k', '5000'],
    ['5 lakh', '500000'],
    ['2½', '2.5'],
    ['3 1/2', '3.5'],
    ['none', '0'],
    ['no', '0'],
    ['no one', '0'],
    ['nobody', '0'],
    ['zero', '0'],
    ['the 12', '12'],
    ['exactly 12', '12'],
    ['a total of 12 people', '12'],
    ['1.300.000', '1300000'],
    ["1'200'000", '1200000'],
    ['500 cr', '5000000000'],
    ['6.8 Mw', '6.8'],
    ['magnitude-6.1', '6.1'],
    ['a dozen or so', '[10.8..13.2]'],
    ['more than 100 people are feared dead', '>100'],
    ['300,000-strong crowd', '300000'],
    ['a $2m fine', '2000000 USD'],
    ['$44bn, including debt', '44000000000 USD including debt'],
    ['up 5 to 7 %', 'up [5..7] %'],
    ['1.2m', '1.2 m'],
  ],
  'what stands beside a figure': [
    ['10 km (6 miles)', '10000 m'],
    ['6 miles (10 km) away', '9656.064 m away'],
    ['$1.6bn (€1.5bn)', '1600000000 USD'],
    ['12 (including 3 children)', '12'],
    ['12, including 3 children', '12'],
    ['at least 12 people, including three children', '>=12'],
    ['12 dead, three of them children', '12'],
    ['12 (provisional)', '12'],
    ['500 (est.)', '[450..550]'],
    ['500 est.', '[450..550]'],
    ['US$ 44 billion including debt', '44000000000 USD including debt'],
    ['10 years in prison, five of them suspended', '120 months'],
    ['10 years (5 suspended)', '120 months'],
    ['10 years with 5 suspended', '120 months'],
    ['1,234,567 votes (51.9%)', '1234567'],
    ['51.9% (1,234,567 votes)', '51.9 %'],
    ['up 3.1% from a year earlier', 'up 3.1 % annually'],
    ['3.1 percent year-on-year', '3.1 % annually'],
    ['grew 0.4 % quarter on quarter', 'up 0.4 % quarterly'],
    ['-0.2% m/m', 'down 0.2 % monthly'],
    ['(40..50] km', '(40000..50000] m'],
  ],
  'a number in words': [
    ['twelve', '12'],
    ['twenty-five', '25'],
    ['one hundred and twenty-three', '123'],
    ['one thousand two hundred', '1200'],
    ['twelve hundred', '1200'],
    ['two million three hundred thousand and five', '2300005'],
    ['two and a half million', '2500000'],
    ['a million and a half', '1500000'],
    ['half a million', '500000'],
    ['two dozen', '24'],
    ['a dozen', '12'],
    ['half a dozen', '6'],
  ],
  'a vague number': [
    ['dozens', '[24..99]'],
    ['scores', '[40..199]'],
    ['hundreds of people', '[200..999]'],
    ['thousands', '[2000..99999]'],
    ['tens of thousands', '[20000..99999]'],
    ['hundreds of thousands of people', '[200000..999999]'],
    ['a few', '[3..9]'],
    ['several hundred', '[300..999]'],
    ['at least dozens', '>=24'],
  ],
  'a bound': [
    ['at least 40', '>=40'],
    ['no fewer than 40', '>=40'],
    ['a minimum of 5', '>=5'],
    ['12+', '>=12'],
    ['12 or more', '>=12'],
    ['12 or more people', '>=12'],
    ['≥ 12', '>=12'],
    ['more than 12', '>12'],
    ['over 12', '>12'],
    ['> 12', '>12'],
    ['at most 5', '<=5'],
    ['up to 5', '<=5'],
    ['as many as 5', '<=5'],
    ['no more than 5', '<=5'],
    ['fewer than 12', '<12'],
    ['under 12', '<12'],
    ['about 50', '[45..55]'],
    ['about 63 %', '[60.5..65.5] %'],
    ['about 65 %', '[60..70] %'],
    ['about 12 %', '[10.8..13.2] %'],
    ['nearly 90 %', '[85..90) %'],
    ['~50', '[45..55]'],
    ['some 50', '[45..55]'],
    ['50 or so', '[45..55]'],
    ['about -50', '[-55..-45]'],
    ['nearly 50', '[45..50)'],
    ['almost 50 people', '[45..50)'],
    ['nearly 0', '0'],
  ],
  'a range': [
    ['40 to 50 km', '[40000..50000] m'],
    ['40-50 km', '[40000..50000] m'],
    ['40km-50km', '[40000..50000] m'],
    ['900 m to 1.2 km', '[900..1200] m'],
    ['40–50', '[40..50]'],
    ['between 40 and 50', '[40..50]'],
    ['from 40 to 50', '[40..50]'],
    ['between one hundred and fifty and two hundred', '[150..200]'],
    ['2-3 million', '[2000000..3000000]'],
    ['$40 to $50 million', '[40000000..50000000] USD'],
    ['900,000 to 2 million', '[900000..2000000]'],
    ['12 or 13', '[12..13]'],
    ['about 40 to 50', '[36..55]'],
    ['-5 to -3 °C', '[-5..-3] °C'],
  ],
  money: [
    ['$5 billion', '5000000000 USD'],
    ['$5,000 million', '5000000000 USD'],
    ['US$5bn', '5000000000 USD'],
    ['5 billion USD', '5000000000 USD'],
    ['$5 billion dollars', '5000000000 USD'],
    ['€40m', '40000000 EUR'],
    ['40 m euros', '40000000 EUR'],
    ['A$5m', '5000000 AUD'],
    ['C$5 million', '5000000 CAD'],
    ['HK$5 million', '5000000 HKD'],
    ['$5 million Canadian dollars', '5000000 CAD'],
    ['50 million dollars', '50000000 USD'],
    ['200 pounds', '200 GBP'],
    ['-$5 million', '-5000000 USD'],
    ['₹5 crore', '50000000 INR'],
    ['at least $5m', '>=5000000 USD'],
    ['€1.5 Mrd', '1500000000 EUR'],
    ['5 Mio. Euro', '5000000 EUR'],
    ['INR 500 cr', '5000000000 INR'],
    ['2 trillion won', '2000000000000 KRW'],
    ['Rp 5 trillion', '5000000000000 IDR'],
    ['$3.50 per share', '3.5 USD share'],
  ],
  'a share': [
    ['12 %', '12 %'],
    ['12%', '12 %'],
    ['12 percent', '12 %'],
    ['12 per cent', '12 %'],
    ['12 pct', '12 %'],
    ['a quarter', '25 %'],
    ['½', '50 %'],
    ['two thirds', '66.6666666667 %'],
    ['one in five', '20 %'],
    ['3 out of 5', '60 %'],
    ['12 percentage points', '12 percentage points'],
    ['50 basis points', '0.5 percentage points'],
    ['12 % of voters', '12 % voter'],
    ['12.5 pc', '12.5 %'],
    ['a 15 percent stake', '15 %'],
    ['51 per cent of the shares', '51 %'],
    ['67 % turnout', '67 %'],
  ],
  'a change': [
    ['grew 12 %', 'up 12 %'],
    ['up 12 %', 'up 12 %'],
    ['rose by 12 percent', 'up 12 %'],
    ['+12 %', 'up 12 %'],
    ['12 % increase', 'up 12 %'],
    ['an increase of at least 12 %', 'up >=12 %'],
    ['12 to 15 % higher', 'up [12..15] %'],
    ['fell 5 %', 'down 5 %'],
    ['down 5 %', 'down 5 %'],
    ['-5 %', 'down 5 %'],
    ['-5 % to -3 %', 'down [3..5] %'],
    ['-2 % to +3 %', '[-2..3] %'],
    ['a 5 % drop', 'down 5 %'],
    ['declined 5 percent', 'down 5 %'],
    ['up $12', 'up 12 USD'],
    ['up 1.8 °F', 'up 1 °C'],
    ['rose to 12 %', '12 %'],
    ['up to 12 %', '<=12 %'],
    ['up 0 %', '0 %'],
  ],
  'a length of time': [
    ['five years', '60 months'],
    ['60 months', '60 months'],
    ['1.5 years', '18 months'],
    ['a year and a half', '18 months'],
    ['two and a half years', '30 months'],
    ['five years and six months', '66 months'],
    ['5-year', '60 months'],
    ['five-year prison sentence', '60 months'],
    ['25 years to life', '>=300 months'],
    ['death penalty', 'death'],
    ['two consecutive life sentences', 'two consecutive life'],
    ['life without parole', 'life without parole'],
    ['two concurrent terms of 10 years', '120 months'],
    ['a decade', '120 months'],
    ['2 hours 30 minutes', '9000 s'],
    ['1 hour, 20 minutes and 5 seconds', '4805 s'],
    ['half an hour', '1800 s'],
    ['three weeks', '1814400 s'],
    ['34 years old', '408 months'],
    ['34-year-old', '408 months'],
    ['aged 34', '408 months'],
    ['life', 'life'],
    ['life imprisonment', 'life'],
    ['life in prison without parole', 'life without parole'],
  ],
  'a measure': [
    ['40 km', '40000 m'],
    ['40,000 m', '40000 m'],
    ['25 miles', '40233.6 m'],
    ['6 ft 2 in', '1.8796 m'],
    [`6'2"`, '1.8796 m'],
    ['6′2″', '1.8796 m'],
    ['100 km²', '100000000 m²'],
    ['5,000 square kilometres', '5000000000 m²'],
    ['5 tonnes', '5000 kg'],
    ['5 short tons', '4535.9237 kg'],
    ['5 tons', '[4535.9237..5080.234544] kg'],
    ['100 km/h', '100 km/h'],
    ['60 miles an hour', '96.56064 km/h'],
    ['20 °C', '20 °C'],
    ['68 °F', '20 °C'],
    ['293.15 K', '20 °C'],
    ['-40 degrees Fahrenheit', '-40 °C'],
    ['about 68 °F', '[18..22] °C'],
    ['500 MB', '500000000 B'],
    ['2.4 GHz', '2400000000 Hz'],
    ['980 hPa', '98000 Pa'],
    ['magnitude 6.1', '6.1'],
    ['6.1-magnitude', '6.1'],
    ['M6.1', '6.1'],
  ],
  'a noun': [
    ['12 people', '12'],
    ['12 dead', '12'],
    ['12 people killed', '12'],
    ['12 soldiers', '12 soldier'],
    ['12 Russian soldiers', '12 russian soldier'],
    ['15 civilians', '15 civilian'],
    ['two policemen', '2 policeman'],
    ['5 tonnes of cocaine', '5000 kg cocaine'],
  ],
}

for (const [what, table] of Object.entries(READ)) {
  describe(what, () => {
    it.each(table)('%s is %s', (text, canonical) => expect(canonicalOf(text)).toBe(canonical))
  })
}

describe('a result', () => {
  it.each([
    ['2-1', '2-1'],
    ['3–2', '3-2'],
    ['2 : 1', '2-1'],
    ['won 2-1', '2-1'],
    ['2-1 after extra time', '2-1 after extra time'],
    ['2-1 aet', '2-1 after extra time'],
    ['102–98 (OT)', '102-98 after extra time'],
    ['6-4, 6-3', '6-4, 6-3'],
    ['6-4 6-3', '6-4, 6-3'],
    ['7-6 (7-4), 6-3', '7-6, 6-3'],
    ['7-6 (4), 6-3', '7-6, 6-3'],
    ['2-1 (1-0)', '2-1'],
    ['1-1 (4-3 on penalties)', '1-1 (4-3 on penalties)'],
    ['1-1, 4-3 pens', '1-1 (4-3 on penalties)'],
    ['1-1 (aet; 4-3 pens)', '1-1 after extra time (4-3 on penalties)'],
    ['4-3 on penalties', '4-3 on penalties'],
    ['4-3 (SO)', '4-3 after extra time'],
    ['3-2 agg', '3-2 on aggregate'],
    ['2-1 (3-2 agg.)', '2-1 (3-2 on aggregate)'],
    ['2-1, 3-2 on aggregate', '2-1 (3-2 on aggregate)'],
    ['1-1 aet (3-3 on aggregate), 5-4 on penalties', '1-1 after extra time (5-4 on penalties) (3-3 on aggregate)'],
    ['14½-13½', '14.5-13.5'],
    ['1.5-0.5', '1.5-0.5'],
    ['nil-nil', '0-0'],
    ['245/6', '245-6'],
    ['won by 45 runs', '45 run'],
    ['by two wickets', '2 wicket'],
  ])('%s is %s', (text, canonical) => expect(canonicalOf(text, 'score')).toBe(canonical))

  it.each(['12', '12 dogs', 'by 12', 'Almara 2-1', '2-1-3', '12345-1', 'won'])('%s is none', (text) =>
    expect(canonicalOf(text, 'score')).toMatch(/^PROBLEM .* is no result$/),
  )
})

describe('the unit of an attribute', () => {
  it.each([
    ['34', 'years', '408 months'],
    ['34-year-old', 'years', '408 months'],
    ['34 to 36', 'years', '[408..432] months'],
    ['18 months', 'years', '18 months'],
    ['12 %', 'years', '12 %'],
    ['34', 'kg', '34 kg'],
    ['200 pounds', 'kg', '90.718474 kg'],
    ['12', 'seats', '12 seat'],
    ['12 seats', 'seats', '12 seat'],
    ['1.2m', 'people', '1200000'],
    ['nearly 1.5m', 'people', '[1350000..1500000)'],
    ['1.2-1.5m', 'people', '[1200000..1500000]'],
    ['5 m', 'people', '5 m'],
    ['5 m²', 'people', '5 m²'],
    ['1.200', 'people', 'PROBLEM `1.200` may be a decimal or a group of thousands'],
    ['1.200 million', 'people', '1200000'],
    ['in her fifties', 'years', '[600..720) months'],
    ['late 40s', 'years', '[480..600) months'],
    ['80s', null, '80 s'],
  ])('%s with %s is %s', (text, unit, canonical) => expect(canonicalOf(text, unit)).toBe(canonical))
})

describe('what is no quantity', () => {
  it.each([
    ['', 'the figure is empty'],
    ['Almara', '`Almara` is no quantity'],
    ['12,34', '`12,34` may be a decimal or a group of thousands'],
    ['1,5 million', '`1,5` may be a decimal or a group of thousands'],
    ['12 (14)', '`12 (14)` is no quantity'],
    ['fell 5% to 120', '`fell 5% to 120` is no quantity'],
    ['rose 5 percent to 12 percent', '`rose 5 percent to 12 percent` is no quantity'],
    ['10 km (6 hours)', '`10 km (6 hours)` is no quantity'],
    ['3 soldiers and 2 tanks', '`3 soldiers and 2 tanks` is no quantity'],
    ['3 killed and 2 injured', '`3 killed and 2 injured` is no quantity'],
    ['a record', '`a record` is no quantity'],
    ['a number of people', '`a number of people` is no quantity'],
    ['50 to 40', '`50 to 40` contradicts itself'],
    ['fell -5 %', '`fell -5 %` contradicts itself'],
    ['at most 5 or more', '`at most 5 or more` contradicts itself'],
    ['rose from 5 % to 12 %', '`rose from 5 % to 12 %` is no quantity'],
    ['12 killed and 5 injured', '`12 killed and 5 injured` is no quantity'],
    ['5 km to 6 kg', '`5 km to 6 kg` has two units that do not fit together'],
    ['5 M', '`5 M` is no quantity'],
    ['1/0', '`1/0` is no quantity'],
    ['$5 €', '`$5 €` is no quantity'],
    ['5e6', '`5e6` is no quantity'],
    ['twenty twenty-five', '`twenty twenty-five` is no quantity'],
  ])('%s is a problem', (text, problem) => expect(canonicalOf(text)).toBe(`PROBLEM ${problem}`))

  it('is told what to write instead', () => {
    expect(read('12,34')).toHaveProperty(
      'hint',
      'write `12.34` for a decimal, and `1,234` or `1234` for a whole number',
    )
  })
})

describe('rounding', () => {
  it.each([
    ['12', '0.5'],
    ['40', '0.5'],
    ['6.1', '0.05'],
    ['6.10', '0.005'],
    ['1,300', '50'],
    ['3,000', '150'],
    ['1,234', '0.5'],
    ['49.8 million', '50000'],
    ['5 billion', '500000000'],
    ['fifty million', '500000'],
    ['$5,000 million', '250000000'],
    ['40 km', '2000'],
    ['41 km', '500'],
    ['40 years', '6'],
    ['dozens', '12'],
    ['over 40', '0'],
    ['half a million', '25000'],
    ['68 °F', '0.277777777778'],
  ])('of %s may hide %s', (text, rounding) => expect(roundingOf(text)).toBe(rounding))
})

describe('plain English', () => {
  it.each([
    ['>=12', 'at least 12'],
    ['[40000..50000] m', '40,000 to 50,000 m'],
    ['40-50 km', '40 to 50 km'],
    ['~$50m', 'about 50 million USD'],
    ['grew 12 percent', 'up 12 %'],
    ['-5 % to -3 %', 'down 3 to 5 %'],
    ['-2 % to +3 %', '-2 to 3 %'],
    ['[45..50) km', '45 to less than 50 km'],
    ['dozens', '24 to 99'],
    ['an hour', '1 hour'],
    ['two thirds', '66.667 %'],
    ['12 Russian soldiers', '12 Russian soldiers'],
    ['1300000', '1.3 million'],
    ['1234567', '1,234,567'],
    ['-5 °C', '-5 °C'],
    ['life sentence', 'life'],
  ])('says %s as %s', (text, expected) => expect(formatOf(text)).toBe(expected))

  it('says a bare age in years', () => {
    expect(formatOf('34', 'years')).toBe('34 years')
  })
})

describe('the reader', () => {
  it('reads its canonical forms as themselves', () => {
    fc.assert(
      fc.property(quantityTexts, fc.constantFrom(null, 'years', 'score', 'kg', 'seats'), (text, unit) => {
        const value = read(text, unit)
        if (isProblem(value)) return
        const again = read(value.canonical, unit)
        expect(again).toMatchObject({ canonical: value.canonical })
        if (value.kind === 'quantity' && !isProblem(again) && again.kind === 'quantity') {
          expect([again.low, again.high, again.dimension, again.score]).toEqual([
            value.low,
            value.high,
            value.dimension,
            value.score,
          ])
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('reads much of what the generator writes', () => {
    const values = fc.sample(quantityTexts, { numRuns: 500, seed: 1 }).map((text) => read(text))
    expect(values.filter((value) => !isProblem(value)).length).toBeGreaterThan(150)
  })

  it('never throws, and says every value', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'0123456789.,-/$€%°\'"[]()<>=+~ abmk') }),
    )
    fc.assert(
      fc.property(texts, fc.constantFrom(null, 'years', 'score'), (text, unit) => {
        const value = read(text, unit)
        if (!isProblem(value) && value.kind === 'quantity') expect(quantityReader.format(value)).not.toMatch(/^$|\n/)
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    ['digits', '9'.repeat(1_000_000)],
    ['spaces', `1${' '.repeat(1_000_000)}2`],
    ['spaces at the end', `1${' '.repeat(1_000_000)}`],
    ['scale words', '1 million'.padEnd(1_000_000, ' million')],
    ['commas', ','.repeat(1_000_000)],
    ['groups', '1'.padEnd(1_000_000, ',000')],
    ['hundreds', 'hundred and '.repeat(80_000)],
    ['ligatures', 'ﷺ'.repeat(300)],
    ['scale words within the limit', `1${' million'.repeat(37)}`],
    ['hyphens', '-'.repeat(299)],
    ['brackets', '('.repeat(299)],
    ['joints', '1 to '.repeat(59)],
  ])('takes no time for a text of %s', (_what, text) => {
    const time = processorTime(() => {
      for (const unit of [null, 'score']) expect(canonicalOf(text, unit).length).toBeLessThan(500)
    })
    expect(time).toBeLessThan(250)
  })
})
