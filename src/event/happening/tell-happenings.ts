import type { Attribution, DocumentMentions, PlaceMention } from '../../model/mention.ts'
import { FINITE_TAGS } from '../../util/finite-tag.ts'
import { HAPPENING, kindOf } from '../../value/happening-kind.ts'
import { speakerAt } from '../attribution.ts'
import { findCircumstances } from '../circumstance/time-and-place.ts'
import type { FoundValue } from '../fact.ts'
import { NOUNS, VERBS } from '../lexicon/lexicon.ts'
import { markerOf } from '../modality/marker.ts'
import { isToCome, settled } from '../modality/settle.ts'
import { modalityOf } from '../modality.ts'
import { mentionAt, type ReadSentence, wordsOf } from '../reading.ts'
import { type Argument, findArguments } from '../role/argument.ts'
import { partyValue } from '../role/party-value.ts'
import { thingRange } from '../role/thing-range.ts'
import { tell } from '../tell.ts'
import type { ToldEvent } from '../told-event.ts'
import { type Trigger, wordTrigger } from '../trigger.ts'
import { isHappeningNoun, isHappeningVerb, phraseOf } from './kind.ts'

interface HappeningContext extends Pick<DocumentMentions, 'parties'> {
  readonly text: string
  /** What of the vocabulary's own the sentence tells. */
  readonly known: readonly ToldEvent[]
  readonly reported: readonly Attribution[]
}

/** What the verbs and nouns of a sentence tell to have happened that are no words of the vocabulary's types. */
export function tellHappenings(
  sentence: ReadSentence,
  order: number,
  { parties, text, known, reported }: HappeningContext,
): readonly ToldEvent[] {
  if (!sentence.mentions.some(isOfSomething)) return []
  const own = triggersIn(sentence, known)
  if (own.length === 0) return []
  const typed = known.map(({ type, lemma, form, at }) => wordTrigger({ type, lemma, form, at }))
  const triggers = [...typed, ...own].toSorted((left, right) => left.at - right.at)
  const circumstances = findCircumstances(sentence, triggers)
  // [a fire destroyed the mill]: when and where is told of the fire.
  const disasters = new Set(known.filter(({ type }) => OF_HARM.has(type)).map(({ at }) => at))
  return own.flatMap((trigger) => {
    const marker = markerOf(sentence, trigger, triggers)
    if (marker !== null) return []
    const values = (circumstances.get(trigger) ?? []).filter((value) => isOfClause(sentence, trigger, value))
    const dates = values.filter(({ attribute }) => attribute === 'date')
    const isLater = isToCome(sentence, trigger, dates)
    const read = modalityOf(sentence, trigger.at, trigger.entry.form)
    const modality = settled(read, trigger, { sentence, isLater })
    const by = speakerAt(sentence, reported, trigger.at)
    if (findArguments(sentence, trigger).some(({ index }) => disasters.has(index))) return []
    const roles = rolesTold(sentence, trigger, { parties, text })
    const others = values.filter(({ first, last }) => !roles.some((role) => role.first <= last && first <= role.last))
    return roles.length === 0 ? [] : [tell({ sentence, trigger, modality, by, order }, null, [...roles, ...others])]
  })
}

/** [was born in Graz and moved to Linz]: behind another verb, where and when is that one's. */
function isOfClause({ tree, isVerb }: ReadSentence, { first, last }: Trigger, value: FoundValue): boolean {
  const [from, to] = value.first > last ? [last + 1, value.first] : [value.last + 1, first]
  for (let at = from; at < to; at += 1) if (isVerb(at) && tree.tokens[at]?.relation !== 'amod') return false
  return true
}

/** A name, a day or a place: without any of them nothing can be held against another text. */
function isOfSomething({ kind }: ReadSentence['mentions'][number]): boolean {
  return kind === 'party' || kind === 'date' || kind === 'place'
}

function triggersIn(sentence: ReadSentence, known: readonly ToldEvent[]): readonly Trigger[] {
  const taken = new Set(known.map(({ at }) => at))
  const found: Trigger[] = []
  for (let at = 0; at < sentence.tree.tokens.length; at += 1) {
    const trigger = taken.has(at) ? null : triggerAt(sentence, at)
    if (trigger) found.push(trigger)
  }
  return found
}

