import type { Diagnostic } from '../model/diagnostic.ts'
import { visibleText } from './escape.ts'
import { displayWidth } from './layout.ts'

/** How parts of a message are coloured; the text itself stays the same. */
export type Paint = (part: 'place' | 'error' | 'warning' | 'caret' | 'hint', text: string) => string

const UNPAINTED: Paint = (_, text) => text

/** Columns of an excerpt that are shown of a longer line. */
const WIDTH = 100

/** Columns before the carets that are shown of a longer line. */
const CONTEXT = 40

/**
 * A diagnostic for people: place, severity and message; the line with carets below the columns it is about; the hint.
 * Several lines without a line end after the last. What steers a terminal is shown as escapes.
 */
export function formatDiagnostic(diagnostic: Diagnostic, paint: Paint = UNPAINTED): string {
  const { file, line, column, severity, message, hint } = diagnostic
  const place = visibleText(line === 0 ? file : `${file}:${line}:${column}`)
  const head = `${paint('place', place)}: ${paint(severity, severity)}: ${visibleText(message)}`
  return [head, ...excerptLines(diagnostic, paint), `  ${paint('hint', `hint: ${visibleText(hint)}`)}`].join('\n')
}

function excerptLines({ excerpt, line, column, length }: Diagnostic, paint: Paint): readonly string[] {
  if (excerpt === undefined || line === 0) return []
  const { start, end } = shownPart(excerpt, column - 1)
  const from = wholeCharacter(excerpt, column - 1)
  const to = wholeCharacter(excerpt, Math.min(end, column - 1 + length))
  const before = (start > 0 ? '…' : '') + cells(excerpt.slice(start, from))
  const marked = cells(excerpt.slice(from, to))
  const after = cells(excerpt.slice(to, end)) + (end < excerpt.length ? '…' : '')
  const gutter = ' '.repeat(String(line).length)
  const carets = '^'.repeat(Math.max(1, displayWidth(marked)))
  return [
    `  ${line} | ${before}${marked}${after}`,
    `  ${gutter} | ${' '.repeat(displayWidth(before))}${paint('caret', carets)}`,
  ]
}

/** The stretch of a line that is shown, in UTF-16 units; it never cuts a character in two. */
function shownPart(line: string, offset: number): { start: number; end: number } {
  const start = line.length <= WIDTH ? 0 : Math.max(0, Math.min(offset - CONTEXT, line.length - WIDTH))
  const end = Math.min(line.length, start + WIDTH)
  return { start: wholeCharacter(line, start), end: wholeCharacter(line, end) }
}

/** The offset itself, or the one before when it is within a character of two UTF-16 units. */
function wholeCharacter(line: string, offset: number): number {
  const unit = line.charCodeAt(offset)
  return unit >= 0xdc00 && unit <= 0xdfff ? offset - 1 : offset
}

/** A tab is shown as two spaces, so that carets need not know where it would end. */
function cells(text: string): string {
  return visibleText(text.replaceAll('\t', '  '))
}
