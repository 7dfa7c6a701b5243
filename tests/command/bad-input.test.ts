import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Files, inFolder, type Outcome, runIn } from '../support/folder.ts'
import { asNobody } from './nobody.ts'
import { HARBOR_TALKS } from './stories.ts'

const FOLDER = 'claims/harbor-talks'
const RECORD = `${FOLDER}/northwire.yaml`
const OTHER_RECORD = `${FOLDER}/harbor-post.yaml`
const MILLION = 1_000_000

/** One thing wrong with a story that is otherwise fine, and all that a person reads of it. */
interface BadInput {
  readonly title: string
  readonly spoil: (folder: string) => void
  readonly expected: readonly string[]
}

function textOf(file: string): string {
  return HARBOR_TALKS.get(file) ?? ''
}

function write(file: string, content: string | Uint8Array): BadInput['spoil'] {
  return (folder) => writeFileSync(join(folder, file), content)
}

function replace(file: string, before: string, after: string): BadInput['spoil'] {
  if (!textOf(file).includes(before)) throw new Error(`\`${before}\` is not in ${file}`)
  return write(file, textOf(file).replace(before, after))
}

const ALIAS_BOMB = [
  'a: &a [x, x, x, x, x, x, x, x, x]',
  ...['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((name, index) => {
    const before = `*${'abcdefgh'[index]}`
    return `${name}: &${name} [${Array.from({ length: 9 }, () => before).join(', ')}]`
  }),
].join('\n')

