import type { PartyMention, QuantityMention } from '../../model/mention.ts'
import type { Chunk } from '../chunk.ts'
import type { FoundValue } from '../fact.ts'
import { ANYBODY } from '../harm/victim.ts'
import { isBroadPlace } from '../lexicon/broad-places.ts'
import { GROUPS, OFFICES, PEOPLE } from '../lexicon/person-words.ts'
import { PLAYING, STRUCTURES } from '../lexicon/thing-words.ts'
import { mentionAt, type ReadSentence } from '../reading.ts'
import type { Argument } from './argument.ts'
import type { RoleContext } from './context.ts'
import { endsInName, isNamed } from './is-named.ts'

/** Parties that a text may leave without a name: [gunmen attacked]. */
const NAMELESS = new Set(['attacker', 'target', 'person'])
const WITHOUT_NAME = 0.7
/** Of a town's name where its team is meant. */
const OF_TEAM = 0.8
/** Attributes that a country fills though its name is read as a place [Northland invaded]. */
const FOR_COUNTRIES = new Set(['attacker', 'participants', 'buyer', 'seller', 'winner', 'loser'])
/** Teams go by the names of their towns [beat Almara 2-1]. */
const TEAMS = new Set(['winner', 'loser'])
const AS_DOERS = new Set(['subject', 'possessive', 'by', 'between', 'with', 'among', 'and'])

/** The party that an argument names, describes or stands for. */
export function partyValue(context: RoleContext, attribute: string, argument: Argument): FoundValue | null {
  const { sentence, parties } = context
  const mention = mentionOf(sentence, argument.index)
  if (!mention) return placeAsParty(context, attribute, argument) ?? namelessValue(context, attribute, argument)
  const value = parties[mention.party]?.names[0]
  const { first, last, party, form } = mention
  if (value === undefined || (first <= context.at && context.at <= last)) return null
  if (form === 'description' && isNobody(context, attribute, mention, value)) return null
  if (
    attribute === 'person' &&
    (isNextOne(sentence, argument.index, mention) || NOT_PERSONS.has(parties[party]?.nature ?? ''))
  )
    return null
  return { attribute, value, party, first, last, confidence: argument.confidence * sureness(form, value) }
}

/** [a 44-year-old man]: the age is told apart. */
const AGED = /^(?:\d{1,3}[-‑])?year[-‑ ]old /u

/** A description that tells of nobody in particular. */
function isNobody(
  { sentence, type }: RoleContext,
  attribute: string,
  { first, last }: PartyMention,
  value: string,
): boolean {
  if (!isNamed(value) && isCounted(sentence, first, last)) return true
  // [threw out Northland envoys]
  if (attribute === 'person' && type === 'resignation' && sentence.tree.tokens[last]?.xpos.endsWith('S')) return true
  // [the Northland champions]: which team it is is told elsewhere.
  return !endsInName(value) && (isToBeNamed(attribute, type) || TEAMS.has(attribute))
}

/** [Brandt's successor was named]: not Brandt. */
const NEXT_ONES = new Set(['successor', 'replacement', 'deputy'])

/** [the election of a successor, chose the former Northland prosecutor] */
function isToBeNamed(attribute: string, type: string): boolean {
  return attribute === 'winner' || (attribute === 'person' && type === 'appointment')
}

function isNextOne({ lemmas }: ReadSentence, index: number, { first, last }: PartyMention): boolean {
  return NEXT_ONES.has(lemmas[index] ?? '') && !(first > index) && last <= index
}

const NOT_PERSONS = new Set(['organization', 'country'])

/** [space agency chief Ana Brandt]: the name at the end of a phrase is whom the whole phrase means. */
function mentionOf(sentence: ReadSentence, index: number): PartyMention | null {
  const chunk = sentence.chunks.find(({ first, last }) => first <= index && index <= last)
  const atEnd = chunk ? mentionAt(sentence, 'party', chunk.last) : null
  if (atEnd?.form === 'name' && atEnd.last === chunk?.last) return atEnd
  const found = mentionAt(sentence, 'party', index)
  if (found && found.form !== 'description') return (chunk && titledBehind(sentence, chunk, found)) ?? found
  const apposed = chunk && isTitled(sentence, index) ? apposedName(sentence, chunk) : null
  return apposed ?? (found && nameBeside(sentence, found)) ?? found
}

/** [Bank of Northland governor Ana Brandt]: whose office is of what its phrase begins with. */
function titledBehind(sentence: ReadSentence, chunk: Chunk, found: PartyMention): PartyMention | null {
  const end = found.last > chunk.last ? sentence.chunks.find(({ last }) => last > found.last) : undefined
  const name = end && end.first <= found.last ? mentionAt(sentence, 'party', end.last) : null
  return name?.form === 'name' && name.last === end?.last ? name : null
}

function isTitled({ lemmas }: ReadSentence, index: number): boolean {
  return PEOPLE.has(lemmas[index] ?? '') || OFFICES.has(lemmas[index] ?? '')
}

/** [the star of "The Reeds", Ana Brandt,] */
const QUOTES = new Set(['"', '“', '”', '``', "''", '‘', '’', '«', '»'])

/** A preposition at the token leads the phrase, a quotation mark aside. */
function isTiedTo({ forms, tree }: ReadSentence, chunk: Chunk | undefined, preposition: number): boolean {
  if (!chunk || chunk.preposition === preposition) return chunk !== undefined
  const isQuoted = chunk.first === preposition + 2 && QUOTES.has(forms[preposition + 1] ?? '')
  return isQuoted && tree.tokens[preposition]?.upos === 'ADP'
}

