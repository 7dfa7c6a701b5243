import type { EntityFact } from '../../model/event.ts'
import type { DocumentParty } from '../../model/mention.ts'
import { plainFact } from '../fact.ts'
import type { EventGroup } from '../merge/event-group.ts'
import { CAUSES } from '../merge/event-kind.ts'

const CONFIDENCE = 0.8

/**
 * [Brandt died on Monday. She was 88.]: how old the dead were when they died, wherever the text tells it; of who died in a
 * crash or an attack it is told of the person, as other texts tell it without a death of its own.
 */
export function withDeathAges(groups: readonly EventGroup[], parties: readonly DocumentParty[]): readonly EventGroup[] {
  return groups.map((group) => {
    if (isOfIncident(group, groups))
      return { ...group, facts: group.facts.filter(({ attribute }) => attribute !== 'age') }
    const age = parties[deadOf(group) ?? -1]?.age
    if (!age || group.facts.some(({ attribute }) => attribute === 'age')) return group
    const fact = plainFact({ attribute: 'age', value: age.value, party: null, confidence: CONFIDENCE }, age)
    return { ...group, facts: [...group.facts, fact] }
  })
}

/** Without the ages of the dead, which are told of their deaths. */
export function withoutDeathAges(facts: readonly EntityFact[], groups: readonly EventGroup[]): readonly EntityFact[] {
  const dead = new Set(groups.filter((group) => !isOfIncident(group, groups)).map(deadOf))
  return facts.filter(({ attribute, entity }) => attribute !== 'age' || !dead.has(entity))
}

/** [the minister, 57, who died in Wednesday's crash; Reed was shot … He died]: the text tells what the death came of. */
function isOfIncident(group: EventGroup, groups: readonly EventGroup[]): boolean {
  if (group.type !== 'death' || deadOf(group) === null) return false
  const sentences = new Set(group.told.map(({ sentence }) => sentence))
  const dead = deadOf(group)
  return groups.some(
    ({ type, told, facts }) =>
      CAUSES.has(type) &&
      (told.some(({ sentence }) => sentences.has(sentence)) ||
        facts.some(({ attribute, party }) => attribute === 'target' && party === dead)),
  )
}

/** Index of the party whose death is told as having happened. */
function deadOf({ type, facts }: EventGroup): number | null {
  if (type !== 'death') return null
  return facts.find(({ attribute, status }) => attribute === 'person' && status === 'happened')?.party ?? null
}
