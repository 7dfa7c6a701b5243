import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { type Files, inFolder, type Outcome, runIn, writeFiles } from '../support/folder.ts'
import { GERMAN, LISTED_ARTICLES, PLAIN_ARTICLES } from './articles.ts'
import { asNobody } from './nobody.ts'
import { outcomeOf, shell, start } from './process.ts'

const RECORD = 'claims/ferry-fire/northwire.yaml'
const STORY = 'claims/ferry-fire/story.yaml'
const NORTHWIRE = 'articles/ferry/northwire.txt'

const extract = (files: Files, ...words: readonly string[]) =>
  inFolder(files, (folder) => runIn(folder, 'extract', ...words))

/** Every file below a folder with its text. */
function tree(folder: string, below = 'claims'): Readonly<Record<string, string>> {
  if (!existsSync(join(folder, below))) return {}
  const files = readdirSync(join(folder, below), { recursive: true, withFileTypes: true })
  const paths = files.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return Object.fromEntries(paths.sort().map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]))
}

interface RecordData {
  readonly source: Readonly<Record<string, unknown>>
  readonly claims: readonly Readonly<Record<string, unknown>>[]
}

function recordIn(folder: string, path = RECORD): RecordData {
  return parse(readFileSync(join(folder, path), 'utf8'))
}

/** A folder whose articles were extracted once. */
const extracted = (action: (folder: string) => Promise<void>, files: Files = LISTED_ARTICLES) =>
  inFolder(files, async (folder) => {
    expect((await runIn(folder, 'extract', 'articles/ferry')).exitCode).toBe(0)
    await action(folder)
  })

function change(folder: string, path: string, from: string, to: string): void {
  const text = readFileSync(join(folder, path), 'utf8')
  expect(text).toContain(from)
  writeFileSync(
    join(folder, path),
    text.replace(from, () => to),
  )
}

