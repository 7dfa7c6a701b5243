import type { PredicateArgument, SyntaxSentence } from '../../model/syntax.ts'
import { argumentsOf } from '../arguments.ts'
import { buildTree, type SyntaxTree } from '../tree.ts'

/** How many facts the gold trees state, how many the parser's do, and how many both. */
export interface Count {
  gold: number
  system: number
  both: number
}

export type Scores = ReadonlyMap<string, Count>

export function fScore({ gold, system, both }: Count): number {
  return gold + system === 0 ? 0 : (200 * both) / (gold + system)
}

/**
 * Compares trees fact by fact. Each fact is a line of text that names tokens by their offsets, so that two tokenisations
 * can be compared. Categories: `tokens`, `sentences`, `UPOS`, `XPOS`, `lemma`, `UAS`, `LAS`, `rel …`, `arg …`.
 */
export function scoreTrees(gold: readonly SyntaxSentence[], system: readonly SyntaxSentence[]): Scores {
  const scores = new Map<string, Count>()
  const goldFacts = collectFacts(gold)
  const systemFacts = collectFacts(system)
  for (const [category, facts] of goldFacts) {
    const others = systemFacts.get(category) ?? new Set()
    let both = 0
    for (const fact of facts) if (others.has(fact)) both += 1
    scores.set(category, { gold: facts.size, system: others.size, both })
  }
  return scores
}

type Facts = Map<string, Set<string>>

function addFact(facts: Facts, category: string, fact: string): void {
  const known = facts.get(category)
  if (known) known.add(fact)
  else facts.set(category, new Set([fact]))
}

function collectFacts(sentences: readonly SyntaxSentence[]): Facts {
  const facts: Facts = new Map()
  for (const sentence of sentences) {
    addFact(facts, 'sentences', `${sentence.start} ${sentence.end}`)
    const tree = buildTree(sentence)
    for (const at of sentence.tokens.keys()) {
      addTokenFacts(facts, tree, at)
      if (sentence.tokens[at]?.upos === 'VERB') addArgumentFacts(facts, tree, at)
    }
  }
  return facts
}

function nameOf(tree: SyntaxTree, index: number): string {
  const token = tree.tokens[index]
  return token ? `${token.start}-${token.end}` : 'root'
}

function addTokenFacts(facts: Facts, tree: SyntaxTree, index: number): void {
  const token = tree.tokens[index]
  if (!token) return
  const name = nameOf(tree, index)
  const arc = `${name} ${nameOf(tree, token.head)}`
  addFact(facts, 'tokens', name)
  addFact(facts, 'UPOS', `${name} ${token.upos}`)
  addFact(facts, 'XPOS', `${name} ${token.xpos}`)
  addFact(facts, 'lemma', `${name} ${token.lemma}`)
  addFact(facts, 'UAS', arc)
  addFact(facts, 'LAS', `${arc} ${token.relation}`)
  addFact(facts, 'LAS without subtypes', `${arc} ${token.relation.replace(/:.*/, '')}`)
  addFact(facts, `rel ${token.relation}`, arc)
}

function addArgumentFacts(facts: Facts, tree: SyntaxTree, predicate: number): void {
  for (const argument of argumentsOf(tree, predicate)) {
    const fact = `${nameOf(tree, predicate)} ${nameOf(tree, argument.index)}`
    for (const category of categoriesOf(tree, argument)) addFact(facts, `arg ${category}`, fact)
  }
}

function categoriesOf(tree: SyntaxTree, argument: PredicateArgument): readonly string[] {
  if (argument.role !== 'subject') return [argument.role]
  if (tree.tokens[argument.index]?.relation === 'obl:agent') return ['agent']
  return argument.source === 'coordination' ? ['subject', 'coordinated subject'] : ['subject']
}
