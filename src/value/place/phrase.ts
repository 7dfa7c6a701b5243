import type { PlaceNode, PlaceReading } from '../../model/value.ts'
import { metropolitanRadius } from './distance.ts'
import { distanceBetween, headOf, isWithoutTowns, nearTo, partOf } from './node.ts'
import { readOffset } from './offset.ts'
import { CITY_WORDS, COUNTRY_WORDS, NEAR_PHRASES, PART_WORDS, PARTS_OF_REGIONS, REGION_WORDS } from './word.ts'

/** Where a name stands: on its own, after the comma of a smaller place, or beside a word like `province`. */
export type NamePosition = 'alone' | 'outer' | 'with-region-word'
/** Every place of a folded name, the likeliest first. */
export type FindPlaces = (key: string, position: NamePosition) => readonly PlaceReading[]

type PhraseReader = (words: readonly string[], find: FindPlaces, position: NamePosition) => readonly PlaceReading[]

/** In this order; the first that knows the words decides. `near` comes first, since what follows may be any phrase. */
const READERS: readonly PhraseReader[] = [readNear, readKind, readPart]

/**
 * How many times bigger a place must be for `East London` to be a part of it as well as the city of that name, unless
 * it is close by, as Jerusalem is to `East Jerusalem`.
 */
const OUTWEIGHS = 10

/** Reads one folded name, as it stands or with the words that people put around it [northern Syria, near Aleppo]. */
export function readPlacePhrase(key: string, find: FindPlaces, position: NamePosition): readonly PlaceReading[] {
  const places = find(key, position)
  const words = key.split(' ')
  if (places.length > 0)
    return [...places, ...readPart(words, find, position).filter((part) => outweighs(part, places))]
  for (const read of READERS) {
    const readings = read(words, find, position)
    if (readings.length > 0) return readings
  }
  return []
}

function outweighs(part: PlaceReading, places: readonly PlaceReading[]): boolean {
  const [first] = places
  const whole = part.chain[1]
  if (!first || !whole || headOf(first).level !== 'city') return false
  const population = whole.population ?? 0
  const distance = distanceBetween(headOf(first), whole)
  const isClose = distance !== null && distance <= metropolitanRadius(population)
  return isClose || population > OUTWEIGHS * (headOf(first).population ?? 0)
}

/** [near Aleppo], [outside Paris], [north of Gaza City], [12 km from Aleppo]. */
function readNear(words: readonly string[], find: FindPlaces, position: NamePosition): readonly PlaceReading[] {
  const text = words.join(' ')
  const told = readOffset(text)
  if (told) {
    const places = readInner(told.name.split(' '), find, position)
    // [the north of Syria] is in Syria, [north of Damascus] is not in Damascus.
    const bases = told.offset.distance === null ? places.filter(isPoint) : pointsFirst(places)
    return bases.map((place) => nearTo(place, told.offset))
  }
  const phrase = NEAR_PHRASES.find((each) => text.startsWith(`${each} `))
  if (!phrase) return []
  return pointsFirst(readInner(words.slice(phrase.split(' ').length), find, position)).map((place) => nearTo(place))
}

/** [near Aleppo] is near the city, not near the region of that name. */
function pointsFirst(readings: readonly PlaceReading[]): readonly PlaceReading[] {
  const [first] = readings
  return first && isPoint(first) ? readings.filter(isPoint) : readings
}

function isPoint(reading: PlaceReading): boolean {
  const { level } = headOf(reading)
  return level === 'city' || level === 'declared'
}

/** A name, alone or with a word for its kind: what may stand inside another phrase. */
function readInner(name: readonly string[], find: FindPlaces, position: NamePosition): readonly PlaceReading[] {
  const words = name[0] === 'the' ? name.slice(1) : name
  if (words.length === 0) return []
  const places = find(words.join(' '), position)
  return places.length > 0 ? places : readKind(words, find)
}

