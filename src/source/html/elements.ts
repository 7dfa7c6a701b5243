/** Tags of a page as they open and close, in linear time however deep they nest: the parsers of trees are not. */
import { Tokenizer } from 'htmlparser2'

export type Attributes = Readonly<Record<string, string>>

/** What is told of a page, in its order. Every element that opens closes, at the end of the page at the latest. */
export interface ElementReader {
  readonly open: (name: string, attributes: Attributes) => void
  readonly text: (text: string) => void
  readonly close: (name: string) => void
}

const VOID: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
)

/** Elements that end where one of these begins, since writers leave their end tags out. */
const ENDED_BY: Readonly<Record<string, ReadonlySet<string>>> = {
  p: new Set(
    'address article aside blockquote div dl fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul'.split(
      ' ',
    ),
  ),
  li: new Set(['li']),
  dt: new Set(['dt', 'dd']),
  dd: new Set(['dt', 'dd']),
  td: new Set(['td', 'th', 'tr']),
  th: new Set(['td', 'th', 'tr']),
  tr: new Set(['tr']),
  option: new Set(['option', 'optgroup']),
  head: new Set(['body']),
}

/** More attributes than any element has that matters. */
const MOST_ATTRIBUTES = 50

interface Stack {
  readonly names: string[]
  /** How many of each name are open. */
  readonly counts: Map<string, number>
}

export function readElements(source: string, reader: ElementReader): void {
  const stack: Stack = { names: [], counts: new Map() }
  let name = ''
  let attributes: Record<string, string> = {}
  let attribute = ''
  let value = ''
  const open = (): void => openElement(stack, reader, name, attributes)
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname: (start, end) => {
        name = source.slice(start, end).toLowerCase()
        attributes = {}
      },
      onattribname: (start, end) => {
        attribute = source.slice(start, end).toLowerCase()
        value = ''
      },
      onattribdata: (start, end) => {
        value += source.slice(start, end)
      },
      onattribentity: (codePoint) => {
        value += String.fromCodePoint(codePoint)
      },
      onattribend: () => {
        if (!Object.hasOwn(attributes, attribute) && Object.keys(attributes).length < MOST_ATTRIBUTES) {
          attributes[attribute] = value
        }
      },
      onopentagend: open,
      onselfclosingtag: open,
      onclosetag: (start, end) => closeElement(stack, reader, source.slice(start, end).toLowerCase()),
      ontext: (start, end) => reader.text(source.slice(start, end)),
      ontextentity: (codePoint) => reader.text(String.fromCodePoint(codePoint)),
      oncdata: () => undefined,
      oncomment: () => undefined,
      ondeclaration: () => undefined,
      onprocessinginstruction: () => undefined,
      onend: () => closeDownTo(stack, reader, 0),
    },
  )
  tokenizer.write(source)
  tokenizer.end()
}

function openElement(stack: Stack, reader: ElementReader, name: string, attributes: Attributes): void {
  for (let last = stack.names.at(-1); last !== undefined && ENDED_BY[last]?.has(name); last = stack.names.at(-1)) {
    closeDownTo(stack, reader, stack.names.length - 1)
  }
  reader.open(name, attributes)
  if (VOID.has(name)) {
    reader.close(name)
    return
  }
  stack.names.push(name)
  stack.counts.set(name, (stack.counts.get(name) ?? 0) + 1)
}

/** An end tag ends what is still open within its element; one without an element ends nothing. */
function closeElement(stack: Stack, reader: ElementReader, name: string): void {
  if ((stack.counts.get(name) ?? 0) === 0) {
    if (name === 'p' || name === 'br') reader.text(' ')
    return
  }
  while (stack.names.at(-1) !== name) closeDownTo(stack, reader, stack.names.length - 1)
  closeDownTo(stack, reader, stack.names.length - 1)
}

function closeDownTo({ names, counts }: Stack, reader: ElementReader, length: number): void {
  while (names.length > length) {
    const name = names.pop() ?? ''
    counts.set(name, (counts.get(name) ?? 1) - 1)
    reader.close(name)
  }
}
