/** Lines of a YAML text by offset. */
import { extentAt, type YamlDocument } from '../yaml/document.ts'
import type { Span } from '../yaml/lines.ts'

export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1
}

/** Behind the next line break. */
export function lineEnd(text: string, offset: number): number {
  const at = text.indexOf('\n', offset)
  return at < 0 ? text.length : at + 1
}

/** The line that ends right before an offset, without its break; null at the start of the text. */
export function lineBefore(text: string, offset: number): string | null {
  return offset === 0 ? null : text.slice(lineStart(text, offset - 1), offset).trimEnd()
}

export function lineBreakOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n'
}

/** From the first key of an entry of `accepted` to the end of its last value. */
export function trimmedExtent(document: YamlDocument, index: number): Span {
  const { start, end } = extentAt(document, ['accepted', index]) ?? { start: 0, end: 0 }
  return { start, end: start + document.text.slice(start, end).trimEnd().length }
}

/** Whether an entry is an item of its own lines, [- id: …], and not one of a list in brackets. */
export function isBlockEntry({ text }: YamlDocument, { start }: Span): boolean {
  return /^ *- +$/.test(text.slice(lineStart(text, start), start))
}
