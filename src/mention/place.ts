import type { PlaceMention } from '../model/mention.ts'
import type { SentenceTree } from '../model/syntax.ts'
import type { MentionContext } from './mention-context.ts'

export function findPlaces(_sentences: readonly SentenceTree[], _context: MentionContext): readonly PlaceMention[] {
  return []
}
