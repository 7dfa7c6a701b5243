import '../generate.ts'
import { describe, expect, it } from 'vitest'
import { BODY, blocksOf, read } from './read.ts'

const TITLE = 'Ministers of Brenn and Corland meet in Almara'

/** The kind that a line is given between a title and a body. */
async function kindAbove(line: string): Promise<string | undefined> {
  return kindOf(await read([TITLE, line, ...BODY].join('\n\n')), line)
}

async function kindBelow(line: string): Promise<string | undefined> {
  return kindOf(await read([TITLE, ...BODY, line].join('\n\n')), line)
}

function kindOf(document: Awaited<ReturnType<typeof read>>, line: string): string | undefined {
  return document.blocks.find(({ start }) => start === document.text.indexOf(line))?.kind
}

describe('above the body', () => {
  it.each([
    { line: 'By Ana Brandt', kind: 'byline' },
    { line: 'BY ANA BRANDT AND OTTO LIND', kind: 'byline' },
    { line: 'By Ana Brandt, Foreign Editor', kind: 'byline' },
    { line: 'Our foreign staff', kind: 'byline' },
    { line: 'Friday, August 1, 2025', kind: 'byline' },
    { line: 'Published: 3 March 2024 10:15 GMT', kind: 'byline' },
    { line: 'Updated 5:40 PM ET, May 2, 2024', kind: 'byline' },
    { line: 'Updated 5 minutes ago', kind: 'byline' },
    { line: 'Photo: Otto Lind / Northwire', kind: 'caption' },
    { line: 'The customs house. Source: Office of the Harbor, Public domain, via Wikimedia Commons', kind: 'caption' },
    { line: 'FILE PHOTO: The trade minister of Brenn waves in Almara in 2019.', kind: 'caption' },
    { line: 'The customs house in Almara on Monday [Photo/Northwire]', kind: 'caption' },
    { line: `${TITLE}. Image: Otto Lind`, kind: 'caption' },
    { line: 'Fans of Almara United celebrate a goal in a bar in Almara. (Reuters: Otto Lind)', kind: 'caption' },
    { line: 'Swimmers wait at the pier of Almara for the vote on the harbor. (Otto Lind/AP)', kind: 'caption' },
    {
      line: 'The trade minister of Brenn in Almara. (Otto Lind/AP)The trade minister of Brenn in Almara. (Otto Lind/AP)',
      kind: 'caption',
    },
    {
      line: 'A motorcade passes the customs house in Almara, Feb. 5, 2024. EPA-EFE/OTTO LIND -- BRENN OUT -- BEST QUALITY',
      kind: 'caption',
    },
    { line: 'The minister waves from the customs house. EFE/EPA/OTTO LIND', kind: 'caption' },
    { line: 'A mill in Almara Image Source : NORTHWIREA file image of the mill in Almara.', kind: 'caption' },
    {
      line: 'The trade minister of Brenn (2-L) and Ana Brandt (R) walk through the customs house in Almara on Tuesday.',
      kind: 'caption',
    },
    {
      line: 'Activist Ana Brandt, who was shot at the harbor, holds a picture of her son during a visit to Almara, July 13, 2014.',
      kind: 'caption',
    },
    { line: 'The trade minister holds out hope that the talks will open in Almara on March 12, 2024.', kind: 'body' },
    {
      line: 'Ana Brandt (right) will stay on as minister of trade in the new government of Brenn, her office said.',
      kind: 'body',
    },
    {
      line: `FILE - In this Saturday, Feb. 27, 2021, file photo, the president of Brenn speaks in Almara. ${'"Why should I go when I am still here?" he asked the guests. '.repeat(9)}`.trim(),
      kind: 'caption',
    },
    { line: 'Home > World > Europe', kind: 'links' },
    { line: 'HomeWorldMinisters of Brenn and Corland meet', kind: 'links' },
    { line: 'Follow Us :', kind: 'links' },
    { line: '3 min read', kind: 'notice' },
    { line: 'Talks are the first since a dispute over fishing', kind: 'heading' },
  ])('`$line` is $kind', async ({ line, kind }) => {
    expect(await kindAbove(line)).toBe(kind)
  })
})

describe('below the body', () => {
  it.each([
    { line: '(Reporting by Ana Brandt; Editing by Otto Lind)', kind: 'byline' },
    { line: 'Additional reporting by Otto Lind in Delmar', kind: 'byline' },
    { line: 'Storm Kills 40 in Delmar', kind: 'links' },
    { line: 'Also read: Storm kills 40 in Delmar', kind: 'links' },
    { line: 'Tags: talks, Almara', kind: 'links' },
    { line: 'Most Popular', kind: 'links' },
    { line: '© 2026 Harbor Post', kind: 'notice' },
    { line: 'Sign up for our daily newsletter to get the best of the Harbor Post.', kind: 'notice' },
    {
      line: 'Disclaimer: This report comes from a wire. Harbor Post holds no responsibility for its content.',
      kind: 'notice',
    },
    { line: 'Subscribe to our channels', kind: 'notice' },
    { line: '“This report is biased,” the minister of justice told reporters on Thursday.', kind: 'body' },
    { line: 'This report is based on interviews with officials of the ministry.', kind: 'notice' },
    { line: 'Correction: An earlier version of this article gave a wrong name for the minister.', kind: 'notice' },
    { line: 'We use cookies to improve your experience on this website.', kind: 'notice' },
    { line: 'Hundreds sign up for a march against the talks in Almara, the police of Brenn said.', kind: 'body' },
    { line: '“We would like to thank our hosts in Almara,” said the trade minister of Brenn.', kind: 'body' },
    { line: 'Support for the talks has fallen in Corland, a poll of the Almara institute said.', kind: 'body' },
  ])('`$line` is $kind', async ({ line, kind }) => {
    expect(await kindBelow(line)).toBe(kind)
  })

  it('sentences of a notice are no body once the article has ended', async () => {
    const document = await read(
      [
        TITLE,
        ...BODY,
        '(Reporting by Ana Brandt)',
        'Good journalism needs readers who pay for it, and it has never been so much at risk.',
        BODY[1],
      ].join('\n\n'),
    )
    expect(
      blocksOf(document)
        .slice(3)
        .map((block) => block.split(':')[0]),
    ).toEqual(['byline', 'notice', 'body'])
  })

  it('a list of headlines is links', async () => {
    const headlines = [
      'Storm Kills 40 in Delmar',
      'Parliament of Corland Passes Budget',
      'Ten Rescued From Ferry',
      'Otto Lind Wins Prize',
    ]
    const document = await read([...BODY, ...headlines].join('\n'))
    expect(blocksOf(document)).toEqual([
      ...BODY.map((line) => `body: ${line}`),
      ...headlines.map((line) => `links: ${line}`),
    ])
    expect(document.title).toBeNull()
  })
})

