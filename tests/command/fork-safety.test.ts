/** A pull request from a fork brings records, a config and links: none of it may read or write outside of the tree. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Files, inFolder, type Outcome, runIn } from '../support/folder.ts'
import { HARBOR_TALKS, withFile } from './stories.ts'

const SECRET = 'password: hunter2'

let outside = ''

beforeEach(() => {
  outside = mkdtempSync(join(tmpdir(), 'factdiff-outside-'))
  writeFileSync(join(outside, 'secret.yaml'), SECRET)
  mkdirSync(join(outside, 'story'))
  for (const [path, text] of HARBOR_TALKS) {
    const name = path.split('/').at(-1) ?? ''
    if (name.endsWith('.yaml')) writeFileSync(join(outside, 'story', name), text.replace(/^ {2}text: .*\n/m, ''))
  }
})

afterEach(() => rmSync(outside, { recursive: true }))

const RECORD = 'claims/harbor-talks/northwire.yaml'

/** Links by path; each leads to the path given, relative to the folder outside. */
async function checkLinked(
  links: Readonly<Record<string, string>>,
  files: Files = HARBOR_TALKS,
  ...options: readonly string[]
): Promise<Outcome> {
  return inFolder(files, async (folder) => {
    for (const [path, target] of Object.entries(links)) {
      rmSync(join(folder, path), { recursive: true, force: true })
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      symlinkSync(join(outside, target), join(folder, path))
    }
    return runIn(folder, 'check', '--no-cache', ...options)
  })
}

describe('a link out of the tree', () => {
  it.each([
    [RECORD, 'secret.yaml'],
    ['claims/harbor-talks/extra.yaml', 'secret.yaml'],
    ['claims/harbor-talks/story.yaml', 'secret.yaml'],
    ['claims/harbor-talks/accepted.yaml', 'secret.yaml'],
    ['.factdiff.yaml', 'secret.yaml'],
    ['claims/other', 'story'],
    ['claims/harbor-talks', 'story'],
    ['claims', '.'],
  ])('is refused as %s, and nothing that it leads to is shown', async (path, target) => {
    const { exitCode, out, err } = await checkLinked({ [path]: target })
    expect(exitCode).toBe(2)
    expect(out + err).toContain(`${path}: error: the link leads out of the working directory`)
    expect(out + err).not.toContain('hunter2')
  })

  it('is refused as the text of a record', async () => {
    const { exitCode, out } = await checkLinked({ 'claims/harbor-talks/articles/harbor-post.txt': 'secret.yaml' })
    expect(exitCode).toBe(2)
    expect(out).toContain('lies outside the working directory')
    expect(out).not.toContain('hunter2')
  })

  it.each([
    { links: { reports: '.' }, options: [] },
    { links: { 'reports/harbor-talks.md': 'secret.yaml' }, options: [] },
    { links: { out: '.' }, options: ['--no-reports', '--reporter', 'json=out/result.json'] },
    { links: { 'result.json': 'secret.yaml' }, options: ['--no-reports', '--reporter', 'json=result.json'] },
    { links: { inner: '.' }, options: ['--reports', 'inner/reports'] },
  ])('is refused as the place to write to: $links', async ({ links, options }) => {
    const { exitCode, err } = await checkLinked(links, HARBOR_TALKS, ...options)
    expect(exitCode).toBe(2)
    expect(err).toContain('could not be written: a link leads it out of the working directory')
    expect(readdirSync(outside).sort()).toEqual(['secret.yaml', 'story'])
    expect(readFileSync(join(outside, 'secret.yaml'), 'utf8')).toBe(SECRET)
  })

  it('makes nothing where it leads to nothing', async () => {
    const { exitCode } = await checkLinked({ reports: 'nowhere' })
    expect(exitCode).toBe(2)
    expect(existsSync(join(outside, 'nowhere'))).toBe(false)
  })

  it('is not needed by a caller who names a place outside', async () => {
    await inFolder(new Map([['README', '']]), async (folder) => {
      const words = ['--no-cache', '--no-reports', '--reporter', `json=${join(outside, 'result.json')}`]
      const { exitCode, err } = await runIn(folder, 'check', ...words, join(outside, 'story'))
      expect({ exitCode, err }).toEqual({ exitCode: 1, err: '' })
      expect(JSON.parse(readFileSync(join(outside, 'result.json'), 'utf8')).exitCode).toBe(1)
    })
  })
})

describe('a path out of the tree', () => {
  it.each(['..', '../x', 'a/../../x', '/tmp/x', 'C:\\\\x'])(
    'is refused as `reports: %s` of the config',
    async (path) => {
      const files = new Map([...HARBOR_TALKS, ['.factdiff.yaml', `reports: "${path}"\n`]])
      await inFolder(files, async (folder) => {
        const { exitCode, err } = await runIn(folder, 'check', '--no-cache')
        expect(exitCode).toBe(2)
        expect(err).toContain('lies outside the working directory')
        expect(readdirSync(folder).sort()).toEqual(['.factdiff.yaml', 'claims'])
      })
    },
  )

  it.each(['../../../secret.txt', '/etc/passwd', 'articles/../../../../secret.txt', 'C:/secret.txt'])(
    'is refused as the text %s of a record',
    async (path) => {
      const record = (HARBOR_TALKS.get('claims/harbor-talks/harbor-post.yaml') ?? '').replace(
        'articles/harbor-post.txt',
        path,
      )
      const { exitCode, out } = await checkLinked({}, withFile('claims/harbor-talks/harbor-post.yaml', record))
      expect(exitCode).toBe(2)
      expect(out).toContain('lies outside the working directory')
    },
  )

  it.each(['../x', 'a/b', '/tmp/x', '..'])('is refused as the story %s, by which its report is named', async (id) => {
    const story = (HARBOR_TALKS.get('claims/harbor-talks/story.yaml') ?? '').replace('harbor-talks', `"${id}"`)
    const { exitCode, out } = await checkLinked({}, withFile('claims/harbor-talks/story.yaml', story))
    expect(exitCode).toBe(2)
    expect(out).toContain('story.yaml:1')
  })
})
