/** A page as markup with only what tells its text, and what its head says of it. */
import { type Attributes, readElements } from './elements.ts'

export interface HtmlPage {
  /** Nested at most `DEEPEST` deep; without scripts, styles, menus, forms, comments and hidden parts. */
  readonly markup: string
  readonly elements: number
  readonly head: HtmlHead
}

/** What a page says of itself besides its text: the first value of each name. */
export interface HtmlHead {
  /** By `name`, `property` or `itemprop`, in lower case. */
  readonly meta: ReadonlyMap<string, string>
  /** JSON texts of `application/ld+json`. */
  readonly linkedData: readonly string[]
  readonly title: string | null
  readonly heading: string | null
  readonly language: string | null
  readonly canonical: string | null
  /** Of the first `time` element with a machine-readable date. */
  readonly time: string | null
}

/** Articles are some twenty deep; deeper elements are left out, their text stays. */
const DEEPEST = 100

/** UTF-16 units of all linked data that is read. */
const MOST_LINKED_DATA = 1_000_000
const LONGEST_ATTRIBUTE = 200
const MOST_META = 500

/** Elements whose content is never text of the article. */
const SKIPPED: ReadonlySet<string> = new Set(
  (
    'script style noscript template iframe object embed applet svg math canvas audio video map nav aside footer dialog menu ' +
    'button select option optgroup datalist textarea input label fieldset progress meter title'
  ).split(' '),
)

/** Elements that give a page its structure; of any other only the content counts. */
const KEPT: ReadonlySet<string> = new Set(
  (
    'html body main article section header div p blockquote pre h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table thead tbody tfoot tr td th ' +
    'figure figcaption br hr a address'
  ).split(' '),
)

const SKIPPED_ROLES: ReadonlySet<string> = new Set(
  'navigation complementary contentinfo search dialog alertdialog alert menu menubar toolbar tablist banner'.split(' '),
)

/** Names that sites give to what readers wrote, and to what stands around an article. */
const SKIPPED_NAMES =
  /(?:^|[\s_-])(?:comments?(?:-?(?:list|section|area|thread|form|container|wrapper))?|disqus(?:_thread)?|breadcrumbs?|cookie-?(?:banner|notice|consent|bar)|newsletter(?:-\w+)?|share-?(?:bar|buttons|links|tools)|social-?(?:share|links|bar)|related(?:-\w+)?|recommended(?:-\w+)?|most-?(?:read|popular)|trending|paywall|advert(?:isement)?s?|sponsored|promo)(?:$|\s)/i
const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i
const VOID: ReadonlySet<string> = new Set(['br', 'hr'])

interface State {
  readonly pieces: string[]
  /** Text since the last tag. */
  text: string
  /** Of each open element, whether its tags are written. */
  readonly open: boolean[]
  /** How many of those are. */
  depth: number
  elements: number
  /** Number of open elements when the skipped part began; null outside of one. */
  skippedFrom: number | null
  /** Where the text goes that stands in a title, a heading or linked data. */
  capture: 'title' | 'heading' | 'linkedData' | null
  captured: string
}

interface HeadDraft {
  readonly meta: Map<string, string>
  readonly linkedData: string[]
  title: string | null
  heading: string | null
  language: string | null
  canonical: string | null
  time: string | null
}

/** Reads the page in one pass, whatever its nesting. */
export function readHtmlPage(source: string): HtmlPage {
  const state: State = {
    text: '',
    pieces: [],
    open: [],
    depth: 0,
    elements: 0,
    skippedFrom: null,
    capture: null,
    captured: '',
  }
  const head: HeadDraft = {
    meta: new Map(),
    linkedData: [],
    title: null,
    heading: null,
    language: null,
    canonical: null,
    time: null,
  }
  readElements(source, {
    open: (name, attributes) => openElement(state, head, name, attributes),
    text: (text) => addText(state, text),
    close: (name) => closeElement(state, head, name),
  })
  writeText(state)
  return { markup: state.pieces.join(''), elements: state.elements, head }
}

function openElement(state: State, head: HeadDraft, name: string, attributes: Attributes): void {
  readHead(state, head, name, attributes)
  const isSkipped = state.skippedFrom !== null || isOutsideArticle(name, attributes)
  if (isSkipped) state.skippedFrom ??= state.open.length
  const isWritten = !isSkipped && KEPT.has(name) && (state.depth < DEEPEST || VOID.has(name))
  state.open.push(isWritten)
  if (!isWritten) return
  state.elements += 1
  state.depth += 1
  writeText(state)
  state.pieces.push(`<${name}${written(attributes)}>`)
}

function closeElement(state: State, head: HeadDraft, name: string): void {
  const isWritten = state.open.pop() ?? false
  if (state.skippedFrom !== null && state.open.length <= state.skippedFrom) state.skippedFrom = null
  finishCapture(state, head, name)
  if (!isWritten) {
    // Words of two elements are apart, unless both stand within a line.
    if (BLOCKS.has(name)) addText(state, ' ')
    return
  }
  state.depth -= 1
  writeText(state)
  if (!VOID.has(name)) state.pieces.push(`</${name}>`)
}

