import type { PartyMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import { countryOfDemonym } from '../../value/place/demonym-country.ts'
import { isSingle, roleKind } from '../attribute-kind.ts'
import { TELLING } from '../circumstance/telling-verb.ts'
import type { FoundValue } from '../fact.ts'
import { OFFICES, PEOPLE } from '../lexicon/person-words.ts'
import { COMPETITIONS, PRODUCTS, SPACECRAFT, VEHICLES, WEAPONS } from '../lexicon/thing-words.ts'
import { mentionAt, natureOf, type ReadSentence } from '../reading.ts'
import { isShipName } from '../ship-name.ts'
import type { Argument } from './argument.ts'
import { competitionIn, competitionRange } from './competition-range.ts'
import type { RoleContext } from './context.ts'
import { namesOfDescribed, sidesOfDescribed } from './described-parties.ts'
import { isNoTopic } from './no-topic.ts'
import { partyValue } from './party-value.ts'
import { thingRange } from './thing-range.ts'
import { type TopicRange, topicItems } from './topic-range.ts'
import { titleAround } from './work-title.ts'

/** The values of an attribute as an argument gives them; none where the argument is no such value, several of a list of topics. */
export function roleValues(context: RoleContext, attribute: string, argument: Argument): readonly FoundValue[] {
  const kind = roleKind(attribute)
  const named = attribute === 'office' ? mentionAt(context.sentence, 'party', argument.index) : null
  if (named?.form === 'name' && !OFFICE_LETTERS.test(named.text)) return roleValues(context, 'organization', argument)
  if (kind === 'topic') return topicValues(context, attribute, argument)
  const work = attribute === 'target' && context.type === 'acquisition' ? workTitle(context, argument) : null
  if (work) return [work]
  const several =
    kind === 'party' && !isSingle(attribute, context.type) ? describedValues(context, attribute, argument) : []
  if (several.length > 0) return several
  const value = kind === 'party' ? partyValue(context, attribute, argument) : otherValue(context, attribute, argument)
  return value ? [value] : []
}

/** [promoted to senior VP]: no organization. */
const OFFICE_LETTERS = /^(?:[SE]?VP|C[EFOTI]O|MD|GM|PM|DG|AG)$/

/** [bought "Girl with a Fan"]: a work by its title. */
function workTitle(context: RoleContext, { index, confidence }: Argument): FoundValue | null {
  const range = titleAround(context.sentence, index)
  return range && topicOf(context, 'target', range, confidence)
}

const OF_DESCRIBED = 0.8

/** Several people told by what they are and then by name, or by whom they stand for. */
function describedValues(
  { sentence, parties }: RoleContext,
  attribute: string,
  { index, confidence }: Argument,
): readonly FoundValue[] {
  const names = namesOfDescribed(sentence, index)
  const told = names.length > 0 || attribute !== 'participants' ? names : sidesOfDescribed(sentence, index)
  return told.map((mention) => {
    const party = mention.kind === 'party' ? mention.party : null
    const name = party === null ? undefined : parties[party]?.names[0]
    const value = name ?? (mention.kind === 'place' ? mention.value : mention.text)
    return { attribute, value, party, first: mention.first, last: mention.last, confidence: confidence * OF_DESCRIBED }
  })
}

function otherValue({ sentence }: RoleContext, attribute: string, argument: Argument): FoundValue | null {
  const kind = roleKind(attribute)
  if (kind === 'quantity') return quantityValue(sentence, attribute, argument)
  return kind === 'place' ? placeValue(sentence, attribute, argument) : null
}

/** Topics that come in lists [discussed trade, fishing and the border]. */
const LISTED = new Set(['agenda', 'topic'])

const NOT_PEOPLE = new Set(['charge', 'topic'])

function topicValues(context: RoleContext, attribute: string, { index, confidence }: Argument): readonly FoundValue[] {
  const { sentence, type } = context
  if (mentionAt(sentence, 'date', index) || mentionAt(sentence, 'place', index) || isTeller(sentence, index)) return []
  if (!fitsNoun(attribute, sentence, index) && !(attribute === 'vehicle' && isVehicleName(sentence, type, index)))
    return []
  if (NOT_PEOPLE.has(attribute) && natureOf(sentence, index) === 'person') return []
  if (isNoTopic(sentence, { attribute, type, isListed: LISTED.has(attribute) }, index)) return []
  if (BARE.has(attribute)) return bareValue(context, attribute, index, confidence)
  if (attribute === 'competition') return competitionValue(context, attribute, index, confidence)
  const items = topicItems(sentence, index)
  return (LISTED.has(attribute) ? items : items.slice(0, 1)).map((item) =>
    topicOf(context, attribute, ownWords(attribute, sentence, item), confidence),
  )
}

function ownWords(attribute: string, sentence: ReadSentence, item: TopicRange): TopicRange {
  if (attribute === 'charge') return chargeIn(sentence, item)
  if (attribute === 'office') return officeIn(sentence, item)
  if (attribute === 'cause') return causeIn(sentence, item)
  return attribute === 'agenda' ? withoutPartner(sentence, item) : item
}

/** [died of cancer *at his home in Almara*]: where it happened is no part of why. */
function causeIn({ mentions, forms, tree }: ReadSentence, { first, last }: TopicRange): TopicRange {
  for (let at = first + 1; at <= last; at += 1) {
    if (!AT_PLACES.has(forms[at] ?? '')) continue
    const start = tree.tokens[at + 1]?.upos === 'DET' || tree.tokens[at + 1]?.upos === 'PRON' ? at + 2 : at + 1
    if (mentions.some((mention) => mention.kind === 'place' && mention.first === start)) return { first, last: at - 1 }
  }
  return { first, last }
}

const AT_PLACES: ReadonlySet<string> = new Set(['at', 'in', 'near', 'outside'])

const BEHIND_OFFICE: ReadonlySet<string> = new Set(['to', 'with', 'after', 'by'])

/** [left her job as a secretary *to begin* a career; elected mayor of Varo *with* 54 percent]: how or why is no part of what she was. */
function officeIn({ forms }: ReadSentence, { first, last }: TopicRange): TopicRange {
  for (let at = first + 1; at <= last; at += 1) if (BEHIND_OFFICE.has(forms[at] ?? '')) return { first, last: at - 1 }
  return { first, last }
}

/** [discussed trade *with Ana Brandt*]: she takes part; not [cooperation with the alliance]. */
function withoutPartner(sentence: ReadSentence, { first, last }: TopicRange): TopicRange {
  for (let at = first + 1; at < last; at += 1) {
    if (sentence.forms[at] === 'with' && natureOf(sentence, at + 1) === 'person') return { first, last: at - 1 }
  }
  return { first, last }
}

/** [an accord on the sale of oil, *state television* reported]: no second topic, though the tree may take it for one. */
function isTeller({ chunks, forms, lemmas }: ReadSentence, index: number): boolean {
  const chunk = chunks.find(({ first, last }) => first <= index && index <= last)
  return chunk !== undefined && forms[chunk.first - 1] === ',' && TELLING.has(lemmas[chunk.last + 1] ?? '')
}

/** What a charge was brought over is no part of its name [arson *over the fire at the depot*]. */
const CASE = new Set(['over', 'after', 'following', 'during', 'near', 'amid'])

function chargeIn({ forms }: ReadSentence, { first: from, last }: TopicRange): TopicRange {
  // [arrested on *suspicion of* fraud]
  const first = forms[from] === 'suspicion' && forms[from + 1] === 'of' && from + 2 <= last ? from + 2 : from
  for (let at = first + 1; at <= last; at += 1) if (isCase(forms, at)) return { first, last: at - 1 }
  return { first, last }
}

/** [fraud *in connection with* a sale] */
function isCase(forms: readonly string[], at: number): boolean {
  const next = forms[at + 1]
  // [denied murder *at Almara Crown Court*]
  if (forms[at] === 'at' && forms.slice(at + 1, at + 1 + LONGEST_COURT).includes('court')) return true
  if (forms[at] === 'by') return forms.slice(at + 1, at + 4).some((form) => COURTS.has(form))
  return CASE.has(forms[at] ?? '') || (forms[at] === 'in' && (next === 'connection' || next === 'relation'))
}

/** Tokens of a court's name. */
const LONGEST_COURT = 5

/** [found guilty of fraud *by a court*]; not [manslaughter by negligence]. */
const COURTS = wordSet('court jury judge tribunal magistrate panel')

/** In a sentence of a result, the competition that it names stands for the result's. */
export function competitionOf(context: RoleContext): readonly FoundValue[] {
  const range = competitionIn(context.sentence)
  return range ? [topicOf(context, 'competition', range, IN_SENTENCE)] : []
}

const IN_SENTENCE = 0.65

function competitionValue(
  context: RoleContext,
  attribute: string,
  index: number,
  confidence: number,
): readonly FoundValue[] {
  const range = competitionRange(context.sentence, index)
  return range ? [topicOf(context, attribute, range, confidence)] : []
}

const NOUNS: Readonly<Record<string, readonly ReadonlySet<string>[]>> = {
  weapon: [WEAPONS],
  vehicle: [VEHICLES, SPACECRAFT, PRODUCTS],
  office: [OFFICES],
  competition: [COMPETITIONS],
}

/** Things, of which what follows their noun is told of something else [a knife *in his car*]. */
const BARE = new Set(['weapon', 'vehicle', 'payload'])

function bareValue(context: RoleContext, attribute: string, index: number, confidence: number): readonly FoundValue[] {
  const range = thingRange(context.sentence, index, context.at)
  if (!range || context.sentence.tree.tokens[index]?.upos === 'PRON') return []
  const isGeneric = range.first === range.last && SPACECRAFT.has(context.sentence.lemmas[range.last] ?? '')
  if (attribute === 'payload' && isGeneric) return []
  // [the *Skyward crew* launch]: who flies, and not with what.
  const isCrew = attribute === 'vehicle' && SPACEFARERS.has(context.sentence.lemmas[range.last] ?? '')
  const things = isCrew ? [] : [topicOf(context, attribute, range, confidence)]
  return attribute === 'vehicle' && range.owner ? [...things, operatorOf(context, range.owner, confidence)] : things
}

/** [the launch of Skyward's Crew-11 mission] */
function operatorOf({ parties }: RoleContext, { party, first, last }: PartyMention, confidence: number): FoundValue {
  return { attribute: 'operator', value: parties[party]?.names[0] ?? '', party, first, last, confidence }
}

/** [arrested on charges, imprisoned for life]: no charge is told. */
const NO_CHARGE = new Set(
  'charge count second third fourth fifth life questioning interrogation array number series other year month list two accusation allegation crime offence offense act case trial connection relation absentia incident day week raid blitz sweep swoop operation crackdown chase sting dragnet manhunt search'.split(
    ' ',
  ),
)

/** [inked the deal]: what it is about is not told. */
const PAPERS = wordSet('agreement deal accord pact treaty document memorandum contract truce ceasefire')

/** [left office]: which one is not told. */
const NO_OFFICE = new Set('office post job position role duty seat board team'.split(' '))

/** [convicted on six, cleared of a fourth]: of which crime is not told. */
function isNoCharge(lemma: string, upos: string): boolean {
  return NO_CHARGE.has(lemma) || upos === 'NUM' || upos === 'ADJ'
}

const KINDS = new Set(['crime', 'offence', 'offense'])

/** [convicted of *war* crimes] */
function isKindOfCrime(lemma: string, before: string | undefined): boolean {
  return KINDS.has(lemma) && before === 'NOUN'
}

/** [killed with a knife]; not [killed with a smile]. Vehicles have names too [Crew-11]. */
function fitsNoun(attribute: string, sentence: ReadSentence, index: number): boolean {
  const { lemmas, tree } = sentence
  const lemma = lemmas[index] ?? ''
  // [chosen to lead the company]
  if (attribute === 'office' && (NO_OFFICE.has(lemma) || tree.tokens[index]?.upos === 'VERB')) return false
  if (
    attribute === 'charge' &&
    isNoCharge(lemma, tree.tokens[index]?.upos ?? '') &&
    !isKindOfCrime(lemma, tree.tokens[index - 1]?.upos)
  )
    return false
  // [on suspicion of plotting a coup]: the words that say of what are a clause.
  if (lemma === 'suspicion' && tree.tokens[index + 2]?.xpos === 'VBG') return false
  if (attribute === 'topic' && PAPERS.has(lemma)) return false
  // [struck by a motorist]; not [a coach overturned].
  if (attribute === 'vehicle' && isPeople(lemma) && !isBus(sentence, index)) return false
  const nouns = NOUNS[attribute]
  return !nouns || nouns.some((words) => words.has(lemma)) || (attribute === 'vehicle' && /\d/.test(lemma))
}

/** [a coach overturned]; not [their coach crashed his car]. */
function isBus({ lemmas, tree }: ReadSentence, index: number): boolean {
  const { relation, head = -1 } = tree.tokens[index] ?? {}
  return lemmas[index] === 'coach' && relation === 'nsubj' && tree.childrenOf(head, 'obj').length === 0
}

/** Who flies [the crew launch], and not with what. */
const SPACEFARERS = wordSet('crew astronaut cosmonaut taikonaut')

function isPeople(lemma: string): boolean {
  return PEOPLE.has(lemma) || SPACEFARERS.has(lemma)
}

/** [a *U.S.*-Japanese-Russian launch]: of whom it is. */
function isOfNations({ forms }: ReadSentence, index: number): boolean {
  const [before, behind] = [forms[index - 1] === '-' ? index - 2 : -1, forms[index + 1] === '-' ? index + 2 : -1]
  return [before, behind].some((at) => countryOfDemonym(forms[at] ?? '') !== null)
}

/** [launched the Chandra Surveyor; the Lady Amina sank] */
function isVehicleName(sentence: ReadSentence, type: string, index: number): boolean {
  if (type === 'accident') return isShipName(sentence, index)
  if (isOfNations(sentence, index)) return false
  return type === 'launch' && natureOf(sentence, index) !== 'person' && sentence.tree.tokens[index]?.upos === 'PROPN'
}

function topicOf(
  { sentence, text }: RoleContext,
  attribute: string,
  { first, last }: TopicRange,
  confidence: number,
): FoundValue {
  const { tokens } = sentence.tree
  const value = text.slice(tokens[first]?.start ?? 0, tokens[last]?.end ?? 0)
  return { attribute, value, party: null, first, last, confidence }
}

function quantityValue(sentence: ReadSentence, attribute: string, { index, confidence }: Argument): FoundValue | null {
  const mention = mentionAt(sentence, 'quantity', index)
  if (!mention || !fitsDimension(attribute, mention.dimension)) return null
  return { attribute, value: mention.value, party: null, first: mention.first, last: mention.last, confidence }
}

const DIMENSIONS: Readonly<Record<string, readonly string[]>> = {
  amount: ['money'],
  damage: ['money'],
  stake: ['ratio'],
  turnout: ['ratio', 'people', 'none'],
  term: ['time'],
  duration: ['time'],
  score: ['score'],
}

function fitsDimension(attribute: string, dimension: string): boolean {
  return DIMENSIONS[attribute]?.includes(dimension) ?? true
}

function placeValue(sentence: ReadSentence, attribute: string, { index, confidence }: Argument): FoundValue | null {
  const mention = mentionAt(sentence, 'place', index)
  if (!mention || mention.isMetonym || sentence.tree.tokens[mention.last + 1]?.xpos === 'POS') return null
  return { attribute, value: mention.value, party: null, first: mention.first, last: mention.last, confidence }
}
