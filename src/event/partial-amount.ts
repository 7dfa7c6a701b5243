import { wordSet } from '../util/word-set.ts'
import type { ReadSentence } from './reading.ts'

const OTHER_MONEY = wordSet('debt revenue sale profit asset loss earnings turnover capitalization tax saving')

/** [$31 a share, 12 euros for each Gamma share, $2 billion in debt]: not what is paid for the whole. */
export function isPartialAmount({ forms, lemmas }: ReadSentence, last: number): boolean {
  if (isRepeated(lemmas, last) || isPartOfPrice(lemmas, last) || isWithDebt(lemmas, last)) return true
  const next = lemmas.slice(last + 1, last + 6)
  const each = next.findIndex((lemma, at) => EACH.has(lemma) && (at === 0 || lemma === 'each' || lemma === 'per'))
  if (each >= 0 && next.slice(each + 1).some((lemma) => lemma === 'share' || lemma === 'unit')) return true
  return forms[last + 1] === 'in' && lemmas.slice(last + 2, last + 4).some((lemma) => OTHER_MONEY.has(lemma))
}

/** Tokens from the sum to what it counts in [in cash *, including* its net *debt*]. */
const WIDEST_DEBT = 7

/** [600 million euros *including debt*]: more than what is paid for the company. */
function isWithDebt(lemmas: readonly string[], last: number): boolean {
  const behind = lemmas.slice(last + 1, last + 1 + WIDEST_DEBT)
  const includes = behind.indexOf('include')
  return includes >= 0 && behind.slice(includes).some((lemma) => lemma === 'debt' || lemma === 'liability')
}

const WHOLES = wordSet('total price sum amount consideration it')
const REST = wordSet('rest remainder balance')
/** Tokens from the cash to what is paid otherwise [in cash and the *rest* in shares]. */
const WIDEST_REST = 5

/** [$600 million *of the total* in cash, $600 million in cash *and the rest* in shares] */
function isPartOfPrice(lemmas: readonly string[], last: number): boolean {
  if (lemmas[last + 1] === 'of' && lemmas.slice(last + 2, last + 5).some((lemma) => WHOLES.has(lemma))) return true
  const cash = lemmas[last + 1] === 'in' ? last + 2 : last + 1
  return lemmas[cash] === 'cash' && lemmas.slice(cash + 1, cash + 1 + WIDEST_REST).some((lemma) => REST.has(lemma))
}

const EACH = wordSet('a an per each')
const TIMES = wordSet('year month week day quarter season tonne ton barrel hour')
const PART_PAYMENTS = wordSet('annually yearly monthly weekly upfront up-front')

/** [$5 million a year, €40 a barrel, $3 billion upfront] */
function isRepeated(lemmas: readonly string[], last: number): boolean {
  if (PART_PAYMENTS.has(lemmas[last + 1] ?? '')) return true
  return (EACH.has(lemmas[last + 1] ?? '') || lemmas[last + 1] === 'every') && TIMES.has(lemmas[last + 2] ?? '')
}

/** [1.65 billion reais (*$310 million*)]: the same sum in another currency. */
export function isConverted({ mentions, forms }: ReadSentence, { first }: { readonly first: number }): boolean {
  if (forms[first - 1] !== '(') return false
  return mentions.some(
    (mention) => mention.kind === 'quantity' && mention.dimension === 'money' && mention.last === first - 2,
  )
}
