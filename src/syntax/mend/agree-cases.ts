import type { SyntaxToken } from '../../model/syntax.ts'

/** Relations that an owner before what is owned is mistaken for. */
const BEFORE_OWNED: ReadonlySet<string> = new Set(['compound', 'nmod', 'nmod:unmarked', 'nmod:desc', 'amod'])

/**
 * What marks a noun's case says more than its tag, or the noun's own relation: an adverb that introduces a noun is a preposition [a
 * win *over* Larkhill], and a noun with an `'s` before another is its owner, the whole of its name [*Deltona Energy*'s takeover].
 */
export function agreeCases(tokens: readonly SyntaxToken[]): readonly SyntaxToken[] {
  /** From an owner to its mark. */
  const owners = new Map<number, number>()
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (token && isOwnership(token)) owners.set(nameOf(tokens, token.head), at)
  }
  const agreed = tokens.map((token, at) => {
    if (isOwnership(token)) return withHead(token, nameOf(tokens, token.head))
    if (token.relation === 'case' && token.upos === 'ADV') return { ...token, upos: 'ADP', xpos: 'IN' }
    const isOwner = owners.has(at) && token.head > (owners.get(at) ?? at) && BEFORE_OWNED.has(token.relation)
    return isOwner ? { ...token, relation: 'nmod:poss' } : token
  })
  return agreed.some((token, at) => token !== tokens[at]) ? agreed : tokens
}

function isOwnership({ relation, xpos }: SyntaxToken): boolean {
  return relation === 'case' && xpos === 'POS'
}

function withHead(token: SyntaxToken, head: number): SyntaxToken {
  return token.head === head ? token : { ...token, head }
}

/** The first word of a name from any of it. */
function nameOf(tokens: readonly SyntaxToken[], word: number): number {
  const token = tokens[word]
  return token?.relation === 'flat' ? token.head : word
}
