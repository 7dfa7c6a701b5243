import type { SentenceTree } from '../../model/syntax.ts'
import { FINITE_TAGS } from '../../util/finite-tag.ts'
import { isAllCapitals } from '../name/case.ts'
import { isNewWorld } from '../name/core.ts'
import { isDemonym } from '../name/demonym.ts'
import { ORGANIZATION_NOUNS, PERSON_NOUNS } from '../name/noun.ts'
import type { TokenRange } from '../name/span.ts'
import { placeOf, textOf } from '../name/text.ts'
import { titleRangeBefore } from '../office.ts'
import { findAccused, whoIsAccused } from './accused.ts'
import { ageAt, ageOf, ageOpening, ageToldOf } from './age.ts'
import { type Aged, findAged, whoIsAged } from './aged.ts'
import { createDraft, type DraftMention, type PartyDraft } from './draft.ts'
import { type Described, findDescribed, RULING } from './group.ts'
import { createMemory, type PartyMemory } from './memory.ts'
import { antecedentOf, isPronoun } from './pronoun.ts'

/** What is needed to read one sentence's references. */
interface Reading {
  readonly text: string
  readonly tree: SentenceTree
  readonly sentence: number
  readonly named: readonly DraftMention[]
  readonly memory: PartyMemory
  readonly groups: Map<string, PartyDraft>
}

/** Descriptions and pronouns with whom they stand for, sentence by sentence, and all mentions in the order of the text. */
export function withReferences(
  text: string,
  sentences: readonly SentenceTree[],
  named: readonly DraftMention[],
): readonly DraftMention[] {
  const memory = createMemory()
  const groups = new Map<string, PartyDraft>()
  const bySentence = sentences.map((): DraftMention[] => [])
  for (const mention of named) bySentence[mention.sentence]?.push(mention)
  return sentences.flatMap((tree, sentence) =>
    readSentence({ text, tree, sentence, named: bySentence[sentence] ?? [], memory, groups }),
  )
}

/** What stands at a token, to be read once all before it has been. */
interface Item {
  readonly at: number
  readonly read: () => DraftMention | null
}

function readSentence(reading: Reading): readonly DraftMention[] {
  const { tree, memory, sentence } = reading
  const found: DraftMention[] = []
  for (const item of itemsOf(reading)) {
    const mention = item.read()
    if (!mention) continue
    found.push(mention)
    memory.remember(mention.draft, sentence, isSubject(tree, mention.head))
  }
  return found
}

function itemsOf(reading: Reading): readonly Item[] {
  const { tree, named } = reading
  const items: Item[] = named.map((mention) => ({ at: mention.first, read: () => mention }))
  const marks = marksOf(tree, named)
  const isTaken = (at: number): boolean => (marks[at] ?? FREE) !== FREE
  const isBarrier = (at: number): boolean => marks[at] === BARRIER
  const aged = findAged(tree, isTaken)
  for (const each of aged) items.push({ at: each.first, read: () => fromAged(each, reading) })
  const accused = findAccused(tree)
  for (const each of accused) items.push({ at: each.first, read: () => fromAccused(each, reading) })
  const isRead = (at: number): boolean => [...aged, ...accused].some(({ first, last }) => first <= at && at <= last)
  for (const each of findDescribed(tree, isTaken, isBarrier))
    if (!isRead(each.head)) items.push({ at: each.first, read: () => fromDescribed(each, reading) })
  for (let at = 0; at < tree.tokens.length; at += 1) {
    const token = tree.tokens[at]
    if (token?.upos === 'PRON' && isPronoun(token.form)) items.push({ at, read: () => fromPronoun(at, reading) })
  }
  return items.sort((a, b) => a.at - b.at)
}

const FREE = 0
const TAKEN = 1
/** A phrase may begin with an organization's name, not with a person's, a title or the rest of a name. */
const BARRIER = 2

function marksOf(tree: SentenceTree, named: readonly DraftMention[]): Uint8Array {
  const marks = new Uint8Array(tree.tokens.length)
  for (const mention of named) {
    const isBarrier = mention.draft.nature === 'person' || isParted(tree, mention)
    marks.fill(isBarrier ? BARRIER : TAKEN, mention.first, mention.last + 1)
    const title = mention.draft.nature === 'person' ? titleRangeBefore(tree, mention) : null
    if (title) marks.fill(BARRIER, title.first, title.last + 1)
  }
  return marks
}

