/**
 * Markdown that reads well unrendered, and in which user text has no power. One rule does it: user text stands in code
 * spans and fences only, where GitHub reads no HTML, link, image, mention, issue number or formula.
 */
import { displayWidth, excerpt } from '../layout.ts'

const LONGEST_SPAN = 160

/** User text as a code span; its fence of backticks is longer than any run inside. */
export function code(text: string, limit: number = LONGEST_SPAN): string {
  const line = excerpt(text, limit) || ' '
  const fence = '`'.repeat(longestRun(line, /`+/g) + 1)
  const padding = line.startsWith('`') || line.endsWith('`') ? ' ' : ''
  return fence + padding + line + padding + fence
}

function longestRun(text: string, pattern: RegExp): number {
  let longest = 0
  for (const [run] of text.matchAll(pattern)) longest = Math.max(longest, run.length)
  return longest
}

/** Lines of escaped text in a fence that none of them can close. */
export function fenced(language: string, lines: readonly string[]): readonly string[] {
  const longest = lines.reduce((length, line) => Math.max(length, longestRun(line, /`+/g)), 2)
  const fence = '`'.repeat(longest + 1)
  return [fence + language, ...lines, fence]
}

/** A table splits at `|` before it reads code spans, and backslashes before one may or may not escape it. */
function cell(markdown: string): string {
  return markdown.replace(/\\*\|/g, (match) => `${'\\u{5c}'.repeat(match.length - 1)}\\|`)
}

/** A table whose columns line up in plain text too; cells are Markdown without line breaks. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const cells = [header, ...rows].map((row) => row.map(cell))
  const widths = header.map((_, column) =>
    cells.reduce((width, row) => Math.max(width, displayWidth(row[column] ?? '')), 3),
  )
  const [first, ...rest] = cells.map((row) => tableRow(row, widths))
  return [first ?? '', `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...rest]
}

function tableRow(cells: readonly string[], widths: readonly number[]): string {
  const padded = widths.map((width, column) => pad(cells[column] ?? '', width))
  return `| ${padded.join(' | ')} |`
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)))
}

/** A heading and its lines with the blank lines Markdown wants; nothing without lines. */
export function section(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length > 0 ? ['', heading, '', ...lines] : []
}
