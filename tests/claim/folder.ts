import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach } from 'vitest'
import { type ReadStories, readStories } from '../../src/claim/read-stories.ts'

const made: string[] = []

afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** A new folder with these files, removed after the test. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'factdiff-'))
  made.push(folder)
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), content)
  }
  return folder
}

/** What is read from a folder with these files. */
export function readFiles(
  files: Readonly<Record<string, string | Uint8Array>>,
  paths: readonly string[] = ['claims'],
): Promise<ReadStories> {
  return readStories(paths, { cwd: folderWith(files), cache: null })
}

export const STORY = 'story: talks-2026\nevents:\n  talks-2026: {type: meeting}\n'

/** A record of one claim. */
export function record(
  id: string,
  more: { readonly source?: string; readonly about?: string; readonly evidence?: string } = {},
): string {
  const { source = '', about = 'talks-2026', evidence = 'in Almara' } = more
  return [
    'source:',
    `  id: ${id}`,
    ...(source === '' ? [] : [`  ${source}`]),
    'claims:',
    `  - about: ${about}`,
    '    attribute: location',
    '    value: Almara',
    `    evidence: ${evidence}`,
    '',
  ].join('\n')
}
