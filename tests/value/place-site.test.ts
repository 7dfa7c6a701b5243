import { describe, expect, it } from 'vitest'
import { headOf } from '../../src/value/place/node.ts'
import { findSites, isSite, siteRows } from '../../src/value/place/site.ts'
import { findWaters, isWater } from '../../src/value/place/water.ts'
import { placeContext, readPlace } from './gazetteer-fixture.ts'

const context = placeContext()

describe('sites', () => {
  it('all lie in a place that is known', () => {
    const unknown = siteRows().filter(({ within }) => context.places.resolve(within).length === 0)
    expect(unknown).toEqual([])
  })

  it.each([
    ['White House', 'white house, washington, district of columbia, united states'],
    ['Oval Office', 'oval office, white house, washington, district of columbia, united states'],
    ['Capitol Hill, Seattle', 'capitol hill, seattle, washington, united states'],
    ['White House, Tennessee', 'white house, tennessee, united states'],
    ['near the Kremlin', 'near kremlin, moscow, russia'],
  ])('reads `%s` as %s', (text, canonical) => {
    expect(readPlace(text, context).canonical).toBe(canonical)
  })

  it('are told from stretches of land', () => {
    const heads = ['pentagon', 'silicon valley'].flatMap((key) => findSites(key, () => []).map(headOf))
    expect(heads.map(isSite)).toEqual([true, false])
  })
})

describe('waters', () => {
  it.each([
    ['the Gulf', ['Persian Gulf', 'Gulf of Mexico']],
    ['Red Sea', ['Red Sea']],
    ['Sea of Nowhere', []],
  ])('knows `%s` as %j', (text, names) => {
    const waters = readPlace(text, context).readings.map(headOf).filter(isWater)
    expect(waters.map(({ name }) => name)).toEqual(names)
  })

  it.each([
    ['Red Sea', ['Red Sea', 'Indian Ocean']],
    ['Strait of Gibraltar', ['Strait of Gibraltar']],
    ['Black Sea', ['Black Sea']],
  ])('puts %s into what holds all of it', (name, chain) => {
    const [likeliest] = findWaters(name.toLowerCase())
    expect(likeliest?.chain.map((node) => node.name)).toEqual(chain)
  })
})
