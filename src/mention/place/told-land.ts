import type { PlaceResolver } from '../../model/reading.ts'
import type { PlaceReading } from '../../model/value.ts'
import { landOfCapital } from './land.ts'

/** The lands that a text tells by their names, or by places that lie in no other. */
export function toldLands(values: readonly string[], places: PlaceResolver): ReadonlySet<string> {
  return new Set(
    values.flatMap((value) => {
      const lands = new Set(places.resolve(value).flatMap((reading) => landOf(reading) ?? []))
      return lands.size === 1 ? [...lands] : []
    }),
  )
}

/**
 * The place as the text means it: of a town that several lands have [Camargo], the one in the land that the text tells
 * of, where it tells of one only; a capital is known without.
 */
export function readingIn(value: string, lands: ReadonlySet<string>, places: PlaceResolver): PlaceReading | undefined {
  const readings = places.resolve(value)
  const [likeliest] = readings
  if (!likeliest || lands.size !== 1 || landOfCapital(value, places) !== null) return likeliest
  return readings.find((reading) => lands.has(landOf(reading) ?? '')) ?? likeliest
}

function landOf({ chain }: PlaceReading): string | null {
  return chain.find(({ level }) => level === 'country')?.id ?? null
}
