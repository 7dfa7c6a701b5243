import type { EventGroup } from '../merge/event-group.ts'
import { isNamed } from '../role/is-named.ts'

/**
 * Without the statements that tell nothing but who spoke, where another event is told in each of their sentences
 * […, the ministry said]; one that stands alone stays where a name spoke, as somebody may look for what they said.
 */
export function withoutBareStatements(groups: readonly EventGroup[]): readonly EventGroup[] {
  const told = new Set(groups.filter(({ type }) => type !== 'statement').flatMap(sentencesOf))
  return groups.filter((group) => {
    if (!isBare(group)) return true
    return group.facts.some(({ value }) => isNamed(value)) && sentencesOf(group).some((sentence) => !told.has(sentence))
  })
}

function sentencesOf({ told }: EventGroup): readonly number[] {
  return told.map(({ sentence }) => sentence)
}

function isBare({ type, facts }: EventGroup): boolean {
  return type === 'statement' && facts.every(({ attribute }) => attribute === 'speaker')
}
