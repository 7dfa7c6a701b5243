import type { QuantityMention } from '../../model/mention.ts'
import { inDigits } from '../figure.ts'
import type { ReadSentence } from '../reading.ts'
import type { Harm } from './figure.ts'

export const FATALLY = 'fatally'
const CONFIDENCE = 0.75
/** What follows it where it ends its phrase; not [*fatally* shot a man]. */
const ENDING: ReadonlySet<string> = new Set(['PUNCT', 'ADP', 'CCONJ', 'SCONJ'])
const WHOM: ReadonlySet<string> = new Set(['them', 'whom'])

/** Of those who were shot or stabbed, how many died of it [four people were stabbed, *one of them fatally*]. */
export function fatalHarm(sentence: ReadSentence, at: number): readonly Harm[] {
  const { forms, mentions, tree } = sentence
  if (!ENDING.has(tree.tokens[at + 1]?.upos ?? 'PUNCT')) return []
  const end = forms[at - 2] === 'of' && WHOM.has(forms[at - 1] ?? '') ? at - 2 : at
  const figure = mentions.find(
    (mention): mention is QuantityMention =>
      mention.kind === 'quantity' && mention.first < end && (mention.last === end - 1 || mention.last === at - 1),
  )
  const value = figure ? inDigits(figure.value) : ''
  if (!figure || !/^\d+$/u.test(value)) return []
  const { first, last } = figure
  return [{ attribute: 'killed', value, party: null, of: null, first, last, confidence: CONFIDENCE, at }]
}
