import type { SentenceTree, SyntaxSentence } from '../model/syntax.ts'
import { argumentsOf, isPassive } from './arguments.ts'
import { buildTree, childrenOf, clauseOf, coordinatesOf } from './tree.ts'

/** A parsed sentence as the later stages ask of it. */
export function openTree(sentence: SyntaxSentence): SentenceTree {
  const tree = buildTree(sentence)
  return {
    sentence,
    tokens: tree.tokens,
    childrenOf: (index, ...relations) => childrenOf(tree, index, ...relations),
    rangeOf: (index) => ({ first: tree.first[index] ?? index, last: tree.last[index] ?? index }),
    clauseOf: (index) => clauseOf(tree, index),
    coordinatesOf: (index) => coordinatesOf(tree, index),
    argumentsOf: (predicate) => argumentsOf(tree, predicate),
    isPassive: (predicate) => isPassive(tree, predicate),
  }
}
