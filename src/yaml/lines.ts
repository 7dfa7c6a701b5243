import type { Diagnostic } from '../model/diagnostic.ts'
import type { Position } from '../model/record.ts'

/** A stretch of a text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A file as text, with the offset at which each of its lines starts. */
export interface SourceText {
  /** As messages name it: relative to the working directory, with forward slashes. */
  readonly file: string
  /** Without a byte order mark. */
  readonly text: string
  readonly lineStarts: readonly number[]
}

/** What a message says, without the place it is about. */
export type Complaint = Pick<Diagnostic, 'code' | 'message' | 'hint'> & Partial<Pick<Diagnostic, 'severity'>>

export function sourceText(file: string, text: string): SourceText {
  const lineStarts = [0]
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) lineStarts.push(end + 1)
  return { file, text, lineStarts }
}

/** Where an offset stands: 1-based line and column. */
export function positionAt({ lineStarts }: SourceText, offset: number): Position {
  let low = 0
  let high = lineStarts.length
  while (high - low > 1) {
    const middle = (low + high) >>> 1
    if ((lineStarts[middle] ?? 0) <= offset) low = middle
    else high = middle
  }
  return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 }
}

/** A line without its line end; `line` counts from 1. */
export function lineText({ text, lineStarts }: SourceText, line: number): string {
  const start = lineStarts[line - 1] ?? text.length
  const next = lineStarts[line]
  const end = next === undefined ? text.length : next - 1
  return text[end - 1] === '\r' && next !== undefined ? text.slice(start, end - 1) : text.slice(start, end)
}

/** The complaint about a stretch of a file; the carets end where the line ends. */
export function complain(source: SourceText, { start, end }: Span, complaint: Complaint): Diagnostic {
  const { line, column } = positionAt(source, start)
  const excerpt = lineText(source, line)
  const length = Math.max(1, Math.min(end - start, excerpt.length - column + 1))
  return { severity: 'error', ...complaint, file: source.file, line, column, length, excerpt }
}

/** The complaint about a file as a whole. */
export function complainOfFile(file: string, complaint: Complaint): Diagnostic {
  return { severity: 'error', ...complaint, file, line: 0, column: 0, length: 1 }
}
