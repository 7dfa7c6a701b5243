/** Builds `dist/gazetteer.bin`: what the world calls its places, and what lies in what. */

import { fileURLToPath } from 'node:url'
import { groupMap } from '../util/collection.ts'
import { writeWhole } from '../util/file-system.ts'
import { foldPlaceName } from '../value/place/name.ts'
import { WORLD_REGIONS } from '../value/place/world.ts'
import { countryArea, regionArea, shortKey, worldArea } from './gazetteer/areas.ts'
import { citiesOf } from './gazetteer/cities.ts'
import { COUNTRIES } from './gazetteer/countries.ts'
import { type NamedRegion, nameRegions, regionCodeOf, seatOf } from './gazetteer/regions.ts'
import { type GazetteerSources, readGazetteerSources } from './gazetteer/sources.ts'
import { subdivisionAreas } from './gazetteer/subdivisions.ts'
import { type WrittenPlace, writeGazetteer } from './gazetteer/writer.ts'

/** The same packages give the same bytes. Takes a few seconds. */
export function buildGazetteer(): Uint8Array {
  const sources = readGazetteerSources()
  const regions = nameRegions(sources)
  const cities = citiesOf(sources.cities, regions)
  const named = regionAreas(regions, sources, cities)
  const counties = subdivisionAreas(sources.subdivisions, named, cities)
  const areas = [...WORLD_REGIONS.map(worldArea), ...countryAreas(sources), ...named, ...counties]
  return writeGazetteer(areas, cities)
}

function countryAreas({ cities, countryNames }: GazetteerSources): readonly WrittenPlace[] {
  const byCountry = groupMap(cities, (city) => city.country)
  return COUNTRIES.map((row) => {
    const [code] = row
    return countryArea(row, [countryNames[code] ?? []].flat(), byCountry.get(code) ?? [])
  })
}

function regionAreas(
  regions: ReadonlyMap<string, NamedRegion>,
  sources: GazetteerSources,
  written: readonly WrittenPlace[],
): readonly WrittenPlace[] {
  const places = groupMap(written, (place) => place.within[0] ?? '')
  const cities = groupMap(sources.cities, regionCodeOf)
  const namesByCountry = new Map(
    [...groupMap(regions.values(), (region) => region.country)].map(([country, list]) => [
      country,
      new Set(list.flatMap(keysOfRegion)),
    ]),
  )
  return [...regions].map(([code, region]) => {
    const within = cities.get(code) ?? []
    return regionArea(region, {
      cities: within,
      places: places.get(region.id) ?? [],
      seat: seatOf(within),
      taken: namesByCountry.get(region.country) ?? new Set(),
    })
  })
}

function keysOfRegion({ names }: NamedRegion): readonly string[] {
  return names.flatMap((name) => [foldPlaceName(name), ...shortKey(name).map(({ key }) => key)])
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const problem = writeWhole(fileURLToPath(new URL('../../dist/gazetteer.bin', import.meta.url)), buildGazetteer())
  if (problem) throw new Error(problem.message)
}
