import { groupMap } from '../../util/collection.ts'
import { distanceInKilometres } from '../../value/place/distance.ts'
import { foldPlaceName } from '../../value/place/name.ts'
import { REGION_NAMES, REGIONS_WITHOUT_NAME } from './region-names.ts'
import type { GazetteerSources, GeoNamesCity, Subdivision, TimezoneCity } from './sources.ts'

export interface NamedRegion {
  /** ISO 3166-2 code, else GeoNames' (`DZ.13`). */
  readonly id: string
  readonly country: string
  /** The name for people first. */
  readonly names: readonly string[]
}

/** Cities of one name that are nearer than this are one city in two data sets. */
const SAME_CITY_KM = 25

/**
 * GeoNames gives cities a code of their first-level region and no name for it. The name is, in this order: of the
 * project's own table; of the ISO subdivision with that very code, where it is letters; the province that
 * `city-timezones` gives most cities of the region; the city that is its seat (`Gitega Region`).
 * Keys are `country.code`; a region that stays without a name is absent.
 */
export function nameRegions(sources: GazetteerSources): ReadonlyMap<string, NamedRegion> {
  const subdivisions = groupMap(sources.subdivisions, (subdivision) => subdivision.code.slice(0, 2))
  const provinces = electProvinces(countVotes(sources))
  const regions = new Map<string, NamedRegion>()
  for (const [code, cities] of groupMap(sources.cities, regionCodeOf)) {
    const country = code.slice(0, 2)
    const named = ownName(code) ?? lettersOfIso(code, subdivisions.get(country) ?? [])
    const names = named?.names ?? namesOfProvince(provinces.get(code)) ?? namesOfSeat(cities)
    if (REGIONS_WITHOUT_NAME.has(code) || !names) continue
    const id = named?.id ?? isoCodeOf(names, subdivisions.get(country) ?? []) ?? code
    regions.set(code, { id, country, names })
  }
  return withUniqueIds(regions)
}

export function regionCodeOf(city: GeoNamesCity): string {
  return `${city.country}.${city.adminCode}`
}

function ownName(code: string): { readonly id: string; readonly names: readonly string[] } | null {
  const row = REGION_NAMES[code]
  return row ? { id: row[0] || code, names: row[1].split('|') } : null
}

/** [US.FL] is US-FL; numbers are not trusted, since GeoNames numbers regions as FIPS did. */
function lettersOfIso(code: string, subdivisions: readonly Subdivision[]) {
  const iso = code.replace('.', '-')
  const subdivision = /\.[A-Z]+$/.test(code) ? subdivisions.find((each) => each.code === iso) : undefined
  return subdivision ? { id: iso, names: [subdivision.name] } : null
}

type Votes = ReadonlyMap<string, ReadonlyMap<string, number>>

function countVotes({ cities, timezoneCities }: GazetteerSources): Votes {
  const byName = groupMap(cities, (city) => city.country + foldPlaceName(city.name))
  const votes = new Map<string, Map<string, number>>()
  for (const voter of timezoneCities) {
    if (!voter.province) continue
    for (const city of citiesLike(voter, byName)) {
      const counts = votes.get(regionCodeOf(city)) ?? new Map<string, number>()
      counts.set(voter.province, (counts.get(voter.province) ?? 0) + 1)
      votes.set(regionCodeOf(city), counts)
    }
  }
  return votes
}

function citiesLike(
  voter: TimezoneCity,
  byName: ReadonlyMap<string, readonly GeoNamesCity[]>,
): readonly GeoNamesCity[] {
  const keys = new Set([voter.city, voter.city_ascii].map((name) => voter.iso2 + foldPlaceName(name)))
  const place = { latitude: voter.lat, longitude: voter.lng }
  return [...keys]
    .flatMap((key) => byName.get(key) ?? [])
    .filter(({ loc: { coordinates } }) => {
      const [longitude, latitude] = coordinates
      return distanceInKilometres(place, { latitude, longitude }) <= SAME_CITY_KM
    })
}

/**
 * A province goes to a region when it has most votes there and the region has most of the province's votes: otherwise
 * the two data sets divide the country differently, and a wrong name is worse than none.
 */
function electProvinces(votes: Votes): ReadonlyMap<string, string> {
  const totals = new Map<string, number>()
  for (const [code, counts] of votes) {
    for (const [province, count] of counts) {
      const key = `${code.slice(0, 2)} ${province}`
      totals.set(key, (totals.get(key) ?? 0) + count)
    }
  }
  const elected = new Map<string, string>()
  for (const [code, counts] of votes) {
    const sum = [...counts.values()].reduce((total, count) => total + count, 0)
    for (const [province, count] of counts) {
      const total = totals.get(`${code.slice(0, 2)} ${province}`) ?? 0
      if (count * 2 > sum && count * 2 > total) elected.set(code, province)
    }
  }
  return elected
}

/** [Aleppo (Halab)] has two names. */
function namesOfProvince(province: string | undefined): readonly string[] | undefined {
  return province
    ?.split(/[()]/)
    .map((name) => name.trim())
    .filter(Boolean)
}

function namesOfSeat(cities: readonly GeoNamesCity[]): readonly string[] | undefined {
  const seat = seatOf(cities)
  return seat && [`${seat.name} Region`]
}

/** The seat of a first-level region, where GeoNames marks exactly one. */
export function seatOf(cities: readonly GeoNamesCity[]): GeoNamesCity | undefined {
  const seats = cities.filter((city) => city.featureCode === 'PPLA' || city.featureCode === 'PPLC')
  return seats.length === 1 ? seats[0] : undefined
}

function isoCodeOf(names: readonly string[], subdivisions: readonly Subdivision[]): string | undefined {
  const keys = new Set(names.map(foldPlaceName))
  const alike = subdivisions.filter(({ name }) => keys.has(foldPlaceName(name)))
  return alike.length === 1 ? alike[0]?.code : undefined
}

/** Two regions that found one ISO code both keep GeoNames' instead. */
function withUniqueIds(regions: ReadonlyMap<string, NamedRegion>): ReadonlyMap<string, NamedRegion> {
  const uses = groupMap(regions.values(), (region) => region.id)
  return new Map(
    [...regions].map(([code, region]) => [
      code,
      (uses.get(region.id)?.length ?? 0) > 1 ? { ...region, id: code } : region,
    ]),
  )
}
