import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { readRecord } from '../../src/claim/read-record.ts'
import { readStory } from '../../src/claim/read-story.ts'
import { bytesOf } from '../show.ts'

describe('a record', () => {
  it('is read with the place of every key, and with what it leaves out filled in', async () => {
    const lines = [
      'source:',
      '  id: harbor-post',
      '  text: {file: a.txt}',
      'claims:',
      '  # the quotes keep a year text',
      '  - about: talks-2026',
      '    attribute: date',
      '    value: "2018"',
      '    evidence: >-',
      '      in',
      '      2018',
    ]
    const { record, problems } = await readRecord('a.yaml', bytesOf(lines))
    expect(problems).toEqual([])
    expect(record).toEqual({
      file: 'a.yaml',
      source: {
        id: 'harbor-post',
        publisher: null,
        title: null,
        published: null,
        written: null,
        url: null,
        lang: null,
        copyOf: null,
        text: { file: 'a.txt', sha256: null },
        keyPositions: {
          id: { line: 2, column: 3 },
          text: { line: 3, column: 3 },
          'text.file': { line: 3, column: 10 },
        },
      },
      claims: [
        {
          about: 'talks-2026',
          attribute: 'date',
          of: null,
          value: '2018',
          evidence: 'in 2018',
          at: null,
          asOf: null,
          by: null,
          status: 'happened',
          review: 'proposed',
          position: { line: 6, column: 5 },
          keyPositions: {
            about: { line: 6, column: 5 },
            attribute: { line: 7, column: 5 },
            value: { line: 8, column: 5 },
            evidence: { line: 9, column: 5 },
          },
        },
      ],
    })
  })
})

describe('a story', () => {
  it('is read with the place of every key', async () => {
    const lines = [
      'story: talks-2026',
      'events:',
      '  talks-2026: {type: meeting, label: ministers meet}',
      '  constructor: {}',
      'entities:',
      '  ana-brandt: {kind: person, names: [Ana Brandt, Brandt]}',
      'places:',
      '  old-customs-house: {names: [old customs house], within: almara}',
    ]
    const { declaration, problems } = await readStory('story.yaml', bytesOf(lines))
    expect(problems).toEqual([])
    expect(declaration).toMatchObject({
      file: 'story.yaml',
      story: 'talks-2026',
      events: new Map([
        ['talks-2026', { type: 'meeting', label: 'ministers meet' }],
        ['constructor', { type: null, label: null }],
      ]),
      entities: new Map([['ana-brandt', { kind: 'person', names: ['Ana Brandt', 'Brandt'] }]]),
      places: new Map([['old-customs-house', { names: ['old customs house'], within: 'almara' }]]),
      attributes: new Map(),
      keyPositions: { 'places.old-customs-house.within': { line: 8, column: 51 } },
    })
  })
})

describe('the schemas', () => {
  it.each(['claim/claims', 'claim/story', 'accepted/accepted', 'config/config', 'finding/findings'])(
    'of %s are valid, name themselves and describe every key',
    (path) => {
      const schema = JSON.parse(readFileSync(new URL(`../../src/${path}.schema.json`, import.meta.url), 'utf8'))
      expect(new Ajv({ strict: false }).validateSchema(schema)).toBe(true)
      expect(schema.$id).toBe(`https://unpkg.com/factdiff/dist/schema/${path.split('/')[1]}.schema.json`)
      expect(undescribed(schema, '')).toEqual([])
    },
  )

  it('of findings accept the example of the design', () => {
    const schema = JSON.parse(readFileSync(new URL('../../src/finding/findings.schema.json', import.meta.url), 'utf8'))
    const validate = new Ajv({ strict: false }).compile(schema)
    const claim = { source: 'a', file: 'a.yaml', line: 31, column: 5, value: '2018-10', evidence: 'in October 2018' }
    const position = {
      value: '2018-10',
      canonical: '2018-10-01/2018-10-31',
      origins: 1,
      claims: [{ ...claim, status: 'happened', by: null }],
    }
    const why = { level: 'disjoint', relation: 'conflicts', note: '`a` is after `b`' }
    const pair = { id: 'fd1:0123456789abcdef', values: [0, 1], verdict: 'contradicted', state: 'new', self: false, why }
    const slot = { about: 'talks-2026', attribute: 'date', of: null, verdict: 'contradicted', state: 'new' }
    const counts = Object.fromEntries(schema.definitions.summary.required.map((name: string) => [name, 1]))
    const story = { story: 'talks-2026', sources: 5, origins: 4 }
    const findings = [{ ...slot, positions: [position, position], pairs: [pair] }]
    const result = { version: 1, outcome: 'new-contradictions', exitCode: 1, summary: counts }
    expect(validate({ ...result, stories: [{ ...story, findings }] }) ? [] : validate.errors).toEqual([])
    expect(validate({ ...result, stories: [{ ...story, findings: [{ ...slot, verdict: 'wrong' }] }] })).toBe(false)
  })
})

/** Paths of the properties that an editor could say nothing about. */
function undescribed(schema: unknown, path: string): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return []
  return Object.entries(schema).flatMap(([key, value]) => {
    const isProperties = key === 'properties' && !path.endsWith('/then')
    const missing = isProperties
      ? Object.entries(value)
          .filter(([, property]) => !hasWords(property))
          .map(([name]) => `${path}/${name}`)
      : []
    return [...missing, ...undescribed(value, `${path}/${key}`)]
  })
}

function hasWords(property: unknown): boolean {
  return typeof property === 'object' && property !== null && ('description' in property || '$ref' in property)
}
