import type { Fact } from '../model/event.ts'
import type { ClaimStatus } from '../model/record.ts'
import { MINUTES_PER_DAY } from '../value/date/calendar.ts'
import { spanOf } from './circumstance/date-span.ts'
import { type FoundValue, factOf } from './fact.ts'
import type { Ground } from './merge/ground.ts'
import type { Modality } from './modality/name.ts'
import { isOnProtest } from './on-protest.ts'
import type { ReadSentence } from './reading.ts'
import type { Marker, ToldEvent } from './told-event.ts'
import type { Trigger } from './trigger.ts'
import { votingHouse } from './voting-house.ts'

/** What the telling of one event is put together from. */
interface Telling {
  readonly sentence: ReadSentence
  readonly trigger: Trigger
  readonly modality: Modality
  readonly by: number | string | null
  readonly order: number
}

/** One telling of an event, with the facts that were found for it; of what is only imagined nothing is kept. */
export function tell(
  { sentence, trigger, modality: worded, by, order }: Telling,
  marker: Marker,
  found: readonly FoundValue[],
): ToldEvent {
  const { tokens } = sentence.tree
  const modality = isNounOfFuture(sentence, trigger, found) && worded === 'happened' ? 'planned' : worded
  const isOfCharge = isCharge(sentence, trigger)
  const told = modality === 'unreal' ? [] : found.map((value) => toFact(sentence, trigger, modality, by, value))
  const isResult = trigger.type === 'sport-result' && modality === 'happened'
  const facts =
    marker === 'next'
      ? told.filter((fact) => !isOver(sentence, fact))
      : told.filter((fact) => !(isResult && isStillToCome(sentence, fact)))
  return {
    type: trigger.type,
    family: isOfCharge ? null : (trigger.entry.group.family ?? votingHouse(sentence, trigger)),
    sentence: sentence.index,
    at: trigger.at,
    trigger: { start: tokens[trigger.first]?.start ?? 0, end: tokens[trigger.last]?.end ?? 0 },
    lemma: trigger.lemma,
    form: trigger.entry.form,
    isCharge: isOfCharge,
    isParticiple: tokens[trigger.at]?.xpos === 'VBG',
    modality,
    marker,
    isWhen: trigger.entry.form === 'verb' && isWhen(sentence, trigger.at),
    isOnProtest: isOnProtest(sentence, trigger),
    isDefinite: trigger.entry.form === 'noun' && isDefinite(sentence, trigger),
    isDone: modality === 'happened' && isPast(sentence, trigger.at),
    isAhead: modality === 'planned' && isAhead(sentence, facts),
    isLongAgo: isLongAgo(sentence, facts),
    facts,
    grounds: modality === 'unreal' ? [] : found.flatMap(surelyThere),
    isTitle: sentence.isTitle,
    order,
  }
}

/** Less sure places are often another's. */
const SURE_PLACE = 0.7

function surelyThere({ ground, confidence }: FoundValue): readonly Ground[] {
  return ground && confidence >= SURE_PLACE ? [ground] : []
}

/** Minutes; yearly happenings come again after more. */
const LONG_AGO = 300 * MINUTES_PER_DAY

function isLongAgo({ written }: ReadSentence, facts: readonly Fact[]): boolean {
  const days = facts.flatMap(({ attribute, value }) => (attribute === 'date' ? (spanOf(value) ?? []) : []))
  return written !== null && days.length > 0 && days.every(({ end }) => end < written.start - LONG_AGO)
}

/** [the *launch*, set for Thursday]: no verb tells when it is, and a day that is still to come does. */
function isNounOfFuture({ written }: ReadSentence, { entry, type }: Trigger, found: readonly FoundValue[]): boolean {
  if (entry.form !== 'noun' || written === null || type === 'sport-result') return false
  const days = found.flatMap(({ attribute, value }) => (attribute === 'date' ? [spanOf(value)] : []))
  return days.length > 0 && days.every((span) => span !== null && span.start >= written.end)
}

function isAhead({ written }: ReadSentence, facts: readonly Fact[]): boolean {
  const days = facts.flatMap(({ attribute, value }) => (attribute === 'date' ? (spanOf(value) ?? []) : []))
  return written !== null && days.length > 0 && days.every(({ start }) => start >= written.end)
}

/** [scored twice to help Larkhill win 3-1 *on Thursday*]: no result is of a day that is still to come. */
function isStillToCome({ written }: ReadSentence, { attribute, value }: Fact): boolean {
  const span = attribute === 'date' ? spanOf(value) : null
  return span !== null && written !== null && span.start >= written.end
}

/** [left for their *next meeting*, in Almara in October]: of no October that is over. */
function isOver({ written }: ReadSentence, { attribute, value }: Fact): boolean {
  const span = attribute === 'date' ? spanOf(value) : null
  return span !== null && written !== null && span.end <= written.start
}

/** [*met* on Monday, *held* talks]; not [talks in Oslo are about gas]. */
function isPast({ tree }: ReadSentence, at: number): boolean {
  const verb = tree.tokens[at]?.upos === 'VERB' ? at : tree.clauseOf(at)
  return tree.tokens[verb]?.xpos === 'VBD' || tree.isPassive(verb)
}

const DEFINITE = new Set(['the', 'this', "'s", '’s'])

function isDefinite({ chunks, forms }: ReadSentence, { first }: Trigger): boolean {
  const start = chunks.find((chunk) => chunk.first <= first && first <= chunk.last)?.first ?? first
  return forms.slice(Math.max(0, start - 1), first).some((form) => DEFINITE.has(form))
}

const CHARGING = new Set([
  'charge',
  'convict',
  'accuse',
  'guilty',
  'count',
  'indict',
  'suspicion',
  'acquit',
  'plead',
  'suspect',
])
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

/** [was confirmed on Wednesday and will take office on 1 March]: who has been appointed begins on another day. */
const START = 'start'

function isStart({ type }: Trigger, status: ClaimStatus, { attribute }: FoundValue): boolean {
  return type === 'appointment' && attribute === 'date' && status === 'planned'
}

function toFact(
  sentence: ReadSentence,
  trigger: Trigger,
  status: ClaimStatus,
  by: number | string | null,
  value: FoundValue,
): Fact {
  const confidence = value.confidence * (sentence.isTitle ? OF_TITLE : 1)
  // [no deaths have been reported]: the figure is the denial already.
  const told = status === 'denied' && value.value === '0' ? 'happened' : status
  const of = isStart(trigger, status, value) ? START : (value.of ?? null)
  const { first, last } = trigger
  return factOf(sentence, { ...value, of, confidence }, { status: told, by, first, last })
}
