import type { SentenceTree, SyntaxToken } from '../../model/syntax.ts'
import type { TokenRange } from './span.ts'

/** The words of some tokens as written, line ends and wide gaps as one space. */
export function textOf({ tokens }: SentenceTree, { first, last }: TokenRange): string {
  let text = tokens[first]?.form ?? ''
  for (let at = first + 1; at <= last; at += 1) {
    const token = tokens[at]
    const gap = (tokens[at - 1]?.end ?? 0) < (token?.start ?? 0) ? ' ' : ''
    text += gap + (token?.form ?? '')
  }
  return text
}

/** Where a mention stands: what every kind of mention has but its kind, text and parser. */
export function placeOf(
  tree: SentenceTree,
  sentence: number,
  { first, last }: TokenRange,
): { start: number; end: number; sentence: number; first: number; last: number; head: number } {
  const start = tree.tokens[first]?.start ?? 0
  const end = tree.tokens[last]?.end ?? start
  return { start, end, sentence, first, last, head: headWithin(tree.tokens, first, last) }
}

/** The first token whose head lies outside. */
export function headWithin(tokens: readonly SyntaxToken[], first: number, last: number): number {
  for (let at = first; at <= last; at += 1) {
    const head = tokens[at]?.head ?? -1
    if (head < first || head > last) return at
  }
  return last
}
