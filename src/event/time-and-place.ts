import type { DateMention, PlaceMention } from '../model/mention.ts'
import { isPartedFrom } from './before-after.ts'
import type { FoundValue } from './fact.ts'
import { isOfNoun, isOtherDate } from './other-date.ts'
import { ownersOf } from './owner.ts'
import { isOnlyOwner, isOwner, placeChain } from './place-chain.ts'
import { isMoving, isOfTeller, isPlaceAfterAll, placeFit } from './place-fit.ts'
import type { ReadSentence } from './reading.ts'
import { isTollDate } from './toll-date.ts'
import type { Trigger } from './trigger.ts'

/** Dates and places of a sentence's triggers, by trigger; the surest first. */
export interface Circumstances {
  readonly values: ReadonlyMap<Trigger, readonly FoundValue[]>
  /** When the event before of the same kind was [the first meeting since 2018]. */
  readonly previous: ReadonlyMap<Trigger, FoundValue>
}

const UNRESOLVED = 'unresolved'

export function findCircumstances(sentence: ReadSentence, triggers: readonly Trigger[]): Circumstances {
  const values = new Map<Trigger, FoundValue[]>()
  const previous = new Map<Trigger, FoundValue>()
  if (triggers.length === 0) return { values, previous }
  for (const mention of sentence.mentions) {
    if (mention.kind === 'date') addDate(sentence, mention, triggers, values, previous)
    if (mention.kind === 'place' && (!mention.isMetonym || isPlaceAfterAll(sentence, mention)))
      addPlace(sentence, mention, triggers, values)
  }
  for (const trigger of triggers) shareGoal(sentence, trigger, triggers, values)
  for (const found of values.values()) found.sort((left, right) => right.confidence - left.confidence)
  return { values, previous }
}

/** Of a place that belongs to the visit on which a meeting took place. */
const ON_VISIT = 0.8

/** [visited Almara for talks, flew to Oslo to meet Brandt]: the meeting is where the visit went. */
function shareGoal(
  { forms }: ReadSentence,
  trigger: Trigger,
  triggers: readonly Trigger[],
  values: Map<Trigger, FoundValue[]>,
): void {
  const isPlaced = values.get(trigger)?.some(({ attribute }) => attribute === 'location')
  if (trigger.type !== 'meeting' || isPlaced) return
  const visit = triggers.findLast(({ type, at }) => type === 'visit' && at < trigger.at)
  const link = visit && forms.slice(visit.last + 1, trigger.first)
  const place = visit && values.get(visit)?.find(({ attribute }) => attribute === 'location')
  if (place && (link?.includes('for') || link?.includes('to')))
    push(values, trigger, { ...place, confidence: place.confidence * ON_VISIT })
}

function addDate(
  sentence: ReadSentence,
  mention: DateMention,
  triggers: readonly Trigger[],
  values: Map<Trigger, FoundValue[]>,
  previous: Map<Trigger, FoundValue>,
): void {
  if (mention.reading !== 'point' && mention.reading !== 'previous') return
  if (mention.value === null && sentence.written !== null) return
  if (isTollDate(sentence, mention) || isOtherDate(sentence, mention) || isOfNoun(sentence, mention, triggers)) return
  const { first, last } = mention
  const owning = mention.reading === 'previous' ? triggers.filter(({ at }) => at < first) : triggers
  for (const { trigger, confidence } of ownersOf(sentence, mention.head, first, owning)) {
    if (isPartedFrom(sentence, last, trigger)) continue
    const value = { attribute: 'date', value: mention.value ?? UNRESOLVED, party: null, first, last, confidence }
    if (mention.reading === 'point') push(values, trigger, value)
    else if (trigger.type !== 'statement') previous.set(trigger, value)
  }
}

function addPlace(
  sentence: ReadSentence,
  mention: PlaceMention,
  triggers: readonly Trigger[],
  values: Map<Trigger, FoundValue[]>,
): void {
  const { first, head } = mention
  if (
    isTeam(sentence, mention) ||
    isMoving(sentence, mention) ||
    isOnlyOwner(sentence, mention) ||
    isOfTeller(sentence, mention) ||
    isWiderPart(sentence, mention)
  )
    return
  const chain = placeChain(sentence, mention)
  for (const { trigger, confidence } of ownersOf(sentence, head, first, triggers)) {
    const fit = isPartedFrom(sentence, mention.last, trigger) ? 0 : placeFit(sentence, mention, trigger)
    if (fit > 0) push(values, trigger, { attribute: 'location', party: null, confidence: confidence * fit, ...chain })
  }
}

const GAMES = new Set(['match', 'game', 'derby', 'final', 'clash', 'fixture', 'semi-final', 'semifinal', 'tie'])

/** [the derby between Central and City]: sides, not scenes. */
function isTeam({ forms, lemmas }: ReadSentence, { first }: PlaceMention): boolean {
  const between = forms.lastIndexOf('between', first)
  return between > 0 && first - between <= 4 && GAMES.has(lemmas[between - 1] ?? '')
}

/** It is told as part of a place before it [Almara in Northland's province of *Varo*]. */
function isWiderPart(sentence: ReadSentence, { first }: PlaceMention): boolean {
  return sentence.mentions.some(
    (mention) =>
      mention.kind === 'place' &&
      mention.first < first &&
      mention.first >= first - WIDEST_CHAIN &&
      !isOwner(sentence, mention) &&
      placeChain(sentence, mention).last >= first,
  )
}

const WIDEST_CHAIN = 16

function push(values: Map<Trigger, FoundValue[]>, trigger: Trigger, value: FoundValue): void {
  const known = values.get(trigger)
  if (known) known.push(value)
  else values.set(trigger, [value])
}
