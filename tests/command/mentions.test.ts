import { describe, expect, it } from 'vitest'
import { inFolder, runIn } from '../support/folder.ts'
import { GERMAN } from './articles.ts'
import { shell } from './process.ts'

const TEXT = 'The ministers met in Geneva on Monday, and at least 12 people protested.\n'
const FILES = new Map([
  ['article.txt', TEXT],
  ['german.txt', GERMAN],
  ['empty.txt', ''],
])

const mentions = (...words: readonly string[]) => inFolder(FILES, (folder) => runIn(folder, 'mentions', ...words))

describe('factdiff mentions <file>', () => {
  it('marks in place what it recognised, with what each was read as', async () => {
    const { exitCode, out, err } = await mentions('article.txt', '--published', '2026-02-03')
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' })
    expect(out).toContain('{place: Geneva}')
    expect(out).toContain('{date: on Monday = 2026-02-02}')
    expect(out).toMatch(/\nRecognised: 1 date, /)
  })

  it('leaves a date open that nothing resolves', async () => {
    expect((await mentions('article.txt')).out).toContain('{date: on Monday = ?}')
  })

  it('prints kind, span, text, value and speaker as JSON', async () => {
    const listed = JSON.parse((await mentions('article.txt', '--json')).out)
    expect(listed).toContainEqual({ kind: 'place', start: 21, end: 27, text: 'Geneva', value: 'Geneva', by: null })
    for (const { start, end, text } of listed) expect(TEXT.slice(start, end)).toBe(text)
  })

  it('of `-` reads standard input', async () => {
    await inFolder(FILES, async (folder) => {
      const { out } = await shell(folder, 'factdiff mentions - < article.txt')
      expect(out).toContain('{place: Geneva}')
    })
  })

  it.each([
    { words: [], err: 'factdiff: `mentions` reads one file\n' },
    { words: ['article.txt', 'german.txt'], err: 'factdiff: `mentions` reads one file\n' },
    { words: ['nowhere.txt'], err: 'nowhere.txt: error: the file does not exist\n' },
    { words: ['empty.txt'], err: 'empty.txt: error: the file is empty\n' },
    { words: ['german.txt'], err: 'german.txt: error: it is in `de`, and only English is read\n' },
    {
      words: ['article.txt', '--published', 'today'],
      err: 'factdiff: `--published` cannot be read: `today` is no date in EDTF\n',
    },
  ])('refuses $words with a reason', async ({ words, err: expected }) => {
    const { exitCode, out, err } = await mentions(...words)
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' })
    expect(err.startsWith(expected) ? expected : err).toBe(expected)
  })
})
