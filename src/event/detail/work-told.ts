import type { QuantityMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import type { ReadSentence } from '../reading.ts'
import type { Named } from './thing.ts'

/** Of how much of it. */
export const WORKFORCE_CUT = 'workforce cut'

const STAFF = wordSet('workforce staff employee worker workers headcount')
const SHEDDING = wordSet('cut lay shed axe slash reduce trim dismiss fire eliminate shrink')

/** [will *cut 12 percent of its workforce*, is laying off 12 percent of its staff] */
export function workforceCut(sentence: ReadSentence, { first, last, dimension }: QuantityMention): Named | null {
  const { lemmas, forms } = sentence
  if (dimension !== 'ratio') return null
  const staff = lemmas.slice(last + 1, last + 5).findIndex((lemma) => STAFF.has(lemma))
  if (staff < 0 || !lemmas.slice(last + 1, last + 1 + staff).every((lemma) => OF_ITS.has(lemma))) return null
  const verb = lemmas.slice(Math.max(0, first - 5), first).findLastIndex((lemma) => SHEDDING.has(lemma))
  const isCut = verb >= 0 && forms[first - 1] !== 'to'
  return isCut ? { of: WORKFORCE_CUT, first, last: last + 1 + staff } : null
}

const OF_ITS = wordSet('of its their his her the a all')
const PAY = wordSet('pay wage salary rise raise increase money hike offer')
const OFFERING = wordSet('offer propose offering get receive accept')
const REFUSED = wordSet('reject refuse accept decline spurn')
const DEMANDING = wordSet('demand want seek request call ask')

/**
 * [rejected a *pay offer of 4.5 percent*, offered them 4.5 percent more pay; are demanding 9 percent more money]: what
 * employers offer is another figure than what unions ask for.
 */
export function payOffered(sentence: ReadSentence, { first, last, dimension }: QuantityMention): Named | null {
  const { lemmas } = sentence
  if (dimension !== 'ratio') return null
  const from = Math.max(0, first - 7)
  const around = lemmas.slice(from, last + 5)
  const money = lemmas.slice(Math.max(0, first - 4), last + 5).some((lemma) => PAY.has(lemma))
  if (!money || !around.some((lemma) => PAY_WORDS.has(lemma))) return null
  const before = lemmas.slice(from, first)
  const verb = before.findLastIndex((lemma) => OFFERING.has(lemma) || REFUSED.has(lemma) || DEMANDING.has(lemma))
  if (verb < 0) return null
  const lemma = before[verb] ?? ''
  return { of: DEMANDING.has(lemma) ? 'pay rise' : 'pay offer', first, last }
}

const PAY_WORDS = wordSet('pay wage salary money')
