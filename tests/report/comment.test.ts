import { describe, expect, it } from 'vitest'
import { sample } from './sample.ts'
import { claim, contradiction, dateFinding, finding, pair, position, report, result, story } from './support.ts'

const facts = (amount: number) =>
  Array.from({ length: amount }, (_, index) =>
    finding([position([claim('northwire', '1')]), position([claim('harbor-post', 'ü2')])], {
      about: `event-${index}`,
      verdict: 'contradicted',
      state: 'new',
      pairs: [pair({ id: `fd1:${index.toString(16).padStart(16, '0')}` })],
    }),
  )

describe('the comment reporter', () => {
  it('shows what is new, how to accept it, and what there is in all', async () => {
    expect(await report('comment', contradiction)).toMatchInlineSnapshot(`
      "<!-- factdiff -->
      ## factdiff: 1 new contradiction

      ### \`talks-2026\`: date — contradicted, new

      \`\`\`diff
      @@ talks-2026: date @@
      - 2026-02-02
          northwire (Northwire), published 2026-02-03
            "on Monday"
      + 2026-02-03
          harbor-post (Harbor Post), published 2026-02-04, written 2026-02-03
            "on Tuesday"
      # \`2026-02-03\` is after \`2026-02-02\`
      \`\`\`

      - contradicted, new (\`fd1:0123456789abcdef\`): \`northwire\` dates it \`2026-02-02\`, \`harbor-post\` dates it \`2026-02-03\`

      \`-\` was published earlier, \`+\` later (or in a fixed order where the dates do not tell); neither sign means wrong or right.

      Where a record misreads its text, fix the record. Where the texts do say so, accept it and say why:

      \`\`\`sh
      factdiff accept fd1:0123456789abcdef --reason "…"
      \`\`\`

      2 sources of 1 story, 4 claims: 1 contradicted, 0 disputed, 0 unresolved; 0 accepted, 0 stale.
      "
    `)
  })

  it('says in which story, where there are several', async () => {
    const page = await report('comment', result([story([dateFinding]), story([], { story: 'other' })]))
    expect(page).toContain('- in the story `talks-2026`\n')
  })

  it('shows nothing of what is accepted or only listed but their number', async () => {
    const page = await report('comment', sample)
    expect(page.match(/^### .*/gm)).toEqual(['### `talks-2026`: date — contradicted, new'])
    expect(page).toContain('2 contradicted, 1 disputed, 1 unresolved; 1 accepted, 1 stale.')
    expect(await report('comment', result([story([])]))).toMatch(/^<!-- factdiff -->\n## factdiff: nothing new\n/)
  })

  it('lists the problems of a run that failed', async () => {
    const problem = {
      code: 'x',
      severity: 'error',
      file: 'a.yaml',
      line: 3,
      column: 1,
      length: 1,
      message: '`odd`',
      hint: 'mend it',
    } as const
    const page = await report('comment', result([], { outcome: 'failed', problems: [problem] }))
    expect(page).toContain('## factdiff: the check failed\n')
    expect(page).toContain('\n- ``a.yaml:3:1: error: `odd`; mend it [x]``\n')
  })

  it.each([
    { title: 'a comment', limit: undefined, bytes: 65_536 },
    { title: 'a job summary', limit: 1024 * 1024, bytes: 1024 * 1024 },
  ])('fits thirty thousand new facts into $title, and says how many it leaves out', async ({ limit, bytes }) => {
    const page = await report('comment', result([story(facts(30_000))]), { limit })
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(bytes)
    expect(Buffer.byteLength(page)).toBeGreaterThan(0.9 * bytes)
    const left = Number(/\*\*(\d+) more are left out/.exec(page)?.[1])
    expect((page.match(/^### /gm)?.length ?? 0) + (page.match(/^- `event-/gm)?.length ?? 0) + left).toBe(30_000)
    expect(page).toContain('factdiff accept fd1:0000000000000000 --reason "…"')
    expect(page.match(/^```/gm)?.length ?? 1).toBe(2 * ((page.match(/^### /gm)?.length ?? 0) + 1))
  })

  it('tells a fact in one line that is too long for a comment', async () => {
    const many = Array.from({ length: 400 }, (_, index) =>
      position([claim(`paper-${index}`, `value ${index} ${'x'.repeat(200)}`)]),
    )
    const page = await report('comment', result([story([{ ...dateFinding, positions: many }])]))
    expect(page).toContain('In short:\n\n- `talks-2026: date` in the story `talks-2026`: `fd1:0123456789abcdef`\n')
  })

  it('is within its limit when thirty thousand problems are told', async () => {
    const problem = {
      code: 'x',
      severity: 'error',
      file: 'a.yaml',
      line: 3,
      column: 1,
      length: 1,
      message: 'x'.repeat(500),
      hint: '',
    } as const
    const problems = Array.from({ length: 30_000 }, () => problem)
    const page = await report('comment', result([], { outcome: 'failed', problems }))
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(65_536)
    expect(page).toMatch(/\*\*\d+ more are left out/)
  })
})
