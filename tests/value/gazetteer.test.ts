import { createHash } from 'node:crypto'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { REGION_ABBREVIATIONS } from '../../src/build/gazetteer/abbreviations.ts'
import { rowsWithoutCity } from '../../src/build/gazetteer/cities.ts'
import { COUNTRIES } from '../../src/build/gazetteer/countries.ts'
import { nameRegions } from '../../src/build/gazetteer/regions.ts'
import { readGazetteerSources } from '../../src/build/gazetteer/sources.ts'
import { buildGazetteer } from '../../src/build/gazetteer.ts'
import { openGazetteer } from '../../src/value/gazetteer.ts'
import { gazetteerBytes, gazetteerNames, placeContext, readPlace } from './gazetteer-fixture.ts'

interface Country {
  readonly cca2: string
  readonly name: { readonly common: string; readonly official: string }
  readonly demonyms: { readonly eng?: { readonly f: string; readonly m: string } }
}

// An oracle only: its licence keeps it out of what is shipped. Its types describe another export than it has.
const countries = createRequire(import.meta.url)('world-countries') as readonly Country[]
const sources = readGazetteerSources()
const regions = [...nameRegions(sources).values()]
const { places } = placeContext()

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

describe('buildGazetteer', () => {
  it('gives the bytes that were built before, at most 6.2 megabytes', () => {
    const [fresh, before] = [buildGazetteer(), gazetteerBytes()]
    expect(hashOf(fresh)).toBe(hashOf(before))
    expect(fresh.length).toBeLessThan(6_200_000)
  })

  it('finds a city for every row of city names', () => {
    expect(rowsWithoutCity(sources.cities)).toEqual([])
  })

  it('lists every country once', () => {
    const codes = COUNTRIES.map(([code]) => code)
    expect(new Set(codes).size).toBe(codes.length)
    expect([...new Set(sources.cities.map(({ country }) => country))].filter((code) => !codes.includes(code))).toEqual(
      [],
    )
  })

  it('knows the regions that it has abbreviations for', () => {
    const ids = new Set(regions.map(({ id }) => id))
    expect(Object.keys(REGION_ABBREVIATIONS).filter((id) => !ids.has(id))).toEqual([])
  })

  it('names regions of a country differently', () => {
    const names = regions.map(({ country, names: [name] }) => `${country} ${name}`)
    expect(new Set(names).size).toBe(names.length)
  })
})

describe('openGazetteer', () => {
  it.each([
    ['nothing', new Uint8Array()],
    ['other bytes', new Uint8Array(100)],
    ['a file that was cut', gazetteerBytes().slice(0, 4_000_000)],
  ])('does not take %s for a gazetteer', (_, bytes) => {
    expect(openGazetteer(bytes)).toBeNull()
  })

  it('finds every one of its names, and no other', () => {
    const gazetteer = openGazetteer(gazetteerBytes())
    const lost = gazetteerNames().filter((name) => gazetteer?.find(name).length === 0)
    expect(lost).toEqual([])
    expect(['', 'zzzzz', '\u0000', 'constructor', '𐀀'].flatMap((name) => gazetteer?.find(name) ?? [])).toEqual([])
  })

  it.each([
    ['Santiago', 'santiago, region metropolitana de santiago, chile', 'Santiago de Compostela'],
    ['Newcastle', 'newcastle upon tyne, england, united kingdom', 'Newcastle'],
    ['Valencia', 'valencia, valencian community, spain', 'Valencian Community'],
    ['Bethlehem', 'bethlehem, west bank, palestine', 'Bethlehem'],
    ['Surrey', 'surrey, england, united kingdom', 'Surrey'],
    ['Limburg', 'limburg, netherlands', 'Limburg'],
    ['South Tyrol', 'south tyrol, trentino alto adige, italy', 'South Tyrol'],
  ])('reads `%s` first as `%s`, and knows `%s` of the name', (name, canonical, other) => {
    const value = readPlace(name, placeContext())
    expect(value.canonical).toBe(canonical)
    expect(value.readings.map(({ chain }) => chain[0]?.name)).toContain(other)
  })

  it('reads bytes that start amid a larger buffer', () => {
    const larger = new Uint8Array(gazetteerBytes().length + 3)
    larger.set(gazetteerBytes(), 3)
    expect(openGazetteer(larger.subarray(3))?.find('houston')[0]?.reading.chain[0]).toMatchObject({ name: 'Houston' })
  })
})

/** Names of ceremony, and adjectives that a territory shares with its state. */
const NOT_FIRST = new Set([
  'BL',
  'BN',
  'GF',
  'HK',
  'KI',
  'KN',
  'MO',
  'PN',
  'RE',
  'SJ',
  'SM',
  'ST',
  'TW',
  'VG',
  'VI',
  'WF',
  'WS',
])
const SHARED_ADJECTIVES = new Set([
  'AQ Antarctican',
  'TF French',
  'AG Antiguan, Barbudan',
  'BQ Dutch',
  'IO Indian',
  'MP American',
  'SJ Norwegian',
])

describe('countries, held against world-countries', () => {
  it('have their common names', () => {
    const missed = countries.filter(({ cca2, name }) => places.resolve(name.common)[0]?.chain[0]?.id !== cca2)
    expect(missed.map(({ cca2 }) => cca2).filter((code) => !NOT_FIRST.has(code))).toEqual([])
  })

  it('have their official names', () => {
    const missed = countries.filter(({ cca2, name }) => places.resolve(name.official)[0]?.chain[0]?.id !== cca2)
    expect(missed.map(({ cca2 }) => cca2).filter((code) => !NOT_FIRST.has(code))).toEqual([])
  })

  it('have their adjectives', () => {
    const adjectives = countries.flatMap(({ cca2, demonyms }) =>
      [demonyms.eng?.f, demonyms.eng?.m]
        .filter((word) => word !== undefined && word !== '')
        .map((word) => ({ cca2, word: word ?? '' })),
    )
    const missed = adjectives.filter(
      ({ cca2, word }) => !places.resolve(word).some(({ chain }) => chain[0]?.id === cca2),
    )
    expect(missed.map(({ cca2, word }) => `${cca2} ${word}`).filter((miss) => !SHARED_ADJECTIVES.has(miss))).toEqual([])
    expect(adjectives.length).toBeGreaterThan(450)
  })
})
