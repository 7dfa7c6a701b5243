import type { QuantityMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import { PLAYING } from '../lexicon/thing-words.ts'
import type { ReadSentence } from '../reading.ts'
import type { Named } from './thing.ts'

const HIGHEST = wordSet('high big large great costly dear expensive')
const DEALS = wordSet('outlay fee signing transfer purchase buy player record')
/** What was the record up to the transfer that is told. */
const STANDING = wordSet('previous previously remain stand still')
const SPENDING = wordSet('pay spend')
const SELLING = wordSet('sale sell receive get')
/** Tokens from the word for a record to its sum, and from the sum to what says that it was paid. */
const WIDEST = 12
const WIDEST_SPENDING = 3

/** [the club's *previous highest outlay was the £7 million* spent on Falk, the transfer *record remains the £7 million* paid for Falk] */
export function recordFee(sentence: ReadSentence, { first, last, dimension }: QuantityMention): Named | null {
  const { lemmas, isTold } = sentence
  if (dimension !== 'money' || !isTold(PLAYING)) return null
  const before = lemmas.slice(Math.max(0, first - WIDEST), first)
  const isRecord =
    before.includes('record') || (before.some((word) => HIGHEST.has(word)) && before.some((word) => DEALS.has(word)))
  const isSpent = [...lemmas.slice(last + 1, last + 1 + WIDEST_SPENDING), ...before].some((word) => SPENDING.has(word))
  if (!isRecord || !isSpent || !before.some((word) => STANDING.has(word)) || before.some((word) => SELLING.has(word)))
    return null
  return { of: 'record fee', first, last }
}
