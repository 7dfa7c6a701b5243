import { beforeAll, describe, expect, it } from 'vitest'
import { findCopies } from '../../src/align/copies.ts'
import { readDocument } from '../../src/source/read-document.ts'
import { readArticles, storyNames } from '../story/read-story.ts'

const MENU = 'Home\nWorld\nPolitics\nSport\nWeather\nSubscribe\n\n'
const NOTICE =
  '\n\nSign up for our newsletter\n\nAll rights reserved. This material may not be published or rewritten.\n'

/** What outlets make of a text that they take over; each is the same text still. */
const TAKEN_OVER: readonly { readonly of: string; readonly change: (text: string) => string }[] = [
  { of: 'nothing changed', change: (text) => text },
  { of: 'a menu before and a notice after', change: (text) => `${MENU}${text}${NOTICE}` },
  { of: 'another headline', change: (text) => `What we know so far\n\n${paragraphs(text).slice(1).join('\n\n')}\n` },
  { of: 'the last paragraph cut', change: (text) => `${paragraphs(text).slice(0, -1).join('\n\n')}\n` },
  { of: 'straight quotes and other dashes', change: (text) => text.replaceAll('"', '”').replaceAll('—', '--') },
  { of: 'a line of its own', change: (text) => `${text}\nOur reporter in the region contributed to this report.\n` },
  { of: 'days abbreviated', change: (text) => text.replaceAll('day,', '.,').replaceAll(' percent', '%') },
  { of: 'HTML around it', change: (text) => page(paragraphs(text)) },
]

function paragraphs(text: string): readonly string[] {
  return text.trim().split(/\n{2,}/)
}

function page(lines: readonly string[]): string {
  const body = lines.map((line) => `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`).join('')
  return `<!DOCTYPE html><html><body><nav><a href="/">Home</a><a href="/w">World</a></nav><article>${body}</article><footer>All rights reserved</footer></body></html>`
}

/** As the pipeline hands them over: what is the page's is left out. */
async function bodyOf(text: string): Promise<string> {
  const document = await readDocument(Buffer.from(text), { name: 'article.txt', published: '2026-03-04' })
  if ('problem' in document) throw new Error(document.problem)
  const body = document.blocks.filter(({ kind }) => kind === 'body')
  return body.map(({ start, end }) => document.text.slice(start, end)).join('\n')
}

function areCopies(one: string, other: string): boolean {
  const candidates = [one, other].map((text, at) => ({ source: `source-${at}`, text, published: null }))
  return findCopies(candidates).size === 1
}

interface Pair {
  readonly title: string
  readonly isCopy: boolean
  readonly isFound: boolean
}

const pairs: Pair[] = []

beforeAll(async () => {
  for (const story of storyNames()) {
    const articles = readArticles(story)
    const bodies: string[] = []
    for (const { text } of articles) bodies.push(await bodyOf(text))
    for (const [at, { id, text }] of articles.entries()) {
      for (const { of, change } of TAKEN_OVER) {
        const isFound = areCopies(bodies[at] ?? '', await bodyOf(change(text)))
        pairs.push({ title: `${story}/${id}: ${of}`, isCopy: true, isFound })
      }
      for (const other of bodies.slice(at + 1)) {
        pairs.push({
          title: `${story}/${id}: another's words`,
          isCopy: false,
          isFound: areCopies(bodies[at] ?? '', other),
        })
      }
    }
  }
})

describe('of pairs of articles', () => {
  it('95 % are told rightly, copies and others', () => {
    const wrong = pairs.filter(({ isCopy, isFound }) => isCopy !== isFound).map(({ title }) => title)
    expect(pairs.length).toBeGreaterThan(250)
    expect(wrong.length / pairs.length, wrong.join('\n')).toBeLessThanOrEqual(0.05)
  })

  it('no two that tell one story in words of their own are taken for one text', () => {
    expect(pairs.filter(({ isCopy, isFound }) => !isCopy && isFound)).toEqual([])
  })
})
