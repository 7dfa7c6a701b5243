import { foldPlaceName } from '../../value/place/name.ts'
import { worldRegionsAround } from '../../value/place/overlap.ts'
import { REGION_WORDS } from '../../value/place/word.ts'
import type { WorldRegion } from '../../value/place/world.ts'
import { REGION_ABBREVIATIONS } from './abbreviations.ts'
import type { CountryRow } from './countries.ts'
import { REGIONS_MEANT_FIRST } from './region-names.ts'
import type { NamedRegion } from './regions.ts'
import type { GeoNamesCity } from './sources.ts'
import type { WrittenName, WrittenPlace } from './writer.ts'

/** Whatever the numbers of inhabitants: [Georgia] is the country before it is the state. */
const WORLD_WEIGHT = 1e13
const COUNTRY_WEIGHT = 1e12
/** A city of the same name within a region is meant first when it holds this share of its people: [Kherson], not [Quebec]. */
const LEADING_CITY_SHARE = 0.1

export function worldArea(region: WorldRegion): WrittenPlace {
  return {
    ...NOWHERE,
    id: region.id,
    name: region.name,
    level: 'continent',
    population: 0,
    within: worldRegionsAround(region.id),
    names: keysOf([region.name, ...region.otherNames]),
    weight: WORLD_WEIGHT,
  }
}

export function countryArea(
  [code, name, otherNames, adjectives]: CountryRow,
  listed: readonly string[],
  cities: readonly GeoNamesCity[],
): WrittenPlace {
  const population = inhabitants(cities)
  return {
    ...middleOf(cities),
    id: code,
    name,
    level: 'country',
    population,
    within: worldRegionsAround(code),
    names: keysOf([name, ...otherNames.split('|'), ...listed, ...adjectives.split('|')]),
    weight: COUNTRY_WEIGHT + population,
  }
}

export interface RegionContext {
  readonly cities: readonly GeoNamesCity[]
  /** The cities as they are written, with all their names. */
  readonly places: readonly WrittenPlace[]
  readonly seat: GeoNamesCity | undefined
  /** Folded names, without the word `region`, of all regions of the country: a seat's name does not replace one. */
  readonly taken: ReadonlySet<string>
}

export function regionArea(region: NamedRegion, { cities, places, seat, taken }: RegionContext): WrittenPlace {
  const names = [...keysOf(region.names), ...region.names.flatMap(shortKey)]
  const seatKey = seat ? foldPlaceName(seat.name) : ''
  if (seatKey && !taken.has(seatKey)) names.push({ key: seatKey, use: 'with-region-word' })
  const short = (REGION_ABBREVIATIONS[region.id] ?? '').split('|').map(foldPlaceName).filter(Boolean)
  names.push(...short.map((key): WrittenName => ({ key, use: 'after-comma' })))
  const population = inhabitants(cities)
  return {
    ...middleOf(cities),
    id: region.id,
    name: region.names[0] ?? region.id,
    level: 'region',
    population,
    within: [region.country, ...worldRegionsAround(region.country)],
    names,
    weight: REGIONS_MEANT_FIRST.has(region.id) ? COUNTRY_WEIGHT : regionWeight(population, names, places),
  }
}

/** Parts of cities are counted in the cities. */
function inhabitants(cities: readonly GeoNamesCity[]): number {
  return cities.reduce((sum, city) => (city.featureCode === 'PPLX' ? sum : sum + city.population), 0)
}

function regionWeight(population: number, names: readonly WrittenName[], places: readonly WrittenPlace[]): number {
  const keys = new Set(names.map(({ key }) => key))
  const leading = places
    .filter((place) => place.population >= population * LEADING_CITY_SHARE)
    .filter((place) => place.names.some(({ key }) => keys.has(key)))
  return Math.min(population / 2, ...leading.map((place) => place.population - 1))
}

/** [Leningrad Oblast] answers to `Leningrad region` too. */
export function shortKey(name: string): readonly WrittenName[] {
  const words = foldPlaceName(name).split(' ')
  const last = words.pop() ?? ''
  return REGION_WORDS.has(last) && words.length > 0 ? [{ key: words.join(' '), use: 'with-region-word' }] : []
}

function keysOf(names: readonly string[]): WrittenName[] {
  const keys = new Set(names.map(foldPlaceName).filter(Boolean))
  return [...keys].map((key) => ({ key, use: 'always' }))
}

const NOWHERE = { latitude: 0, longitude: 0 }

/** Towns on far islands and in exclaves leave the middle of a country where it is: so many of a hundred at each end. */
const OUTLIERS = 0.03

/** Half way between the outermost towns; `NOWHERE` where there are none. */
function middleOf(cities: readonly GeoNamesCity[]): Pick<WrittenPlace, 'latitude' | 'longitude'> {
  if (cities.length === 0) return NOWHERE
  const [longitude, latitude] = [0, 1].map((axis) => halfWay(cities.map(({ loc }) => loc.coordinates[axis] ?? 0)))
  return { latitude: latitude ?? 0, longitude: longitude ?? 0 }
}

function halfWay(degrees: readonly number[]): number {
  const sorted = degrees.toSorted((a, b) => a - b)
  const skipped = Math.floor(sorted.length * OUTLIERS)
  return ((sorted[skipped] ?? 0) + (sorted[sorted.length - 1 - skipped] ?? 0)) / 2
}
