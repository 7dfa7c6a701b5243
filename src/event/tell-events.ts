import type { Fact } from '../model/event.ts'
import type { DocumentMentions } from '../model/mention.ts'
import type { ClaimStatus } from '../model/record.ts'
import { wordSet } from '../util/word-set.ts'
import { speakerAt } from './attribution.ts'
import { announcedDate } from './circumstance/announced-date.ts'
import { spanOf } from './circumstance/date-span.ts'
import { findCircumstances } from './circumstance/time-and-place.ts'
import { type FoundValue, factOf } from './fact.ts'
import { findFigureValues } from './figure-value.ts'
import { findTriggers } from './find-triggers.ts'
import { findCrowd } from './harm/crowd.ts'
import type { Harm } from './harm/figure.ts'
import { findHarm } from './harm.ts'
import type { Ground } from './merge/ground.ts'
import { dealModality, withoutDeals } from './modality/deal.ts'
import { markerOf } from './modality/marker.ts'
import type { Modality } from './modality/name.ts'
import { modalityOf } from './modality.ts'
import { withQuotes } from './quoted.ts'
import type { ReadSentence } from './reading.ts'
import { electionWinner } from './role/election-winner.ts'
import { votesTold } from './role/vote-figure.ts'
import { findRoleValues, surest } from './roles.ts'
import type { Marker, ToldEvent } from './told-event.ts'
import type { Trigger } from './trigger.ts'

/** What the telling of one event is put together from. */
interface Telling {
  readonly sentence: ReadSentence
  readonly trigger: Trigger
  readonly modality: Modality
  readonly by: number | string | null
  readonly order: number
}

/** What a sentence does not tell by itself. */
interface Surroundings extends Pick<DocumentMentions, 'parties'> {
  /** The attributions of the sentence. */
  readonly reported: DocumentMentions['attributions']
}

/** The events that one sentence tells of, in the order of their triggers. `order` counts the sentences of the body. */
export function tellEvents(
  sentence: ReadSentence,
  order: number,
  mentions: Surroundings,
  text: string,
): readonly ToldEvent[] {
  return withQuotes(sentence, tellTriggers(sentence, order, mentions, text), order, mentions.parties)
}

function tellTriggers(
  sentence: ReadSentence,
  order: number,
  { parties, reported }: Surroundings,
  text: string,
): readonly ToldEvent[] {
  const { figures, background } = findHarm(sentence)
  const harms = [...figures, ...findCrowd(sentence)]
  const found = findTriggers(sentence).filter(({ at }) => !background.has(at))
  const triggers = withoutDeals(sentence, withHarmWords(sentence, found, harms))
  if (triggers.length === 0) return []
  const { values, previous } = findCircumstances(sentence, triggers)
  return triggers.flatMap((trigger) => {
    const dates = (values.get(trigger) ?? []).filter(({ attribute }) => attribute === 'date')
    const own = dealModality(sentence, trigger) ?? modalityOf(sentence, trigger.at, trigger.entry.form)
    const modality = settled(own, trigger, isToCome(sentence, trigger, dates))
    const by = trigger.type === 'statement' ? null : speakerAt(sentence, reported, trigger.at)
    const telling = { sentence, trigger, modality, by, order }
    const context = { sentence, text, parties, at: trigger.at, type: trigger.type }
    const roles = [
      ...findRoleValues(context, trigger),
      ...electionWinner(context, trigger),
      ...votesTold(context, trigger, triggers),
      ...(values.get(trigger) ?? []),
      ...announcedDate(sentence, trigger, values.get(trigger) ?? []),
      ...findFigureValues(sentence, trigger, triggers),
    ]
    const all = [...surest(roles, trigger.type), ...harms.filter((harm) => isOf(trigger, harm))]
    const isOld = order > 0 && isOldNews(sentence, trigger, dates)
    const told = tell(telling, isOld ? 'other' : markerOf(sentence, trigger, triggers), all)
    const before = previous.get(trigger)
    return before ? [told, tell({ ...telling, modality: 'happened' }, 'previous', [before])] : [told]
  })
}

const CROWDED = new Set(['protest', 'sport-result', 'crowd'])

/** Figures are those of their word; a crowd's only of a protest or a match. */
function isOf({ at, type }: Trigger, harm: Harm): boolean {
  return harm.at === at && (harm.attribute !== 'attendance' || CROWDED.has(type))
}

/** What nobody said is no statement, and a match not won is none that was lost [had not won since 1996]. */
function settled(modality: Modality, { type, entry }: Trigger, isLater: boolean): Modality {
  // [will spend seven years in prison]: the sentence was passed.
  if (entry.group.sense === 'jails' && modality === 'planned') return 'happened'
  // [the motion was backed by 341 deputies]: whoever backs it has voted.
  if (entry.group.sense === 'house-vote' && modality === 'unreal') return 'happened'
  if (type === 'sport-result' && modality === 'denied') return 'unreal'
  if (type === 'statement' && modality !== 'happened') return 'unreal'
  return isLater && modality === 'happened' ? 'planned' : modality
}

const PRESENT = new Set(['VBZ', 'VBP'])

/** [meets Reed on Friday]: the present tense with a day to come. */
function isToCome({ tree, written }: ReadSentence, { at }: Trigger, [date]: readonly FoundValue[]): boolean {
  const span = date ? spanOf(date.value) : null
  const verb = tree.tokens[at]?.upos === 'VERB' ? at : tree.clauseOf(at)
  const isPresent = PRESENT.has(tree.tokens[verb]?.xpos ?? '')
  return isPresent && span !== null && written !== null && span.start >= written.start && span.end > written.end
}

