import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parsePatch } from 'diff'
import { describe, expect, it } from 'vitest'
import type { CheckResult } from '../../src/model/finding.ts'
import { sample } from './sample.ts'
import { claim, contradiction, dateFinding, pair, position, report, result, story } from './support.ts'

/** Runs `git apply` in a folder that holds the earlier side of every patch. */
function gitApply(
  patch: string,
  ...options: readonly string[]
): { readonly status: number | null; readonly out: string } {
  const folder = mkdtempSync(join(tmpdir(), 'factdiff-'))
  try {
    for (const { oldFileName, hunks } of parsePatch(patch)) {
      const path = join(folder, (oldFileName ?? '').replace(/^a\//, ''))
      mkdirSync(dirname(path), { recursive: true })
      const lines = hunks.flatMap((hunk) => hunk.lines).filter((line) => !line.startsWith('+'))
      writeFileSync(path, lines.map((line) => `${line.slice(1)}\n`).join(''))
    }
    const git = spawnSync('git', ['apply', ...options], { cwd: folder, input: patch, encoding: 'utf8' })
    return { status: git.status, out: git.stdout + git.stderr }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The same story with a hostile scope and value. */
function withScope(of: string, value: string): CheckResult {
  const positions = [position([claim('northwire', value)]), position([claim('harbor-post', '2')])]
  return result([story([{ ...dateFinding, of, positions }])])
}

describe('the diff reporter', () => {
  it('gives one file with one hunk a finding', async () => {
    expect(await report('diff', contradiction)).toBe(
      [
        '# New contradictions: 2 sources, 4 claims, 1 differing fact',
        '# `-` was published earlier, `+` later (or in a fixed order where the dates do not tell); neither sign means wrong or right',
        '',
        '--- a/talks-2026/talks-2026/date\tpublished earlier',
        '+++ b/talks-2026/talks-2026/date\tpublished later',
        '@@ -1,2 +1,2 @@ contradicted, new: talks-2026: date fd1:0123456789abcdef',
        '-2026-02-02',
        '-  northwire (Northwire), published 2026-02-03: "on Monday" claims/talks-2026/northwire.yaml:14:5',
        '+2026-02-03',
        '+  harbor-post (Harbor Post), published 2026-02-04, written 2026-02-03: "on Tuesday" claims/talks-2026/harbor-post.yaml:22:5',
        '',
      ].join('\n'),
    )
  })

  it('is read by git and by the diff package', async () => {
    const patch = await report('diff', sample)
    expect(parsePatch(patch).map(({ newFileName }) => newFileName)).toEqual([
      'b/talks-2026/talks-2026/date',
      'b/talks-2026/port-quake/injured',
      'b/talks-2026/port-quake/killed/civilians',
      'b/talks-2026/talks-2026/location',
      'b/talks-2026/ferry-launch/date',
    ])
    expect(gitApply(patch, '--check')).toEqual({ status: 0, out: '' })
    expect(gitApply(patch, '--numstat').out.split('\n')[2]).toBe('4\t2\ttalks-2026/port-quake/killed/civilians')
  })

  it('shows a value that fits with all others as context', async () => {
    const positions = ['1', '2', '3'].map((value) => position([claim('northwire', value)]))
    const finding = { ...dateFinding, positions, pairs: [pair({ values: [0, 2] })] }
    const patch = await report('diff', result([story([finding])]))
    expect(patch).toContain('@@ -1,4 +1,4 @@')
    expect(patch).toContain('\n 2\n')
    expect(gitApply(patch, '--check')).toEqual({ status: 0, out: '' })
  })

  const hostile = [
    { of: '../../etc/passwd', path: '%2E.%2F..%2Fetc%2Fpasswd' },
    { of: '..', path: '%2E.' },
    { of: '.git', path: '%2Egit' },
    { of: 'x\n--- a/y', path: 'x%0A--- a%2Fy' },
    { of: 'tab\there', path: 'tab%09here' },
    { of: 'soldiers on duty', path: 'soldiers on duty' },
    { of: 'مدنيون', path: '%D9%85%D8%AF%D9%86%D9%8A%D9%88%D9%86' },
    { of: '\ud800', path: '%EF%BF%BD' },
    { of: 'x'.repeat(101), path: `${'x'.repeat(100)}~c675a2e6` },
  ]
  it.each(hostile)('keeps the scope $of inside its folder', async ({ of, path }) => {
    const patch = await report('diff', withScope(of, '1'))
    const name = parsePatch(patch)[0]?.newFileName ?? ''
    expect(name).toBe(`b/talks-2026/talks-2026/date/${path}`)
    expect(gitApply(patch, '--check')).toEqual({ status: 0, out: '' })
  })

  it.each(['1\n@@ -1,1 +1,1 @@', '--- a/x', '+++ b/x', '\\ No newline', '$& $1 $`', 'a\rb'])(
    'holds the value %j in one line of its hunk',
    async (value) => {
      const patch = await report('diff', withScope('civilians', value))
      expect(parsePatch(patch)).toHaveLength(1)
      expect(gitApply(patch, '--check')).toEqual({ status: 0, out: '' })
    },
  )
})