/** [the city of Houston], [Kherson region]; a [Kent County] is in the United States. */
function readKind(words: readonly string[], find: FindPlaces): readonly PlaceReading[] {
  if (words[1] === 'of' && words.length > 2) return findKind(words[0], words.slice(2), find)
  return words.length > 1 ? findKind(words.at(-1), words.slice(0, -1), find) : []
}

/** [PA capital] is said of Pennsylvania, though towns of two letters exist. */
const LONGEST_ABBREVIATION = 2

function findKind(word: string | undefined, name: readonly string[], find: FindPlaces): readonly PlaceReading[] {
  const key = name.join(' ').replace(/^the /, '')
  if (!word) return []
  if (word === 'capital') return key.length > LONGEST_ABBREVIATION ? ofCapital(find(key, 'alone')) : []
  if (CITY_WORDS.has(word)) return ofLevel(find(key, 'alone'), 'city', 'declared')
  if (COUNTRY_WORDS.has(word)) return ofLevel(find(key, 'alone'), 'country')
  if (!REGION_WORDS.has(word)) return []
  const places = find(key, 'with-region-word').filter((place) => word !== 'county' || !isWithoutTowns(headOf(place)))
  const regions = ofLevel(places, 'region')
  return regions.length > 0 ? regions : ofLevel(places, 'country', 'declared', 'continent')
}

/** [UK capital] is no town called Uk: where the name may be a country or a region, its capital is another place. */
function ofCapital(readings: readonly PlaceReading[]): readonly PlaceReading[] {
  return ofLevel(readings, 'country', 'region').length > 0 ? [] : ofLevel(readings, 'city', 'declared')
}

function ofLevel(readings: readonly PlaceReading[], ...levels: readonly PlaceNode['level'][]): readonly PlaceReading[] {
  return readings.filter((reading) => levels.includes(headOf(reading).level))
}

/** [northern Syria], [downtown Cairo], [the southern part of Gaza], [the south of France]. */
function readPart(words: readonly string[], find: FindPlaces, position: NamePosition): readonly PlaceReading[] {
  const part = leadingPart(words)
  if (!part) return []
  const { name, rest } = part
  const ofBase = rest[1] === 'of' && PART_NOUNS.has(rest[0] ?? '') ? rest.slice(2) : rest
  const base = ofBase[0] === 'of' ? ofBase.slice(1) : ofBase
  return readInner(base, find, position)
    .filter((reading) => !PARTS_OF_REGIONS.has(name) || !isPoint(reading))
    .map((reading) => partOf(reading, name))
}

const DIRECTED = /^(.*? in )?(?:the )?((?:[Nn]orth|[Ss]outh)(?:-?(?:east|west))?|[Ee]ast|[Ww]est) (\p{Lu}.*)$/u

/** A phrase, and the same with its direction as an adjective, which no town is called by. */
interface DirectedName {
  /** [South Lebanon] */
  readonly town: string
  /** [a village in southern Lebanon] */
  readonly part: string
  /** [south Lebanon] means part of Lebanon by its small letter; [South Lebanon] may be the town in Ohio. */
  readonly mayBeName: boolean
}

/** Null for names that begin with no direction. */
export function directedName(name: string): DirectedName | null {
  const [, before = '', direction = '', place = ''] = (!name.includes(',') && DIRECTED.exec(name)) || []
  const adjective = PART_WORDS.get(direction.toLowerCase().replace('-', ''))
  if (!adjective) return null
  const mayBeName = direction !== direction.toLowerCase()
  return { town: `${direction} ${place}`, part: `${before}${adjective} ${place}`, mayBeName }
}

const PART_NOUNS: ReadonlySet<string> = new Set([
  'part',
  'parts',
  'half',
  'end',
  'side',
  'areas',
  'suburbs',
  'outskirts',
])

/** [north west Syria] has the part in two words. */
function leadingPart(words: readonly string[]): { readonly name: string; readonly rest: readonly string[] } | null {
  const two = PART_WORDS.get(`${words[0]}${words[1]}`)
  if (two && words.length > 2) return { name: two, rest: words.slice(2) }
  const one = PART_WORDS.get(words[0] ?? '')
  return one && words.length > 1 ? { name: one, rest: words.slice(1) } : null
}
