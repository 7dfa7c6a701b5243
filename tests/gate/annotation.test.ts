import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runnerCommands } from '../report/runner.ts'
import { runWith } from '../support/folder.ts'
import { FOLDER, PORT_QUAKE, record } from './port-story.ts'
import { inRepository, type Repository } from './repository.ts'

/** What GitHub Actions is told of a branch: where it annotates, and the page it shows. */
async function toldOf({ folder }: Repository) {
  const env = { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: folder, PATH: process.env.PATH ?? '' }
  const words = [
    'check',
    '--no-cache',
    '--no-reports',
    '--since',
    'main',
    '--reporter',
    'default',
    '--reporter',
    'comment=page.md',
  ]
  const { exitCode, out } = await runWith(env, folder, ...words)
  return { exitCode, commands: runnerCommands(out), page: readFileSync(join(folder, 'page.md'), 'utf8') }
}

describe('a branch that brings a contradiction', () => {
  it('is annotated on the line that it added, though its source is the older one', async () => {
    await inRepository(PORT_QUAKE, async (repository) => {
      repository.branch('work')
      const added = record('dune-radio', { 'talks/duration': '2 days', 'quake/date': '2026-01-28' })
      repository.write({
        [`${FOLDER}/dune-radio.yaml`]: added.replace('  publisher:', '  published: 2025-12-01\n  publisher:'),
      })
      const { exitCode, commands, page } = await toldOf(repository)
      expect(exitCode).toBe(1)
      expect(commands.map(({ properties }) => `${properties.file}:${properties.line}`)).toEqual([
        `${FOLDER}/dune-radio.yaml:11`,
      ])
      expect(page).toContain('## factdiff: 1 new contradiction\n')
      expect(page).toContain('## What changed\n')
      expect(page).toContain('- `dune-radio`, a new source\n')
    })
  })

  it('is annotated on the line that it changed in a source that was there', async () => {
    await inRepository(PORT_QUAKE, async (repository) => {
      repository.branch('work')
      const file = `${FOLDER}/birch-wire.yaml`
      repository.write({ [file]: repository.read(file).replaceAll('2026-01-30', '2026-01-28') })
      const { exitCode, commands } = await toldOf(repository)
      expect([exitCode, commands.map(({ properties }) => properties.file)]).toEqual([1, [file]])
    })
  })

  it('says what changed where nothing is new, and annotates nothing', async () => {
    await inRepository(PORT_QUAKE, async (repository) => {
      repository.branch('work')
      repository.write({ [`${FOLDER}/dune-radio.yaml`]: record('dune-radio', { 'quake/date': '2026-01-30' }) })
      const { exitCode, commands, page } = await toldOf(repository)
      expect([exitCode, commands]).toEqual([0, []])
      expect(page).toContain('## factdiff: nothing new\n')
      expect(page).toContain('- `dune-radio`, a new source\n')
    })
  })

  it('says nothing of changes where no claim changed', async () => {
    await inRepository(PORT_QUAKE, async (repository) => {
      repository.branch('work')
      expect((await toldOf(repository)).page).not.toContain('What changed')
    })
  })

  it('keeps the page short that says how much changed', async () => {
    await inRepository(PORT_QUAKE, async (repository) => {
      repository.branch('work')
      const values = Object.fromEntries(
        Array.from({ length: 1500 }, (_, index) => [`quake/detail-${index}`, 'x'.repeat(60)]),
      )
      const attributes = Object.keys(values).map((slot) => `  ${slot.split('/')[1]}: {kind: text}\n`)
      const story = `${repository.read(`${FOLDER}/story.yaml`)}attributes:\n${attributes.join('')}`
      repository.write({ [`${FOLDER}/story.yaml`]: story, [`${FOLDER}/dune-radio.yaml`]: record('dune-radio', values) })
      const { page } = await toldOf(repository)
      expect(Buffer.byteLength(page)).toBeLessThanOrEqual(65_536)
      expect(page).toMatch(/\d+ more lines are left out/)
    })
  })
})
