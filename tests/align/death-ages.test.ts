import { describe, expect, it } from 'vitest'
import { deathAges } from '../../src/align/death-ages.ts'
import type { SourceReading } from '../../src/model/alignment.ts'
import type { EntityFact, Fact } from '../../src/model/event.ts'

const TOLD = {
  of: null,
  asOf: null,
  by: null,
  status: 'happened',
  evidence: { start: 0, end: 1 },
  confidence: 1,
} as const
const PERSON: Fact = { ...TOLD, attribute: 'person', value: 'Ana Brandt', party: 0 }
const AGE: EntityFact = { ...TOLD, attribute: 'age', value: '47', party: null, entity: 0 }

/** One source whose first party is `entity`: it tells of an event of that type, and of the age where said. */
function sourceOf(source: string, type: string, entityFacts: readonly EntityFact[]): SourceReading {
  const event = {
    type,
    role: 'focus',
    previousOf: null,
    nextOf: null,
    triggers: [],
    lemmas: ['die'],
    facts: [PERSON],
  } as const
  const parties = [{ nature: 'person', names: ['Ana Brandt'], offices: [], age: null }] as const
  return { source, parties, events: [event], entityFacts, details: [] }
}

function personOf(sources: readonly SourceReading[], isStanding = false): string | null {
  const entityOf = new Map(sources.map(({ source }) => [source, ['ana-brandt']]))
  return deathAges(sources, { entityOf }, () => isStanding).personOf('herald', 0)
}

describe('whom an age is told of that comes with a death', () => {
  it('is the person where another source tells it of the person', () => {
    expect(personOf([sourceOf('herald', 'death', []), sourceOf('courier', 'accident', [AGE])])).toBe('ana-brandt')
  })

  it('is the person where a record that stands tells it so', () => {
    expect(personOf([sourceOf('herald', 'death', [])], true)).toBe('ana-brandt')
  })

  it('stays with the death where no source does', () => {
    expect(personOf([sourceOf('herald', 'death', []), sourceOf('courier', 'death', [])])).toBeNull()
  })

  it('is nobody of an event that is no death', () => {
    expect(personOf([sourceOf('herald', 'attack', []), sourceOf('courier', 'attack', [AGE])])).toBeNull()
  })
})
