import type { SourceReading } from '../model/alignment.ts'
import type { DraftPlace } from '../model/draft.ts'
import type { PlaceResolver } from '../model/reading.ts'
import type { PlaceDeclaration } from '../model/record.ts'
import { compareText } from '../util/collection.ts'
import { claimIdentifier, identifier } from '../util/identifier.ts'
import { foldPlaceName } from '../value/place/name.ts'

export interface PlaceTools {
  readonly declared: ReadonlyMap<string, PlaceDeclaration>
  /** Whether values of an attribute are places, for a type of event. */
  readonly isPlace: (attribute: string, type: string) => boolean
  readonly places: PlaceResolver
}

/** A name, whether somewhere nothing is told around it, and what it is told to lie in elsewhere. */
interface ToldPlace {
  readonly name: string
  isLast: boolean
  /** As it was told first; null where sources differ. */
  within: string | null | undefined
}

/**
 * What `story.yaml` should say of places that no map has: one source says where they lie [Old Mill, Almara], and another gives the name
 * alone, which nothing could compare otherwise. Where sources differ over it, nothing is said.
 */
export function alignPlaces(sources: readonly SourceReading[], tools: PlaceTools): readonly DraftPlace[] {
  const told = new Map<string, ToldPlace>()
  for (const { events } of sources)
    for (const { type, facts } of events)
      for (const { attribute, value } of facts) if (tools.isPlace(attribute, type)) tell(told, value)
  const names = new Set([...tools.declared.values()].flatMap((place) => place.names.map(foldPlaceName)))
  const taken = new Set(tools.declared.keys())
  return [...told]
    .filter(([key, place]) => !names.has(key) && isNeeded(place, tools.places))
    .sort(([left], [right]) => compareText(left, right))
    .map(([key, { name, within }]) => ({
      id: claimIdentifier(identifier(key) || 'place', taken),
      names: [name],
      within: within ?? null,
    }))
}

/** Names only: what common nouns stand for differs from text to text [the hospital]. */
const NAME = /^\p{Lu}/u

/** Each name in a value with what follows it [grain store, Old Mill, Almara]. */
function tell(told: Map<string, ToldPlace>, value: string): void {
  const parts = value.split(', ')
  for (const [at, name] of parts.entries()) {
    if (!NAME.test(name)) continue
    const key = foldPlaceName(name)
    const place = told.get(key) ?? { name, isLast: false, within: undefined }
    told.set(key, place)
    if (at === parts.length - 1) place.isLast = true
    else place.within = joined(place.within, parts.slice(at + 1).join(', '))
  }
}

/** [Almara] and [Almara, Northland] tell the same; the shorter one is in both. */
function joined(known: string | null | undefined, outer: string): string | null {
  if (known === undefined || known === outer || known?.startsWith(`${outer}, `)) return outer
  return known !== null && outer.startsWith(`${known}, `) ? known : null
}

function isNeeded({ name, isLast, within }: ToldPlace, places: PlaceResolver): boolean {
  return isLast && typeof within === 'string' && places.resolve(name).length === 0 && places.resolve(within).length > 0
}