function triggerAt(sentence: ReadSentence, at: number): Trigger | null {
  const plain = sentence.lemmas[at] ?? ''
  const particle = sentence.isVerb(at) ? particleOf(sentence, at, plain) : null
  const lemma = (particle === null ? null : phraseOf(plain, sentence.forms[particle] ?? '')) ?? plain
  const form = formAt(sentence, at, lemma)
  if (form === null) return null
  const trigger = wordTrigger({ type: HAPPENING, lemma: lemma.replace('_', ' '), form, at })
  const group = { ...trigger.entry.group, family: kindOf(lemma) }
  return { ...trigger, entry: { ...trigger.entry, group }, last: particle === at + 1 ? particle : at }
}

/** Tokens from a verb to its particle [put the vote *off*]. */
const WIDEST_PARTICLE = 5

function particleOf({ tree, forms }: ReadSentence, at: number, lemma: string): number | null {
  for (let next = at + 1; next <= at + WIDEST_PARTICLE; next += 1) {
    if ((next === at + 1 || tree.tokens[next]?.head === at) && phraseOf(lemma, forms[next] ?? '')) return next
    if (tree.tokens[next]?.upos === 'VERB' || tree.tokens[next]?.upos === 'PUNCT') return null
  }
  return null
}

function formAt(sentence: ReadSentence, at: number, lemma: string): 'verb' | 'noun' | null {
  if (sentence.isVerb(at)) return isHappeningVerb(lemma) && !isOfHarm(lemma) && isTelling(sentence, at) ? 'verb' : null
  if (sentence.tree.tokens[at]?.upos !== 'NOUN') return null
  return isHappeningNoun(lemma) && !NOUNS.has(lemma) ? 'noun' : null
}

/** What is told of harm is read by its own rules, and left out where they doubt it. */
const OF_HARM = new Set(['attack', 'accident', 'disaster', 'death', 'harm', 'protest'])

function isOfHarm(lemma: string): boolean {
  return VERBS.get(lemma)?.some(({ type, others }) => others.length === 0 && OF_HARM.has(type)) ?? false
}

/** It is the verb of a clause, or of what a noun is said to be [the patch released on Tuesday]. */
function isTelling({ tree }: ReadSentence, at: number): boolean {
  const token = tree.tokens[at]
  if (!token) return false
  if (FINITE_TAGS.has(token.xpos) || tree.childrenOf(at, 'aux').length > 0) return true
  return token.xpos === 'VBN' && (token.relation.startsWith('acl') || tree.childrenOf(at, 'nsubj').length > 0)
}

/** Who acts, who or what is acted on, and from where or to where. */
function rolesTold(
  sentence: ReadSentence,
  trigger: Trigger,
  { parties, text }: Pick<HappeningContext, 'parties' | 'text'>,
): readonly FoundValue[] {
  const context = { sentence, text, parties, at: trigger.at, type: HAPPENING }
  return findArguments(sentence, trigger).flatMap((argument): readonly FoundValue[] => {
    const way = WAYS.get(argument.name)
    const place = way === undefined ? null : mentionAt(sentence, 'place', argument.index)
    if (way !== undefined && place) return [wayOf(place, way, argument)]
    if (!OF_PARTIES.has(argument.name)) return []
    const party = partyValue(context, 'participants', argument)
    if (party) return [party]
    const thing = OF_THINGS.has(argument.name) ? thingAt(sentence, argument, trigger.at, text) : null
    return thing ? [thing] : []
  })
}

const OF_PARTIES = new Set(['subject', 'object', 'by', 'of', 'possessive', 'with', 'to', 'from', 'against', 'into'])
const OF_THINGS = new Set(['subject', 'object', 'of', 'into'])
const WAYS: ReadonlyMap<string, string> = new Map([
  ['to', 'destination'],
  ['into', 'destination'],
  ['from', 'origin'],
])

function wayOf({ value, first, last }: PlaceMention, attribute: string, { confidence }: Argument): FoundValue {
  return { attribute, value, party: null, first, last, confidence }
}

function thingAt(
  sentence: ReadSentence,
  { index, confidence }: Argument,
  trigger: number,
  text: string,
): FoundValue | null {
  const upos = sentence.tree.tokens[index]?.upos
  if (upos !== 'NOUN' && upos !== 'PROPN') return null
  if (KINDS_OF_NONE.some((kind) => mentionAt(sentence, kind, index))) return null
  const range = thingRange(sentence, index, trigger)
  if (!range) return null
  const { first, last } = range
  return { attribute: 'target', value: wordsOf(sentence, first, last, text), party: null, first, last, confidence }
}

/** What has a kind of its own is no thing. */
const KINDS_OF_NONE = ['date', 'place', 'party', 'quantity'] as const
