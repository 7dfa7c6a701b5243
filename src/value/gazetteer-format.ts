/**
 * The bytes of `gazetteer.bin`, shared by what writes and what reads them. Little endian.
 *
 *   header     10 × u32: magic, total bytes, areas, places, keys, postings, offsets of ancestors, keys, postings, strings
 *   places     20 bytes each, areas (continents, countries, regions) first, then cities
 *   ancestors  u16 each: areas that hold an area, the nearest first
 *   keys       u32 string, u32 first posting; sorted by the bytes of the string; one more entry closes the last list
 *   postings   u32 each: place in the low 24 bits, use in the high 8; the likeliest place of a key first
 *   strings    one byte of length, then UTF-8
 */
export const MAGIC = 0x3147_4446
export const HEADER_BYTES = 40
export const PLACE_BYTES = 20
export const KEY_BYTES = 8
export const POSTING_BYTES = 4

/** Offsets within a place. `id` is a string of an area and the GeoNames number of a city. */
export const PLACE_FIELDS = {
  id: 0,
  name: 4,
  population: 8,
  /** Hundredths of a degree; of a country or a region its middle, 0 and 0 where nothing tells. */
  latitude: 12,
  longitude: 14,
  /** Of an area: where its list of ancestors starts. Of a city: the area it lies in. */
  parent: 16,
  /** Of an area: how many ancestors. */
  ancestors: 18,
  level: 19,
} as const

export const LEVELS = ['city', 'region', 'country', 'continent'] as const

/** When a name stands for a place: always, only after a comma [`Ga.`], or only with a word like `province`. */
export type NameUse = 'always' | 'after-comma' | 'with-region-word'
export const NAME_USES: readonly NameUse[] = ['always', 'after-comma', 'with-region-word']
export const POSTING_PLACE_MASK = 0xff_ffff
export const POSTING_USE_SHIFT = 24
