import type { Fact } from '../../model/event.ts'
import { type DateSpan, spanOf } from '../circumstance/date-span.ts'
import { canBeSame, isSmaller } from '../figure.ts'
import { isBroadPlace } from '../lexicon/broad-places.ts'
import { isNamed } from '../role/is-named.ts'
import type { ToldEvent } from '../told-event.ts'
import { areElsewhere, type Ground } from './ground.ts'

/** Several tellings that are of one event. */
export interface EventGroup {
  type: string
  family: string | null
  readonly told: ToldEvent[]
  readonly facts: Fact[]
  readonly grounds: Ground[]
  /** It is the one before of its kind. */
  isPrevious: boolean
  /** It is none of those told before it. */
  readonly isOther: boolean
  /** It is the one after of its kind. */
  readonly isNext: boolean
  /** The clause that first tells of it tells more of what stands before it. */
  readonly isWhen: boolean
  /** It is first told as known [the quake]. */
  readonly isDefinite: boolean
  /** Of the first of `told`. */
  readonly sentence: number
  /** The last of `told`. */
  last: ToldEvent
}

const VIOLENT = new Set(['attack', 'accident', 'disaster', 'protest'])

/** Who an event of a type is about: two events with nobody in common are two. */
const IDENTITY: Readonly<Record<string, readonly string[]>> = {
  statement: ['speaker'],
  visit: ['visitor'],
  appointment: ['person'],
  resignation: ['person'],
  death: ['person'],
  arrest: ['person'],
  trial: ['person'],
  sentence: ['person'],
  launch: ['vehicle'],
  acquisition: ['target'],
  'sport-result': ['winner', 'loser'],
  meeting: ['participants'],
  call: ['participants'],
  agreement: ['participants'],
}

type Telling = Pick<EventGroup, 'type' | 'family' | 'isWhen' | 'isDefinite' | 'sentence'> & {
  readonly facts: readonly Fact[]
  readonly grounds: readonly Ground[]
}

export function isCompatible(group: EventGroup, told: Telling): boolean {
  const isOneKind = isSameKind(group, told) && isSameFamily(group.family, told.family)
  return (
    (isOneKind || isConsequence(group, told)) &&
    (!haveDisjointDates(group.facts, told.facts) || isSameThing(group, told)) &&
    !haveFarDates(group.facts, told.facts) &&
    !isLaterPlan(group, told) &&
    (isLeadOfTitle(group, told) || !areElsewhere(group, told)) &&
    (told.isWhen || haveCommonIdentity(group, told)) &&
    !haveOtherFigures(group.facts, told.facts) &&
    !haveOtherMagnitudes(group.facts, told.facts)
  )
}

/** What attacks, storms, quakes and crashes lead to [the raid started a fire, the quake set off a landslide]. */
const CONSEQUENCES = new Set(['fire', 'collapse', 'break', 'outage', 'flood', 'slide', 'tsunami'])
const CAUSES = new Set(['attack', 'accident', 'disaster'])

/** [struck the depot, starting a fire. … The fire burned all night]: no event of its own beside what caused it. */
function isConsequence(group: EventGroup, told: Telling): boolean {
  if (!CAUSES.has(group.type) || !CAUSES.has(told.type)) return false
  const isBeside = told.sentence === group.last.sentence || isInTitle(group)
  if (isConsequent(group) && !isConsequent(told))
    return isBeside && (group.sentence === told.sentence || isInTitle(group))
  if (!isConsequent(told)) return false
  return isBeside || group.told.some(({ type, family }) => type === told.type && family === told.family)
}

/** What a title tells of and the first sentence below it is one event, also where the two do not agree on the place. */
function isLeadOfTitle({ told, last }: EventGroup, { sentence }: Telling): boolean {
  return sentence === last.sentence + 1 && told.every(({ isTitle }) => isTitle)
}

/** A headline tells of the same as the text below, in a word or two [Inferno at the harbour]. */
function isInTitle({ last }: EventGroup): boolean {
  return last.isTitle
}

/** It may have come of something else. */
export function isConsequent({ type, family }: Pick<EventGroup, 'type' | 'family'>): boolean {
  return type !== 'attack' && CONSEQUENCES.has(family ?? '')
}

/** News may give the day of one quake or crash wrong by this much. */
const NEAR = 3 * 24 * 60

/** [Sunday's earthquake … The quake on May 16]: the one told of before, though the text dates it otherwise. */
function isSameThing(group: EventGroup, told: Telling): boolean {
  if (!told.isDefinite || group.type === 'attack' || !CAUSES.has(group.type) || group.family !== told.family)
    return false
  if (haveOtherScenes(group.facts, told.facts)) return false
  return spans(told.facts).every((own) =>
    spans(group.facts).some(({ start, end }) => own.start - end <= NEAR && start - own.end <= NEAR),
  )
}

/** Each has a scene that is no country, and their names share no word. */
function haveOtherScenes(left: readonly Fact[], right: readonly Fact[]): boolean {
  const known = sceneWords(left)
  const own = sceneWords(right)
  return known.size > 0 && own.size > 0 && ![...own].some((word) => known.has(word))
}