/** [Observatory for Human Rights]: a name that a phrase could begin in the midst of. */
function isParted({ tokens }: SentenceTree, { first, last }: DraftMention): boolean {
  for (let at = first; at < last; at += 1) if (tokens[at]?.upos === 'ADP' || tokens[at]?.upos === 'CCONJ') return true
  return false
}

export function isSubject(tree: SentenceTree, head: number): boolean {
  const relation = tree.tokens[head]?.relation ?? ''
  return relation.startsWith('nsubj') || relation === 'obl:agent'
}

/** [The 58-year-old had been mayor]: who was named before, and is that old. */
function fromAged(aged: Aged, reading: Reading): DraftMention | null {
  const age = ageAt(reading.tree.tokens[aged.years])
  const draft =
    age &&
    whoIsAged(reading.memory, {
      sentence: reading.sentence,
      age: age.value,
      noun: aged.noun,
      isObject: reading.tree.tokens[aged.first - 1]?.upos === 'VERB',
    })
  if (!draft) return null
  draft.age ??= age
  return { ...descriptionAt(aged, reading, draft, 'aged'), head: aged.head }
}

/** [The accused, 31, listened]: who was named before, and is on trial. */
function fromAccused(accused: TokenRange, reading: Reading): DraftMention | null {
  const draft = whoIsAccused(reading.memory, reading.sentence)
  if (!draft) return null
  draft.age ??= ageOf(reading.tree, accused)
  return descriptionAt(accused, reading, draft, 'accused')
}

function descriptionAt(
  range: TokenRange,
  { tree, sentence, text }: Reading,
  draft: PartyDraft,
  parser: string,
): DraftMention {
  const position = placeOf(tree, sentence, range)
  return {
    kind: 'party',
    ...position,
    text: text.slice(position.start, position.end),
    parser,
    form: 'description',
    draft,
  }
}

function fromPronoun(at: number, { tree, sentence, text, memory }: Reading): DraftMention | null {
  const draft = antecedentOf(tree, at, sentence, memory)
  if (!draft) return null
  // [it was 6]: of no person.
  if (draft.nature === 'person') draft.age ??= ageToldOf(tree.tokens, at) ?? ageOpening(tree.tokens, at)
  const position = placeOf(tree, sentence, { first: at, last: at })
  return {
    kind: 'party',
    ...position,
    text: text.slice(position.start, position.end),
    parser: 'pronoun',
    form: 'pronoun',
    draft,
  }
}

/** A description beside a name is that name's; one that the text used before is whose it was; else it is someone new. */
function fromDescribed(described: Described, reading: Reading): DraftMention | null {
  const beside = namedBeside(described, reading)
  if (beside) beside.draft.nouns.add(described.lemma)
  if (beside ? beside.first === described.last + 1 : described.isAmbiguous) return null
  const draft =
    beside?.draft ?? predicated(described, reading) ?? knownAs(described, reading) ?? newParty(described, reading)
  draft.age ??= ageOf(reading.tree, described)
  const position = placeOf(reading.tree, reading.sentence, described)
  return {
    kind: 'party',
    ...position,
    head: described.head,
    text: reading.text.slice(position.start, position.end),
    parser: beside ? 'apposition' : 'description',
    form: 'description',
    draft,
  }
}

/** [X, the Ruritanian space agency,], [the Ruritanian space agency, X,], [agency chief X] */
function namedBeside({ first, last, lemma, isPlural }: Described, { tree, named }: Reading): DraftMention | null {
  const { tokens } = tree
  if (isPlural) return null
  const end = endOfPhrase(tree, last)
  const behind = named.find((mention) => mention.first === last + 1 || isBetweenCommas(tree, end, mention))
  if (behind && canBe(behind.draft, lemma)) return behind
  const start = tokens[first - 1]?.upos === 'DET' ? first - 1 : first
  const isApart = tokens[start - 1]?.form === ','
  // [killed in Almara, police said]: the noun begins another clause.
  if (isApart && FINITE_TAGS.has(tokens[afterSeat(tokens, end)]?.xpos ?? '')) return null
  const ending = isApart ? beforeAge(tokens, start - 2) : start - 1
  const before = named.find((mention) => mention.last === ending)
  if (before && canBe(before.draft, lemma)) return before
  return null
}

