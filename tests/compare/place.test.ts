import { describe, expect, it } from 'vitest'
import { climb } from '../../src/compare/ladder.ts'
import { placeLadder } from '../../src/compare/place.ts'
import { placeContext, readPlace } from '../value/gazetteer-fixture.ts'

const context = placeContext({
  'old-customs-house': [['old customs house'], 'almara'],
  'city-hall': [['City Hall'], 'almara'],
  almara: [['Almara'], 'Florida'],
  'kennedy-space-center': [['Kennedy Space Center'], 'Florida'],
  'lift-off-pad': [['Lift-off Pad'], 'Florida'],
  'north-pier': [['North Pier'], null],
  rooftop: [['rooftop bar'], 'near Geneva'],
  manor: [['the manor'], 'Europe'],
})

function compare(left: string, right: string) {
  return climb(placeLadder, readPlace(left, context), readPlace(right, context))
}

describe('placeLadder', () => {
  it.each([
    { left: 'Guildford, Surrey', right: 'Guildford', level: 'same', relation: 'same' },
    { left: 'Kiev', right: 'Kyiv', level: 'same', relation: 'same' },
    { left: 'Washington', right: 'Washington, D.C.', level: 'same', relation: 'same' },
    { left: 'Russian', right: 'Russia', level: 'same', relation: 'same' },
    { left: 'north Syria', right: 'northern Syria', level: 'same', relation: 'same' },
    { left: 'Xyzzyville', right: 'XYZZYVILLE', level: 'same', relation: 'same' },
    { left: 'Florida', right: 'U.S.', level: 'within', relation: 'refines' },
    { left: 'Oxfordshire', right: 'England', level: 'within', relation: 'refines' },
    { left: 'Finistère', right: 'Brittany', level: 'within', relation: 'refines' },
    { left: 'County Kerry', right: 'Munster', level: 'within', relation: 'refines' },
    { left: 'Argyll and Bute', right: 'Scotland', level: 'within', relation: 'refines' },
    { left: 'Dorset, Vermont', right: 'Vermont', level: 'within', relation: 'refines' },
    { left: 'Russia', right: 'Moscow', level: 'within', relation: 'refined-by' },
    { left: 'Paris', right: 'Europe', level: 'within', relation: 'refines' },
    { left: 'northern Syria', right: 'Syria', level: 'within', relation: 'refines' },
    { left: 'a mill in Houston', right: 'Texas', level: 'within', relation: 'refines' },
    { left: 'old customs house', right: 'Almara', level: 'within', relation: 'refines' },
    { left: 'old customs house', right: 'U.S.', level: 'within', relation: 'refines' },
    { left: 'Kherson', right: 'Kherson region', level: 'within', relation: 'refines' },
    { left: 'Gaza City', right: 'Gaza', level: 'within', relation: 'refines' },
    { left: 'Xyzzyville', right: 'Houston', level: 'unresolved-name', relation: 'unknown' },
    { left: 'Xyzzyville', right: 'Quxburg', level: 'unresolved-name', relation: 'unknown' },
    { left: 'Paris, London', right: 'Paris', level: 'unresolved-name', relation: 'unknown' },
    { left: 'Middle East', right: 'Asia', level: 'overlapping', relation: 'compatible' },
    { left: 'Europe', right: 'Russia', level: 'overlapping', relation: 'compatible' },
    { left: 'Moscow', right: 'Europe', level: 'overlapping', relation: 'compatible' },
    { left: 'Puerto Rico', right: 'U.S.', level: 'overlapping', relation: 'compatible' },
    { left: 'Hong Kong', right: 'China', level: 'overlapping', relation: 'compatible' },
    { left: 'Aleppo', right: 'near Aleppo', level: 'overlapping', relation: 'compatible' },
    { left: 'near Aleppo', right: 'Syria', level: 'overlapping', relation: 'compatible' },
    { left: 'Asia', right: 'Africa', level: 'overlapping', relation: 'unknown' },
    { left: 'Hyderabad', right: 'Pakistan', level: 'other-reading', relation: 'unknown' },
    { left: 'Tripoli', right: 'Lebanon', level: 'other-reading', relation: 'unknown' },
    { left: 'Korea', right: 'North Korea', level: 'other-reading', relation: 'unknown' },
    { left: 'Niger', right: 'Nigeria', level: 'other-reading', relation: 'unknown' },
    { left: 'New York', right: 'Buffalo', level: 'other-reading', relation: 'unknown' },
    { left: 'Springfield', right: 'Springfield, Illinois', level: 'other-reading', relation: 'unknown' },
    { left: 'Georgia', right: 'Atlanta', level: 'other-reading', relation: 'unknown' },
    { left: 'Crimea', right: 'Russia', level: 'disputed', relation: 'unknown' },
    { left: 'Sevastopol', right: 'Russia', level: 'disputed', relation: 'unknown' },
    { left: 'Kosovo', right: 'Serbia', level: 'disputed', relation: 'unknown' },
    { left: 'Cape Canaveral', right: 'Kennedy Space Center', level: 'nearby', relation: 'unknown' },
    { left: 'Lift-off Pad', right: 'Kennedy Space Center', level: 'nearby', relation: 'unknown' },
    { left: 'Lift-off Pad', right: 'old customs house', level: 'nearby', relation: 'unknown' },
    { left: 'old customs house', right: 'Miami', level: 'nearby', relation: 'unknown' },
    { left: 'Houston', right: 'Pasadena, Texas', level: 'nearby', relation: 'unknown' },
    { left: 'Kansas City, Missouri', right: 'Kansas City, Kansas', level: 'nearby', relation: 'unknown' },
    { left: 'northern Syria', right: 'Aleppo', level: 'nearby', relation: 'unknown' },
    { left: 'northern Syria', right: 'eastern Syria', level: 'nearby', relation: 'unknown' },
    { left: 'near Geneva', right: 'France', level: 'nearby', relation: 'unknown' },
    { left: 'near Houston', right: 'Galveston, Texas', level: 'nearby', relation: 'unknown' },
    { left: 'rooftop bar', right: 'France', level: 'nearby', relation: 'unknown' },
    { left: 'north pier', right: 'Houston', level: 'nearby', relation: 'unknown' },
    { left: 'a mill in Houston', right: 'a church in Houston', level: 'nearby', relation: 'unknown' },
    { left: 'the manor', right: 'France', level: 'nearby', relation: 'unknown' },
    { left: 'Surrey', right: 'England', level: 'other-reading', relation: 'unknown' },
    { left: 'Surrey', right: 'Guildford', level: 'nearby', relation: 'unknown' },
    { left: 'Oxfordshire', right: 'Oxford', level: 'nearby', relation: 'unknown' },
    { left: 'Loire', right: 'Nantes', level: 'small-town', relation: 'unknown' },
    { left: 'Meuse', right: 'Belgium', level: 'small-town', relation: 'unknown' },
    { left: 'Kent County', right: 'Michigan', level: 'unresolved-name', relation: 'unknown' },
    { left: 'Surrey', right: 'Houston', level: 'disjoint', relation: 'conflicts' },
    { left: 'Whitehall', right: 'Moscow', level: 'small-town', relation: 'unknown' },
    { left: 'White House', right: 'Moscow', level: 'disjoint', relation: 'conflicts' },
    { left: 'old customs house', right: 'city hall', level: 'disjoint', relation: 'conflicts' },
    { left: 'Baikonur', right: 'Kennedy Space Center', level: 'disjoint', relation: 'conflicts' },
    { left: 'Baikonur', right: 'Cape Canaveral, Florida', level: 'disjoint', relation: 'conflicts' },
    { left: 'White House, Tennessee', right: 'Moscow', level: 'disjoint', relation: 'conflicts' },
    { left: 'Houston', right: 'Dallas', level: 'disjoint', relation: 'conflicts' },
    { left: 'Paris', right: 'Paris, Texas', level: 'disjoint', relation: 'conflicts' },
    { left: 'Paris', right: 'Russia', level: 'disjoint', relation: 'conflicts' },
    { left: 'Texas', right: 'Puerto Rico', level: 'disjoint', relation: 'conflicts' },
    { left: 'Crimea', right: 'Moscow', level: 'disjoint', relation: 'conflicts' },
    { left: 'England', right: 'Scotland', level: 'disjoint', relation: 'conflicts' },
    { left: 'France', right: 'Germany', level: 'disjoint', relation: 'conflicts' },
    { left: 'Africa', right: 'Tokyo', level: 'disjoint', relation: 'conflicts' },
    { left: 'the manor', right: 'Japan', level: 'disjoint', relation: 'conflicts' },
    { left: 'northern Syria', right: 'southern Syria', level: 'disjoint', relation: 'conflicts' },
    { left: 'northern Syria', right: 'Iraq', level: 'disjoint', relation: 'conflicts' },
    { left: 'near Aleppo', right: 'Damascus', level: 'disjoint', relation: 'conflicts' },
    { left: 'Georgia', right: 'Moscow', level: 'disjoint', relation: 'conflicts' },
  ])('says of `$left` and `$right`: $relation, as $level', ({ left, right, level, relation }) => {
    expect(compare(left, right)).toMatchObject({ level, relation })
  })

  it.each([
    ['Florida', 'U.S.', '`Florida` lies in `U.S.`'],
    ['U.S.', 'Florida', '`Florida` lies in `U.S.`'],
    [
      'Baikonur',
      'Kennedy Space Center',
      '`Baikonur` lies in Kazakhstan, `Kennedy Space Center` in Florida, United States',
    ],
    ['Houston', 'Dallas', '`Houston` and `Dallas` are 363 km apart'],
    ['France', 'Germany', '`France` and `Germany` share no ground'],
    ['Germany', 'Lyon', '`Lyon` lies in Auvergne-Rhône-Alpes, France, outside `Germany`'],
    ['London', 'Scotland', '`London` lies in England, United Kingdom, outside `Scotland`'],
    [
      'Pakistan',
      'Hyderabad',
      '`Hyderabad` has other readings, and only one of those would fit; an entry under `places` in story.yaml would settle it',
    ],
    [
      'old customs house',
      'City Hall',
      '`old customs house` and `City Hall` are two places in Almara, Florida, United States',
    ],
    [
      'Kennedy Space Center',
      'Cape Canaveral',
      'whether `Kennedy Space Center` and `Cape Canaveral` are one place is not known; `within` under `places` in story.yaml would settle it',
    ],
  ])('explains `%s` and `%s`', (left, right, note) => {
    expect(compare(left, right).note).toBe(note)
  })
})
