import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { inFolder, readReports, runIn, writeFiles } from '../support/folder.ts'
import { HARBOR_TALKS, ONE_RECORD, withFile } from './stories.ts'

const check = (files: typeof HARBOR_TALKS, ...options: readonly string[]) =>
  inFolder(files, (folder) => runIn(folder, 'check', '--no-cache', ...options))

describe('factdiff check', () => {
  it('shows a contradiction with its evidence, writes the report and exits with 1', async () => {
    await inFolder(HARBOR_TALKS, async (folder) => {
      const { exitCode, out, err } = await runIn(folder, 'check', '--no-cache')
      expect({ exitCode, err }).toEqual({ exitCode: 1, err: '' })
      expect(out).toMatchInlineSnapshot(`
        "\`-\` was published earlier, \`+\` later (or in a fixed order where the dates do not
        tell); neither sign means wrong or right

        harbor-talks: 2 sources, 2 origins, 4 claims

        contradicted, new: earlier-talks: date [the meeting before]
          - ../2018-02-02
              northwire (Northwire), published 2026-02-02
              "the first talks in eight years"
              claims/harbor-talks/northwire.yaml:6:5
          + 2018-10
              harbor-post (Harbor Post), published 2026-02-03
              "in October 2018"
              claims/harbor-talks/harbor-post.yaml:7:5
          \`../2018-02-02\` lies over 7 months before \`2018-10\`
            fd1:bdf55470b2971d31

          1 refined: one value lies within the other

        1 new contradiction that no accepted list covers: exit code 1
        Next:
          factdiff explain fd1:bdf55470b2971d31
        "
      `)
      expect(Object.keys(readReports(folder))).toEqual(['harbor-talks.md'])
      expect(readReports(folder)['harbor-talks.md']).toContain('in October 2018')
    })
  })

  it('exits with 0 where nothing is contradicted, and claims no agreement', async () => {
    const { exitCode, out } = await check(ONE_RECORD)
    expect(exitCode).toBe(0)
    expect(out).toMatchInlineSnapshot(`
      "harbor-talks: 1 source, 1 origin, 2 claims
        2 uncorroborated: one origin only, nothing to compare it with; this is not
          agreement

      No fact is told by two origins, so nothing was compared; this is not agreement
      Nothing new: exit code 0
      "
    `)
  })

  it('takes an accepted contradiction for known, and --no-accepted for new', async () => {
    const compact = await check(HARBOR_TALKS, '--reporter', 'compact')
    const id = /fd1:[0-9a-f]{16}/.exec(compact.out)?.[0] ?? ''
    const accepted = `accepted:
  - id: ${id}
    about: earlier-talks
    attribute: date
    values: [../2018-02-02, 2018-10-01/2018-10-31]
    reason: one counts from the round before
`
    const files = withFile('claims/harbor-talks/accepted.yaml', accepted)
    expect((await check(files)).exitCode).toBe(0)
    expect((await check(files)).out).toContain('accepted')
    expect((await check(files, '--no-accepted')).exitCode).toBe(1)
  })

  it('leaves the reports of a story alone when its accepted list does not count', async () => {
    await inFolder(HARBOR_TALKS, async (folder) => {
      await runIn(folder, 'check', '--no-cache', '--no-accepted')
      expect(existsSync(join(folder, 'reports'))).toBe(false)
      await runIn(folder, 'check', '--no-cache', '--no-accepted', '--reports', 'elsewhere')
      expect(existsSync(join(folder, 'elsewhere/harbor-talks.md'))).toBe(true)
    })
  })

  it('takes an accepted quote for known when another record gives its speaker in full', async () => {
    const quote = (value: string, by: string) =>
      `source: {id: x}\nclaims:\n  - {about: talks, attribute: quote, value: "${value}", by: ${by}, evidence: "${value}"}\n`
    const record = (id: string, value: string, by: string): [string, string] => [
      `claims/harbor-talks/${id}.yaml`,
      quote(value, by).replace('id: x', `id: ${id}`),
    ]
    const two = new Map([
      ['claims/harbor-talks/story.yaml', HARBOR_TALKS.get('claims/harbor-talks/story.yaml') ?? ''],
      record('one', 'We will not back down from this', 'Quellmann'),
      record('two', 'We will back down from this', 'Quellmann'),
    ])
    const report = JSON.parse((await check(two, '--reporter', 'json')).out)
    const [finding] = report.stories[0].findings
    const values = finding.positions.map(({ key }: { key: string }) => JSON.stringify(key)).join(', ')
    const accepted = `accepted:
  - {id: "${finding.pairs[0].id}", about: talks, attribute: quote, by: ${finding.by}, values: [${values}], reason: both were printed}
`
    const known = new Map([...two, ['claims/harbor-talks/accepted.yaml', accepted]])
    expect((await check(known)).exitCode).toBe(0)
    const fuller = new Map([...known, record('three', 'We will back down from this', 'Ida Quellmann')])
    expect((await check(fuller)).exitCode).toBe(0)
  })

  it('takes an accepted entry past its last day for new', async () => {
    const accepted = `accepted:
  - {about: earlier-talks, attribute: date, reason: still counting, until: 2026-05-31}
`
    expect((await check(withFile('claims/harbor-talks/accepted.yaml', accepted))).exitCode).toBe(1)
    const holding = accepted.replace('2026-05-31', '2026-06-01')
    expect((await check(withFile('claims/harbor-talks/accepted.yaml', holding))).exitCode).toBe(0)
  })

  it('tells the right id of an accepted entry whose contents were changed', async () => {
    const accepted = `accepted:
  - id: fd1:0000000000000000
    about: earlier-talks
    attribute: date
    values: [../2018-02-02, 2018-10-01/2018-10-31]
    reason: one counts from the round before
`
    const { exitCode, out, err } = await check(withFile('claims/harbor-talks/accepted.yaml', accepted))
    expect(exitCode).toBe(2)
    expect(out + err).toMatch(/fd1:(?!0000)[0-9a-f]{16}/)
  })

  it('fails on disputes when told to', async () => {
    const attributed = (name: string, by: string) =>
      (HARBOR_TALKS.get(`claims/harbor-talks/${name}.yaml`) ?? '').replace(
        'attribute: date',
        `attribute: date\n    by: ${by}`,
      )
    const files = new Map([
      ...withFile('claims/harbor-talks/northwire.yaml', attributed('northwire', 'the ministry')),
      ['claims/harbor-talks/harbor-post.yaml', attributed('harbor-post', 'the unions')],
    ])
    expect((await check(files)).exitCode).toBe(0)
    expect((await check(files, '--fail-on', 'disputed')).exitCode).toBe(1)
  })

  it('writes other reporters into files, the default stays on standard output', async () => {
    await inFolder(HARBOR_TALKS, async (folder) => {
      await runIn(folder, 'check', '--no-cache', '--reporter', 'default', '--reporter', 'json=out/result.json')
      expect(JSON.parse(readFileSync(join(folder, 'out/result.json'), 'utf8')).outcome).toBe('new-contradictions')
    })
  })

  it('leaves the old report alone when a record is invalid, and lists every problem', async () => {
    await inFolder(HARBOR_TALKS, async (folder) => {
      await runIn(folder, 'check', '--no-cache')
      const before = readReports(folder)
      const broken = `source:
  id: northwire
  publised: 2026-02-02
claims:
  - about: earlier-talk
    attribute: date
    value: 2018
    evidence: in 2018
`
      writeFiles(folder, new Map([['claims/harbor-talks/northwire.yaml', broken]]))
      const { exitCode, out, err } = await runIn(folder, 'check', '--no-cache')
      expect(exitCode).toBe(2)
      expect(readReports(folder)).toEqual(before)
      expect(out).toMatchInlineSnapshot(`
        "claims/harbor-talks/northwire.yaml:3:3: error: \`publised\` is not a key of the source
          3 |   publised: 2026-02-02
            |   ^^^^^^^^
          hint: write \`published\`

        claims/harbor-talks/northwire.yaml:5:12: error: \`claims/harbor-talks/story.yaml\` declares no event or entity \`earlier-talk\`
          5 |   - about: earlier-talk
            |            ^^^^^^^^^^^^
          hint: write \`earlier-talks\`

        claims/harbor-talks/northwire.yaml:7:12: error: \`value\` must be text, but YAML reads \`2018\` as a number
          7 |     value: 2018
            |            ^^^^
          hint: write \`"2018"\`

        The check failed on 3 problems: exit code 2
        Nothing was compared
        "
      `)
      expect(err).toMatchInlineSnapshot(`""`)
    })
  })

  it.each([
    [['--reporter', 'jsn'], 'did you mean `json`?'],
    [['--reporters', 'x'], 'did you mean `--reporter`?'],
    [['--reporter', 'json', '--reporter', 'compact'], 'give all but one a file'],
    [['--fail-on', 'refined'], 'write one of contradicted, disputed, unresolved'],
    [['claim'], 'claim'],
    [['--reporter', 'json=claims/harbor-talks/northwire.yaml'], 'name another file'],
    [['--reporter', 'json=reports/harbor-talks.md'], 'give the reporter a file of its own'],
  ])('says what to do about %j and exits with 2', async (options, hint) => {
    const { exitCode, out, err } = await check(HARBOR_TALKS, ...options)
    expect(exitCode).toBe(2)
    expect(out + err).toContain(hint)
  })

  it('says what to do where there are no claims', async () => {
    const { exitCode, err } = await check(new Map([['README', '']]))
    expect(exitCode).toBe(2)
    expect(err).toMatchInlineSnapshot(`
      "factdiff: there is no folder \`claims\` here
        run \`factdiff init\` to start one, or name the folder of your records
      "
    `)
  })

  it('says so when a report cannot be written', async () => {
    const { exitCode, err } = await check(new Map([...ONE_RECORD, ['reports', 'a file']]))
    expect(exitCode).toBe(2)
    expect(err).toContain('`reports/harbor-talks.md` could not be written')
  })
})
