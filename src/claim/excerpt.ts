import type { Diagnostic } from '../model/diagnostic.ts'
import { lineText, type SourceText, type Span, sourceText } from '../yaml/lines.ts'
import { readFileBytes } from '../yaml/read-file.ts'

/**
 * Adds the line of the file to diagnostics that only know where a key stands, and points them at the value behind it.
 * Reads each file again: there are few.
 */
export function withExcerpts(diagnostics: readonly Diagnostic[], cwd: string): readonly Diagnostic[] {
  const sources = new Map<string, SourceText | null>()
  return diagnostics.map((diagnostic) => {
    if (diagnostic.line === 0 || diagnostic.excerpt !== undefined) return diagnostic
    const source = sources.get(diagnostic.file) ?? readSource(diagnostic.file, cwd)
    sources.set(diagnostic.file, source)
    return source ? withExcerpt(diagnostic, lineText(source, diagnostic.line)) : diagnostic
  })
}

function readSource(file: string, cwd: string): SourceText | null {
  const bytes = readFileBytes(cwd, file)
  return 'code' in bytes ? null : sourceText(file, new TextDecoder().decode(bytes))
}

function withExcerpt(diagnostic: Diagnostic, excerpt: string): Diagnostic {
  const span = valueSpan(excerpt, diagnostic.column - 1)
  if (!span) return { ...diagnostic, excerpt }
  return { ...diagnostic, column: span.start + 1, length: span.end - span.start, excerpt }
}

/** [value: ] and what starts a scalar on the same line; maps, lists and block texts stand elsewhere. */
const KEY = /^["']?[\w-]{1,100}["']? ?: {1,100}(?=[^\s#{[|>])/

/** [2018-02-30] in [value: 2018-02-30 # a comment]; null when the key is all that stands on its line. */
function valueSpan(line: string, key: number): Span | null {
  const match = KEY.exec(line.slice(key, key + 300))
  if (!match) return null
  const start = key + match[0].length
  return { start, end: start + scalarLength(line.slice(start), line.slice(0, key).includes('{')) }
}

function scalarLength(text: string, isInBraces: boolean): number {
  const quote = text[0]
  if (quote === '"' || quote === "'") return quotedLength(text, quote, isInBraces)
  const ends = [text.indexOf(' #'), isInBraces ? text.search(/[,}]/) : -1].filter((end) => end !== -1)
  return text.slice(0, Math.min(text.length, ...ends)).trimEnd().length
}

/** A quote within the value stands twice or behind `\\`; only in braces may another value follow on the line. */
function quotedLength(text: string, quote: string, isInBraces: boolean): number {
  const end = isInBraces ? text.indexOf(quote, 1) : text.lastIndexOf(quote)
  return end > 0 ? end + 1 : text.length
}
