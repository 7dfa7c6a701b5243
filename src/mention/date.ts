import type { DateMention } from '../model/mention.ts'
import type { SentenceTree } from '../model/syntax.ts'
import type { MentionContext } from './mention-context.ts'

export function findDates(_sentences: readonly SentenceTree[], _context: MentionContext): readonly DateMention[] {
  return []
}
