import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runnerCommands } from '../report/runner.ts'
import { type Files, inFolder, type Outcome, readReports, runIn, runWith } from '../support/folder.ts'

/** Text that would steer a terminal, a page, a workflow log or a patch, if anyone let it. */
const ATTACKS: readonly string[] = [
  'red \u001b[31mtext\u001b[0m \u009b31m \u001b]8;;https://evil.example\u0007link\u001b]8;;\u0007',
  'bidi \u202egnp.exe\u202c \u2066isolated\u2069 \u200f',
  'bell \u0007 backspace \u0008 null \u0000 delete \u007f',
  'line\n::error file=a.yaml::pwned\n  ::set-output name=a::b',
  'carriage\r::warning::x\r\n::endgroup::',
  'separators \u2028::error::x\u2029::error::y\u0085::error::z',
  '##[error]pwned ##vso[task.setvariable variable=a]b',
  '# heading\n\n---\n\n| a | b |\n|---|---|\n> quote\n- list',
  '**bold** _em_ [link](javascript:alert(1)) ![img](https://evil.example/a.png) @everyone #1',
  '<script>alert(1)</script><img src=x onerror=alert(1)><!-- <details>',
  '` `` ``` ```` code \\` \\| | pipe \\',
  '```\n</code></pre>\n```',
  '-- minus\n+++ b/x\n@@ -1 +1 @@\ndiff --git a/x b/x',
  'zero\u200bwidth \ufeff tag\u{e0041}\u{e007f}',
  '$(id) `id` ; rm -rf / && \'"',
]

