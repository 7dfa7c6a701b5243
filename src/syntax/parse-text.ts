import type { SyntaxSentence, SyntaxToken } from '../model/syntax.ts'
import { mend } from './mend/mend.ts'
import { LONGEST_SENTENCE } from './parse-state.ts'
import { confidenceOf, parseForms, type SyntaxParser, sharedForm } from './parser.ts'
import { splitSentences } from './token/sentence.ts'
import { tokenize } from './token/tokenize.ts'
import { readWord } from './word-reading.ts'

/** A token before it is tagged. */
export interface PlainToken {
  readonly form: string
  readonly start: number
  readonly end: number
}

/**
 * Sentences, tokens, tags, lemmas and a dependency tree each. Offsets count UTF-16 units of `text`, and start at `from`
 * where it is a part of a longer one. Never throws; time is linear in the length. A sentence of more than
 * LONGEST_SENTENCE tokens comes in pieces of that length, all but the last with `isCut`.
 */
export function parseText(text: string, parser: SyntaxParser, from = 0): readonly SyntaxSentence[] {
  return splitSentences(text).flatMap((span) => parseTokenized(shifted(tokenize(text, span), from), parser))
}

function shifted(tokens: readonly PlainToken[], by: number): readonly PlainToken[] {
  return by === 0 ? tokens : tokens.map(({ form, start, end }) => ({ form, start: start + by, end: end + by }))
}

/** One sentence that is tokens already. */
export function parseTokenized(tokens: readonly PlainToken[], parser: SyntaxParser): readonly SyntaxSentence[] {
  const sentences: SyntaxSentence[] = []
  for (let from = 0; from < tokens.length; from += LONGEST_SENTENCE) {
    const piece = tokens.slice(from, from + LONGEST_SENTENCE)
    sentences.push(parsePiece(piece, parser, from + LONGEST_SENTENCE < tokens.length))
  }
  return sentences
}

function parsePiece(tokens: readonly PlainToken[], parser: SyntaxParser, isCut: boolean): SyntaxSentence {
  const { tags, heads, labels } = parseForms(
    parser,
    tokens.map(({ form }) => form),
  )
  const described = tokens.map(({ start, end }, at): SyntaxToken => {
    const form = sharedForm(parser, at)
    const { upos, xpos, lemma } = readWord(parser.readings, form, tags[at] ?? 0)
    const head = heads[at] ?? -1
    const relation = parser.weights.relations[(labels[at] ?? 0) - 1] ?? 'dep'
    return { form, start, end, lemma, upos, xpos, head, relation, confidence: confidenceOf(parser, at) }
  })
  return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0, tokens: mend(described), isCut }
}
