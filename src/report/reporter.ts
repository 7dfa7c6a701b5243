import type { Changes } from '../model/change.ts'
import type { CheckResult, ClaimReference } from '../model/finding.ts'

export interface ReporterOptions {
  /** ANSI colours; only `default` has any. */
  readonly color?: boolean | undefined
  /** Width of the terminal; 80 where nothing is known. */
  readonly columns?: number | undefined
  /** The one story to report; `markdown` only. */
  readonly story?: string | undefined
  /** What changed since another commit; absent where the result was held against nothing. */
  readonly changes?: Changes | null | undefined
  /**
   * Where the working directory lies in its repository, [newsroom/facts]: hosts name files from the repository's root.
   * Absent where the two are one.
   */
  readonly prefix?: string | undefined
  /** Whether reporters for hosts list accepted facts too. */
  readonly accepted?: boolean | undefined
  /** Bytes that a page for a host may take; `comment` only. */
  readonly limit?: number | undefined
  /** Whether a claim was added or changed by what is being checked; absent when nothing tells. */
  readonly isChanged?: ((claim: ClaimReference) => boolean) | undefined
}

/** Pure: the same result and options give the same text. It prints nothing and leaves the result as it is. */
export type Reporter = (result: CheckResult, options: ReporterOptions) => string
