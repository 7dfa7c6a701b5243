/** What a claim states, typed. Every value keeps the words it was read from and has one canonical form. */

export type ValueKind = 'date' | 'place' | 'party' | 'quantity' | 'topic' | 'quote' | 'text'

interface BaseValue {
  /** The value as written in the record. */
  readonly written: string
  /**
   * One spelling for everything that is the same value: two values of a kind are `same` exactly when this is equal.
   * Reading it again gives a value of the same canonical form.
   */
  readonly canonical: string
}

/** Minutes since 1970-01-01T00:00Z, or an infinity for an open end. */
export type Minutes = number

/**
 * A stretch of time in which the thing happened.
 * `start` and `end` are inclusive of `start` and exclusive of `end`.
 */
export interface DateValue extends BaseValue {
  readonly kind: 'date'
  readonly start: Minutes
  readonly end: Minutes
  readonly precision: DatePrecision
  /** EDTF `~`, `?` and `%`: what was said to be about right or uncertain. */
  readonly isApproximate: boolean
  readonly isUncertain: boolean
  /** A clock time without an offset: the zone it is told in is not known. */
  readonly isFloating: boolean
}

export type DatePrecision =
  | 'minute'
  | 'day'
  | 'month'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium'
  | 'interval'

/** The only thing that is known of a date that could not be resolved is that the text gives one. */
export interface UnresolvedValue extends BaseValue {
  readonly kind: 'unresolved'
}

export interface PlaceValue extends BaseValue {
  readonly kind: 'place'
  /** Every place this name may stand for, the likeliest first; empty when neither the story nor the gazetteer knows it. */
  readonly readings: readonly PlaceReading[]
}

export interface PlaceReading {
  /** From the place itself up to the widest region that holds it. */
  readonly chain: readonly PlaceNode[]
}

export interface PlaceNode {
  /** Story id (`old-customs-house`) or gazetteer id (`US`, `US-FL`, `4149959`). */
  readonly id: string
  readonly name: string
  /** `declared` in story.yaml; the others come from the gazetteer. */
  readonly level: 'declared' | 'city' | 'region' | 'country' | 'continent'
  /** Degrees north and east; absent where not known. */
  readonly latitude?: number
  readonly longitude?: number
  /** Of a country or a region: half way between its outermost towns. Absent where not known. */
  readonly middle?: { readonly latitude: number; readonly longitude: number }
  readonly population?: number
  /** Kilometres by which what is told to be so far from a place may lie off the point. */
  readonly slack?: number
}

export interface PartyValue extends BaseValue {
  readonly kind: 'party'
  /** Id in story.yaml, when the name is declared there. */
  readonly entity: string | null
  /** `unknown` when neither a declaration nor the name itself tells. */
  readonly nature: 'person' | 'organization' | 'unknown'
  /** The folded words of the name, titles left out. */
  readonly words: readonly string[]
}

/** An exact decimal: `digits × 10^exponent`. */
export interface Decimal {
  readonly digits: bigint
  readonly exponent: number
}

/** One end of a quantity; `null` is unbounded. */
export interface QuantityBound {
  readonly amount: Decimal
  /** False for `more than 12` and `less than 12`. */
  readonly isIncluded: boolean
}

export interface QuantityValue extends BaseValue {
  readonly kind: 'quantity'
  /** In the base unit of its dimension (metre, second, kilogram, the currency itself, 1). */
  readonly low: QuantityBound | null
  readonly high: QuantityBound | null
  /** Half a unit of the last digit that was written, in the base unit: what rounding may hide. */
  readonly rounding: Decimal
  /** `length`, `mass`, `time`, `money`, `ratio`, `score`, `none` …: only one dimension is comparable. */
  readonly dimension: string
  /** Base unit: `m`, `USD`, `%`; empty for plain numbers. */
  readonly unit: string
  /** `grew 12 %` is up, `fell 5 %` is down; null when no direction is told. */
  readonly direction: 'up' | 'down' | null
  /** What is counted, folded, when it narrows the figure (`soldiers`); null for people, deaths and nothing. */
  readonly counted: string | null
  /** Only of results, whose `dimension` is `score`. */
  readonly score?: Score
}

/** A result, each pair told from the side of the one it was written for. */
export interface Score {
  /** `2-1`, or the sets of a match in their order. Empty when only a shoot-out is told. */
  readonly parts: readonly (readonly [number, number])[]
  readonly isAfterExtraTime: boolean
  readonly penalties: readonly [number, number] | null
  /** Of two legs together; absent or null when not told. */
  readonly aggregate?: readonly [number, number] | null
}

export interface TopicValue extends BaseValue {
  readonly kind: 'topic'
  /** Folded and stemmed content words, sorted, without repeats. */
  readonly words: readonly string[]
  /**
   * The same words in the steps that a verb or a preposition like `on` makes of the phrase: `[[israel], [struck], [iran]]`.
   * One step where the order of the words tells nothing.
   */
  readonly steps: readonly (readonly string[])[]
  /** `not guilty`, `no agreement`. */
  readonly isNegated: boolean
}

export interface QuoteValue extends BaseValue {
  readonly kind: 'quote'
  /** The words spoken, folded; `…` stands for words left out. */
  readonly words: readonly string[]
}

export interface TextValue extends BaseValue {
  readonly kind: 'text'
}

export type Value =
  | DateValue
  | PlaceValue
  | PartyValue
  | QuantityValue
  | TopicValue
  | QuoteValue
  | TextValue
  | UnresolvedValue

/** Why a text is no value of its kind, and what to write instead. */
export interface ValueProblem {
  readonly problem: string
  readonly hint: string
}
