import type { SyntaxToken } from '../../model/syntax.ts'
import { OPENERS } from './sentence-signs.ts'
import { NOMINAL, TENSED } from './tag-sets.ts'

/** What a verb is taken for whose subject was taken for an oblique. */
const BESIDE: ReadonlySet<string> = new Set(['xcomp', 'ccomp', 'conj', 'parataxis', 'advcl', 'dep'])

/**
 * What a preposition seems to introduce right before a finite verb without a subject is its subject, and the preposition opens its
 * clause [scored twice *as Norwich* beat Ipswich].
 */
export function mendOpenedClause(tokens: readonly SyntaxToken[]): readonly SyntaxToken[] {
  const noun = tokens.findIndex((_, at) => isSubject(tokens, at))
  if (noun < 0) return tokens
  const verb = verbBehind(tokens, noun)
  return tokens.map((token, at) => {
    if (at === noun) return { ...token, head: verb, relation: 'nsubj' }
    if (at === verb) return { ...token, head: tokens[noun]?.head ?? -1, relation: 'advcl' }
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
  if (!TENSED.has(xpos) || !BESIDE.has(taken) || above !== head) return false
  return (
    tokens.some((token) => isOpener(token, noun)) &&
    !tokens.some(({ head: of, relation: other }) => of === verb && /^(?:nsubj|mark|aux|cc)/.test(other))
  )
}

const NO_TOKEN = { xpos: '', upos: '', relation: '', head: -1 }

/** The word behind a name. */
function verbBehind(tokens: readonly SyntaxToken[], noun: number): number {
  let at = noun + 1
  while (tokens[at]?.head === noun && tokens[at]?.relation === 'flat') at += 1
  return at
}
