/** Text between two white spaces, and what its tokens must know of it. */
export interface Chunk {
  readonly start: number
  readonly end: number
  /** From here to the end of the sentence stand punctuation and white space only: [.")]. */
  readonly tail: number
  /** Holds a mark that may belong to an address: only then is one looked for. */
  readonly mayHoldAddress: boolean
}

/** Finds the end of the token that starts at `at`; returns `at` where the rule does not apply. */
export type TokenRule = (text: string, at: number, chunk: Chunk) => number
