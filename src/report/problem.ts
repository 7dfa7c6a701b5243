import type { Diagnostic } from '../model/diagnostic.ts'
import { location } from './voice.ts'

/** A diagnostic as one line of raw text: `claims/a.yaml:3:5: error: message; hint [code]`. */
export function problemLine(problem: Diagnostic): string {
  const hint = problem.hint ? `; ${problem.hint}` : ''
  return `${location(problem)}: ${problem.severity}: ${problem.message}${hint} [${problem.code}]`
}
