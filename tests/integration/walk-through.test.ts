import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { inFolder, runIn } from '../support/folder.ts'
import { ROOT } from './action.ts'

const README = readFileSync(join(ROOT, 'README.md'), 'utf8')
const CONSOLE = /^```console\n(\$ factdiff mentions[\s\S]*?)^```$/m.exec(README)?.[1] ?? ''
const STORY = 'tests/story/kalamata-quake'

interface Step {
  readonly words: readonly string[]
  /** What the README shows of the output: all of it, but for what `…` stands for. */
  readonly shown: string
}

const STEPS: readonly Step[] = CONSOLE.split(/^\$ factdiff /m)
  .slice(1)
  .map((step) => {
    const [command = '', ...shown] = step.trimEnd().split('\n')
    return { words: command.split(' '), shown: flat(shown.join('\n')) }
  })

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function shortened(shown: string): RegExp {
  const pieces = shown.split('…').map((piece) => piece.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${pieces.join('.*')}$`)
}

const articles = new Map(
  readdirSync(join(ROOT, STORY)).map((name) => [
    `articles/kalamata-quake/${name}`,
    readFileSync(join(ROOT, STORY, name), 'utf8'),
  ]),
)

describe('the walk-through of the README', () => {
  it('has five commands', () => {
    expect(STEPS.map(({ words: [name] }) => name)).toEqual(['mentions', 'extract', 'diff', 'check', 'explain'])
  })

  it('shows what they print, and marks what it leaves out', () =>
    inFolder(articles, async (folder) => {
      for (const { words, shown } of STEPS) {
        const { out, err } = await runIn(folder, ...words)
        if (shown !== '') expect(flat(out + err)).toMatch(shortened(shown))
      }
    }))

  it('explains a finding that is there', () =>
    inFolder(articles, async (folder) => {
      const [, extract, , , explain] = STEPS
      await runIn(folder, ...(extract?.words ?? []))
      expect((await runIn(folder, ...(explain?.words ?? []))).exitCode).toBe(0)
    }))
})
