import type { Markup } from '../line/paragraph.ts'
import { unescaped } from './page.ts'

/** What is used of the nodes of a document. */
export interface HtmlNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly nodeValue: string | null
  readonly childNodes: Iterable<HtmlNode>
}

/** A line of the article, its white space folded. */
export interface HtmlLine {
  readonly text: string
  readonly markup: Markup | null
}

const ELEMENT = 1
const TEXT = 3

/** What the lines within an element are; of two nested ones the inner tells. */
const MARKUP: ReadonlyMap<string, Markup> = new Map([
  ['h1', 'heading'],
  ['h2', 'heading'],
  ['h3', 'heading'],
  ['h4', 'heading'],
  ['h5', 'heading'],
  ['h6', 'heading'],
  ['figcaption', 'caption'],
  ['li', 'item'],
  ['blockquote', 'quote'],
])

/** Elements that stand within a line. */
const INLINE: ReadonlySet<string> = new Set('a span em strong b i u font time'.split(' '))

interface Draft {
  readonly lines: HtmlLine[]
  text: string
}

/** The lines of the text below a node, in its order; the tree is at most some hundred deep. */
export function linesOfNode(node: HtmlNode): readonly HtmlLine[] {
  const draft: Draft = { lines: [], text: '' }
  addNode(draft, node, null)
  endLine(draft, null)
  return draft.lines
}

function addNode(draft: Draft, node: HtmlNode, markup: Markup | null): void {
  if (node.nodeType === TEXT) draft.text += node.nodeValue ?? ''
  if (node.nodeType !== ELEMENT) return
  const name = node.nodeName.toLowerCase()
  const isInline = INLINE.has(name)
  const inner = MARKUP.get(name) ?? markup
  if (!isInline) endLine(draft, markup)
  for (const child of node.childNodes) addNode(draft, child, inner)
  if (!isInline) endLine(draft, inner)
}

function endLine(draft: Draft, markup: Markup | null): void {
  const text = unescaped(draft.text).replaceAll(/\s+/g, ' ').trim()
  draft.text = ''
  if (text !== '') draft.lines.push({ text, markup })
}
