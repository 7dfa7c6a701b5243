import type { QuantityMention } from '../model/mention.ts'
import { wordSet } from './lexicon/word-set.ts'
import type { ReadSentence } from './reading.ts'

/** Counted words that narrow nothing: a toll of people, whatever they are called. */
const ANYBODY = wordSet(`
  person people man individual other victim resident villager inhabitant local human soul life body death fatality casualty dead
  corpse martyr injury wounded injured arrest
`)

/** What a figure is limited to, as `of` says it [soldiers]; null where it counts everybody. */
export function scopeOf(
  { tree, lemmas }: ReadSentence,
  { part, counted, countedLemma }: QuantityMention,
): string | null {
  if (part !== null) return part
  if (counted === null) return null
  const lemma = countedLemma?.toLowerCase() ?? lemmas[counted] ?? ''
  if (ANYBODY.has(lemma) || tree.tokens[counted]?.upos === 'PROPN') return null
  return tree.tokens[counted]?.form.toLowerCase() ?? null
}
