import type { QuantityMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import type { ReadSentence } from '../reading.ts'
import { type Harm, quantityHarm } from './figure.ts'

/** What somebody who was hurt has. */
export const INJURIES: ReadonlySet<string> = wordSet(
  'burn injury wound fracture concussion inhalation poisoning bruise hypothermia',
)

const CONFIDENCE = 0.75
/** Tokens between `with` and the injury [with *severe* burns]. */
const WIDEST_INJURY = 3

/**
 * [leaving 29 with severe burns, five with gunshot wounds]; not [eight people with head injuries were flown out]: of some who
 * were hurt, what became of them.
 */
export function suffererHarm(sentence: ReadSentence, at: number): readonly Harm[] {
  const { forms, mentions, tree } = sentence
  if (tree.tokens[at + 1]?.upos === 'AUX') return []
  const lead = forms.slice(Math.max(0, at - WIDEST_INJURY), at).lastIndexOf('with')
  if (lead < 0) return []
  const preposition = Math.max(0, at - WIDEST_INJURY) + lead
  const figure = mentions.find(
    (mention): mention is QuantityMention => mention.kind === 'quantity' && mention.last === preposition - 1,
  )
  return figure ? quantityHarm(sentence, figure, at, 'injured', CONFIDENCE) : []
}
