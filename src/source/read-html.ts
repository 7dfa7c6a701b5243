/** HTML to text. The packages that this needs are slow to load: import this module only for a page. */
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { DocumentProblem } from '../model/document.ts'
import { isSameText } from './choose-title.ts'
import { type HtmlLine, type HtmlNode, linesOfNode } from './html/lines.ts'
import { htmlMetadata } from './html/metadata.ts'
import { type HtmlPage, readHtmlPage } from './html/page.ts'
import type { Paragraph } from './line/paragraph.ts'
import type { Metadata } from './metadata.ts'

/** UTF-16 units; pages of news are a few hundred thousand. */
const LARGEST_PAGE = 20_000_000

/** More elements that may hold text than the longest live blog has. */
const MOST_ELEMENTS = 100_000

export interface HtmlText {
  /** The title, then the lines of the article with an empty line between them. */
  readonly text: string
  readonly paragraphs: readonly Paragraph[]
  readonly metadata: Metadata
}

/** The article of a page as text, without menus, scripts and comments. */
export function readHtml(source: string): HtmlText | DocumentProblem {
  if (source.length > LARGEST_PAGE) {
    return { problem: 'the page is longer than 20 million characters', hint: 'save the text of its article instead' }
  }
  const page = readHtmlPage(source)
  if (page.elements > MOST_ELEMENTS) {
    return { problem: `the page has more than ${MOST_ELEMENTS} elements`, hint: 'save the text of its article instead' }
  }
  const metadata = htmlMetadata(page.head)
  const lines = articleLines(page)
  if (lines.length === 0) {
    return { problem: 'the page holds no text of an article', hint: 'save it once it is loaded, or save its text' }
  }
  return { ...joinLines(withTitle(lines, metadata.title)), metadata }
}

/** What readability takes for the article; the whole page where it finds none. */
function articleLines({ markup }: HtmlPage): readonly HtmlLine[] {
  const article = readable(markup)
  const lines = article === null ? [] : linesOfNode(article)
  return lines.length > 0 ? lines : linesOfNode(parseHTML(wrapped(markup)).document.documentElement)
}

function readable(markup: string): HtmlNode | null {
  const { document } = parseHTML(wrapped(markup))
  try {
    const reader = new Readability<HtmlNode>(document, {
      charThreshold: 200,
      disableJSONLD: true,
      // Its types know nodes of browsers only.
      serializer: (node) => node as unknown as HtmlNode,
    })
    return reader.parse()?.content ?? null
  } catch {
    // The package throws on markup that it cannot make sense of.
    return null
  }
}

function wrapped(markup: string): string {
  return /<body[\s>]/.test(markup) ? markup : `<html><body>${markup}</body></html>`
}

/** Pages say their title in metadata and above the article; it is told once, first. */
function withTitle(lines: readonly HtmlLine[], title: string | null): readonly HtmlLine[] {
  if (title === null) return lines
  const others = lines.filter(({ text, markup }) => !(markup === 'heading' && isSameText(text, title)))
  return [{ text: title, markup: 'title' }, ...others]
}

function joinLines(lines: readonly HtmlLine[]): Pick<HtmlText, 'text' | 'paragraphs'> {
  const paragraphs: Paragraph[] = []
  let length = 0
  for (const { text, markup } of lines) {
    paragraphs.push({ start: length, end: length + text.length, markup })
    length += text.length + 2
  }
  return { text: `${lines.map(({ text }) => text).join('\n\n')}\n`, paragraphs }
}
