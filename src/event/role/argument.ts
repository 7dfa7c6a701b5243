import type { ReadSentence } from '../reading.ts'
import { type Bare, UNLED } from './bare-argument.ts'
import { governed, governedByOrder, nounByOrder, nounByTree } from './noun-argument.ts'
import { verbByOrder, verbByTree } from './verb-argument.ts'

/** What fills a role of a trigger; names are those of a lexicon's `Roles`. */
export interface Argument {
  readonly name: string
  /** Token that heads it. */
  readonly index: number
  /** 0 to 1: high where the tree and the order of words say the same. */
  readonly confidence: number
}

const AGREED = 0.95
const TREE_ALONE = 0.8
const ORDER_ALONE = 0.65
const DOUBTED = 0.55

/** Whose arguments: a verb or a noun, `at` its head and `last` the last token of its phrase. */
interface Predicate {
  readonly at: number
  readonly last: number
  readonly entry: { readonly form: 'verb' | 'noun' }
}

/** The sense of a word, its roles and its figures ask for the same arguments. */
const knownArguments = new WeakMap<ReadSentence, Map<number, readonly Argument[]>>()

export function findArguments(sentence: ReadSentence, predicate: Predicate): readonly Argument[] {
  const known = knownArguments.get(sentence) ?? new Map<number, readonly Argument[]>()
  const key = keyOf(sentence, predicate)
  const told = known.get(key)
  if (told) return told
  const found = readArguments(sentence, predicate)
  known.set(key, found)
  knownArguments.set(sentence, known)
  return found
}

function keyOf({ lemmas }: ReadSentence, { at, last, entry }: Predicate): number {
  return (at * (lemmas.length + 1) + last) * 2 + (entry.form === 'verb' ? 1 : 0)
}

function readArguments(sentence: ReadSentence, { at, last, entry }: Predicate): readonly Argument[] {
  if (entry.form === 'verb') return reconcile(sentence, verbByTree(sentence, at), verbByOrder(sentence, at, last))
  const byTree = [...nounByTree(sentence, at), ...governed(sentence, at)]
  return reconcile(sentence, byTree, [...nounByOrder(sentence, at), ...governedByOrder(sentence, at)])
}

/**
 * What both readings give is sure; a subject or object on which they differ is doubtful. A verb between two noun phrases
 * without `be` is active whatever the tree says.
 */
function reconcile({ chunks }: ReadSentence, tree: readonly Bare[], order: readonly Bare[]): readonly Argument[] {
  const phrase = (index: number): number =>
    chunks.find(({ first, last }) => first <= index && index <= last)?.first ?? index
  const isSame = (left: Bare, right: Bare): boolean => phrase(left.index) === phrase(right.index)
  const isActive = order.some(({ name }) => name === 'subject') && order.some(({ name }) => name === 'object')
  const named = tree.filter(({ name, index }) => name !== 'complement' || !isObject({ name, index }, order, isSame))
  const likely = isActive ? named.filter((argument) => !isOtherCore(argument, order, isSame)) : named
  const fromTree = likely.map((argument) => ({
    ...(order.find((other) => other.name === argument.name && isSame(other, argument)) ?? argument),
    confidence: treeConfidence(argument, order, isSame),
  }))
  const isTaken = ({ name }: Bare): boolean => isCore(name) && likely.some((other) => other.name === name)
  const isShared = ({ name }: Bare): boolean =>
    likely.some((other) => other.name === name && order.some((same) => same.name === name && isSame(same, other)))
  const rest = order.filter(
    (argument) =>
      !likely.some((other) => other.name !== UNLED && isSame(other, argument)) &&
      (!isTaken(argument) || isShared(argument)),
  )
  return [...fromTree, ...rest.map((argument) => ({ ...argument, confidence: ORDER_ALONE }))]
}

/** [named Reed chief executive]: whom the tree may take for what he is made. */
function isObject(argument: Bare, order: readonly Bare[], isSame: (left: Bare, right: Bare) => boolean): boolean {
  return order.some((other) => other.name === 'object' && isSame(other, argument))
}

function treeConfidence(argument: Bare, order: readonly Bare[], isSame: (left: Bare, right: Bare) => boolean): number {
  if (order.some((other) => other.name === argument.name && isSame(other, argument))) return AGREED
  return isDoubted(argument, order, isSame) ? DOUBTED : TREE_ALONE
}

/** By order it is the object and by the tree the subject, or the other way round. */
function isDoubted(argument: Bare, order: readonly Bare[], isSame: (left: Bare, right: Bare) => boolean): boolean {
  return isCore(argument.name) && isOtherCore(argument, order, isSame)
}

/** By order it is the subject or the object, and by the tree something else. */
function isOtherCore(argument: Bare, order: readonly Bare[], isSame: (left: Bare, right: Bare) => boolean): boolean {
  return order.some((other) => isCore(other.name) && other.name !== argument.name && isSame(other, argument))
}

function isCore(name: string): boolean {
  return name === 'subject' || name === 'object'
}
