import type { Changes } from '../model/change.ts'
import type { CheckResult } from '../model/finding.ts'

export interface ReporterOptions {
  /** ANSI colours; only `default` has any. */
  readonly color?: boolean | undefined
  /** Width of the terminal; 80 where nothing is known. */
  readonly columns?: number | undefined
  /** The one story to report; `markdown` only. */
  readonly story?: string | undefined
  /** What changed since another commit; absent where the result was held against nothing. */
  readonly changes?: Changes | null | undefined
}

/** Pure: the same result and options give the same text. It prints nothing and leaves the result as it is. */
export type Reporter = (result: CheckResult, options: ReporterOptions) => string
