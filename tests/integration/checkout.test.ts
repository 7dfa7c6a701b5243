import { spawn } from 'node:child_process'
import { chmodSync, cpSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { outcomeOf } from '../command/process.ts'
import { type Files, inFolder } from '../support/folder.ts'
import { ROOT } from './action.ts'

/** A checkout whose tool tells how it was called; `npm` logs what it was asked for. */
const CHECKOUT: Files = new Map([
  ['bin/npm', '#!/usr/bin/env bash\necho "npm $*" >> "$LOG"\necho noise\n[ "$1" != "$FAILS" ]\n'],
  [
    'tool/src/build/bundle.ts',
    `import { mkdirSync, writeFileSync } from 'node:fs'
mkdirSync('dist', { recursive: true })
writeFileSync('dist/cli.js', 'console.log(process.cwd(), ...process.argv.slice(2)); process.exitCode = 1')`,
  ],
  ['tool/node_modules/README', ''],
  ['work/README', ''],
])

function call(folder: string, ...words: readonly string[]) {
  const env = {
    PATH: `${join(folder, 'bin')}:${dirname(process.execPath)}:${process.env.PATH}`,
    LOG: join(folder, 'log'),
    FAILS: words.includes('broken') ? 'ci' : '',
  }
  return outcomeOf(spawn(join(folder, 'tool/.ci/factdiff'), words, { cwd: join(folder, 'work'), env }))
}

const inCheckout = (use: (folder: string) => Promise<void>) =>
  inFolder(CHECKOUT, async (folder) => {
    cpSync(join(ROOT, '.ci/factdiff'), join(folder, 'tool/.ci/factdiff'))
    chmodSync(join(folder, 'bin/npm'), 0o755)
    await use(folder)
  })

describe('factdiff from a checkout', () => {
  it('is built once, and then runs where it is called, with the words and the exit code as they are', async () => {
    await inCheckout(async (folder) => {
      const expected = { exitCode: 1, out: `${join(folder, 'work')} check a  b * --x\n` }
      expect(await call(folder, 'check', 'a  b', '*', '--x')).toMatchObject(expected)
      expect(await call(folder, 'check', 'a  b', '*', '--x')).toEqual({ ...expected, err: '' })
      expect(readFileSync(join(folder, 'log'), 'utf8')).toBe('npm ci --no-audit --no-fund\nnpm run generate\n')
    })
  })

  it('is built anew after a build that failed', async () => {
    await inCheckout(async (folder) => {
      const failed = await call(folder, 'broken')
      expect([failed.exitCode === 0, failed.out]).toEqual([false, ''])
      expect((await call(folder, 'check')).out).toBe(`${join(folder, 'work')} check\n`)
    })
  })
})