/** JSON is YAML; whatever YAML wants escaped is escaped, so that it comes through as a value. */
function yaml(value: unknown): string {
  return JSON.stringify(value).replaceAll(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

function attack(index: number): string {
  return ATTACKS[index % ATTACKS.length] ?? ''
}

/** Every free text of two records, a story and an accepted list says something hostile. */
const STORY: Files = new Map([
  ['claims/evil/story.yaml', yaml({ story: 'evil', events: events(), entities: entities() })],
  ['claims/evil/alder-post.yaml', record('alder-post', '2026-02-01', '12')],
  ['claims/evil/birch\u001b[31m\u202e `x` <b>wire.yaml', record('birch-wire', '2026-02-02', '90')],
  [
    'claims/evil/accepted.yaml',
    yaml({
      accepted: ATTACKS.map((reason) => ({
        about: 'quake-0',
        attribute: 'damage',
        of: reason,
        until: '2026-12-31',
        reason,
      })),
    }),
  ],
])

function events(): object {
  return Object.fromEntries(ATTACKS.map((label, index) => [`quake-${index}`, { type: 'disaster', label }]))
}

function entities(): object {
  return Object.fromEntries(ATTACKS.map((name, index) => [`entity-${index}`, { kind: 'person', names: [name] }]))
}

function record(id: string, published: string, magnitude: string): string {
  const source = { id, publisher: attack(published.length), title: ATTACKS.join(' '), published }
  const claims = ATTACKS.flatMap((text, index) => [
    {
      about: `quake-${index}`,
      attribute: 'magnitude',
      of: text,
      by: attack(index + 1),
      value: magnitude,
      evidence: text,
    },
    {
      about: `quake-${index}`,
      attribute: 'damage',
      value: magnitude === '12' ? '$12' : '€90',
      by: text,
      evidence: text,
    },
    { about: `quake-${index}`, attribute: 'cause', value: `${magnitude} ${text}`, evidence: text },
  ])
  return yaml({ source, claims })
}

/** What a terminal, a runner or a reader would obey: controls but for line ends and the tab of a patch, invisible characters, commands. */
const OBEYED: readonly RegExp[] = [
  /(?![\n\t])[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u,
  /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/u,
  /^\s*::/m,
  /##\[|##vso\[/,
]

function expectHarmless({ out, err }: Pick<Outcome, 'out' | 'err'>): void {
  for (const pattern of OBEYED) {
    expect(pattern.exec(out)?.[0], `${pattern} on standard output`).toBeUndefined()
    expect(pattern.exec(err)?.[0], `${pattern} on standard error`).toBeUndefined()
  }
}

describe('hostile text of records', () => {
  it.each(['default', 'compact', 'diff', 'markdown', 'json', 'jsonl', 'sarif', 'gitlab', 'junit'])(
    'is harmless in the %s reporter',
    async (name) => {
      const outcome = await inFolder(STORY, (folder) => runIn(folder, 'check', '--no-cache', '--reporter', name))
      expect(outcome.err).not.toContain('error:')
      expect(outcome.out).toContain('pwned')
      expectHarmless(outcome)
    },
  )

  it('is harmless in annotations, on a pull request and in a job summary', async () => {
    await inFolder(STORY, async (folder) => {
      const summary = join(folder, 'summary.md')
      const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary, GITHUB_WORKSPACE: folder }
      const { out, err } = await runWith(
        env,
        folder,
        'check',
        '--no-cache',
        '--fail-on',
        'disputed',
        '--fail-on',
        'unresolved',
      )
      const commands = runnerCommands(out + err)
      expect(commands.map(({ name }) => name)).toEqual(Array.from({ length: 10 }, () => 'error'))
      for (const { properties } of commands) expect(Object.keys(properties)).toEqual(['file', 'line', 'col', 'title'])
      expectHarmless({ out: out.replaceAll(/^::error /gm, ''), err })
      const page = readFileSync(summary, 'utf8')
      expectHarmless({ out: page, err: '' })
      expect(page).toContain('pwned')
      expect(withoutCode(page.replace('<!-- factdiff -->', ''))).not.toMatch(
        /[<>]|\]\(|!\[|@everyone|#1\b|pwned|evil\.example|javascript/,
      )
    })
  })

  it('is no link and no placeholder in a SARIF message', async () => {
    const { out } = await inFolder(STORY, (folder) => runIn(folder, 'check', '--no-cache', '--reporter', 'sarif'))
    for (const { message } of JSON.parse(out).runs[0].results) {
      expect(message.text.replaceAll(/\\./g, '')).not.toMatch(/[[\]]/)
      expect(message.text.replaceAll(/\{\{|\}\}/g, '')).not.toMatch(/[{}]/)
    }
  })

  it('keeps its meaning in JSON', async () => {
    const { out } = await inFolder(STORY, (folder) => runIn(folder, 'check', '--no-cache', '--reporter', 'json'))
    const evidence = JSON.stringify(JSON.parse(out))
    for (const text of ATTACKS) expect(evidence).toContain(JSON.stringify(text).slice(1, -1))
  })

  it('stands in code only in the Markdown report', async () => {
    await inFolder(STORY, async (folder) => {
      await runIn(folder, 'check', '--no-cache')
      const report = readReports(folder)['evil.md'] ?? ''
      expectHarmless({ out: report, err: '' })
      const bare = withoutCode(report)
      expect(report).toContain('<script>')
      expect(bare).not.toMatch(/[<>]|\]\(|!\[|@everyone|#1\b|pwned|evil\.example|javascript/)
    })
  })

  it('is harmless in what `explain` and `diff` print', async () => {
    await inFolder(STORY, async (folder) => {
      for (const index of ATTACKS.keys()) {
        expectHarmless(await runIn(folder, 'explain', `quake-${index}/cause`))
        expectHarmless(await runIn(folder, 'explain', `quake-${index}/magnitude`))
      }
      const diff = await runIn(folder, 'diff', 'alder-post', 'birch-wire')
      expect(diff.exitCode).toBe(0)
      expectHarmless(diff)
      expect(diff.out.split('\n').filter((line) => /^(?:---|\+\+\+) /.test(line))).toHaveLength(2)
    })
  })

  it.each(ATTACKS)('is harmless in the complaint about %j', async (text) => {
    const id = { source: { id: text, publisher: text, published: text, [text]: text }, claims: [{ about: text }] }
    const claim = { about: text, attribute: text, value: text, evidence: text, status: text, 'as-of': text }
    const own = {
      source: { id: 'a', 'copy-of': 'b' },
      claims: [{ about: text, attribute: text, value: text, evidence: text }],
    }
    for (const content of [id, { source: { id: 'a' }, claims: [claim] }, own]) {
      const files = new Map([...STORY, ['claims/evil/x.yaml', yaml(content)]])
      for (const words of [[], ['--reporter', 'compact'], ['--reporter', 'markdown'], ['--reporter', 'json']]) {
        const outcome = await inFolder(files, (folder) => runIn(folder, 'check', '--no-cache', ...words))
        expect(outcome.exitCode).toBe(2)
        expectHarmless(outcome)
      }
    }
  })

  it.each(ATTACKS.map((text) => text.replaceAll(/[/\0]/g, '_')))('is harmless in the file name %j', async (name) => {
    const files = new Map([
      [`${name}/story.yaml`, 'story: a\n'],
      [`${name}/${name}.yaml`, '<<<<<<< a\n'],
    ])
    await inFolder(files, async (folder) => {
      expectHarmless(await runIn(folder, 'check', '--no-cache', '.'))
      expectHarmless(await runIn(folder, 'check', '--no-cache', name, '--reporter', 'json'))
      expectHarmless(await runIn(folder, 'check', '--no-cache', `${name}/nothing`, '--reporter', 'compact'))
      expectHarmless(await runIn(folder, name))
      expectHarmless(await runIn(folder, 'check', `--${name}`, `--reporter=${name}`))
      expectHarmless(await runIn(folder, 'check', `--reporter=${name}`))
      expectHarmless(await runIn(folder, 'explain', name, name))
      expectHarmless(await runIn(folder, 'diff', name, name))
      expectHarmless(await runIn(folder, 'init', name))
    })
  })

  it('is harmless in the config', async () => {
    for (const text of ATTACKS) {
      const files = new Map([...STORY, ['.factdiff.yaml', yaml({ [text]: text, 'fail-on': [text], reports: text })]])
      expectHarmless(await inFolder(files, (folder) => runIn(folder, 'check', '--no-cache')))
    }
  })
})

/** The page without its fences and code spans, as CommonMark finds them: a fence first, then the nearest equal run. */
function withoutCode(page: string): string {
  const lines: string[] = []
  let fence: string | null = null
  for (const line of page.split('\n')) {
    const run = /^`{3,}/.exec(line)?.[0] ?? null
    if (fence === null && run) fence = run
    else if (fence !== null) fence = line === fence ? null : fence
    else lines.push(line.replaceAll(/(?<!`)(`+)(?!`)(.*?)(?<!`)\1(?!`)/g, ''))
  }
  return lines.join('\n')
}
