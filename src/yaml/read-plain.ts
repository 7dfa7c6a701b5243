/**
 * Reads the part of YAML that records are nearly always written in: block maps and lists, scalars and brackets on one
 * line. About 50 times as fast as the `yaml` package. Whatever else a file holds, a mistake among it, is left to
 * `readYaml`; both give the same data and the same places.
 */
import { type DataBuilder, dataBuilder, setKey, type YamlDocument } from './document.ts'
import type { SourceText } from './lines.ts'
import { type PlainScalar, readBracket, readInlineScalar } from './read-plain-value.ts'

/** A record is four levels deep. */
const DEEPEST = 16

const KEY = /[A-Za-z0-9_][\w-]{0,100}(?=:(?:[ \r\n]|$))/y

/** One line with something on it. At the end of the file, or once the file is not plain, the indent is -1. */
interface Cursor extends DataBuilder {
  readonly text: string
  readonly lineStarts: readonly number[]
  /** Index of the line. */
  line: number
  indent: number
  /** Offsets of the first character that is no space and of the line end. */
  start: number
  end: number
  isPlain: boolean
}

/** The file's data with the place of every key and value; null when the file needs `readYaml`. */
export function readPlainYaml(source: SourceText): YamlDocument | null {
  const { text, lineStarts } = source
  const cursor: Cursor = { text, lineStarts, line: -1, indent: -1, start: 0, end: 0, isPlain: true, ...dataBuilder() }
  nextLine(cursor)
  const data = cursor.indent === 0 ? readBlock(cursor, 0) : leave(cursor)
  if (!isAtEnd(cursor)) return null
  return cursor.isPlain ? { ...source, data, entries: cursor.entries } : null
}

/** Ends all reading: every loop sees the end of the file. */
function leave(cursor: Cursor): null {
  cursor.isPlain = false
  cursor.line = cursor.lineStarts.length
  cursor.indent = -1
  return null
}

function isAtEnd({ indent }: Cursor): boolean {
  return indent === -1
}

/** Moves to the next line that is neither blank nor a comment. */
function nextLine(cursor: Cursor): void {
  const { text, lineStarts } = cursor
  cursor.indent = -1
  while (cursor.line + 1 < lineStarts.length) {
    cursor.line += 1
    const lineStart = lineStarts[cursor.line] ?? 0
    const lineEnd = (lineStarts[cursor.line + 1] ?? text.length + 1) - 1
    cursor.end = text.charCodeAt(lineEnd - 1) === 13 && lineEnd > lineStart ? lineEnd - 1 : lineEnd
    cursor.start = skipSpaces(text, lineStart, cursor.end)
    if (cursor.start < cursor.end && text[cursor.start] !== '#') {
      cursor.indent = cursor.start - lineStart
      return
    }
  }
}

function skipSpaces(text: string, start: number, end: number): number {
  let offset = start
  while (offset < end && text.charCodeAt(offset) === 32) offset += 1
  return offset
}

function readBlock(cursor: Cursor, depth: number): unknown {
  if (depth > DEEPEST) return leave(cursor)
  return isItem(cursor) ? readList(cursor, cursor.indent, depth) : readMap(cursor, cursor.indent, depth)
}

/** [- about: talks] */
function isItem({ text, start }: Cursor): boolean {
  return text[start] === '-' && text[start + 1] === ' '
}

function readList(cursor: Cursor, indent: number, depth: number): unknown {
  const list: unknown[] = []
  const { offsets } = cursor.open(list)
  while (cursor.indent === indent && isItem(cursor)) {
    const start = skipSpaces(cursor.text, cursor.start + 1, cursor.end)
    const entry = offsets.push(start, start, start, start) - 1
    if (keyEnd(cursor.text, start) > start) {
      cursor.indent += start - cursor.start
      cursor.start = start
      list.push(readMap(cursor, cursor.indent, depth + 1))
    } else {
      const { value, end, isScalar } = readInline(cursor, start, indent)
      list.push(value)
      if (isScalar) offsets[entry] = end
    }
  }
  return cursor.indent > indent ? leave(cursor) : list
}

function readMap(cursor: Cursor, indent: number, depth: number): unknown {
  const map: Record<string, unknown> = {}
  const { keys, offsets } = cursor.open(map)
  while (cursor.indent === indent && !isItem(cursor)) {
    const { start } = cursor
    const end = keyEnd(cursor.text, start)
    const key = cursor.text.slice(start, end)
    if (end === start || Object.hasOwn(map, key)) return leave(cursor)
    keys.push(key)
    const entry = offsets.push(start, end, 0, 0)
    const valueStart = skipSpaces(cursor.text, end + 1, cursor.end)
    if (valueStart === cursor.end || cursor.text[valueStart] === '#') {
      setKey(map, key, readBelow(cursor, indent, depth))
      continue
    }
    const scalar = readInline(cursor, valueStart, indent)
    setKey(map, key, scalar.value)
    if (scalar.isScalar) {
      offsets[entry - 2] = valueStart
      offsets[entry - 1] = scalar.end
    }
  }
  return cursor.indent > indent || (cursor.indent === indent && keys.length === 0) ? leave(cursor) : map
}

function keyEnd(text: string, start: number): number {
  KEY.lastIndex = start
  return KEY.test(text) ? KEY.lastIndex : start
}

/** The block below [claims:], which a list may start in the column of its key. */
function readBelow(cursor: Cursor, indent: number, depth: number): unknown {
  nextLine(cursor)
  if (cursor.indent > indent) return readBlock(cursor, depth + 1)
  return cursor.indent === indent && isItem(cursor) ? readBlock(cursor, depth + 1) : null
}

/** A value on the line of its key; what follows on a deeper line would be part of it. */
function readInline(cursor: Cursor, start: number, indent: number): PlainScalar {
  const first = cursor.text[start]
  const value =
    first === '{' || first === '['
      ? readBracket(cursor.text, start, cursor.end, cursor)
      : readInlineScalar(cursor.text, start, cursor.end)
  if (!value) return { value: leave(cursor), end: start, isScalar: false }
  nextLine(cursor)
  if (cursor.indent > indent) leave(cursor)
  return value
}
