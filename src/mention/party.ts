import type { DocumentParty, PartyMention, PlaceMention } from '../model/mention.ts'
import type { SentenceTree } from '../model/syntax.ts'
import type { MentionContext } from './mention-context.ts'

export interface FoundParties {
  readonly mentions: readonly PartyMention[]
  readonly parties: readonly DocumentParty[]
}

export function findParties(
  _sentences: readonly SentenceTree[],
  _places: readonly PlaceMention[],
  _context: MentionContext,
): FoundParties {
  return { mentions: [], parties: [] }
}
