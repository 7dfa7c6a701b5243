import { describe, expect, it } from 'vitest'
import { sample } from './sample.ts'
import { contradiction, report } from './support.ts'

const northwireClaim = {
  source: 'northwire',
  file: 'claims/talks-2026/northwire.yaml',
  line: 14,
  column: 5,
  value: '2026-02-02',
  evidence: 'on Monday',
  status: 'happened',
  by: null,
}

describe('the json reporter', () => {
  it('prints the published shape', async () => {
    const parsed = JSON.parse(await report('json', contradiction))
    expect(parsed).toMatchObject({ version: 1, outcome: 'new-contradictions', exitCode: 1, problems: [] })
    expect(parsed.stories[0]).toMatchObject({ story: 'talks-2026', sources: 2, origins: 2 })
    const [finding] = parsed.stories[0].findings
    expect(finding).toMatchObject({
      about: 'talks-2026',
      attribute: 'date',
      of: null,
      verdict: 'contradicted',
      state: 'new',
    })
    expect(finding.positions[0]).toMatchObject({
      value: '2026-02-02',
      canonical: '2026-02-02',
      origins: 1,
      claims: [northwireClaim],
    })
    expect(finding.pairs).toEqual([
      {
        id: 'fd1:0123456789abcdef',
        values: [0, 1],
        verdict: 'contradicted',
        state: 'new',
        self: false,
        why: {
          level: 'disjoint',
          relation: 'conflicts',
          note: '`2026-02-03` is after `2026-02-02`',
          circumstance: null,
          tried: ['same', 'within', 'disjoint'],
        },
      },
    ])
    expect(parsed.summary).toMatchObject({ contradicted: 1, new: 1, accepted: 0, stale: 0 })
  })

  it('has its keys in the published order', async () => {
    const output = await report('json', contradiction)
    const keys = [...output.matchAll(/^ *"([A-Za-z]+)":/gm)].map(([, key]) => key)
    expect(keys.slice(0, 15)).toEqual([
      ...['version', 'outcome', 'exitCode', 'stories', 'story', 'sources', 'origins', 'findings'],
      ...['about', 'attribute', 'of', 'verdict', 'state', 'positions', 'value'],
    ])
  })
})

describe('the jsonl reporter', () => {
  it('gives one finding a line with its story, and the summary last', async () => {
    const output = await report('jsonl', sample)
    const lines = output.trimEnd().split('\n')
    const parsed = lines.map((line) => JSON.parse(line))
    const findings = sample.stories.flatMap((story) => story.findings)
    expect(parsed.slice(0, -1).map(({ story, about, attribute }) => [story, about, attribute])).toEqual(
      findings.map(({ about, attribute }) => ['talks-2026', about, attribute]),
    )
    expect(parsed.at(-1)).toMatchObject({
      version: 1,
      outcome: 'new-contradictions',
      exitCode: 1,
      summary: { contradicted: 2, new: 1 },
    })
  })
})
