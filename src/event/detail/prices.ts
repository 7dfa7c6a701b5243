import type { QuantityMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import type { ReadSentence } from '../reading.ts'
import type { Named } from './thing.ts'

const PRICES = wordSet('price')
const OF_ALL = wordSet('consumer retail')
const RISING = wordSet('rise increase climb grow jump')

/** [*consumer prices rose 4.1 percent*, were 4.1 percent higher]: what is else told as inflation. */
export function pricesRisen(
  { lemmas, forms }: ReadSentence,
  { first, last, dimension }: QuantityMention,
): Named | null {
  if (dimension !== 'ratio') return null
  const at = lemmas.findIndex((lemma, index) => PRICES.has(lemma) && OF_ALL.has(lemmas[index - 1] ?? ''))
  if (at < 0 || at > first) return null
  const verb = lemmas.findIndex((lemma, index) => index > at && RISING.has(lemma))
  const isRisen = verb > at && verb < first && [verb + 1, verb + 2].includes(first) && forms[first - 1] !== 'to'
  return isRisen ? { of: 'inflation', first: at - 1, last } : null
}
