import type { QuantityMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import type { FoundValue } from '../fact.ts'
import type { ReadSentence } from '../reading.ts'
import type { Trigger } from '../trigger.ts'
import type { RoleContext } from './context.ts'
import { partyValue } from './party-value.ts'

/** A part of a company, and the head of the company's phrase. */
export interface Stake {
  readonly share: QuantityMention
  readonly company: number
}

/** What a part of a company is called [a 40 percent *stake* in Gamma]. */
export const STAKES: ReadonlySet<string> = wordSet(
  'stake share interest shareholding majority minority holding stakeholding',
)

/** Tokens from the trigger to the share [paid 180 million pounds for its 55%]. */
const WIDEST_DEAL = 9
/** Words between the share and what it is of [its 55% *minority* stake in]. */
const WIDEST_STAKE = 2

const CONFIDENCE = 0.75

/** [bought a *further* 20%]: no more than a part of the stake. */
export function isFurther(forms: readonly string[], { first, last }: Pick<QuantityMention, 'first' | 'last'>): boolean {
  return forms.slice(Math.max(0, first - 1), last).some((form) => FURTHER.has(form))
}

const FURTHER: ReadonlySet<string> = wordSet('further additional extra another remaining')

/** [sold 49 percent of Gamma, paid £2 million for its 55% shareholding in Gamma]; null where no share is told. */
export function stakeBehind({ mentions, chunks, forms, lemmas }: ReadSentence, last: number): Stake | null {
  const share = mentions.find(
    (mention): mention is QuantityMention =>
      mention.kind === 'quantity' &&
      mention.dimension === 'ratio' &&
      !isFurther(forms, mention) &&
      mention.first > last &&
      mention.first <= last + WIDEST_DEAL,
  )
  if (!share) return null
  let link = share.last + 1
  while (link <= share.last + WIDEST_STAKE && !LINKS.has(forms[link] ?? '')) link += 1
  const isLinked = forms[link] === 'of' ? link === share.last + 1 : STAKES.has(lemmas[link - 1] ?? '')
  const owned = chunks.find(({ preposition }) => preposition === link)
  return owned && isLinked && LINKS.has(forms[link] ?? '') ? { share, company: owned.head } : null
}

const LINKS: ReadonlySet<string> = new Set(['of', 'in'])

/** [raised its stake in Gamma from 40% *to 55%*]: what it is from then on. */
function raisedStake({ mentions, forms }: ReadSentence, last: number): readonly FoundValue[] {
  const share = mentions.find(
    (mention) =>
      mention.kind === 'quantity' &&
      mention.dimension === 'ratio' &&
      mention.first > last &&
      forms[mention.first - 1] === 'to',
  )
  if (share?.kind !== 'quantity') return []
  return [
    { attribute: 'stake', value: share.value, party: null, first: share.first, last: share.last, confidence: RAISED },
  ]
}

/** More than that of a share that only stands near. */
const RAISED = 0.85
const RAISING: ReadonlySet<string> = wordSet('raise increase lift boost')

/** The share and the company of a deal that is told by how much of it changes hands. */
export function stakeTold(context: RoleContext, { type, entry, last }: Trigger): readonly FoundValue[] {
  if (type === 'acquisition' && RAISING.has(entry.head)) return raisedStake(context.sentence, last)
  const stake = type === 'acquisition' && entry.form === 'verb' ? stakeBehind(context.sentence, last) : null
  if (!stake) return []
  const { first, last: end, value } = stake.share
  const target = partyValue(context, 'target', { name: 'of', index: stake.company, confidence: CONFIDENCE })
  const share = { attribute: 'stake', value, party: null, first, last: end, confidence: CONFIDENCE }
  return target ? [share, target] : [share]
}
