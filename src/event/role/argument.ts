import type { PredicateArgument } from '../../model/syntax.ts'
import type { Chunk } from '../chunk.ts'
import {
  controllerOf,
  coordinatesBefore,
  isPassiveByOrder,
  objectAfter,
  ownedBy,
  phrasesAfter,
  subjectBefore,
} from '../order.ts'
import { mentionAt, type ReadSentence } from '../reading.ts'
import { GIVING, governorOf, partIn } from './governor.ts'
import { isOfWhoOrders, orderedTo } from './ordered.ts'

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
const knownArguments = new WeakMap<ReadSentence, Map<string, readonly Argument[]>>()

export function findArguments(sentence: ReadSentence, predicate: Predicate): readonly Argument[] {
  const known = knownArguments.get(sentence) ?? new Map<string, readonly Argument[]>()
  knownArguments.set(sentence, known)
  const key = `${predicate.entry.form} ${predicate.at} ${predicate.last}`
  const found = known.get(key) ?? readArguments(sentence, predicate)
  known.set(key, found)
  return found
}

function readArguments(sentence: ReadSentence, { at, last, entry }: Predicate): readonly Argument[] {
  if (entry.form === 'verb') return reconcile(sentence, verbByTree(sentence, at), verbByOrder(sentence, at, last))
  const byTree = [...nounByTree(sentence, at), ...governed(sentence, at)]
  return reconcile(sentence, byTree, [...nounByOrder(sentence, at), ...governedByOrder(sentence, at)])
}

type Bare = Omit<Argument, 'confidence'>

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

function verbByTree(sentence: ReadSentence, at: number): readonly Bare[] {
  const { tree } = sentence
  const complements = tree.childrenOf(at, 'xcomp').map((index) => ({ name: 'complement', index }))
  const beside = subjectRightBefore(sentence, at)
  const own = tree
    .argumentsOf(at)
    .filter((argument) => !isLedAway(sentence, at, argument) && !isOfWhoOrders(sentence, at, argument))
    .filter(({ index }) => !isAcrossColon(sentence, at, index))
    .filter(
      ({ role, index }) => !isUnresolved(sentence, index) && !(role === 'subject' && isNoSubject(sentence, at, index)),
    )
    .filter(
      ({ role, source, index }) => role !== 'subject' || source === 'own' || beside === null || isOf(beside, index),
    )
  const found = own.map((argument) => named(sentence, argument))
  const isHidden = isHiddenPassive(sentence, at)
  return [...(isHidden ? found.map(asObject) : found), ...complements].map((argument) => ({
    ...argument,
    index: ownedHead(sentence, argument.index),
  }))
}

/** [Reed scored as *Northfield* beat Ashford]: who stands right before the verb, and acts though the tree shares another's subject. */
function subjectRightBefore(sentence: ReadSentence, verb: number): Chunk | null {
  const before = subjectBefore(sentence, verb)
  return before?.last === verb - 1 && sentence.forms[before.preposition] === 'as' ? before : null
}

function isOf({ first, last }: Chunk, index: number): boolean {
  return first <= index && index <= last
}

/** [Reed, *who* stepped down]: whom it stands for the order may tell where the tree does not. */
function isUnresolved({ tree }: ReadSentence, index: number): boolean {
  return tree.tokens[index]?.xpos === 'WP'
}

const OPENING_CLAUSE = new Set(['since', 'after', 'before', 'when', 'because', 'until', 'while'])

/** [two *weeks* after their deputies met, the first talks between the *two* since they met]: what the tree takes for a second subject. */
function isNoSubject(sentence: ReadSentence, verb: number, index: number): boolean {
  if (mentionAt(sentence, 'date', index) !== null) return true
  const subjects = sentence.tree.childrenOf(verb, 'nsubj')
  const next = subjects.find((other) => other > index && other < verb)
  if (next === undefined || !subjects.includes(index)) return false
  return sentence.forms.slice(index + 1, next).some((form) => OPENING_CLAUSE.has(form))
}

/** [*Ana Brandt*: two killed in Almara]: what the headline is about is nobody's doing in it. */
function isAcrossColon({ forms }: ReadSentence, verb: number, index: number): boolean {
  return index < verb && forms.slice(index, verb).includes(':')
}

