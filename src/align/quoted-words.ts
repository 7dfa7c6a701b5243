import { countShared, shareAny } from '../util/collection.ts'
import type { EventProfile } from './event-profile.ts'
import { isTellingWord } from './telling-word.ts'

type Words = ReadonlySet<string>

/**
 * Words that differ from each other, and how many of them tell something: more than chance and than what many say alike
 * [we are ready for talks; our thoughts are with the families]. Where most tell something, fewer do. Conventions of this project.
 */
const FEWEST_WORDS: readonly { readonly words: number; readonly telling: number }[] = [
  { words: 8, telling: 2 },
  { words: 7, telling: 3 },
  { words: 6, telling: 4 },
]
/** Of what stands in a longer one whole, and of one altered, there must be more. */
const FEWEST_SAME_WORDS = 8
const FEWEST_TELLING_IN_CUT = 3

/** The same words of some length, whole or cut, or words of one speaker that were altered: spoken once, whoever is said to have. */
export function areOneQuote(left: EventProfile, right: EventProfile): boolean {
  return haveQuotes(left.ownQuotes, right.ownQuotes, (one, another) => {
    const [same, longer] = [countShared(one, another), Math.max(one.size, another.size)]
    if (same >= longer) return isOneMans(one)
    if (same < FEWEST_SAME_WORDS) return false
    if (same >= QUOTE_SHARE * longer && shareAny(left.principals, right.principals)) return true
    const shorter = one.size < another.size ? one : another
    return same >= shorter.size && tellingWords(shorter) >= FEWEST_TELLING_IN_CUT
  })
}

/** Words that two people do not say alike. */
function isOneMans(quote: Words): boolean {
  const telling = tellingWords(quote)
  return FEWEST_WORDS.some((fewest) => quote.size >= fewest.words && telling >= fewest.telling)
}

function tellingWords(quote: Words): number {
  return [...quote].filter(isTellingWord).length
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
