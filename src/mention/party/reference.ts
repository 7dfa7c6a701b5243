import type { SentenceTree } from '../../model/syntax.ts'
import type { TokenRange } from '../name/span.ts'
import { placeOf } from '../name/text.ts'
import { titleRangeBefore } from '../office.ts'
import { findAccused, whoIsAccused } from './accused.ts'
import { ageAt, ageOf, ageOpening, ageToldOf } from './age.ts'
import { type Aged, findAged, whoIsAged } from './aged.ts'
import type { DraftMention, PartyDraft } from './draft.ts'
import { type Described, findDescribed } from './group.ts'
import { knownAs, predicated } from './known-as.ts'
import { createMemory } from './memory.ts'
import { namedBeside } from './named-beside.ts'
import { newParty } from './new-party.ts'
import { bearerOf, speakerBefore } from './office-bearer.ts'
import { antecedentOf, isPronoun } from './pronoun.ts'
import type { IsQuoted, Reading } from './reference-reading.ts'

/** Descriptions and pronouns with whom they stand for, sentence by sentence, and all mentions in the order of the text. */
export function withReferences(
  text: string,
  sentences: readonly SentenceTree[],
  { named, isQuoted }: { readonly named: readonly DraftMention[]; readonly isQuoted: IsQuoted },
): readonly DraftMention[] {
  const memory = createMemory()
  const groups = new Map<string, PartyDraft>()
  const bySentence = sentences.map((): DraftMention[] => [])
  for (const mention of named) bySentence[mention.sentence]?.push(mention)
  return sentences.flatMap((tree, sentence) =>
    readSentence({
      text,
      tree,
      sentence,
      before: sentences[sentence - 1] ?? null,
      named: bySentence[sentence] ?? [],
      memory,
      groups,
      isQuoted,
    }),
  )
}

/** What stands at a token, to be read once all before it has been. */
interface Item {
  readonly at: number
  readonly read: () => DraftMention | null
}

function readSentence(reading: Reading): readonly DraftMention[] {
  const { tree, memory, sentence, isQuoted } = reading
  const found: DraftMention[] = []
  for (const item of itemsOf(reading)) {
    const mention = item.read()
    if (!mention) continue
    found.push(mention)
    const { head } = mention
    memory.remember(mention.draft, { sentence, isSubject: isSubject(tree, head), isQuoted: isQuoted(sentence, head) })
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

/** Also whoever is joined to one [Reed and *Brandt* left]. */
export function isSubject(tree: SentenceTree, head: number): boolean {
  const token = tree.tokens[head]
  if (!token) return false
  if (token.relation === 'conj' && token.head < head) return isSubject(tree, token.head)
  return token.relation.startsWith('nsubj') || token.relation === 'obl:agent'
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

function fromPronoun(at: number, reading: Reading): DraftMention | null {
  const { tree, sentence, text } = reading
  const draft = antecedentOf(reading, at)
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
    beside?.draft ??
    predicated(described, reading) ??
    knownAs(described, reading) ??
    bearerOf(described, reading) ??
    speakerBefore(described, reading) ??
    newParty(described, reading)
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
