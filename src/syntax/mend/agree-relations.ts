import type { SyntaxToken } from '../../model/syntax.ts'
import { isRelation } from '../tree.ts'

/** What a token's dependents say of it. */
const IS_PASSIVE = 1
const HAS_CASE = 2
const OPENS_WITH_CONJUNCTION = 4
const OPENS_CLAUSE = 8

/** Relations that a noun or clause after a coordinating conjunction is mistaken for. */
const JOINED: ReadonlySet<string> = new Set(['obj', 'nmod', 'appos', 'parataxis', 'list'])

/**
 * Relations are chosen one after the other, before all dependents are known, and may disagree with them: the subject of a verb
 * with a passive auxiliary is a passive one [`the bridge they say was built`], what a preposition introduces is no object, and
 * what a conjunction introduces is coordinated. What somebody becomes or remains is no object either, nor
 * what there is.
 */
export function agreeRelations(tokens: readonly SyntaxToken[]): readonly SyntaxToken[] {
  const signs = signsOf(tokens)
  let agreed: SyntaxToken[] | null = null
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]
    const relation = token && agreedRelation(token, at, signs, tokens[token.head]?.lemma ?? '')
    if (!token || relation === undefined || relation === token.relation) continue
    agreed ??= [...tokens]
    agreed[at] = { ...token, relation }
  }
  return agreed ?? tokens
}

function agreedRelation({ relation, head }: SyntaxToken, at: number, signs: Uint8Array, verb: string): string {
  if (head < 0) return relation
  if (relation === 'nsubj') return (signs[head] ?? 0) & IS_PASSIVE ? 'nsubj:pass' : relation
  if (head > at) return relation
  if (relation === 'obj' && verb === 'be') return 'nsubj'
  return relation === 'obj' && COPULAR.has(verb) ? 'xcomp' : agreedAfterHead(relation, signs[at] ?? 0)
}

const COPULAR: ReadonlySet<string> = new Set(['become', 'remain', 'seem'])

function agreedAfterHead(relation: string, signs: number): string {
  if (signs & OPENS_WITH_CONJUNCTION && JOINED.has(relation)) return 'conj'
  if (signs & OPENS_CLAUSE && isRelation(relation, 'acl')) return 'advcl'
  return signs & HAS_CASE && relation === 'obj' ? 'obl' : relation
}

function signsOf(tokens: readonly SyntaxToken[]): Uint8Array {
  const signs = new Uint8Array(tokens.length)
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (token && token.head >= 0) signs[token.head] = (signs[token.head] ?? 0) | signOf(token, at < token.head)
  }
  return signs
}

/** Words that open a clause of time or reason, which is no noun's [her first visit *since* she took over]. */
const OPENERS: ReadonlySet<string> = new Set('since after before while because until although when if'.split(' '))

function signOf({ relation, form }: SyntaxToken, isBefore: boolean): number {
  if (relation === 'aux:pass') return IS_PASSIVE
  if (!isBefore) return 0
  if (relation === 'case') return HAS_CASE
  if (relation === 'mark') return OPENERS.has(form) ? OPENS_CLAUSE : 0
  return relation === 'cc' ? OPENS_WITH_CONJUNCTION : 0
}
