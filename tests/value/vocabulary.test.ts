import { describe, expect, it } from 'vitest'
import type { AttributeDefinition } from '../../src/model/attribute.ts'
import { createVocabulary, EVENT_TYPES } from '../../src/value/vocabulary.ts'

/** What the design names with a star, by type, and of whom an escape, a release or a rescue may tell several. */
const MANY: Readonly<Record<string, readonly string[]>> = {
  meeting: ['participants', 'agenda', 'outcome'],
  call: ['participants', 'agenda', 'outcome'],
  visit: ['visitor', 'host', 'agenda'],
  statement: ['quote', 'topic'],
  agreement: ['participants', 'topic'],
  launch: ['crew', 'payload'],
  landing: ['crew'],
  marriage: ['participants'],
  award: ['winner'],
  attack: ['attacker', 'target', 'weapon'],
  arrest: ['person', 'charge'],
  trial: ['person', 'charge'],
  sentence: ['person', 'charge'],
  escape: ['person'],
  release: ['person'],
  rescue: ['person'],
  acquisition: ['buyer', 'seller'],
  'sport-result': ['participants'],
  happening: ['participants', 'target'],
}

describe('the vocabulary', () => {
  const vocabulary = createVocabulary()

  it.each(Object.keys(EVENT_TYPES))(
    'defines every attribute of %s, with many values where the design has a star',
    (type) => {
      const shape = (name: string) => vocabulary.define(name, type)?.values
      const attributes = [...(EVENT_TYPES[type] ?? []), 'date', 'location', 'cause']
      const expected = MANY[['accident', 'disaster', 'protest'].includes(type) ? 'attack' : type] ?? []
      expect(attributes.filter((name) => shape(name) === undefined)).toEqual([])
      expect(attributes.filter((name) => shape(name) === 'many').sort()).toEqual([...expected].sort())
    },
  )

  it('lets tolls grow, and those of missing and displaced people fall too', () => {
    const traits = (name: string) => [
      vocabulary.define(name, 'attack')?.cumulative,
      vocabulary.define(name, 'attack')?.mayFall,
    ]
    expect(traits('killed')).toEqual([true, false])
    expect(traits('missing')).toEqual([true, true])
    expect(traits('magnitude')).toEqual([false, false])
  })

  it('lays the attributes of the story over those of the team, and both over its own', () => {
    const definition = (kind: AttributeDefinition['kind']) =>
      new Map([['target', { name: 'target', kind, values: 'one', cumulative: false, unit: null } as const]])
    expect(createVocabulary(definition('text')).define('target', 'attack')?.kind).toBe('text')
    expect(createVocabulary(definition('text'), definition('place')).define('target', 'attack')?.kind).toBe('place')
  })

  it('knows no attribute that nobody defined, also none that every object has', () => {
    expect(vocabulary.define('runway-length', 'accident')).toBeNull()
    expect(vocabulary.define('constructor', 'constructor')).toBeNull()
  })

  it('takes `sport result` and `sport-result` for one type', () => {
    expect(vocabulary.define('target', 'Acquisition')?.values).toBe('one')
  })
})