const LEADING_AWAY = new Set(['on', 'in', 'near', 'against', 'into', 'from', 'off', 'with'])

/** [an attack on Almara killing five, Reed, with the Riot Unit, was killed]: a name with a preposition is neither doer nor done to. */
function isLedAway(
  { chunks, forms, tree }: ReadSentence,
  verb: number,
  { role, index, source }: PredicateArgument,
): boolean {
  if (role === 'oblique' || source !== 'own' || index > verb || tree.tokens[index]?.upos !== 'PROPN') return false
  const chunk = chunks.find(({ first, last }) => first <= index && index <= last)
  return LEADING_AWAY.has(forms[chunk?.preposition ?? -1] ?? '')
}

/** [Man charged with fraud, was shot and killed]: passive by order where the tree takes it for active. */
function isHiddenPassive(sentence: ReadSentence, at: number): boolean {
  const { tree } = sentence
  return tree.childrenOf(at, 'obj').length === 0 && !tree.isPassive(at) && isPassiveByOrder(sentence, at)
}

function asObject(argument: Bare): Bare {
  return argument.name === 'subject' ? { ...argument, name: 'object' } : argument
}

/** [Skyward's Crew-11]: the owner is no argument, though the tree may take it for one. */
function ownedHead({ chunks, tree }: ReadSentence, index: number): number {
  if (tree.tokens[index + 1]?.xpos !== 'POS') return index
  const owned = chunks.find(({ first }) => first === index + 2)
  return owned?.head ?? index
}

/** The preposition is that of the phrase where the tree gives none, or takes its noun for the object [lost 3-1 to Almara]. */
function named(sentence: ReadSentence, { role, marker, index, source }: PredicateArgument): Bare {
  const { chunks, forms } = sentence
  const preposition = forms[chunks.find(({ first, last }) => first <= index && index <= last)?.preposition ?? -1]
  const isPlace = PLACING.has(preposition ?? '') && mentionAt(sentence, 'place', index) !== null
  if (role === 'object' && source === 'own' && (preposition === 'to' || isPlace))
    return { name: preposition ?? '', index }
  if (role !== 'oblique' || marker !== '') return { name: role === 'oblique' ? marker : role, index }
  return { name: preposition ?? UNLED, index }
}

/** Of what has no preposition by either reading: mostly a time [met last week]. */
const UNLED = 'when'

/** [beat Ashford 2-1 *at* Northfield]; not [shot at Reed]. */
const PLACING = new Set(['at', 'in', 'near'])

function verbByOrder(sentence: ReadSentence, at: number, last: number): readonly Bare[] {
  const before = orderedTo(sentence, at) ?? subjectBefore(sentence, controllerOf(sentence, at))
  const isPassive = isPassiveByOrder(sentence, at)
  const after = isPassive ? null : (objectAfter(sentence, last) ?? objectAfter(sentence, at))
  const bare: Bare[] = []
  const name = isPassive ? 'object' : 'subject'
  if (before) bare.push(...coordinatesBefore(sentence, before).map(({ head }) => ({ name, index: head })))
  if (after) bare.push({ name: 'object', index: after.head })
  const phrases = phrasesAfter(sentence, last).filter(
    ({ preposition }) => sentence.forms[preposition] !== 'of' || preposition === last + 1,
  )
  return [...bare, ...phrases.map((chunk) => phraseArgument(sentence, chunk, isPassive))]
}

function phraseArgument({ forms, chunks, tree }: ReadSentence, chunk: Chunk, isPassive: boolean): Bare {
  const name = forms[chunk.preposition] ?? ''
  const { head } = ownedBy(chunks, chunk, tree.tokens)
  return { name: isPassive && name === 'by' ? 'subject' : name, index: head }
}

function nounByTree({ tree, forms, mentions }: ReadSentence, at: number): readonly Bare[] {
  const found: Bare[] = []
  for (const child of tree.childrenOf(at, 'nmod', 'compound', 'amod')) {
    const isAdjective = tree.tokens[child]?.relation === 'amod'
    if (isAdjective && !mentions.some(({ kind, head }) => kind === 'party' && head === child)) continue
    const relation = tree.tokens[child]?.relation ?? ''
    const name =
      relation === 'nmod:poss' ? 'possessive' : relation.startsWith('nmod') ? markerOf(tree, forms, child) : 'modifier'
    found.push(...tree.coordinatesOf(child).map((index) => ({ name, index })))
  }
  return found
}

