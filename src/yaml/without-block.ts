import { lineText, type SourceText } from './lines.ts'

/** The text with a line, and the lines below that belong to it, made blank. Every offset stays what it was. */
export function withoutBlock(source: SourceText, line: number): SourceText {
  const { text, lineStarts } = source
  const first = lineText(source, line)
  let last = line
  while (last < lineStarts.length && belongsTo(first, lineText(source, last + 1))) last += 1
  const [start, end] = [lineStarts[line - 1] ?? 0, lineStarts[last] ?? text.length]
  return { ...source, text: text.slice(0, start) + blank(text.slice(start, end)) + text.slice(end) }
}

/** A line that is blank or indented deeper; below a line that a tab indents, all that tabs indent. */
function belongsTo(first: string, line: string): boolean {
  if (first.startsWith('\t')) return line.startsWith('\t')
  return line.trim() === '' || indentation(line) > indentation(first)
}

function indentation(line: string): number {
  return line.length - line.trimStart().length
}

function blank(text: string): string {
  return text.replaceAll(/[^\n]+/g, (line) => ' '.repeat(line.length))
}
