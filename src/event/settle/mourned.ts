import { plainFact } from '../fact.ts'
import type { EventGroup } from '../merge/event-group.ts'

const CONFIDENCE = 0.7

/** [Brandt died on Monday. The funeral is on Friday]: whose it is, where nothing else says so: of whose death the text tells first. */
export function withMourned(groups: readonly EventGroup[]): readonly EventGroup[] {
  const deaths = groups.filter(({ type, isPrevious, isOther }) => type === 'death' && !isPrevious && !isOther)
  const dead = deaths[0]?.facts.find(({ attribute, party }) => attribute === 'person' && party !== null)
  if (!dead) return groups
  return groups.map((group) => {
    const [told] = group.told
    if (group.type !== 'funeral' || !told || group.facts.some(({ attribute }) => attribute === 'person')) return group
    const { value, party } = dead
    const fact = plainFact({ attribute: 'person', value, party, confidence: CONFIDENCE }, told.trigger)
    return { ...group, facts: [...group.facts, fact] }
  })
}
