import type { PredicateArgument } from '../../model/syntax.ts'
import { wordSet } from '../../util/word-set.ts'
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
import { type Bare, UNLED } from './bare-argument.ts'
import { isOfWhoOrders, orderedTo } from './ordered.ts'

export function verbByTree(sentence: ReadSentence, at: number): readonly Bare[] {
  const { tree } = sentence
  const complements = tree.childrenOf(at, 'xcomp').map((index) => visitorBehind(sentence, at, index))
  const beside = subjectRightBefore(sentence, at)
  const own = tree
    .argumentsOf(at)
    .map((argument) => ({ ...argument, index: nameBeforeWho(sentence, at, argument) }))
    .map((argument) => beforeCourt(sentence, at, argument))
    .filter((argument) => !isLedAway(sentence, at, argument) && !isOfWhoOrders(sentence, at, argument))
    .filter(({ index }) => !isAcrossColon(sentence, at, index))
    .filter(({ role, index }) => role === 'subject' || !isTellerBehind(sentence, at, index))
    .filter(
      ({ role, index }) => !isUnresolved(sentence, index) && !(role === 'subject' && isNoSubject(sentence, at, index)),
    )
    .filter(
      ({ role, source, index }) => role !== 'subject' || source === 'own' || beside === null || isOf(beside, index),
    )
  const found = own.map((argument) => named(sentence, argument))
  const seen = isActiveParticiple(sentence, at) ? found.map(asSubject) : found
  return [...(isHiddenPassive(sentence, at) ? seen.map(asObject) : seen), ...complements].map((argument) => ({
    ...argument,
    index: ownedHead(sentence, argument.index),
  }))
}

/** [beat *visiting* Ashford]: how they came, though the tree takes it for what was done. */
function visitorBehind({ tree, lemmas }: ReadSentence, verb: number, index: number): Bare {
  const [visitor] = index === verb + 1 && HOME_OR_AWAY.has(lemmas[index] ?? '') ? tree.childrenOf(index, 'obj') : []
  return visitor === undefined ? { name: 'complement', index } : { name: 'object', index: visitor }
}

const HOME_OR_AWAY = new Set(['visit', 'host', 'travel', 'defend'])

/** [Reed scored as *Northfield* beat Ashford]: who stands right before the verb, and acts though the tree shares another's subject. */
function subjectRightBefore(sentence: ReadSentence, verb: number): Chunk | null {
  const before = subjectBefore(sentence, verb)
  if (before?.last !== verb - 1) return null
  const { forms } = sentence
  return forms[before.preposition] === 'as' ||
    (forms[before.first - 1] === 'and' && isClauseEnd(sentence, before.first - 2))
    ? before
    : null
}

/** [scored twice *on Sunday, and* Northfield beat Ashford]: what is joined are clauses. */
function isClauseEnd(sentence: ReadSentence, at: number): boolean {
  return sentence.forms[at] === ',' || mentionAt(sentence, 'date', at) !== null
}

function isOf({ first, last }: Chunk, index: number): boolean {
  return first <= index && index <= last
}

/** [found Reed *guilty*]: what somebody is found is not who. */
const RESULTS = new Set(['guilty', 'liable'])

/** [Reed, *who* stepped down]: whom it stands for the order may tell where the tree does not. */
function isUnresolved({ tree }: ReadSentence, index: number): boolean {
  return tree.tokens[index]?.xpos === 'WP' || RESULTS.has(tree.tokens[index]?.form ?? '')
}

/** [takes over on Thursday from *Ana Brandt*, who stepped down]: a relative clause that the tree hangs on the day. */
function nameBeforeWho(sentence: ReadSentence, verb: number, { index, source }: PredicateArgument): number {
  if (source !== 'relative') return index
  if (mentionAt(sentence, 'date', index) === null) return nameBeforeAside(sentence, verb, index)
  const who = sentence.forms.lastIndexOf('who', verb)
  const name = sentence.forms[who - 1] === ',' ? who - 2 : who - 1
  return name > index && mentionAt(sentence, 'party', name)?.form === 'name' ? name : index
}

const COURTS = wordSet('court tribunal magistrate judge dock hearing')
const BEFORE_COURT = new Set(['in', 'before', 'at'])
/** Tokens from who appears to what he is charged with. */
const WIDEST_HEARING = 14

