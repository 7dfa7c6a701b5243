import type { SyntaxToken } from '../../model/syntax.ts'
import { endsAsProse, isClause } from './main-verb.ts'
import { NOMINAL } from './tag-sets.ts'

const SUBJECTS: ReadonlySet<string> = new Set(['nsubj', 'nsubj:pass'])
const CLAUSES: ReadonlySet<string> = new Set(['advcl', 'ccomp', 'parataxis', 'acl', 'conj', 'dep'])

interface Parts {
  /** The noun that the parser took for the whole. */
  readonly noun: number
  /** What a preposition leads, taken for the subject. */
  readonly phrase: number
  readonly verb: number
}

/**
 * A subject has no preposition: in a sentence that seems to be a noun, a verb with such a subject is that noun's [a surgeon who operated
 * *while over the limit has been jailed*].
 */
export function mendCasedSubject(tokens: readonly SyntaxToken[]): readonly SyntaxToken[] {
  const noun = tokens.findIndex(({ head }) => head < 0)
  if (!NOMINAL.has(tokens[noun]?.upos ?? '') || !endsAsProse(tokens) || isClause(tokens, noun)) return tokens
  const phrase = tokens.findIndex((_, at) => isCasedSubject(tokens, at, noun))
  const verb = tokens[phrase]?.head ?? -1
  return phrase < 0 ? tokens : remade(tokens, { noun, phrase, verb })
}

function isCasedSubject(tokens: readonly SyntaxToken[], at: number, noun: number): boolean {
  const { relation = '', head = -1 } = tokens[at] ?? {}
  const verb = tokens[head]
  if (!SUBJECTS.has(relation) || head <= at || verb?.upos !== 'VERB' || verb.head !== noun) return false
  if (at < noun || !CLAUSES.has(verb.relation) || !isTensed(tokens, head)) return false
  return tokens.some(
    (token, other) => token.head === at && token.relation === 'case' && token.upos === 'ADP' && other > noun,
  )
}

function isTensed(tokens: readonly SyntaxToken[], verb: number): boolean {
  return (
    tokens[verb]?.xpos === 'VBD' || tokens.some(({ head, relation }) => head === verb && relation.startsWith('aux'))
  )
}

function remade(tokens: readonly SyntaxToken[], { noun, phrase, verb }: Parts): readonly SyntaxToken[] {
  const relative = tokens.findIndex(
    ({ head, relation }, at) => head === noun && relation.startsWith('acl') && at < phrase,
  )
  const above = relative < 0 ? { head: noun, relation: 'nmod' } : { head: relative, relation: 'obl' }
  const arcs = new Map([
    [verb, { head: -1, relation: 'root' }],
    [noun, { head: verb, relation: tokens[phrase]?.relation ?? 'nsubj' }],
    [phrase, above],
  ])
  return tokens.map((token, at) => {
    const arc = arcs.get(at)
    if (arc) return { ...token, ...arc }
    // [*while* over the limit], and the full stop
    if (token.head === verb && at < phrase) return { ...token, head: phrase }
    return token.head === noun && at > verb ? { ...token, head: verb } : token
  })
}