const cases: readonly BadInput[] = [
  {
    title: 'an empty record',
    spoil: write(RECORD, ''),
    expected: [
      'claims/harbor-talks/northwire.yaml: error: the file is empty',
      '  hint: write the source and its claims, or remove the file',
    ],
  },
  {
    title: 'an empty story',
    spoil: write(`${FOLDER}/story.yaml`, '\n# later\n'),
    expected: [
      'claims/harbor-talks/story.yaml: error: the file is empty',
      '  hint: write the id, events and entities of the story, or remove the file',
    ],
  },
  {
    title: 'an empty accepted list',
    spoil: write(`${FOLDER}/accepted.yaml`, ''),
    expected: [
      'claims/harbor-talks/accepted.yaml: error: the file is empty',
      '  hint: write the accepted entries, or remove the file',
    ],
  },
  {
    title: 'a tab',
    spoil: replace(RECORD, '  id: northwire', '\tid: northwire'),
    expected: [
      'claims/harbor-talks/northwire.yaml:2:1: error: a tab cannot indent a line',
      '  2 |   id: northwire',
      '    | ^^',
      '  hint: indent with spaces',
    ],
  },
  {
    title: 'the marks of a merge',
    spoil: replace(
      RECORD,
      '    value: Lisbon\n',
      '<<<<<<< HEAD\n    value: Lisbon\n=======\n    value: Porto\n>>>>>>> other\n',
    ),
    expected: [
      'claims/harbor-talks/northwire.yaml:13:1: error: `<<<<<<<` is left of a merge conflict',
      '  13 | <<<<<<< HEAD',
      '     | ^^^^^^^',
      '  hint: keep the lines of one side, or of both, and remove the marks',
    ],
  },
  {
    title: 'a key given twice',
    spoil: replace(RECORD, '    value: Lisbon\n', '    value: Lisbon\n    value: Porto\n'),
    expected: [
      'claims/harbor-talks/northwire.yaml:14:5: error: `value` is given twice, first on line 13',
      '  14 |     value: Porto',
      '     |     ^^^^^',
      '  hint: keep one of the two',
    ],
  },
  {
    title: '100,000 nested lists',
    spoil: write(RECORD, `source: ${'['.repeat(100_000)}`),
    expected: [
      'claims/harbor-talks/northwire.yaml:1:71: error: maps and lists are nested more than 64 deep',
      `  1 | …${'['.repeat(100)}…`,
      `    | ${' '.repeat(41)}^`,
      '  hint: a record is four levels deep: check for brackets that are not closed',
    ],
  },
  {
    title: 'a value of a million characters',
    spoil: replace(RECORD, 'evidence: in Lisbon', `evidence: ${'x'.repeat(MILLION)}`),
    expected: [
      'claims/harbor-talks/northwire.yaml:14:15: error: `evidence` has 1,000,000 characters, more than 20,000',
      `  14 |     evidence: ${'x'.repeat(86)}…`,
      `     |               ${'^'.repeat(86)}`,
      '  hint: shorten it',
    ],
  },
  {
    title: 'a mistake behind a byte order mark',
    spoil: write(RECORD, `\uFEFF${textOf(RECORD).replace('source:', 'sorce:')}`),
    expected: [
      'claims/harbor-talks/northwire.yaml:1:1: error: `sorce` is not a key of the record',
      '  1 | sorce:',
      '    | ^^^^^',
      '  hint: write `source`',
    ],
  },
  {
    title: 'a mistake between line ends of Windows',
    spoil: write(RECORD, textOf(RECORD).replace('value: Lisbon', 'value: 12').replaceAll('\n', '\r\n')),
    expected: [
      'claims/harbor-talks/northwire.yaml:13:12: error: `value` must be text, but YAML reads `12` as a number',
      '  13 |     value: 12',
      '     |            ^^',
      '  hint: write `"12"`',
    ],
  },
  {
    title: 'line ends of an old Mac',
    spoil: write(RECORD, 'source:\r  id: a\r'),
    expected: [
      'claims/harbor-talks/northwire.yaml:1:8: error: a carriage return without a line feed is not a line end',
      '  1 | source:\\u{d}  id: a\\u{d}',
      '    |        ^^^^^',
      '  hint: save the file with LF or CRLF line ends',
    ],
  },
  {
    title: 'bytes that are not UTF-8',
    spoil: write(RECORD, Buffer.from(textOf(RECORD).replace('in Lisbon', 'à Lisbonne'), 'latin1')),
    expected: [
      'claims/harbor-talks/northwire.yaml:14:15: error: the byte 0xE0 is not UTF-8',
      '  14 |     evidence: \uFFFD Lisbonne',
      '     |               ^',
      '  hint: save the file as UTF-8',
    ],
  },
  {
    title: 'UTF-16',
    spoil: write(RECORD, Buffer.from(`\uFEFF${textOf(RECORD)}`, 'utf16le')),
    expected: ['claims/harbor-talks/northwire.yaml: error: the file is UTF-16, not UTF-8', '  hint: save it as UTF-8'],
  },
  {
    title: 'a folder named like a record',
    spoil: (folder) => mkdirSync(join(folder, FOLDER, 'x.yaml')),
    expected: ['claims/harbor-talks/x.yaml: error: it is a folder with the name of a record', '  hint: rename it'],
  },
  {
    title: 'a pipe named like a record',
    spoil: (folder) => execFileSync('bash', ['-c', 'mkfifo "$0"', join(folder, FOLDER, 'x.yaml')]),
    expected: ['claims/harbor-talks/x.yaml: error: it is no regular file', '  hint: rename it, or move it elsewhere'],
  },
  {
    title: 'a link to itself',
    spoil: (folder) => symlinkSync('x.yaml', join(folder, FOLDER, 'x.yaml')),
    expected: [
      'claims/harbor-talks/x.yaml: error: the link leads to itself',
      '  hint: remove it, or let it point to a file',
    ],
  },
  {
    title: 'a link to nothing',
    spoil: (folder) => symlinkSync('gone.yaml', join(folder, FOLDER, 'x.yaml')),
    expected: [
      'claims/harbor-talks/x.yaml: error: the link leads to a file that does not exist',
      '  hint: remove it, or let it point to a file',
    ],
  },
  {
    title: 'a link to a folder above it',
    spoil: (folder) => symlinkSync('..', join(folder, FOLDER, 'up')),
    expected: ['claims/harbor-talks/up: error: the link leads to a folder that it lies in', '  hint: remove the link'],
  },
  {
    title: 'an unknown key',
    spoil: replace(RECORD, 'evidence: in Lisbon', 'evidense: in Lisbon'),
    expected: [
      'claims/harbor-talks/northwire.yaml:14:5: error: `evidense` is not a key of the claim',
      '  14 |     evidense: in Lisbon',
      '     |     ^^^^^^^^',
      '  hint: write `evidence`',
    ],
  },
  {
    title: 'a number where a text belongs',
    spoil: replace(RECORD, 'value: ../2018-02-02', 'value: 2018'),
    expected: [
      'claims/harbor-talks/northwire.yaml:8:12: error: `value` must be text, but YAML reads `2018` as a number',
      '  8 |     value: 2018',
      '    |            ^^^^',
      '  hint: write `"2018"`',
    ],
  },
  {
    title: 'a value left out',
    spoil: replace(RECORD, 'value: ../2018-02-02', 'value:'),
    expected: [
      'claims/harbor-talks/northwire.yaml:8:5: error: `value` is empty',
      '  8 |     value:',
      '    |     ^^^^^',
      '  hint: write a value, or leave the key out if nothing is known',
    ],
  },
  {
    title: 'an unknown subject',
    spoil: replace(RECORD, 'about: earlier-talks', 'about: earlyer-talks # a slip'),
    expected: [
      'claims/harbor-talks/northwire.yaml:6:12: error: `claims/harbor-talks/story.yaml` declares no event or entity `earlyer-talks`',
      '  6 |   - about: earlyer-talks # a slip',
      '    |            ^^^^^^^^^^^^^',
      '  hint: write `earlier-talks`',
    ],
  },
  {
    title: '30 February',
    spoil: replace(RECORD, 'value: ../2018-02-02', 'value: "2018-02-30"'),
    expected: [
      'claims/harbor-talks/northwire.yaml:8:12: error: the value of `date` cannot be read: `2018-02-30` has no such day: February 2018 ends on the 28th',
      '  8 |     value: "2018-02-30"',
      '    |            ^^^^^^^^^^^^',
      '  hint: write a day from `01` to `28`, or leave the day out',
    ],
  },
  {
    title: '30 February as the date of a source',
    spoil: replace(RECORD, 'published: 2026-02-02', 'published: 2026-02-30'),
    expected: [
      "claims/harbor-talks/northwire.yaml:4:14: error: the source's date cannot be read: `2026-02-30` has no such day: February 2026 ends on the 28th",
      '  4 |   published: 2026-02-30',
      '    |              ^^^^^^^^^^',
      '  hint: write a day from `01` to `28`, or leave the day out',
    ],
  },
  {
    title: 'a reversed interval',
    spoil: replace(RECORD, 'value: ../2018-02-02', 'value: 2018-03/2018-01'),
    expected: [
      'claims/harbor-talks/northwire.yaml:8:12: error: the value of `date` cannot be read: `2018-03/2018-01` is reversed: the start lies after the end',
      '  8 |     value: 2018-03/2018-01',
      '    |            ^^^^^^^^^^^^^^^',
      '  hint: write the earlier date first',
    ],
  },
  {
    title: 'evidence that is not in the text',
    spoil: replace(OTHER_RECORD, 'evidence: in October 2018', 'evidence: in October of 2018'),
    expected: [
      'claims/harbor-talks/harbor-post.yaml:10:15: error: `in October of 2018` is not in `claims/harbor-talks/articles/harbor-post.txt`',
      '  10 |     evidence: in October of 2018',
      '     |               ^^^^^^^^^^^^^^^^^^',
      '  hint: the text has `in October 2018, before`',
    ],
  },
  {
    title: 'two records with one id',
    spoil: write(`${FOLDER}/z.yaml`, textOf(RECORD)),
    expected: [
      'claims/harbor-talks/z.yaml:2:7: error: `northwire` is also the source of `claims/harbor-talks/northwire.yaml`',
      '  2 |   id: northwire',
      '    |       ^^^^^^^^^',
      '  hint: give each source of a story an id of its own',
    ],
  },
  {
    title: 'a source that copies itself',
    spoil: replace(RECORD, '  publisher: Northwire', '  copy-of: northwire'),
    expected: [
      'claims/harbor-talks/northwire.yaml:3:12: error: `northwire` is said to be a copy of itself',
      '  3 |   copy-of: northwire',
      '    |            ^^^^^^^^^',
      '  hint: remove `copy-of` from the record of the original',
    ],
  },
  {
    title: 'an accepted entry without a reason',
    spoil: write(
      `${FOLDER}/accepted.yaml`,
      'accepted:\n  - {about: earlier-talks, attribute: date, until: 2026-12-31, reason: ""}\n',
    ),
    expected: [
      'claims/harbor-talks/accepted.yaml:2:72: error: `reason` is empty',
      '  2 |   - {about: earlier-talks, attribute: date, until: 2026-12-31, reason: ""}',
      `    | ${' '.repeat(71)}^^`,
      '  hint: write why it is accepted',
    ],
  },
]

