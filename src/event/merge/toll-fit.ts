import type { Fact } from '../../model/event.ts'
import { canBeSame, inDigits, isSmaller } from '../figure.ts'

/** Two tolls with nothing in common are of two events, unless one is told as a part of the other. */
export function haveOtherFigures(known: readonly Fact[], own: readonly Fact[]): boolean {
  const others = own.filter((fact) => known.some((toll) => isOtherToll(toll, fact)))
  return others.length > 0 && !(isBare(own) && others.every((fact) => isPartOfToll(known, fact)))
}

function isOtherToll(toll: Fact, { attribute, of, value }: Fact): boolean {
  return attribute === 'killed' && toll.attribute === attribute && toll.of === of && !canBeSame(toll.value, value)
}

/** [a 6.8-magnitude quake … the 5.1-magnitude quake] */
export function haveOtherMagnitudes(known: readonly Fact[], own: readonly Fact[]): boolean {
  return own.some(
    ({ attribute, value }) =>
      attribute === 'magnitude' && known.some((fact) => fact.attribute === attribute && fact.value !== value),
  )
}

const NAME = /\p{Lu}/u

/** [jailed the captain for nine years … Sand got two years, the owner, Varo Lines, was fined 2 million euros]: another's penalty. */
export function isPenaltyOfOther(known: readonly Fact[], own: readonly Fact[]): boolean {
  const person = own.find(({ attribute, value }) => attribute === 'person' && NAME.test(value))
  if (person === undefined || known.some((fact) => fact.attribute === 'person' && isSamePerson(fact, person)))
    return false
  const terms = known.filter(isTerm)
  const others = own.filter(isTerm)
  if (terms.length === 0) return false
  if (others.length === 0) return own.some(({ attribute }) => attribute === 'amount')
  return !others.some(({ value }) => terms.some((term) => isSameTerm(term.value, value)))
}

function isSamePerson(left: Fact, right: Fact): boolean {
  return left.value === right.value || (left.party !== null && left.party === right.party)
}

function isTerm({ attribute, of, status }: Fact): boolean {
  return attribute === 'term' && of === null && status === 'happened'
}

function isSameTerm(left: string, right: string): boolean {
  return inDigits(left) === inDigits(right)
}

/** Told without a day or a scene of its own. */
export function isBare(facts: readonly Fact[]): boolean {
  return !facts.some(({ attribute }) => attribute === 'date' || attribute === 'location')
}

/** [A storm killed four. … Two fishermen drowned]: smaller than the toll of the same event, which [dozens] is not. */
export function isPartOfToll(known: readonly Fact[], fact: Fact): boolean {
  return known.some((toll) => /\d/.test(toll.value) && isOtherToll(toll, fact) && isSmaller(fact.value, toll.value))
}
