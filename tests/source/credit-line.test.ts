import '../generate.ts'
import { describe, expect, it } from 'vitest'
import { BODY, read } from './read.ts'

const TITLE = 'Ministers of Brenn and Corland meet in Almara'

function told(lines: readonly string[], name = 'article.txt') {
  return read([lines.join('\n'), ...BODY].join('\n\n'), name)
}

const POST = { publisher: 'Harbor Post', published: '2024-03-03' }

describe('lines above the body tell who printed the article, who wrote it and when', () => {
  it.each([
    { lines: ['Harbor Post, 3 March 2024'], author: null },
    { lines: ['Harbor Post (3 March 2024)'], author: null },
    { lines: ['Harbor Post — Sunday, March 3, 2024, 10:15 a.m.'], author: null },
    { lines: ['Harbor Post (English edition), 3 March 2024'], author: null },
    { lines: ['Harbor Post, Mar. 3, 2024, updated Mar. 4, 2024'], author: null },
    { lines: ['By Ana Brandt | Harbor Post | Published 3 March 2024'], author: 'Ana Brandt' },
    { lines: ['Harbor Post | By Ana Brandt | 2024-03-03'], author: 'Ana Brandt' },
    { lines: ['By Ana Brandt, Harbor Post', 'March 3, 2024'], author: 'Ana Brandt' },
    { lines: ['Harbor Post', 'By Ana Brandt, Sunday, March 3, 2024'], author: 'Ana Brandt' },
    { lines: ['Harbor Post', 'Published March 3, 2024'], author: null },
    { lines: ['Source: Harbor Post', 'Date: 3 March 2024', 'Author: Ana Brandt'], author: 'Ana Brandt' },
    { lines: ['Outlet: Harbor Post', 'Published: 2024-03-03'], author: null },
  ])('$lines', async ({ lines, author }) => {
    expect(await told([TITLE, '', ...lines])).toMatchObject({ ...POST, title: TITLE, author })
  })

  it.each([
    { lines: ['Harbor Post, 3 March 2024', '', TITLE] },
    { lines: ['HARBOR POST', 'Sunday, March 3, 2024', '', TITLE], publisher: 'HARBOR POST' },
    { lines: [`Headline: ${TITLE}`, 'Outlet: Harbor Post', 'Date: 3 March 2024'] },
    { lines: [`# ${TITLE}`, '', '*Harbor Post, 3 March 2024*'] },
    { lines: [`**${TITLE}**`, '', '**Source:** Harbor Post', '**Date:** 3 March 2024'] },
  ])('$lines, the title beside them', async ({ lines, publisher = 'Harbor Post' }) => {
    expect(await told(lines)).toMatchObject({ ...POST, publisher, title: TITLE })
  })

  it('a question is the title where the outlet and the writer come next', async () => {
    const title = 'Brenn and Corland talk: what now for the port and the debt?'
    expect(await told([title, '', 'Harbor Post', 'By Ana Brandt, Monday, March 4, 2024'])).toMatchObject({
      title,
      publisher: 'Harbor Post',
    })
  })

  it('an outlet whose name could be a place is not guessed, its date is read', async () => {
    expect(await told([TITLE, '', 'New Almara, 3 March 2024'])).toMatchObject({
      publisher: null,
      published: '2024-03-03',
    })
    expect(await told([TITLE, '', 'By Ana Brandt | New Almara | 3 March 2024'])).toMatchObject({
      publisher: 'New Almara',
      author: 'Ana Brandt',
    })
  })
})

describe('a dateline on a line of its own', () => {
  it.each([
    { line: 'ALMARA, Feb. 5, 2026 (Northwire)', published: '2026-02-05', author: null },
    { line: 'ALMARA, Brenn, 5 February 2026 (Northwire) –', published: '2026-02-05', author: null },
    { line: 'ALMARA (Northwire) -', published: null, author: null },
  ])('$line', async ({ line, published, author }) => {
    const document = await told([TITLE, '', line])
    expect(document).toMatchObject({ publisher: 'Northwire', published, author, dateline: { agency: 'Northwire' } })
    expect(document.text.slice(document.blocks[1]?.start, document.blocks[1]?.end)).toBe(line)
    expect(document.blocks.filter(({ kind }) => kind === 'body')).toHaveLength(BODY.length)
  })
})

describe('writers and roles beside an outlet', () => {
  it.each([
    ['Otto Lind, Brenn correspondent, Harbor Post, 3 March 2024', 'Otto Lind'],
    ['By: Otto Lind - Reporter / Harbor Post / 05:10 AM March 3, 2024', 'Otto Lind'],
    ['Harbor Post\nSunday 3 March 2024\nText: Otto Lind', 'Otto Lind'],
  ])('%s', async (lines, author) => {
    expect(await told([TITLE, '', lines])).toMatchObject({ ...POST, title: TITLE, author })
  })

  it('the first line above them is the title, whatever the lead is about', async () => {
    const document = await told([
      'A town waits for word',
      'What it hopes for is told below',
      'By Ana Brandt, Harbor Post',
    ])
    expect(document).toMatchObject({ title: 'A town waits for word', author: 'Ana Brandt', publisher: 'Harbor Post' })
  })
})

describe('no credit is', () => {
  it.each([
    { of: 'a sentence with a date', line: 'The talks in Almara, which began on Sunday, 3 March 2024, will go on.' },
    { of: 'a heading with a date', line: 'What the ministers said in Almara, 3 March 2024' },
    { of: 'the source of a figure', line: 'Source: Ministry of Fisheries of Brenn' },
  ])('$of', async ({ line }) => {
    expect(await told([TITLE, '', line])).toMatchObject({ publisher: null, published: null, title: TITLE })
  })

  it('a headline in capitals that says a word of outlets, where nothing else is the title', async () => {
    expect(await told(['World Leader Leaves Almara', '', 'By Ana Brandt'])).toMatchObject({
      title: 'World Leader Leaves Almara',
      publisher: null,
    })
  })
})
