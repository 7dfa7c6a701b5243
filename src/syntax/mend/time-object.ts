import type { SyntaxToken } from '../../model/syntax.ts'
import { wordSet } from '../../util/word-set.ts'

const DAYS = wordSet('Monday Tuesday Wednesday Thursday Friday Saturday Sunday')
const TIMES = wordSet('time day night morning afternoon evening week weekend month year decade')
const WHICH = wordSet('last next this every each')
/** Verbs that a time may be the object of. */
const OF_TIMES = wordSet(`
  spend waste lose save take need have make get set give book schedule choose pick name mark celebrate observe enjoy love hate like remember
  see call begin start end open close propose suggest fix reserve miss expect await face mean include cover remain become be
`)

/**
 * A day or a time that is one of several is when something is done, not what it is done to [prices rose *Wednesday*, they meet *every week*].
 */
export function mendTimeObject(tokens: readonly SyntaxToken[]): readonly SyntaxToken[] {
  let mended: SyntaxToken[] | null = null
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (!token || !isTime(tokens, token, at)) continue
    mended ??= [...tokens]
    mended[at] = { ...token, relation: 'obl:unmarked' }
  }
  return mended ?? tokens
}

function isTime(tokens: readonly SyntaxToken[], { relation, head, form, lemma }: SyntaxToken, at: number): boolean {
  if (relation !== 'obj' || head > at || OF_TIMES.has(tokens[head]?.lemma ?? '')) return false
  if (DAYS.has(form)) return tokens[at - 1]?.head !== at
  return TIMES.has(lemma) && tokens.some((token) => token.head === at && WHICH.has(token.form))
}
