import { isUtf8 } from 'node:buffer'
import type { Diagnostic } from '../model/diagnostic.ts'
import { utf8Text } from '../util/utf-8.ts'
import { type Complaint, complain, complainOfFile, type SourceText, sourceText } from './lines.ts'

const LINE_FEED = 10
const CARRIAGE_RETURN = 13

/** Bytes as text: UTF-8 without control characters, or what is wrong with them. A byte order mark is left out. */
export function decode(file: string, bytes: Uint8Array): SourceText | readonly Diagnostic[] {
  if (isUtf16(bytes)) return [complainOfFile(file, UTF_16)]
  if (!isUtf8(bytes)) return [badByte(file, bytes)]
  const source = sourceText(file, utf8Text(bytes))
  const problems = controlCharacters(source)
  return problems.length === 0 ? source : problems
}

const UTF_16: Complaint = {
  code: 'wrong-encoding',
  message: 'the file is UTF-16, not UTF-8',
  hint: 'save it as UTF-8',
}

/** A byte order mark of UTF-16, or its zero byte beside every ASCII letter. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second, third, fourth] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true
  return bytes.length >= 4 && ((first === 0 && third === 0) || (second === 0 && fourth === 0))
}

/** On each line the first control character that is neither a tab nor a line end. */
function controlCharacters(source: SourceText): readonly Diagnostic[] {
  const { text } = source
  const problems: Diagnostic[] = []
  for (let offset = 0; offset < text.length; offset += 1) {
    const unit = text.charCodeAt(offset)
    if (!isMisplaced(unit, text, offset)) continue
    problems.push(complain(source, { start: offset, end: offset + 1 }, controlComplaint(unit)))
    const lineEnd = text.indexOf('\n', offset)
    offset = lineEnd === -1 ? text.length : lineEnd
  }
  return problems
}

function isMisplaced(unit: number, text: string, offset: number): boolean {
  if (unit >= 32 && unit !== 127) return false
  if (unit === 9 || unit === LINE_FEED) return false
  return unit !== CARRIAGE_RETURN || text.charCodeAt(offset + 1) !== LINE_FEED
}

function controlComplaint(unit: number): Complaint {
  if (unit === CARRIAGE_RETURN) {
    return {
      code: 'control-character',
      message: 'a carriage return without a line feed is not a line end',
      hint: 'save the file with LF or CRLF line ends',
    }
  }
  return {
    code: 'control-character',
    message: `the control character U+${unit.toString(16).toUpperCase().padStart(4, '0')} does not belong in a text file`,
    hint: 'remove it',
  }
}

/** No byte of a longer UTF-8 character is a line feed, so lines can be decoded one by one. */
function badByte(file: string, bytes: Uint8Array): Diagnostic {
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  for (let line = 1, start = 0; start <= bytes.length; line += 1) {
    const next = bytes.indexOf(LINE_FEED, start)
    const end = next === -1 ? bytes.length : next
    const lineBytes = bytes.subarray(start, end)
    try {
      strict.decode(lineBytes)
    } catch {
      return badByteOfLine(file, line, lineBytes)
    }
    start = end + 1
  }
  return complainOfFile(file, { code: 'wrong-encoding', message: 'the file is not UTF-8', hint: 'save it as UTF-8' })
}

function badByteOfLine(file: string, line: number, bytes: Uint8Array): Diagnostic {
  const marked = line === 1 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  const content = marked ? bytes.subarray(3) : bytes
  const excerpt = new TextDecoder('utf-8', { ignoreBOM: true }).decode(content)
  const { byteOffset, textOffset } = firstReplacement(excerpt, content)
  const byte = (content[byteOffset] ?? 0).toString(16).toUpperCase().padStart(2, '0')
  return {
    code: 'wrong-encoding',
    severity: 'error',
    file,
    line,
    column: textOffset + 1,
    length: 1,
    message: `the byte 0x${byte} is not UTF-8`,
    hint: 'save the file as UTF-8',
    excerpt,
  }
}

/** Where the decoder put a replacement character that the bytes do not spell. */
function firstReplacement(text: string, bytes: Uint8Array): { byteOffset: number; textOffset: number } {
  let byteOffset = 0
  let textOffset = 0
  for (const character of text) {
    if (character === '\uFFFD' && !(bytes[byteOffset] === 0xef && bytes[byteOffset + 1] === 0xbf)) break
    if (character === '\uFFFD' && bytes[byteOffset + 2] !== 0xbd) break
    byteOffset += encodedLength(character.codePointAt(0) ?? 0)
    textOffset += character.length
  }
  return { byteOffset, textOffset }
}

function encodedLength(codePoint: number): number {
  if (codePoint < 0x80) return 1
  if (codePoint < 0x800) return 2
  return codePoint < 0x10000 ? 3 : 4
}
