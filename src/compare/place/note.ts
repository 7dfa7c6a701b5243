import type { PlaceValue } from '../../model/value.ts'
import { distanceBetween, fullChainOf, headOf } from '../../value/place/node.ts'

const SETTLED = '`within` under `places` in story.yaml would settle it'

export function withinNote(inner: PlaceValue, outer: PlaceValue): string {
  return `\`${inner.written}\` lies in \`${outer.written}\``
}

export function overlapNote(left: PlaceValue, right: PlaceValue): string {
  return `\`${left.written}\` and \`${right.written}\` may share ground`
}

export function sameNameNote(left: PlaceValue, right: PlaceValue): string {
  return `\`${left.written}\` and \`${right.written}\` are one name, told with and without what is around it`
}

export function initialsNote(left: PlaceValue, right: PlaceValue): string {
  return `one of \`${left.written}\` and \`${right.written}\` is the initials of the other`
}

export function disputedNote(left: PlaceValue, right: PlaceValue): string {
  return `states differ over whether \`${left.written}\` and \`${right.written}\` belong together`
}

/** For names that nothing knows, or knows well enough; one or two. */
export function unresolvedNote(values: readonly PlaceValue[]): string {
  const names = [...new Set(values.map(({ written }) => `\`${written}\``))]
  const are = names.length > 1 ? 'are' : 'is'
  return `where ${names.join(' and ')} ${are} meant to be is not known; an entry under \`places\` in story.yaml would settle it`
}

/** For names, one or two, that fit only as other places than they most likely are. */
export function ambiguousNote(values: readonly PlaceValue[]): string {
  const names = [...new Set(values.map(({ written }) => `\`${written}\``))]
  const have = names.length > 1 ? 'have' : 'has'
  return `${names.join(' and ')} ${have} other readings, and only one of those would fit; an entry under \`places\` in story.yaml would settle it`
}

/** [Moscow] in Russia, and the one in Idaho */
export function namesakeNote(inner: PlaceValue, outer: PlaceValue): string {
  return `a smaller place called \`${inner.written}\` lies in \`${outer.written}\`; an entry under \`places\` in story.yaml would settle it`
}

/** For names of which a less likely place lies in the region of the other. */
export function localNote(left: PlaceValue, right: PlaceValue): string {
  return `\`${left.written}\` and \`${right.written}\` may be two places of one region, or one of them another of its name; ${SETTLED}`
}

/** `areClose`: the likeliest places are what is close, not some other reading. */
export function closeNote(left: PlaceValue, right: PlaceValue, areClose: boolean): string {
  const distance = areClose ? distanceOf(left, right) : null
  const names = `\`${left.written}\` and \`${right.written}\``
  if (distance === null) return `whether ${names} are one place is not known; ${SETTLED}`
  return `${names} are ${distance} km apart, too close to tell; ${SETTLED}`
}

/** [`Baikonur` lies in Kazakhstan, `Houston` in Texas, United States] */
export function apartNote(left: PlaceValue, right: PlaceValue): string {
  const [leftPlace, rightPlace] = [surroundingsOf(left), surroundingsOf(right)]
  const names = `\`${left.written}\` and \`${right.written}\``
  const distance = distanceOf(left, right)
  const isInside = leftPlace.endsWith(rightPlace) || rightPlace.endsWith(leftPlace)
  if (isInside && distance !== null) return `${names} are ${distance} km apart`
  if (leftPlace === rightPlace)
    return leftPlace ? `${names} are two places in ${leftPlace}` : `${names} share no ground`
  if (!leftPlace || rightPlace.endsWith(leftPlace)) return outsideNote(right, rightPlace, left)
  if (!rightPlace || leftPlace.endsWith(rightPlace)) return outsideNote(left, leftPlace, right)
  return `\`${left.written}\` lies in ${leftPlace}, \`${right.written}\` in ${rightPlace}`
}

/** [`Lyon` lies in France, outside `Germany`] */
function outsideNote(inner: PlaceValue, surroundings: string, outer: PlaceValue): string {
  return `\`${inner.written}\` lies in ${surroundings}, outside \`${outer.written}\``
}

/** What the likeliest reading lies in, up to the country; empty for a country. */
function surroundingsOf({ readings: [likeliest] }: PlaceValue): string {
  const around = likeliest ? fullChainOf(likeliest).slice(1) : []
  return around.map(({ name }) => name).join(', ')
}

/** Whole kilometres between the likeliest readings, where both have a position of their own. */
function distanceOf(left: PlaceValue, right: PlaceValue): number | null {
  const [leftReading, rightReading] = [left.readings[0], right.readings[0]]
  const distance = leftReading && rightReading ? distanceBetween(headOf(leftReading), headOf(rightReading)) : null
  return distance === null ? null : Math.round(distance)
}
