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
