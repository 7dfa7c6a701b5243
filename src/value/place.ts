import type { PlaceResolver } from '../model/reading.ts'
import type { PlaceReading, PlaceValue, UnresolvedValue, ValueProblem } from '../model/value.ts'
import { foldPlaceParts, LONGEST_PLACE_NAME } from './place-name.ts'
import { headOf, isSamePlace, keyOfNode, upToCountry } from './place-node.ts'
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
  if (text === 'unresolved') return { kind: 'unresolved', written: text, canonical: text }
  const readings = places.resolve(text)
  const [likeliest] = readings
  const canonical = likeliest ? canonicalOf(likeliest, places) : parts.join(', ')
  return { kind: 'place', written: text, canonical, readings }
}

function formatReading(reading: PlaceReading): string {
  return upToCountry(reading)
    .map(({ name }) => name)
    .join(', ')
}

/**
 * The chain, told apart from a likelier place of the same names: `region of new york, united states` is not the city.
 */
function canonicalOf(reading: PlaceReading, places: PlaceResolver): string {
  const head = headOf(reading)
  const chain = upToCountry(reading).map(keyOfNode).join(', ')
  if (head.level === 'declared' || readsAs(chain, reading, places)) return chain
  const kind = `${head.level} of ${chain}`
  return readsAs(kind, reading, places) ? kind : chain
}

function readsAs(text: string, reading: PlaceReading, places: PlaceResolver): boolean {
  const [likeliest] = places.resolve(text)
  return likeliest !== undefined && isSamePlace(headOf(likeliest), headOf(reading))
}
