import type { QuantityMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import type { ReadSentence } from '../reading.ts'
import type { Named } from './thing.ts'

/** What unions ask for. */
export const PAY_DEMAND = 'pay rise'
const PAY_OFFER = 'pay offer'
const PAY = wordSet('pay wage salary rise raise increase money hike offer')
const OFFERING = wordSet('offer propose offering get receive accept table')
const REFUSED = wordSet('reject refuse accept decline spurn')
const DEMANDING = wordSet('demand want seek request call ask press push')
const PAY_WORDS = wordSet('pay wage salary money')
/** Of what may be asked or offered, and of what is not. */
const OPEN = new Set(['not', 'never', 'could', 'may', 'might', 'would', "n't", 'n’t'])
/** [on strike *for* a 15 percent rise in salaries] */
const STRIKING = /(?:^| )(?:strike|walkout|stoppage|protest|campaign|out)(?: \S+){0,3} for (?:an? )?$/
/** Tokens before and behind the figure in which it is told what it is of. */
const BEFORE = 7
const BEHIND = 5

/**
 * [rejected a *pay offer of 4.5 percent*, offered them 4.5 percent more pay; are demanding 9 percent more money, *want wages to
 * rise by 9 percent*, *asking for a 9 percent raise*]: what employers offer is another figure than what unions ask for.
 */
export function payTold(sentence: ReadSentence, { first, last, dimension }: QuantityMention): Named | null {
  const { lemmas } = sentence
  if (dimension !== 'ratio') return null
  const before = lemmas.slice(Math.max(0, first - BEFORE), first)
  const isMoney = lemmas.slice(Math.max(0, first - 4), last + BEHIND).some((lemma) => PAY.has(lemma))
  if (!isMoney || !isOfPay(sentence, { first, last })) return null
  if (STRIKING.test(`${before.join(' ')} `)) return { of: PAY_DEMAND, first, last }
  const verb = before.findLastIndex((lemma) => OFFERING.has(lemma) || REFUSED.has(lemma) || DEMANDING.has(lemma))
  if (verb < 0) return null
  const isDemand = DEMANDING.has(before[verb] ?? '')
  if (isDemand && before.slice(Math.max(0, verb - 2), verb).some((lemma) => OPEN.has(lemma))) return null
  return { of: isDemand ? PAY_DEMAND : PAY_OFFER, first, last }
}

/** [*wages* to rise, an 18 percent *raise*]; not [raise taxes by 18 percent, a rise in fares]. */
function isOfPay(
  { lemmas, forms, tree }: ReadSentence,
  { first, last }: Pick<QuantityMention, 'first' | 'last'>,
): boolean {
  const around = lemmas.slice(Math.max(0, first - BEFORE), last + BEHIND)
  if (around.some((lemma) => PAY_WORDS.has(lemma))) return true
  const noun = [last + 1, last + 2].find((at) => lemmas[at] === 'raise') ?? -1
  return noun > 0 && (tree.tokens[noun]?.upos === 'NOUN' || /^an?$/.test(forms[first - 1] ?? forms[first] ?? ''))
}
