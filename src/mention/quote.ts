import type { Attribution, PartyMention, QuoteMention } from '../model/mention.ts'
import type { SentenceTree } from '../model/syntax.ts'

export interface FoundQuotes {
  readonly quotes: readonly QuoteMention[]
  readonly attributions: readonly Attribution[]
}

export function findQuotes(
  _text: string,
  _sentences: readonly SentenceTree[],
  _parties: readonly PartyMention[],
): FoundQuotes {
  return { quotes: [], attributions: [] }
}
