import { describe, expect, it } from 'vitest'
import { COUNTRIES } from '../../src/build/gazetteer/countries.ts'
import { isClaimedBy, mayLieIn, worldRegionsAround } from '../../src/value/place/overlap.ts'
import { CLAIMED, TERRITORIES, WORLD_REGIONS } from '../../src/value/place/world.ts'

const countries = new Set(COUNTRIES.map(([code]) => code))

const NAMED = ['WESTERN-EUROPE', 'EUROPE', 'EURASIA', 'MIDDLE-EAST', 'ASIA']

describe('world regions', () => {
  it('are made of countries that exist, each once', () => {
    for (const { id, whole, partly } of WORLD_REGIONS) {
      const codes = `${whole} ${partly}`.split(' ').filter(Boolean)
      expect([id, codes.filter((code) => !countries.has(code))]).toEqual([id, []])
      expect([id, codes.length]).toEqual([id, new Set(codes).size])
    }
  })

  it('lie in one another transitively', () => {
    for (const { id } of WORLD_REGIONS) {
      for (const outer of worldRegionsAround(id)) {
        expect(worldRegionsAround(id)).toEqual(expect.arrayContaining([...worldRegionsAround(outer)]))
        expect(worldRegionsAround(outer)).not.toContain(id)
      }
    }
  })

  it('hold every country', () => {
    const homeless = [...countries].filter((code) => !WORLD_REGIONS.some(({ id }) => mayLieIn(code, id)))
    expect(homeless).toEqual(['AQ'])
  })

  it.each([
    ['FR', ['WESTERN-EUROPE', 'EUROPE', 'EURASIA']],
    ['RU', ['EURASIA']],
    ['BALKANS', ['EUROPE', 'EURASIA']],
    ['LEVANT', ['MIDDLE-EAST', 'ASIA', 'EURASIA']],
    ['MIDDLE-EAST', []],
  ])('are around %s as maps show them', (id, around) => {
    expect(worldRegionsAround(id).filter((region) => NAMED.includes(region))).toEqual(around)
  })
})

describe('mayLieIn', () => {
  it.each([
    ['RU', 'EUROPE', true],
    ['MIDDLE-EAST', 'ASIA', true],
    ['PR', 'US', true],
    ['US', 'PR', false],
    ['EUROPE', 'RU', false],
    ['JP', 'EUROPE', false],
    ['GL', 'EUROPE', true],
  ])('tells whether %s may lie in %s: %s', (inner, outer, expected) => {
    expect(mayLieIn(inner, outer)).toBe(expected)
  })
})

describe('claims', () => {
  it('are made by countries that exist, as territories are', () => {
    const states = [
      ...CLAIMED.map(([, claimant]) => claimant),
      ...Object.keys(TERRITORIES),
      ...Object.values(TERRITORIES),
    ]
    expect(states.filter((code) => !countries.has(code.slice(0, 2)))).toEqual([])
  })

  it('go one way', () => {
    expect(isClaimedBy('XK', 'RS')).toBe(true)
    expect(isClaimedBy('RS', 'XK')).toBe(false)
  })
})
