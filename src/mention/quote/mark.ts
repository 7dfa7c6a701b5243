import type { SentenceTree } from '../../model/syntax.ts'

/** Where a token stands in a document. */
export interface TokenPosition {
  readonly sentence: number
  readonly at: number
}

/** Words between quotation marks; the marks themselves left out. */
export interface QuotedWords {
  readonly first: TokenPosition
  readonly last: TokenPosition
  /** The paragraph ended, or the text, before the quotation was closed. */
  readonly isOpenEnded: boolean
}

const OPENING: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['„', '”'],
  ['«', '»'],
  ['‘', '’'],
  ['``', "''"],
  ['「', '」'],
])
const STRAIGHT = '"'
/** A single mark without its fellow within so many tokens is an apostrophe. */
const LONGEST_SINGLE = 80
/** A double one that is not closed within so many is a slip. */
const LONGEST_QUOTE = 400

/** A quotation that is not closed yet. */
interface OpenQuote {
  readonly close: string
  readonly from: TokenPosition
  /** Tokens since its mark. */
  readonly length: number
}

/** Everything between quotation marks, of any style; a paragraph's end closes what is open. */
export function findQuoted(text: string, sentences: readonly SentenceTree[]): readonly QuotedWords[] {
  const quoted: QuotedWords[] = []
  let open: OpenQuote | null = null
  let end = 0
  for (const [sentence, tree] of sentences.entries()) {
    if (open && isParagraphEnd(text, end, tree.sentence.start)) {
      quoted.push(...closed(sentences, open.from, lastOf(sentences, sentence - 1), true))
      open = null
    }
    for (let at = 0; at < tree.tokens.length; at += 1) {
      if (open && isClosing(tree.tokens[at]?.form ?? '', open.close))
        quoted.push(...closed(sentences, open.from, before(sentences, sentence, at), false))
      open = openAfter(open, { sentence, at }, tree, text)
    }
    end = tree.sentence.end
  }
  if (open) quoted.push(...closed(sentences, open.from, lastOf(sentences, sentences.length - 1), true))
  return quoted
}

/** What is open behind a token. */
function openAfter(
  open: OpenQuote | null,
  { sentence, at }: TokenPosition,
  tree: SentenceTree,
  text: string,
): OpenQuote | null {
  if (open) {
    const isDone = isClosing(tree.tokens[at]?.form ?? '', open.close) || open.length >= limitOf(open.close)
    return isDone ? null : { ...open, length: open.length + 1 }
  }
  const close = closingOf(tree, at, text)
  return close === null ? null : { close, from: { sentence, at: at + 1 }, length: 0 }
}

/** Straight and curved double marks close each other, German ones too: one text may hold several. */
const DOUBLE: ReadonlySet<string> = new Set(['"', '”', '“', "''"])

function isClosing(form: string, close: string): boolean {
  if (close === '”' || close === STRAIGHT) return DOUBLE.has(form)
  return form === close
}

function limitOf(close: string): number {
  return close === '’' || close === "'" ? LONGEST_SINGLE : LONGEST_QUOTE
}

/** The mark that closes what a token opens; null where it opens nothing. */
function closingOf(tree: SentenceTree, at: number, text: string): string | null {
  const token = tree.tokens[at]
  if (!token || isPlainWord(token.form)) return null
  if (token.form === STRAIGHT) return STRAIGHT
  if (token.form !== "'" && token.form !== '‘') return OPENING.get(token.form) ?? null
  const isBeforeWord = /[\p{Lu}\p{Ll}]/u.test(text.charAt(token.end)) && !/\p{L}/u.test(text.charAt(token.start - 1))
  return isBeforeWord && token.upos === 'PUNCT' ? (token.form === '‘' ? '’' : "'") : null
}

/** Nearly all tokens: what begins with a letter or digit of ASCII is no mark. */
function isPlainWord(form: string): boolean {
  const lower = form.charCodeAt(0) | 32
  return (lower >= 97 && lower <= 122) || (lower >= 48 && lower <= 57)
}

export function isParagraphEnd(text: string, from: number, to: number): boolean {
  // To look for the next line end would read all of a text that has none, sentence by sentence.
  return text.slice(from, to).includes('\n')
}

function lastOf(sentences: readonly SentenceTree[], sentence: number): TokenPosition {
  return { sentence, at: (sentences[sentence]?.tokens.length ?? 1) - 1 }
}

function before(sentences: readonly SentenceTree[], sentence: number, at: number): TokenPosition {
  return at > 0 || sentence === 0 ? { sentence, at: at - 1 } : lastOf(sentences, sentence - 1)
}

/** The words, where there are any; a mark at a sentence's end opens with the next sentence. */
function closed(
  sentences: readonly SentenceTree[],
  from: TokenPosition,
  last: TokenPosition,
  isOpenEnded: boolean,
): readonly QuotedWords[] {
  const isAtEnd = from.at >= (sentences[from.sentence]?.tokens.length ?? 0)
  const first = isAtEnd ? { sentence: from.sentence + 1, at: 0 } : from
  const isEmpty = last.sentence < first.sentence || (last.sentence === first.sentence && last.at < first.at)
  return isEmpty ? [] : [{ first, last, isOpenEnded }]
}

/** Whether a token stands within quotation marks. */
export function quotedTokens(quoted: readonly QuotedWords[]): (sentence: number, at: number) => boolean {
  const bySentence = new Map<number, (readonly [from: number, to: number])[]>()
  for (const { first, last } of quoted) {
    for (let sentence = first.sentence; sentence <= last.sentence; sentence += 1) {
      const from = sentence === first.sentence ? first.at : 0
      const to = sentence === last.sentence ? last.at : Number.POSITIVE_INFINITY
      bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), [from, to]])
    }
  }
  return (sentence, at) => (bySentence.get(sentence) ?? []).some(([from, to]) => from <= at && at <= to)
}