/** [the head of the space agency, Ana Brandt,]: behind phrases with prepositions and a comma. */
function apposedName(sentence: ReadSentence, chunk: Chunk): PartyMention | null {
  const { chunks, forms, mentions } = sentence
  let at = chunks.indexOf(chunk)
  // [the editor-in-chief, Ana Brandt,]
  if (forms.slice(chunk.last + 1, chunk.last + 4).join('') === '-in-') at += 1
  while (isTiedTo(sentence, chunks[at + 1], (chunks[at]?.last ?? 0) + 1)) at += 1
  const next = chunks[at + 1]
  if (!next || forms[next.first - 1] !== ',') return null
  const end = QUOTES.has(forms[next.first - 2] ?? '') ? next.first - 3 : next.first - 2
  if (end !== chunks[at]?.last) return null
  const name = mentions.find((mention) => mention.kind === 'party' && mention.last === next.last)
  return name?.kind === 'party' && name.form === 'name' ? name : null
}

/** [the minister, Ana Brandt], [the mayor of Varo, Ana Brandt,], [Ana Brandt, the minister] */
function nameBeside({ mentions, forms, chunks }: ReadSentence, { first, last }: PartyMention): PartyMention | null {
  const end =
    forms[last + 1] === 'of' ? (chunks.find(({ preposition }) => preposition === last + 1)?.last ?? last) : last
  for (const mention of mentions) {
    if (mention.kind !== 'party' || mention.form !== 'name') continue
    if (mention.first === last + 1) return mention
    if (mention.first === end + 2 && forms[end + 1] === ',') return mention
    if (mention.last === first - 2 && forms[first - 1] === ',') return mention
  }
  return null
}

/** A description whose name the text does not tell [the leaders] says little of who it was. */
function sureness(form: PartyMention['form'], value: string): number {
  if (form === 'pronoun') return 0.9
  return isNamed(value) ? 1 : WITHOUT_NAME
}

/** [12 people, a man]: a figure and nobody in particular; not [the 52-year-old, a bank robber]. */
function isCounted(sentence: ReadSentence, from: number, to: number): boolean {
  return sentence.mentions.some(
    (mention) =>
      mention.kind === 'quantity' &&
      mention.dimension !== 'age' &&
      mention.first <= to &&
      mention.last >= from &&
      !isOneTold(sentence, mention),
  )
}

/** [a *gunman*]: who it was is told by what they are. */
function isOneTold({ forms, lemmas }: ReadSentence, { first, counted, value }: QuantityMention): boolean {
  const isArticle = forms[first] === 'a' || forms[first] === 'an'
  return isArticle && value === '1' && counted !== null && !ANYBODY.has(lemmas[counted] ?? '')
}

/** [Northland's invasion] */
function placeAsParty(
  { sentence, type }: RoleContext,
  attribute: string,
  { index, name, confidence }: Argument,
): FoundValue | null {
  const place = mentionAt(sentence, 'place', index)
  if (!place || !FOR_COUNTRIES.has(attribute)) return null
  // [Northland's election]: nobody won but its voters.
  if (type === 'election') return null
  const isTeam =
    isClub(sentence, attribute, type) && name !== 'in' && name !== 'at' && !isQualifying(sentence, place.last)
  // [an order from Northland]
  const isDoer = AS_DOERS.has(name) || (name === 'from' && type === 'agreement')
  const isLand = isDoer && (isBroadPlace(place.value) || name === 'between')
  if (!isTeam && !isLand) return null
  const { value, first, last } = place
  return { attribute, value, party: null, first, last, confidence: confidence * (isTeam ? OF_TEAM : WITHOUT_NAME) }
}

/** A match and a transfer are those of clubs [Almara have signed Brandt from Varo]. */
function isClub({ isTold }: ReadSentence, attribute: string, type: string): boolean {
  if (TEAMS.has(attribute) || type === 'sport-result') return true
  return type === 'acquisition' && attribute !== 'target' && isTold(PLAYING)
}

/** [the *Almara* native won]: the place says who of them it was. */
function isQualifying({ tree, chunks }: ReadSentence, last: number): boolean {
  const chunk = chunks.find((one) => one.first <= last && last <= one.last)
  const next = tree.tokens[last + 1]?.upos
  return chunk !== undefined && last < chunk.last && (next === 'ADJ' || next === 'NOUN')
}

/** [rebels, three gunmen]: the words themselves, where they stand for people. */
function namelessValue(
  { sentence, text, type }: RoleContext,
  attribute: string,
  { index, confidence }: Argument,
): FoundValue | null {
  const token = sentence.tree.tokens[index]
  const lemma = sentence.lemmas[index] ?? ''
  if (isToBeNamed(attribute, type)) return null
  if (!NAMELESS.has(attribute) || !token || token.upos === 'PRON' || !fitsNameless(attribute, lemma)) return null
  if (isCounted(sentence, index, index)) return null
  const chunk = sentence.chunks.find(({ first, last }) => first <= index && index <= last)
  if (!chunk) return null
  const first = firstContentWord(sentence, chunk.first, index)
  const value = text.slice(sentence.tree.tokens[first]?.start ?? 0, token.end).replace(AGED, '')
  return { attribute, value, party: null, first, last: index, confidence: confidence * WITHOUT_NAME }
}

/** People and groups attack; places are attacked too [a hospital]. */
function fitsNameless(attribute: string, lemma: string): boolean {
  return PEOPLE.has(lemma) || GROUPS.has(lemma) || (attribute === 'target' && STRUCTURES.has(lemma))
}

function firstContentWord({ tree }: ReadSentence, from: number, to: number): number {
  let first = from
  while (first < to && isLeadIn(tree.tokens[first]?.upos)) first += 1
  return first
}

function isLeadIn(upos: string | undefined): boolean {
  return upos === 'DET' || upos === 'PRON' || upos === 'NUM' || upos === 'PUNCT'
}
