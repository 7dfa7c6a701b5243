import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { HARBOR_TALKS, ONE_RECORD } from '../command/stories.ts'
import { runnerCommands } from '../report/runner.ts'
import { type Files, inFolder, writeFiles } from '../support/folder.ts'
import { action, fileOf, type Runner, runStep, startRunner } from './action.ts'

const [check, comment] = action.runs.steps

const DEFAULTS = Object.fromEntries(
  Object.entries(action.inputs).map(([name, input]) => [`inputs.${name}`, input.default]),
)

function onRunner<T>(files: Files, use: (runner: Runner) => Promise<T>): Promise<T> {
  const moved = new Map([...files].map(([path, text]) => [`work/${path}`, text]))
  return inFolder(moved, (folder) => use(startRunner(folder, join(folder, 'work'))))
}

const runCheck = (runner: Runner, inputs: Readonly<Record<string, string>> = {}) =>
  runStep(runner, check, { ...DEFAULTS, ...inputs })

const runComment = (runner: Runner, outcome: 'failure' | 'success') =>
  runStep(runner, comment, {
    'github.token': 'secret',
    'github.event.pull_request.number': '7',
    'steps.check.outcome': outcome,
  })

describe('the action', () => {
  it('fails on a new contradiction, annotates it, and tells it in the summary and on the page for a comment', async () => {
    await onRunner(HARBOR_TALKS, async (runner) => {
      const { exitCode, out, err } = await runCheck(runner)
      expect({ exitCode, err }).toEqual({ exitCode: 1, err: '' })
      expect(out).toContain('1 new contradiction that no accepted list covers: exit code 1')
      expect(runnerCommands(out).map(({ properties }) => `${properties.file}:${properties.line}`)).toEqual([
        'claims/harbor-talks/harbor-post.yaml:7',
      ])
      expect(fileOf(runner, 'summary')).toContain('## factdiff: 1 new contradiction')
      expect(fileOf(runner, 'factdiff-comment.md')).toMatch(/^<!-- factdiff -->\n## factdiff: 1 new contradiction/)
    })
  })

  it('is content where nothing is new', async () => {
    await onRunner(ONE_RECORD, async (runner) => {
      expect((await runCheck(runner)).exitCode).toBe(0)
      expect(fileOf(runner, 'factdiff-comment.md')).toContain('nothing new')
    })
  })

  it('checks the paths it is given, one a line, and takes none of them for an option', async () => {
    await onRunner(HARBOR_TALKS, async (runner) => {
      writeFiles(
        runner.workspace,
        new Map([
          ['my claims/a/story.yaml', 'story: a\n'],
          ['my claims/a/x.yaml', 'source: {id: x}\nclaims: []\n'],
        ]),
      )
      const { exitCode, out } = await runCheck(runner, { 'inputs.paths': 'my claims\n\n claims/harbor-talks\n' })
      expect(exitCode).toBe(1)
      expect(out).toContain('a: 1 source')
      expect((await runCheck(runner, { 'inputs.paths': '--help' })).exitCode).toBe(2)
      const planted = await runCheck(runner, { 'inputs.paths': '$(touch planted)`touch planted`; touch planted' })
      expect([planted.exitCode, fileOf({ ...runner, own: runner.workspace }, 'planted')]).toEqual([2, ''])
    })
  })

  it('fails on more verdicts when told to', async () => {
    await onRunner(HARBOR_TALKS, async (runner) => {
      const { exitCode, err } = await runCheck(runner, { 'inputs.fail-on': 'disputed\nnonsense\n' })
      expect([exitCode, err]).toEqual([2, expect.stringContaining('--fail-on nonsense')])
    })
  })

  it('takes a version from npm, and holds it against another branch, when told to', async () => {
    await onRunner(HARBOR_TALKS, async (runner) => {
      const { out } = await runCheck(runner, { 'inputs.version': '1.2.3', 'inputs.since': 'origin/main' })
      expect(out.split('\n').slice(0, 3)).toEqual(['--yes', 'factdiff@1.2.3', 'check'])
      expect(out).toContain('\n--since\norigin/main\n--\nclaims\n')
    })
  })
})

describe('the comment of the action', () => {
  const afterCheck = (files: Files, use: (runner: Runner) => Promise<void>) =>
    onRunner(files, async (runner) => {
      await runCheck(runner)
      await use(runner)
    })

  const calls = (runner: Runner) =>
    fileOf(runner, 'gh.log')
      .trim()
      .split('\n')
      .map((line) => line.replace(runner.own, '…'))

  const LISTED =
    'api --paginate repos/newsroom/facts/issues/7/comments --jq .[] | select(.user.type == "Bot" and (.body | startswith("<!-- factdiff -->"))) | .id'

  it('is written where something is new', async () => {
    await afterCheck(HARBOR_TALKS, async (runner) => {
      expect(await runComment(runner, 'failure')).toEqual({ exitCode: 0, out: '', err: '' })
      expect(calls(runner)).toEqual([
        LISTED,
        'api --silent --method POST repos/newsroom/facts/issues/7/comments --field body=@…/factdiff-comment.md',
      ])
      expect(fileOf(runner, 'gh-body')).toMatch(/^<!-- factdiff -->\n## factdiff: 1 new contradiction\n/)
    })
  })

  it('is written where nothing is new but the page tells of changed claims', async () => {
    await afterCheck(ONE_RECORD, async (runner) => {
      const page = join(runner.own, 'factdiff-comment.md')
      writeFileSync(page, `${fileOf(runner, 'factdiff-comment.md')}\n## What changed\n`)
      expect((await runComment(runner, 'success')).exitCode).toBe(0)
      expect(calls(runner)).toHaveLength(2)
    })
  })

  it('takes the place of its first one, whatever the outcome', async () => {
    for (const outcome of ['failure', 'success'] as const) {
      await afterCheck(HARBOR_TALKS, async (runner) => {
        writeFileSync(join(runner.own, 'ids'), '41\n42\n')
        expect((await runComment(runner, outcome)).exitCode).toBe(0)
        expect(calls(runner)).toEqual([
          LISTED,
          'api --silent --method PATCH repos/newsroom/facts/issues/comments/41 --field body=@…/factdiff-comment.md',
        ])
      })
    }
  })

  it('is not written only to say that nothing is new', async () => {
    await afterCheck(ONE_RECORD, async (runner) => {
      expect((await runComment(runner, 'success')).exitCode).toBe(0)
      expect(calls(runner)).toEqual([LISTED])
    })
  })

  it('fails nothing where the token may not write, as on a change from a fork', async () => {
    await afterCheck(HARBOR_TALKS, async (runner) => {
      writeFileSync(join(runner.own, 'gh-fails'), '')
      const { exitCode, out } = await runComment(runner, 'failure')
      expect(exitCode).toBe(0)
      expect(runnerCommands(out)).toEqual([
        {
          name: 'notice',
          properties: { title: 'factdiff' },
          data: expect.stringContaining('the job summary say the same'),
        },
      ])
    })
  })

  it('is left alone by a run that came to no result at all', async () => {
    await onRunner(HARBOR_TALKS, async (runner) => {
      expect(await runComment(runner, 'failure')).toEqual({ exitCode: 0, out: '', err: '' })
      expect(fileOf(runner, 'gh.log')).toBe('')
    })
  })
})
