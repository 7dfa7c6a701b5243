import '../generate.ts'
import { describe, expect, it } from 'vitest'
import { blocksOf, read, readAny } from './read.ts'

const SENTENCE = 'The ministers of Brenn met in Almara on Monday, police said.'

function utf16(text: string, endian: 'le' | 'be', hasMark: boolean): Uint8Array {
  const bytes = Buffer.from(`${hasMark ? '\uFEFF' : ''}${text}`, 'utf16le')
  return endian === 'le' ? bytes : bytes.swap16()
}

describe('what is no text is refused with a reason', () => {
  it.each([
    { of: 'an empty file', bytes: Buffer.alloc(0), problem: 'the file is empty' },
    {
      of: 'white space',
      bytes: Buffer.from(' \r\n\t\u00A0\u3000\n'),
      problem: 'the file holds nothing but white space',
    },
    { of: 'a byte order mark alone', bytes: Buffer.from('\uFEFF'), problem: 'the file holds nothing but white space' },
    {
      of: 'a text with NUL bytes',
      bytes: Buffer.from(`${SENTENCE}\0\0${SENTENCE}`),
      problem: 'the file holds NUL bytes, so it is no text',
    },
    { of: 'a PDF file', bytes: Buffer.from('%PDF-1.7\n%\xE2\xE3'), problem: 'it is a PDF file, not text' },
    {
      of: 'a PNG image',
      bytes: Buffer.from('\x89PNG\r\n\x1A\n\0\0', 'latin1'),
      problem: 'it is a PNG image, not text',
    },
    {
      of: 'an office document',
      bytes: Buffer.from('PK\x03\x04\x14\0', 'latin1'),
      problem: 'it is a ZIP archive or an office document, not text',
    },
    {
      of: 'random bytes',
      bytes: Buffer.from(Array.from({ length: 400 }, (_, at) => 1 + ((at * 73) % 31))),
      problem: 'the file is full of control characters, so it is no text',
    },
    {
      of: 'text in UTF-32',
      bytes: Buffer.from([0xff, 0xfe, 0, 0, 65, 0, 0, 0]),
      problem: 'it is text in UTF-32, not text',
    },
    {
      of: 'more lines than any article has',
      bytes: Buffer.from('a\n'.repeat(2_000_001)),
      problem: 'the file has more than 2000000 lines',
    },
    {
      of: 'a page without text',
      bytes: Buffer.from('<html><body><script>var a = "b"</script></body></html>'),
      problem: 'the page holds no text of an article',
    },
  ])('$of', async ({ bytes, problem }) => {
    const document = await readAny(bytes)
    expect(document).toMatchObject({ problem })
    expect(document).toHaveProperty('hint', expect.stringMatching(/^[a-z].+[^.]$/))
  })
})

describe('text is decoded', () => {
  const text = 'The minister said “naïve café — 5 €” in Almara on Monday.\n'
  it.each([
    { of: 'UTF-8', bytes: Buffer.from(text) },
    { of: 'UTF-8 with a byte order mark', bytes: Buffer.from(`\uFEFF${text}`) },
    { of: 'UTF-16, little endian', bytes: utf16(text, 'le', true) },
    { of: 'UTF-16, big endian', bytes: utf16(text, 'be', true) },
    { of: 'UTF-16, little endian, without a mark', bytes: utf16(text, 'le', false) },
    { of: 'UTF-16, big endian, without a mark', bytes: utf16(text, 'be', false) },
    {
      of: 'windows-1252',
      bytes: Buffer.from(
        text.replaceAll('“', '\x93').replaceAll('”', '\x94').replaceAll('—', '\x97').replaceAll('€', '\x80'),
        'latin1',
      ),
    },
  ])('$of', async ({ bytes }) => {
    expect((await read(bytes)).text).toBe(text)
  })

  it('of Latin-1', async () => {
    expect((await read(Buffer.from('Der Außenminister reiste über Köln.', 'latin1'))).text).toBe(
      'Der Außenminister reiste über Köln.',
    )
  })

  it('of UTF-16 in Arabic letters without a mark', async () => {
    const arabic = 'قال الوزير إن المحادثات انتهت في المدينة.'
    expect((await read(utf16(arabic, 'le', false))).text).toBe(arabic)
  })

  it('of a page that declares windows-1251', async () => {
    const cyrillic = Buffer.from([0xcc, 0xe8, 0xed, 0xe8, 0xf1, 0xf2, 0xf0])
    const page = Buffer.concat([
      Buffer.from('<html><head><meta charset="windows-1251"></head><body><p>'),
      cyrillic,
      Buffer.from('</p></body></html>'),
    ])
    expect((await read(page)).text).toContain('Министр')
  })

  it('of UTF-8 that was cut within a letter', async () => {
    const bytes = Buffer.from('Die Außenminister über Köln und Zürich, für Österreich: ä')
    expect((await read(bytes.subarray(0, -1))).text).toContain('Außenminister über Köln')
  })
})