function sceneWords(facts: readonly Fact[]): ReadonlySet<string> {
  const scenes = facts.filter(({ attribute, value }) => attribute === 'location' && !isBroadPlace(value))
  return new Set(scenes.flatMap(({ value }) => value.match(/\p{Lu}[\p{L}\p{M}'’-]*/gu) ?? []))
}

function isSameKind(group: EventGroup, told: Telling): boolean {
  if (group.type === told.type) return true
  // [a wildfire, the blaze]
  if (CAUSES.has(group.type) && CAUSES.has(told.type) && group.family === 'fire' && told.family === 'fire') return true
  if (told.type === 'crowd') return CROWDED.has(group.type)
  if (told.type === 'harm') return VIOLENT.has(group.type) || group.type === 'explosion'
  if (group.type === 'harm') return VIOLENT.has(told.type) || told.type === 'explosion'
  if (told.type === 'explosion') return group.type === 'attack' || group.type === 'accident'
  return group.type === 'explosion' && (told.type === 'attack' || told.type === 'accident')
}

const CROWDED = new Set(['protest', 'sport-result'])

/** A killing is what other attacks end in. */
function isSameFamily(left: string | null, right: string | null): boolean {
  return left === null || right === null || left === right || left === 'killing' || right === 'killing'
}

function haveDisjointDates(left: readonly Fact[], right: readonly Fact[]): boolean {
  const known = spans(left)
  const other = spans(right)
  if (known.length === 0 || other.length === 0) return false
  return !other.some((span) => known.some(({ start, end }) => start < span.end && span.start < end))
}

/** Years apart, also where one is a plan: elections and games come again [elected in 2008, the election planned for 2013]. */
const FAR = 300 * 24 * 60

function haveFarDates(left: readonly Fact[], right: readonly Fact[]): boolean {
  const known = allSpans(left)
  const other = allSpans(right)
  if (known.length === 0 || other.length === 0) return false
  return other.every((span) => known.every(({ start, end }) => start - span.end > FAR || span.start - end > FAR))
}

/** What is over when it was [the leaders met on Tuesday … will meet on 16 June]; talks, votes and deals go on. */
const OVER = new Set(['meeting', 'call', 'protest', 'visit'])

/** One has happened, the other is planned for a day after that: these are two. */
function isLaterPlan(group: EventGroup, told: Telling): boolean {
  if (!OVER.has(group.type) && !OVER.has(told.type)) return false
  return isAfter(plannedSpans(told.facts), spans(group.facts)) || isAfter(plannedSpans(group.facts), spans(told.facts))
}

function isAfter(later: readonly DateSpan[], earlier: readonly DateSpan[]): boolean {
  return later.length > 0 && earlier.length > 0 && later.every((plan) => earlier.every(({ end }) => plan.start >= end))
}

function plannedSpans(facts: readonly Fact[]): readonly DateSpan[] {
  return facts
    .filter(({ attribute, status }) => attribute === 'date' && status === 'planned')
    .flatMap(({ value }) => spanOf(value) ?? [])
}

function allSpans(facts: readonly Fact[]): readonly DateSpan[] {
  return facts.filter(({ attribute }) => attribute === 'date').flatMap(({ value }) => spanOf(value) ?? [])
}

function spans(facts: readonly Fact[]): readonly DateSpan[] {
  return facts
    .filter(({ attribute, status }) => attribute === 'date' && status !== 'planned')
    .flatMap(({ value }) => spanOf(value) ?? [])
}

function haveCommonIdentity(group: EventGroup, told: Telling): boolean {
  const attributes = IDENTITY[told.type] ?? []
  const known = identities(group.facts, attributes)
  const own = identities(told.facts, attributes)
  if (known.size === 0 || own.size === 0) return told.type !== 'statement'
  return [...own].some((identity) => known.has(identity))
}

/** What a launch is told by besides what it carries [the Surveyor; the LVM3 rocket]. */
const CARRIER = /\b(?:rocket|booster|launcher)$/

/** [the presidents of Northland and Southland]: a land stands for whoever came from it, a rocket for its load. */
function isStandIn(attribute: string, value: string): boolean {
  return CARRIER.test(value) || (attribute === 'participants' && isBroadPlace(value))
}

/** By name: of one word, it may be read as a person's in a headline and as a company's in the text. */
function identities(facts: readonly Fact[], attributes: readonly string[]): ReadonlySet<string> {
  return new Set(
    facts
      .filter(
        ({ attribute, value }) => attributes.includes(attribute) && isNamed(value) && !isStandIn(attribute, value),
      )
      .map(({ value }) => value.toLowerCase()),
  )
}

/** Two tolls with nothing in common are of two events, unless one is told as a part of the other. */
function haveOtherFigures(known: readonly Fact[], own: readonly Fact[]): boolean {
  const others = own.filter((fact) => known.some((toll) => isOtherToll(toll, fact)))
  return others.length > 0 && !(isBare(own) && others.every((fact) => isPartOfToll(known, fact)))
}

function isOtherToll(toll: Fact, { attribute, of, value }: Fact): boolean {
  return attribute === 'killed' && toll.attribute === attribute && toll.of === of && !canBeSame(toll.value, value)
}

/** [a 6.8-magnitude quake … the 5.1-magnitude quake] */
function haveOtherMagnitudes(known: readonly Fact[], own: readonly Fact[]): boolean {
  return own.some(
    ({ attribute, value }) =>
      attribute === 'magnitude' && known.some((fact) => fact.attribute === attribute && fact.value !== value),
  )
}

/** Told without a day or a scene of its own. */
function isBare(facts: readonly Fact[]): boolean {
  return !facts.some(({ attribute }) => attribute === 'date' || attribute === 'location')
}

/** [A storm killed four. … Two fishermen drowned]: smaller than the toll of the same event, which [dozens] is not. */
export function isPartOfToll(known: readonly Fact[], fact: Fact): boolean {
  return known.some((toll) => /\d/.test(toll.value) && isOtherToll(toll, fact) && isSmaller(fact.value, toll.value))
}
