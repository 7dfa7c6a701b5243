import type { Diagnostic } from '../model/diagnostic.ts'
import type { CheckResult } from '../model/finding.ts'
import { formatDiagnostic } from '../report/diagnostics.ts'
import { disarmCommands } from '../report/escape.ts'
import type { ExitCode } from './command.ts'
import type { Host } from './host.ts'

/** Says on standard error what was found odd in stories that were compared nevertheless. */
export function sayWarnings({ stories }: CheckResult, host: Host): void {
  const warnings = stories.flatMap((story) => story.warnings)
  host.writeErr(disarmCommands(warnings.map((warning) => `${formatDiagnostic(warning)}\n`).join('')))
}

/** Says on standard error why nothing was compared. */
export function failedRun({ problems }: CheckResult, host: Host): ExitCode {
  sayProblems(problems, host)
  return 2
}

/** Every problem with a blank line between, as the default reporter shows them. */
export function sayProblems(problems: readonly Diagnostic[], host: Host): void {
  const lines = problems.map((problem) => `${formatDiagnostic(problem)}\n`)
  host.writeErr(disarmCommands(`${lines.join('\n')}\nfactdiff: nothing was compared\n`))
}
