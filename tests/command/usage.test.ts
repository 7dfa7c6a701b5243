import { describe, expect, it } from 'vitest'
import { COMMANDS } from '../../src/commands/commands.ts'
import { inFolder, runIn } from '../support/folder.ts'
import { HARBOR_TALKS } from './stories.ts'

const COMMAND_NAMES = Object.keys(COMMANDS).join(', ')

/** A command line that cannot be meant so, and the two lines that a person reads. */
interface Mistake {
  readonly words: readonly string[]
  readonly expected: readonly [message: string, hint: string]
}

const REPORTERS = 'default, compact, diff, markdown, json, jsonl'
const VERDICTS = 'contradicted, disputed, unresolved; give the option again for another'

const mistakes: readonly Mistake[] = [
  { words: ['chekc'], expected: ['there is no command `chekc`', 'did you mean `factdiff check`?'] },
  { words: ['verify'], expected: ['there is no command `verify`', `write one of ${COMMAND_NAMES}`] },
  { words: ['claims/'], expected: ['there is no command `claims/`', 'did you mean `factdiff check claims/`?'] },
  {
    words: ['--reporter', 'json', 'check'],
    expected: ['`--reporter` stands before any command', `begin with one: ${COMMAND_NAMES}`],
  },
  {
    words: ['help', 'verify'],
    expected: ['there is no command `verify`', `write one of ${COMMAND_NAMES}`],
  },
  { words: ['check', '--reportr'], expected: ['`check` has no option `--reportr`', 'did you mean `--reporter`?'] },
  {
    words: ['check', '-r', 'json'],
    expected: ['`check` has no option `-r`', 'run `factdiff check --help` for its options'],
  },
  { words: ['check', '--reporter'], expected: ['`--reporter` lacks its value', 'write `--reporter NAME[=FILE]`'] },
  {
    words: ['check', '--reporter', '--no-reports'],
    expected: ['`--reporter` lacks its value', 'write `--reporter NAME[=FILE]`'],
  },
  { words: ['check', '--reporter='], expected: ['`--reporter` lacks its value', 'write `--reporter NAME[=FILE]`'] },
  { words: ['check', '--reporter', 'jsn'], expected: ['there is no reporter `jsn`', 'did you mean `json`?'] },
  {
    words: ['check', '--reporter=html'],
    expected: ['there is no reporter `html`', `write one of ${REPORTERS}`],
  },
  {
    words: ['check', '--reporter', 'json='],
    expected: [
      '`--reporter json=` names no file',
      'write `--reporter json=FILE`, or `--reporter json` for standard output',
    ],
  },
  {
    words: ['check', '--reporter=json', '--reporter=compact'],
    expected: ['two reporters cannot share standard output', 'give all but one a file: `--reporter json=result.json`'],
  },
  {
    words: ['check', '--reporter=json=a', '--reporter=compact=./a'],
    expected: ['two reporters cannot share the file `a`', 'give each a file of its own'],
  },
  {
    words: ['check', '--fail-on', 'refined'],
    expected: ['`--fail-on refined` is no verdict that can fail a run', `write one of ${VERDICTS}`],
  },
  {
    words: ['check', '--fail-on=disputed,unresolved'],
    expected: ['`--fail-on disputed,unresolved` is no verdict that can fail a run', `write one of ${VERDICTS}`],
  },
  { words: ['check', '--no-cache=yes'], expected: ['`--no-cache` takes no value', 'write `--no-cache` alone'] },
  { words: ['check', '--reports', ''], expected: ['`--reports` lacks its value', 'write `--reports DIR`'] },
  { words: ['check', ''], expected: ['an empty path names nothing', 'name a folder of stories, or no path'] },
  {
    words: ['diff', 'northwire'],
    expected: ['`diff` needs two sources', 'name them by their ids: `factdiff diff harbor-post northwire`'],
  },
  {
    words: ['diff', 'northwire', 'harbour-post'],
    expected: ['no source is called `harbour-post`', 'did you mean `harbor-post`?'],
  },
  {
    words: ['diff', 'northwire', 'zzz'],
    expected: ['no source is called `zzz`', 'there are northwire, harbor-post'],
  },
  {
    words: ['explain'],
    expected: ['`explain` needs a finding', 'name an id (`fd1:…`) or a slot (`talks-2026/date`)'],
  },
  {
    words: ['explain', 'earlier-talks/dates'],
    expected: ['nothing is called `earlier-talks/dates`', 'did you mean `earlier-talks/date`?'],
  },
  {
    words: ['explain', 'zzz'],
    expected: ['nothing is called `zzz`', 'run `factdiff check --reporter compact` for the ids'],
  },
  { words: ['schema', 'stroy'], expected: ['there is no schema `stroy`', 'did you mean `story`?'] },
  {
    words: ['schema', 'html'],
    expected: ['there is no schema `html`', 'write one of claims, story, accepted, findings, config'],
  },
  { words: ['schema', 'story', 'config'], expected: ['`schema` prints one schema at a time', 'name one of them'] },
  { words: ['init', 'a', 'b'], expected: ['`init` takes one folder', 'name one, or none for this folder'] },
  {
    words: ['init', '--force'],
    expected: ['`init` has no option `--force`', 'run `factdiff init --help` for its options'],
  },
  {
    words: ['init', 'claims/harbor-talks/story.yaml'],
    expected: ['`claims/harbor-talks/story.yaml` is no folder', 'name a folder, or a new one'],
  },
  {
    words: ['zzz\u001b[31m\u202e'],
    expected: ['there is no command `zzz\\u{1b}[31m\\u{202e}`', `write one of ${COMMAND_NAMES}`],
  },
]

const factdiff = (...words: readonly string[]) => inFolder(HARBOR_TALKS, (folder) => runIn(folder, ...words))

describe('a mistake on the command line', () => {
  it.each(mistakes)('$words is answered with what to do', async ({ words, expected: [message, hint] }) => {
    expect(await factdiff(...words)).toEqual({ exitCode: 2, out: '', err: `factdiff: ${message}\n  ${hint}\n` })
  })
})

describe('factdiff check --help', () => {
  it.each([
    ['before other words', ['check', '--help', 'claims', '--reporter', 'json']],
    ['behind other words', ['check', 'claims', '--frobnicate', '-h']],
    ['before the end of the options', ['check', '--help', '--', 'claims']],
    ['as a command', ['help', 'check']],
  ])('is help %s', async (_, words) => {
    expect(await factdiff(...words)).toEqual(await factdiff('check', '--help'))
  })

  it('is a path behind the end of the options', async () => {
    const { exitCode, out } = await factdiff('check', '--', '--help')
    expect(exitCode).toBe(2)
    expect(out).toContain('nothing is at `--help`')
  })
})

describe('factdiff diff', () => {
  it('takes the files of records for their sources', async () => {
    const ids = await factdiff('diff', 'harbor-post', 'northwire')
    const folder = 'claims/harbor-talks'
    expect(await factdiff('diff', `${folder}/harbor-post.yaml`, `./${folder}/northwire.yaml`)).toEqual(ids)
  })
})
