/** Fits text to a width. Except for `excerpt`, every text given here is one line of escaped text already. */
import { escapeLine } from './escape.ts'

const ASCII = /^[\x20-\x7e]*$/
const NO_WIDTH: RegExp = /[\p{Mn}\p{Me}\u{fe0e}\u{fe0f}]/v
const DOUBLE_WIDTH: RegExp =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u{3000}-\u{303f}\u{ff01}-\u{ff60}\u{ffe0}-\u{ffe6}]/v

/** The first combining mark; what comes before it in Unicode is neither without width nor wide. */
const FIRST_MARK = '\u0300'

function characterWidth(character: string): number {
  if (character < FIRST_MARK) return 1
  if (NO_WIDTH.test(character)) return 0
  return DOUBLE_WIDTH.test(character) ? 2 : 1
}

/** Columns that a terminal gives the text, as far as scripts tell. */
export function displayWidth(text: string): number {
  if (ASCII.test(text)) return text.length
  let width = 0
  for (const character of text) width += characterWidth(character)
  return width
}

/** The text in at most `limit` columns, an ellipsis in place of what is cut. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit && displayWidth(text) <= limit) return text
  let width = 0
  let end = 0
  for (const character of text) {
    width += characterWidth(character)
    if (width >= limit) break
    end += character.length
  }
  return end === text.length ? text : `${text.slice(0, end).trimEnd()}…`
}

/** Of a text this many times longer than the limit, the rest is not even looked at: it may be a megabyte. */
const LOOKED_AT = 20

/** User text as one escaped line of at most `limit` columns. */
export function excerpt(text: string, limit: number): string {
  const reach = LOOKED_AT * limit
  const head = text.length > reach ? `${text.slice(0, reach)}…` : text
  return cut(escapeLine(head), limit)
}

/** Parts of one word that is wider than a line. */
function* splitWord(word: string, width: number): Generator<string> {
  let part = ''
  let used = 0
  for (const character of word) {
    const own = characterWidth(character)
    if (used + own > width && part) {
      yield part
      part = ''
      used = 0
    }
    part += character
    used += own
  }
  yield part
}

function* words(text: string, width: number): Generator<string> {
  for (const word of text.split(' ')) {
    if (displayWidth(word) <= width) yield word
    else yield* splitWord(word, width)
  }
}

/** Lines of at most `width` columns, broken at spaces; a word that is wider is broken where it must be. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line: string[] = []
  let used = 0
  for (const word of words(text, width)) {
    const own = displayWidth(word)
    if (line.length > 0 && used + 1 + own > width) {
      lines.push(line.join(' '))
      line = []
      used = 0
    }
    used += line.length > 0 ? own + 1 : own
    line.push(word)
  }
  lines.push(line.join(' '))
  return lines
}
