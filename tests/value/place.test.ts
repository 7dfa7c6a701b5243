import { describe, expect, it } from 'vitest'
import { seriousOf } from '../../src/value/place/fame.ts'
import { placeReader } from '../../src/value/place.ts'
import { isProblem } from '../../src/value/value-reader.ts'
import { placeContext, readPlace } from './gazetteer-fixture.ts'

const context = placeContext({
  'old-customs-house': [['old customs house', 'Customs House'], 'almara'],
  almara: [['Almara'], 'Florida'],
  'star-field': [['Star Field', 'Union Station, Almara'], 'Almara'],
  springfield: [['Springfield'], 'Illinois'],
})

describe('placeReader', () => {
  it.each([
    ['Houston', 'houston, texas, united states'],
    ['houston', 'houston, texas, united states'],
    ['Houston, Tex.', 'houston, texas, united states'],
    ['Houston, U.S.', 'houston, texas, united states'],
    ['the city of Houston', 'houston, texas, united states'],
    ['Miami, FL', 'miami, florida, united states'],
    ['Chicago neighbourhood', 'neighbourhood, chicago, illinois, united states'],
    ['Mount Pleasant neighbourhood', 'mt pleasant neighbourhood'],
    ['Boise, Idaho', 'boise, idaho, united states'],
    ['Montreal, Que.', 'montreal, quebec, canada'],
    ['Florida', 'florida, united states'],
    ['Paris', 'paris, ile de france, france'],
    ['Paris, Texas', 'paris, texas, united states'],
    ['Saint Petersburg, Florida', 'st petersburg, florida, united states'],
    ['St. Petersburg', 'st petersburg, russia'],
    ['Washington, D.C.', 'washington, district of columbia, united states'],
    ['Washington DC', 'washington, district of columbia, united states'],
    ['D.C.', 'washington, district of columbia, united states'],
    ['NYC', 'new york city, new york, united states'],
    ['New York', 'new york city, new york, united states'],
    ['New York state', 'region of new york, united states'],
    ['Quebec', 'quebec, canada'],
    ['Georgia', 'georgia'],
    ['Mexico', 'mexico'],
    ['Luxembourg', 'luxembourg'],
    ['Jordan', 'jordan'],
    ['Panama City', 'panama city, panama region, panama'],
    ['San José', 'san jose, san jose, costa rica'],
  ])('reads `%s` as `%s`', (text, canonical) => {
    expect(readPlace(text, context).canonical).toBe(canonical)
  })

  it.each([
    ['Burma', 'myanmar'],
    ['Ivory Coast', 'ivory coast'],
    ['Czech Republic', 'czechia'],
    ['Türkiye', 'turkey'],
    ['Holland', 'netherlands'],
    ['Great Britain', 'united kingdom'],
    ['U.K.', 'united kingdom'],
    ['UAE', 'united arab emirates'],
    ['DRC', 'democratic republic of the congo'],
    ['the U.S.', 'united states'],
    ['USA', 'united states'],
    ['America', 'united states'],
    ['England', 'england, united kingdom'],
    ['Gaza', 'gaza strip, palestine'],
    ['West Bank', 'west bank, palestine'],
    ['Crimea', 'crimea, ukraine'],
    ['Russian', 'russia'],
    ['French', 'france'],
    ['Dutch', 'netherlands'],
    ['Middle East', 'middle east'],
    ['Balkans', 'balkans'],
    ['Kiev', 'kyiv, ukraine'],
    ['Calcutta', 'kolkata, west bengal, india'],
    ['Bombay', 'mumbai, maharashtra, india'],
    ['Saigon', 'ho chi minh city, vietnam'],
    ['Peking', 'beijing, china'],
    ['Lvov', 'lviv, lviv, ukraine'],
    ['Cologne', 'cologne, north rhine westphalia, germany'],
    ['Florence', 'florence, tuscany, italy'],
    ['Raqqa', 'raqqa, raqqa, syria'],
    ['Fallujah', 'fallujah, anbar, iraq'],
  ])('reads the other name `%s` as `%s`', (text, canonical) => {
    expect(readPlace(text, context).canonical).toBe(canonical)
  })

  it.each([
    ['northern Syria', 'northern syria, syria'],
    ['the north of Syria', 'northern syria, syria'],
    ['north-west Syria', 'northwestern syria, syria'],
    ['the southern part of the Gaza Strip', 'southern gaza strip, gaza strip, palestine'],
    ['downtown Cairo', 'central cairo, cairo, egypt'],
    ['upstate New York', 'upstate new york, new york, united states'],
    ['near Aleppo', 'near aleppo, aleppo, syria'],
    ['outside Paris', 'near paris, ile de france, france'],
    ['north of Damascus', 'north of damascus, syria'],
    ['147 km southeast of Damascus', '147 km southeast of damascus, syria'],
    ['147 kilometres to the south-east of Damascus', '147 km southeast of damascus, syria'],
    ['about 7.5 miles from Damascus', 'about 7 point 5 miles from damascus, syria'],
    ['30 to 40 km outside Damascus', '30 to 40 km from damascus, syria'],
    ['8 nautical miles off Tartus', '8 nautical miles from tartus, tartus, syria'],
    ['Kherson region', 'region of kherson, ukraine'],
    ['Kherson oblast', 'region of kherson, ukraine'],
    ['Moscow region', 'moscow oblast, russia'],
    ['Aleppo Governorate', 'region of aleppo, syria'],
    ['Orange County, California', 'orange county, california, united states'],
    ['a mill in Houston', 'a mill, houston, texas, united states'],
    ['White House, Washington', 'white house, washington, district of columbia, united states'],
    ['capital of Syria', 'damascus, syria'],
    ["Syria's capital", 'damascus, syria'],
    ['Syrian capital', 'damascus, syria'],
    ['Aleppo, northern Syria', 'aleppo, aleppo, syria'],
    ['Rafah, southern Gaza Strip', 'rafah, gaza strip, palestine'],
    ['Xyzzyville, northern Syria', 'xyzzyville, northern syria, syria'],
    ['Sevastopol, Russia', 'sevastopol, ukraine'],
    ['South Korea', 'south korea'],
    ['East London', 'east london, eastern cape, south africa'],
  ])('reads the phrase `%s` as `%s`', (text, canonical) => {
    expect(readPlace(text, context).canonical).toBe(canonical)
  })

  it.each([
    ['old customs house', 'old-customs-house, almara, florida, united states'],
    ['old-customs-house', 'old-customs-house, almara, florida, united states'],
    ['Customs House, Almara', 'old-customs-house, almara, florida, united states'],
    ['Customs House, U.S.', 'old-customs-house, almara, florida, united states'],
    ['Customs House, Boston', 'customs house, boston, massachusetts, united states'],
    ['Union Station, Almara', 'star-field, almara, florida, united states'],
    ['northern Almara', 'northern almara, almara, florida, united states'],
    ['Springfield', 'springfield, illinois, united states'],
    ['Springfield, Mo.', 'springfield, missouri, united states'],
  ])('reads `%s` as the story declares it', (text, canonical) => {
    expect(readPlace(text, context).canonical).toBe(canonical)
  })

  it.each([
    ['Xyzzyville', 'xyzzyville'],
    ['Xyzzyville, Qux', 'xyzzyville, qux'],
    ['Paris, London', 'paris, london'],
    ['near', 'near'],
    ['region of', 'region of'],
  ])('knows no place `%s`', (text, canonical) => {
    expect(readPlace(text, context)).toMatchObject({ canonical, readings: [] })
  })

  it.each([
    ['Houston', 'Houston, Texas, United States'],
    ['a mill in Houston', 'A Mill, Houston, Texas, United States'],
    ['old customs house', 'old customs house, Almara, Florida, United States'],
    ['Kiev', 'Kyiv, Ukraine'],
    ['Europe', 'Europe'],
    ['Xyzzyville', 'Xyzzyville'],
  ])('writes `%s` as `%s`', (text, formatted) => {
    expect(placeReader.format(readPlace(text, context))).toBe(formatted)
  })

  it('keeps other readings, and tells the serious ones from a namesake of a hundredth of the size', () => {
    const regions = readPlace('Springfield', placeContext()).readings.map(({ chain }) => chain[1]?.name)
    expect(regions.slice(0, 3)).toEqual(['Missouri', 'Massachusetts', 'Illinois'])
    expect(regions.length).toBeLessThanOrEqual(12)
    const namesakes = readPlace('Paris', placeContext()).readings
    expect(namesakes.length).toBeGreaterThan(1)
    expect(seriousOf(namesakes)).toHaveLength(1)
  })

  it('keeps a value that could not be resolved', () => {
    expect(placeReader.parse('unresolved', context, { unit: null })).toMatchObject({ kind: 'unresolved' })
  })

  it.each(['', ' , ', '…', 'a'.repeat(1_000_000), ','.repeat(1_000_000)])('says what is wrong with no name', (text) => {
    const result = placeReader.parse(text, context, { unit: null })
    expect(isProblem(result) && result.problem.length < 100 && result.hint !== '').toBe(true)
  })
})
