/** One word or punctuation mark, by the conventions of Universal Dependencies: `don't` is two tokens. */
export interface SyntaxToken {
  /** Exactly the text between `start` and `end`. */
  readonly form: string
  /** UTF-16 offsets into the source text. */
  readonly start: number
  readonly end: number
  readonly lemma: string
  /** Universal part of speech: `VERB`. */
  readonly upos: string
  /** Penn Treebank tag: `VBD`. */
  readonly xpos: string
  /** Index of the head within the sentence; -1 for the root. */
  readonly head: number
  /** UD relation with its subtype: `nsubj:pass`. */
  readonly relation: string
  /** How sure the parser is of the arc, 0 to 255. */
  readonly confidence: number
}

export interface SyntaxSentence {
  readonly start: number
  readonly end: number
  readonly tokens: readonly SyntaxToken[]
  /** The sentence was longer than the parser reads at once and was cut here. */
  readonly isCut: boolean
}

/**
 * What an argument is to its predicate, whatever the voice: the subject acts [`X` in `X hit Y` and `Y was hit by X`], the
 * object is acted on, an oblique has a preposition or says when [`on Monday`, `last week`].
 */
export type ArgumentRole = 'subject' | 'object' | 'recipient' | 'oblique'

/** Where the argument stands: with the predicate itself, or with another that shares it. */
export type ArgumentSource = 'own' | 'coordination' | 'relative' | 'control'

export interface PredicateArgument {
  readonly role: ArgumentRole
  /** Index of the token that heads the argument. */
  readonly index: number
  /** Prepositions as written, in lower case [`by`, `because of`]; empty where there is none. */
  readonly marker: string
  readonly source: ArgumentSource
}

/** A sentence that can be asked who depends on whom: what later stages know of syntax. Tokens are named by their index. */
export interface SentenceTree {
  readonly sentence: SyntaxSentence
  readonly tokens: readonly SyntaxToken[]
  /** Dependents in the order of the text; of these relations, subtypes included, where any are given. */
  readonly childrenOf: (index: number, ...relations: readonly string[]) => readonly number[]
  /** First and last token of the subtree, which has no gaps. */
  readonly rangeOf: (index: number) => { readonly first: number; readonly last: number }
  /** The predicate of the clause that a token stands in; a predicate stands in its own. */
  readonly clauseOf: (index: number) => number
  /** The token and what is coordinated with it [`Britain, France and Italy`]. */
  readonly coordinatesOf: (index: number) => readonly number[]
  /** Passives, relatives, control and coordination resolved. */
  readonly argumentsOf: (predicate: number) => readonly PredicateArgument[]
  readonly isPassive: (predicate: number) => boolean
}
