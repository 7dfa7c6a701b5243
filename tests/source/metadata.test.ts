import '../generate.ts'
import { describe, expect, it } from 'vitest'
import { textOf } from '../../src/source/read-document.ts'
import { BODY, blocksOf, read } from './read.ts'

const PARAGRAPHS = BODY.map((line) => `<p>${line}</p>`).join('')

function page(head: string, body = PARAGRAPHS): string {
  return `<!DOCTYPE html><html lang="en-GB"><head>${head}</head><body><main>${body}</main></body></html>`
}

describe('a page tells of itself', () => {
  it('in JSON-LD', async () => {
    const article = {
      '@type': ['NewsArticle'],
      headline: 'Ministers meet in Almara',
      datePublished: '2026-02-03T06:10:00+01:00',
      dateModified: '2026-02-04',
      author: [{ '@type': 'Person', name: 'Ana Brandt' }, { name: 'Otto Lind' }],
      publisher: { name: 'Harbor Post' },
      inLanguage: 'en-GB',
      url: 'https://harbor-post.example/a1',
    }
    const graph = JSON.stringify({ '@graph': [{ '@type': 'WebSite', name: 'Site' }, article] })
    expect(await read(page(`<script type="application/ld+json">${graph}</script>`))).toMatchObject({
      title: 'Ministers meet in Almara',
      publisher: 'Harbor Post',
      author: 'Ana Brandt, Otto Lind',
      published: '2026-02-03',
      language: 'en',
      url: 'https://harbor-post.example/a1',
    })
  })

  it.each([
    {
      of: 'OpenGraph',
      head: '<meta property="og:title" content="Ministers meet in Almara"><meta property="og:site_name" content="Harbor Post"><meta property="article:published_time" content="2026-02-03T06:10:00Z"><meta name="author" content="Ana Brandt"><meta property="og:url" content="https://harbor-post.example/a1">',
    },
    {
      of: 'meta elements',
      head: '<title>Ministers meet in Almara | Harbor Post</title><meta name="dc.publisher" content="Harbor Post"><meta name="date" content="20260203"><meta name="byl" content="Ana Brandt"><link rel="canonical" href="https://harbor-post.example/a1">',
    },
  ])('in $of', async ({ head }) => {
    expect(await read(page(head))).toMatchObject({
      title: 'Ministers meet in Almara',
      publisher: 'Harbor Post',
      author: 'Ana Brandt',
      published: '2026-02-03',
      url: 'https://harbor-post.example/a1',
    })
  })

  it('in its text where its head says nothing', async () => {
    const document = await read(
      page('', `<h1>Ministers meet</h1><time datetime="2026-02-03T08:00">today</time>${PARAGRAPHS}`),
    )
    expect(document).toMatchObject({ title: 'Ministers meet', published: '2026-02-03' })
    expect(blocksOf(document)[0]).toBe('title: Ministers meet')
  })

  it('badly, and is read all the same', async () => {
    const broken = page(
      '<script type="application/ld+json">{"@type": "NewsArticle", </script><meta property="article:published_time" content="soon"><link rel="canonical" href="javascript:alert(1)">',
    )
    expect(await read(broken)).toMatchObject({ title: null, published: null, url: null })
  })

  it('with headings and captions as its markup has them', async () => {
    const figure =
      '<figure><img src="a.jpg"><figcaption>The minister of Brenn waves to a crowd in Almara.</figcaption></figure>'
    const document = await read(
      page(
        '<title>Ministers meet</title>',
        `<p>${BODY[0]}</p>${figure}<h2>What comes next for Almara?</h2><p>${BODY[1]}</p>`,
      ),
    )
    expect(blocksOf(document)).toEqual([
      'title: Ministers meet',
      `body: ${BODY[0]}`,
      'caption: The minister of Brenn waves to a crowd in Almara.',
      'heading: What comes next for Almara?',
      `body: ${BODY[1]}`,
    ])
  })
})

describe('front matter', () => {
  const text = `\n# Ministers meet\n\n${BODY.join('\n\n')}\n`

  it('tells title, date, author, publisher, address and language', async () => {
    const head =
      '---\ntitle: Ministers meet\ndate: 2026-02-03\nauthor: [Ana Brandt, Otto Lind]\nsite: Harbor Post\ncanonical: https://harbor-post.example/a1\nlang: en-GB\n---\n'
    const document = await read(head + text, 'a.md')
    expect(document).toMatchObject({
      format: 'markdown',
      title: 'Ministers meet',
      published: '2026-02-03',
      author: 'Ana Brandt, Otto Lind',
      publisher: 'Harbor Post',
      url: 'https://harbor-post.example/a1',
      language: 'en',
    })
    expect(blocksOf(document)).toEqual(['title: Ministers meet', ...BODY.map((line) => `body: ${line}`)])
  })

  it.each([
    '---\ntitle: [\n---\n',
    '---\ndate: never\n---\n',
    '---\n- a\n---\n',
    '---\ntitle: &a x\nb: *a\n---\n',
    '---\n---\n',
  ])('that cannot be used is skipped: %j', async (head) => {
    const document = await read(head + text, 'a.md')
    expect(document).toMatchObject({ title: 'Ministers meet', published: null })
    expect(blocksOf(document)).toHaveLength(3)
  })

  it('that never ends is text', async () => {
    expect((await read(`---\n${BODY.join('\n')}`, 'a.md')).text).toContain(BODY[0])
  })
})

describe('Markdown', () => {
  it('has its marks blanked out, and offsets stay those of the file', async () => {
    const source = `# Ministers meet\n\nThe **trade** ministers of [Brenn](https://brenn.example/a) and _Corland_ met in \`Almara\` on Monday.\n\n> They will meet again, officials said.\n`
    const { text, blocks } = await read(source, 'a.md')
    expect(text).toHaveLength(source.length)
    expect(text.indexOf('Corland')).toBe(source.indexOf('Corland'))
    expect(blocks.map(({ start, end }) => text.slice(start, end).replaceAll(/ +/g, ' '))).toEqual([
      'Ministers meet',
      'The trade ministers of Brenn and Corland met in Almara on Monday.',
      'They will meet again, officials said.',
    ])
  })
})

describe('the text that evidence is looked up in', () => {
  it.each([
    { name: 'a.txt', bytes: Buffer.from('\uFEFFcafé\r\n'), text: 'café\r\n' },
    { name: 'a.txt', bytes: Buffer.from('café', 'latin1'), text: 'café' },
    {
      name: 'a.html',
      bytes: Buffer.from('<html><body><p>A <b>caf&eacute;</b> in Almara burned down.</p></body></html>'),
      text: 'A café in Almara burned down.\n',
    },
    { name: 'a.pdf', bytes: Buffer.from('%PDF-1.4'), text: null },
  ])('of $name is %j', async ({ name, bytes, text }) => {
    expect(await textOf(name, bytes)).toBe(text)
  })
})
