import type { QuantityMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import type { FoundValue, TriggerTold } from '../fact.ts'
import { PLAYING } from '../lexicon/thing-words.ts'
import { skipBack } from '../near-words.ts'
import { isConverted, isPartialAmount } from '../partial-amount.ts'
import type { ReadSentence } from '../reading.ts'
import { wordTrigger } from '../trigger.ts'

const CONFIDENCE = 0.7
/** Less than that of a company which the purchase itself is told of. */
const LESS = 0.55
/** Words of a text in which a company is bought. */
const TAKEN_OVER = wordSet(
  'takeover acquire acquisition acquirer buyout buy-out swallow suitor merger buy buyer purchase',
)
const PAYING = wordSet('pay spend offer splash fork shell stump put hand lay')
const GETTING = wordSet('get receive earn pocket collect')
/** Between the verb and the sum [fork *out about* 5 million]. */
const NEARLY = wordSet(
  'out up over down about around some nearly almost roughly just more than a the total sum of equivalent',
)
/** Who pays for nothing else. */
const BUYERS = wordSet('buyer purchaser bidder acquirer suitor')
/** What is bought as a whole [for *all* the shares, for the *company*, on the *takeover*]. */
const WHOLES = wordSet('all whole entire company firm business group target takeover purchase acquisition share')
const DEALS = wordSet('deal transaction takeover purchase acquisition offer bid sale merger buyout consideration')
/** Lemmas between the deal and its sum [the transaction *, which is valued at*]. */
const WORTH =
  /^(?:, )?(?:(?:which|that) )?(?:(?:be|will be|would be) )?(?:(?:now|currently) )?(?:worth|value at|price at|put at|total|amount to|come to|of)(?: (?:about|around|some|nearly|almost|roughly|just|more|than|over|a|total))*$/
/** Of another bid, of a part, of what was not agreed, or of money that buys no company. */
const OTHER = wordSet(
  'previous earlier initial first original reject turn refuse low improved improve raise raised sweeten record debt fund funding round invest investment stake fine synergy saving dividend year each per bonus salary not might could may want fee damages settlement reported if previously once market capitalisation capitalization',
)
/** Tokens before a sum in which another bid would be told, and behind it in which what is bought is. */
const WIDEST = 6

/**
 * What a company costs its buyer, told apart from the purchase [The Danes are paying *448 million euros* for all the shares, the
 * buyer will pay *448 million euros* in cash, the transaction is valued at *448 million euros*].
 */
export function takeoverPrices(sentence: ReadSentence): readonly TriggerTold[] {
  const sums = sentence.mentions.filter(
    (mention): mention is QuantityMention => mention.kind === 'quantity' && mention.dimension === 'money',
  )
  const [sum] = sums
  if (!sum || !sentence.isTold(TAKEN_OVER) || sentence.isTold(PLAYING)) return []
  const own = sums.filter((one) => !isConverted(sentence, one))
  if (own.length > 1 || isPartialAmount(sentence, sum.last) || isOfOther(sentence, sum)) return []
  const at = paidAt(sentence, sum) ?? worthAt(sentence, sum)
  // [Varo *had offered* 380 million euros for the company]: before, and in vain.
  if (at === null || [at - 1, at - 2].some((index) => sentence.forms[index] === 'had')) return []
  const { value, first, last } = sum
  return [
    {
      trigger: wordTrigger({ type: 'acquisition', lemma: 'price', at }),
      values: [
        { attribute: 'amount', value, party: null, first, last, confidence: CONFIDENCE },
        ...targetBehind(sentence, last),
      ],
    },
  ]
}

function isOfOther({ lemmas, forms }: ReadSentence, { first, last }: QuantityMention): boolean {
  const near = [...lemmas.slice(Math.max(0, first - WIDEST), first), ...lemmas.slice(last + 1, last + WIDEST)]
  return near.some((lemma) => OTHER.has(lemma)) || forms.some((form) => form === 'would' || YEAR.test(form))
}

/** [paid 30 million for the Varo Works in 2018]: before. */
const YEAR = /^(?:19|20)\d\d$/

/** [*paying* 448 million euros for all the shares, *change hands for*]: token of the verb; null where no purchase is meant. */
function paidAt(sentence: ReadSentence, { first, last }: QuantityMention): number | null {
  const { lemmas, forms } = sentence
  const isHandled = forms[first - 1] === 'for' && forms[first - 2] === 'hands' && lemmas[first - 3] === 'change'
  if (isHandled) return first - 3
  const at = skipBack(lemmas, first, NEARLY)
  const lemma = lemmas[at] ?? ''
  if (!PAYING.has(lemma) && !GETTING.has(lemma)) return null
  if (isForWhole(sentence, last)) return at
  const subject = lemmas.slice(Math.max(0, at - WIDEST), at)
  return PAYING.has(lemma) && subject.some((word) => BUYERS.has(word)) ? at : null
}

const LINKS = wordSet('for on')

/** [*for all* of Sointa's shares, *on the takeover*, *for* Sointa] */
function isForWhole({ lemmas, forms, mentions, parties }: ReadSentence, last: number): boolean {
  const link = forms.findIndex((form, at) => at > last && at <= last + WIDEST && LINKS.has(form))
  if (link < 0) return false
  // [300 million euros for 60 percent of the shares]
  if (mentions.some(({ kind, first }) => kind === 'quantity' && first > link && first <= link + 3)) return false
  const behind = lemmas.slice(link + 1, link + 4)
  return (
    behind.some((lemma) => WHOLES.has(lemma)) ||
    mentions.some(
      (mention) =>
        mention.kind === 'party' &&
        mention.form === 'name' &&
        mention.first === link + 1 &&
        parties[mention.party]?.nature === 'organization',
    )
  )
}

/** [for all of *Sointa*'s shares, for the shares in *Sointa*]: the company that is bought. */
function targetBehind({ mentions, parties, forms }: ReadSentence, end: number): readonly FoundValue[] {
  const link = forms.findIndex((form, at) => at > end && at <= end + WIDEST && LINKS.has(form))
  const found = mentions.find(
    (mention) =>
      mention.kind === 'party' && mention.form === 'name' && mention.first > link && mention.first <= link + WIDEST,
  )
  const { nature = null, names = [] } = found?.kind === 'party' ? (parties[found.party] ?? {}) : {}
  if (link < 0 || found?.kind !== 'party' || (nature !== 'organization' && nature !== 'unknown')) return []
  const { party, first, last } = found
  return [{ attribute: 'target', value: names[0] ?? '', party, first, last, confidence: LESS }]
}

/** [the *transaction*, which is valued at 448 million euros]: token of the deal. */
function worthAt({ lemmas }: ReadSentence, { first }: QuantityMention): number | null {
  for (let at = first - 2; at >= Math.max(0, first - WIDEST * 2); at -= 1) {
    if (DEALS.has(lemmas[at] ?? '') && WORTH.test(lemmas.slice(at + 1, first).join(' '))) return at
  }
  return null
}
