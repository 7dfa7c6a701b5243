import { groupMap } from '../../util/collection.ts'
import { foldPlaceName } from '../../value/place/name.ts'
import { COUNTRIES } from './countries.ts'
import { CITIES_MEANT_FIRST, CITY_NAMES } from './exonyms.ts'
import { type NamedRegion, regionCodeOf } from './regions.ts'
import type { GeoNamesCity } from './sources.ts'
import type { WrittenName, WrittenPlace } from './writer.ts'

/** Capitals are meant more often than their size tells: [San José] in Costa Rica before the one in California. */
const CAPITAL_FACTOR = 10
/** GeoNames lists smaller ones for some countries only, and most of those with no number at all. */
const FEWEST_INHABITANTS = 1000
/** [Santiago de Compostela], [Newcastle upon Tyne]: what comes before is the city's name at home. */
const BEFORE_SURROUNDINGS: ReadonlySet<string> = new Set(
  'de del do da dos das upon on under am an ob in sur na nad'.split(' '),
)
/** [Ciudad del Este], [Port-de-Paix]: a kind of place, and no name. */
const KINDS: ReadonlySet<string> = new Set(
  (
    'barra barri bajos campos cerro ciudad colonia duque el feira foz fuentes ft grao jardines la las los mar playa pocos ' +
    'port puente torre valle villa vila'
  ).split(' '),
)
/** Of a city's short name only larger cities are known, and then a smaller one of the whole name is meant as often. */
const LEAST_INHABITANTS_OF_SHORT = 50_000
const SHORT_NAME_SHARE = 0.25
/** [Al Fallujah] is Fallujah in English. */
const ARABIC_ARTICLE = /^(?:al|ar|as|ad|an|at|az|ash|ath|el) (?=.)/

/** Of several places of one name in one region only the largest is kept: nothing a text says tells them apart. */
export function citiesOf(
  cities: readonly GeoNamesCity[],
  regions: ReadonlyMap<string, NamedRegion>,
): readonly WrittenPlace[] {
  const namesById = otherNames(cities)
  const written = new Map<string, WrittenPlace>()
  const kept = cities.filter((city) => isKept(city) || namesById.has(city.cityId))
  for (const city of kept.sort(bySize)) {
    const place = cityPlace(city, regions, namesById.get(city.cityId) ?? [])
    const key = keyWithin(place, foldPlaceName(place.name))
    if (place.names.length > 0 && !written.has(key)) written.set(key, place)
  }
  return [...written.values()].map((place) => withoutTakenNames(place, written))
}

function keyWithin({ within }: WrittenPlace, key: string): string {
  return `${within[0]} ${key}`
}

/** What is another place's main name in the same region is no second name here. */
function withoutTakenNames(place: WrittenPlace, written: ReadonlyMap<string, WrittenPlace>): WrittenPlace {
  const isOwn = (key: string): boolean => (written.get(keyWithin(place, key)) ?? place) === place
  return { ...place, names: place.names.filter(({ key }) => isOwn(key)) }
}

function isKept({ population, featureCode }: GeoNamesCity): boolean {
  return population >= FEWEST_INHABITANTS || featureCode === 'PPLA' || featureCode === 'PPLC'
}

function bySize(left: GeoNamesCity, right: GeoNamesCity): number {
  return weightOf(right) - weightOf(left) || left.cityId - right.cityId
}

function weightOf(city: GeoNamesCity): number {
  const isMeantFirst = city.featureCode === 'PPLC' || CITIES_MEANT_FIRST.has(`${city.country} ${city.name}`)
  return city.population * (isMeantFirst ? CAPITAL_FACTOR : 1)
}

/** [Santiago] of [Santiago de Compostela] */
function shortNames(city: GeoNamesCity, known: ReadonlySet<string>): readonly WrittenName[] {
  const words = foldPlaceName(city.name).split(' ')
  const end = words.findIndex((word, index) => index > 0 && BEFORE_SURROUNDINGS.has(word))
  const key = words.slice(0, Math.max(end, 0)).join(' ')
  const isName = key !== '' && !KINDS.has(key) && !known.has(key)
  if (!isName || city.population < LEAST_INHABITANTS_OF_SHORT) return []
  return [{ key, use: 'always', weight: weightOf(city) * SHORT_NAME_SHARE }]
}

function cityPlace(
  city: GeoNamesCity,
  regions: ReadonlyMap<string, NamedRegion>,
  names: readonly string[],
): WrittenPlace {
  const [longitude, latitude] = city.loc.coordinates
  const region = regions.get(regionCodeOf(city))
  const name = names[0] ?? plainName(city.name)
  const keys = new Set([...names, name, city.name, ...city.name.split(/[/(),]/)].map(foldPlaceName).filter(Boolean))
  if (city.featureCode === 'PPLC') for (const key of capitalKeys(city.country)) keys.add(key)
  const bare = foldPlaceName(city.name).replace(ARABIC_ARTICLE, '')
  return {
    id: String(city.cityId),
    name,
    level: 'city',
    population: city.population,
    latitude,
    longitude,
    within: [region?.id ?? city.country],
    names: [...[...keys.add(bare)].map((key): WrittenName => ({ key, use: 'always' })), ...shortNames(city, keys)],
    weight: weightOf(city),
  }
}

/** Countries whose seat of government is not, or not only, the capital that GeoNames has. */
const SEVERAL_CAPITALS: ReadonlySet<string> = new Set('BJ BO CI IL LK MY NL PS SZ TZ ZA'.split(' '))

/** [capital of Ruritania, Ruritania's capital, Ruritanian capital] */
function capitalKeys(country: string): readonly string[] {
  const row = SEVERAL_CAPITALS.has(country) ? undefined : COUNTRIES.find(([code]) => code === country)
  if (!row) return []
  const [, name, otherNames, adjectives] = row
  const names = [name, ...otherNames.split('|')].filter(Boolean)
  const phrases = names.flatMap((each) => [`capital of ${each}`, `${each} capital`, `${each}'s capital`])
  return [...phrases, ...adjectives.split('|').map((each) => `${each} capital`)].map(foldPlaceName)
}

/** [Halle (Saale)] is Halle, [Biel/Bienne] is Biel: names with marks in them could not be read back from a chain. */
function plainName(name: string): string {
  return name.split(/[,(/]/)[0]?.trim() || name
}

/** Gives each row of the table to the largest city of the country that has one of its names. */
function otherNames(cities: readonly GeoNamesCity[]): ReadonlyMap<number, readonly string[]> {
  const byName = groupMap(cities, (city) => `${city.country} ${foldPlaceName(city.name)}`)
  const rows = new Map<number, readonly string[]>()
  for (const [country, row] of CITY_NAMES) {
    const names = row.split('|')
    const [largest] = names.flatMap((name) => byName.get(`${country} ${foldPlaceName(name)}`) ?? []).sort(bySize)
    if (largest) rows.set(largest.cityId, names)
  }
  return rows
}

/** Rows of the table that no city answers to: a misspelling here, or a newer spelling there. */
export function rowsWithoutCity(cities: readonly GeoNamesCity[]): readonly string[] {
  const known = new Set(cities.map((city) => `${city.country} ${foldPlaceName(city.name)}`))
  return CITY_NAMES.filter(
    ([country, row]) => !row.split('|').some((name) => known.has(`${country} ${foldPlaceName(name)}`)),
  ).map(([country, row]) => `${country} ${row}`)
}
