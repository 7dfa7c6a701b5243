import { describe, expect, it } from 'vitest'
import { sample } from './sample.ts'
import {
  claim,
  contradiction,
  dateFinding,
  finding,
  northwire,
  position,
  report,
  result,
  source,
  story,
} from './support.ts'

const LEGEND =
  '`-` was published earlier, `+` later (or in a fixed order where the dates do not tell); neither sign means wrong or right.'

describe('the markdown reporter', () => {
  it('writes one story as a diff and a table', async () => {
    expect(await report('markdown', contradiction)).toBe(
      [
        '# Facts of `talks-2026`',
        '',
        '2 sources of 2 origins make 4 claims about 1 fact: 1 contradicted, 0 disputed and 0 unresolved.',
        '',
        LEGEND,
        '',
        '## Contradicted',
        '',
        'Both values cannot be true, and no circumstance explains the difference.',
        '',
        '### `talks-2026`: date — contradicted, new',
        '',
        '```diff',
        '@@ talks-2026: date @@',
        '- 2026-02-02',
        '    northwire (Northwire), published 2026-02-03',
        '      "on Monday"',
        '+ 2026-02-03',
        '    harbor-post (Harbor Post), published 2026-02-04, written 2026-02-03',
        '      "on Tuesday"',
        '# `2026-02-03` is after `2026-02-02`',
        '```',
        '',
        '- contradicted, new (`fd1:0123456789abcdef`): `northwire` dates it `2026-02-02`, `harbor-post` dates it `2026-02-03`',
        '',
        '## Sources',
        '',
        '| source        | publisher     | title | published    | written      | same text as | claims |',
        '|---------------|---------------|-------|--------------|--------------|--------------|--------|',
        '| `northwire`   | `Northwire`   |       | `2026-02-03` |              |              | 2      |',
        '| `harbor-post` | `Harbor Post` |       | `2026-02-04` | `2026-02-03` |              | 2      |',
        '',
        '## All facts',
        '',
        '—: the source says nothing. ?: it gives a value that nothing resolves. +1: and one value more.',
        '',
        '| fact               | verdict      | `northwire`  | `harbor-post` |',
        '|--------------------|--------------|--------------|---------------|',
        '| `talks-2026`: date | contradicted | `2026-02-02` | `2026-02-03`  |',
        '',
      ].join('\n'),
    )
  })

  const lines = [
    '- `ferry-launch`: date: `2026-02-10` (planned) (`northwire`), then `2026-02-11` (planned) (`harbor-post`)',
    '- `port-quake`: date: `2026-01` (`northwire`) holds `2026-01-14` (`coast-radio`)',
    '- `talks-2026`: participants: `Ana Brandt` (`northwire`, `harbor-post`)',
    '- `talks-2026`: participants: `Ilo Marsh` (`harbor-post`)',
    '- `northwire`: 2 facts',
    '  - `talks-2026`: outcome: `a grain deal`',
    '- `talks-2026`: duration: `coast-radio` says `most of the afternoon`',
    'A reviewer rejected 2 claims; nothing here counts them.',
    '- `port-quake`: injured, `5` and `7`: `two hospitals counted apart` (`fd1:7777777777777777`)',
    '| `port-quake`: killed (`civilians`) | disputed       | `at least 12`          | `9`                    | —              | `32`          |',
    '| `daily-beacon` | `Daily Beacon` | `Quake \\| what we know` | `2026-02-04` |              | `northwire`  | 2      |',
  ]
  it.each(lines)('has the line %s', async (line) => {
    expect((await report('markdown', sample)).split('\n')).toContain(line)
  })

  it('names what would settle an unresolved place', async () => {
    expect(await report('markdown', sample)).toContain(
      '- To settle it: an entry under `places` in `claims/talks-2026/story.yaml`, with `names` and `within`, would settle it\n',
    )
  })

  it('reports one story of several', async () => {
    const other = story([dateFinding], { story: 'ferry-2026' })
    const both = result([story([]), other])
    const one = await report('markdown', both, { story: 'ferry-2026' })
    expect(one).toBe(await report('markdown', result([other])))
    expect((await report('markdown', both)).match(/^# Facts/gm)).toHaveLength(2)
  })

  it('says that a story it does not know was not compared', async () => {
    expect(await report('markdown', contradiction, { story: 'nowhere' })).toBe(
      '# Facts of `nowhere`\n\nThis story was not found, so nothing was compared.\n',
    )
  })

  it('splits the table of facts after five sources and leaves out facts that a part does not know', async () => {
    const sources = Array.from({ length: 20 }, (_, index) => source(`paper-${String(index).padStart(2, '0')}`))
    const everywhere = finding([position(sources.map(({ id }) => claim(id, 'Almara')))], { verdict: 'corroborated' })
    const first = finding([position([claim('paper-00', '5')])], { attribute: 'injured' })
    const output = await report('markdown', result([story([everywhere, first], { sources })]))
    const tables = output.split('## All facts')[1]?.trim().split('\n\n').slice(1) ?? []
    expect(tables.map((lines) => lines.split('\n').length)).toEqual([4, 3, 3, 3])
    const columns = tables.map((lines) => (lines.split('\n')[0]?.match(/paper-/g) ?? []).length)
    expect(columns).toEqual([5, 5, 5, 5])
  })

  it('gives a copy without claims no column, since its silence would deny what its original says', async () => {
    const sources = [northwire, source('echo', { origin: 'northwire', claims: 0 })]
    const table = (await report('markdown', result([story([dateFinding], { sources })]))).split('## All facts')[1] ?? ''
    expect(table).toContain('`echo` is the text of `northwire`.')
    expect(table).not.toContain('| `echo`')
  })

  it('shows the first of many values in the table of facts, and counts the others', async () => {
    const positions = ['grain', 'steel', 'fish'].map((value) => position([claim('northwire', value)]))
    const output = await report(
      'markdown',
      result([story([finding(positions, { attribute: 'topic', values: 'many' })])]),
    )
    expect(output.split('## All facts')[1]).toContain('| `grain` +2 ')
  })

  it('uses a fence that no value can close', async () => {
    const positions = [position([claim('northwire', '```` ```` x')]), position([claim('harbor-post', '~~~')])]
    const output = await report('markdown', result([story([{ ...dateFinding, positions }])]))
    expect(output.match(/^`{5}(?:diff)?$/gm)).toEqual(['`````diff', '`````'])
  })

  it('cuts a value that is too long to read', async () => {
    const positions = [position([claim('northwire', 'x'.repeat(5000))]), position([claim('harbor-post', 'y')])]
    const output = await report('markdown', result([story([{ ...dateFinding, positions }])]))
    expect(Math.max(...output.split('\n').map((line) => line.length))).toBeLessThan(500)
    expect(output).toContain('xxx…')
  })
})
