import type { Fact } from '../../model/event.ts'
import { canBeSame, isSmaller } from '../figure.ts'

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

/** Told without a day or a scene of its own. */
export function isBare(facts: readonly Fact[]): boolean {
  return !facts.some(({ attribute }) => attribute === 'date' || attribute === 'location')
}

/** [A storm killed four. … Two fishermen drowned]: smaller than the toll of the same event, which [dozens] is not. */
export function isPartOfToll(known: readonly Fact[], fact: Fact): boolean {
  return known.some((toll) => /\d/.test(toll.value) && isOtherToll(toll, fact) && isSmaller(fact.value, toll.value))
}
