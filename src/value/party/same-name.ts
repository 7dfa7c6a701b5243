import { remembered } from '../../util/remembered.ts'
import { wordsOf } from '../fold.ts'

/** Shorter words are too often one letter apart [Rose, Ross]. */
const SHORTEST_SPELLED_OTHERWISE = 5
/** Letters that a short form has of a given name [Fred, Frederick]. */
const SHORT_FORM = 3

/** The words of a name, without what stands in quotation marks or brackets [Vincent 'The Chin' Gigante]. */
export const nameWords: (name: string) => readonly string[] = remembered((name) =>
  wordsOf(name.replaceAll(/(?<=^|\s)(?:"[^"]*"|'[^']*'|‘[^’]*’|“[^”]*”|\([^)]*\))(?=\s|$)/gu, ' ')),
)

/**
 * Whether two names may be of one: the words of one stand in the other [Jackson, Vincent Jackson], or they share a
 * surname and what the given name begins with [Fred Reed, Frederick C. Reed], or are one letter apart [Ana Brand, Ana
 * Brandt], or only their words are parted otherwise [Tekle Haile Mariam, Tekle Hailemariam].
 */
export function mayBeOneName(one: readonly string[], other: readonly string[]): boolean {
  if (one.length === 0 || other.length === 0) return false
  if (one.every((word) => other.includes(word)) || other.every((word) => one.includes(word))) return true
  if (one.join('') === other.join('')) return true
  const [given, surname, otherGiven, otherSurname] = [one[0], one.at(-1), other[0], other.at(-1)]
  if (!given || !surname || !otherGiven || !otherSurname || one.length < 2 || other.length < 2) return false
  if (surname === otherSurname) return isShortFormOf(given, otherGiven) || isShortFormOf(otherGiven, given)
  return given === otherGiven && isOneLetterApart(surname, otherSurname)
}

function isShortFormOf(short: string, full: string): boolean {
  return full.startsWith(short) && (short.length >= SHORT_FORM || short.length === 1)
}

/** A letter more, less or otherwise. */
function isOneLetterApart(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (short.length + 1 < SHORTEST_SPELLED_OTHERWISE || long.length - short.length > 1) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at += 1
  const rest = short.slice(long.length > short.length ? at : at + 1)
  return rest === long.slice(at + 1)
}
