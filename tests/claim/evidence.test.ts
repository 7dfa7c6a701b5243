import { createHash } from 'node:crypto'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readStories } from '../../src/claim/read-stories.ts'
import { show } from '../show.ts'
import { folderWith, readFiles, record, STORY } from './folder.ts'

const TEXT =
  'Ministers met on Monday at the old customs\nhouse in Almara, the northern port. “It was time,” said Ana Brandt.\n'
const HASH = createHash('sha256').update(TEXT).digest('hex')

function files(evidence: string, text = '{file: ../../articles/a.txt}', article: string | Uint8Array = TEXT) {
  return {
    'claims/talks/story.yaml': STORY,
    'claims/talks/northwire.yaml': record('northwire', { source: `text: ${text}`, evidence }),
    'articles/a.txt': article,
  }
}

describe('evidence', () => {
  it.each([
    { title: 'stands in the text as it is', evidence: 'met on Monday', at: undefined },
    { title: 'may have other white space than the text', evidence: 'at the old customs house in Almara' },
    { title: 'may end where the text ends', evidence: 'said Ana Brandt.' },
  ])('is found when it $title', async ({ evidence }) => {
    const { problems, stories } = await readFiles(files(evidence, `{file: ../../articles/a.txt, sha256: ${HASH}}`))
    expect(problems).toEqual([])
    expect(stories[0]?.texts).toEqual(new Map([['northwire', TEXT]]))
  })

  it.each([
    { at: 17, title: 'right' },
    { at: 3, title: 'wrong' },
    { at: 1_000_000, title: 'beyond the end' },
  ])('is found when `at` is $title', async ({ at }) => {
    const all = files('on Monday')
    const withOffset = `${all['claims/talks/northwire.yaml']}    at: ${at}\n`
    expect((await readFiles({ ...all, 'claims/talks/northwire.yaml': withOffset })).problems).toEqual([])
  })

  it('is looked up until fifty claims have none, which is told', async () => {
    const all = files('in Porto')
    const [, claim = ''] = all['claims/talks/northwire.yaml'].split('claims:\n')
    const many = `${all['claims/talks/northwire.yaml']}${claim.repeat(1_100)}`
    const { problems } = await readFiles({ ...all, 'claims/talks/northwire.yaml': many })
    expect(problems).toHaveLength(51)
    expect(problems[50]?.message).toBe(
      '`in Porto` is not in `articles/a.txt`; the evidence of 1,050 claims below was not looked up',
    )
  })

  it.each([
    {
      title: 'its first words are in the text',
      evidence: 'at the old custom house in Almara',
      excerpt: '    evidence: at the old custom house in Almara',
      message: '`at the old custom house in Almara` is not in `articles/a.txt`',
      hint: 'the text has `at the old customs house in Almara,`',
    },
    {
      title: 'its last words are in the text',
      evidence: 'Minister Brandt said: at the northern port.',
      excerpt: "    evidence: 'Minister Brandt said: at the northern port.'",
      message: '`Minister Brandt said: at the northern port.` is not in `articles/a.txt`',
      hint: 'the text has `customs house in Almara, the northern port.`',
    },
    {
      title: 'another quote was typed',
      evidence: '"It was time," said Ana Brandt.',
      excerpt: '    evidence: \'"It was time," said Ana Brandt.\'',
      message: '`"It was time," said Ana Brandt.` is not in `articles/a.txt`',
      hint: 'the text has `“It was time,” said Ana Brandt.`',
    },
    {
      title: 'nothing is like it',
      evidence: 'Twelve people died',
      excerpt: '    evidence: Twelve people died',
      message: '`Twelve people died` is not in `articles/a.txt`',
      hint: 'copy the words from the text, or remove the claim',
    },
    {
      title: 'only its case differs',
      evidence: 'Met On Monday',
      excerpt: '    evidence: Met On Monday',
      message: '`Met On Monday` is not in `articles/a.txt`',
      hint: 'copy the words from the text, or remove the claim',
    },
  ])('that is not in the text is an error where $title', async ({ excerpt, message, hint }) => {
    const { problems } = await readFiles(files(excerpt.slice('    evidence: '.length)))
    expect(show(problems)).toEqual([
      `claims/talks/northwire.yaml:8:15: error: ${message}`,
      `  8 | ${excerpt}`,
      `    |               ${'^'.repeat(excerpt.length - 14)}`,
      `  hint: ${hint}`,
    ])
  })

  it.each([
    { title: 'a page with markup', name: 'a.html', article: '<p>Ministers met on <b>Monday</b></p>' },
    { title: 'another encoding', name: 'a.txt', article: Buffer.from('Ministers met in Caf\xe9 Almara', 'latin1') },
  ])('is not looked up in $title', async ({ name, article }) => {
    const all = files('on Monday', `{file: ../../articles/${name}}`)
    expect((await readFiles({ ...all, [`articles/${name}`]: article })).problems).toEqual([])
  })

  it('is looked up in what the given reader makes of a file', async () => {
    const page = { 'articles/a.html': '<p>on <b>Monday</b></p>' }
    const cwd = folderWith({ ...files('on Monday', '{file: ../../articles/a.html}'), ...page })
    const readArticle = async (_: string, bytes: Uint8Array) =>
      new TextDecoder().decode(bytes).replaceAll(/<[^>]*>/g, '')
    expect((await readStories(['claims'], { cwd, cache: null, readArticle })).problems).toEqual([])
    const other = async () => 'on Tuesday'
    const { problems } = await readStories(['claims'], { cwd, cache: null, readArticle: other })
    expect(problems.map(({ code }) => code)).toEqual(['evidence-not-found'])
  })
})