describe('within the body', () => {
  it.each(['A LONG WAIT', 'A long wait'])('`%s` between paragraphs is a heading', async (heading) => {
    const document = await read([TITLE, BODY[0], heading, BODY[1]].join('\n\n'))
    expect(blocksOf(document)[2]).toBe(`heading: ${heading}`)
  })

  it('a short sentence between paragraphs is body', async () => {
    const document = await read([TITLE, BODY[0], 'There were 14 arrests.', BODY[1]].join('\n\n'))
    expect(blocksOf(document)[2]).toBe('body: There were 14 arrests.')
  })

  it('items that are sentences are body, without their bullets', async () => {
    const document = await read([TITLE, 'Highlights', ...BODY.map((line) => `  • ${line}`)].join('\n'))
    expect(blocksOf(document)).toEqual([`title: ${TITLE}`, 'links: Highlights', ...BODY.map((line) => `body: ${line}`)])
  })

  it('an advertisement for a newsletter does not end the article', async () => {
    const document = await read([TITLE, BODY[0], 'Sign up for our newsletter', BODY[1]].join('\n\n'))
    expect(blocksOf(document).map((block) => block.split(':')[0])).toEqual(['title', 'body', 'notice', 'body'])
  })

  it('a wrapped text is paragraphs', async () => {
    const wrapped = BODY.map((line) => line.replaceAll(/(.{1,40})(?: |$)/g, '$1\n')).join('\n')
    const document = await read(wrapped)
    expect(blocksOf(document).map((block) => block.replaceAll('\n', ' '))).toEqual(BODY.map((line) => `body: ${line}`))
  })

  it('blocks are in order and apart, and hold no white space at their ends', async () => {
    const { text, blocks } = await read(
      `Menu\n\n${TITLE}\n \nBy Ana Brandt\nALMARA (Northwire) -${BODY.join(' \r\n\r\n  ')}\n\nTags\n`,
    )
    for (const [index, { start, end }] of blocks.entries()) {
      expect(start).toBeGreaterThanOrEqual(blocks[index - 1]?.end ?? 0)
      expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
    }
  })
})

describe('the title', () => {
  it.each([
    { of: 'the first line', text: [TITLE, ...BODY], title: TITLE },
    {
      of: 'the line below the menu',
      text: ['Menu', 'Search', '|   Politics', TITLE, 'By Ana Brandt', ...BODY],
      title: TITLE,
    },
    {
      of: 'a line that the trail says too',
      text: ['Harbor Post Online', `HomeWorld${TITLE}`, TITLE, ...BODY],
      title: TITLE,
    },
    { of: 'a sentence that its date follows', text: [`${TITLE}.`, 'May 3, 2024', ...BODY], title: `${TITLE}.` },
    { of: 'none where a sentence comes first', text: BODY, title: null },
    { of: 'the only line', text: [TITLE], title: TITLE },
  ])('is $of', async ({ text, title }) => {
    expect((await read(text.join('\n\n'))).title).toBe(title)
  })

  it('is split from a text that lost its lines, where a date tells', async () => {
    const document = await read(`${TITLE} 21 July 2013 Last updated at 11:11 GMT ${BODY.join(' ')}`)
    expect(blocksOf(document)).toEqual([
      `title: ${TITLE}`,
      'dateline: 21 July 2013 Last updated at 11:11 GMT',
      `body: ${BODY.join(' ')}`,
    ])
    expect(document.published).toBe('2013-07-21')
  })

  it('is unknown in one long line without a date', async () => {
    const document = await read(BODY.join(' '))
    expect(document.title).toBeNull()
    expect(blocksOf(document)).toEqual([`body: ${BODY.join(' ')}`])
  })

  it('that the lead says again is a heading there', async () => {
    const document = await read(`${TITLE}\n\n12 February 2015 - ${TITLE} - ${BODY[0]}\n\n${BODY[1]}`)
    expect(blocksOf(document)).toEqual([
      `title: ${TITLE}`,
      'dateline: 12 February 2015',
      `heading: ${TITLE}`,
      `body: ${BODY[0]}`,
      `body: ${BODY[1]}`,
    ])
  })
})

describe('points', () => {
  const points = [
    '- The ministers had not met for seven years',
    '- Fishing is on the table',
    '- A dispute had parted them',
  ].join('\n')

  it('below the lead leave it to the article', async () => {
    const [lead = '', ...rest] = BODY
    const document = await read([TITLE, 'By Ana Brandt', lead, `Key points\n${points}`, ...rest].join('\n\n'))
    expect(blocksOf(document).filter((block) => block.startsWith('body'))).toEqual(BODY.map((line) => `body: ${line}`))
  })
})
