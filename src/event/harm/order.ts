import type { QuantityMention } from '../../model/mention.ts'
import type { ReadSentence } from '../reading.ts'

/** Between a figure and the participle said of it [12 members of the group were killed]. */
const BETWEEN = new Set(['AUX', 'ADV', 'PART', 'ADP', 'NOUN', 'PROPN', 'ADJ', 'DET', 'NUM'])
const WIDEST_GAP = 10
/** [have been confirmed dead, were reported missing] */
const ESTABLISHING = new Set([
  'confirm',
  'report',
  'declare',
  'pronounce',
  'find',
  'leave',
  'estimate',
  'know',
  'verify',
])

/** The quantity that starts right after a token, adverbs and articles aside. */
export function figureAfter({ mentions, tree }: ReadSentence, at: number, reach = 2): QuantityMention | null {
  for (const mention of mentions) {
    if (mention.kind !== 'quantity' || mention.first <= at) continue
    if (mention.first > at + 1 + reach) return null
    const between = tree.tokens.slice(at + 1, mention.first)
    return between.every(({ upos }) => upos === 'ADV' || upos === 'DET') ? mention : null
  }
  return null
}

/** The quantity right before a token, or before the clause's auxiliary and the participle at the token. */
export function figureBefore({ mentions, tree, lemmas }: ReadSentence, at: number): QuantityMention | null {
  let best: QuantityMention | null = null
  for (const mention of mentions) {
    if (mention.kind !== 'quantity' || mention.last >= at || mention.last < at - WIDEST_GAP) continue
    // [three of the 41 people]: of the two the three is the count.
    if (!best || mention.first > best.last) best = mention
  }
  if (!best) return null
  const between = tree.tokens.slice(best.last + 1, at)
  const isAdjacent = between.length <= 1
  const hasAuxiliary = lemmas.slice(Math.max(0, at - 3), at).includes('be')
  const isPhrase = between.every(
    ({ upos, lemma, form }) => BETWEEN.has(upos) || ESTABLISHING.has(lemma) || form === 'them',
  )
  return isPhrase && (isAdjacent || hasAuxiliary) ? best : null
}

/** The figure whose noun stands at a token [12 deaths, two dead]. */
export function ownFigure({ mentions }: ReadSentence, at: number): QuantityMention | null {
  const own = mentions.find((mention) => mention.kind === 'quantity' && (mention.counted === at || mention.last === at))
  return own?.kind === 'quantity' ? own : null
}
