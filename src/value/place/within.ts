import type { PlaceReading } from '../../model/value.ts'
import { metropolitanRadius } from './distance.ts'
import { isWellKnown, seriousOf } from './fame.ts'
import { isLand, shareOf } from './land.ts'
import { beyondPart, distanceBetween, headOf, isSamePlace, isWithoutTowns, namedWithin, upToCountry } from './node.ts'
import { isClaimedBy, mayLieIn } from './overlap.ts'
import { type FindPlaces, type NamePosition, readPlacePhrase } from './phrase.ts'
import { beyondStretch } from './site.ts'

/** More parts than any address has; what has more is no place name. */
const MOST_PARTS = 8
/** More cannot be compared in time. */
export const MOST_READINGS = 12

/** Reads folded parts, from the place outwards; the likeliest reading first, and no more than can be compared. */
export function resolvePlace(parts: readonly string[], find: FindPlaces): readonly PlaceReading[] {
  if (parts.length === 0 || parts.length > MOST_PARTS) return []
  const readings = readParts(parts, find, 'alone')
  const found = readings.length > 0 || parts.length === 1 ? readings : readParts([parts.join(' ')], find, 'alone')
  return found.slice(0, MOST_READINGS)
}

function readParts(parts: readonly string[], find: FindPlaces, position: NamePosition): readonly PlaceReading[] {
  const [first = '', ...rest] = parts
  if (rest.length === 0) return readName(first, find, position)
  const outer = readParts(rest, find, 'outer')
  if (outer.length === 0) return []
  const inner = readPlacePhrase(first, find, position)
  return (
    placesWithin(inner, outer) ??
    placesWithin(inner, outer.map(beyondStretch).map(beyondPart)) ??
    (inner.some(isWellKnown) && !isSharedWith(inner, outer)
      ? []
      : seriousOf(asNamedAlone(rest, find) ?? outer)
          .slice(0, MOST_READINGS)
          .map((place) => namedWithin(first, place)))
  )
}

/** [market, Magdeburg] is in the town, though a region once went by its name: what the name is without the venue before it. */
function asNamedAlone(names: readonly string[], find: FindPlaces): readonly PlaceReading[] | null {
  const alone = names.length === 1 ? readParts(names, find, 'alone') : []
  return alone.length > 0 ? alone : null
}

/** [a mill in Houston] is `a mill, Houston`. */
function readName(key: string, find: FindPlaces, position: NamePosition): readonly PlaceReading[] {
  const places = readPlacePhrase(key, find, position)
  const at = key.indexOf(' in ')
  return places.length > 0 || at < 0 ? places : readParts([key.slice(0, at), key.slice(at + 4)], find, position)
}

/**
 * The inner places that lie in one of the outer ones; where there is none, those that some count in them
 * [Sevastopol, Russia; Istanbul, Europe], that lie around it [Guildford, Surrey], or that are within a city's reach
 * [Cape Canaveral, Orlando]. Null for none.
 */
function placesWithin(inner: readonly PlaceReading[], outer: readonly PlaceReading[]): readonly PlaceReading[] | null {
  const heads = outer.map(headOf)
  const ids = new Set(heads.map(({ id }) => id))
  const within = inner.filter(({ chain }) =>
    chain.slice(1).some((node) => ids.has(node.id) && heads.some((head) => isSamePlace(head, node))),
  )
  if (within.length > 0) return within
  const cities = outer.slice(0, MOST_READINGS)
  const loosely = inner.filter((place) => cities.some((city) => isCountedIn(place, city) || isInReach(place, city)))
  return loosely.length > 0 ? loosely : null
}

function isCountedIn(place: PlaceReading, outer: PlaceReading): boolean {
  const { id } = headOf(outer)
  return (
    upToCountry(place).some((node) => mayLieIn(node.id, id) || isClaimedBy(node.id, id)) ||
    liesAround(place, outer) ||
    isOnLand(place, outer)
  )
}

/** [Bayonne, Basque Country] */
function isOnLand(place: PlaceReading, outer: PlaceReading): boolean {
  const land = headOf(outer)
  return isLand(land) && shareOf(land, place) !== 'none'
}

/** [Lapland, Sweden] is what Sweden has of a land that the gazetteer knows in Finland. */
function isSharedWith(inner: readonly PlaceReading[], outer: readonly PlaceReading[]): boolean {
  const lands = inner.map(headOf).filter(isLand)
  return lands.some((land) => outer.some((place) => shareOf(land, place) !== 'none'))
}

/** Which county of England a town lies in is not known, only that the county lies in England too. */
function liesAround(place: PlaceReading, county: PlaceReading): boolean {
  const [, around] = county.chain
  return (
    around !== undefined &&
    isWithoutTowns(headOf(county)) &&
    place.chain.slice(1).some((node) => isSamePlace(node, around))
  )
}

function isInReach(place: PlaceReading, city: PlaceReading): boolean {
  const [inner, outer] = [headOf(place), headOf(city)]
  const distance = distanceBetween(inner, outer)
  return distance !== null && !isSamePlace(inner, outer) && distance <= metropolitanRadius(outer.population ?? 0)
}
