import '../generate.ts'
import { describe, expect, it } from 'vitest'
import { readPageDate } from '../../src/source/html/page-date.ts'
import { readDateline } from '../../src/source/line/dateline.ts'
import { BODY, blocksOf, read } from './read.ts'

describe('a dateline', () => {
  it.each([
    { text: 'ALMARA (Northwire) -The minister', place: 'ALMARA', agency: 'Northwire' },
    { text: 'ALMARA, March 3 (AFP) — The minister', place: 'ALMARA', agency: 'AFP' },
    { text: 'DELMAR — Two people', place: 'DELMAR', agency: null },
    { text: 'ALMARA, Jan. 5 — Police', place: 'ALMARA', agency: null },
    { text: 'Almara, Nov 11 - Police', place: 'Almara', agency: null },
    { text: 'PORT DELMAR, Corland (AP) — The', place: 'PORT DELMAR, Corland', agency: 'AP' },
    { text: 'ALMARA/DELMAR (Reuters) - “We', place: 'ALMARA/DELMAR', agency: 'Reuters' },
    { text: 'ALMARA, May 3, 2024 /PRNewswire/ -- Harbor', place: 'ALMARA', agency: 'PRNewswire' },
    { text: 'NEW ALMARA: The court', place: 'NEW ALMARA', agency: null },
    {
      text: 'Almara: The summit of the two presidents ended without a joint statement on Thursday, officials said.',
      place: 'Almara',
      agency: null,
    },
    {
      text: 'New Almara (Northwire): Striker Ivo Lind joined the club on Friday for a fee of 40 million euros, it said.',
      place: 'New Almara',
      agency: 'Northwire',
    },
    { text: '(Reuters) - The head', place: null, agency: 'Reuters' },
    { text: 'ALMARA ( Reuters ) - Police', place: 'ALMARA', agency: 'Reuters' },
  ])('is read in `$text`', ({ text, place, agency }) => {
    expect(readDateline(text)).toMatchObject({ place, agency })
  })

  it.each([
    'Ana Brandt — the minister — said',
    'The minister - A man of few words',
    'UPDATE: The court',
    'Breaking News — The minister',
    'U.S. officials said',
    'Economy: The talks',
    'Harbor Post: When did you first hear of the plan to sell the club, and who was it that told you of it?',
    'Ana Brandt: “We will look at the plan again in the spring, once all of the members have had their say.”',
    'The minister (Northwire) said',
    'ALMARA police said - again',
  ])('is none in `%s`', (text) => {
    expect(readDateline(text)).toBeNull()
  })

  it('is a block of its own before its body', async () => {
    const document = await read(`Ministers meet\nBy Ana Brandt\nALMARA (Northwire) -${BODY[0]}\n${BODY[1]}`)
    expect(blocksOf(document)).toEqual([
      'title: Ministers meet',
      'byline: By Ana Brandt',
      'dateline: ALMARA (Northwire)',
      `body: ${BODY[0]}`,
      `body: ${BODY[1]}`,
    ])
    expect(document).toMatchObject({
      author: 'Ana Brandt',
      publisher: 'Northwire',
      dateline: { place: 'ALMARA', agency: 'Northwire' },
    })
  })
})

