/** What the markup says a stretch is, where there is markup. */
export type Markup = 'title' | 'heading' | 'caption' | 'item' | 'quote' | 'skipped'

/** Lines of a text that belong together, white space at the ends left out. */
export interface Paragraph {
  /** UTF-16 offsets into the text. */
  readonly start: number
  readonly end: number
  readonly markup: Markup | null
}

interface Line {
  readonly start: number
  readonly end: number
  /** Nothing but white space stands between it and the line before. */
  readonly isAfterBlank: boolean
}

/** Narrower and wider texts are not wrapped by programs: columns of newspapers, and lines without end. */
const NARROWEST_WRAP = 40
const WIDEST_WRAP = 120

/** Of the lines of a run, how many must be as full as can be. */
const FULL_LINES = 0.8

/** A line cut in its middle has at least so many characters; below, it is a headline or a label. */
const SHORTEST_CUT = 40

const NEXT_LINE = /[^\n\r\v\f\u0085\u2028\u2029]+/g
const BLANK = /^\s*$/

/** Lines that a program wrapped, or an advertisement cut in two, are one paragraph; any other line is one. */
export function splitParagraphs(text: string): readonly Paragraph[] {
  const paragraphs: Paragraph[] = []
  for (const run of runsOfLines(text)) addRun(text, run, paragraphs)
  return paragraphs
}

/** Lines without a blank line between them, one run after the other. */
function* runsOfLines(text: string): Generator<readonly Line[]> {
  let run: Line[] = []
  for (const line of linesOf(text)) {
    if (line.isAfterBlank && run.length > 0) {
      yield run
      run = []
    }
    run.push(line)
  }
  if (run.length > 0) yield run
}

function* linesOf(text: string): Generator<Line> {
  let last = 0
  for (const { 0: line, index } of text.matchAll(NEXT_LINE)) {
    if (BLANK.test(line)) continue
    const start = index + line.length - line.trimStart().length
    const end = index + line.trimEnd().length
    yield { start, end, isAfterBlank: hasBlankLine(text, last, start) }
    last = end
  }
}

function hasBlankLine(text: string, from: number, to: number): boolean {
  const lineEnds = text
    .slice(from, to)
    .replaceAll('\r\n', '\n')
    .match(/[\n\r\v\f\u0085\u2028\u2029]/g)
  return (lineEnds?.length ?? 0) > 1
}

function addRun(text: string, run: readonly Line[], paragraphs: Paragraph[]): void {
  const width = wrapWidth(text, run)
  for (const [index, line] of run.entries()) {
    const last = paragraphs.at(-1)
    const isSame = last && (index > 0 ? continues(text, last, line, width) : isCut(text, last, line))
    if (last && isSame) paragraphs[paragraphs.length - 1] = { ...last, end: line.end }
    else paragraphs.push({ start: line.start, end: line.end, markup: null })
  }
}

/** The width at which a program wrapped the run: its longest line, where nearly no line had room for one more word. */
function wrapWidth(text: string, run: readonly Line[]): number | null {
  const width = run.reduce((widest, { start, end }) => Math.max(widest, end - start), 0)
  if (run.length < 3 || width < NARROWEST_WRAP || width > WIDEST_WRAP) return null
  const full = run.filter((line, index) => index + 1 < run.length && isFull(text, line, run[index + 1], width))
  return full.length >= (run.length - 1) * FULL_LINES ? width : null
}

function isFull(text: string, { start, end }: Line, next: Line | undefined, width: number): boolean {
  if (!next) return false
  const space = text.slice(next.start, next.start + width).search(/\s/)
  const word = space === -1 ? width : Math.min(space, next.end - next.start)
  return end - start + 1 + word > width
}

/** In a wrapped run a line that ends early with its sentence ends its paragraph. */
function continues(text: string, last: Paragraph, line: Line, width: number | null): boolean {
  if (width === null) return isCut(text, last, line)
  const lastLine = { start: lineStart(text, last), end: last.end, isAfterBlank: false }
  return isFull(text, lastLine, line, width) || !endsSentence(text, last.end)
}

function lineStart(text: string, { start, end }: Paragraph): number {
  return Math.max(start, text.lastIndexOf('\n', end - 1) + 1)
}

/** [The war] [against the port will go on]: nothing ends the one, and the other goes on in small letters. */
function isCut(text: string, last: Paragraph, { start }: Line): boolean {
  const isLong = last.end - Math.max(last.start, lineStart(text, last)) >= SHORTEST_CUT
  return isLong && /[\p{Ll},]/u.test(text[last.end - 1] ?? '') && /\p{Ll}/u.test(text[start] ?? '')
}

const CLOSING = /["'”’»)\]}*_\s]/

/** Whether a full stop or another end of a sentence stands before the offset, closing marks left out. */
export function endsSentence(text: string, end: number): boolean {
  let at = end - 1
  while (at >= 0 && end - at < 8 && CLOSING.test(text[at] ?? '')) at -= 1
  return /[.!?…。！？؟۔।]/.test(text[at] ?? '')
}