const BLOCKS: ReadonlySet<string> = new Set(
  'div p section article li td th tr h1 h2 h3 h4 h5 h6 form center'.split(' '),
)

function addText(state: State, text: string): void {
  if (state.capture !== null && state.captured.length < MOST_LINKED_DATA) state.captured += text
  if (state.skippedFrom === null) state.text += text
}

/**
 * Characters that no text has (Unicode noncharacters) for those that markup reserves: parsers make a node of each
 * character reference, and a page may have millions.
 */
const STAND_INS: ReadonlyMap<string, string> = new Map([
  ['<', '\uFDD0'],
  ['&', '\uFDD1'],
])

function escaped(text: string): string {
  return text.replaceAll(/[<&]/g, (sign) => STAND_INS.get(sign) ?? sign)
}

/** The text of a node of the markup as the page has it. */
export function unescaped(text: string): string {
  return text.replaceAll('\uFDD0', '<').replaceAll('\uFDD1', '&')
}

/** Page after page of white space is one space. */
function writeText(state: State): void {
  if (state.text === '') return
  state.pieces.push(escaped(state.text.replaceAll(/\s+/g, ' ')))
  state.text = ''
}

/** Only what tells an article from what stands around it. */
function written({ class: names, id, itemprop }: Attributes): string {
  const named = (key: string, value: string | undefined): string =>
    value ? ` ${key}="${escaped(value.slice(0, LONGEST_ATTRIBUTE)).replaceAll('"', '&quot;')}"` : ''
  return named('class', names) + named('id', id) + named('itemprop', itemprop)
}

function isOutsideArticle(name: string, attributes: Attributes): boolean {
  if (SKIPPED.has(name)) return true
  if (name === 'html' || name === 'body' || name === 'article' || name === 'main') return false
  if (attributes.hidden !== undefined || attributes['aria-hidden'] === 'true') return true
  if (
    SKIPPED_ROLES.has(attributes.role ?? '') ||
    HIDDEN_STYLE.test(attributes.style?.slice(0, LONGEST_ATTRIBUTE) ?? '')
  )
    return true
  return [attributes.class, attributes.id].some(
    (names) => names && SKIPPED_NAMES.test(names.slice(0, LONGEST_ATTRIBUTE)),
  )
}

function readHead(state: State, head: HeadDraft, name: string, attributes: Attributes): void {
  if (name === 'html') head.language ??= attributes.lang ?? attributes['xml:lang'] ?? null
  if (name === 'meta') addMeta(head, attributes)
  if (name === 'link' && attributes.rel?.toLowerCase() === 'canonical') head.canonical ??= attributes.href ?? null
  if (name === 'time' && state.skippedFrom === null) head.time ??= attributes.datetime ?? null
  if (attributes.itemprop && name !== 'meta') addItem(head, attributes)
  const capture = captureOf(state, head, name, attributes)
  if (capture !== null && state.capture === null) {
    state.capture = capture
    state.captured = ''
  }
}

function addMeta({ meta }: HeadDraft, attributes: Attributes): void {
  const { content } = attributes
  const name = (
    attributes.property ??
    attributes.name ??
    attributes.itemprop ??
    attributes['http-equiv']
  )?.toLowerCase()
  if (name && content && !meta.has(name) && meta.size < MOST_META) meta.set(name, content)
}

/** [<time itemprop="datePublished" datetime="2024-03-03">] */
function addItem({ meta }: HeadDraft, { itemprop = '', datetime, content }: Attributes): void {
  const value = datetime ?? content
  if (value && !meta.has(itemprop.toLowerCase()) && meta.size < MOST_META) meta.set(itemprop.toLowerCase(), value)
}

function captureOf({ skippedFrom }: State, head: HeadDraft, name: string, { type = '' }: Attributes): State['capture'] {
  if (name === 'title' && head.title === null) return 'title'
  if (name === 'h1' && head.heading === null && skippedFrom === null) return 'heading'
  return name === 'script' && /^application\/ld\+json/i.test(type) ? 'linkedData' : null
}

const CAPTURED_IN = { title: 'title', heading: 'h1', linkedData: 'script' } as const

function finishCapture(state: State, head: HeadDraft, name: string): void {
  if (state.capture === null || CAPTURED_IN[state.capture] !== name) return
  const text = state.captured.trim()
  if (text !== '') {
    if (state.capture === 'linkedData') addLinkedData(head, text)
    else head[state.capture] = text
  }
  state.capture = null
}

function addLinkedData({ linkedData }: HeadDraft, text: string): void {
  const size = linkedData.reduce((sum, known) => sum + known.length, 0)
  if (size + text.length < MOST_LINKED_DATA) linkedData.push(text)
}
