import type { ClaimStatus } from './record.ts'

/** Where in the text something is told: UTF-16 offsets. */
export interface TextSpan {
  readonly start: number
  readonly end: number
}

/** One thing a text says of an event or an entity; becomes a claim. */
export interface Fact {
  readonly attribute: string
  /** As a record gives it; of a party that is a document party, see `party`. */
  readonly value: string
  /** Index among the document's parties, so that names can be brought to one entity; null for other values. */
  readonly party: number | null
  readonly of: string | null
  readonly asOf: string | null
  /** Index among the document's parties, or words; null for the source's own voice. */
  readonly by: number | string | null
  readonly status: ClaimStatus
  /** The shortest words that carry the value, verbatim in the text. */
  readonly evidence: TextSpan
  /** 0 to 1: how sure the reading is. What is below the pipeline's bar is left out. */
  readonly confidence: number
  /** Of a figure that has risen [has risen to 19]: lower ones of the text are older. */
  readonly isRaised?: true
}

/**
 * An event as one document tells it, all its mentions together.
 * `focus`: the story is about it; `previous`: one before of its kind [the last meeting, in 2018]; `background`: told in
 * passing [Russia's invasion of Ukraine].
 */
export interface DocumentEvent {
  readonly type: string
  readonly role: 'focus' | 'previous' | 'background'
  /** Index of the focus event that this one is the previous of. */
  readonly previousOf: number | null
  /** Index of the focus event that this one is to follow [will meet again in May]; null or absent where it is none such. */
  readonly nextOf?: number | null
  /** Words that stand for it [met, talks, summit], in the order of the text. */
  readonly triggers: readonly TextSpan[]
  /** Lemmas of the triggers: `meet`, `talk`. */
  readonly lemmas: readonly string[]
  readonly facts: readonly Fact[]
  /** Where no type of the vocabulary is for it. */
  readonly happening?: Happening
  /** Which house of a parliament voted [upper house]; absent of other votes and where the text does not tell. */
  readonly house?: string
}

/** What the words of a happening have in common. */
export interface Happening {
  /** The same for all words that tell of it [installed, installation]. */
  readonly kind: string
  /** Told by nouns alone [the installation of the bishop]. */
  readonly isOnlyNamed: boolean
  /** Nobody does it twice to one thing as a rule [founded the company]. */
  readonly isDoneOnce: boolean
}

/** What is told of a party besides events: office, age, nationality. */
export interface EntityFact extends Fact {
  readonly entity: number
}

/**
 * A figure that no attribute of an event or a party takes [carries 24 satellites]. What it is told of is found with the other
 * sources: any of these.
 */
export interface Detail extends Fact {
  /** Indexes among the document's events, and among its parties: those told beside it, the nearest first. */
  readonly events: readonly number[]
  readonly entities: readonly number[]
  /** Of its entity and of nothing else that the story tells of, as a company's share price is. */
  readonly isOwn?: true
}

export interface DocumentEvents {
  readonly events: readonly DocumentEvent[]
  readonly entityFacts: readonly EntityFact[]
  readonly details: readonly Detail[]
  /** Clauses that tell of something happening for which the vocabulary has no type. */
  readonly notCovered: number
}
