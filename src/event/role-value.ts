import type { DocumentParty, PartyMention } from '../model/mention.ts'
import type { Argument } from './argument.ts'
import { roleKind } from './attribute-kind.ts'
import type { FoundValue } from './fact.ts'
import { isNamed } from './is-named.ts'
import { GROUPS, PEOPLE } from './lexicon/person-words.ts'
import { mentionAt, type ReadSentence } from './reading.ts'
import { topicRange } from './topic-range.ts'

/** What the roles are filled from. */
export interface RoleContext {
  readonly sentence: ReadSentence
  readonly text: string
  readonly parties: readonly DocumentParty[]
}

/** Parties that a text may leave without a name: [gunmen attacked]. */
const NAMELESS = new Set(['attacker', 'target'])
const WITHOUT_MENTION = 0.7

/** The value of an attribute as an argument gives it; null where the argument is no such value. */
export function roleValue(context: RoleContext, attribute: string, argument: Argument): FoundValue | null {
  const kind = roleKind(attribute)
  if (kind === 'party') return partyValue(context, attribute, argument)
  if (kind === 'topic') return topicValue(context, attribute, argument)
  if (kind === 'quantity') return quantityValue(context, attribute, argument)
  return kind === 'place' ? placeValue(context, attribute, argument) : null
}

function partyValue(context: RoleContext, attribute: string, { index, confidence }: Argument): FoundValue | null {
  const found = mentionAt(context.sentence, 'party', index)
  const mention = found?.form === 'description' ? (nameBeside(context.sentence, found) ?? found) : found
  if (!mention) return namelessValue(context, attribute, { index, confidence, name: '' })
  const value = context.parties[mention.party]?.names[0]
  if (value === undefined) return null
  const { first, last, party, form } = mention
  if (form === 'description' && isCounted(context.sentence, first, last)) return null
  return { attribute, value, party, first, last, confidence: confidence * sureness(form, value) }
}

/** A description whose name the text does not tell [the leaders] says little of who it was. */
function sureness(form: PartyMention['form'], value: string): number {
  if (form === 'pronoun') return 0.9
  return isNamed(value) ? 1 : WITHOUT_MENTION
}

/** [the minister, Ana Brandt], [finance minister Ana Brandt], [Ana Brandt, the minister] */
function nameBeside({ mentions }: ReadSentence, { first, last }: PartyMention): PartyMention | null {
  const beside = mentions.find(
    (mention) =>
      mention.kind === 'party' &&
      mention.form === 'name' &&
      (mention.first === last + 1 || mention.first === last + 2 || mention.last === first - 2),
  )
  return beside?.kind === 'party' && joins(mentions, beside, first, last) ? beside : null
}

/** Nothing but a comma stands between, and no other name. */
function joins(mentions: ReadSentence['mentions'], beside: PartyMention, first: number, last: number): boolean {
  const gap = beside.first > last ? last + 1 : beside.last + 1
  return !mentions.some(
    (mention) => mention !== beside && mention.first <= gap && gap <= mention.last && mention.first > first,
  )
}

/** [12 people]: a figure and nobody in particular. */
function isCounted({ mentions }: ReadSentence, from: number, to: number): boolean {
  return mentions.some(({ kind, first, last }) => kind === 'quantity' && first <= to && last >= from)
}

/** [rebels, three gunmen]: the words themselves, where they stand for people. */
function namelessValue(
  { sentence, text }: RoleContext,
  attribute: string,
  { index, confidence }: Argument,
): FoundValue | null {
  const token = sentence.tree.tokens[index]
  const lemma = sentence.lemmas[index] ?? ''
  if (!NAMELESS.has(attribute) || token?.upos !== 'NOUN' || !(PEOPLE.has(lemma) || GROUPS.has(lemma))) return null
  if (mentionAt(sentence, 'quantity', index)) return null
  const chunk = sentence.chunks.find(({ first, last }) => first <= index && index <= last)
  if (!chunk) return null
  const first = firstContentWord(sentence, chunk.first, index)
  const value = text.slice(sentence.tree.tokens[first]?.start ?? 0, token.end)
  return { attribute, value, party: null, first, last: index, confidence: confidence * WITHOUT_MENTION }
}

function firstContentWord({ tree }: ReadSentence, from: number, to: number): number {
  let first = from
  while (first < to && isLeadIn(tree.tokens[first]?.upos)) first += 1
  return first
}

function isLeadIn(upos: string | undefined): boolean {
  return upos === 'DET' || upos === 'PRON' || upos === 'NUM' || upos === 'PUNCT'
}

function topicValue(
  { sentence, text }: RoleContext,
  attribute: string,
  { index, confidence }: Argument,
): FoundValue | null {
  if (mentionAt(sentence, 'date', index) || mentionAt(sentence, 'place', index)) return null
  const range = topicRange(sentence, index)
  if (!range) return null
  const { first, last } = range
  const value = text.slice(sentence.tree.tokens[first]?.start ?? 0, sentence.tree.tokens[last]?.end ?? 0)
  return { attribute, value, party: null, first, last, confidence }
}

function quantityValue(
  { sentence }: RoleContext,
  attribute: string,
  { index, confidence }: Argument,
): FoundValue | null {
  const mention = mentionAt(sentence, 'quantity', index)
  if (!mention || !fitsDimension(attribute, mention.dimension)) return null
  return { attribute, value: mention.value, party: null, first: mention.first, last: mention.last, confidence }
}

const DIMENSIONS: Readonly<Record<string, readonly string[]>> = {
  amount: ['money'],
  damage: ['money'],
  stake: ['ratio'],
  turnout: ['ratio', 'people', 'none'],
  term: ['time', 'age'],
  duration: ['time'],
  score: ['score'],
}

function fitsDimension(attribute: string, dimension: string): boolean {
  return DIMENSIONS[attribute]?.includes(dimension) ?? true
}

function placeValue({ sentence }: RoleContext, attribute: string, { index, confidence }: Argument): FoundValue | null {
  const mention = mentionAt(sentence, 'place', index)
  if (!mention || mention.isMetonym) return null
  return { attribute, value: mention.value, party: null, first: mention.first, last: mention.last, confidence }
}
