import type { PlaceMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import { isFarFrom } from '../../value/place/offset.ts'
import type { Chunk } from '../chunk.ts'
import { isBroadPlace } from '../lexicon/broad-places.ts'
import { JUSTICE_TYPES } from '../lexicon/court-types.ts'
import { SCENES, VEHICLES } from '../lexicon/thing-words.ts'
import type { ReadSentence } from '../reading.ts'
import { governorOf } from '../role/governor.ts'
import type { ToldEvent } from '../told-event.ts'
import type { Trigger } from '../trigger.ts'
import { isTakenTo } from './taken-to.ts'

const LOCATIVE = wordSet(`
  in at near outside inside on within around across throughout off along beside outskirts above below
  northeast northwest southeast southwest north south east west nearby central
`)
const GOALS = wordSet('to into towards toward onto over through')
const PLACED = new Set(['attack', 'disaster', 'accident', 'visit', 'protest', 'explosion'])
/** What a blast, a storm or a raid does to the place where it happens. */
const STRIKING = wordSet(`
  hit strike rock shake jolt target destroy devastate level flatten damage rip tear sweep batter pound pummel lash slam engulf
  ravage raze wreck scorch blanket swamp flood submerge inundate deluge bury blast shatter shell bombard cripple paralyse paralyze
  rattle grip plague hammer wreak obliterate demolish gut burn consume cover drench soak reach affect ruin
`)

const BY_PREPOSITION = 1
const BY_OBJECT = 0.85
const BY_MODIFIER = 0.75
const BY_PLACE_BEFORE = 0.7

const NEARBY = ['near']

/** How well the words around a place say that the event happened there, 0 to 1. */
export function placeFit(sentence: ReadSentence, place: PlaceMention, trigger: Trigger): number {
  if (isTopic(sentence, place, trigger)) return 0
  const words = leadingWords(sentence, place)
  if (isLed(words, trigger) || isInPhrase(sentence, place.first) || isTornThrough(sentence, words, place))
    return BY_PREPOSITION
  if (isActedOnByNoun(trigger, words) || isPartActedOn(sentence, place, trigger)) return BY_OBJECT
  return fitByRelation(sentence, place, trigger)
}

const ABOUT_PLACES = new Set(['meeting', 'call', 'agreement', 'statement', 'election'])

/** [talks on Almara, a referendum on a second bridge]: what it is about. */
function isTopic({ forms }: ReadSentence, { first }: PlaceMention, { type, entry, last }: Trigger): boolean {
  if (entry.form !== 'noun' || !ABOUT_PLACES.has(type)) return false
  const link = forms[last + 1]
  return (link === 'on' || link === 'over' || link === 'about') && first > last && first <= last + WIDEST_TOPIC
}

/** Tokens from the preposition to a place that is the topic [on the future of the second bridge]. */
const WIDEST_TOPIC = 3

/** [in Almara; to Almara, of what goes there; from Almara, of a launch, a theft or an abduction] */
function isLed(words: readonly string[], { type, entry }: Trigger): boolean {
  if (words.some((word) => LOCATIVE.has(word))) return true
  const isFrom = words.includes('from') && isLeftFrom({ type, family: entry.group.family ?? null })
  return isFrom || (PLACED.has(type) && words.some((word) => GOALS.has(word)))
}

/** [killed when fire *tore through* a mill in Almara]: whatever it did, it did there. */
function isTornThrough({ lemmas }: ReadSentence, words: readonly string[], { first }: PlaceMention): boolean {
  if (!words.includes('through')) return false
  const through = lemmas.lastIndexOf('through', first)
  return lemmas.slice(Math.max(0, through - 2), through).some((lemma) => TEARING.has(lemma))
}

const TEARING = wordSet('tear rip sweep rage race roar burn blaze plough plow smash surge crash spread')

/** [launched from a base in Almara, escaped from a prison in Almara, rescued from a mine in Almara] */
const LEAVING = new Set(['launch', 'escape', 'release', 'rescue'])

/** [stolen, abducted from a school in Almara] */
const TAKEN_FROM = new Set(['theft', 'kidnapping'])

/** Where it happened is told by a `from`. */
export function isLeftFrom({ type, family }: Pick<ToldEvent, 'type' | 'family'>): boolean {
  return LEAVING.has(type) || TAKEN_FROM.has(family ?? '')
}

/** [in Almara, near Almara, on the streets of Almara]: whatever happens in the clause happens there. */
export function isLedThere(sentence: ReadSentence, place: PlaceMention): boolean {
  return leadingWords(sentence, place).some((word) => LOCATIVE.has(word)) || isInPhrase(sentence, place.first)
}

const ABOARD = new Set(['aboard', 'onboard'])

/** [on the Marina Star ferry, aboard the Star]: ships and cars are no places, and hospitals of others. */
export function isMoving(sentence: ReadSentence, place: PlaceMention): boolean {
  const { lemmas, forms } = sentence
  const { first, last, head } = place
  if (VEHICLES.has(lemmas[last] ?? '') || VEHICLES.has(lemmas[head] ?? '') || isTakenTo(sentence, place)) return true
  return ABOARD.has(forms[first - 1] ?? '') || ABOARD.has(forms[first - 2] ?? '')
}

/** A name taken for who acts that stands where a place does [an attack on Almara killing five]. */
export function isPlaceAfterAll(sentence: ReadSentence, place: PlaceMention): boolean {
  const { forms, lemmas, tree } = sentence
  const { first } = place
  if (isHost(sentence, place)) return true
  // [an airstrike on the Northlandish *city* Almara killed five]
  let at = TOWNS.has(forms[first - 1] ?? '') ? first - 2 : first - 1
  while (at < first - 1 && (tree.tokens[at]?.upos === 'ADJ' || tree.tokens[at]?.upos === 'DET')) at -= 1
  const word = forms[at] ?? ''
  return PLACING.has(word) || (word === 'on' && ATTACKS.has(lemmas[at - 1] ?? ''))
}

const TOWNS = wordSet('city town village district')

/** [Oslo hosted the summit, Northland will hold an election] */
function isHost({ tree, lemmas }: ReadSentence, { head }: Pick<PlaceMention, 'head'>): boolean {
  const token = tree.tokens[head]
  if (token?.relation !== 'nsubj') return false
  if (lemmas[token.head] === 'host') return true
  return lemmas[token.head] === 'hold' && tree.childrenOf(token.head, 'obj').some((at) => POLLS.has(lemmas[at] ?? ''))
}

const POLLS = wordSet('election referendum plebiscite by-election runoff')
const HOSTED = new Set(['meeting', 'election'])

const PLACING = wordSet('in near at inside outside')
const ATTACKS = wordSet('attack assault raid strike airstrike offensive shelling bombing bombardment')

function fitByRelation(sentence: ReadSentence, { first, last, head, value }: PlaceMention, trigger: Trigger): number {
  const relation = sentence.tree.tokens[head]?.relation ?? ''
  if (HOSTED.has(trigger.type) && isHost(sentence, { head })) return BY_OBJECT
  if (first === trigger.last + 1 && isActedOn(trigger)) return BY_OBJECT
  if (relation === 'obj' || relation === 'nsubj:pass')
    return isActedOn(trigger) || isStruckBy(sentence, head, trigger) ? BY_OBJECT : 0
  const isBehind = relation === 'appos' || relation === 'nmod' || sentence.forms[first - 1] === ','
  if (isBehind) return followsPlace(sentence, { first, last })
  if (isTownOfSummit(value, last, trigger)) return BY_MODIFIER
  return isScene(sentence, last, trigger) || isSeatOfCourt(sentence, last, trigger) ? BY_MODIFIER : 0
}

const SUMMITS = wordSet('summit forum congress conference')

/** [the Almara summit]; not [the Northland summit], whose it is. */
function isTownOfSummit(value: string, last: number, { lemma, first }: Trigger): boolean {
  return SUMMITS.has(lemma) && last === first - 1 && !isBroadPlace(value)
}

const COURTS = wordSet('court jury judge tribunal courtroom police prosecutor')

/** [a Varo court, Varo police] */
function isSeatOfCourt({ lemmas }: ReadSentence, last: number, { type }: Trigger): boolean {
  return JUSTICE_TYPES.has(type) && COURTS.has(lemmas[last + 1] ?? '')
}

/** Longest way back from a place to the phrase that says where [in two districts of Northland's Almara city]. */
const MOST_PHRASES = 4

/** [in Northland's Almara city, in the capital Almara]: the preposition stands before the phrase that the place ends. */
function isInPhrase(sentence: ReadSentence, first: number): boolean {
  const { chunks, forms } = sentence
  let at = chunks.findIndex((chunk) => chunk.first <= first && first <= chunk.last)
  for (let step = 0; step < MOST_PHRASES; step += 1) {
    const chunk = chunks[at]
    if (!chunk) return false
    const preposition = forms[chunk.preposition] ?? ''
    if (preposition !== '' && preposition !== 'of') return LOCATIVE.has(preposition)
    if (!isWithinPrevious(sentence, chunk, chunks[at - 1])) return false
    at -= 1
  }
  return false
}

/** [Northland's *Almara city*, the streets *of Almara*] */
function isWithinPrevious({ mentions, lemmas }: ReadSentence, chunk: Chunk, previous: Chunk | undefined): boolean {
  if (!previous) return false
  if (chunk.preposition >= 0) return previous.last === chunk.preposition - 1 && SCENES.has(lemmas[previous.head] ?? '')
  const isPlace = mentions.some(({ kind, last }) => kind === 'place' && last === previous.last)
  return previous.isPossessive && previous.last === chunk.first - 2 && isPlace
}

/** [outskirts of Almara, south of Almara]: the preposition and what stands before an `of`. */
function leadingWords(sentence: ReadSentence, place: PlaceMention): readonly string[] {
  // [sank 8 nautical miles off Almara]
  return isFarFrom(place.value) ? NEARBY : wordsBefore(sentence, place)
}

function wordsBefore({ tree, forms }: ReadSentence, { first, head }: PlaceMention): readonly string[] {
  // [near Almara]: the preposition is part of what is said; not [South Varo].
  if (forms[first] === 'close' && forms[first + 1] === 'to') return ['near']
  if (LOCATIVE.has(forms[first] ?? '') && tree.tokens[first]?.upos !== 'PROPN') return [forms[first] ?? '']
  const lead = tree.tokens[head]?.relation === 'conj' ? (tree.tokens[head]?.head ?? head) : head
  const at = tree.childrenOf(lead, 'case').find((index) => index < lead) ?? first - 1
  const word = forms[at] ?? ''
  if (word === 'of') return [word, forms[at - 1] ?? '']
  return forms[at - 1] === 'of' ? [word, forms[at - 1] ?? '', forms[at - 2] ?? ''] : [word]
}

/** [shelled Almara] */
function isActedOn({ type, entry }: Trigger): boolean {
  return PLACED.has(type) && entry.form === 'verb'
}

/** [hit two neighbourhoods *of Almara*] */
function isPartActedOn({ chunks, forms, lemmas }: ReadSentence, { first }: PlaceMention, trigger: Trigger): boolean {
  const part = forms[first - 1] === 'of' ? first - 2 : -1
  if (!isActedOn(trigger) || !SCENES.has(lemmas[part] ?? '')) return false
  return chunks.some((chunk) => chunk.first === trigger.last + 1 && chunk.last === part)
}

/** [the explosion rocked Almara, the raid targeted the town of Varo] */
function isStruckBy({ tree, lemmas }: ReadSentence, head: number, { at, entry, type }: Trigger): boolean {
  if (entry.form !== 'noun' || !PLACED.has(type)) return false
  const verb = tree.tokens[head]?.head ?? -1
  // [the hailstorm *that battered* Almara]
  const own = tree.tokens[verb]
  if (own?.head === at && own.relation === 'acl:relcl') return STRIKING.has(lemmas[verb] ?? '')
  if (strikes(tree, lemmas, at, verb)) return true
  const governor = governorOf(tree, lemmas, at)
  return governor?.as === 'subject' && governor.index === verb && STRIKING.has(lemmas[verb] ?? '')
}

/** [*was gutted in* a blaze, *rocked by* a blast] */
function strikes(tree: ReadSentence['tree'], lemmas: ReadSentence['lemmas'], noun: number, verb: number): boolean {
  const token = tree.tokens[noun]
  const isAround = token?.head === verb && token.relation.startsWith('obl')
  return isAround && tree.isPassive(verb) && STRIKING.has(lemmas[verb] ?? '')
}

/** What struck the place that a clause is about [*the market* was gutted in a blaze]. */
export function strikerOf(
  { tree, lemmas }: ReadSentence,
  { head }: PlaceMention,
  triggers: readonly Trigger[],
): Trigger | undefined {
  const subject = tree.tokens[head]
  if (subject?.relation !== 'nsubj:pass') return undefined
  return triggers.find(({ entry, at }) => entry.form === 'noun' && strikes(tree, lemmas, at, subject.head))
}

/** [the invasion of Almara, an attack on Almara] */
function isActedOnByNoun({ type, entry }: Trigger, words: readonly string[]): boolean {
  return type === 'attack' && entry.form === 'noun' && (words[0] === 'of' || words[0] === 'against')
}

/** [Almara, Northland]: a place right after another. */
function followsPlace(
  { mentions, forms }: ReadSentence,
  { first, last }: Pick<PlaceMention, 'first' | 'last'>,
): number {
  // [leaders of Northland, Southland and Westland]: a list.
  const isListed =
    forms[last + 1] === 'and' && mentions.some(({ kind, first: next }) => kind === 'place' && next === last + 2)
  if (isListed) return 0
  const isAfter = mentions.some(({ kind, last }) => kind === 'place' && last >= first - 3 && last < first)
  return isAfter ? BY_PLACE_BEFORE : 0
}

/** [the Almara bombing, the Almara market blast, Almara quake toll]; not [the Northland-Southland talks]. */
function isScene({ forms, tree }: ReadSentence, last: number, { first, entry, type }: Trigger): boolean {
  if (entry.form !== 'noun' || forms[last - 1] === '-' || !(PLACED.has(type) || type === 'harm')) return false
  // [a U.S. raid]: whose it was.
  if (type !== 'disaster' && ADJECTIVES.has(forms[last] ?? '')) return false
  if (last >= first || last < first - FARTHEST_SCENE) return false
  return tree.tokens.slice(last + 1, first).every(({ upos }) => upos === 'NOUN' || upos === 'PROPN')
}

const FARTHEST_SCENE = 3
/** Names of countries that stand for their adjective too. */
const ADJECTIVES = new Set(['u.s.', 'us', 'usa', 'uk', 'u.k.', 'eu', 'uae'])
