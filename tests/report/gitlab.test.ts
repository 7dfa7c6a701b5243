import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { sample } from './sample.ts'
import { claim, contradiction, dateFinding, pair, position, report, result, story } from './support.ts'

/**
 * What GitLab asks of a code quality report, which it publishes as a table, not as a schema:
 * https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
const validate = new Ajv().compile({
  type: 'array',
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['description', 'check_name', 'fingerprint', 'location', 'severity'],
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', minLength: 1 },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          // Relative to the repository, without [./].
          path: { type: 'string', pattern: '^(?!\\.?/)(?!\\.\\./)' },
          lines: { type: 'object', required: ['begin'], properties: { begin: { type: 'integer', minimum: 1 } } },
        },
      },
    },
  },
})

interface Violation {
  readonly description: string
  readonly check_name: string
  readonly fingerprint: string
  readonly severity: string
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } }
}

async function violations(
  ...args: Parameters<typeof report> extends [unknown, ...infer Rest] ? Rest : never
): Promise<readonly Violation[]> {
  const text = await report('gitlab', ...args)
  expect(text.startsWith('[')).toBe(true) // GitLab takes no byte order mark
  const read = JSON.parse(text)
  expect(validate(read) ? [] : validate.errors).toEqual([])
  expect(new Set(read.map((each: Violation) => each.fingerprint)).size).toBe(read.length)
  return read
}

describe('the gitlab reporter', () => {
  it('has one violation a fact, at the later claim', async () => {
    expect(await violations(contradiction)).toEqual([
      {
        description:
          'new: talks-2026: date: `northwire` dates it `2026-02-02`, `harbor-post` dates it `2026-02-03`: `2026-02-03` is after `2026-02-02` (fd1:0123456789abcdef)',
        check_name: 'factdiff/contradicted',
        fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
        severity: 'critical',
        location: { path: 'claims/talks-2026/harbor-post.yaml', lines: { begin: 22 } },
      },
    ])
  })

  it('says of what is not new no more than that it is there, and of what is accepted only when asked', async () => {
    const shape = (each: Violation) => `${each.severity} ${each.check_name}`
    const usual = ['critical factdiff/contradicted', 'info factdiff/disputed', 'info factdiff/unresolved']
    expect((await violations(sample)).map(shape)).toEqual(usual)
    expect((await violations(sample, { accepted: true })).map(shape)).toEqual([...usual, 'info factdiff/contradicted'])
  })

  it('fingerprints a fact by what differs, and tells stories apart', async () => {
    const moved = [
      position([claim('northwire', '2026-02-02', { line: 99, evidence: 'other words' })]),
      position([claim('harbor-post', '2026-02-03'), claim('coast-radio', '2026-02-03')]),
    ]
    const [before] = await violations(contradiction)
    const [after, other] = await violations(
      result([story([{ ...dateFinding, positions: moved }]), story([dateFinding], { story: 'other' })]),
    )
    expect(after?.fingerprint).toBe(before?.fingerprint)
    expect(other?.fingerprint).not.toBe(before?.fingerprint)
    const changed = { ...dateFinding, pairs: [pair({ id: 'fd1:00000000000000ff' })] }
    expect((await violations(result([story([changed])])))[0]?.fingerprint).not.toBe(before?.fingerprint)
  })

  it('names files from the root of the repository', async () => {
    const [violation] = await violations(contradiction, { prefix: 'newsroom' })
    expect(violation?.location.path).toBe('newsroom/claims/talks-2026/harbor-post.yaml')
  })

  it('blocks on every problem of a run that failed', async () => {
    const problem = {
      code: 'x',
      severity: 'error',
      file: 'a.yaml',
      line: 0,
      column: 0,
      length: 1,
      message: 'odd',
      hint: '',
    } as const
    const found = await violations(result([], { outcome: 'failed', problems: [problem, problem] }))
    expect(found.map(({ severity, description, location }) => [severity, description, location.lines.begin])).toEqual([
      ['blocker', 'The check failed: a.yaml: error: odd [x]', 1],
      ['blocker', 'The check failed: a.yaml: error: odd [x]', 1],
    ])
    expect(await violations(result([], { outcome: 'failed' }))).toHaveLength(1)
  })
})
