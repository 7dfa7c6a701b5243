import type { Diagnostic } from '../model/diagnostic.ts'
import { lineText, type SourceText, sourceText } from '../yaml/lines.ts'
import { readFileBytes } from '../yaml/read-file.ts'

/** Adds the line of the file to diagnostics that only have its number. Reads each file again: there are few. */
export function withExcerpts(diagnostics: readonly Diagnostic[], cwd: string): readonly Diagnostic[] {
  const sources = new Map<string, SourceText | null>()
  return diagnostics.map((diagnostic) => {
    if (diagnostic.line === 0 || diagnostic.excerpt !== undefined) return diagnostic
    const source = sources.get(diagnostic.file) ?? readSource(diagnostic.file, cwd)
    sources.set(diagnostic.file, source)
    return source ? { ...diagnostic, excerpt: lineText(source, diagnostic.line) } : diagnostic
  })
}

function readSource(file: string, cwd: string): SourceText | null {
  const bytes = readFileBytes(cwd, file)
  return 'code' in bytes ? null : sourceText(file, new TextDecoder().decode(bytes))
}
