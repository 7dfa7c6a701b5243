import type { SyntaxSentence, SyntaxToken } from '../model/syntax.ts'
import { currencyOfSign, isDoubtfulSign } from '../value/quantity/currency-sign.ts'
import { mend } from './mend/mend.ts'
import { LONGEST_SENTENCE } from './parse-state.ts'
import { confidenceOf, parseForms, type SyntaxParser, sharedForm } from './parser.ts'
import { outsideOf, timeAsides, withAsides } from './time-aside.ts'
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
  return splitSentences(text).flatMap((span) => parseTokenized(tokenize(text, span), parser, from))
}

/** One sentence that is tokens already, moved by `from`. */
export function parseTokenized(
  tokens: readonly PlainToken[],
  parser: SyntaxParser,
  from = 0,
): readonly SyntaxSentence[] {
  const sentences: SyntaxSentence[] = []
  for (let first = 0; first < tokens.length; first += LONGEST_SENTENCE) {
    const piece = tokens.slice(first, first + LONGEST_SENTENCE)
    sentences.push(parsePiece(piece, parser, { from, isCut: first + LONGEST_SENTENCE < tokens.length }))
  }
  return sentences
}

/** Where a piece of a sentence stands. */
interface Piece extends Pick<SyntaxSentence, 'isCut'> {
  readonly from: number
}

function parsePiece(tokens: readonly PlainToken[], parser: SyntaxParser, { from, isCut }: Piece): SyntaxSentence {
  const asides = timeAsides(tokens)
  const parsed =
    asides.length === 0
      ? treeOf(tokens, parser, from)
      : withAsides(treeOf(outsideOf(tokens, asides), parser, from), tokens, asides, from)
  return { start: parsed[0]?.start ?? 0, end: parsed.at(-1)?.end ?? 0, tokens: parsed, isCut }
}

function treeOf(tokens: readonly PlainToken[], parser: SyntaxParser, from: number): readonly SyntaxToken[] {
  const { tags, heads, labels } = parseForms(
    parser,
    tokens.map((token, at) => (isSign(token, tokens[at + 1]) ? '$' : token.form)),
  )
  const described = tokens.map(({ form: plain, start, end }, at): SyntaxToken => {
    const form = isSign({ form: plain, start, end }, tokens[at + 1]) ? plain : sharedForm(parser, at)
    const { upos, xpos, lemma } = readWord(parser.readings, form, tags[at] ?? 0)
    const head = heads[at] ?? -1
    const relation = parser.weights.relations[(labels[at] ?? 0) - 1] ?? 'dep'
    const confidence = confidenceOf(parser, at)
    return { form, start: start + from, end: end + from, lemma, upos, xpos, head, relation, confidence }
  })
  return mend(described)
}

const LETTERED = /^[A-Z][A-Za-z]{0,4}\.?$|^kr$/

/** [R|12.4 bn, Rs 500]: a sign made of letters is parsed as the one that the treebanks have [$]; no other letters are parted from a figure. */
function isSign({ form, end }: PlainToken, next: PlainToken | undefined): boolean {
  if (next === undefined || !/^\d/.test(next.form) || !LETTERED.test(form)) return false
  return next.start === end || (currencyOfSign(form) !== null && !isDoubtfulSign(form))
}
