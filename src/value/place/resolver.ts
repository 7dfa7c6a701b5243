import type { PlaceResolver } from '../../model/reading.ts'
import type { StoryDeclaration } from '../../model/record.ts'
import type { PlaceReading } from '../../model/value.ts'
import { once } from '../../util/once.ts'
import { remembered } from '../../util/remembered.ts'
import { type Gazetteer, openGazetteer } from '../gazetteer.ts'
import type { NameUse } from '../gazetteer-format.ts'
import { type DeclaredPlaces, type PlaceProblem, readDeclaredPlaces } from './declared.ts'
import { findLands } from './land.ts'
import { foldPlaceName, foldPlaceParts, LONGEST_PLACE_NAME } from './name.ts'
import { headOf, isSamePlace, keyOfNode } from './node.ts'
import { directedName, type FindPlaces, type NamePosition } from './phrase.ts'
import { findSites } from './site.ts'
import { townVenue } from './town-venue.ts'
import { findWaters } from './water.ts'
import { MOST_READINGS, resolvePlace } from './within.ts'

export interface PlaceSources {
  readonly declared: StoryDeclaration['places']
  /** Asked for once, when a name is met that the story does not declare; null when there is none. */
  readonly gazetteer: () => Uint8Array | null
}

const USES: Readonly<Record<NamePosition, readonly NameUse[]>> = {
  alone: ['always'],
  outer: ['always', 'after-comma', 'with-region-word'],
  'with-region-word': ['always', 'with-region-word'],
}

/** Reads names as the story declares them, then as the gazetteer knows them; each name once. */
export function createPlaceResolver(sources: PlaceSources): PlaceResolver {
  const { resolve } = createLookup(sources)
  return { resolve }
}

/** What is wrong with the `places` of a story; loads the gazetteer only where a `within` is not declared. */
export function findPlaceProblems(sources: PlaceSources): readonly PlaceProblem[] {
  const { declared, hasGazetteer } = createLookup(sources)
  return declared.problems().filter(({ code }) => code !== 'unknown-within' || hasGazetteer())
}

interface Lookup extends PlaceResolver {
  readonly declared: DeclaredPlaces
  readonly hasGazetteer: () => boolean
}

function createLookup(sources: PlaceSources): Lookup {
  const gazetteer = once(() => openIfPresent(sources.gazetteer()))
  const findInWorld: FindPlaces = (key, position) => [
    ...findSites(key, (name) => resolvePlace(foldPlaceParts(name), findInWorld)),
    ...findWaters(key),
    ...withLands(findLands(key), matches(gazetteer(), key, position)),
  ]
  const declared = readDeclaredPlaces(sources.declared, (name) => resolvePlace(foldPlaceParts(name), findInWorld))
  const findAnywhere: FindPlaces = (key, position) => [...declared.find(key), ...findInWorld(key, position)]
  const known = new Map<string, readonly PlaceReading[]>()
  const resolveAnyCase = (name: string): readonly PlaceReading[] => {
    if (name.length > LONGEST_PLACE_NAME) return []
    const parts = foldPlaceParts(name)
    const key = parts.join(', ')
    const readings = known.get(key) ?? declaredAs(parts, declared) ?? resolvePlace(parts, findAnywhere)
    known.set(key, readings)
    return readings
  }
  const readingsOf = (name: string): readonly PlaceReading[] => {
    const readings = resolveAnyCase(name)
    const venue = readings.length === 0 ? townVenue(name) : null
    return venue === null ? readings : resolveAnyCase(venue).filter((reading) => isInTown(reading, venue))
  }
  const resolve = (name: string): readonly PlaceReading[] => {
    const readings = readingsOf(name)
    const directed = readings.length > 0 ? directedName(name) : null
    if (!directed || !isTown(resolveAnyCase(directed.town)[0])) return readings
    const parts = resolveAnyCase(directed.part)
    return directed.mayBeName && !isMeantFirst(parts[0], readings[0]) ? readings : likelierFirst(parts, readings)
  }
  return { resolve: remembered(resolve), declared, hasGazetteer: () => gazetteer() !== null }
}

/** Smaller places are as often a person's or a saint's name. */
const FEWEST_PEOPLE = 10_000

/** [the Mount Pleasant neighbourhood, Pine Street] go by names of their own; [a Chicago neighbourhood] by that of a big city. */
const PARTS_OF_TOWNS = /^(?:neighbou?rhood|suburb|district|street),/
const FEWEST_OF_BIG_CITY = 500_000

/** [Split hospital] lies in Split; [Mary's hospital] in no small place of that name. */
function isInTown({ chain }: PlaceReading, venue: string): boolean {
  const town = chain[1]
  const fewest = PARTS_OF_TOWNS.test(venue) ? FEWEST_OF_BIG_CITY : FEWEST_PEOPLE
  return town !== undefined && (town.level !== 'city' || (town.population ?? 0) >= fewest)
}

/** A town that news of the world names without its state has at least so many people. */
const FAR_KNOWN = 100_000

/** [South Lebanon] is the south of a country before it is a small town in Ohio. */
function isMeantFirst(part: PlaceReading | undefined, town: PlaceReading | undefined): boolean {
  const isOfCountry = part?.chain[1]?.level === 'country'
  return isOfCountry && town !== undefined && (headOf(town).population ?? 0) < FAR_KNOWN
}

function isTown(reading: PlaceReading | undefined): boolean {
  return reading !== undefined && headOf(reading).level === 'city'
}

function likelierFirst(likelier: readonly PlaceReading[], others: readonly PlaceReading[]): readonly PlaceReading[] {
  const isNew = (other: PlaceReading): boolean => !likelier.some((each) => isSamePlace(headOf(each), headOf(other)))
  return [...likelier, ...others.filter(isNew)].slice(0, MOST_READINGS)
}

/** What the story says, as far as it goes without the gazetteer; null when the name is not of this story. */
function declaredAs(parts: readonly string[], declared: DeclaredPlaces): readonly PlaceReading[] | null {
  const whole = declared.find(parts.join(' '))
  if (whole.length > 0) return whole
  const [first, ...outer] = parts
  const named = first ? declared.find(first).filter((reading) => liesAsWritten(reading, outer)) : []
  return named.length > 0 ? named : null
}

/** Whether the rest of the chain has these names in this order. */
function liesAsWritten({ chain }: PlaceReading, outer: readonly string[]): boolean {
  const rest = chain.slice(1).map((node) => foldPlaceName(keyOfNode(node)))
  let from = 0
  return outer.every((name) => {
    from = rest.indexOf(name, from) + 1
    return from > 0
  })
}

/** [Macedonia] is the country, then the land around it, then a town in Ohio. */
function withLands(lands: readonly PlaceReading[], places: readonly PlaceReading[]): readonly PlaceReading[] {
  if (lands.length === 0) return places
  const town = places.findIndex((place) => headOf(place).level === 'city')
  return places.toSpliced(town < 0 ? places.length : town, 0, ...lands)
}

function openIfPresent(bytes: Uint8Array | null): Gazetteer | null {
  return bytes && openGazetteer(bytes)
}

function matches(gazetteer: Gazetteer | null, key: string, position: NamePosition): readonly PlaceReading[] {
  const found = gazetteer?.find(key) ?? []
  return found.filter(({ use }) => USES[position].includes(use)).map(({ reading }) => reading)
}
