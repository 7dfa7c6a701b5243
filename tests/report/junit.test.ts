import fc from 'fast-check'
import { parse } from 'junit2json'
import { describe, expect, it } from 'vitest'
import { sample } from './sample.ts'
import { claim, contradiction, dateFinding, finding, position, report, result, story } from './support.ts'

async function suites(...args: Parameters<typeof report> extends [unknown, ...infer Rest] ? Rest : never) {
  const parsed = await parse(await report('junit', ...args))
  if (!parsed || !('testsuite' in parsed)) throw new Error('no test suites were read')
  return parsed
}

describe('the junit reporter', () => {
  it('is read as one test case a fact, which fails where it is new', async () => {
    expect(await suites(contradiction)).toEqual({
      name: 'factdiff',
      tests: 1,
      failures: 1,
      errors: 0,
      skipped: 0,
      testsuite: [
        {
          name: 'talks-2026',
          tests: 1,
          failures: 1,
          errors: 0,
          skipped: 0,
          testcase: [
            {
              classname: 'talks-2026',
              name: 'talks-2026: date',
              file: 'claims/talks-2026/harbor-post.yaml',
              line: 22,
              failure: [
                {
                  type: 'contradicted',
                  message:
                    '`northwire` dates it `2026-02-02`, `harbor-post` dates it `2026-02-03`: `2026-02-03` is after `2026-02-02` (fd1:0123456789abcdef)',
                  inner:
                    '`northwire` dates it `2026-02-02`, `harbor-post` dates it `2026-02-03`: `2026-02-03` is after `2026-02-02` (fd1:0123456789abcdef)',
                },
              ],
            },
          ],
        },
      ],
    })
  })

  it('skips what is accepted and what only one origin tells: neither is agreement', async () => {
    const { testsuite = [] } = await suites(sample)
    const outcomes = testsuite[0]?.testcase?.map((each) => [
      each.name,
      Object.keys(each).at(-1),
      each.skipped?.[0]?.message?.slice(0, 15),
    ])
    expect(outcomes).toEqual([
      ['talks-2026: date', 'failure', undefined],
      ['port-quake: injured', 'skipped', 'accepted: `nort'],
      ['port-quake: killed (civilians)', 'system-out', undefined],
      ['talks-2026: location', 'system-out', undefined],
      ['ferry-launch: date', 'line', undefined],
      ['port-quake: date', 'line', undefined],
      ['talks-2026: participants', 'line', undefined],
      ['talks-2026: duration', 'skipped', 'one origin only'],
      ['talks-2026: outcome', 'skipped', 'one origin only'],
    ])
    expect(testsuite[0]).toMatchObject({ tests: 9, failures: 1, skipped: 3, errors: 0 })
  })

  it('gives every fact a name of its own, however much alike they are', async () => {
    const scopes = ['x'.repeat(900), `${'x'.repeat(900)}y`, null, null, '2', '2) (2']
    const named = scopes.map((of) => ({ ...dateFinding, of }))
    const { testsuite = [] } = await suites(result([story(named)]))
    const names = testsuite[0]?.testcase?.map(({ name }) => name) ?? []
    expect(new Set(names).size).toBe(scopes.length)
    expect(names.slice(2, 4)).toEqual(['talks-2026: date', 'talks-2026: date (2)'])
  })

  it('is well-formed whatever the records say', async () => {
    const hostile = fc.string({
      unit: fc.oneof(
        fc.constantFrom(
          ']]>',
          '<![CDATA[',
          '</failure>',
          '&amp;',
          '&',
          '<',
          '"',
          "'",
          '\n',
          '\u0000',
          '\ufffe',
          '\uffff',
          '\ud800',
          '<?x?>',
          '-->',
        ),
        fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
      ),
      maxLength: 20,
    })
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const file = `claims/${text}.yaml`
        const positions = [
          position([claim('northwire', text, { evidence: text })]),
          position([claim('harbor-post', `${text}2`, { file })]),
        ]
        const of = `of ${text}`
        const { testsuite = [] } = await suites(result([story([{ ...dateFinding, of, positions }])], {}))
        expect(testsuite[0]?.testcase).toHaveLength(1)
        expect(Object.keys(testsuite[0]?.testcase?.[0] ?? {})).toEqual(['classname', 'name', 'file', 'line', 'failure'])
      }),
      { numRuns: 200 },
    )
  })

  it('has an error for each problem of a run that failed', async () => {
    const problem = {
      code: 'x',
      severity: 'error',
      file: 'a.yaml',
      line: 3,
      column: 1,
      length: 1,
      message: '`<b>`',
      hint: 'mend it',
    } as const
    const failed = await suites(result([], { outcome: 'failed', problems: [problem, problem] }))
    expect(failed).toMatchObject({ tests: 2, errors: 2, failures: 0 })
    expect(failed.testsuite?.[0]?.testcase?.map(({ name, error }) => [name, error?.[0]?.message])).toEqual([
      ['a.yaml:3:1: error: `<b>`; mend it [x]', 'The check failed: a.yaml:3:1: error: `<b>`; mend it [x]'],
      ['a.yaml:3:1: error: `<b>`; mend it [x] (2)', 'The check failed: a.yaml:3:1: error: `<b>`; mend it [x]'],
    ])
    expect(await suites(result([], { outcome: 'failed' }))).toMatchObject({ tests: 1, errors: 1 })
  })

  it('reads as no facts where there are none', async () => {
    expect(await suites(result([story([])]))).toMatchObject({ tests: 0, testsuite: [{ name: 'talks-2026', tests: 0 }] })
    expect(await suites(result([story([finding([])])]))).toMatchObject({ tests: 1, skipped: 1 })
  })
})
