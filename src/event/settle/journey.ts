import type { Fact } from '../../model/event.ts'
import type { Attribution } from '../../model/mention.ts'
import { groupMap } from '../../util/collection.ts'
import { wordSet } from '../../util/word-set.ts'
import { speakerAt } from '../attribution.ts'
import { type FoundValue, factOf } from '../fact.ts'
import { aboardIn } from '../journey/aboard.ts'
import { operatorTold, typeTold } from '../journey/make.ts'
import { routeIn } from '../journey/route.ts'
import { ownEnd, type Vehicle, vehiclesIn } from '../journey/vehicle.ts'
import { kindsOf, shareKind } from '../journey/vehicle-kind.ts'
import type { EventGroup } from '../merge/event-group.ts'
import type { ReadSentence } from '../reading.ts'

/** What a sentence tells of the way of one vehicle. */
interface Journey {
  readonly sentence: ReadSentence
  readonly kinds: readonly string[]
  readonly values: readonly FoundValue[]
}

/**
 * What a text tells of the vehicle of an accident, in the sentence of the accident or a later one: its type and operator,
 * where it came from and was going to, and how many were aboard. [The plane, a Let 410 of Skyward Air, had left Almara for Brenn]
 */
export function withJourneys(
  groups: readonly EventGroup[],
  sentences: readonly ReadSentence[],
  text: string,
  attributions: readonly Attribution[],
): readonly EventGroup[] {
  const crashes = groups.filter(isOfVehicle).map((group) => ({ group, vehicles: vehiclesOf(group, sentences) }))
  if (crashes.length === 0) return groups
  const reported = groupMap(attributions, ({ sentence }) => sentence)
  const added = new Map<EventGroup, Fact[]>()
  let before: readonly string[] = []
  for (const sentence of sentences) {
    const vehicles = vehiclesIn(sentence)
    const journey = journeyIn({ sentence, vehicles, before }, crashes, text)
    before = vehicles.find(({ first }) => first <= WIDEST_START)?.kinds ?? []
    const crash = journey && crashOf(journey, crashes)
    if (!journey || !crash || isOfTwo(crash)) continue
    const { group } = crash
    const of = crash.vehicles.length > 1 && !isOfOne(crash) ? (journey.kinds[0] ?? null) : null
    const facts = journey.values.map((found) => {
      const by = speakerAt(sentence, reported.get(sentence.index) ?? [], found.first)
      return factOf(sentence, { of, ...found }, { status: 'happened', by, first: found.first, last: found.last })
    })
    added.set(group, [...(added.get(group) ?? []), ...facts])
  }
  return groups.map((group) => {
    const facts = added.get(group)
    return facts ? { ...group, facts: [...group.facts, ...facts] } : group
  })
}

interface Crash {
  readonly group: EventGroup
  /** The kinds of each vehicle that was in it. */
  readonly vehicles: readonly (readonly string[])[]
}

function isOfVehicle({ type, family, facts }: EventGroup): boolean {
  return type === 'accident' && (family === 'crash' || facts.some(({ attribute }) => attribute === 'vehicle'))
}

const COLLIDING = wordSet('collide collision ram pile-up pileup')

/** [The cruiser collided with a barge. The ship was bound for Almara]: two of one kind, and which one is told of is not known. */
function isOfTwo({ group, vehicles }: Crash): boolean {
  return vehicles.length === 1 && group.told.some(({ lemma }) => COLLIDING.has(lemma))
}

const ALONE = wordSet('sink sinking capsize capsizing founder derail derailment overturn disaster')

/** [The ferry sank. Helicopters and 12 boats searched]: the others came to help. */
function isOfOne({ group }: Crash): boolean {
  const crashing = group.told.filter(({ type }) => type === 'accident')
  return crashing.length > 0 && crashing.every(({ lemma }) => ALONE.has(lemma.split(' ').at(-1) ?? ''))
}

/** Of those that crash, by what they are called and by the words of the crash [plane crash]. */
function vehiclesOf({ told, facts }: EventGroup, sentences: readonly ReadSentence[]): readonly (readonly string[])[] {
  const named = facts
    .filter(({ attribute }) => attribute === 'vehicle')
    .flatMap(({ value }) => value.toLowerCase().split(/[ -]+/))
  const called = told.flatMap(({ lemma }) => lemma.split(' '))
  const words = [...named, ...called].map((word) => kindsOf(kindsOf(word).length > 0 ? word : word.replace(/s$/, '')))
  const crashing = told.filter(({ type, isTitle }) => type === 'accident' && !isTitle).slice(0, MOST_TELLINGS)
  const beside = crashing.flatMap(({ sentence }) => sentences[sentence]?.lemmas.map(kindsOf) ?? [])
  const found: (readonly string[])[] = []
  for (const kinds of [...words, ...beside].filter((one) => one.length > 0)) {
    const at = found.findIndex((known) => shareKind(known, kinds))
    const known = found[at]
    if (known) found[at] = known.filter((kind) => kinds.includes(kind))
    else found.push(kinds)
  }
  return found
}

