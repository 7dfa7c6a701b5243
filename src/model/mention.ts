import type { SentenceTree } from './syntax.ts'

/** Words of a text that name a value. Offsets are UTF-16 units of the document's text. */
interface BaseMention {
  readonly start: number
  readonly end: number
  /** Exactly the text between `start` and `end`. */
  readonly text: string
  /** Index of its sentence, and of its first, last and head token within that. */
  readonly sentence: number
  readonly first: number
  readonly last: number
  readonly head: number
  /** Name of the parser or refiner that read it: `weekday`, `acronym`. */
  readonly parser: string
}

/**
 * What a date says of the clause it stands in: when it happened; since when; until when; by when at the latest; when the
 * one before happened [the first meeting since 2018, in over seven years]; how long it took.
 */
export type DateReading = 'point' | 'start' | 'end' | 'deadline' | 'previous' | 'duration'

export interface DateMention extends BaseMention {
  readonly kind: 'date'
  /** EDTF; null where it cannot be resolved [yesterday, without a date of writing]. */
  readonly value: string | null
  readonly reading: DateReading
}

export interface QuantityMention extends BaseMention {
  readonly kind: 'quantity'
  /** As a record would give it: `at least 12`, `50 million USD`, `40 to 50 km`. */
  readonly value: string
  /** The token of what is counted [people in `at least 12 people`]; null where none is named. */
  readonly counted: number | null
  /** Lemma of what is counted: `person`, `child`, `soldier`. */
  readonly countedLemma: string | null
  /** A figure that is a part of another [three of them children]: what the part is, as a scope says it: `children`. */
  readonly part: string | null
  /** `people`, `money`, `length`, `time`, `ratio`, `age`, `score`, `ordinal`, `none` … */
  readonly dimension: string
}

export interface PartyMention extends BaseMention {
  readonly kind: 'party'
  /** Index into the document's parties; who the words stand for. */
  readonly party: number
  readonly form: 'name' | 'description' | 'pronoun'
}

export interface PlaceMention extends BaseMention {
  readonly kind: 'place'
  /** The name as a record would give it, with what tells it apart [Springfield, Illinois]. */
  readonly value: string
  /** The gazetteer or site knows it, or the words tell that it is a place [the old customs house]. */
  readonly isKnown: boolean
  /** A name that acts or speaks for its government [Moscow said]: a party, not where something happened. */
  readonly isMetonym: boolean
  /** The country that a capital stands for where it acts [Almara signed the treaty]; absent elsewhere. */
  readonly land?: string
  /** Ids of what the gazetteer knows it in, from the place itself up; absent where it knows nothing of it. */
  readonly chain?: readonly string[]
}

export interface QuoteMention extends BaseMention {
  readonly kind: 'quote'
  /** The words between the quotation marks. */
  readonly value: string
  /** Index of the speaker among the document's parties, or the speaker's words where no party is named. */
  readonly speaker: number | string | null
  /** The words that tell who speaks [Brandt said]; null where it goes on with who spoke before, or nobody is told of. */
  readonly said: { readonly start: number; readonly end: number } | null
}

export type Mention = DateMention | QuantityMention | PartyMention | PlaceMention | QuoteMention

/** A person, an organization or a group that a document speaks of, under whatever names. */
export interface DocumentParty {
  readonly nature: 'person' | 'organization' | 'country' | 'group' | 'unknown'
  /** The fullest name first; never empty. */
  readonly names: readonly string[]
  readonly offices: readonly Office[]
  /** Figures told of it, as quantities with their mention: the age of a person. */
  readonly age: { readonly value: string; readonly start: number; readonly end: number } | null
  /** The country that the text says a person is of, with the words that tell; absent or null where it says none. */
  readonly nationality?: { readonly value: string; readonly start: number; readonly end: number } | null
}

/** [then-NASA Administrator Jim Bridenstine]: office `administrator`, organization `NASA`, tense `former`. */
export interface Office {
  readonly title: string
  readonly organization: string | null
  readonly tense: 'current' | 'former' | 'acting' | 'designate'
  /** The words that tell. */
  readonly start: number
  readonly end: number
}

/** Words that one source tells as those of another, outside quotation marks too […, TASS cited Bakanov as saying]. */
export interface Attribution {
  readonly sentence: number
  /** Tokens of what is reported. */
  readonly first: number
  readonly last: number
  /** As QuoteMention's; the innermost speaker. */
  readonly speaker: number | string
  /** Token of the verb or of `according`. */
  readonly verb: number
}

/** Everything recognised in one document. */
export interface DocumentMentions {
  readonly sentences: readonly SentenceTree[]
  /** In the order of the text. */
  readonly mentions: readonly Mention[]
  readonly parties: readonly DocumentParty[]
  readonly attributions: readonly Attribution[]
}