describe('factdiff extract <folder>', () => {
  it('writes a story and its records, tells what is in them and what comes next', async () => {
    await inFolder(LISTED_ARTICLES, async (folder) => {
      const { exitCode, out, err } = await runIn(folder, 'extract', 'articles/ferry')
      expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' })
      expect(out).toMatch(/^ferry-fire: 2 articles read, \d+ claims to review\n\n/)
      expect(out).toMatch(/^ {2}claims\/ferry-fire\/story\.yaml {8}new {6}\d+ events?, \d+ names?$/m)
      expect(out).toMatch(/^ {2}claims\/ferry-fire\/harbor-post\.yaml {2}new {6}\d+ claims to review$/m)
      expect(out).toMatch(/\nNext:\n {2}factdiff check\n$/)
      expect(Object.keys(tree(folder))).toEqual(
        ['harbor-post', 'northwire', 'story'].map((name) => `claims/ferry-fire/${name}.yaml`),
      )
    })
  })

  it('drafts records that check reads, and that say whose they are', async () => {
    await extracted(async (folder) => {
      const { source, claims } = recordIn(folder)
      expect(source).toEqual({
        id: 'northwire',
        publisher: 'Northwire',
        published: '2026-03-04',
        lang: 'en',
        text: { file: '../../articles/ferry/northwire.txt', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
      })
      expect(claims).toContainEqual(expect.objectContaining({ attribute: 'killed', value: '9', review: 'proposed' }))
      const checked = await runIn(folder, 'check', '--no-cache')
      expect({ code: checked.exitCode <= 1, err: checked.err }).toEqual({ code: true, err: '' })
    })
  })

  it.each([
    ['utf16le', 'hall'],
    ['latin1', 'café'],
  ] as const)('drafts records that check reads from an article in %s', async (encoding, house) => {
    await inFolder(new Map(), async (folder) => {
      const text = `ALMARA, 3 February 2026 - Twelve people were killed in a fire in a ${house} in Almara on Monday.\n`
      writeFileSync(join(folder, 'northwire.txt'), Buffer.from(text, encoding))
      expect((await runIn(folder, 'extract', 'northwire.txt', '--published', '2026-02-03')).exitCode).toBe(0)
      expect(await runIn(folder, 'check')).toMatchObject({ exitCode: 0, err: '' })
    })
  })

  it('gives evidence that stands in the text at its offset', async () => {
    await extracted(async (folder) => {
      const text = readFileSync(join(folder, NORTHWIRE), 'utf8')
      const { claims } = recordIn(folder)
      expect(claims.length).toBeGreaterThan(0)
      for (const { evidence, at } of claims) expect(text.slice(Number(at)).startsWith(String(evidence))).toBe(true)
    })
  })

  it('declares a place that one article names alone and another places', async () => {
    const files = new Map([
      ['articles/mill/harbor-post.txt', 'Two people were killed when fire tore through a mill in Qorvan on Monday.\n'],
      [
        'articles/mill/northwire.txt',
        'Two people were killed in a fire at a mill in Qorvan, in the northern province of Aleppo, on Monday.\n',
      ],
    ])
    await inFolder(files, async (folder) => {
      const { out } = await runIn(folder, 'extract', 'articles/mill', '--published', '2026-03-04')
      expect(out).toMatch(/story\.yaml {8}new {6}1 event, 0 names, 1 place$/m)
      const before = tree(folder)
      expect(parse(before['claims/mill/story.yaml'] ?? '')).toMatchObject({
        places: { qorvan: { names: ['Qorvan'], within: 'province of Aleppo' } },
      })
      await runIn(folder, 'extract', 'articles/mill', '--published', '2026-03-04')
      expect(tree(folder)).toEqual(before)
    })
  })

  it('takes names of files for ids, and of the folder for the story, where no list tells', async () => {
    await inFolder(PLAIN_ARTICLES, async (folder) => {
      await runIn(folder, 'extract', 'articles/ferry')
      expect(Object.keys(tree(folder))).toEqual(
        ['harbor-post', 'northwire', 'story'].map((name) => `claims/ferry/${name}.yaml`),
      )
    })
  })

  it('gives the same bytes whatever the order in which files are named', async () => {
    const files = ['articles/ferry/northwire.txt', 'articles/ferry/harbor-post.txt']
    const written = (words: readonly string[]) =>
      inFolder(LISTED_ARTICLES, async (folder) => {
        await runIn(folder, 'extract', ...words)
        return tree(folder)
      })
    const whole = await written(['articles/ferry'])
    expect(await written(files)).toEqual(whole)
    expect(await written(files.toReversed())).toEqual(whole)
    expect(await written(['articles/**/*.txt'])).toEqual(whole)
  })

  it('never lets an article named `story` take the place of story.yaml', async () => {
    const files = new Map(
      [...PLAIN_ARTICLES].map(([path, text]) => [path.replace('northwire', 'story'), text] as const),
    )
    await inFolder(files, async (folder) => {
      await runIn(folder, 'extract', 'articles/ferry')
      expect(Object.keys(tree(folder))).toContain('claims/ferry/story-source.yaml')
      expect((await runIn(folder, 'check', '--no-cache')).exitCode).toBeLessThan(2)
    })
  })

  it('refuses two folders whose stories have one name, and writes the first', async () => {
    const files = new Map([
      ['2025/ferry/a.txt', PLAIN_ARTICLES.get(NORTHWIRE) ?? ''],
      ['2026/ferry/b.txt', PLAIN_ARTICLES.get(NORTHWIRE) ?? ''],
    ])
    const { exitCode, err, out } = await extract(files, '2025/ferry', '2026/ferry')
    expect(err).toContain('2026/ferry/b.txt: error: its story would be `ferry`, as that of `2025/ferry/a.txt`\n')
    expect({ exitCode, isTold: out.includes('Incomplete, as 1 problem above tells: exit code 3') }).toEqual({
      exitCode: 3,
      isTold: true,
    })
  })
})

describe('factdiff extract <file>', () => {
  it.each([
    { name: 'article.txt', text: 'A fire on a ferry near Split killed nine people on Monday.\n' },
    {
      name: 'article.md',
      text: '---\ntitle: Fire\n---\n\nA fire on a ferry near Split killed **nine people** on Monday.\n',
    },
    {
      name: 'article.html',
      text: '<!DOCTYPE html><html><head><title>Fire</title><script>let a = "killed 99 people"</script></head><body><article><h1>Fire near Split</h1><p>A fire on a ferry near Split killed nine people on Monday.</p><p>The ship was the Marina Star, and it sailed from the port at dawn.</p></article></body></html>',
    },
  ])('reads $name, and check finds its evidence', async ({ name, text }) => {
    await inFolder(new Map([[name, text]]), async (folder) => {
      const { exitCode, err } = await runIn(folder, 'extract', name, '--published', '2026-03-04')
      expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' })
      const { claims, source } = recordIn(folder, 'claims/article/article.yaml')
      expect(source.published).toBe('2026-03-04')
      expect(claims).toContainEqual(expect.objectContaining({ attribute: 'killed', value: '9' }))
      const checked = await runIn(folder, 'check', '--no-cache')
      expect({ exitCode: checked.exitCode, err: checked.err }).toEqual({ exitCode: 0, err: '' })
    })
  })

  it('leaves a date open that nothing resolves, and says so', async () => {
    await inFolder(PLAIN_ARTICLES, async (folder) => {
      const { out } = await runIn(folder, 'extract', NORTHWIRE)
      expect(out).toMatch(/unresolved: \d dates? with no day to count from; give `--published`/)
      const { claims } = recordIn(folder, 'claims/northwire/northwire.yaml')
      expect(claims).toContainEqual(expect.objectContaining({ attribute: 'date', value: 'unresolved' }))
    })
  })

  it('of `-` is standard input, whose record names no file', async () => {
    await inFolder(PLAIN_ARTICLES, async (folder) => {
      const { exitCode, out, err } = await shell(folder, `factdiff extract - < ${NORTHWIRE}`)
      expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' })
      expect(out).toContain('`stdin` came from standard input')
      expect(recordIn(folder, 'claims/stdin/stdin.yaml').source.text).toEqual({ sha256: expect.any(String) })
      expect((await runIn(folder, 'check', '--no-cache')).exitCode).toBe(0)
    })
  })

  it('leaves out what cannot be read, writes the rest and exits with 3', async () => {
    const files = new Map([...PLAIN_ARTICLES, ['articles/ferry/empty.txt', ''], ['articles/ferry/german.txt', GERMAN]])
    await inFolder(files, async (folder) => {
      const { exitCode, out, err } = await runIn(folder, 'extract', 'articles/ferry')
      expect(exitCode).toBe(3)
      expect(err).toBe(
        [
          'articles/ferry/empty.txt: error: the file is empty',
          '  hint: save the text of the article in it',
          '',
          'articles/ferry/german.txt: error: it is in `de`, and only English is read',
          '  hint: its record has no claims; write them by hand',
          '',
          '',
        ].join('\n'),
      )
      expect(out).toContain('Incomplete, as 2 problems above tell: exit code 3\n')
      expect(recordIn(folder, 'claims/ferry/german.yaml')).toMatchObject({ source: { lang: 'de' }, claims: [] })
      expect(Object.keys(tree(folder))).toHaveLength(4)
    })
  })

  it('says which article it may not read', async () => {
    await inFolder(PLAIN_ARTICLES, async (folder) => {
      chmodSync(folder, 0o777)
      chmodSync(join(folder, NORTHWIRE), 0)
      const { exitCode, err } = await asNobody(() => runIn(folder, 'extract', 'articles/ferry'))
      expect({ exitCode, err }).toEqual({
        exitCode: 3,
        err: `${NORTHWIRE}: error: the file may not be read\n  hint: allow reading it\n\n`,
      })
    })
  })
})

describe('factdiff extract writes nothing and exits with 2', () => {
  it.each([
    { of: 'no path', words: [], err: 'factdiff: no article is named\n' },
    { of: 'an empty path', words: [''], err: 'factdiff: an empty path names nothing\n' },
    { of: 'a path to nothing', words: ['nowhere'], err: 'nowhere: error: nothing is at `nowhere`\n' },
    {
      of: 'a path outside',
      words: ['../other.txt'],
      err: '../other.txt: error: it lies outside the working directory\n',
    },
    { of: 'a folder of pictures', words: ['pictures'], err: 'pictures: error: `pictures` holds no article\n' },
    {
      of: 'a picture by a wrong name',
      words: ['picture.txt'],
      err: 'picture.txt: error: it is a PNG image, not text\n',
    },
    { of: 'white space', words: ['blank.txt'], err: 'blank.txt: error: the file holds nothing but white space\n' },
    {
      of: 'a wrong date',
      words: ['articles', '--published', '3 February 2026'],
      err: 'factdiff: `--published` cannot be read: `3 February 2026` is no date in EDTF\n  write `--published 2026-02-03`\n',
    },
    {
      of: 'a day that is none',
      words: ['articles', '--published', '2026-02-30'],
      err: 'factdiff: `--published` cannot be read: `2026-02-30` has no such day: February 2026 ends on the 28th\n',
    },
    {
      of: 'a file as --out',
      words: ['articles', '--out', 'blank.txt'],
      err: 'factdiff: `--out blank.txt` is no folder\n',
    },
    {
      of: 'an --out elsewhere',
      words: ['articles', '--out', '../records'],
      err: 'factdiff: `--out ../records` lies outside the working directory\n',
    },
    {
      of: 'a story that cannot be a name',
      words: ['articles', '--story', 'Port Talks'],
      err: 'factdiff: `--story Port Talks` is no name of a story\n  write lower-case letters and digits in words joined by `-`: `port-talks`\n',
    },
    { of: 'a broken list', words: ['listed'], err: 'listed/sources.yaml:1:1: error: ' },
  ])('given $of', async ({ words, err: expected }) => {
    const files = new Map([
      ...PLAIN_ARTICLES,
      ['pictures/a.png', 'x'],
      ['picture.txt', '\u0089PNG\r\n\u001a\n\0\0'],
      ['blank.txt', ' \n'],
      ['listed/sources.yaml', 'sauces: []\n'],
    ])
    await inFolder(files, async (folder) => {
      writeFileSync(join(folder, 'picture.txt'), Buffer.from('\x89PNG\r\n\x1a\n\0\0', 'latin1'))
      const { exitCode, out, err } = await runIn(folder, 'extract', ...words)
      expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' })
      expect(err.startsWith(expected) ? expected : err).toBe(expected)
      expect(existsSync(join(folder, 'claims'))).toBe(false)
    })
  })

  it('given a story with a broken record, which stays as it is', async () => {
    await extracted(async (folder) => {
      change(folder, RECORD, 'claims:', 'claim:')
      const before = tree(folder)
      const { exitCode, err } = await runIn(folder, 'extract', 'articles/ferry')
      expect(exitCode).toBe(2)
      expect(err).toMatch(/^claims\/ferry-fire\/northwire\.yaml:\d+:\d+: error: /)
      expect(err).toContain('factdiff: no article could be read, so nothing was written: exit code 2')
      expect(tree(folder)).toEqual(before)
    })
  })
})

describe('factdiff extract of 50 MB in one line ends', () => {
  it.each([
    { words: 'the ', isRefused: true },
    { words: 'The minister met 12 people in Geneva. ', isRefused: true },
    { words: '(', isRefused: false },
    { words: '1234567890', isRefused: false },
  ])('of `$words`', async ({ words, isRefused }) => {
    const text = words.repeat(Math.ceil(50e6 / words.length))
    await inFolder(new Map([['long.txt', text]]), async (folder) => {
      const { exitCode, err } = await runIn(folder, 'extract', 'long.txt')
      expect(exitCode).toBe(isRefused ? 2 : 0)
      if (isRefused) expect(err).toContain('long.txt: error: the text is longer than 4000000 characters\n')
      else expect(recordIn(folder, 'claims/long/long.yaml').claims).toEqual([])
    })
  })
})

describe('factdiff extract on records that are there', () => {
  it('changes nothing the second time, and says so', async () => {
    await extracted(async (folder) => {
      const before = tree(folder)
      const { exitCode, out } = await runIn(folder, 'extract', 'articles/ferry')
      expect(exitCode).toBe(0)
      expect(out).toMatch(/^ferry-fire: 2 articles read, nothing changed, \d+ claims to review\n/)
      expect(out).toMatch(/northwire\.yaml {4}kept/)
      expect(tree(folder)).toEqual(before)
    })
  })

  it('lets reviewed and hand-written claims stand, and proposes a rejected one never again', async () => {
    await extracted(async (folder) => {
      const text = readFileSync(join(folder, RECORD), 'utf8')
      const about = recordIn(folder).claims[0]?.about
      const reviewed = text
        .replace('review: proposed', 'review: rejected # no such fire')
        .replace('review: proposed', 'review: accepted')
        .replace(
          /\n$/,
          `\n\n  # mine\n  - about: ${about}\n    attribute: vehicle\n    value: Marina Star\n    evidence: Marina Star\n`,
        )
      writeFileSync(join(folder, RECORD), reviewed)
      const { exitCode, out } = await runIn(folder, 'extract', 'articles/ferry')
      expect(exitCode).toBe(0)
      expect(out).toMatch(/northwire\.yaml {4}kept {5}\d+ claims? to review, 3 reviewed$/m)
      expect(readFileSync(join(folder, RECORD), 'utf8')).toBe(reviewed)
    })
  })

  it('renews what it proposed itself when the article is corrected in place', async () => {
    await extracted(async (folder) => {
      change(folder, NORTHWIRE, 'killed nine people', 'killed eleven people')
      const { exitCode, out } = await runIn(folder, 'extract', 'articles/ferry')
      expect(exitCode).toBe(0)
      expect(out).toMatch(/northwire\.yaml {4}changed {2}\d+ claims to review \(\d+ came, \d+ went\)$/m)
      expect(out).toMatch(/harbor-post\.yaml {2}kept/)
      const values = recordIn(folder).claims.map(({ attribute, value }) => `${attribute} ${value}`)
      expect(values).toContain('killed 11')
      expect(values).not.toContain('killed 9')
      expect((await runIn(folder, 'check', '--no-cache')).exitCode).toBeLessThan(2)
    })
  })

  it('knows the record of an article by another id and name, and keeps its byte order mark', async () => {
    await extracted(async (folder) => {
      const text = readFileSync(join(folder, RECORD), 'utf8')
      const renamed = 'claims/ferry-fire/wire-service.yaml'
      writeFileSync(join(folder, renamed), `\uFEFF${text.replace('id: northwire', 'id: the-wire')}`)
      writeFileSync(join(folder, RECORD), 'source: {id: elsewhere}\nclaims: []\n')
      change(folder, NORTHWIRE, 'killed nine people', 'killed eleven people')
      const { exitCode, err } = await runIn(folder, 'extract', NORTHWIRE)
      expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' })
      expect(readFileSync(join(folder, RECORD), 'utf8')).toBe('source: {id: elsewhere}\nclaims: []\n')
      expect(readFileSync(join(folder, renamed), 'utf8')).toMatch(/^\uFEFF.*value: "11"/s)
    })
  })

  it('says which file it could not write', async () => {
    await extracted(async (folder) => {
      change(folder, NORTHWIRE, 'killed nine people', 'killed eleven people')
      chmodSync(folder, 0o755)
      const before = tree(folder)
      const { exitCode, out, err } = await asNobody(() => runIn(folder, 'extract', 'articles/ferry'))
      expect(exitCode).toBe(3)
      expect(out).toMatch(/^ {2}claims\/ferry-fire\/northwire\.yaml {4}failed {3}\d+ claims to review/m)
      expect(err).toContain(
        'factdiff: `claims/ferry-fire/northwire.yaml` could not be written: EACCES: permission denied\n',
      )
      expect(tree(folder)).toEqual(before)
    })
  })
})

describe('one more article for a story', () => {
  const STANDING: Files = new Map([
    [
      'claims/port-fire/story.yaml',
      'story: port-fire\nevents:\n  blaze: {type: accident, label: the fire}\n  first-fire: {type: accident, label: one before}\n',
    ],
    [
      'claims/port-fire/alder-post.yaml',
      'source: {id: alder-post, published: 2026-03-04}\nclaims:\n' +
        '  - {about: blaze, attribute: killed, value: "9", evidence: nine people}\n' +
        '  - {about: blaze, attribute: location, value: Split, evidence: off Split}\n' +
        '  - {about: first-fire, attribute: killed, value: "3", evidence: three}\n',
    ],
    [
      'claims/port-fire/birch-wire.yaml',
      'source: {id: birch-wire, published: 2026-03-04}\nclaims:\n' +
        '  - {about: blaze, attribute: date, value: "2026-03-03", evidence: on Tuesday}\n' +
        '  - {about: first-fire, attribute: date, value: "2019", evidence: in 2019}\n',
    ],
  ])
  const LATE = 'A fire aboard a ferry killed 11 people near Split on Tuesday, the coast guard said.\n'
  const subjects = (folder: string) =>
    new Set(
      recordIn(folder, 'claims/port-fire/late.yaml')
        .claims.filter(({ attribute }) => attribute === 'killed')
        .map(({ about }) => about),
    )

  it('speaks of the events that records without articles have, so that it can contradict them', async () => {
    await inFolder(new Map([...STANDING, ['late.txt', LATE]]), async (folder) => {
      await runIn(folder, 'extract', 'late.txt', '--story', 'port-fire', '--published', '2026-03-04')
      expect(subjects(folder)).toEqual(new Set(['blaze']))
      const { exitCode, out } = await runIn(folder, 'check', '--no-cache', '--no-reports')
      expect({ exitCode, isTold: out.includes('contradicted, new: blaze: killed') }).toEqual({
        exitCode: 1,
        isTold: true,
      })
    })
  })

  it('is one of its folder where that is a story already', async () => {
    await inFolder(new Map([...STANDING, ['articles/port-fire/late.txt', LATE]]), async (folder) => {
      await runIn(folder, 'extract', 'articles/port-fire/late.txt', '--published', '2026-03-04')
      expect(subjects(folder)).toEqual(new Set(['blaze']))
    })
  })

  it('finds no event in a claim that was rejected', async () => {
    const rejected = new Map([...STANDING].map(([path, text]) => [path, reject(text)]))
    await inFolder(new Map([...rejected, ['late.txt', LATE]]), async (folder) => {
      await runIn(folder, 'extract', 'late.txt', '--story', 'port-fire', '--published', '2026-03-04')
      expect(subjects(folder)).not.toContain('blaze')
    })
  })

  const reject = (text: string) => text.replaceAll('{about: blaze,', '{review: rejected, about: blaze,')

  it('speaks of what no type is for as the records do', async () => {
    const told = new Map([
      ['articles/recall/alder-post.txt', 'Health officials recalled the Larsen cheese on Monday after tests.\n'],
      ['articles/recall/birch-wire.txt', 'The Larsen cheese was recalled on Monday by health officials.\n'],
    ])
    await inFolder(told, async (folder) => {
      await runIn(folder, 'extract', 'articles/recall', '--published', '2026-03-04')
      for (const path of told.keys()) rmSync(join(folder, path))
      writeFileSync(join(folder, 'late.txt'), 'Officials recalled the Larsen cheese on Sunday, a dairy said.\n')
      await runIn(folder, 'extract', 'late.txt', '--story', 'recall', '--published', '2026-03-04')
      const { out } = await runIn(folder, 'check', '--no-cache', '--no-reports')
      expect(out).toContain('contradicted, new: recall-larsen-cheese-2026: date')
    })
  })

  it('may come from several folders', async () => {
    const files = new Map([
      ['one/report.txt', LATE],
      ['other/report.txt', LATE.replace('11', 'nine')],
    ])
    await inFolder(files, async (folder) => {
      await runIn(folder, 'extract', 'one', 'other', '--story', 'port-fire', '--published', '2026-03-04')
      expect(Object.keys(tree(folder))).toEqual([
        'claims/port-fire/report-2.yaml',
        'claims/port-fire/report.yaml',
        'claims/port-fire/story.yaml',
      ])
    })
  })
})

describe('factdiff extract that is interrupted', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)('by %s leaves each file old, new or absent', async (signal) => {
    const whole = await inFolder(LISTED_ARTICLES, async (folder) => {
      await outcomeOf(start(folder, 'extract', 'articles/ferry'))
      return tree(folder)
    })
    await inFolder(LISTED_ARTICLES, async (folder) => {
      const child = start(folder, 'extract', 'articles/ferry')
      const outcome: Promise<Outcome> = outcomeOf(child)
      while (!existsSync(join(folder, STORY)) && child.exitCode === null)
        await new Promise((resume) => setImmediate(resume))
      child.kill(signal)
      await outcome
      const left = Object.entries(tree(folder)).filter(([path]) => !path.endsWith('.tmp'))
      for (const [path, text] of left) expect(text).toBe(whole[path])
    })
  })
})

