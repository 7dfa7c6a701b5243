import type { SyntaxToken } from '../../model/syntax.ts'
import { wordSet } from '../../util/word-set.ts'

/** What is done to nobody. */
const INTRANSITIVE = wordSet('marched rallied protested demonstrated arrived died perished')

/** [About 3,000 *marched* in Almara]: the only verb of its sentence, without a helper, is past and no passive. */
export function mendNoPassive(tokens: readonly SyntaxToken[]): readonly SyntaxToken[] {
  const verb = tokens.findIndex(({ head }) => head === -1)
  const { xpos = '', form = '' } = tokens[verb] ?? {}
  if (xpos !== 'VBN' || !INTRANSITIVE.has(form)) return tokens
  if (tokens.some(({ head, relation }) => head === verb && relation.startsWith('aux'))) return tokens
  return tokens.map((token, at) => {
    if (at === verb) return { ...token, xpos: 'VBD' }
    return token.head === verb && token.relation === 'nsubj:pass' ? { ...token, relation: 'nsubj' } : token
  })
}