function markerOf(tree: ReadSentence['tree'], forms: readonly string[], index: number): string {
  const words = tree.childrenOf(index, 'case').map((word) => forms[word] ?? '')
  return words.join(' ') || 'modifier'
}

/** [held talks, a visit paid by the minister]: whose doing the noun is stands with the verb that carries it. */
function governed(sentence: ReadSentence, at: number): readonly Bare[] {
  const { tree, lemmas } = sentence
  const governor = governorOf(tree, lemmas, at)
  if (governor?.kind !== 'light') return []
  const lemma = lemmas[governor.index] ?? ''
  return tree
    .argumentsOf(governor.index)
    .filter(({ index }) => index !== at)
    .flatMap((argument) => {
      // [Oslo hosted the summit]: where it was.
      const isScene = lemma === 'host' && mentionAt(sentence, 'place', argument.index) !== null
      if (argument.role === 'subject') return isScene ? [] : [{ name: partIn(lemma), index: argument.index }]
      if (argument.role === 'oblique') return argument.marker === '' ? [] : [named(sentence, argument)]
      const isGiven = GIVING.has(lemma) && argument.index < at && argument.index > governor.index
      return isGiven ? [{ name: 'recipient', index: argument.index }] : []
    })
}

/** [Delta and Gamma signed a deal]: the phrases before the verb that carries the noun. */
function governedByOrder(sentence: ReadSentence, at: number): readonly Bare[] {
  const governor = governorOf(sentence.tree, sentence.lemmas, at)
  if (governor?.kind !== 'light' || governor.as !== 'object' || governor.index > at) return []
  const before = isPassiveByOrder(sentence, governor.index) ? null : subjectBefore(sentence, governor.index)
  const name = partIn(sentence.lemmas[governor.index] ?? '')
  const isScene = sentence.lemmas[governor.index] === 'host' && before && mentionAt(sentence, 'place', before.head)
  if (!before || isScene) return []
  return coordinatesBefore(sentence, before).map(({ head }) => ({ name, index: head }))
}

function nounByOrder({ chunks, forms, lemmas, tree }: ReadSentence, at: number): readonly Bare[] {
  const own = chunks.findIndex(({ first, last }) => first <= at && at <= last)
  const owner = chunks[own - 1]
  const bare: Bare[] = []
  if (owner?.isPossessive && chunks[own]?.first === owner.last + 2) bare.push({ name: 'possessive', index: owner.head })
  // [gave Ashford a 3-1 win]
  const isGiven = owner && GIVING.has(lemmas[owner.first - 1] ?? '') && tree.tokens[owner.last + 1]?.upos === 'DET'
  if (isGiven && !forms.slice(owner.last + 1, at).includes(',')) bare.push({ name: 'recipient', index: owner.head })
  return [...bare, ...phrasesBehind({ chunks, forms, tree }, own, at)]
}

/** [talks with Northland and Southland, the takeover of Gamma by Delta]: the phrases that follow a noun, by order alone. */
function phrasesBehind(
  { chunks, forms, tree }: Pick<ReadSentence, 'chunks' | 'forms' | 'tree'>,
  own: number,
  at: number,
): readonly Bare[] {
  const opening = chunks[own + 1]
  if (!opening || opening.preposition !== (chunks[own]?.last ?? at) + 1) return []
  const name = forms[opening.preposition] ?? ''
  const isOwner = tree.tokens[opening.last + 1]?.xpos === 'POS' && chunks[own + 2]?.first === opening.last + 2
  const [next = opening, other] = chunks.slice(isOwner ? own + 2 : own + 1)
  const found = [{ name, index: next.head }]
  if (!other) return found
  const isJoined =
    other.preposition < 0 && tree.tokens[next.last + 1]?.upos === 'CCONJ' && other.first === next.last + 2
  if (isJoined) return [...found, { name, index: other.head }]
  const link = other.preposition === next.last + 1 ? (forms[other.preposition] ?? '') : ''
  return name === 'of' && (link === 'by' || link === 'in') ? [...found, { name: link, index: other.head }] : found
}
