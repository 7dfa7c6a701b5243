/** Words around a place name that say what kind of place it is, which part of it, or that it is only near. Folded. */

/** [Kherson region], [province of Kandahar]: the region, not the city. */
export const REGION_WORDS: ReadonlySet<string> = new Set([
  'area',
  'canton',
  'county',
  'department',
  'district',
  'governorate',
  'krai',
  'oblast',
  'prefecture',
  'province',
  'region',
  'republic',
  'state',
  'territory',
  'voivodeship',
])

/** [the city of Houston], [Aleppo city]. */
export const CITY_WORDS: ReadonlySet<string> = new Set(['city', 'town', 'village', 'capital', 'port', 'municipality'])

/** [country of Georgia]. */
export const COUNTRY_WORDS: ReadonlySet<string> = new Set(['country', 'nation'])

/** A word for part of a place, and the part it means. */
export const PART_WORDS: ReadonlyMap<string, string> = new Map([
  ...compass('north', 'northern'),
  ...compass('south', 'southern'),
  ...compass('east', 'eastern'),
  ...compass('west', 'western'),
  ...compass('northeast', 'northeastern'),
  ...compass('northwest', 'northwestern'),
  ...compass('southeast', 'southeastern'),
  ...compass('southwest', 'southwestern'),
  ['central', 'central'],
  ['downtown', 'central'],
  ['inner', 'central'],
  ['rural', 'rural'],
  ['upstate', 'upstate'],
  ['greater', 'greater'],
])

function compass(noun: string, adjective: string): readonly (readonly [string, string])[] {
  return [
    [noun, adjective],
    [adjective, adjective],
  ]
}

/** Parts that only regions and countries have: [upstate New York] is of the state. */
export const PARTS_OF_REGIONS: ReadonlySet<string> = new Set(['rural', 'upstate'])

/** Parts of one place that share nothing, each with the other. */
export const OPPOSITE_PARTS: ReadonlyMap<string, string> = new Map([
  ['northern', 'southern'],
  ['southern', 'northern'],
  ['eastern', 'western'],
  ['western', 'eastern'],
  ['northeastern', 'southwestern'],
  ['southwestern', 'northeastern'],
  ['northwestern', 'southeastern'],
  ['southeastern', 'northwestern'],
])

/** What stands before a place that something is close to, the longest first. */
export const NEAR_PHRASES: readonly string[] = [
  'off the coast of',
  'in the vicinity of',
  'on the outskirts of',
  'just outside of',
  'the outskirts of',
  'outskirts of',
  'a suburb of',
  'just outside',
  'outside of',
  'suburb of',
  'close to',
  'next to',
  'outside',
  'around',
  'near',
  'off',
]