/** [*Reed* appeared in the district court on Monday charged with fraud]: the tree hangs the charge on the court. */
function beforeCourt(sentence: ReadSentence, verb: number, argument: PredicateArgument): PredicateArgument {
  const { chunks, forms, lemmas, isVerb, tree } = sentence
  const { role, index } = argument
  const { relation, xpos, head = -1 } = tree.tokens[verb] ?? {}
  // [Reed, 52, *appeared* in court on Monday *charged* with fraud]
  if (role === 'subject' && xpos === 'VBN' && relation === 'xcomp' && lemmas[head] === 'appear')
    return { ...argument, role: 'object' }
  if (role === 'oblique' || index > verb || xpos !== 'VBN' || !OF_PARTICIPLE.has(relation ?? '')) return argument
  const court = chunks.find(({ first, last }) => first <= index && index <= last)
  if (!court || !COURTS.has(lemmas[court.last] ?? '') || !BEFORE_COURT.has(forms[court.first - 1] ?? ''))
    return argument
  for (let at = court.first - 2; at >= Math.max(0, verb - WIDEST_HEARING); at -= 1) {
    const who = isVerb(at) ? subjectBefore(sentence, at) : null
    if (who) return { ...argument, role: 'object', index: who.head }
  }
  return argument
}

const OF_PARTICIPLE = new Set(['acl', 'advcl'])

/** [goes to *Marc Reed*, the chief operating officer, who was appointed]: who is described between commas. */
function nameBeforeAside({ chunks, forms, mentions }: ReadSentence, verb: number, index: number): number {
  const aside = chunks.find(({ first, last }) => first <= index && index <= last)
  const isWho = forms.slice(index + 1, verb).includes('who')
  if (!aside || !isWho || forms[aside.first - 1] !== ',') return index
  const name = mentions.find(
    (mention) => mention.kind === 'party' && mention.form === 'name' && mention.last === aside.first - 2,
  )
  return name?.last ?? index
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

const SAYING = new Set(['say', 'report', 'add'])
const BETWEEN_NAMES = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'CCONJ'])

/** [set fire to stalls, *officials and witnesses* said]: who tells of it, though the tree takes them for more of what was burnt. */
function isTellerBehind({ tree, forms, lemmas }: ReadSentence, verb: number, index: number): boolean {
  if (index < verb) return false
  let first = index
  while (BETWEEN_NAMES.has(tree.tokens[first - 1]?.upos ?? '')) first -= 1
  let last = index
  while (BETWEEN_NAMES.has(tree.tokens[last + 1]?.upos ?? '')) last += 1
  return first - 1 > verb && forms[first - 1] === ',' && SAYING.has(lemmas[last + 1] ?? '')
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

/** What nobody has done to him. */
const NEVER_SUFFERED = wordSet('protest demonstrate rally march riot gather assemble die perish crash collide')

/** [tens of thousands of people *demonstrated* in Almara]: a participle behind its noun to the tagger, of a verb that has no object. */
function isActiveParticiple({ tree, lemmas }: ReadSentence, at: number): boolean {
  const token = tree.tokens[at]
  return token?.xpos === 'VBN' && token.relation === 'acl' && NEVER_SUFFERED.has(lemmas[at] ?? '')
}

function asSubject(argument: Bare): Bare {
  return argument.name === 'object' ? { ...argument, name: 'subject' } : argument
}

function asObject(argument: Bare): Bare {
  return argument.name === 'subject' ? { ...argument, name: 'object' } : argument
}

/** [Skyward's Crew-11]: the owner is no argument, though the tree may take it for one. */
export function ownedHead({ chunks, tree }: ReadSentence, index: number): number {
  if (tree.tokens[index + 1]?.xpos !== 'POS') return index
  const owned = chunks.find(({ first }) => first === index + 2)
  return owned?.head ?? index
}

/** The preposition is that of the phrase where the tree gives none, or takes its noun for the object [lost 3-1 to Almara]. */
export function named(sentence: ReadSentence, { role, marker, index, source }: PredicateArgument): Bare {
  const { chunks, forms } = sentence
  const preposition = forms[chunks.find(({ first, last }) => first <= index && index <= last)?.preposition ?? -1]
  const isPlace = PLACING.has(preposition ?? '') && mentionAt(sentence, 'place', index) !== null
  if (role === 'object' && source === 'own' && (preposition === 'to' || isPlace))
    return { name: preposition ?? '', index }
  if (role !== 'oblique' || marker !== '') return { name: role === 'oblique' ? marker : role, index }
  return { name: preposition ?? UNLED, index }
}

/** [beat Ashford 2-1 *at* Northfield]; not [shot at Reed]. */
const PLACING = new Set(['at', 'in', 'near'])

export function verbByOrder(sentence: ReadSentence, at: number, last: number): readonly Bare[] {
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
  // [parted company *with* Brandt]: the preposition is part of the phrase.
  const own = last > at ? sentence.chunks.filter(({ preposition }) => preposition === last) : []
  return [...bare, ...[...own, ...phrases].map((chunk) => phraseArgument(sentence, chunk, isPassive))]
}

function phraseArgument({ forms, chunks, tree }: ReadSentence, chunk: Chunk, isPassive: boolean): Bare {
  const name = forms[chunk.preposition] ?? ''
  const { head } = ownedBy(chunks, chunk, tree.tokens)
  return { name: isPassive && name === 'by' ? 'subject' : name, index: head }
}