const ONE_OF_MANY = new Set(['a', 'an'])
/** Longer ago than news is told of as new: 45 days, in minutes. */
const OLD = 45 * 24 * 60

/** [her predecessor lost a confidence vote in December]: not the one that the text is about. */
function isOldNews(
  { chunks, forms, written }: ReadSentence,
  { first, entry, type }: Trigger,
  [date]: readonly FoundValue[],
): boolean {
  if (entry.form !== 'noun' || type === 'harm' || !date || !written) return false
  const start = chunks.find((chunk) => chunk.first <= first && first <= chunk.last)?.first ?? first
  const span = spanOf(date.value)
  return ONE_OF_MANY.has(forms[start] ?? '') && span !== null && written.start - span.end > OLD
}

/** Words that give figures and are no triggers of the lexicon stand for events of their own [12 dead]. */
function withHarmWords(
  sentence: ReadSentence,
  triggers: readonly Trigger[],
  harms: readonly Harm[],
): readonly Trigger[] {
  const missing = [...new Set(harms.map(({ at }) => at))].filter((at) => !triggers.some((trigger) => trigger.at === at))
  const added = missing.map((at): Trigger => {
    const form = sentence.isVerb(at) ? 'verb' : 'noun'
    const head = sentence.lemmas[at] ?? ''
    const type = harms.some((harm) => harm.at === at && harm.attribute !== 'attendance') ? 'harm' : 'crowd'
    const entry = { type, group: { words: head, roles: {} }, form, head, others: [] } as const
    return { type, entry, at, first: at, last: at, lemma: head }
  })
  return [...triggers, ...added].toSorted((left, right) => left.at - right.at)
}

function tell(
  { sentence, trigger, modality, by, order }: Telling,
  marker: Marker,
  found: readonly FoundValue[],
): ToldEvent {
  const { tokens } = sentence.tree
  const facts = modality === 'unreal' ? [] : found.map((value) => toFact(sentence, trigger, modality, by, value))
  return {
    type: trigger.type,
    family: isCharge(sentence, trigger) ? null : (trigger.entry.group.family ?? null),
    sentence: sentence.index,
    at: trigger.at,
    trigger: { start: tokens[trigger.first]?.start ?? 0, end: tokens[trigger.last]?.end ?? 0 },
    lemma: trigger.lemma,
    form: trigger.entry.form,
    isParticiple: tokens[trigger.at]?.xpos === 'VBG',
    modality,
    marker,
    isWhen: trigger.entry.form === 'verb' && isWhen(sentence, trigger.at),
    isOnProtest: trigger.type === 'attack' && isOnProtest(sentence),
    isDefinite: trigger.entry.form === 'noun' && isDefinite(sentence, trigger),
    isLongAgo: isLongAgo(sentence, facts),
    facts,
    grounds: modality === 'unreal' ? [] : found.flatMap(surelyThere),
    isTitle: sentence.isTitle,
    order,
  }
}

const PROTESTERS = wordSet('protester protestor demonstrator marcher rioter demonstration protest rally march')
const FORCES = wordSet('police policeman officer soldier troop army force guard gendarme military')

/** [Police fired at the demonstrators, killing two] */
function isOnProtest({ lemmas }: ReadSentence): boolean {
  return lemmas.some((lemma) => PROTESTERS.has(lemma)) && lemmas.some((lemma) => FORCES.has(lemma))
}

/** Less sure places are often another's. */
const SURE_PLACE = 0.7

function surelyThere({ ground, confidence }: FoundValue): readonly Ground[] {
  return ground && confidence >= SURE_PLACE ? [ground] : []
}

/** Minutes; yearly happenings come again after more. */
const LONG_AGO = 300 * 24 * 60

function isLongAgo({ written }: ReadSentence, facts: readonly Fact[]): boolean {
  const days = facts.flatMap(({ attribute, value }) => (attribute === 'date' ? (spanOf(value) ?? []) : []))
  return written !== null && days.length > 0 && days.every(({ end }) => end < written.start - LONG_AGO)
}

const DEFINITE = new Set(['the', 'this', "'s", '’s'])

function isDefinite({ chunks, forms }: ReadSentence, { first }: Trigger): boolean {
  const start = chunks.find((chunk) => chunk.first <= first && first <= chunk.last)?.first ?? first
  return forms.slice(Math.max(0, start - 1), first).some((form) => DEFINITE.has(form))
}

const CHARGING = new Set(['charge', 'convict', 'accuse', 'guilty', 'count', 'indict', 'suspicion', 'acquit', 'plead'])
const WIDEST_CHARGE = 10

/** [charged with murder, assault and burglary]: the names of crimes do not tell how it was done. */
function isCharge({ lemmas }: ReadSentence, { first, type, entry }: Trigger): boolean {
  if (type !== 'attack' || entry.form !== 'noun') return false
  return lemmas.slice(Math.max(0, first - WIDEST_CHARGE), first).some((lemma) => CHARGING.has(lemma))
}

/** A `when` stands before the verb, with no other verb between. */
function isWhen({ forms, tree }: ReadSentence, verb: number): boolean {
  for (let at = verb - 1; at >= 0; at -= 1) {
    if (forms[at] === 'when') return at > 0
    if (tree.tokens[at]?.upos === 'VERB') return false
  }
  return false
}

/** What a title tells shortly the body tells with who said so, and how many at least: of two tellings the body's is kept. */
const OF_TITLE = 0.98

function toFact(
  sentence: ReadSentence,
  { first, last }: Trigger,
  status: ClaimStatus,
  by: number | string | null,
  value: FoundValue,
): Fact {
  const confidence = value.confidence * (sentence.isTitle ? OF_TITLE : 1)
  return factOf(sentence, { ...value, confidence }, { status, by, first, last })
}
