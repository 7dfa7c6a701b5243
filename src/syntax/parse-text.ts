import type { SyntaxSentence, SyntaxToken } from '../model/syntax.ts'
import { LONGEST_SENTENCE } from './parse-state.ts'
import { confidenceOf, type ParsedTokens, parseForms, type SyntaxParser, type TagNames } from './parser.ts'
import { lemmaOf } from './token/lemma.ts'
import { splitSentences } from './token/sentence.ts'
import { tokenize } from './token/tokenize.ts'

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
  const parsed = parseForms(
    parser,
    tokens.map(({ form }) => form),
  )
  return {
    start: tokens[0]?.start ?? 0,
    end: tokens.at(-1)?.end ?? 0,
    tokens: tokens.map((token, at) => describeToken(token, at, parser, parsed)),
    isCut,
  }
}

/** A third person ends in an s, so what does not is a past form [overthrew]. */
function plainTense(form: string, names: TagNames): TagNames {
  if (names.upos === 'ADP' && form === 'beat') return { upos: 'VERB', xpos: 'VBD' }
  if (names.upos !== 'VERB') return names
  const isPast = names.xpos === 'VBZ' ? !/s$/i.test(form) : PLAIN.has(names.xpos) && isPastOnly(form)
  return isPast ? { ...names, xpos: 'VBD' } : names
}

const PLAIN: ReadonlySet<string> = new Set(['VB', 'VBP'])
/** Past forms that are verbs of their own too [to found, to lay]. */
const OTHER_VERBS: ReadonlySet<string> = new Set(
  'found lay wound saw fell ground bore bound felt left rent lit shed shot wove ring'.split(' '),
)

/** [stole]: the lemma of the past form is another word. */
function isPastOnly(form: string): boolean {
  const lower = form.toLowerCase()
  const lemma = lemmaOf(lower, 'VERB', 'VBD')
  return lemma !== lower && lemmaOf(lower, 'VERB', 'VBP') === lower && !lower.endsWith('ed') && !OTHER_VERBS.has(lower)
}

function describeToken(
  { form, start, end }: PlainToken,
  at: number,
  parser: SyntaxParser,
  { tags, heads, labels }: ParsedTokens,
): SyntaxToken {
  const { upos, xpos } = plainTense(form, parser.tagNames[tags[at] ?? 0] ?? NO_TAG)
  return {
    form,
    start,
    end,
    lemma: lemmaOf(form, upos, xpos),
    upos,
    xpos,
    head: heads[at] ?? -1,
    relation: parser.weights.relations[(labels[at] ?? 0) - 1] ?? 'dep',
    confidence: confidenceOf(parser, at),
  }
}

const NO_TAG: TagNames = { upos: 'X', xpos: 'FW' }