/** [Brandt*, 57,* the minister who died]: the last token of the name. */
function beforeAge(tokens: SentenceTree['tokens'], at: number): number {
  const isAge = tokens[at]?.upos === 'NUM' && tokens[at - 1]?.form === ',' && ageAt(tokens[at]) !== null
  return isAge ? at - 2 : at
}

const LONGEST_SEAT = 4

/** [the ministry *in Almara* said]: the token behind the phrase and where it has its seat. */
function afterSeat(tokens: SentenceTree['tokens'], last: number): number {
  if (tokens[last + 1]?.form !== 'in') return last + 1
  let at = last + 2
  while (at < last + 2 + LONGEST_SEAT && INSIDE_COMPLEMENT.has(tokens[at]?.upos ?? '')) at += 1
  return at
}

const LONGEST_COMPLEMENT = 8

/** [the mayor | of Almara], [the head | of the city's police]: the last word before the comma. */
function endOfPhrase({ tokens }: SentenceTree, last: number): number {
  const link = tokens[last + 1]?.form ?? ''
  // [the actress and record-setting swimmer, Ana Brandt,]; not [the mayor and his wife, Ana Brandt,]
  const isAlsoThat = link === 'and' && ALSO.has(tokens[last + 2]?.upos ?? '')
  if (!isAlsoThat && !COMPLEMENT_LINKS.has(link)) return last
  for (let at = last + 1; at <= last + LONGEST_COMPLEMENT; at += 1) {
    const token = tokens[at + 1]
    if (token?.form === ',') return at
    if (!token || !(INSIDE_COMPLEMENT.has(token.upos) || token.xpos === 'POS' || isHyphened(tokens, at + 1)))
      return last
  }
  return last
}

/** [record*-setting*] */
function isHyphened(tokens: SentenceTree['tokens'], at: number): boolean {
  return tokens[at]?.form === '-' || tokens[at - 1]?.form === '-'
}

const ALSO: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'VERB'])
const COMPLEMENT_LINKS: ReadonlySet<string> = new Set(['of', 'for', 'at'])
const INSIDE_COMPLEMENT: ReadonlySet<string> = new Set(['PROPN', 'NOUN', 'ADJ', 'DET', 'ADP', 'CCONJ'])

/** [the space agency, Roscosmos, agreed; its head, Minister Ana Brandt, agreed]; not [the agency, Roscosmos and others] */
function isBetweenCommas(tree: SentenceTree, before: number, mention: DraftMention): boolean {
  const { tokens } = tree
  const start = titleRangeBefore(tree, mention)?.start ?? mention.first
  const end = tokens[mention.last + 1]
  // [said its president, Ana Brandt.]
  const isClosed = end === undefined || end.form === ',' || end.xpos === '.' || end.form === ';'
  return start === before + 2 && tokens[before + 1]?.form === ',' && isClosed
}

function canBe({ nature }: PartyDraft, noun: string): boolean {
  if (nature === 'person') return PERSON_NOUNS.has(noun)
  return nature === 'organization' || nature === 'unknown' ? ORGANIZATION_NOUNS.has(noun) : false
}

/** [Brandt is a former teacher] */
function predicated({ head, lemma }: Described, { tree, named }: Reading): PartyDraft | null {
  if (tree.childrenOf(head, 'cop').length === 0) return null
  const [subject] = tree.childrenOf(head, 'nsubj')
  const mention = named.find(({ first, last }) => subject !== undefined && first <= subject && subject <= last)
  return mention && canBe(mention.draft, lemma) ? mention.draft : null
}

function knownAs(described: Described, reading: Reading): PartyDraft | null {
  const { lemma, isDefinite, isPlural, modifiers, owner } = described
  const { memory, sentence, groups, tree } = reading
  if (!isDefinite && !isPlural) return null
  const group = groups.get(groupKey(described, tree))
  if (group || owner) return group ?? null
  if (isDefinite && !isPlural && modifiers.some((word) => OF_SOMEBODY.has(word.toLowerCase())))
    return onlyPerson(lemma, memory, sentence)
  if (!isDefinite || modifiers.length > 0) return null
  if (isPlural) return groups.get(lemma) ?? null
  const doer = doerOf(described, reading)
  const known = memory.calledBy(lemma) ?? groups.get(lemma) ?? null
  return known && known !== doer ? known : onlyOrganization(lemma, memory, { sentence, doer })
}

