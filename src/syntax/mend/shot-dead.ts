import type { SyntaxToken } from '../../model/syntax.ts'
import { NOMINAL } from './tag-sets.ts'

/** The words of one clause that tells of a shooting. */
interface Parts {
  readonly noun: number
  /** What a preposition ties to it [men on *motorbikes*]; -1 without one. */
  readonly inner: number
  readonly verb: number
  readonly dead: number
  /** Whoever is shot; -1 where the clause does not say. */
  readonly object: number
  /** Of [have shot dead]; -1 without one. */
  readonly helper: number
}

/**
 * [A gunman *shot dead* the mayor]: the treebanks lack it, so that `shot` is taken for a noun or `dead` for what describes who was shot.
 * `shot` is the verb and `dead` what comes of it.
 */
export function mendShotDead(tokens: readonly SyntaxToken[]): readonly SyntaxToken[] {
  const verb = tokens.findIndex((token, at) => token.form === 'shot' && tokens[at + 1]?.form === 'dead')
  if (verb < 0 || isPassive(tokens, verb)) return tokens
  const parts = partsAround(tokens, verb)
  return parts === null ? tokens : remade(tokens, parts)
}

/** [were shot dead] */
function isPassive(tokens: readonly SyntaxToken[], verb: number): boolean {
  return tokens.some(({ head, relation }) => head === verb && (relation === 'aux:pass' || relation === 'nsubj:pass'))
}

function partsAround(tokens: readonly SyntaxToken[], verb: number): Parts | null {
  const helper = tokens[verb - 1]?.lemma === 'have' ? verb - 1 : -1
  const last = helper < 0 ? verb - 1 : helper - 1
  const preposition = prepositionBefore(tokens, last)
  const noun = nameAt(tokens, preposition < 0 ? last : preposition - 1)
  const inner = preposition < 0 ? -1 : nameAt(tokens, last)
  if (!NOMINAL.has(tokens[noun]?.upos ?? '') || (inner >= 0 && !NOMINAL.has(tokens[inner]?.upos ?? ''))) return null
  return { noun, inner, verb, dead: verb + 1, object: objectBehind(tokens, verb + 1), helper }
}

/** The first word of a name of which the word is the last. */
function nameAt(tokens: readonly SyntaxToken[], at: number): number {
  return tokens[at]?.relation === 'flat' ? (tokens[at]?.head ?? -1) : at
}

/** Of the noun phrase that ends there; -1 without one. */
function prepositionBefore(tokens: readonly SyntaxToken[], last: number): number {
  let at = last - 1
  while (OF_PHRASE.has(tokens[at]?.upos ?? '')) at -= 1
  return tokens[at]?.upos === 'ADP' && NOMINAL.has(tokens[at - 1]?.upos ?? '') ? at : -1
}

const OF_PHRASE: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN'])

/** The head of the noun phrase right behind. */
function objectBehind(tokens: readonly SyntaxToken[], dead: number): number {
  let at = tokens[dead + 1] ? dead + 1 : -1
  while (at >= 0 && !NOMINAL.has(tokens[at]?.upos ?? '')) {
    const head = tokens[at]?.head ?? -1
    if (head <= at) return -1
    at = head
  }
  const head = tokens[at]?.head ?? -1
  const isPart =
    at >= 0 && head > at && ['compound', 'nmod:poss', 'amod', 'nummod'].includes(tokens[at]?.relation ?? '')
  return isPart ? head : at
}

function remade(tokens: readonly SyntaxToken[], parts: Parts): readonly SyntaxToken[] {
  const { noun, inner, verb, dead, object, helper } = parts
  const own = [noun, inner, verb, dead, object, helper].filter((at) => at >= 0)
  const top = own.find((at) => !own.includes(tokens[at]?.head ?? -1)) ?? verb
  const { head = -1, relation = 'root' } = tokens[top] ?? {}
  const arcs = new Map([
    [noun, { head: verb, relation: 'nsubj' }],
    [inner, { head: noun, relation: 'nmod' }],
    [object, { head: verb, relation: 'obj' }],
    [dead, { head: verb, relation: 'xcomp' }],
    [helper, { upos: 'AUX', head: verb, relation: 'aux' }],
    [verb, { lemma: 'shoot', upos: 'VERB', xpos: helper < 0 ? 'VBD' : 'VBN', head, relation }],
  ])
  return tokens.map((token, at) => {
    const arc = arcs.get(at)
    if (arc) return { ...token, ...arc }
    return own.includes(token.head) ? { ...token, head: newHead(token, at, parts) } : token
  })
}

/** What stands behind who was shot, and all marks, are the verb's; what describes a noun stays with it. */
function newHead({ head, relation, upos }: SyntaxToken, at: number, { noun, inner, verb, object }: Parts): number {
  if (upos === 'PUNCT') return verb
  if (at < noun) return head === noun ? noun : OF_NOUN.has(relation) ? noun : verb
  if (at < verb) return inner >= 0 && at < inner ? inner : head
  return head === object ? object : verb
}

const OF_NOUN: ReadonlySet<string> = new Set(['det', 'amod', 'compound', 'nummod', 'nmod:poss'])
