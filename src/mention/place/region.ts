import type { PlaceResolver } from '../../model/reading.ts'
import type { PlaceNode, PlaceReading } from '../../model/value.ts'
import { foldPlaceName } from '../../value/place/name.ts'
import type { PlaceWords } from './range.ts'

interface ToldPlace extends PlaceWords {
  readonly isNamed: boolean
  readonly isCountry: boolean
}

/** What a document tells of where its places lie. */
interface Surroundings {
  /** By folded name, what follows it after commas somewhere [Varo, Almara province]; null where that differs. */
  readonly told: ReadonlyMap<string, string | null>
  /** By id, the regions it names, as it names them. */
  readonly regions: ReadonlyMap<string, string>
}

/**
 * A town is given with the region that the document tells around it, here or elsewhere [Varo in Almara province. … Varo]:
 * where it says so, or where it names a region that the gazetteer knows the town in.
 */
export function withRegions<P extends ToldPlace>(
  places: readonly (readonly P[])[],
  resolver: PlaceResolver,
): readonly (readonly P[])[] {
  const around = surroundingsOf(places.flat(), resolver)
  if (around.told.size === 0 && around.regions.size === 0) return places
  return places.map((list) => list.map((place) => withRegion(place, around, resolver)))
}

function surroundingsOf(places: readonly ToldPlace[], resolver: PlaceResolver): Surroundings {
  const told = new Map<string, string | null>()
  const regions = new Map<string, string>()
  for (const place of places) {
    if (!place.isNamed) continue
    const [inner = '', ...outer] = place.value.slice(place.lead.length).split(', ')
    if (outer.length > 0) tell(told, foldPlaceName(inner), outer.join(', '))
    for (const name of [inner, ...outer]) addRegion(regions, name, resolver)
  }
  return { told, regions }
}

function tell(told: Map<string, string | null>, inner: string, outer: string): void {
  const known = told.get(inner)
  if (known === undefined || known === outer) told.set(inner, outer)
  else if (known !== null) told.set(inner, wider(known, outer))
}

/** [Almara] and [Almara, Northland] tell the same. */
function wider(left: string, right: string): string | null {
  if (left.startsWith(`${right}, `)) return left
  return right.startsWith(`${left}, `) ? right : null
}

function addRegion(regions: Map<string, string>, name: string, resolver: PlaceResolver): void {
  const head = resolver.resolve(name)[0]?.chain[0]
  if (head?.level === 'region' && !head.id.includes(':') && !regions.has(head.id)) regions.set(head.id, name)
}

function withRegion<P extends ToldPlace>(place: P, around: Surroundings, resolver: PlaceResolver): P {
  const name = place.value.slice(place.lead.length)
  if (name.includes(', ')) return withOuter(place, name, around, resolver)
  if (!place.isNamed || place.isCountry) return place
  const value = toldValue(name, around, resolver) ?? knownValue(name, around, resolver)
  return value === null ? place : { ...place, value: place.lead + value }
}

/** [the Old Mill, *Almara*] where the text has [Almara in Varo province]. */
function withOuter<P extends ToldPlace>(place: P, name: string, { told }: Surroundings, resolver: PlaceResolver): P {
  const parts = name.split(', ')
  const outer = parts.length === 2 ? told.get(foldPlaceName(parts.at(-1) ?? '')) : null
  if (!outer) return place
  const value = `${name}, ${outer}`
  return resolver.resolve(value).length > 0 ? { ...place, value: place.lead + value } : place
}

function toldValue(name: string, { told }: Surroundings, resolver: PlaceResolver): string | null {
  const outer = told.get(foldPlaceName(name))
  if (!outer) return null
  const value = `${name}, ${outer}`
  return resolver.resolve(value).length > 0 ? value : null
}

/** Of several towns of a name, the likeliest in a region that the document names. */
function knownValue(name: string, { regions }: Surroundings, resolver: PlaceResolver): string | null {
  for (const { chain } of resolver.resolve(name)) {
    const region = regionOf(chain, regions)
    const value = region === null ? null : `${name}, ${region}`
    if (value !== null && resolver.resolve(value)[0]?.chain[0]?.id === chain[0]?.id) return value
  }
  return null
}

function regionOf([town, ...around]: PlaceReading['chain'], regions: ReadonlyMap<string, string>): string | null {
  if (town?.level !== 'city') return null
  const region = around.find(({ id, level }) => level === 'region' && regions.has(id))
  return region && !isNamesake(town, region) ? (regions.get(region.id) ?? null) : null
}

/** [Almara] in [Almara province] is told by its name. */
function isNamesake(town: PlaceNode, region: PlaceNode): boolean {
  return foldPlaceName(town.name) === foldPlaceName(region.name)
}
