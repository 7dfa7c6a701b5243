import type { Fact } from '../../model/event.ts'
import type { PlaceMention } from '../../model/mention.ts'
import { isOfOpening, isPartedFrom, isSince } from '../circumstance/before-after.ts'
import { busySentences, isTold, MOST_TELLINGS } from '../circumstance/beside-clause.ts'
import { isBound, isFeltAt } from '../circumstance/felt-place.ts'
import { isOfNextClause } from '../circumstance/next-clause.ts'
import { isHalfOfWorld, isInApposition, isOfThing, isSurname } from '../circumstance/no-scene.ts'
import { isOfPerson } from '../circumstance/of-person.ts'
import { isOnlyOwner, placeChain } from '../circumstance/place-chain.ts'
import { isLedThere, isLeftFrom, isMoving } from '../circumstance/place-fit.ts'
import { isEndOfRoad, isHomeOfPeople } from '../circumstance/road-end.ts'
import { isSeatOfTeller, isWhereTold } from '../circumstance/teller-seat.ts'
import { factOf } from '../fact.ts'
import { isBroadPlace } from '../lexicon/broad-places.ts'
import type { EventGroup } from '../merge/event-group.ts'
import type { ReadSentence } from '../reading.ts'
import { isNamed } from '../role/is-named.ts'
import type { ToldEvent } from '../told-event.ts'

/** Events that happen at one place, which their sentences tell; those of a court's tell of the place of the crime. */
export const SCENIC: ReadonlySet<string> = new Set([
  'attack',
  'accident',
  'disaster',
  'protest',
  'explosion',
  'harm',
  'meeting',
  'marriage',
  'funeral',
])
/** Of a place that its sentence tells beside the event: surer than a country, less sure than what its clause says. */
const CONFIDENCE = 0.7
/** A place that is less sure than this is looked for again. */
const LEAST_SURE = 0.65
/**
 * An event of which no place is told, or only a country [30 killed in Northland], is where its other sentences say, if
 * they tell of nothing else and name one narrower place [They drove trucks into a base in Almara].
 */
export function withScenes(groups: readonly EventGroup[], sentences: readonly ReadSentence[]): readonly EventGroup[] {
  const busy = busySentences(groups)
  return groups.map((group) => {
    const fact = isUnplaced(group) ? sceneOf(group, sentences, busy) : null
    return fact ? { ...group, facts: [...group.facts, fact] } : group
  })
}

function isUnplaced({ type, facts }: EventGroup): boolean {
  const sure = locations(facts).filter(({ confidence }) => confidence >= LEAST_SURE)
  return SCENIC.has(type) && sure.every(({ value }) => !isNamed(value) || isBroadPlace(value))
}

function locations(facts: readonly Fact[]): readonly Fact[] {
  return facts.filter(({ attribute }) => attribute === 'location')
}

function sceneOf(group: EventGroup, sentences: readonly ReadSentence[], busy: ReadonlySet<number>): Fact | null {
  const broad = broadChains(group, sentences)
  for (const told of group.told.slice(0, MOST_TELLINGS)) {
    const sentence = busy.has(told.sentence) ? undefined : sentences[told.sentence]
    const found = sentence && isTold(told) ? scenesIn(sentence, told, broad) : []
    const scenes = found.filter((place) => sentence && isOfEvent(sentence, place, told))
    const [scene] = scenes
    if (sentence && scene && scenes.length === 1) return toFact(sentence, scene)
  }
  return null
}

function isOfEvent(sentence: ReadSentence, place: PlaceMention, told: ToldEvent): boolean {
  const { at } = told
  if (!isLeftFrom(told) && isHomeOfPeople(sentence, place)) return false
  if (isOfOpening(sentence, place.last, { first: at })) return false
  if (isOfNextClause(sentence, place.head, place.first, { at, last: at })) return false
  return !isPartedFrom(sentence, place.last, { first: at }) && !isOfPerson(sentence, place, { first: at, last: at })
}

function toFact(sentence: ReadSentence, scene: PlaceMention): Fact {
  const chain = placeChain(sentence, scene)
  const found = { attribute: 'location', party: null, confidence: CONFIDENCE, ...chain }
  return factOf(sentence, found, { status: 'happened', by: null, first: chain.first, last: chain.last })
}

/** The countries that the event is known to be in: what the gazetteer knows of them. */
function broadChains(group: EventGroup, sentences: readonly ReadSentence[]): readonly (readonly string[])[] {
  const values = new Set(locations(group.facts).map(({ value }) => value))
  const mentions = group.told.flatMap(({ sentence }) => sentences[sentence]?.mentions ?? [])
  return mentions.flatMap((mention) =>
    mention.kind === 'place' && values.has(mention.value) ? [mention.chain ?? []] : [],
  )
}

function scenesIn(
  sentence: ReadSentence,
  told: Pick<ToldEvent, 'at'>,
  broad: readonly (readonly string[])[],
): readonly PlaceMention[] {
  const { mentions } = sentence
  const places = mentions.filter((mention): mention is PlaceMention => mention.kind === 'place')
  const scenes = places.filter(
    (place) =>
      !isInApposition(sentence, place, [told]) &&
      !isOfThing(sentence, place, [told]) &&
      !isSurname(sentence, place) &&
      !isHalfOfWorld(place) &&
      isScene(sentence, place) &&
      broad.every((chain) => mayLieIn(place, chain)),
  )
  return scenes.filter((place) => !scenes.some((other) => other !== place && isPartOfChain(sentence, other, place)))
}

function isScene(sentence: ReadSentence, place: PlaceMention): boolean {
  if (isSince(sentence, place.first) || isWhereTold(sentence, place)) return false
  if (isFeltAt(sentence, place) || isBound(sentence, place) || isEndOfRoad(sentence, place)) return false
  if (place.isMetonym || !isNamed(place.value) || isBroadPlace(place.value) || isOnlyOwner(sentence, place))
    return false
  return place.isKnown && !isSeatOfTeller(sentence, place) && !isMoving(sentence, place) && isLedThere(sentence, place)
}

/** What nothing is known of may lie anywhere. */
function mayLieIn({ chain = [] }: PlaceMention, [country = '', ...around]: readonly string[]): boolean {
  const land = country.startsWith('part:') ? around[0] : country
  return chain.length === 0 || land === undefined || land === '' || chain.includes(land)
}

function isPartOfChain(sentence: ReadSentence, inner: PlaceMention, { first }: PlaceMention): boolean {
  return inner.first < first && placeChain(sentence, inner).last >= first
}
