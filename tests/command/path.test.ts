import { mkdirSync, readdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Files, inFolder, type Outcome, readReports, runIn, writeFiles } from '../support/folder.ts'
import { HARBOR_TALKS, withFile } from './stories.ts'

const check = (folder: string, ...words: readonly string[]) => runIn(folder, 'check', '--no-cache', ...words)

const OTHER = 'claims/harbor-talks/harbor-post.yaml'

/** What `check claims` says of the story, to compare with. */
const usual: Promise<Outcome> = inFolder(HARBOR_TALKS, (folder) => check(folder))

describe('factdiff check finds the story', () => {
  it.each([
    'claims/',
    './claims',
    'claims//',
    'claims/harbor-talks',
    './claims/harbor-talks/../harbor-talks/',
    'claims/harbor-talks/northwire.yaml',
    './claims/harbor-talks/../harbor-talks/northwire.yaml',
    'claims/harbor-talks/story.yaml',
    'claims/../claims',
  ])('by the path %s', async (path) => {
    await inFolder(HARBOR_TALKS, async (folder) => {
      expect(await check(folder, path)).toEqual(await usual)
      expect(await check(folder, join(folder, path))).toEqual(await usual)
      expect(Object.keys(readReports(folder))).toEqual(['harbor-talks.md'])
    })
  })

  it('once, however often it is named', async () => {
    await inFolder(HARBOR_TALKS, async (folder) => {
      const words = ['claims', 'claims/harbor-talks', join(folder, 'claims'), 'claims/harbor-talks/northwire.yaml']
      expect(await check(folder, ...words)).toEqual(await usual)
    })
  })

  it('in a folder that `claims` is a link to', async () => {
    await inFolder(HARBOR_TALKS, async (folder) => {
      renameSync(join(folder, 'claims'), join(folder, 'elsewhere'))
      symlinkSync('elsewhere', join(folder, 'claims'))
      expect(await check(folder)).toEqual(await usual)
    })
  })

  it('in nested folders', async () => {
    await inFolder(moved('claims/2026/february/harbor-talks'), async (folder) => {
      const { exitCode, out } = await check(folder)
      expect(exitCode).toBe(1)
      expect(out).toContain('claims/2026/february/harbor-talks/northwire.yaml:6:5')
      expect(Object.keys(readReports(folder))).toEqual(['harbor-talks.md'])
    })
  })

  it.each(['claims/port talks — Ålesund', 'claims/港の会談', "claims/it's $HOME `here`", 'claims/#1'])(
    'in the folder %s',
    async (name) => {
      await inFolder(moved(name), async (folder) => {
        const { exitCode, out, err } = await check(folder)
        expect({ exitCode, err }).toEqual({ exitCode: 1, err: '' })
        expect(out).toContain(`${name}/northwire.yaml:6:5`)
      })
    },
  )

  it('below the folder it runs in, and writes reports there', async () => {
    await inFolder(moved('project/claims/harbor-talks'), async (folder) => {
      expect(await check(join(folder, 'project'))).toEqual(await usual)
      expect(Object.keys(readReports(join(folder, 'project')))).toEqual(['harbor-talks.md'])
    })
  })

  it('above the folder it runs in, when named', async () => {
    const textless = (HARBOR_TALKS.get(OTHER) ?? '').replace(/ {2}text: .*\n/, '')
    await inFolder(withFile(OTHER, textless), async (folder) => {
      mkdirSync(join(folder, 'inner'))
      const { exitCode, out } = await check(join(folder, 'inner'), '../claims')
      expect(exitCode).toBe(1)
      expect(out).toContain('../claims/harbor-talks/northwire.yaml:6:5')
    })
  })
})

