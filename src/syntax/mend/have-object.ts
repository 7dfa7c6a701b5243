import type { SyntaxToken } from '../../model/syntax.ts'
import { wordSet } from '../../util/word-set.ts'

const NOUNS = wordSet('NOUN PROPN NUM')
/** What stays with the noun; the rest is the clause's. */
const OF_NOUN = wordSet(
  'det det:predet amod nummod nmod nmod:poss nmod:unmarked nmod:desc compound flat fixed acl acl:relcl appos case conj',
)

/**
 * `have` that would help a noun is the verb of the clause, and the noun its object [Kitchens there *have daily specials*]: only verbs and
 * predicates have auxiliaries.
 */
export function mendHave(tokens: readonly SyntaxToken[]): readonly SyntaxToken[] {
  const have = tokens.findIndex((token, at) => isBeforeNoun(tokens, token, at))
  const noun = tokens[have]?.head ?? -1
  const { head, relation } = tokens[noun] ?? { head: -1, relation: 'dep' }
  if (noun < 0 || tokens.some((token, at) => token.head === noun && isOfPredicate(token, at, have))) return tokens
  return tokens.map((token, at) => {
    if (at === have) return { ...token, upos: 'VERB', head, relation }
    if (at === noun) return { ...token, head: have, relation: 'obj' }
    return token.head === noun && (at < have || !OF_NOUN.has(token.relation)) ? { ...token, head: have } : token
  })
}

function isBeforeNoun(
  tokens: readonly SyntaxToken[],
  { lemma, upos, relation, head }: SyntaxToken,
  at: number,
): boolean {
  return lemma === 'have' && upos === 'AUX' && relation === 'aux' && head > at && NOUNS.has(tokens[head]?.upos ?? '')
}

/** Another auxiliary or an object, or what introduces the noun behind `have`. */
function isOfPredicate({ relation }: SyntaxToken, at: number, have: number): boolean {
  return (at !== have && /^(?:aux|cop|obj|xcomp)/.test(relation)) || (at > have && /^(?:case|mark)/.test(relation))
}
