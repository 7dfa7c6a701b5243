import type { SyntaxToken } from '../../model/syntax.ts'
import { wordSet } from '../../util/word-set.ts'
import { OPENERS } from './sentence-signs.ts'
import { NOMINAL, TENSED } from './tag-sets.ts'

/** What a verb is taken for whose subject was taken for an oblique. */
const BESIDE: ReadonlySet<string> = new Set(['xcomp', 'ccomp', 'conj', 'parataxis', 'advcl', 'dep'])

/**
 * What a preposition seems to introduce right before a finite verb without a subject is its subject, and the preposition opens its
 * clause [scored twice *as Norwich* beat Ipswich]; a span of time before it is no subject either [two weeks *after their deputies* met].
 */
export function mendOpenedClause(tokens: readonly SyntaxToken[]): readonly SyntaxToken[] {
  const noun = tokens.findIndex((_, at) => isSubject(tokens, at))
  if (noun < 0) return tokens
  const verb = verbBehind(tokens, noun)
  const span = spanOf(tokens, noun)
  return tokens.map((token, at) => {
    if (at === noun) return { ...token, head: verb, relation: 'nsubj' }
    if (at === span) return { ...token, relation: 'obl:unmarked' }
    if (at === verb && span < 0) return { ...token, head: tokens[noun]?.head ?? -1, relation: 'advcl' }
    return isOpener(token, noun) ? { ...token, upos: 'SCONJ', head: verb, relation: 'mark' } : token
  })
}

function isOpener({ head, relation, form }: SyntaxToken, noun: number): boolean {
  return head === noun && relation === 'case' && OPENERS.has(form)
}

/** An oblique with a preposition that may open a clause, and a verb behind it that lacks a subject. */
function isSubject(tokens: readonly SyntaxToken[], noun: number): boolean {
  const { upos, relation, head } = tokens[noun] ?? NO_TOKEN
  if (!NOMINAL.has(upos) || (relation !== 'obl' && relation !== 'nmod') || head >= noun) return false
  const verb = verbBehind(tokens, noun)
  const { xpos, relation: taken, head: above } = tokens[verb] ?? NO_TOKEN
  const span = spanOf(tokens, noun)
  if (!TENSED.has(xpos) || !BESIDE.has(taken) || (above !== head && span < 0)) return false
  return (
    tokens.some((token) => isOpener(token, noun)) &&
    !tokens.some((token, at) => at !== span && token.head === verb && /^(?:nsubj|mark|aux|cc)/.test(token.relation))
  )
}

const SPANS = wordSet('minute hour day night week month year decade moment')

/** The span of time that the noun hangs on, where that was taken for the subject of the verb; else -1. */
function spanOf(tokens: readonly SyntaxToken[], noun: number): number {
  const span = tokens[noun]?.head ?? -1
  const { relation = '', lemma = '', head = -1 } = tokens[span] ?? {}
  return relation === 'nsubj' && head === verbBehind(tokens, noun) && SPANS.has(lemma) ? span : -1
}

const NO_TOKEN = { xpos: '', upos: '', relation: '', head: -1 }

/** The word behind a name. */
function verbBehind(tokens: readonly SyntaxToken[], noun: number): number {
  let at = noun + 1
  while (tokens[at]?.head === noun && tokens[at]?.relation === 'flat') at += 1
  return at
}