describe('the text of a source', () => {
  it('is told when it has changed', async () => {
    const { problems } = await readFiles(files('on Monday', `{file: ../../articles/a.txt, sha256: ${'a'.repeat(64)}}`))
    expect(show(problems)).toEqual([
      'claims/talks/northwire.yaml:3:46: error: `articles/a.txt` has changed since this hash was written',
      `  3 | …t: {file: ../../articles/a.txt, sha256: ${'a'.repeat(60)}…`,
      `    |                                          ${'^'.repeat(60)}`,
      `  hint: check the claims against the text, then write \`sha256: ${HASH}\``,
    ])
  })

  it('may be missing, which is a warning', async () => {
    const { problems, stories } = await readFiles(files('on Monday', '{file: ../../articles/b.txt}'))
    expect(show(problems)).toEqual([
      'claims/talks/northwire.yaml:3:16: warning: `articles/b.txt` does not exist, so the evidence is not checked',
      '  3 |   text: {file: ../../articles/b.txt}',
      '    |                ^^^^^^^^^^^^^^^^^^^^',
      '  hint: restore the file, or remove `file` when the text may not be kept',
    ])
    expect(stories[0]?.texts.size).toBe(0)
  })

  it('cannot be a folder', async () => {
    const { problems } = await readFiles(files('on Monday', '{file: ../../articles}'))
    expect(show(problems)).toEqual([
      'claims/talks/northwire.yaml:3:16: error: `articles`: it is a folder, not a file',
      '  3 |   text: {file: ../../articles}',
      '    |                ^^^^^^^^^^^^^^',
      '  hint: rename it, or move it elsewhere',
    ])
  })

  it.each(['../../../secret.txt', '/etc/hostname', 'C:/secret.txt', '../../link/secret.txt'])(
    'cannot lie outside: %s',
    async (file) => {
      const outer = folderWith({ 'secret.txt': 'on Monday' })
      const cwd = join(outer, 'inner')
      for (const [name, content] of Object.entries(files('on Monday', `{file: ${file}}`))) {
        mkdirSync(join(cwd, name, '..'), { recursive: true })
        writeFileSync(join(cwd, name), content)
      }
      symlinkSync('..', join(cwd, 'link'))
      const { problems } = await readStories(['claims'], { cwd, cache: null })
      expect(show(problems)).toEqual([
        `claims/talks/northwire.yaml:3:16: error: \`${file}\` lies outside the working directory`,
        `  3 |   text: {file: ${file}}`,
        `    |                ${'^'.repeat(file.length)}`,
        '  hint: name a file below it, relative to this record',
      ])
    },
  )
})
