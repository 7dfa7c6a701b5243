import type { SyntaxToken } from '../../model/syntax.ts'
import { wordSet } from '../../util/word-set.ts'
import { TENSED } from './tag-sets.ts'

/** Verbs of what is said, known or felt: they have a clause where others have an object. */
const OF_CLAUSE = wordSet(`
  say report know think believe notice discover reveal hope feel find show mean confirm announce claim warn fear suggest learn realize
  realise understand decide determine estimate expect ensure argue insist state add note conclude admit deny agree assume doubt guess
  wish imagine indicate allege predict prove suppose tell see hear
`)
const BESIDE = wordSet('advcl parataxis conj ccomp xcomp dep acl')
const OPENED = /^(?:nsubj|csubj|expl|mark|cc$)/

/**
 * An object right before a finite verb without a subject is its subject: what is said, known or felt is a clause [They noticed *the wells*
 * were running dry].
 */
export function mendClauseSubject(tokens: readonly SyntaxToken[]): readonly SyntaxToken[] {
  const verb = tokens.findIndex((token, at) => isAfterObject(tokens, token, at))
  const head = tokens[verb]?.head ?? -1
  const noun = verb < 0 ? -1 : objectOf(tokens, head, verb)
  if (noun < 0) return tokens
  return tokens.map((token, at) => {
    if (at === verb) return { ...token, relation: 'ccomp' }
    return at === noun ? { ...token, head: verb, relation: 'nsubj' } : token
  })
}

function isAfterObject(tokens: readonly SyntaxToken[], { head, relation }: SyntaxToken, at: number): boolean {
  if (head < 0 || head >= at || !BESIDE.has(relation) || !OF_CLAUSE.has(tokens[head]?.lemma ?? '')) return false
  const noun = objectOf(tokens, head, at)
  return noun >= 0 && isFiniteVerb(tokens, at) && isRightBefore(tokens, noun, at)
}

function objectOf(tokens: readonly SyntaxToken[], verb: number, end: number): number {
  for (let at = end - 1; at > verb; at -= 1) if (tokens[at]?.head === verb && tokens[at]?.relation === 'obj') return at
  return -1
}

/** With a tense, and neither a subject nor a word that opens its clause. */
function isFiniteVerb(tokens: readonly SyntaxToken[], verb: number): boolean {
  let isTensed = tokens[verb]?.upos === 'VERB' && TENSED.has(tokens[verb]?.xpos ?? '')
  for (const { head, relation, xpos } of tokens) {
    if (head !== verb) continue
    if (OPENED.test(relation)) return false
    if ((/^(?:aux|cop)/.test(relation) && TENSED.has(xpos)) || xpos === 'MD') isTensed = true
  }
  return isTensed
}

/** Between the noun and the verb stands only what hangs on either. */
function isRightBefore(tokens: readonly SyntaxToken[], noun: number, verb: number): boolean {
  for (let at = noun + 1; at < verb; at += 1) {
    let above = at
    while (above >= 0 && above !== noun && above !== verb) above = tokens[above]?.head ?? -1
    if (above < 0 || tokens[at]?.form === ',') return false
  }
  return true
}
