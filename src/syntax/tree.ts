import type { SyntaxSentence, SyntaxToken } from '../model/syntax.ts'

/** A sentence that can be asked who depends on whom. Tokens are named by their index. */
export interface SyntaxTree {
  readonly sentence: SyntaxSentence
  readonly tokens: readonly SyntaxToken[]
  /** By token: its dependents in the order of the text. */
  readonly children: readonly (readonly number[])[]
  /** By token: the first and the last token of its subtree, which has no gaps. */
  readonly first: Int32Array
  readonly last: Int32Array
}

export interface TokenSpan {
  /** UTF-16 offsets into the source text. */
  readonly start: number
  readonly end: number
}

export function buildTree(sentence: SyntaxSentence): SyntaxTree {
  const { tokens } = sentence
  const children = childrenByHead(tokens)
  const first = new Int32Array(tokens.length)
  for (let at = 0; at < tokens.length; at += 1) first[at] = at
  const last = first.slice()
  for (const at of childrenFirst(tokens, children)) {
    const head = tokens[at]?.head ?? -1
    if (head < 0) continue
    first[head] = Math.min(first[head] ?? head, first[at] ?? at)
    last[head] = Math.max(last[head] ?? head, last[at] ?? at)
  }
  return { sentence, tokens, children, first, last }
}

const NO_CHILDREN: readonly number[] = []

/** Most words of a sentence have no dependents, and share one list. */
function childrenByHead(tokens: readonly SyntaxToken[]): readonly (readonly number[])[] {
  const children: (readonly number[])[] = tokens.map(() => NO_CHILDREN)
  const lists = new Map<number, number[]>()
  for (let at = 0; at < tokens.length; at += 1) {
    const head = tokens[at]?.head ?? -1
    if (head < 0) continue
    const list = lists.get(head)
    if (list) list.push(at)
    else {
      const first = [at]
      lists.set(head, first)
      children[head] = first
    }
  }
  return children
}

/** Every token after all of its dependents, without recursion: trees may be as deep as a sentence is long. */
function childrenFirst(tokens: readonly SyntaxToken[], children: readonly (readonly number[])[]): readonly number[] {
  const order: number[] = []
  for (let at = 0; at < tokens.length; at += 1) if ((tokens[at]?.head ?? -1) < 0) order.push(at)
  for (let at = 0; at < order.length; at += 1) {
    for (const child of children[order[at] ?? 0] ?? NO_CHILDREN) order.push(child)
  }
  return order.reverse()
}

/** True for `nsubj:pass` asked for `nsubj`, not the other way round. */
export function isRelation(relation: string, wanted: string): boolean {
  return relation === wanted || (relation.startsWith(wanted) && relation.charAt(wanted.length) === ':')
}

function isOneOf(relation: string, wanted: readonly string[]): boolean {
  for (const each of wanted) if (isRelation(relation, each)) return true
  return false
}

/** Dependents by relation, subtypes included; all of them without one. */
export function childrenOf(tree: SyntaxTree, index: number, ...relations: readonly string[]): readonly number[] {
  const children = tree.children[index] ?? []
  if (relations.length === 0 || children.length === 0) return children
  let found: number[] | null = null
  for (const child of children) {
    if (!isOneOf(tree.tokens[child]?.relation ?? '', relations)) continue
    if (found) found.push(child)
    else found = [child]
  }
  return found ?? NO_CHILDREN
}

export function headOf(tree: SyntaxTree, index: number): number {
  return tree.tokens[index]?.head ?? -1
}

/** From the first to the last word of the subtree. */
export function spanOf(tree: SyntaxTree, index: number): TokenSpan {
  return {
    start: tree.tokens[tree.first[index] ?? index]?.start ?? 0,
    end: tree.tokens[tree.last[index] ?? index]?.end ?? 0,
  }
}

const CLAUSE_RELATIONS = ['root', 'csubj', 'ccomp', 'xcomp', 'advcl', 'acl', 'parataxis']

/**
 * The predicate of the clause that a token stands in; a predicate stands in its own. A coordinated predicate is a clause
 * of its own where it is a verb or has a subject or copula; so is a past tense, whatever the parser hung it by.
 */
export function clauseOf(tree: SyntaxTree, index: number): number {
  let at = index
  while (!isClauseHead(tree, at) && headOf(tree, at) >= 0) at = headOf(tree, at)
  return at
}

function isClauseHead(tree: SyntaxTree, index: number): boolean {
  const token = tree.tokens[index]
  if (!token) return false
  if (isOneOf(token.relation, CLAUSE_RELATIONS) || (token.xpos === 'VBD' && token.upos === 'VERB')) return true
  return token.relation === 'conj' && (token.upos === 'VERB' || childrenOf(tree, index, 'nsubj', 'cop').length > 0)
}

/** The token and what is coordinated with it [`Britain, France and Italy`], in the order of the text. */
export function coordinatesOf(tree: SyntaxTree, index: number): readonly number[] {
  return [index, ...childrenOf(tree, index, 'conj')]
}