describe('factdiff check compares nothing and writes no report', () => {
  it.each(cases)('given $title', async ({ spoil, expected }) => {
    await inFolder(HARBOR_TALKS, async (folder) => {
      spoil(folder)
      expectRefusal(folder, await runIn(folder, 'check', '--no-cache'), expected)
      const json = await runIn(folder, 'check', '--no-cache', '--reporter', 'json')
      expect(JSON.parse(json.out)).toMatchObject({ outcome: 'failed', exitCode: 2, stories: [] })
      expect(json.err).toBe([...expected, '', 'factdiff: nothing was compared', ''].join('\n'))
    })
  })

  it('given a bomb of aliases, of which it names the first', async () => {
    await inFolder(HARBOR_TALKS, async (folder) => {
      write(RECORD, ALIAS_BOMB)(folder)
      const { exitCode, out } = await runIn(folder, 'check', '--no-cache')
      expect(exitCode).toBe(2)
      expect(out.split('\n').slice(0, 4)).toEqual([
        'claims/harbor-talks/northwire.yaml:1:4: error: `&a` is a YAML anchor, which is not allowed here',
        '  1 | a: &a [x, x, x, x, x, x, x, x, x]',
        '    |    ^^',
        '  hint: write the value itself; put it in quotes if it is text',
      ])
      expect(out).toContain('The check failed on 81 problems: exit code 2')
      expect(existsSync(join(folder, 'reports'))).toBe(false)
    })
  })

  it('given a record that may not be read', async () => {
    await inFolder(HARBOR_TALKS, async (folder) => {
      chmodSync(folder, 0o755)
      expect((await runIn(folder, 'check', '--no-cache', '--no-reports')).exitCode).toBe(1)
      chmodSync(join(folder, RECORD), 0)
      expectRefusal(folder, await asNobody(() => runIn(folder, 'check', '--no-cache')), [
        'claims/harbor-talks/northwire.yaml: error: the file may not be read',
        '  hint: allow reading it',
      ])
    })
  })

  it('given mistakes in two files, all of which it tells', async () => {
    await inFolder(HARBOR_TALKS, async (folder) => {
      replace(RECORD, 'value: Lisbon', 'value: 12')(folder)
      replace(OTHER_RECORD, 'value: 2018-10', 'value: 2018-13')(folder)
      const { out } = await runIn(folder, 'check', '--no-cache')
      expect(out).toContain(
        'harbor-post.yaml:9:12: error: the value of `date` cannot be read: `2018-13` has no such month',
      )
      expect(out).toContain('northwire.yaml:13:12: error: `value` must be text')
      expect(out).toContain('The check failed on 2 problems: exit code 2')
    })
  })
})