it('line ends of all kinds end lines', async () => {
  const lines = ['First came the old minister.', 'Then came the guards of Brenn.', 'Last came all of the others.']
  const document = await read(`${lines[0]}\r\n${lines[1]}\r${lines[2]}\n\r\n`)
  expect(blocksOf(document)).toEqual(lines.map((line) => `body: ${line}`))
})

describe('a page', () => {
  it('yields nothing of scripts, styles, menus, comments and hidden parts', async () => {
    const { text } = await read(
      `<html><head><style>.a{content:"styled"}</style><script>var a = "scripted"</script></head><body><nav>menu</nav>
      <article><h1>Ministers meet</h1><p>${SENTENCE}</p><noscript>unscripted</noscript><p hidden>hidden</p>
      <p>${SENTENCE.replace('met', 'stayed')}</p><aside>beside</aside></article><div id="comments"><p>commented</p></div>
      <!-- remarked --><footer>at the foot</footer></body></html>`,
    )
    expect(text).toBe(`Ministers meet\n\n${SENTENCE}\n\n${SENTENCE.replace('met', 'stayed')}\n`)
  })

  it('has its character references decoded', async () => {
    const { text } = await read(
      '<html><body><p>A&nbsp;B &amp; C &lt;D&gt; &#8220;E&#x201D; &eacute;&zzz; told 5 &lt; 6.</p></body></html>',
    )
    expect(text).toContain('A B & C <D> “E” é&zzz; told 5 < 6.')
  })

  it('is read as one whatever its name says', async () => {
    const page = `<!DOCTYPE html><html><body><p>${SENTENCE}</p></body></html>`
    expect(await read(page, 'article.txt')).toMatchObject({ format: 'html', text: `${SENTENCE}\n` })
  })

  it('is none where a text only claims to be one', async () => {
    expect(await read(`${SENTENCE}\n`, 'article.html')).toMatchObject({ format: 'text', text: `${SENTENCE}\n` })
    const aboutMarkup = 'The engineer said that <p> begins a paragraph and that 3 < 4, in a talk in Almara.'
    expect(await read(aboutMarkup, 'a.txt')).toMatchObject({ format: 'text', text: aboutMarkup })
  })

  it('of 10 MB with 100,000 nested elements is read', async () => {
    const page = `<html><body>${'<div>'.repeat(100_000)}<p>${SENTENCE}</p>${'x '.repeat(1000)}${'</div>'.repeat(100_000)}${' '.repeat(9_000_000)}</body></html>`
    expect((await read(page)).text).toContain(SENTENCE)
  })

  it('of more elements than a page of news has is refused', async () => {
    expect(await readAny(`<html><body>${'<p>a</p>'.repeat(100_001)}</body></html>`)).toMatchObject({
      problem: 'the page has more than 100000 elements',
    })
  })
})

describe('the language', () => {
  it.each([
    {
      language: 'en',
      text: 'The ministers met in the town on Monday, and they said that it was the first of its kind.',
    },
    {
      language: 'de',
      text: 'Die Minister trafen sich am Montag in der Stadt, und sie sagten, dass es das erste Treffen war.',
    },
    {
      language: 'fr',
      text: 'Les ministres se sont réunis lundi dans la ville et ont dit que c’était la première fois.',
    },
    { language: 'es', text: 'Los ministros se reunieron el lunes en la ciudad y dijeron que era la primera vez.' },
    { language: 'it', text: 'I ministri si sono incontrati lunedì nella città e hanno detto che era la prima volta.' },
    {
      language: 'pt',
      text: 'Os ministros se reuniram na segunda-feira na cidade e disseram que não foi a primeira vez.',
    },
    { language: 'nl', text: 'De ministers kwamen maandag bijeen in de stad en zeiden dat het voor het eerst was.' },
    { language: 'ru', text: 'Министры встретились в понедельник в городе и сказали, что это было в первый раз.' },
    { language: 'ar', text: 'اجتمع الوزراء يوم الاثنين في المدينة وقالوا إن ذلك كان لأول مرة منذ سنوات على الأقل.' },
    { language: 'he', text: 'השרים נפגשו ביום שני בעיר ואמרו שזו הייתה הפעם הראשונה.' },
    { language: 'ja', text: '大臣たちは月曜日に町で会い、初めてのことだと述べた。会談は三時間続いたという。' },
    { language: 'zh', text: '两国部长星期一在该市会面，并表示这是七年来的首次会谈，会谈持续了三个小时。' },
    { language: null, text: 'Almara: Brandt, Lind.' },
  ])('of a text is $language', async ({ language, text }) => {
    expect((await read(text)).language).toBe(language)
  })

  it('is what a page is written in, not what its site declares', async () => {
    const page =
      '<html lang="en"><body><p>Die Minister trafen sich am Montag in der Stadt, und sie sagten, dass es das erste Treffen war.</p></body></html>'
    expect((await read(page)).language).toBe('de')
  })
})