const MOST_TELLINGS = 20
/** Tokens before a sentence's first vehicle, where `it` may then stand for that. */
const WIDEST_START = 2

interface Telling {
  readonly sentence: ReadSentence
  readonly vehicles: readonly Vehicle[]
  /** The kinds of the vehicle that the sentence before begins with. */
  readonly before: readonly string[]
}

function journeyIn(telling: Telling, crashes: readonly Crash[], text: string): Journey | null {
  const { sentence } = telling
  const vehicle = vehicleIn(telling, crashes)
  const isFree = !sentence.lemmas.some((lemma) => kindsOf(lemma).length > 0)
  const aboard = vehicle !== null || isFree ? aboardIn(sentence) : null
  const values = [...(vehicle ? valuesOf(sentence, vehicle, text) : []), ...(aboard ? [aboard] : [])]
  return values.length === 0 ? null : { sentence, kinds: vehicle?.kinds ?? [], values }
}

function isToldIn({ told }: EventGroup, { index }: ReadSentence): boolean {
  return told.some(({ sentence, type }) => sentence === index && type !== 'harm')
}

/** In the sentence of a crash what crashes, elsewhere what is told of as known. */
function vehicleIn({ sentence, vehicles: all, before }: Telling, crashes: readonly Crash[]): Vehicle | null {
  const here = crashes.filter(({ group }) => isToldIn(group, sentence))
  const own = all.find(({ kinds }) => here.some(({ vehicles }) => fits(vehicles, kinds)))
  const known =
    own ?? all.find(({ kinds, isDefinite }) => isDefinite && crashes.some(({ vehicles }) => fits(vehicles, kinds)))
  if (known || all.length > 0) return known ?? null
  if (sentence.forms[0] === 'it' && before.length > 0) return { first: 0, last: 0, kinds: before, isDefinite: true }
  return crashes.some(({ vehicles }) => fits(vehicles, SHIP) && vehicles.length > 0) ? shipNamed(sentence) : null
}

const SHIP = ['ship']

/** [*The Lady Amina* was returning to Almara]: with an article goes no person's name. */
function shipNamed({ chunks, tree, forms, mentions, parties }: ReadSentence): Vehicle | null {
  const chunk = chunks.find(({ first, last }) => first === 0 && last > 0)
  if (!chunk || forms[0] !== 'the' || !tree.tokens.slice(1, chunk.last + 1).every(({ upos }) => upos === 'PROPN'))
    return null
  const isOther = mentions.some(
    (mention) =>
      mention.first <= 1 &&
      mention.last >= 1 &&
      (mention.kind !== 'party' || parties[mention.party]?.nature === 'organization'),
  )
  return isOther ? null : { first: 0, last: chunk.last, kinds: SHIP, isDefinite: true }
}

function fits(vehicles: Crash['vehicles'], kinds: readonly string[]): boolean {
  return vehicles.length === 0 || vehicles.some((vehicle) => shareKind(vehicle, kinds))
}

function valuesOf(sentence: ReadSentence, vehicle: Vehicle, text: string): readonly FoundValue[] {
  const end = ownEnd(sentence, vehicle)
  const type = typeTold(sentence, vehicle, text)
  const operator = operatorTold(sentence, vehicle)
  return [...(type ? [type] : []), ...(operator ? [operator] : []), ...routeIn(sentence, vehicle.first, end)]
}

/** The accident that a journey ended in: told in its sentence, or last before it; of years ago only right after that was told. */
function crashOf({ sentence, kinds }: Journey, crashes: readonly Crash[]): Crash | null {
  const fitting = crashes.filter(({ vehicles }) => fits(vehicles, kinds))
  const here = fitting.find(({ group }) => isToldIn(group, sentence))
  if (here) return here
  const lastTold = (crash: Crash): number =>
    crash.group.told.findLast((one) => one.sentence < sentence.index)?.sentence ?? -1
  const earlier = fitting.filter((crash) => lastTold(crash) >= 0)
  const own = earlier.filter((crash) => !isAside(crash.group) || lastTold(crash) === sentence.index - 1)
  return own.toSorted((left, right) => lastTold(right) - lastTold(left))[0] ?? null
}

function isAside({ isPrevious, isOther, told }: EventGroup): boolean {
  return isPrevious || isOther || told.some(({ isLongAgo }) => isLongAgo)
}
