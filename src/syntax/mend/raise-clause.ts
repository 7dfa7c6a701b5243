import type { SyntaxToken } from '../../model/syntax.ts'
import { wordSet } from '../../util/word-set.ts'

/** Words that open a clause of time, reason or condition, which is told of what is done and of no noun. */
const OPENERS = wordSet('since after before while because until although when if unless though')
/** Of a noun within a clause. */
const WITHIN = wordSet('obj iobj obl obl:unmarked obl:agent nmod nmod:unmarked compound appos flat conj nummod')
const NOUNS = wordSet('NOUN PROPN NUM')

/**
 * A clause of time or reason hangs on the verb and not on the noun before it [They knew the town *before it was bombed*].
 */
export function raiseClauses(tokens: readonly SyntaxToken[]): readonly SyntaxToken[] {
  let raised: SyntaxToken[] | null = null
  for (let at = 0; at < tokens.length; at += 1) {
    const mark = tokens[at]
    if (mark?.relation !== 'mark' || !OPENERS.has(mark.form)) continue
    const clause = tokens[mark.head]
    const head = clause?.relation === 'advcl' && clause.head < at ? clauseOf(tokens, clause.head) : -1
    if (!clause || head < 0 || head === clause.head) continue
    raised ??= [...tokens]
    raised[mark.head] = { ...clause, head }
  }
  return raised ?? tokens
}

/** The verb or predicate that a noun belongs to; the word itself where that is none. */
function clauseOf(tokens: readonly SyntaxToken[], word: number): number {
  let at = word
  for (;;) {
    const token = tokens[at]
    if (!token || token.head > at || !NOUNS.has(token.upos) || !WITHIN.has(token.relation)) return at
    at = token.head
  }
}
