import type { PlaceResolver } from '../model/reading.ts'
import type { PlaceReading, PlaceValue, UnresolvedValue, ValueProblem } from '../model/value.ts'
import { foldPlaceParts, LONGEST_PLACE_NAME } from './place/name.ts'
import { fullChainOf, headOf, isSamePlace, keyOfNode } from './place/node.ts'
import { isUntold } from './untold.ts'
import type { ValueReader } from './value-reader.ts'

/**
 * A place by its name, with what it lies in after commas or without: `Houston`, `Houston, Texas`, `northern Syria`.
 * Canonical is the chain of the likeliest reading up to the country: `houston, texas, united states`; a declared place
 * stands there by its id; a name that nothing knows is only folded.
 */
export const placeReader: ValueReader<PlaceValue> = {
  kind: 'place',
  parse: (text, context) => parsePlace(text, context.places),
  format: ({ readings: [likeliest], written }) => (likeliest ? formatReading(likeliest) : written),
}

function parsePlace(text: string, places: PlaceResolver): PlaceValue | UnresolvedValue | ValueProblem {
  if (text.length > LONGEST_PLACE_NAME) {
    return { problem: 'the place name is too long', hint: `write a name of at most ${LONGEST_PLACE_NAME} characters` }
  }
  const parts = foldPlaceParts(text)
  if (parts.length === 0) return { problem: `\`${text}\` names no place`, hint: 'write the name of a place' }
  if (isUntold(text.trim())) return { kind: 'unresolved', written: text, canonical: 'unresolved' }
  return { kind: 'place', written: text, ...settle(text, places, MOST_NAMESAKES) }
}

function formatReading(reading: PlaceReading): string {
  return fullChainOf(reading)
    .map(({ name }) => name)
    .join(', ')
}

/** How often a place may turn out to be another one that the story calls so. */
const MOST_NAMESAKES = 3

/**
 * The readings and the canonical form that leads back to them. Where the chain reads as another place, since the story
 * declares one of that name, that place is meant; what leads nowhere in the end is not known.
 */
function settle(text: string, places: PlaceResolver, tries: number): Pick<PlaceValue, 'canonical' | 'readings'> {
  const readings = places.resolve(text)
  const [likeliest] = readings
  if (!likeliest || tries === 0) return { canonical: foldPlaceParts(text).join(', '), readings: [] }
  const canonical = canonicalOf(likeliest, places)
  return canonical === null ? settle(chainText(likeliest), places, tries - 1) : { canonical, readings }
}

/**
 * The chain, told apart from a likelier place of the same names: `region of new york, united states` is not the city.
 * Null when neither leads back.
 */
function canonicalOf(reading: PlaceReading, places: PlaceResolver): string | null {
  const { level } = headOf(reading)
  const chain = chainText(reading)
  if (level === 'declared' || readsAs(chain, reading, places)) return chain
  const kind = `${level} of ${chain}`
  return readsAs(kind, reading, places) ? kind : null
}

function chainText(reading: PlaceReading): string {
  return fullChainOf(reading).map(keyOfNode).join(', ')
}

function readsAs(text: string, reading: PlaceReading, places: PlaceResolver): boolean {
  const [likeliest] = places.resolve(text)
  return likeliest !== undefined && isSamePlace(headOf(likeliest), headOf(reading))
}
