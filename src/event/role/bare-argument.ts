/** What one reading gives as an argument: what it is to the predicate, and the token that heads it. */
export interface Bare {
  readonly name: string
  readonly index: number
}

/** Of what has no preposition by either reading: mostly a time [met last week]. */
export const UNLED = 'when'