describe('factdiff check reads as if it were not there', () => {
  it.each([
    { title: 'a byte order mark', change: (text: string) => `\uFEFF${text}` },
    { title: 'line ends of Windows', change: (text: string) => text.replaceAll('\n', '\r\n') },
    { title: 'a missing line end', change: (text: string) => text.trimEnd() },
    { title: 'the start and the end of a document', change: (text: string) => `%YAML 1.2\n---\n${text}...\n` },
  ])('$title', async ({ change }) => {
    const changed: Files = new Map([...HARBOR_TALKS].map(([file, text]) => [file, change(text)]))
    const plain = await inFolder(HARBOR_TALKS, (folder) => runIn(folder, 'check', '--no-cache'))
    const other = await inFolder(changed, (folder) => runIn(folder, 'check', '--no-cache'))
    expect(withoutLines(other)).toEqual(withoutLines(plain))
  })
})

function expectRefusal(folder: string, { exitCode, out, err }: Outcome, expected: readonly string[]): void {
  const closing = ['', 'The check failed on 1 problem: exit code 2', 'Nothing was compared', '']
  expect(out).toBe([...expected, ...closing].join('\n'))
  expect({ exitCode, err }).toEqual({ exitCode: 2, err: '' })
  expect(existsSync(join(folder, 'reports'))).toBe(false)
}

function withoutLines({ out, ...outcome }: Outcome): Outcome {
  return { ...outcome, out: out.replaceAll(/\.yaml:\d+:/g, '.yaml:') }
}
