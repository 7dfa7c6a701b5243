/** Something wrong with an input, where it is, and what to do about it. */
export interface Diagnostic {
  /** Stable, kebab-case: `unknown-key`, `invalid-date`. */
  readonly code: string
  readonly severity: 'error' | 'warning'
  /** As the user named it or relative to the working directory; with forward slashes. */
  readonly file: string
  /** 1-based; 0 when the problem is the file itself. */
  readonly line: number
  /** 1-based, in UTF-16 units; 0 when the problem is the file itself. */
  readonly column: number
  /** How many columns the carets span; at least 1. */
  readonly length: number
  /** What is wrong: one clause, no full stop, user text in backticks. */
  readonly message: string
  /** What to do: one clause, no full stop. */
  readonly hint: string
  /** The line of the file, for the excerpt; absent when the file could not be read as lines. */
  readonly excerpt?: string
}
