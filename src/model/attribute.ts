import type { ValueKind } from './value.ts'

/** What may be said of a subject under one name. */
export interface AttributeDefinition {
  readonly name: string
  readonly kind: ValueKind
  /** Whether one value or many can be true at once. */
  readonly values: 'one' | 'many'
  /** A figure that only grows, like a toll: a later, higher one takes the place of an earlier one. */
  readonly cumulative: boolean
  /** A cumulative figure that may fall again: people missing are found, the displaced return. */
  readonly mayFall?: boolean
  /**
   * A figure that is another at another time: a turnout at noon, the cost of a project, and, year by year, an age.
   * Absent for what an event settles once, like a magnitude.
   */
  readonly changes?: 'freely' | 'yearly'
  /** The unit of a bare number: `years` for an age; `score` reads `2-1` as a result, not as a range. */
  readonly unit: string | null
}
