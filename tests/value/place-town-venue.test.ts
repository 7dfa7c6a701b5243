import { describe, expect, it } from 'vitest'
import { townVenue } from '../../src/value/place/town-venue.ts'

describe('townVenue', () => {
  it.each([
    ['Oslo hospital', 'hospital, Oslo'],
    ['New York police station', 'police station, New York'],
    ['Oslo Airport', 'Airport, Oslo'],
    ['Oslo International Airport', 'International Airport, Oslo'],
    ["Oslo's Harbor Stadium", 'Harbor Stadium, Oslo'],
    ['Oslo’s main square', 'main square, Oslo'],
    ["Peru's Arequipa region", 'Arequipa region, Peru'],
  ])('`%s` is `%s`', (name, value) => {
    expect(townVenue(name)).toBe(value)
  })

  it.each([
    'Oslo',
    'hospital',
    'town hall',
    'Airport',
    'Brandt University',
    "St. Mary's Hospital",
    'hospital, Oslo',
    'hospital in Oslo',
    'Oslo fire brigade',
  ])('`%s` tells no town before a venue', (name) => {
    expect(townVenue(name)).toBeNull()
  })
})
