import { chmodSync, existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { inFolder, runIn, writeFiles } from '../support/folder.ts'
import { asNobody } from './nobody.ts'
import { bigStory, outcomeOf, shell, start } from './process.ts'
import { HARBOR_TALKS } from './stories.ts'

const SIZE = 400
const REPORT = 'reports/big.md'

function reportIn(folder: string): string | null {
  return existsSync(join(folder, REPORT)) ? readFileSync(join(folder, REPORT), 'utf8') : null
}

async function reportOf(values: readonly [string, string]): Promise<string> {
  return inFolder(bigStory(SIZE, values), async (folder) => {
    await outcomeOf(start(folder, 'check'))
    return reportIn(folder) ?? ''
  })
}

describe('a write of reports that is interrupted', () => {
  it('leaves the old report or the new one when the process is killed at any moment', async () => {
    const before = await reportOf(['12', '90'])
    const after = await reportOf(['11', '90'])
    expect(before.length).toBeGreaterThan(100_000)
    expect(after).not.toBe(before)
    await inFolder(bigStory(SIZE, ['11', '90']), async (folder) => {
      for (const signal of ['SIGKILL', 'SIGTERM', 'SIGINT'] as const) {
        for (const moment of ['start', 'folder', 'temporary'] as const) {
          writeFiles(folder, new Map([[REPORT, before]]))
          const child = start(folder, 'check', '--no-cache')
          const outcome = outcomeOf(child)
          await until(() => hasCome(folder, moment) || child.exitCode !== null)
          child.kill(signal)
          await outcome
          expect([before, after]).toContain(reportIn(folder))
        }
      }
    })
  })

  it('is no obstacle for the next run', async () => {
    await inFolder(HARBOR_TALKS, async (folder) => {
      writeFiles(folder, new Map([['reports/.harbor-talks.md.0.tmp', 'half a repo']]))
      await outcomeOf(start(folder, 'check'))
      expect(readFileSync(join(folder, 'reports/harbor-talks.md'), 'utf8')).toContain('in October 2018')
    })
  })

  it.each(['SIGINT', 'SIGTERM'] as const)('ends by %s itself, as shells expect: 130 or 143', async (signal) => {
    await inFolder(bigStory(SIZE), async (folder) => {
      const child = start(folder, 'check', '--no-cache')
      const outcome = outcomeOf(child)
      setTimeout(() => child.kill(signal), 100)
      await outcome
      expect([child.exitCode, child.signalCode]).toEqual([null, signal])
      expect(reportIn(folder)).toBe(null)
    })
  })

  it('leaves the old report where the disk has no room for the new one', async () => {
    await inFolder(bigStory(SIZE), async (folder) => {
      writeFiles(folder, new Map([[REPORT, 'the old report\n']]))
      const { exitCode, err } = await shell(folder, 'ulimit -f 8; factdiff check --no-cache > /dev/null')
      expect({ exitCode, err }).toEqual({
        exitCode: 2,
        err: 'factdiff: `reports/big.md` could not be written: EFBIG: file too large\n',
      })
      expect(reportIn(folder)).toBe('the old report\n')
      expect(readdirSync(join(folder, 'reports'))).toEqual(['big.md'])
    })
  })

  it('is told when the folder may not be written', async () => {
    await inFolder(HARBOR_TALKS, async (folder) => {
      writeFiles(folder, new Map([['reports/harbor-talks.md', 'the old report\n']]))
      chmodSync(folder, 0o755)
      await runIn(folder, 'check', '--no-cache', '--reports', 'others')
      chmodSync(join(folder, 'reports'), 0o555)
      const { exitCode, err } = await asNobody(() => runIn(folder, 'check', '--no-cache'))
      expect({ exitCode, err }).toEqual({
        exitCode: 2,
        err: 'factdiff: `reports/harbor-talks.md` could not be written: EACCES: permission denied\n',
      })
      expect(readFileSync(join(folder, 'reports/harbor-talks.md'), 'utf8')).toBe('the old report\n')
    })
  })
})

describe('an accepted list', () => {
  it('is the old one or the new one when the process is killed at any moment', async () => {
    const LIST = 'claims/big/accepted.yaml'
    await inFolder(bigStory(2), async (folder) => {
      const { out } = await shell(folder, 'factdiff check --no-reports --reporter compact')
      const [one = '', other = ''] = [...out.matchAll(/fd1:[0-9a-f]{16}/g)].map(([id]) => id)
      const list = () => readFileSync(join(folder, LIST), 'utf8')
      await shell(folder, `factdiff accept ${one} --reason known`)
      const before = list()
      await shell(folder, `factdiff accept ${other} --reason known`)
      const after = list()
      expect(after.length).toBeGreaterThan(before.length)
      for (const signal of ['SIGKILL', 'SIGTERM', 'SIGINT'] as const) {
        for (const delay of [0, 100, 200, 300, 400]) {
          writeFiles(folder, new Map([[LIST, before]]))
          const child = start(folder, 'accept', other, '--reason', 'known')
          const outcome = outcomeOf(child)
          const timer = setTimeout(() => child.kill(signal), delay)
          await until(() => child.exitCode !== null || child.signalCode !== null || hasPart(folder))
          child.kill(signal)
          await outcome
          clearTimeout(timer)
          expect([before, after]).toContain(list())
        }
      }
    })
  })

  it('stays as it was where the disk has no room for one more entry', async () => {
    await inFolder(bigStory(2), async (folder) => {
      const { out } = await shell(folder, 'factdiff check --no-reports --reporter compact')
      const [one, other] = [...out.matchAll(/fd1:[0-9a-f]{16}/g)].map(([id]) => id)
      await shell(folder, `factdiff accept ${one} --reason ${'x'.repeat(2000)}`)
      const before = readFileSync(join(folder, 'claims/big/accepted.yaml'), 'utf8')
      expect(before).toContain(one)
      const { exitCode, err } = await shell(folder, `ulimit -f 1; factdiff accept ${other} --reason x --no-cache`)
      expect({ exitCode, err }).toEqual({
        exitCode: 2,
        err: expect.stringContaining('`claims/big/accepted.yaml` could not be written: EFBIG'),
      })
      expect(readFileSync(join(folder, 'claims/big/accepted.yaml'), 'utf8')).toBe(before)
      expect(readdirSync(join(folder, 'claims/big'))).toHaveLength(4)
    })
  })
})

describe('a report', () => {
  it('goes through a linked folder, and takes the place of a linked file, which might lead anywhere', async () => {
    await inFolder(new Map([...HARBOR_TALKS, ['elsewhere/report.md', 'old']]), async (folder) => {
      symlinkSync('elsewhere', join(folder, 'reports'))
      symlinkSync('report.md', join(folder, 'elsewhere/harbor-talks.md'))
      await outcomeOf(start(folder, 'check'))
      expect(readFileSync(join(folder, 'elsewhere/report.md'), 'utf8')).toBe('old')
      expect(readFileSync(join(folder, 'elsewhere/harbor-talks.md'), 'utf8')).toContain('in October 2018')
      expect(readdirSync(join(folder, 'elsewhere'))).toEqual(['harbor-talks.md', 'report.md'])
    })
  })

  it('goes into a device or a pipe without taking its place', async () => {
    await inFolder(HARBOR_TALKS, async (folder) => {
      const { exitCode, out } = await shell(
        folder,
        'mkfifo p; cat p & factdiff check --reporter json=p > /dev/null; code=$?; wait; test -p p && exit $code',
      )
      expect(exitCode).toBe(1)
      expect(JSON.parse(out).outcome).toBe('new-contradictions')
    })
  })

  it('is what one run wrote where many run at once', async () => {
    await inFolder(bigStory(200), async (folder) => {
      const outcomes = await Promise.all(
        Array.from({ length: 4 }, () => outcomeOf(start(folder, 'check', '--cache', 'cache'))),
      )
      expect(new Set(outcomes.map(({ out }) => out)).size).toBe(1)
      expect(outcomes.map(({ exitCode, err }) => `${exitCode}${err}`)).toEqual(['1', '1', '1', '1'])
      expect(readdirSync(join(folder, 'reports'))).toEqual(['big.md'])
    })
  })
})

describe('the output of ten thousand lines', () => {
  it('arrives whole through a pipe', async () => {
    await inFolder(bigStory(1000), async (folder) => {
      const { out, err } = await shell(folder, 'factdiff check --no-reports | tail -1; echo $PIPESTATUS')
      expect({ out, err }).toEqual({
        out: expect.stringMatching(/^ {2}factdiff explain fd1:[0-9a-f]{16}\n1\n$/),
        err: '',
      })
      const json = await shell(folder, 'factdiff check --no-reports --reporter json | cat')
      expect(JSON.parse(json.out).stories[0].findings).toHaveLength(1000)
    })
  })

  it('ends quietly when the reader has seen enough', async () => {
    await inFolder(bigStory(1000), async (folder) => {
      const { out, err } = await shell(folder, 'factdiff check --no-reports | head -1; echo $PIPESTATUS')
      expect({ out, err }).toEqual({ out: expect.stringMatching(/^`-` was published earlier.*\n1\n$/), err: '' })
    })
  })

  it('is a failure when the disk is full', async () => {
    await inFolder(HARBOR_TALKS, async (folder) => {
      const { exitCode, err } = await shell(folder, 'factdiff check --no-reports > /dev/full')
      expect(exitCode).toBe(2)
      expect(err).toMatch(/^factdiff: the output could not be written: ENOSPC/)
    })
  })
})

describe('a place that the tool cannot start in', () => {
  it('never looks like a new contradiction', async () => {
    await inFolder(new Map([['inner/README', '']]), async (folder) => {
      const { exitCode, err } = await shell(folder, 'cd inner && rm -r ../inner && factdiff check')
      expect(exitCode).toBe(2)
      expect(err).toMatch(/^factdiff cannot run/)
    })
  })

  it('may be one without a home', async () => {
    await inFolder(HARBOR_TALKS, async (folder) => {
      const { exitCode, err } = await shell(folder, 'unset HOME; HOME= factdiff check')
      expect({ exitCode, err }).toEqual({ exitCode: 1, err: '' })
      expect(readdirSync(folder).sort()).toEqual(['claims', 'reports'])
    })
  })
})

function hasPart(folder: string): boolean {
  return readdirSync(join(folder, 'claims/big')).some((name) => name.endsWith('.tmp'))
}

type Moment = 'start' | 'folder' | 'temporary'

function hasCome(folder: string, moment: Moment): boolean {
  if (moment === 'start') return true
  const names = readdirSync(join(folder, 'reports'))
  return moment === 'temporary' ? names.some((name) => name.endsWith('.tmp')) : names.length > 1
}

async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; tries < 20_000 && !condition(); tries += 1) await new Promise((resume) => setImmediate(resume))
}
