import { randomBytes } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/model/finding.ts'
import { schemaProblems } from '../support/published-schema.ts'
import { sample } from './sample.ts'
import { claim, contradiction, dateFinding, finding, pair, position, report, result, story } from './support.ts'

interface SarifResult {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly level: string
  readonly message: { readonly text: string }
  readonly locations: readonly { readonly physicalLocation: unknown }[]
  readonly relatedLocations: readonly {
    readonly message: { readonly text: string }
    readonly physicalLocation: unknown
  }[]
  readonly partialFingerprints: Readonly<Record<string, string>>
  readonly suppressions?: readonly { readonly justification?: string }[]
}

interface SarifRun {
  readonly results: readonly SarifResult[]
  readonly tool: {
    readonly driver: { readonly rules: readonly { readonly id: string; readonly help: { readonly text: string } }[] }
  }
  readonly invocations: readonly [
    {
      readonly executionSuccessful: boolean
      readonly toolExecutionNotifications: readonly { readonly message: { readonly text: string } }[]
    },
  ]
}

async function run(
  ...args: Parameters<typeof report> extends [unknown, ...infer Rest] ? Rest : never
): Promise<SarifRun> {
  const log = JSON.parse(await report('sarif', ...args))
  expect(schemaProblems('sarif', log)).toEqual([])
  return log.runs[0]
}

const fingerprints = async (value: Finding) =>
  (await run(result([story([value])]))).results.map(({ partialFingerprints }) => partialFingerprints)

describe('the sarif reporter', () => {
  it('has one result a fact, at the later claim, with the others beside it', async () => {
    const { results } = await run(contradiction)
    expect(results).toEqual([
      {
        ruleId: 'contradicted',
        ruleIndex: 0,
        level: 'error',
        message: {
          text: 'talks-2026: date: `northwire` dates it `2026-02-02`, `harbor-post` dates it `2026-02-03`: `2026-02-03` is after `2026-02-02` (fd1:0123456789abcdef)',
        },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'claims/talks-2026/harbor-post.yaml' },
              region: { startLine: 22, startColumn: 5 },
            },
          },
        ],
        relatedLocations: [
          {
            id: 1,
            message: { text: 'northwire: 2026-02-02' },
            physicalLocation: {
              artifactLocation: { uri: 'claims/talks-2026/northwire.yaml' },
              region: { startLine: 14, startColumn: 5 },
            },
          },
        ],
        partialFingerprints: {
          primaryLocationLineHash: expect.stringMatching(/^[0-9a-f]{16}:1$/),
          'factdiff/v1': 'fd1:0123456789abcdef',
        },
        properties: { story: 'talks-2026', state: 'new', ids: ['fd1:0123456789abcdef'] },
      },
    ])
  })

  it('lists what differs and is not new as notes, and what is accepted only when asked for, as suppressed', async () => {
    const shape = ({ ruleId, level, suppressions }: SarifResult) => [
      ruleId,
      level,
      suppressions?.[0]?.justification ?? null,
    ]
    expect((await run(sample)).results.map(shape)).toEqual([
      ['contradicted', 'error', null],
      ['disputed', 'note', null],
      ['unresolved', 'note', null],
    ])
    expect((await run(sample, { accepted: true })).results.map(shape).at(-1)).toEqual([
      'contradicted',
      'error',
      'two hospitals counted apart',
    ])
  })

  it('has a rule with help for every result', async () => {
    const { results, tool } = await run(sample, { accepted: true })
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId)
    for (const { help } of tool.driver.rules) expect(help.text).toContain('factdiff explain')
  })

  it('knows a fact again when lines move, words change, sources join and a pair is accepted', async () => {
    const [before] = await fingerprints(dateFinding)
    const moved = [
      position([
        claim('northwire', '2026-02-02', { line: 90, evidence: 'that Monday', file: 'claims/talks-2026/new.yaml' }),
      ]),
      position([claim('harbor-post', '2026-02-03'), claim('coast-radio', '2026-02-03')]),
    ]
    expect(await fingerprints({ ...dateFinding, positions: moved })).toEqual([before])
  })

  it('knows a fact as another when a third value contradicts it', async () => {
    const [before] = await fingerprints(dateFinding)
    const third = pair({ id: 'fd1:00000000000000ff', values: [0, 2] })
    const positions = [...dateFinding.positions, position([claim('coast-radio', '2026-02-09')])]
    const [after] = await fingerprints({ ...dateFinding, positions, pairs: [pair(), third] })
    expect(after?.primaryLocationLineHash).not.toBe(before?.primaryLocationLineHash)
    expect(after?.['factdiff/v1']).toMatch(/^fd1-set:[0-9a-f]{16}$/)
    const pairs = [pair({ state: 'accepted' }), third]
    expect(await fingerprints({ ...dateFinding, positions, pairs })).toEqual([after])
  })

  it('tells two stories with one contradiction apart', async () => {
    const { results } = await run(result([story([dateFinding]), story([dateFinding], { story: 'other' })]))
    expect(new Set(results.map(({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash)).size).toBe(2)
  })

  it.each([
    ['claims/a b#c?d%.yaml', 'claims/a%20b%23c%3Fd%25.yaml'],
    ['c:/x.yaml', 'c%3A/x.yaml'],
    ['港/\ud800\u0000\u202e.yaml', '%E6%B8%AF/%EF%BF%BD%00%E2%80%AE.yaml'],
    ['/srv/claims/x.yaml', 'file:///srv/claims/x.yaml'],
    ['../claims/x.yaml', 'claims/x.yaml'],
  ])('names the file %j as the URI %s', async (file, uri) => {
    const positions = [position([claim('northwire', '1')]), position([claim('harbor-post', '2', { file })])]
    const { results } = await run(result([story([{ ...dateFinding, positions }])]), {
      prefix: file.startsWith('..') ? 'inner' : '',
    })
    expect(results[0]?.locations[0]?.physicalLocation).toMatchObject({ artifactLocation: { uri } })
  })

  it('takes planted links and placeholders for text', async () => {
    const positions = [
      position([claim('northwire', '[click](https://evil.example)')]),
      position([claim('harbor-post', '{0} \\[x](1)')]),
    ]
    const { results } = await run(result([story([{ ...dateFinding, positions }])]))
    expect(results[0]?.message.text).toContain('`\\[click\\](https://evil.example)`')
    expect(results[0]?.message.text).toContain('`{{0}} \\\\\\[x\\](1)`')
    expect(results[0]?.relatedLocations[0]?.message.text).toBe('northwire: \\[click\\](https://evil.example)')
  })

  it('shows a hundred claims beside the fact, and counts the rest', async () => {
    const claims = Array.from({ length: 150 }, (_, index) => claim(`paper-${index}`, '2026-02-02'))
    const positions = [position(claims), position([claim('harbor-post', '2026-02-03')])]
    const { results } = await run(result([story([{ ...dateFinding, positions }])]))
    expect(results[0]?.relatedLocations).toHaveLength(100)
    expect(results[0]?.message.text).toContain('and 50 more claims that are not listed')
  })
})

