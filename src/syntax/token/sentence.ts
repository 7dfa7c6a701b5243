import { kindAt, SPACE } from './character.ts'
import { columnWidth, endsLine, type Line } from './line-break.ts'
import { endsSentence, type Stop } from './sentence-break.ts'

/** UTF-16 offsets into the text, `end` exclusive. */
export interface SentenceSpan {
  readonly start: number
  readonly end: number
}

/**
 * Sentences of a paragraph or a whole article, without the white space between them. A blank line always ends one;
 * a single line break does after a heading, list item or byline, and is white space elsewhere.
 * Every character that is no white space lies in exactly one sentence. Never throws; linear time.
 */
export function splitSentences(text: string): readonly SentenceSpan[] {
  const sentences: SentenceSpan[] = []
  for (const paragraph of paragraphs(text)) {
    for (const piece of pieces(text, paragraph)) splitPiece(text, piece, sentences)
  }
  return sentences
}

const LINE = /\r\n|[\n\r\u2028\u2029\u0085\f\v]/g

/** Lines in groups between blank lines. */
function* paragraphs(text: string): Generator<readonly Line[]> {
  let lines: Line[] = []
  for (const line of linesOf(text)) {
    if (line.start < line.end) lines.push(line)
    else if (lines.length > 0) {
      yield lines
      lines = []
    }
  }
  if (lines.length > 0) yield lines
}

function* linesOf(text: string): Generator<Line> {
  let start = 0
  for (const match of text.matchAll(LINE)) {
    yield trimmed(text, start, match.index)
    start = match.index + match[0].length
  }
  yield trimmed(text, start, text.length)
}

function trimmed(text: string, from: number, to: number): Line {
  let start = from
  let end = to
  while (start < end && kindAt(text, start) === SPACE) start++
  while (end > start && kindAt(text, end - 1) === SPACE) end--
  return { start, end }
}

/** Lines joined where a line break is white space. */
function* pieces(text: string, lines: readonly Line[]): Generator<Line> {
  const width = columnWidth(lines)
  let start = -1
  for (const [index, line] of lines.entries()) {
    if (start < 0) start = line.start
    const next = lines[index + 1]
    if (next && !endsLine(text, line, next, width)) continue
    yield { start, end: line.end }
    start = -1
  }
}

/** Full stop, exclamation and question mark, ellipsis, and the wide forms of the first three. */
function isStop(code: number): boolean {
  return code < 0x80
    ? code === 0x2e || code === 0x21 || code === 0x3f
    : code === 0x2026 || code === 0x3002 || code === 0xff01 || code === 0xff1f
}

const CLOSING = '"\'”’»)]}*_'

function splitPiece(text: string, piece: Line, sentences: SentenceSpan[]): void {
  let start = piece.start
  let at = piece.start
  for (;;) {
    const stop = stopFrom(text, at, piece.end, start)
    if (stop === null) break
    at = stop.end
    if (!endsSentence(text, stop)) continue
    sentences.push({ start, end: stop.end })
    start = stop.next
  }
  sentences.push({ start, end: piece.end })
}

/** The next run of stops that something follows within the piece. */
function stopFrom(text: string, from: number, limit: number, sentenceStart: number): Stop | null {
  let start = from
  while (start < limit && !isStop(text.charCodeAt(start))) start++
  let marksEnd = start
  while (marksEnd < limit && isStop(text.charCodeAt(marksEnd))) marksEnd++
  const end = afterNotes(text, closingEnd(text, marksEnd, limit), limit)
  return end < limit ? { start, marksEnd, end, next: nonSpace(text, end), sentenceStart } : null
}

function closingEnd(text: string, from: number, limit: number): number {
  let end = from
  while (end < limit && CLOSING.includes(text.charAt(end))) end++
  return end
}

/**
 * A reference, an emoticon or a bracket or quote set apart belongs to the sentence before: [in Almara. [17]], [in Almara.[17]],
 * [thanks! :)], [left. )], [left. ’].
 */
const NOTE = /(?:\[\d{1,3}\]|\s{1,3}(?:\[[\w ]{1,25}\]|[:;=]['’]?-?[()DPp]+|[)\]”’]+))(?=\s|$|\[)/y

function afterNotes(text: string, from: number, limit: number): number {
  let end = from
  for (;;) {
    NOTE.lastIndex = end
    if (!NOTE.test(text) || NOTE.lastIndex > limit) return end
    end = NOTE.lastIndex
  }
}

function nonSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && kindAt(text, at) === SPACE) at++
  return at
}
