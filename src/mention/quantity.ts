import type { DateMention, QuantityMention } from '../model/mention.ts'
import type { SentenceTree } from '../model/syntax.ts'

/** Figures; what a date covers is none. */
export function findQuantities(
  _sentences: readonly SentenceTree[],
  _dates: readonly DateMention[],
): readonly QuantityMention[] {
  return []
}
