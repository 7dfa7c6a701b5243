import type { SyntaxToken } from '../../model/syntax.ts'

const COMPLEMENT: ReadonlySet<string> = new Set(['xcomp', 'ccomp'])
const PARTICIPLE: ReadonlySet<string> = new Set(['VBN', 'VBD', 'VB'])
const BETWEEN: ReadonlySet<string> = new Set(['ADV', 'PART'])

/** `have` right before a verb without `to` is its auxiliary [The minister *has* quit, police *had* not spoken]. */
export function mendPerfect(tokens: readonly SyntaxToken[]): readonly SyntaxToken[] {
  const verb = tokens.findIndex((_, at) => isAfterHave(tokens, at))
  const have = tokens[verb]?.head ?? -1
  const { head, relation } = tokens[have] ?? { head: -1, relation: 'root' }
  if (verb < 0) return tokens
  return tokens.map((token, at) => {
    if (at === verb) return { ...token, xpos: 'VBN', head, relation }
    if (at === have) return { ...token, upos: 'AUX', head: verb, relation: 'aux' }
    return token.head === have ? { ...token, head: verb } : token
  })
}

function isAfterHave(tokens: readonly SyntaxToken[], verb: number): boolean {
  const { head: have, relation, upos, xpos } = tokens[verb] ?? NO_TOKEN
  if (upos !== 'VERB' || !COMPLEMENT.has(relation) || !PARTICIPLE.has(xpos) || tokens[have]?.lemma !== 'have')
    return false
  if (have > verb || tokens.some(({ head, relation: other }) => head === verb && /^(?:mark|aux|nsubj)/.test(other)))
    return false
  return tokens.slice(have + 1, verb).every((token) => BETWEEN.has(token.upos) && token.form !== 'to')
}

const NO_TOKEN = { head: -1, relation: '', upos: '', xpos: '' }
