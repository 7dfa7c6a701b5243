import type { QuantityMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import type { FoundValue } from '../fact.ts'
import type { ReadSentence } from '../reading.ts'
import type { Trigger } from '../trigger.ts'

const CONFIDENCE = 0.65

const PAPERS = wordSet('agreement deal contract accord pact treaty loan memorandum')
const GIVING = wordSet('lend pay provide invest give grant receive get contribute loan borrow spend')
/** [$5 million a year, up front]: of a part. */
const PARTIAL = wordSet('a an per each annually upfront up initially first immediately monthly yearly')

/** What an agreement says that is to be done under it [Japan will lend Zambia $230 million under an agreement signed on Monday]. */
export function dealTerms(sentence: ReadSentence, { type, entry }: Trigger): readonly FoundValue[] {
  if (type !== 'agreement' || !isUnder(sentence) || (entry.form === 'noun' && !PAPERS.has(entry.head))) return []
  return [...amount(sentence), ...duration(sentence)]
}

/** [*under* an agreement, *according to* a contract, *as part of* a deal] */
function isUnder({ chunks, forms, lemmas }: ReadSentence): boolean {
  return chunks.some(({ preposition, head }) => {
    if (!PAPERS.has(lemmas[head] ?? '')) return false
    const word = forms[preposition] ?? ''
    const before = forms[preposition - 1] ?? ''
    return word === 'under' || (word === 'to' && before === 'according') || (word === 'of' && before === 'part')
  })
}

/** The only sum of the sentence, where it is lent, paid or given. */
function amount({ mentions, lemmas, isVerb, forms }: ReadSentence): readonly FoundValue[] {
  const sums = mentions.filter(isOf('money'))
  const [sum] = sums
  if (!sum || sums.length > 1 || PARTIAL.has(forms[sum.last + 1] ?? '')) return []
  let verb = sum.first - 1
  while (verb >= 0 && !isVerb(verb)) verb -= 1
  return GIVING.has(lemmas[verb] ?? '') && sum.first - verb <= WIDEST_GIFT ? [figureOf('amount', sum)] : []
}

/** Tokens from the verb to the sum [lend the Zambian government 230 million dollars]. */
const WIDEST_GIFT = 8

/** [will take the gas for 20 years] */
function duration({ mentions, forms }: ReadSentence): readonly FoundValue[] {
  const times = mentions.filter(isOf('time')).filter(({ first }) => forms[first - 1] === 'for')
  const [time] = times
  return time && times.length === 1 ? [figureOf('duration', time)] : []
}

function isOf(dimension: string): (mention: ReadSentence['mentions'][number]) => mention is QuantityMention {
  return (mention): mention is QuantityMention => mention.kind === 'quantity' && mention.dimension === dimension
}

function figureOf(attribute: string, { value, first, last }: QuantityMention): FoundValue {
  return { attribute, value, party: null, first, last, confidence: CONFIDENCE }
}
