import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../../src/model/diagnostic.ts'
import type { CheckResult } from '../../src/model/finding.ts'
import { explainFinding } from '../../src/report/explain.ts'
import { diffFactSheets } from '../../src/report/fact-sheet.ts'
import { isReporterName, type ReporterName, reporters } from '../../src/report/reporters.ts'
import { sample } from './sample.ts'
import { claim, contradiction, dateFinding, finding, pair, position, report, result, story } from './support.ts'

const names: readonly ReporterName[] = Object.keys(reporters).filter(isReporterName)

/** Keys whose strings are words of the program, not of an article. */
const OWN_WORDS: ReadonlySet<string> = new Set([
  ...['verdict', 'state', 'status', 'kind', 'values', 'relation', 'outcome', 'review', 'severity'],
])

/** The same result with every string that may come from outside changed. */
function poison<T>(value: T, change: (text: string) => string): T {
  const walk = (node: unknown, key: string): unknown => {
    if (typeof node === 'string') return OWN_WORDS.has(key) ? node : change(node)
    if (Array.isArray(node)) return node.map((item) => walk(item, key))
    if (typeof node !== 'object' || node === null) return node
    return Object.fromEntries(Object.entries(node).map(([name, item]) => [name, walk(item, name)]))
  }
  // The shape stays: only strings change.
  return walk(value, '') as T
}

const problem: Diagnostic = {
  code: 'invalid-date',
  severity: 'error',
  file: 'claims/talks-2026/northwire.yaml',
  line: 3,
  column: 9,
  length: 4,
  message: '`soon` is no date',
  hint: 'write it as EDTF',
}
const failed: CheckResult = result(sample.stories, { outcome: 'failed', problems: [problem] })

/** Every text that this folder makes of a result. */
async function everyOutput(value: CheckResult): Promise<readonly string[]> {
  const reports = await Promise.all(names.map((name) => report(name, value, { columns: 60 })))
  const explained = value.stories.flatMap((each) => [
    ...each.findings.map((one) => explainFinding(each, one, { texts: new Map(), columns: 60 })),
    diffFactSheets(each, each.sources[0]?.id ?? '', each.sources[1]?.id ?? ''),
  ])
  return [...reports, ...explained]
}

/** Annotations are commands of our own, told from others by their first property; what they say is looked at like all else. */
const OWN_COMMAND = /^::error (?:file=[^:\n]*,)?title=[^:\n]*::/gm

/** Made to be short, however much there is to tell. */
const SHORT: ReadonlySet<string> = new Set(['github', 'comment'])

/** What no output may hold: controls but line feed and tab, bidi, invisible characters, lone surrogates. */
const HAZARD = /[^\P{C}\n\t\p{Cn}\p{Co}]|[\u2028\u2029]/u

const payloads = [
  '\u001b[31mred\u001b[0m',
  '\u001b]8;;https://evil.example\u0007link',
  '\u009b2J',
  '\r\nINJECTED',
  '\n::error::INJECTED',
  '\n##[error]INJECTED',
  ' ::add-mask::x',
  '##vso[task.complete]',
  '\u202eesrever',
  '\u2066\u200b\ufeff',
  '\u2028INJECTED\u2029INJECTED\u0085INJECTED',
  '\ud800',
  '\u{e0041}',
  '\n```\nINJECTED',
  '\n--- a/INJECTED\n+++ b/INJECTED\n@@ -1,1 +1,1 @@',
  `${'::'.repeat(200)}`,
  `${'x'.repeat(300)}`,
]

