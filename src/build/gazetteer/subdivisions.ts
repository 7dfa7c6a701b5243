import { foldPlaceName } from '../../value/place/name.ts'
import { worldRegionsAround } from '../../value/place/overlap.ts'
import { CITY_WORDS } from '../../value/place/word.ts'
import type { Subdivision } from './sources.ts'
import type { WrittenPlace } from './writer.ts'

/** Above the towns that a name of some county is borrowed by [Devon, Alberta], below their cities [Surrey, British Columbia]. */
const WEIGHT = 15_000
/**
 * Above the cities that are called after a historic county of England [Surrey, British Columbia; Norfolk, Virginia]: in
 * the news of the world the county is meant first. Boroughs, which are called after their town, are not of them.
 */
const COUNTY_WEIGHT = 500_000
const HISTORIC_COUNTIES: ReadonlySet<string> = new Set(
  'CMA CON DEV DOR ESS HAM KEN LAN NBL NFK RUT SFK SOM SRY'.split(' ').map((code) => `GB-${code}`),
)
/** The two Belgian regions that hold provinces, of which ISO 3166-2 says no more than the country. */
const BELGIAN_REGIONS: Readonly<Record<string, string>> = {
  'BE-VLG': 'BE-VAN BE-VBR BE-VLI BE-VOV BE-VWV',
  'BE-WAL': 'BE-WBR BE-WHT BE-WLG BE-WLX BE-WNA',
}
/** Names that English texts use instead of the one of ISO 3166-2. */
const ENGLISH_NAMES: Readonly<Record<string, string>> = {
  'BE-VBR': 'Flemish Brabant',
  'BE-VOV': 'East Flanders',
  'BE-VWV': 'West Flanders',
  'BE-WBR': 'Walloon Brabant',
  'IT-BZ': 'South Tyrol|Alto Adige|Südtirol',
  'IT-TN': 'Trentino',
}
/** ISO 3166-2 leaves out which nation a British county lies in; what is not of these is English. */
const BRITISH_NATIONS: Readonly<Record<string, string>> = {
  'GB-SCT':
    'ABD ABE AGB ANS CLK DGY DND EAY EDU ELN EDH ELS ERW FAL FIF GLG HLD IVC MLN MRY NAY NLK ORK PKN RFW SCB SAY SLK STG WDU WLN ZET',
  'GB-WLS': 'BGW BGE CAY CRF CMN CGN CWY DEN FLN GWN AGY MTY MON NTL NWP PEM POW RCT SWA TOF VGL WRX',
  'GB-NIR': 'ABC AND ANN BFS CCG DRS FMO LBC MEA MUL NMD',
}
/** Nations, and several of them taken together. */
const NO_BRITISH_COUNTY: ReadonlySet<string> = new Set('ENG SCT WLS NIR EAW GBN UKM'.split(' '))
/** [Newry, Mourne and Down] could not be read back from a chain. */
const UNREADABLE = /[,()[\]*/]/

/**
 * Counties, provinces and departments of ISO 3166-2 that lie in a region of the gazetteer, which knows no town of them:
 * they have no inhabitants. A name that another place of the country bears is that place's.
 */
export function subdivisionAreas(
  listed: readonly Subdivision[],
  regions: readonly WrittenPlace[],
  cities: readonly WrittenPlace[],
): readonly WrittenPlace[] {
  const subdivisions = listed.map(inEnglish)
  const known = new Map(regions.map((region) => [region.id, region]))
  const parents = new Map(subdivisions.map((each) => [each.code, parentOf(each)]))
  const taken = new Set([...known.values(), ...cities].flatMap((place) => keysInCountry(place, known)))
  const isNew = ({ code, name }: Subdivision): boolean => {
    const keys = [foldPlaceName(name), withoutCityWord(name)]
    return !known.has(code) && !UNREADABLE.test(name) && !keys.some((key) => taken.has(code.slice(0, 2) + key))
  }
  const fresh = subdivisions.filter(isNew)
  const ids = new Set([...known.keys(), ...fresh.map(({ code }) => code)])
  return fresh.flatMap((each) => {
    const around = regionsAround(each.code, parents).filter((id) => ids.has(id))
    return around.some((id) => known.has(id)) ? [areaOf(each, around)] : []
  })
}

function inEnglish(subdivision: Subdivision): Subdivision {
  const [name = subdivision.name] = (ENGLISH_NAMES[subdivision.code] ?? subdivision.name).split('|')
  return { ...subdivision, name }
}

function parentOf({ code, parent }: Subdivision): string {
  const [country, county = ''] = code.split('-')
  if (country === 'BE') return belgianRegionOf(code) ?? parent
  if (country !== 'GB' || NO_BRITISH_COUNTY.has(county)) return parent
  const nation = Object.entries(BRITISH_NATIONS).find(([, counties]) => counties.split(' ').includes(county))
  return nation?.[0] ?? 'GB-ENG'
}

function belgianRegionOf(code: string): string | undefined {
  return Object.entries(BELGIAN_REGIONS).find(([, provinces]) => provinces.split(' ').includes(code))?.[0]
}

/** The codes of the subdivisions that hold one, the nearest first; ISO 3166-2 has two levels, France three. */
function regionsAround(code: string, parents: ReadonlyMap<string, string>): readonly string[] {
  const parent = parents.get(code)
  return parent?.includes('-') ? [parent, ...regionsAround(parent, parents)] : []
}

function keysInCountry(place: WrittenPlace, regions: ReadonlyMap<string, WrittenPlace>): readonly string[] {
  const [around = ''] = place.within
  const country = regions.get(around)?.within[0] ?? around
  return place.names.map(({ key }) => country + key)
}

/** [Glasgow City] is Glasgow. */
function withoutCityWord(name: string): string {
  const words = foldPlaceName(name).split(' ')
  return (CITY_WORDS.has(words.at(-1) ?? '') ? words.slice(0, -1) : words).join(' ')
}

function areaOf({ code, name }: Subdivision, around: readonly string[]): WrittenPlace {
  const country = code.slice(0, 2)
  const names = country === 'IE' ? [name, `County ${name}`] : (ENGLISH_NAMES[code] ?? name).split('|')
  return {
    id: code,
    name,
    level: 'region',
    population: 0,
    latitude: 0,
    longitude: 0,
    within: [...around, country, ...worldRegionsAround(country)],
    names: names.map((each) => ({ key: foldPlaceName(each), use: 'always' })),
    weight: HISTORIC_COUNTIES.has(code) ? COUNTY_WEIGHT : WEIGHT,
  }
}
