import { chmodSync, existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runnerCommands } from '../report/runner.ts'
import { inFolder, type Outcome, runIn, runWith } from '../support/folder.ts'
import { asNobody } from './nobody.ts'
import { bigStory } from './process.ts'
import { HARBOR_TALKS, ONE_RECORD, withFile } from './stories.ts'

const SUMMARY = 'summary.md'

interface Told extends Outcome {
  readonly summary: string
}

async function checkOnActions(folder: string, ...options: readonly string[]): Promise<Told> {
  const file = join(folder, SUMMARY)
  const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: file, GITHUB_WORKSPACE: folder }
  const outcome = await runWith(env, folder, 'check', '--no-cache', ...options)
  return { ...outcome, summary: existsSync(file) ? readFileSync(file, 'utf8') : '' }
}

const annotated = ({ out }: Outcome) =>
  runnerCommands(out).map(({ name, properties }) => `${name} ${properties.file}:${properties.line}`)

const NEW = 'error claims/harbor-talks/harbor-post.yaml:7'

describe('factdiff check on GitHub Actions', () => {
  it('annotates what is new after the usual output, and adds a page to the job summary', async () => {
    await inFolder(HARBOR_TALKS, async (folder) => {
      writeFileSync(join(folder, SUMMARY), 'what an earlier command said\n')
      const usual = await runIn(folder, 'check', '--no-cache')
      const told = await checkOnActions(folder)
      expect({ exitCode: told.exitCode, err: told.err, out: told.out.startsWith(usual.out) }).toEqual({
        exitCode: 1,
        err: '',
        out: true,
      })
      expect(annotated(told)).toEqual([NEW])
      expect(told.summary).toMatch(
        /^what an earlier command said\n<!-- factdiff -->\n## factdiff: 1 new contradiction\n/,
      )
    })
  })

  it('says in the summary that nothing is new, and annotates nothing', async () => {
    const told = await inFolder(ONE_RECORD, (folder) => checkOnActions(folder))
    expect([told.exitCode, annotated(told)]).toEqual([0, []])
    expect(told.summary).toContain('## factdiff: nothing new\n')
  })

  it('annotates what made the run fail', async () => {
    const files = withFile('claims/harbor-talks/northwire.yaml', 'source: {id: northwire}\nclaims: nothing\n')
    const told = await inFolder(files, (folder) => checkOnActions(folder))
    expect([told.exitCode, annotated(told)]).toEqual([2, ['error claims/harbor-talks/northwire.yaml:2']])
    expect(told.summary).toContain('## factdiff: the check failed\n')
  })

  it.each([
    { options: ['--reporter', 'default'], annotations: [NEW], isTold: true },
    { options: ['--reporter', 'sarif=out.sarif'], annotations: [NEW], isTold: true },
    { options: ['--reporter', 'json'], annotations: [], isTold: false },
    { options: ['--reporter', 'github'], annotations: [NEW], isTold: false },
    { options: ['--no-annotations'], annotations: [], isTold: false },
  ])('with $options annotates $annotations', async ({ options, annotations, isTold }) => {
    const told = await inFolder(HARBOR_TALKS, (folder) => checkOnActions(folder, ...options))
    expect([told.exitCode, annotated(told), told.summary !== '']).toEqual([1, annotations, isTold])
  })

  it.each([{}, { GITHUB_ACTIONS: 'false' }, { GITHUB_ACTIONS: '' }])(
    'is as everywhere else where the environment is %j',
    async (env) => {
      await inFolder(HARBOR_TALKS, async (folder) => {
        const file = join(folder, SUMMARY)
        const outcome = await runWith({ ...env, GITHUB_STEP_SUMMARY: file }, folder, 'check', '--no-cache')
        expect(outcome).toEqual(await runIn(folder, 'check', '--no-cache'))
        expect(existsSync(file)).toBe(false)
      })
    },
  )

  it('annotates without a summary where the runner has none', async () => {
    for (const summary of ['', 'summary.md', '../summary.md']) {
      await inFolder(HARBOR_TALKS, async (folder) => {
        const told = await runWith(
          { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary },
          folder,
          'check',
          '--no-cache',
        )
        expect([told.exitCode, annotated(told), told.err]).toEqual([1, [NEW], ''])
        expect(existsSync(join(folder, 'summary.md'))).toBe(false)
      })
    }
  })

  it('names files from the root of the checkout, wherever it runs in it', async () => {
    const moved = new Map([...HARBOR_TALKS].map(([file, text]) => [`newsroom/${file}`, text]))
    await inFolder(moved, async (folder) => {
      const env = { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: folder }
      const inner = await runWith(env, join(folder, 'newsroom'), 'check', '--no-cache')
      expect(annotated(inner)).toEqual([NEW.replace('claims', 'newsroom/claims')])
      const elsewhere = await runWith(
        { ...env, GITHUB_WORKSPACE: '/nowhere' },
        join(folder, 'newsroom'),
        'check',
        '--no-cache',
      )
      expect(annotated(elsewhere)).toEqual([NEW])
    })
  })

  it('keeps a summary to a mebibyte with what stands in it, and says what it leaves out', async () => {
    await inFolder(bigStory(3000), async (folder) => {
      writeFileSync(join(folder, SUMMARY), 'x'.repeat(600_000))
      const { summary } = await checkOnActions(folder, '--no-reports')
      expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(1024 * 1024)
      expect(summary).toMatch(/\*\*\d+ more are left out/)
      const full = await checkOnActions(folder, '--no-reports')
      expect(Buffer.byteLength(full.summary)).toBeLessThanOrEqual(1024 * 1024)
    })
  })

  it('follows no link and makes no folder for the summary, and fails rather than be silent', async () => {
    await inFolder(new Map([...HARBOR_TALKS, ['target.md', 'kept']]), async (folder) => {
      symlinkSync('target.md', join(folder, SUMMARY))
      const linked = await checkOnActions(folder)
      expect(linked.exitCode).toBe(2)
      expect(linked.err).toContain('factdiff: the job summary could not be written: ELOOP')
      expect(readFileSync(join(folder, 'target.md'), 'utf8')).toBe('kept')
      const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: join(folder, 'no/summary.md') }
      expect((await runWith(env, folder, 'check', '--no-cache')).exitCode).toBe(2)
      expect(existsSync(join(folder, 'no'))).toBe(false)
    })
  })

  it('leaves the summary as it was where it may not be written', async () => {
    await inFolder(new Map([...HARBOR_TALKS, [SUMMARY, 'before']]), async (folder) => {
      chmodSync(folder, 0o755)
      chmodSync(join(folder, SUMMARY), 0o644)
      const { exitCode, err, summary } = await asNobody(() => checkOnActions(folder, '--no-reports'))
      expect([exitCode, summary]).toEqual([2, 'before'])
      expect(err).toContain('factdiff: the job summary could not be written: EACCES')
    })
  })
})
