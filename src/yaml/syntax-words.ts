import type { ErrorCode, YAMLError } from 'yaml'
import type { Complaint, Span } from './lines.ts'

/** What the `yaml` package found wrong, in words that say what to do. */
export function syntaxComplaint(error: YAMLError, text: string): Complaint {
  return { code: 'invalid-yaml', ...WORDS[error.code](error, text) }
}

type Words = Pick<Complaint, 'message' | 'hint'>

/** First word of the text at an offset, cut to what fits a message. */
function wordAt(text: string, offset: number): string {
  return /^[^\s:]{1,40}/.exec(text.slice(offset, offset + 40))?.[0] ?? text.slice(offset, offset + 1)
}

const QUOTE_IT = 'put the whole value in quotes'

const generic = (message: string, hint: string) => (): Words => ({ message, hint })

const notUsed = generic(
  'records use no anchors, aliases and tags',
  'write the value itself; put it in quotes if it is text',
)

const brokenNesting = generic('this does not belong here', 'check the indentation, the quotes and the brackets')

const wrongIndent = generic(
  'the line is not indented like the lines beside it',
  'indent it like the other keys of its map',
)

const WORDS: Readonly<Record<ErrorCode, (error: YAMLError, text: string) => Words>> = {
  ALIAS_PROPS: notUsed,
  BAD_ALIAS: notUsed,
  MULTIPLE_ANCHORS: notUsed,
  MULTIPLE_TAGS: notUsed,
  TAG_RESOLVE_FAILED: notUsed,
  BAD_PROP_ORDER: notUsed,
  BAD_DIRECTIVE: generic('a line that starts with `%` is a YAML directive', 'remove it'),
  BAD_DQ_ESCAPE: ({ pos }, text) => ({
    message: 'the backslash starts an escape that YAML does not know',
    hint: around(text, pos[0]).includes("'")
      ? 'write `\\\\` for a backslash'
      : 'write `\\\\` for a backslash, or use single quotes',
  }),
  BAD_INDENT: indentWords,
  BAD_SCALAR_START: (error, text) => ({
    message: `a value cannot start with \`${text.slice(error.pos[0], error.pos[0] + 1)}\``,
    hint: QUOTE_IT,
  }),
  BLOCK_AS_IMPLICIT_KEY: generic('`: ` within a value starts a key of its own', QUOTE_IT),
  BLOCK_IN_FLOW: generic('a list or map of lines cannot stand in brackets', 'close the bracket first'),
  DUPLICATE_KEY: generic('the key is given twice', 'keep one'),
  IMPOSSIBLE: brokenNesting,
  KEY_OVER_1024_CHARS: generic('a key is longer than 1,024 characters', 'check for a missing quote'),
  MISSING_CHAR: missingWords,
  MULTILINE_IMPLICIT_KEY: generic(
    'this line is indented deeper than the keys above it',
    'indent it like them, or put the value above in quotes',
  ),
  MULTIPLE_DOCS: generic('a second document starts here', 'keep one document in a file'),
  NON_STRING_KEY: generic('a key must be text', 'write a word before the colon'),
  RESOURCE_EXHAUSTION: generic('the nesting is too deep', 'a record is four levels deep'),
  TAB_AS_INDENT: generic('a tab cannot indent a line', 'indent with spaces'),
  UNEXPECTED_TOKEN: unexpectedWords,
  BAD_COLLECTION_TYPE: notUsed,
}

function indentWords({ message }: YAMLError): Words {
  const bracket = closingBracket(message)
  if (bracket === null) return wrongIndent()
  return { message: 'the bracket that opens here is never closed', hint: `add \`${bracket}\` where it ends` }
}

/** [Flow map in block collection must be sufficiently indented and end with a }] */
export function closingBracket(message: string): string | null {
  return /end with a ([}\]])$/.exec(message)?.[1] ?? null
}

function missingWords({ message, pos }: YAMLError, text: string): Words {
  const quote = /Missing closing (?:'|")?(['"])/.exec(message)?.[1]
  if (quote)
    return { message: 'the quote that opens here is never closed', hint: `add \`${quote}\` where the value ends` }
  const word = wordAt(text, pos[0])
  if (message.startsWith('Implicit map keys')) {
    return {
      message: `\`${word}\` is no key, since no colon and space follow it`,
      hint: 'add `: `, or indent the line if it belongs to the value above',
    }
  }
  return message.startsWith('Sequence item without') ? wrongIndent() : brokenNesting()
}

function unexpectedWords({ message, pos }: YAMLError, text: string): Words {
  if (message.includes('block-seq-ind on same line')) {
    return {
      message: 'a list cannot start on the line of its key',
      hint: 'start it on the next line, or quote the value',
    }
  }
  const indicator = indicatorBefore(text, pos[0])
  if (indicator) return { message: `a value cannot start with \`${text[indicator.start]}\``, hint: QUOTE_IT }
  const line = lineBefore(text, pos[0])
  const before = line.trimEnd().at(-1)
  if (before === '"' || before === "'") {
    return {
      message: 'text follows the closing quote',
      hint: before === '"' ? 'write `\\"` for a quote within the value' : "write `''` for a quote within the value",
    }
  }
  if (message.startsWith('Block scalar header') || message.startsWith('Not a YAML token')) {
    return { message: 'text follows `|` or `>`', hint: 'start the text on the next line, or quote the value' }
  }
  return line.trim() === '' ? wrongIndent() : brokenNesting()
}

/** What is looked at on either side of an error: a line may be as long as the file. */
const NEARBY = 200

function lineBefore(text: string, offset: number): string {
  const before = text.slice(Math.max(0, offset - NEARBY), offset)
  return before.slice(before.lastIndexOf('\n') + 1)
}

/** The line of an offset, as far as it is near. */
function around(text: string, offset: number): string {
  return lineBefore(text, offset) + (text.slice(offset, offset + NEARBY).split('\n', 1)[0] ?? '')
}

/** [by: *important* people]: the package reads an alias and complains of what follows. */
function indicatorBefore(text: string, offset: number): Span | null {
  const word = /[:-] +([*&!][^ ]* +)$/.exec(lineBefore(text, offset))?.[1]
  return word === undefined ? null : { start: offset - word.length, end: offset - word.length + 1 }
}

/** The part of a line that an error is about. */
export function syntaxSpan({ code, pos }: YAMLError, text: string): Span {
  const [start, end] = pos
  const value = indicatorBefore(text, start)
  if (value) return value
  const isBelow = code === 'MULTILINE_IMPLICIT_KEY' && text.slice(start, end).includes('\n')
  const from = isBelow ? text.lastIndexOf('\n', end - 1) + 1 : start
  const indented = from + (/^ */.exec(text.slice(from, from + 1000))?.[0].length ?? 0)
  return { start: indented, end: Math.max(end, indented + 1) }
}
