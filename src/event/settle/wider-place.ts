import type { Fact } from '../../model/event.ts'
import { isBroadPlace } from '../lexicon/broad-places.ts'
import type { EventGroup } from '../merge/event-group.ts'
import type { ReadSentence } from '../reading.ts'

/** What is less sure says nothing of where another place lies. */
const SURE = 0.8

type Chain = readonly string[]

/**
 * A place that no map has lies in the town or region that the text tells of the same event [a blast in Old Customs House.
 * … the bombing in Almara]: `Old Customs House, Almara`, which compares with what other sources name.
 */
export function withWiderPlaces(
  groups: readonly EventGroup[],
  sentences: readonly ReadSentence[],
): readonly EventGroup[] {
  return groups.map((group) => {
    const places = group.facts.filter(({ attribute }) => attribute === 'location')
    if (places.length < 2) return group
    const chains = chainsOf(group, sentences)
    return { ...group, facts: group.facts.map((fact) => widened(fact, places, chains)) }
  })
}

function widened(fact: Fact, places: readonly Fact[], chains: ReadonlyMap<string, Chain | null>): Fact {
  const { attribute, value } = fact
  if (attribute !== 'location' || chains.get(value) !== null || !isPlain(value)) return fact
  const around = places.filter(
    (place) => place.status === fact.status && place.by === fact.by && isWider(place, chains.get(place.value)),
  )
  const wide = narrowest(around, chains)
  return wide === null ? fact : { ...fact, value: `${value}, ${wide}` }
}

/** Not [near Almara], and nothing that the text places itself [the market, Almara]. */
function isPlain(value: string): boolean {
  return !value.includes(', ') && !/^(?:near|off|outside|around|outskirts|(?:north|south|east|west)\w*) /.test(value)
}

function isWider({ value, confidence }: Fact, chain: Chain | null | undefined): boolean {
  return confidence >= SURE && chain !== null && chain !== undefined && NAMED.test(value) && !isBroadPlace(value)
}

/** [Almara, the province of Varo]; not [northern Varo]. */
const NAMED = /^(?:(?:province|city|region|state|district|governorate|county|island) of )?\p{Lu}/u

/** The one that lies in all others; null where they lie beside each other. */
function narrowest(places: readonly Fact[], chains: ReadonlyMap<string, Chain | null>): string | null {
  const values = [...new Set(places.map(({ value }) => value))].filter((value) => isPlain(value))
  const found = values.find((value) => values.every((other) => isWithin(chains.get(value), chains.get(other))))
  return found ?? null
}

function isWithin(inner: Chain | null | undefined, outer: Chain | null | undefined): boolean {
  const [head] = outer ?? []
  return head !== undefined && inner?.includes(head) === true
}

/** By value what the gazetteer knows around the places of the event's sentences; null of one that it does not know. */
function chainsOf({ told }: EventGroup, sentences: readonly ReadSentence[]): ReadonlyMap<string, Chain | null> {
  const chains = new Map<string, Chain | null>()
  for (const { sentence } of told) {
    for (const mention of sentences[sentence]?.mentions ?? [])
      if (mention.kind === 'place') chains.set(mention.value, mention.chain ?? chains.get(mention.value) ?? null)
  }
  return chains
}
