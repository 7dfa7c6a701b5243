/** What one value says about another, read from left to right. */
export type Relation =
  | 'same'
  /** The left value lies within the right one. */
  | 'refines'
  /** The right value lies within the left one. */
  | 'refined-by'
  /** Both can be true of one thing. */
  | 'compatible'
  | 'conflicts'
  /** Nothing known relates them. */
  | 'unknown'
  /** One side says nothing. */
  | 'silent'

/** The level of a ladder that matched, and why, in words that name no winner. */
export interface Outcome {
  readonly level: string
  readonly relation: Relation
  /** One short English clause without a full stop, user text in backticks: "`Florida` lies in `United States`". */
  readonly note: string
}

/** One rung: a name, and the relation of two values when the rung applies to them, else null. */
export interface Level<V> {
  readonly name: string
  readonly relate: (left: V, right: V) => Omit<Outcome, 'level'> | null
}

/** Levels in the order in which they are tried; the first that applies decides. The last one always applies. */
export type Ladder<V> = readonly Level<V>[]
