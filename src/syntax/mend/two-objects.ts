import type { SyntaxToken } from '../../model/syntax.ts'
import { wordSet } from '../../util/word-set.ts'

const GIVING = wordSet(`
  give send show tell offer bring pay teach hand grant award lend owe promise provide afford mail save find buy land deny cost win lose
  assign allow
`)
const NAMING = wordSet('call name consider declare deem dub label')

/**
 * A verb has one object. Of two, the first is who is given the second [*brought the town* fame], or the second is what the first is
 * called [called them *rebels*].
 */
export function mendTwoObjects(tokens: readonly SyntaxToken[]): readonly SyntaxToken[] {
  let mended: SyntaxToken[] | null = null
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]
    const verb = token?.relation === 'obj' && token.head < at ? tokens[token.head] : undefined
    const relation = verb && secondRelation(verb)
    const first = relation ? objectBetween(tokens, token?.head ?? at, at) : -1
    if (first < 0 || !relation) continue
    mended ??= [...tokens]
    relate(mended, relation === 'iobj' ? first : at, relation)
  }
  return mended ?? tokens
}

/** What one of two objects of the verb is: the first a recipient, or the second a name. */
function secondRelation({ lemma }: SyntaxToken): 'iobj' | 'xcomp' | null {
  if (NAMING.has(lemma)) return 'xcomp'
  return GIVING.has(lemma) ? 'iobj' : null
}

function relate(tokens: SyntaxToken[], at: number, relation: string): void {
  const token = tokens[at]
  if (token) tokens[at] = { ...token, relation }
}

/** The first object of the verb that stands between it and another word; -1 where there is none. */
function objectBetween(tokens: readonly SyntaxToken[], verb: number, end: number): number {
  for (let at = verb + 1; at < end; at += 1) if (tokens[at]?.head === verb && tokens[at]?.relation === 'obj') return at
  return -1
}
