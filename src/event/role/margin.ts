import type { QuantityMention } from '../../model/mention.ts'
import type { FoundValue } from '../fact.ts'
import { MARGINS } from '../lexicon/thing-words.ts'
import type { ReadSentence } from '../reading.ts'
import type { Trigger } from '../trigger.ts'

/** Less than that of a result in figures, which says more. */
const CONFIDENCE = 0.6
/** Tokens from the verb to the margin [lost the deciding third one-day international against Ashford *by* 36 runs]. */
const WIDEST_RESULT = 14

/** The result of a game that is told by how much it was won [beat Ashford by 63 runs, a six-wicket win]. */
export function marginTold({ mentions, forms }: ReadSentence, trigger: Trigger): readonly FoundValue[] {
  if (trigger.type !== 'sport-result') return []
  const margin = mentions.find(
    (mention): mention is QuantityMention =>
      mention.kind === 'quantity' && MARGINS.has(mention.countedLemma ?? '') && isOf(trigger, mention, forms),
  )
  if (!margin) return []
  const { value, countedLemma, first, last } = margin
  const unit = value === '1' || value === 'one' ? countedLemma : `${countedLemma}s`
  return [{ attribute: 'score', value: `${value} ${unit}`, party: null, first, last, confidence: CONFIDENCE }]
}

/** [by 63 runs] behind the trigger, [six-wicket] right before it. */
function isOf({ first, last }: Trigger, margin: QuantityMention, forms: readonly string[]): boolean {
  if (margin.last < first) return first - margin.last === 1
  return forms[margin.first - 1] === 'by' && margin.first > last && margin.first <= last + WIDEST_RESULT
}
