import { type DataBuilder, setKey } from './document.ts'

/** A value on one line and the offset at which it ends. Null stands for one that only `readYaml` can read. */
export interface PlainScalar {
  readonly value: unknown
  readonly end: number
  /** False for a map or a list in brackets. */
  readonly isScalar: boolean
}

/** A record has no brackets within brackets. */
const DEEPEST = 4

/** Characters that mean something at the start of a value, or may. */
const INDICATORS = new Set('-?:,[]{}#&*!|>\'"%@`\t')

/** What the core schema of YAML 1.2 reads as something other than text. */
const NO_TEXT =
  /^(?:~|null|Null|NULL|true|True|TRUE|false|False|FALSE|0o[0-7]+|0x[\da-fA-F]+|[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/

/** Longer whole numbers are not exact. */
const WHOLE_NUMBER = /^\d{1,15}$/

const FLOW_KEY = /[A-Za-z0-9_][\w-]{0,100}(?=: )/y
const FLOW_TEXT = /[^,[\]{}\t]*/y

/** A scalar that fills the rest of its line, but for a comment. */
export function readInlineScalar(text: string, start: number, end: number): PlainScalar | null {
  const quoted = readQuoted(text, start, end)
  if (quoted) return isBlank(text, quoted.end, end) ? quoted : null
  const comment = text.slice(start, end).indexOf(' #')
  return readPlain(text, start, comment === -1 ? end : start + comment)
}

/** Only spaces or a comment follow. */
function isBlank(text: string, start: number, end: number): boolean {
  const rest = text.slice(start, end)
  return /^ *$/.test(rest) || /^ +#/.test(rest)
}

function readPlain(text: string, start: number, limit: number): PlainScalar | null {
  let end = limit
  while (end > start && text.charCodeAt(end - 1) === 32) end -= 1
  const written = text.slice(start, end)
  if (written === '' || INDICATORS.has(written.charAt(0))) return null
  if (written.includes(': ') || written.endsWith(':') || written.includes('\t') || written.includes(' #')) return null
  if (!NO_TEXT.test(written)) return { value: written, end, isScalar: true }
  if (WHOLE_NUMBER.test(written)) return { value: Number(written), end, isScalar: true }
  if (written === 'true' || written === 'false') return { value: written === 'true', end, isScalar: true }
  return null
}

function readQuoted(text: string, start: number, end: number): PlainScalar | null {
  if (text[start] === "'") return readSingleQuoted(text, start, end)
  return text[start] === '"' ? readDoubleQuoted(text, start, end) : null
}

/** [it''s] */
function readSingleQuoted(text: string, start: number, end: number): PlainScalar | null {
  let close = text.indexOf("'", start + 1)
  while (close !== -1 && text[close + 1] === "'") close = text.indexOf("'", close + 2)
  if (close === -1 || close >= end) return null
  const written = text.slice(start + 1, close)
  if (written.includes('\t')) return null
  return { value: written.replaceAll("''", "'"), end: close + 1, isScalar: true }
}

/** [he said \"no\"]: of the escapes only those of the quote and of the backslash. */
function readDoubleQuoted(text: string, start: number, end: number): PlainScalar | null {
  let close = start + 1
  while (close < end && text[close] !== '"') close += text[close] === '\\' ? 2 : 1
  if (close >= end) return null
  const written = text.slice(start + 1, close)
  if (written.includes('\t') || /\\[^"\\]/.test(written.replaceAll('\\\\', ''))) return null
  return { value: written.replaceAll(/\\(["\\])/g, '$1'), end: close + 1, isScalar: true }
}

/** [{file: a.txt, sha256: 6c1f}] up to the end of the line, but for a comment. */
export function readBracket(text: string, start: number, end: number, builder: DataBuilder): PlainScalar | null {
  const bracket = readFlow(text, start, end, builder, 0)
  return bracket && isBlank(text, bracket.end, end) ? bracket : null
}

function readFlow(text: string, start: number, end: number, builder: DataBuilder, depth: number): PlainScalar | null {
  if (depth > DEEPEST) return null
  if (text[start] === '{') return readFlowMap(text, start, end, builder, depth)
  if (text[start] === '[') return readFlowList(text, start, end, builder, depth)
  const quoted = readQuoted(text, start, end)
  if (quoted) return quoted
  FLOW_TEXT.lastIndex = start
  FLOW_TEXT.test(text)
  return readPlain(text, start, Math.min(FLOW_TEXT.lastIndex, end))
}

function readFlowMap(
  text: string,
  start: number,
  end: number,
  builder: DataBuilder,
  depth: number,
): PlainScalar | null {
  const map: Record<string, unknown> = {}
  const { keys, offsets } = builder.open(map)
  const close = readFlowItems(text, start, end, '}', (offset) => {
    FLOW_KEY.lastIndex = offset
    if (!FLOW_KEY.test(text)) return null
    const keyEnd = FLOW_KEY.lastIndex
    const key = text.slice(offset, keyEnd)
    const valueStart = skipSpaces(text, keyEnd + 1)
    const item = Object.hasOwn(map, key) ? null : readFlow(text, valueStart, end, builder, depth + 1)
    if (!item) return null
    keys.push(key)
    offsets.push(offset, keyEnd, item.isScalar ? valueStart : 0, item.isScalar ? item.end : 0)
    setKey(map, key, item.value)
    return item.end
  })
  return close === null ? null : { value: map, end: close, isScalar: false }
}

function readFlowList(
  text: string,
  start: number,
  end: number,
  builder: DataBuilder,
  depth: number,
): PlainScalar | null {
  const list: unknown[] = []
  const { offsets } = builder.open(list)
  const close = readFlowItems(text, start, end, ']', (offset) => {
    const item = readFlow(text, offset, end, builder, depth + 1)
    if (!item) return null
    offsets.push(offset, offset, offset, item.isScalar ? item.end : offset)
    list.push(item.value)
    return item.end
  })
  return close === null ? null : { value: list, end: close, isScalar: false }
}

/** Reads what stands between the brackets; returns the offset after the closing one, or null. */
function readFlowItems(
  text: string,
  start: number,
  end: number,
  closing: string,
  readItem: (offset: number) => number | null,
): number | null {
  let offset = skipSpaces(text, start + 1)
  if (text[offset] === closing) return offset + 1
  while (offset < end) {
    const itemEnd = readItem(offset)
    if (itemEnd === null) return null
    offset = skipSpaces(text, itemEnd)
    if (text[offset] === closing) return offset < end ? offset + 1 : null
    if (text[offset] !== ',') return null
    offset = skipSpaces(text, offset + 1)
  }
  return null
}

function skipSpaces(text: string, start: number): number {
  let offset = start
  while (text.charCodeAt(offset) === 32) offset += 1
  return offset
}