describe('what an article tells is data', () => {
  it('in every message', async () => {
    const name = '::error::\u001b[31m.txt'
    await inFolder(new Map(), async (folder) => {
      writeFiles(folder, new Map([[name, '']]))
      const { err } = await runIn(folder, 'extract', name)
      expect(err).not.toContain('\u001b')
      expect(err.split('\n').some((line) => line.trimStart().startsWith('::'))).toBe(false)
    })
  })

  it.each([
    {
      of: 'a year of 9999',
      text: 'The treaty will be signed in Geneva on 3 May 9999. The deal lapses on 31 December 9999.',
    },
    { of: 'no deaths', text: 'A blast in Geneva on Monday killed 0 people. No one was hurt in the explosion.' },
    {
      of: 'negative figures',
      text: 'The firm bought its rival for -$5 million on Monday. A fire killed -3 people in Geneva.',
    },
    {
      of: 'right-to-left letters',
      text: 'The minister met \u202eAl-Rashid محمد الرشيد\u202c in Geneva on Monday, killing 5 people.',
    },
    {
      of: 'character references',
      text: 'A blast &amp; fire killed &#49;2 people in Geneva on Monday, said Ana &lt;b&gt;Brandt&lt;/b&gt;.',
    },
    {
      of: 'YAML',
      text: 'A blast killed 12 people in Geneva: &a *b !!c {d: [e, "f]} # on Monday.\n- value: 99\n---\nkey: |',
    },
  ])('given $of, so that records can be checked', async ({ text }) => {
    await inFolder(new Map([['a.txt', `${text}\n`]]), async (folder) => {
      const { exitCode } = await runIn(folder, 'extract', 'a.txt', '--published', '2026-03-04')
      expect(exitCode).toBe(0)
      const { claims } = recordIn(folder, 'claims/a/a.yaml')
      for (const { evidence } of claims) expect(`${text}\n`).toContain(evidence)
      for (const { value } of claims) expect(String(value)).not.toMatch(/^-\d/)
      const checked = await runIn(folder, 'check', '--no-cache')
      expect({ exitCode: checked.exitCode, err: checked.err }).toEqual({ exitCode: 0, err: '' })
    })
  })
})