describe('the limits of code scanning', () => {
  const facts = (amount: number, textOf: (index: number) => string) =>
    Array.from({ length: amount }, (_, index) =>
      finding([position([claim('northwire', textOf(index))]), position([claim('harbor-post', '2')])], {
        about: `event-${index}`,
        verdict: 'contradicted',
        state: 'new',
        pairs: [pair({ id: `fd1:${index.toString(16).padStart(16, '0')}` })],
      }),
    )

  const notices = ({ invocations: [invocation] }: SarifRun) =>
    invocation.toolExecutionNotifications.map(({ message }) => message.text)

  it('are kept by thirty thousand facts, and what is left out is said', { timeout: 60_000 }, async () => {
    const text = await report('sarif', result([story(facts(30_000, () => '1'))]))
    const [only]: readonly SarifRun[] = JSON.parse(text).runs
    expect(only?.results).toHaveLength(25_000)
    expect(gzipSync(text).length).toBeLessThan(10_000_000)
    expect(only && notices(only)).toEqual([
      '5000 of 30000 facts are left out, 5000 of them new: GitHub takes 25000 results and 10 MB of a run; factdiff check shows them',
    ])
  })

  it('are kept by text that no compression makes small', { timeout: 60_000 }, async () => {
    // 60 bytes of noise in each of two places of a message: 25,000 of them are more than 10 MB.
    const noise = randomBytes(25_000 * 150).toString('base64')
    const text = await report(
      'sarif',
      result([story(facts(25_000, (index) => noise.slice(index * 200, index * 200 + 200)))]),
    )
    const [only]: readonly SarifRun[] = JSON.parse(text).runs
    expect(gzipSync(text).length).toBeLessThan(10_000_000)
    expect(only?.results.length).toBeGreaterThan(1000)
    const left = 25_000 - (only?.results.length ?? 0)
    expect(only && notices(only).length).toBe(left > 0 ? 1 : 0)
  })
})

describe('a run that failed', () => {
  it('says so, with every problem', async () => {
    const problem = {
      code: 'x',
      severity: 'error',
      file: 'a b.yaml',
      line: 3,
      column: 1,
      length: 1,
      message: '`{` is [odd]',
      hint: 'mend it',
    } as const
    const { invocations } = await run(
      result([], { outcome: 'failed', problems: [problem, { ...problem, line: 0, column: 0 }] }),
    )
    expect(invocations[0]).toMatchObject({ executionSuccessful: false, exitCode: 2 })
    expect(invocations[0].toolExecutionNotifications.map(({ message }) => message.text)).toEqual([
      'The check failed: what is shown is incomplete',
      'a b.yaml:3:1: error: `{{` is \\[odd\\]; mend it \\[x\\]',
      'a b.yaml: error: `{{` is \\[odd\\]; mend it \\[x\\]',
    ])
  })
})
