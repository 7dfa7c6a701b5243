import type { FoundValue } from '../fact.ts'
import { GOODS } from '../lexicon/thing-words.ts'
import type { ReadSentence } from '../reading.ts'
import type { Trigger } from '../trigger.ts'

const CONFIDENCE = 0.7
const PAPERS = new Set(['order', 'contract', 'deal', 'agreement'])
/** Tokens from the order to what is ordered [an order worth 1.6 billion euros from the state railway to supply *64 trains*]. */
const WIDEST = 18

/** How many of what an order is for [ordered 64 high-speed trains, a contract for 12 ferries]. */
export function goodsTold({ mentions }: ReadSentence, { type, entry, at }: Trigger): readonly FoundValue[] {
  if (type !== 'agreement' || entry.form !== 'noun' || !PAPERS.has(entry.head)) return []
  const counts = mentions.filter((mention) => mention.kind === 'quantity' && GOODS.has(mention.countedLemma ?? ''))
  const [count] = counts
  if (count?.kind !== 'quantity' || counts.length > 1 || Math.abs(count.first - at) > WIDEST) return []
  const { value, first, last, countedLemma } = count
  return [{ attribute: 'count', value, party: null, of: `${countedLemma}s`, first, last, confidence: CONFIDENCE }]
}