describe('factdiff check cannot run', () => {
  it.each([
    {
      title: 'on a path that is not there',
      files: HARBOR_TALKS,
      path: 'claims/harbour-talks',
      expected: [
        'claims/harbour-talks: error: nothing is at `claims/harbour-talks`',
        '  hint: name a folder of stories, a story or a record; `factdiff init` writes a first one',
      ],
    },
    {
      title: 'on a folder without stories',
      files: new Map([['claims/README.md', '']]),
      path: 'claims',
      expected: [
        'claims: error: `claims` holds no story',
        '  hint: a story is a folder with `story.yaml` and records; `factdiff init` writes a first one',
      ],
    },
    {
      title: 'on records without a story.yaml',
      files: new Map([...HARBOR_TALKS].filter(([file]) => !file.endsWith('story.yaml'))),
      path: 'claims',
      expected: [
        'claims/harbor-talks: error: the folder has no `story.yaml`, which declares what its records are about',
        '  hint: write `claims/harbor-talks/story.yaml`; `factdiff init` writes an example',
      ],
    },
    {
      title: 'on an article',
      files: HARBOR_TALKS,
      path: 'claims/harbor-talks/articles/harbor-post.txt',
      expected: [
        'claims/harbor-talks/articles/harbor-post.txt: error: `claims/harbor-talks/articles/harbor-post.txt` is no record, since its name does not end in `.yaml`',
        '  hint: name a folder of stories, a story or a record',
      ],
    },
    {
      title: 'on a YAML file that is never read',
      files: new Map([...HARBOR_TALKS, ['.factdiff.yaml', 'reports: reports\n']]),
      path: '.factdiff.yaml',
      expected: [
        '.factdiff.yaml: error: a file of this name is not read as a record',
        '  hint: name a folder of stories, a story or a record; rename the file if it is one',
      ],
    },
    {
      title: 'on two stories of one name, whose reports would be one file',
      files: new Map([...HARBOR_TALKS, ...moved('claims/other')]),
      path: 'claims',
      expected: [
        'claims/other/story.yaml:1:8: error: `harbor-talks` is also the story of `claims/harbor-talks/story.yaml`',
        '  1 | story: harbor-talks',
        '    |        ^^^^^^^^^^^^',
        '  hint: give each story an id of its own, or move the records together',
      ],
    },
  ])('$title', async ({ files, path, expected }) => {
    await inFolder(files, async (folder) => {
      const { exitCode, out } = await check(folder, path)
      const closing = ['', 'The check failed on 1 problem: exit code 2', 'Nothing was compared', '']
      expect({ exitCode, out }).toEqual({ exitCode: 2, out: [...expected, ...closing].join('\n') })
    })
  })
})

describe('factdiff check compares nothing, and says so', () => {
  it('of a story without records', async () => {
    const story = new Map([...HARBOR_TALKS].filter(([file]) => file.endsWith('story.yaml')))
    const { exitCode, out, err } = await inFolder(story, (folder) => check(folder))
    expect(exitCode).toBe(0)
    expect(out).toContain('No fact is told by two origins, so nothing was compared; this is not agreement')
    expect(err).toContain('claims/harbor-talks: warning: the story has no records')
  })

  it('of records without claims', async () => {
    const files: Files = new Map([
      ['claims/a/story.yaml', 'story: a\n'],
      ['claims/a/x.yaml', 'source: {id: x}\nclaims: []\n'],
    ])
    const { exitCode, out } = await inFolder(files, (folder) => check(folder))
    expect(exitCode).toBe(0)
    expect(out).toContain('a: 1 source, 1 origin, 0 claims')
    expect(out).toContain('so nothing was compared; this is not agreement')
  })
})

describe('the cache', () => {
  it('changes no byte of any report, whatever is done to it', async () => {
    await inFolder(HARBOR_TALKS, async (folder) => {
      const run = () => runIn(folder, 'check', '--cache', 'cache')
      const cold = { ...(await run()), reports: readReports(folder) }
      const [pack = ''] = readdirSync(join(folder, 'cache'))
      const good = readFileSync(join(folder, 'cache', pack))
      const spoils: readonly (Uint8Array | string)[] = [
        good,
        good.subarray(0, good.length / 2),
        '',
        '{}',
        'factdiff\n[{},{}]',
        Buffer.from(good.toString().replaceAll('2018-10', '2018-11')),
        Buffer.alloc(1000, 0xff),
      ]
      for (const spoil of spoils) {
        writeFileSync(join(folder, 'cache', pack), spoil)
        expect({ ...(await run()), reports: readReports(folder) }).toEqual(cold)
      }
    })
  })

  it('may be a file, a folder where a file is expected, or out of reach', async () => {
    for (const spoil of [['cache', 'a file'] as const, ['cache/x', 'a file'] as const]) {
      await inFolder(new Map([...HARBOR_TALKS, spoil]), async (folder) => {
        expect(await runIn(folder, 'check', '--cache', 'cache')).toEqual(await usual)
        expect(await runIn(folder, 'check', '--cache', 'cache/x')).toEqual(await usual)
        // Nothing can be made there, and a loop that tries would not end.
        expect(await runIn(folder, 'check', '--cache', '/proc/nowhere/deep')).toEqual(await usual)
      })
    }
  })

  it('forgets a file whose content changed and came back', async () => {
    await inFolder(HARBOR_TALKS, async (folder) => {
      const run = () => runIn(folder, 'check', '--cache', 'cache')
      const first = await run()
      const record = 'claims/harbor-talks/northwire.yaml'
      const text = HARBOR_TALKS.get(record) ?? ''
      writeFiles(folder, new Map([[record, text.replace('../2018-02-02', '2018-10')]]))
      expect((await run()).exitCode).toBe(0)
      writeFiles(folder, new Map([[record, text]]))
      expect(await run()).toEqual(first)
    })
  })
})

/** The story in another folder. */
function moved(target: string): Files {
  return new Map([...HARBOR_TALKS].map(([file, text]) => [file.replace('claims/harbor-talks', target), text]))
}
