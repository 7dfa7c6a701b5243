import type { ReadSentence } from '../reading.ts'
import type { Trigger } from '../trigger.ts'

/** The visit that a meeting is the goal of [visited Almara for talks, flew to Oslo to meet Brandt]; null of others. */
export function visitFor({ forms }: ReadSentence, meeting: Trigger, triggers: readonly Trigger[]): Trigger | null {
  if (meeting.type !== 'meeting') return null
  const visit = triggers.findLast(({ type, at }) => type === 'visit' && at < meeting.at)
  const link = visit ? forms.slice(visit.last + 1, meeting.first) : []
  return visit && (link.includes('for') || link.includes('to')) ? visit : null
}
