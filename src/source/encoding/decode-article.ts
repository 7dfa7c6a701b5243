import { isUtf8 } from 'node:buffer'
import type { DocumentProblem } from '../../model/document.ts'
import { LARGEST_TEXT } from '../../util/largest-text.ts'
import { utf8Text } from '../../util/utf-8.ts'
import { binaryFormat } from './binary-signature.ts'
import { declaredCharset } from './declared-charset.ts'
import { detectUtf16, type Utf16 } from './detect-utf-16.ts'
import { windows1252Text } from './windows-1252.ts'

/** Lines of a book are a tenth of these; what has more is a list or an attack. */
const MOST_LINES = 2_000_000

/** One control character in 200 is noise of a broken export; more is no text. */
const MOST_CONTROLS = 0.005

/** Bytes that are not UTF-8 are taken for broken UTF-8 when its longer characters outnumber the damage so many times. */
const WHOLE_PER_BROKEN = 4

const LINE_FEED = 10
const CARRIAGE_RETURN = 13

const ONE_ARTICLE = 'give each article a file of its own'
const SAVE_AS_TEXT = 'save the article as text or HTML, in UTF-8'

/** Bytes as text without a byte order mark, whatever their encoding; what is not text is refused with a reason. */
export function decodeArticle(bytes: Uint8Array): string | DocumentProblem {
  if (bytes.length === 0) return { problem: 'the file is empty', hint: 'save the text of the article in it' }
  if (bytes.length > LARGEST_TEXT) {
    const limit = `${LARGEST_TEXT / 1024 / 1024} MiB`
    return { problem: `the file is larger than ${limit}`, hint: ONE_ARTICLE }
  }
  const format = binaryFormat(bytes)
  if (format !== null) return { problem: `it is ${format}, not text`, hint: SAVE_AS_TEXT }
  const utf16 = detectUtf16(bytes)
  if (utf16 === null && bytes.includes(0)) {
    return { problem: 'the file holds NUL bytes, so it is no text', hint: SAVE_AS_TEXT }
  }
  return checkText(utf16 === null ? eightBitText(bytes) : utf16Text(bytes, utf16))
}

function utf16Text(bytes: Uint8Array, encoding: Utf16): string {
  return new TextDecoder(encoding).decode(bytes)
}

function eightBitText(bytes: Uint8Array): string {
  if (isUtf8(bytes)) return utf8Text(bytes)
  const charset = declaredCharset(bytes)
  const declared = charset === null ? null : decodeAs(bytes, charset)
  if (declared !== null) return declared
  return isBrokenUtf8(bytes) ? utf8Text(bytes) : windows1252Text(bytes)
}

/** Null for a name that no decoder has, and for UTF-8, which the bytes are not. */
function decodeAs(bytes: Uint8Array, charset: string): string | null {
  try {
    const decoder = new TextDecoder(charset)
    if (decoder.encoding.startsWith('utf-')) return null
    return decoder.encoding === 'windows-1252' ? windows1252Text(bytes) : decoder.decode(bytes)
  } catch {
    return null
  }
}

/** [a page cut within a character]: two or more bytes of 0x80 and above in the pattern of UTF-8, nearly everywhere. */
function isBrokenUtf8(bytes: Uint8Array): boolean {
  let whole = 0
  let broken = 0
  for (let at = 0; at < bytes.length; at += 1) {
    const length = sequenceLength(bytes[at] ?? 0)
    if (length === 1) continue
    if (length > 1 && hasContinuation(bytes, at + 1, length - 1)) {
      whole += 1
      at += length - 1
    } else broken += 1
  }
  return whole > broken * WHOLE_PER_BROKEN
}

/** Bytes of the character that starts so; 0 for a byte that starts none. */
function sequenceLength(byte: number): number {
  if (byte < 0x80) return 1
  if (byte < 0xc2 || byte > 0xf4) return 0
  if (byte < 0xe0) return 2
  return byte < 0xf0 ? 3 : 4
}

function hasContinuation(bytes: Uint8Array, start: number, count: number): boolean {
  for (let at = start; at < start + count; at += 1) {
    if (((bytes[at] ?? 0) & 0xc0) !== 0x80) return false
  }
  return true
}

function checkText(text: string): string | DocumentProblem {
  let controls = 0
  let lines = 0
  let isBlank = true
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit === LINE_FEED || unit === CARRIAGE_RETURN) lines += 1
    if (isControl(unit)) controls += 1
    else if (isBlank && !isWhiteSpace(unit)) isBlank = false
  }
  if (controls > text.length * MOST_CONTROLS) {
    return { problem: 'the file is full of control characters, so it is no text', hint: SAVE_AS_TEXT }
  }
  if (lines > MOST_LINES) return { problem: `the file has more than ${MOST_LINES} lines`, hint: ONE_ARTICLE }
  if (!isBlank) return text
  return { problem: 'the file holds nothing but white space', hint: 'save the text of the article in it' }
}

/** Tabs, line ends and form feeds belong in texts. */
function isControl(unit: number): boolean {
  return unit < 9 || (unit > 13 && unit < 32) || unit === 127
}

function isWhiteSpace(unit: number): boolean {
  return unit <= 32 || (unit >= 0xa0 && /\s|\u200B/.test(String.fromCharCode(unit)))
}
