import { coordinatesBefore, isPassiveByOrder, subjectBefore } from '../order.ts'
import { mentionAt, type ReadSentence } from '../reading.ts'
import type { Bare } from './bare-argument.ts'
import { GIVING, governorOf, partIn } from './governor.ts'
import { named, ownedHead } from './verb-argument.ts'

export function nounByTree({ tree, forms, mentions }: ReadSentence, at: number): readonly Bare[] {
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
export function governed(sentence: ReadSentence, at: number): readonly Bare[] {
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
      if (argument.role === 'subject')
        return isScene ? [] : [{ name: partIn(lemma), index: ownedHead(sentence, argument.index) }]
      if (argument.role === 'oblique') return argument.marker === '' ? [] : [named(sentence, argument)]
      const isGiven = GIVING.has(lemma) && isRecipient(tree, governor.index, argument.index, at)
      return isGiven ? [{ name: 'recipient', index: argument.index }] : []
    })
}

/** [gave *Reed* a sentence, *Reed* was given a sentence] */
function isRecipient(tree: ReadSentence['tree'], verb: number, index: number, noun: number): boolean {
  return (verb < index && index < noun) || tree.isPassive(verb)
}

/** [Delta and Gamma signed a deal]: the phrases before the verb that carries the noun. */
export function governedByOrder(sentence: ReadSentence, at: number): readonly Bare[] {
  const governor = governorOf(sentence.tree, sentence.lemmas, at)
  if (governor?.kind !== 'light' || governor.as !== 'object' || governor.index > at) return []
  const before = isPassiveByOrder(sentence, governor.index) ? null : subjectBefore(sentence, governor.index)
  const name = partIn(sentence.lemmas[governor.index] ?? '')
  const isScene = sentence.lemmas[governor.index] === 'host' && before && mentionAt(sentence, 'place', before.head)
  if (!before || isScene) return []
  return coordinatesBefore(sentence, before).map(({ head }) => ({ name, index: head }))
}

export function nounByOrder({ chunks, forms, lemmas, tree }: ReadSentence, at: number): readonly Bare[] {
  const own = chunks.findIndex(({ first, last }) => first <= at && at <= last)
  const owner = chunks[own - 1]
  const bare: Bare[] = []
  if (owner?.isPossessive && chunks[own]?.first === owner.last + 2) bare.push({ name: 'possessive', index: owner.head })
  // [gave Ashford a 3-1 win]
  const isGiven = owner && GIVING.has(lemmas[owner.first - 1] ?? '') && tree.tokens[owner.last + 1]?.upos === 'DET'
  if (isGiven && !forms.slice(owner.last + 1, at).includes(',')) bare.push({ name: 'recipient', index: owner.head })
  return [...bare, ...phrasesBehind({ chunks, forms, tree }, own, at)]
}

/** [the takeover of Gamma *by* Delta, the appointment of Brandt *as* army chief] */
const LINKS_BEHIND = new Set(['by', 'in', 'as'])

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
  return name === 'of' && LINKS_BEHIND.has(link) ? [...found, { name: link, index: other.head }] : found
}
