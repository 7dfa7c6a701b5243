import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { type Files, inFolder, runIn } from '../support/folder.ts'
import { storyFiles } from '../support/story.ts'
import { DECLARATIONS } from '../support/story-arbitrary.ts'

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

/** Days at the edges of the clock, and names that some locales fold and sort in their own way. */
const FILES: Files = storyFiles({
  ...DECLARATIONS,
  sources: [
    {
      published: '2026-01-01',
      claims: [
        { attribute: 'date', value: '2025-12-31T23:30Z' },
        { attribute: 'location', value: 'INDIA' },
        { attribute: 'attacker', value: 'Ida Quellmann' },
        { attribute: 'attacker', value: 'ÖSTERLIND' },
        { attribute: 'killed', value: '1,250' },
      ],
    },
    {
      published: '2025-12-31',
      claims: [
        { attribute: 'date', value: '2026-01-02' },
        { attribute: 'location', value: 'India' },
        { attribute: 'attacker', value: 'IDA QUELLMANN' },
        { attribute: 'attacker', value: 'Zorn' },
        { attribute: 'killed', value: '1,400', asOf: '2026-01-01T00:30+01:00' },
      ],
    },
  ],
})

const ENVIRONMENTS: readonly Readonly<Record<string, string>>[] = [
  { TZ: 'UTC', LANG: 'C' },
  { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  { TZ: 'America/Los_Angeles', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' },
  { TZ: 'Asia/Kathmandu', LANG: 'sv_SE.UTF-8', LC_ALL: 'sv_SE.UTF-8', LANGUAGE: 'sv' },
]

interface Printed {
  readonly exitCode: number
  readonly out: string
}

function spawned(folder: string, reporter: string, environment: Readonly<Record<string, string>>): Promise<Printed> {
  const argv = [CLI, 'check', 'claims', '--reporter', reporter, '--no-cache']
  return new Promise((resolve) => {
    const child = execFile(process.execPath, argv, { cwd: folder, env: environment }, (_error, out) => {
      resolve({ exitCode: child.exitCode ?? -1, out })
    })
  })
}

test.each(['json', 'default', 'markdown'])('time zone and locale change no byte of the %s report', async (reporter) => {
  await inFolder(FILES, async (folder) => {
    const { exitCode, out } = await runIn(folder, 'check', 'claims', '--reporter', reporter, '--no-cache')
    expect([0, 1]).toContain(exitCode)
    for (const environment of ENVIRONMENTS) {
      expect(await spawned(folder, reporter, environment), JSON.stringify(environment)).toEqual({ exitCode, out })
    }
  })
})