describe('the date of a page', () => {
  it.each([
    ['Friday, August 1, 2025', '2025-08-01'],
    ['Aug 1, 2025, 2:40 PM', '2025-08-01'],
    ['Published: 3 March 2024 10:15 GMT', '2024-03-03'],
    ['Updated 5:40 PM ET, May 2, 2024', '2024-05-02'],
    ['Last Update: Tuesday 12 July 2016 KSA 08:45 - GMT 05:45', '2016-07-12'],
    ['17-08-2014 The', '2014-08-17'],
    ['31.12.2024', '2024-12-31'],
    ['12/31/2024', '2024-12-31'],
    ['05/02/07, 9:00 PM PDT', '2007-05-02'],
    ['2024-03-03T23:15:00-08:00', '2024-03-03'],
    ['Thursday 1st of May, 2025', '2025-05-01'],
    ['9999-12-31', '9999-12-31'],
    ['03/04/2024', null],
  ])('of `%s` is %s', (text, value) => {
    expect(readPageDate(text)).toMatchObject({ value })
  })

  it.each(['31 February 2024', 'May 2024', 'Friday', '2024', '1234567890', 'On May 3, 2024'])(
    'is none in `%s`',
    (text) => {
      expect(readPageDate(text)).toBeNull()
    },
  )

  it.each([
    {
      of: 'the hint',
      text: `3 May 2024\n\n${BODY[0]}`,
      hint: '2026-02-01/2026-02-03',
      published: '2026-02-01/2026-02-03',
    },
    {
      of: 'a date line',
      text: `Updated: 4 May 2024\nPublished: 3 May 2024\n\n${BODY[0]}`,
      hint: null,
      published: '2024-05-03',
    },
    { of: 'an update without another', text: `Updated: 4 May 2024\n\n${BODY[0]}`, hint: null, published: '2024-05-04' },
    { of: 'a date before the lead', text: `17-08-2014 ${BODY[0]}`, hint: null, published: '2014-08-17' },
    {
      of: 'a dateline with its year',
      text: `ALMARA, May 3, 2024 (Northwire) - ${BODY[0]}`,
      hint: null,
      published: '2024-05-03',
    },
    { of: 'none', text: BODY[0] ?? '', hint: null, published: null },
  ])('is that of $of', async ({ text, hint, published }) => {
    expect((await read(text, 'a.txt', hint)).published).toBe(published)
  })
})

describe('the day of writing', () => {
  it.each([
    {
      lead: 'ALMARA (Northwire) - The ministers met on Thursday in Almara.',
      page: '2025-08-01',
      written: '2025-07-31',
    },
    {
      lead: 'ALMARA (Northwire) - The ministers met late Wednesday in Almara.',
      page: '2025-08-01',
      written: '2025-07-30',
    },
    { lead: 'ALMARA (Northwire) - The ministers met on Friday in Almara.', page: '2025-08-01', written: null },
    { lead: 'ALMARA (Northwire) - The ministers met on Monday in Almara.', page: '2025-08-01', written: null },
    { lead: 'ALMARA (Northwire) - The ministers will meet on Thursday in Almara.', page: '2025-08-01', written: null },
    { lead: 'ALMARA (Northwire) - The ministers met last Thursday in Almara.', page: '2025-08-01', written: null },
    { lead: 'The ministers met on Thursday in the town of Almara.', page: '2025-08-01', written: null },
    { lead: 'ALMARA, July 30 (Northwire) - The ministers met in Almara.', page: '2025-08-01', written: '2025-07-30' },
    { lead: 'ALMARA, Dec 31 (Northwire) - The ministers met in Almara.', page: '2025-01-02', written: '2024-12-31' },
    { lead: 'ALMARA (Northwire) - The ministers met on Thursday in Almara.', page: null, written: null },
    {
      lead: 'ALMARA (Northwire) - The minister flew home overnight.\n\nShe had been received on Thursday in Oslo.',
      page: '2025-08-01',
      written: null,
    },
  ])('of `$lead` on a page of $page is $written', async ({ lead, page, written }) => {
    expect((await read(`${lead}\n\n${BODY[1]}`, 'a.txt', page)).written).toBe(written)
  })
})

describe('the publisher', () => {
  it.each([
    { last: '© 2026 Harbor Post. All rights reserved.', publisher: 'Harbor Post' },
    { last: 'Welcome to Harbor Post', publisher: 'Harbor Post' },
    {
      last: 'Disclaimer: This report is auto generated. Harbor Post holds no responsibility for it.',
      publisher: 'Harbor Post',
    },
    { last: 'Tags', publisher: 'Northwire' },
  ])('is $publisher where the page ends with `$last`', async ({ last, publisher }) => {
    expect((await read(`ALMARA (Northwire) - ${BODY.join('\n\n')}\n\n${last}`)).publisher).toBe(publisher)
  })
})
