import type { WordedSentence } from '../sentence-words.ts'
import type { NumberPhrase } from './number-phrase.ts'

/** A figure with what it is a figure of. */
export interface QuantityFound {
  readonly first: number
  readonly last: number
  /** The token that the tree hangs up by its clause: what is counted, or the figure. */
  readonly head: number
  /** As a record gives it. */
  readonly value: string
  readonly counted: number | null
  readonly dimension: string
  /** From here on other figures are read, where that is within this one [two 12-year-old boys]. */
  readonly next?: number
  readonly part?: string
}

/** Reads one kind of figure from a token on; `number` is the number that begins there, which is read once for all. */
export interface QuantityParser {
  readonly name: string
  readonly parse: (sentence: WordedSentence, at: number, number: NumberPhrase | null) => QuantityFound | null
}

/** Words of a value with single spaces; empty ones are left out. */
export function phrase(...words: readonly (string | null)[]): string {
  return words.filter((word) => word !== null && word !== '').join(' ')
}
