import type { CheckResult } from '../model/finding.ts'
import { formatDiagnostic } from '../report/diagnostics.ts'
import type { ExitCode } from './command.ts'
import type { Host } from './host.ts'

/** Says on standard error what was found odd in stories that were compared nevertheless. */
export function sayWarnings({ stories }: CheckResult, host: Host): void {
  for (const warning of stories.flatMap((story) => story.warnings)) host.writeErr(`${formatDiagnostic(warning)}\n`)
}

/** Says on standard error why nothing was compared. */
export function failedRun({ problems }: CheckResult, host: Host): ExitCode {
  host.writeErr(`${problems.map((problem) => formatDiagnostic(problem)).join('\n')}\nfactdiff: nothing was compared\n`)
  return 2
}
