import type { Fact } from '../../model/event.ts'
import { HAPPENING } from '../../value/happening-kind.ts'
import { isOneHappening } from '../happening/one-happening.ts'
import { isBroadPlace } from '../lexicon/broad-places.ts'
import { isNamed } from '../role/is-named.ts'
import type { EventGroup, Telling } from './event-group.ts'

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
  'sport-result': ['winner', 'loser', 'participants'],
  meeting: ['participants'],
  call: ['participants'],
  agreement: ['participants'],
  birth: ['person'],
  marriage: ['participants'],
  funeral: ['person'],
  award: ['award'],
  bankruptcy: ['organization'],
  landing: ['vehicle'],
  earnings: ['organization'],
  opening: ['target'],
  closure: ['target'],
}

/** Somebody whom their type is about is in both, or one does not say whom. */
export function haveCommonIdentity(group: EventGroup, told: Telling): boolean {
  if (told.type === HAPPENING) return isOneHappening(group.facts, told.facts)
  const attributes = IDENTITY[told.type] ?? []
  const known = identities(group.facts, attributes, told.type)
  const own = identities(told.facts, attributes, told.type)
  if (known.size === 0 || own.size === 0) return told.type !== 'statement'
  const isOne = ALIKE[told.type] ?? isOneName
  return [...own].some((one) => [...known].some((other) => isOne(one, other)))
}

function isOneName(one: string, other: string): boolean {
  return one === other
}

/** [Ashford], [Ashford Town]: by its town alone, as most texts call a team once it is named. */
function isOneTeam(one: string, other: string): boolean {
  return one === other || isShort(one, other) || isShort(other, one)
}

function isShort(short: string, name: string): boolean {
  return name.startsWith(`${short} `) || name.endsWith(` ${short}`)
}

/** [Moon crew], [Artemis III crew]: one thing by its kind, of which a text that launches another says when. */
function isOneThing(one: string, other: string): boolean {
  return one.split(' ').at(-1) === other.split(' ').at(-1)
}

/** Where names that are not the same may be of one. */
const ALIKE: Readonly<Record<string, (one: string, other: string) => boolean>> = {
  launch: isOneThing,
  landing: isOneThing,
  'sport-result': isOneTeam,
  award: isOneTeam,
  // [Sointa], [Sointa Medical]
  acquisition: isOneTeam,
}

/** What a launch is told by besides what it carries [the Surveyor; the LVM3 rocket]. */
const CARRIER = /\b(?:rocket|booster|launcher)$/

/** [the presidents of Northland and Southland]: a land stands for whoever came from it, a rocket for its load. */
function isStandIn(attribute: string, value: string, type: string): boolean {
  const isOfLand = attribute === 'participants' && type !== 'sport-result' && isBroadPlace(value)
  return CARRIER.test(value) || isOfLand
}

/** By name: of one word, it may be read as a person's in a headline and as a company's in the text. */
function identities(facts: readonly Fact[], attributes: readonly string[], type: string): ReadonlySet<string> {
  return new Set(
    facts
      .filter(
        ({ attribute, value }) =>
          attributes.includes(attribute) && isNamed(value) && !isStandIn(attribute, value, type),
      )
      .map(({ value }) => value.toLowerCase()),
  )
}
