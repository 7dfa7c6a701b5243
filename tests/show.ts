import type { Diagnostic } from '../src/model/diagnostic.ts'
import { formatDiagnostic } from '../src/report/diagnostics.ts'

/** Lines of a file as its bytes. */
export function bytesOf(lines: readonly string[]): Uint8Array {
  return new TextEncoder().encode(lines.map((line) => `${line}\n`).join(''))
}

/** The lines that a person reads of problems; of anything else, that there are none. */
export function show(result: unknown): readonly string[] {
  if (!Array.isArray(result)) return ['no problem']
  return result.flatMap((problem: Diagnostic) => formatDiagnostic(problem).split('\n'))
}
