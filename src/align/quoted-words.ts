import { countShared, shareAny } from '../util/collection.ts'
import type { EventProfile } from './event-profile.ts'

type Words = ReadonlySet<string>

/** Different words, more than chance and than what many say alike [we are ready for talks]. A convention of this project. */
const FEWEST_SAME_WORDS = 8

/** The same words of some length, or words of one speaker that were cut or altered: spoken once, whoever is said to have. */
export function areOneQuote(left: EventProfile, right: EventProfile): boolean {
  return haveQuotes(left.ownQuotes, right.ownQuotes, (one, another) => {
    const [same, longer] = [countShared(one, another), Math.max(one.size, another.size)]
    if (same < FEWEST_SAME_WORDS) return false
    return same >= longer || (same >= QUOTE_SHARE * longer && shareAny(left.principals, right.principals))
  })
}

/** Share of a quote's words that both have: one of them may be cut or altered. */
const QUOTE_SHARE = 0.6

/** Some quotes may be one quote, cut or altered. */
export function shareQuotes({ quotes: left }: EventProfile, { quotes: right }: EventProfile): boolean {
  return haveQuotes(
    left,
    right,
    (one, another) => countShared(one, another) >= QUOTE_SHARE * Math.max(1, Math.min(one.size, another.size)),
  )
}

function haveQuotes(
  left: readonly Words[],
  right: readonly Words[],
  isOne: (one: Words, another: Words) => boolean,
): boolean {
  return left.some((one) => right.some((another) => isOne(one, another)))
}