describe('every reporter', () => {
  it.each(payloads)('disarms %j wherever it stands', async (payload) => {
    const added = await everyOutput(poison(failed, (text) => text + payload))
    const alone = await everyOutput(poison(failed, () => payload))
    for (const output of added) expect(/^INJECTED/m.exec(output)?.[0]).toBeUndefined()
    for (const output of [...added, ...alone]) {
      expect(HAZARD.exec(output)?.[0]).toBeUndefined()
      expect(/^\s*::/m.exec(output.replaceAll(OWN_COMMAND, ''))?.[0]).toBeUndefined()
      expect(/##(?:vso)?\[/.exec(output)?.[0]).toBeUndefined()
    }
  })

  it.each(names)('%s never looks clean when the check failed', async (name) => {
    const clean = await report(name, result([story([])]))
    for (const value of [failed, result([], { outcome: 'failed' })]) {
      const output = await report(name, value)
      expect(output).toMatch(/failed/)
      expect(output).not.toMatch(/nothing new/i)
      expect(output).not.toBe(clean)
    }
    expect(await report(name, failed)).toContain('`soon` is no date')
  })

  it.each(names)('%s leaves the result as it is and gives the same text again', async (name) => {
    const before = JSON.stringify(sample)
    const first = await report(name, deepFrozen(sample))
    expect(await report(name, sample)).toBe(first)
    expect(JSON.stringify(sample)).toBe(before)
  })

  it.each(names)('%s names no winner', async (name) => {
    const words = /\b(?:wrong|incorrect|false claim|mistaken|liar|correct(?:ly)?|actual(?:ly)?)\b/i
    const output = (await report(name, contradiction)).replaceAll('neither sign means wrong or right', '')
    expect(output.replace(/\s+/g, ' ').replaceAll('neither sign means wrong or right', '')).not.toMatch(words)
  })

  it.each(names)(
    '%s reports ten thousand findings in time',
    async (name) => {
      const positions = [position([claim('northwire', '2026-02-02')]), position([claim('harbor-post', '2026-02-03')])]
      const findings = Array.from({ length: 10_000 }, (_, index) =>
        finding(positions, { about: `event-${index}`, verdict: 'contradicted', state: 'new', pairs: [pair()] }),
      )
      const output = await report(name, result([story(findings)]))
      expect(output.length).toBeGreaterThan(SHORT.has(name) ? 1000 : 10_000 * 100)
    },
    10_000,
  )
})

const megabytes = [
  ['words', 'word '.repeat(200_000)],
  ['backticks', '`'.repeat(1_000_000)],
  ['backslashes', '\\'.repeat(1_000_000)],
  ['invisible characters', '\u202e'.repeat(300_000)],
  ['blanks', ' '.repeat(1_000_000)],
  ['colons', ' ::'.repeat(300_000)],
] as const

describe('one finding whose values and evidence are a megabyte', () => {
  it.each(megabytes)(
    'of %s is reported in linear time',
    async (_, text) => {
      const claims = [position([claim('northwire', text, { evidence: text })]), position([claim('harbor-post', '2')])]
      const long = { ...dateFinding, of: text, positions: claims }
      const outputs = await everyOutput(result([story([long])]))
      expect(outputs).toHaveLength(names.length + 2)
    },
    15_000,
  )
})

describe.each(['markdown', 'comment'] as const)('the %s reporter', (name) => {
  /** Backticks, brackets, pipes, mentions and all else that Markdown or GitHub reads. */
  const markup = fc.string({
    unit: fc.constantFrom(
      '`',
      '``',
      '|',
      '\\',
      '[',
      '](',
      ')',
      '!',
      '<img src=x>',
      '@someone',
      '#1',
      'GH-1',
      '$',
      '*',
      '_',
      '~~~',
      'https://e.example',
      'www.e.example',
      '\n',
      '# ',
      '- ',
      ' ',
      '&lt;',
      '<!--',
    ),
    maxLength: 12,
  })

  it('keeps all user text in code', async () => {
    await fc.assert(
      fc.asyncProperty(markup, async (text) => {
        const output = await report(
          name,
          poison(failed, (own) => `${own} OUTSIDE${text}`),
        )
        expect(withoutCode(output.replace('<!-- factdiff -->', ''))).not.toMatch(/OUTSIDE|someone|GH-1|www|<|@/)
      }),
      { numRuns: 300 },
    )
  })

  it('keeps every row of a table to its columns', async () => {
    await fc.assert(
      fc.asyncProperty(markup, async (text) => {
        const output = await report(
          name,
          poison(failed, (own) => own + text),
        )
        const tables = output.split('\n\n').filter((block) => block.startsWith('|'))
        for (const rows of tables) {
          expect(
            new Set(
              rows
                .trim()
                .split('\n')
                .map((row) => row.match(/(?<!\\)\|/g)?.length),
            ).size,
          ).toBe(1)
          expect(rows).not.toMatch(/\\\\\|/)
        }
      }),
      { numRuns: 300 },
    )
  })
})

/** Fences and code spans taken out, as CommonMark delimits them. */
function withoutCode(markdown: string): string {
  return markdown
    .replace(/^(`{3,})(?:diff|sh)\n[\s\S]*?\n\1$/gm, '')
    .split('\n')
    .map((line) => line.replace(/(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/g, ''))
    .join('\n')
}

function deepFrozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const item of Object.values(value)) deepFrozen(item)
    Object.freeze(value)
  }
  return value
}

describe('the registry', () => {
  it.each(names)('%s loads and says what it is for', async (name) => {
    expect(typeof (await reporters[name].load())).toBe('function')
    expect(reporters[name].summary).toMatch(/^[a-z].*[^.]$/)
  })

  it.each(['toString', '__proto__', 'html', ''])('%j is no reporter', (name) => {
    expect(isReporterName(name)).toBe(false)
  })
})
