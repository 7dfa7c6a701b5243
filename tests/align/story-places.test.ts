import { describe, expect, test } from 'vitest'
import { alignPlaces } from '../../src/align/story-places.ts'
import type { SourceReading } from '../../src/model/alignment.ts'
import type { PlaceDeclaration } from '../../src/model/record.ts'
import type { PlaceReading } from '../../src/model/value.ts'

const KNOWN = new Set(['Almara', 'Varo province', 'Varo province, Northland', 'Northland', 'Pella'])
const places = { resolve: (name: string): readonly PlaceReading[] => (KNOWN.has(name) ? [{ chain: [] }] : []) }

function reading(source: string, ...values: readonly string[]): SourceReading {
  const facts = values.map((value) => ({
    attribute: 'location',
    value,
    party: null,
    of: null,
    asOf: null,
    by: null,
    status: 'happened' as const,
    evidence: { start: 0, end: 1 },
    confidence: 1,
  }))
  const event = { type: 'accident', role: 'focus' as const, previousOf: null, triggers: [], lemmas: [], facts }
  return { source, parties: [], events: [event], entityFacts: [], details: [] }
}

function told(
  values: readonly (readonly string[])[],
  declared: ReadonlyMap<string, PlaceDeclaration> = new Map(),
): readonly string[] {
  const sources = values.map((list, at) => reading(`source-${at}`, ...list))
  const drafts = alignPlaces(sources, { declared, places, isPlace: (attribute) => attribute === 'location' })
  return drafts.map(({ id, names, within }) => `${id}: ${names.join('|')} in ${within}`)
}

describe('places that story.yaml should declare', () => {
  test.each<[string, readonly (readonly string[])[], readonly string[]]>([
    ['a name that another source places', [['Old Mill, Almara'], ['Old Mill']], ['old-mill: Old Mill in Almara']],
    [
      'the town of a venue',
      [['Old Mill, Varo province'], ['a school, Old Mill']],
      ['old-mill: Old Mill in Varo province'],
    ],
    [
      'what both tell, where one tells more',
      [['Old Mill, Varo province, Northland'], ['Old Mill, Varo province'], ['Old Mill']],
      ['old-mill: Old Mill in Varo province'],
    ],
    [
      'in the order of their names',
      [
        ['Zarbal, Almara', 'Old Mill, Almara'],
        ['Zarbal', 'Old Mill'],
      ],
      ['old-mill: Old Mill in Almara', 'zarbal: Zarbal in Almara'],
    ],
    ['none that is never told alone', [['Old Mill, Almara'], ['Old Mill, Almara']], []],
    ['none that a map has', [['Pella, Northland'], ['Pella']], []],
    ['none that sources place apart', [['Old Mill, Almara'], ['Old Mill, Pella'], ['Old Mill']], []],
    ['none in what no map has', [['Old Mill, Zarbal'], ['Old Mill']], []],
    ['no common noun', [['hospital, Almara'], ['hospital']], []],
  ])('%s', (_, values, expected) => {
    expect(told(values)).toEqual(expected)
  })

  test('none that a person declared', () => {
    const declared = new Map([['mill', { names: ['the Old Mill'], within: 'Pella' }]])
    expect(told([['Old Mill, Almara'], ['Old Mill']], declared)).toEqual([])
  })

  test('under an id that is free', () => {
    const declared = new Map([['old-mill', { names: ['Old Mill House'], within: null }]])
    expect(told([['Old Mill, Almara'], ['Old Mill']], declared)).toEqual(['old-mill-2: Old Mill in Almara'])
  })
})