/** [Northwind is buying *the company*]: whoever does it is not whom it is done to. */
function doerOf({ head }: Described, { tree, named }: Reading): PartyDraft | null {
  const token = tree.tokens[head]
  if (token?.relation !== 'obj') return null
  const [subject] = tree.childrenOf(token.head, 'nsubj')
  return named.find(({ first, last }) => subject !== undefined && first <= subject && subject <= last)?.draft ?? null
}

/** Said of somebody the text has told of already, where it gives no name. */
const OF_SOMEBODY: ReadonlySet<string> = new Set(['former', 'ex', 'ex-', 'veteran', 'outgoing', 'disgraced', 'retired'])

/** [The former minister], after a sentence that names one person. */
function onlyPerson(lemma: string, memory: PartyMemory, sentence: number): PartyDraft | null {
  if (!PERSON_NOUNS.has(lemma)) return null
  const told = memory.since(sentence - 1).filter(({ draft }) => draft.nature === 'person')
  const [first] = told
  return first && told.every(({ draft }) => draft === first.draft) ? first.draft : null
}

/** [the agency], after a sentence that names one organization. */
function onlyOrganization(
  lemma: string,
  memory: PartyMemory,
  { sentence, doer }: { readonly sentence: number; readonly doer: PartyDraft | null },
): PartyDraft | null {
  // [The central bank … the government said]: of a land, and not the bank.
  if (!ORGANIZATION_NOUNS.has(lemma) || PERSON_NOUNS.has(lemma) || RULING.has(lemma)) return null
  const told = memory.since(sentence - 1).filter(({ draft }) => draft.nature === 'organization' && draft !== doer)
  const [first] = told
  return first && told.every(({ draft }) => draft === first.draft) ? first.draft : null
}

function groupKey({ lemma, modifiers, owner }: Described, tree: SentenceTree): string {
  const whose = owner ? [textOf(tree, owner)] : []
  return [...modifiers.map((word) => word.toLowerCase()), lemma, ...whose].join(' ')
}

function newParty(described: Described, { tree, groups }: Reading): PartyDraft {
  const { lemma, isPlural, owner } = described
  const draft = createDraft(natureOf(lemma, isPlural))
  const name = nameOf(described, tree)
  draft.names.push(owner ? `${name} ${textOf(tree, owner)}` : name)
  draft.nouns.add(lemma)
  groups.set(groupKey(described, tree), draft)
  groups.set(lemma, draft)
  return draft
}

/** As written, without figures at the front; a common noun has its capital from the start of the sentence. */
function nameOf({ first, last, modifiers }: Described, tree: SentenceTree): string {
  const { tokens } = tree
  let start = modifiers.length > 0 ? first : last
  while (start < last && (tokens[start]?.upos === 'NUM' || isScale(tokens, start))) start += 1
  const text = textOf(tree, { first: start, last })
  const word = tokens[start]?.form ?? ''
  const isName =
    isAllCapitals(word) || isDemonym(word.toLowerCase()) || tokens[start]?.upos === 'PROPN' || isNewWorld(tokens, start)
  if (isName && modifiers.length > 0) return text
  // [THE PRESIDENT said]: some papers set the first words of a lead in capitals.
  return isAllCapitals(text) ? text.toLowerCase() : text.charAt(0).toLowerCase() + text.slice(1)
}

/** [2*m* users, 40*k* fans] */
function isScale(tokens: SentenceTree['tokens'], at: number): boolean {
  const before = tokens[at - 1]
  return before?.upos === 'NUM' && before.end === tokens[at]?.start && /^[mkb]$/.test(tokens[at]?.form ?? '')
}

const COLLECTIVE: ReadonlySet<string> = new Set(
  'people police force troop authority crew army military opposition militia crowd mob gang family couple public majority minority staff'.split(
    ' ',
  ),
)

function natureOf(lemma: string, isPlural: boolean): PartyDraft['nature'] {
  if (isPlural || COLLECTIVE.has(lemma)) return 'group'
  return PERSON_NOUNS.has(lemma) ? 'person' : ORGANIZATION_NOUNS.has(lemma) ? 'organization' : 'group'
}
