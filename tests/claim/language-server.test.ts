import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type LanguageServer, startLanguageServer } from './language-server.ts'

const MODELINE = '# yaml-language-server: $schema=../../src/claim/claims.schema.json'
const RECORD = [
  MODELINE,
  'source:',
  '  id: harbor-post',
  '  publisher: Harbor Post',
  '  published: 2026-02-03',
  '  text: {file: ../../articles/harbor-post.txt}',
  'claims:',
  '  - about: talks-2026',
  '    attribute: location',
  '    value: Almara',
  '    evidence: in Almara',
  '    at: 12',
  '    status: planned',
]

let server: LanguageServer

beforeAll(async () => {
  server = await startLanguageServer()
})

afterAll(() => server.close())

/** Line from 1 and message of what an editor marks. */
async function marked(name: string, lines: readonly string[]): Promise<readonly string[]> {
  const diagnostics = await server.open(`claims/talks-2026/${name}.yaml`, `${lines.join('\n')}\n`)
  return diagnostics.map(({ message, range }) => `${range.start.line + 1}: ${message}`)
}

describe('an editor with yaml-language-server', () => {
  it('accepts a right record', async () => {
    expect(await marked('right', RECORD)).toEqual([])
  })

  it('marks an unknown key', async () => {
    expect(await marked('key', [...RECORD, '    evidense: in Almara'])).toEqual([
      '14: Property evidense is not allowed.',
    ])
  })

  it('marks an unknown status', async () => {
    const lines = RECORD.map((line) => line.replace('planned', 'planed'))
    expect(await marked('status', lines)).toEqual([
      '13: Value is not accepted. Valid values: "planned", "happened", "cancelled", "denied".',
    ])
  })

  it('marks a bare year', async () => {
    const lines = RECORD.map((line) => line.replace('value: Almara', 'value: 2018'))
    expect(await marked('year', lines)).toEqual(['10: Incorrect type. Expected "string".'])
  })

  it('says how an id is written', async () => {
    const lines = RECORD.map((line) => line.replace('id: harbor-post', 'id: Harbor Post'))
    expect(await marked('id', lines)).toEqual(['3: write lower-case letters and digits in words joined by `-`'])
  })

  it('completes the values of status', async () => {
    await marked('value', [...RECORD.slice(0, -1), '    status: '])
    const labels = await server.complete('claims/talks-2026/value.yaml', 12, 12)
    expect(labels).toEqual(['planned', 'happened', 'cancelled', 'denied'])
  })

  it('completes the keys that a claim has not used', async () => {
    await marked('keys', [...RECORD, '    '])
    const labels = await server.complete('claims/talks-2026/keys.yaml', 13, 4)
    expect(labels).toEqual(expect.arrayContaining(['as-of', 'by', 'of', 'review']))
    expect(labels).not.toContain('value')
  })

  it('validates a story, an accepted list and the settings', async () => {
    const schemas = [
      {
        file: 'claims/talks-2026/story.yaml',
        schema: '../../src/claim/story.schema.json',
        bad: 'stori: talks',
        wanted: 'story',
      },
      {
        file: 'claims/talks-2026/accepted.yaml',
        schema: '../../src/accepted/accepted.schema.json',
        bad: 'acepted: []',
        wanted: 'accepted',
      },
      {
        file: '.factdiff.yaml',
        schema: './src/config/config.schema.json',
        bad: 'stale: of',
        wanted: '"off", "warn", "error"',
      },
    ]
    for (const { file, schema, bad, wanted } of schemas) {
      const diagnostics = await server.open(file, `# yaml-language-server: $schema=${schema}\n${bad}\n`)
      expect(diagnostics.map(({ message }) => message).join(' ')).toContain(wanted)
    }
  })
})
