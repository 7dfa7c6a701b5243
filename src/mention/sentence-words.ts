import type { SentenceTree, SyntaxToken } from '../model/syntax.ts'

/** A sentence with its words in lower case, folded once for all tables that are asked about them. */
export interface WordedSentence {
  readonly tree: SentenceTree
  readonly tokens: readonly SyntaxToken[]
  readonly words: readonly string[]
  /** Its place among the sentences of the document. */
  readonly index: number
}

export function withWords(tree: SentenceTree, index: number): WordedSentence {
  return { tree, tokens: tree.tokens, words: wordsOf(tree), index }
}

/** Dates and figures ask for the same words. */
const knownWords = new WeakMap<SentenceTree, readonly string[]>()

function wordsOf(tree: SentenceTree): readonly string[] {
  const known = knownWords.get(tree)
  if (known) return known
  const words = tree.tokens.map(({ form }) => form.toLowerCase())
  knownWords.set(tree, words)
  return words
}

/** The word at an index in lower case; empty beyond the ends. */
export function wordAt({ words }: WordedSentence, at: number): string {
  return words[at] ?? ''
}

/** Whether these words stand from an index on. */
export function hasWords(sentence: WordedSentence, at: number, ...wanted: readonly string[]): boolean {
  return wanted.every((word, offset) => sentence.words[at + offset] === word)
}

/** Penn tag at an index; empty beyond the ends. */
export function tagAt({ tokens }: WordedSentence, at: number): string {
  return tokens[at]?.xpos ?? ''
}

/** The lemma at an index; empty beyond the ends. */
export function lemmaAt({ tokens }: WordedSentence, at: number): string {
  return tokens[at]?.lemma ?? ''
}

export function isCapitalized({ tokens }: WordedSentence, at: number): boolean {
  const first = tokens[at]?.form.charAt(0) ?? ''
  return first !== first.toLowerCase()
}

/** A common noun. */
export function isNoun(sentence: WordedSentence, at: number): boolean {
  const tag = tagAt(sentence, at)
  return tag === 'NN' || tag === 'NNS'
}

/** A proper noun in any position. */
export function isName(sentence: WordedSentence, at: number): boolean {
  const tag = tagAt(sentence, at)
  return tag === 'NNP' || tag === 'NNPS'
}

const DASHES: ReadonlySet<string> = new Set(['-', '–', '—', '‐', '‑', '−'])

/** A hyphen or dash of any length. */
export function isDash(sentence: WordedSentence, at: number): boolean {
  return DASHES.has(wordAt(sentence, at))
}

/** No white space stands between a token and the one before it. */
export function isGlued({ tokens }: WordedSentence, at: number): boolean {
  return tokens[at]?.start === tokens[at - 1]?.end
}

/** The words between two tokens; what stands between the tokens is white space, told here as spaces. */
export function textBetween({ tokens }: WordedSentence, first: number, last: number): string {
  let text = ''
  let end = tokens[first]?.start ?? 0
  for (const token of tokens.slice(first, last + 1)) {
    text += ' '.repeat(Math.max(0, token.start - end)) + token.form
    end = token.end
  }
  return text
}
