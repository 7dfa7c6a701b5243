import type { DateMention } from '../../model/mention.ts'
import { MINUTES_PER_DAY } from '../../value/date/calendar.ts'
import type { FoundValue } from '../fact.ts'
import { isDayOfCount } from '../harm/as-of.ts'
import { isTollDate } from '../harm/toll-date.ts'
import { JUSTICE_TYPES } from '../lexicon/court-types.ts'
import type { ReadSentence } from '../reading.ts'
import { formed, type Trigger } from '../trigger.ts'
import { isCountedFromElse, isOfWhatFollows, isPartedFrom, isPastStop, isSince } from './before-after.ts'
import { lengthOf } from './date-span.ts'
import { dateOf, isQuotedAt } from './date-value.ts'
import { participleBefore, sentenceBefore } from './done-before.ts'
import { fixedFor } from './fixed-date.ts'
import { visitFor } from './goal.ts'
import { isOfRemains, isOfStage } from './later-day.ts'
import { ownersOfMoved } from './moved-date.ts'
import { isOfPerson } from './of-person.ts'
import { ownerBySigning } from './of-signing.ts'
import { isOfOpenedClause, isOfRoundBefore } from './opened-clause.ts'
import { isEndOf, isOfAnnouncement, isOfEffect, isOfNoun, isOfPutOff, isOtherDate } from './other-date.ts'
import { type Owner, ownersOf } from './owner.ts'
import { isPlaceAfterAll } from './place-fit.ts'
import { isRatified } from './ratified.ts'
import { scenesAt } from './scene.ts'

const UNRESOLVED = 'unresolved'

/** Dates and places of a sentence's triggers, by trigger; the surest first. */
export function findCircumstances(
  sentence: ReadSentence,
  triggers: readonly Trigger[],
): ReadonlyMap<Trigger, readonly FoundValue[]> {
  const values = new Map<Trigger, FoundValue[]>()
  if (triggers.length === 0) return values
  for (const mention of sentence.mentions) {
    if (mention.kind === 'date') addDate(sentence, mention, triggers, values)
    if (mention.kind === 'place' && (!mention.isMetonym || isPlaceAfterAll(sentence, mention)))
      for (const { trigger, value } of scenesAt(sentence, mention, triggers)) push(values, trigger, value)
  }
  for (const trigger of triggers) {
    shareGoal(sentence, trigger, triggers, values)
    shareTalks(sentence, trigger, triggers, values)
    shareVote(sentence, trigger, triggers, values)
  }
  for (const found of values.values()) found.sort((left, right) => right.confidence - left.confidence)
  return values
}

/** Of a place that belongs to the visit on which a meeting took place. */
const ON_VISIT = 0.8

/** The meeting is where the visit went. */
function shareGoal(
  sentence: ReadSentence,
  trigger: Trigger,
  triggers: readonly Trigger[],
  values: Map<Trigger, FoundValue[]>,
): void {
  const visit = visitFor(sentence, trigger, triggers)
  const place = visit && values.get(visit)?.find(({ attribute }) => attribute === 'location')
  const isPlaced = values.get(trigger)?.some(({ attribute }) => attribute === 'location')
  if (place && !isPlaced) push(values, trigger, { ...place, confidence: place.confidence * ON_VISIT })
}

/** [visited Almara on Monday *and met* Brandt]: on the visit. */
function stopOf(forms: readonly string[], meeting: Trigger, triggers: readonly Trigger[]): Trigger | undefined {
  if (meeting.type !== 'meeting' || meeting.entry.form !== 'verb' || forms[meeting.first - 1] !== 'and')
    return undefined
  return triggers.findLast(({ type, at, entry }) => type === 'visit' && entry.form === 'verb' && at < meeting.at)
}

const TALKS = new Set(['meeting', 'visit'])

/** [met in Almara on Monday and signed an accord]: what is agreed at talks has their day and place, where it has none. */
function shareTalks(
  { forms }: ReadSentence,
  trigger: Trigger,
  triggers: readonly Trigger[],
  values: Map<Trigger, FoundValue[]>,
): void {
  const talks =
    trigger.type === 'agreement'
      ? talksOf(forms, trigger, triggers)
      : (stopOf(forms, trigger, triggers) ?? madeAt(forms, trigger, triggers))
  if (!talks) return
  const known = new Set(values.get(trigger)?.map(({ attribute }) => attribute))
  for (const value of values.get(talks) ?? [])
    if (!known.has(value.attribute)) push(values, trigger, { ...value, confidence: value.confidence * ON_VISIT })
}

/** [parliament voted on Tuesday to appoint Brandt, confirmed Brandt by 241 votes to 198 on Tuesday]: what the vote does is done there and then. */
function shareVote(
  { tree, forms }: ReadSentence,
  trigger: Trigger,
  triggers: readonly Trigger[],
  values: Map<Trigger, FoundValue[]>,
): void {
  if (trigger.entry.form !== 'verb') return
  const vote = triggers.find(
    ({ lemma, at, entry }) =>
      lemma === 'vote' &&
      (entry.form === 'verb'
        ? forms[trigger.at - 1] === 'to' && tree.tokens[trigger.at]?.head === at
        : trigger.type === 'appointment' && isMargin(tree.tokens, forms, at) && trigger.at < at),
  )
  const known = new Set(values.get(trigger)?.map(({ attribute }) => attribute))
  for (const value of (vote && values.get(vote)) ?? []) if (!known.has(value.attribute)) push(values, trigger, value)
}

/** [by 241 votes to 198]: how it was decided. */
function isMargin(tokens: ReadSentence['tree']['tokens'], forms: readonly string[], noun: number): boolean {
  return tokens[noun - 1]?.upos === 'NUM' && forms[noun - 2] === 'by'
}

/** [agreed on a truce *at talks* in Almara on Monday]: the talks were there and then, whoever has it by the tree. */
function madeAt(forms: readonly string[], trigger: Trigger, triggers: readonly Trigger[]): Trigger | undefined {
  if (trigger.type !== 'meeting' || trigger.entry.form !== 'noun' || forms[trigger.first - 1] !== 'at') return undefined
  return triggers.find((other) => other.type === 'agreement' && talksOf(forms, other, triggers) === trigger)
}

/** [met and signed an accord], [agreed on a truce at talks in Almara on Monday] */
function talksOf(forms: readonly string[], trigger: Trigger, triggers: readonly Trigger[]): Trigger | undefined {
  const before = triggers.findLast(({ type, at, entry }) => TALKS.has(type) && entry.form === 'verb' && at < trigger.at)
  if (before && forms.slice(before.last + 1, trigger.first).includes('and')) return before
  const opening = triggers.find(({ type, at }) => type === 'meeting' && at === 0 && at < trigger.at)
  if (opening && OPENING.has(forms[opening.last + 1] ?? '') && /^meeting$/i.test(forms[0] ?? '')) return opening
  const isPaper = triggers.some(({ type, at }) => type === trigger.type && at > trigger.at)
  const behind = isPaper
    ? undefined
    : triggers.find(({ type, at, entry }) => type === 'meeting' && entry.form === 'noun' && at > trigger.at)
  return behind && forms.slice(trigger.last + 1, behind.first).includes('at') ? behind : undefined
}

/** [*Meeting in Almara*, the presidents signed an accord] */
const OPENING = new Set(['in', 'at', 'on'])

function addDate(
  sentence: ReadSentence,
  mention: DateMention,
  triggers: readonly Trigger[],
  values: Map<Trigger, FoundValue[]>,
): void {
  if (!isUsable(sentence, mention) || isOfNoun(sentence, mention, triggers)) return
  const { first, last } = mention
  const moved = ownersOfMoved(sentence, mention, triggers)
  const owners = moved.length > 0 ? moved : ownersOfDate(sentence, mention, triggers)
  for (const { trigger, confidence } of owners.length > 0 ? owners : ownerBySigning(sentence, mention, triggers)) {
    if (isDateOfElse(sentence, mention, trigger) || isSince(sentence, first, trigger.last)) continue
    if (isSaidThen(sentence, first, trigger) || isOfRoundBefore(sentence, first, trigger, triggers)) continue
    push(values, trigger, {
      attribute: 'date',
      value: dateOf(sentence, mention, trigger) ?? UNRESOLVED,
      party: null,
      first,
      last,
      confidence,
    })
  }
}

function isDateOfElse(sentence: ReadSentence, mention: DateMention, trigger: Trigger): boolean {
  const { first, last } = mention
  const told = formed(trigger)
  if (isSpellAfter(sentence, mention, trigger) || isOfPeriod(trigger, mention)) return true
  if (isOfPrize(sentence, trigger, mention) || isOfDeed(sentence, mention, trigger)) return true
  if (
    isOfOpenedClause(sentence, first, trigger) ||
    isPartedFrom(sentence, last, told) ||
    isSetFor(sentence, first, trigger)
  )
    return true
  if (trigger.type === 'harm' && isDayOfCount(sentence, mention)) return true
  if (isOfPerson(sentence, mention, trigger) || isPastStop(sentence, first, trigger.last)) return true
  if (isOfPutOff(sentence, mention, told) || isOfEffect(sentence, mention, told)) return true
  if (isOfRemains(sentence, first, told) || isOfStage(sentence, told)) return true
  return isOfAnnouncement(sentence, trigger) || isEndOf(sentence, told) || isRatified(trigger)
}

/** [tension has grown *this week*, after police shot a man]: how long it has gone on since. */
function isSpellAfter({ forms }: ReadSentence, { last, value }: DateMention, { first }: Trigger): boolean {
  return value !== null && lengthOf(value) > MINUTES_PER_DAY && forms.slice(last + 1, first).includes('after')
}

/** [a profit of $5 million *in the first quarter*]: what it was made in, and not when that was told. */
function isOfPeriod({ type }: Trigger, { value }: DateMention): boolean {
  return type === 'earnings' && value !== null && lengthOf(value) > MINUTES_PER_DAY
}

/** [awarded *this year's* Camara Prize]: which one it is. */
function isOfPrize({ tree }: ReadSentence, { type }: Trigger, { last, value }: DateMention): boolean {
  return (
    type === 'award' && value !== null && lengthOf(value) > MINUTES_PER_DAY && tree.tokens[last + 1]?.xpos === 'POS'
  )
}

/** A court sits on a day; what it looks into went on for longer. */
const LONGEST_SITTING = 3 * MINUTES_PER_DAY

/** [found guilty *of paying* a minister *between 2009 and 2013*]: when it was done. */
function isOfDeed({ tree, forms }: ReadSentence, { first, value }: DateMention, { type, last }: Trigger): boolean {
  if (!JUSTICE_TYPES.has(type) || value === null || lengthOf(value) <= LONGEST_SITTING) return false
  // [fined the owner *over a leak in 2022*]
  if (type === 'sentence' && forms.slice(last + 1, first).includes('over')) return true
  return tree.tokens.some(({ xpos }, at) => xpos === 'VBG' && at > last && at < first && DOING.has(forms[at - 1] ?? ''))
}

const DOING = new Set(['of', 'for'])

/** Of [a day after the vote] the vote alone. */
function ownersOfDate(
  sentence: ReadSentence,
  { head, first, last }: DateMention,
  owning: readonly Trigger[],
): readonly Owner[] {
  const done = participleBefore(sentence, { first, last }, owning) ?? sentenceBefore(sentence, first, owning)
  if (done) return [{ trigger: done, confidence: OF_FOLLOWING }]
  const fixed = fixedFor(sentence, { first, last })
  const planned = owning.find(({ at }) => at === fixed)
  if (planned) return [{ trigger: planned, confidence: OF_FOLLOWING }]
  if (isOfWhatFollows(sentence, last)) {
    const following = followingTrigger(sentence, owning, last)
    if (following && isDatedItself(sentence, last, following)) {
      return ownersOf(
        sentence,
        head,
        first,
        owning.filter((trigger) => trigger !== following),
      )
    }
    return following ? [{ trigger: following, confidence: OF_FOLLOWING }] : []
  }
  const beside = sentence.mentions.find(
    (mention) => mention.kind === 'date' && mention.value !== null && isOfWhatFollows(sentence, mention.last),
  )
  const other = beside && followingTrigger(sentence, owning, beside.last)
  const isElse = other && !(first > other.last && beside && isDatedItself(sentence, beside.last, other))
  return ownersOf(sentence, head, first, isElse ? owning.filter((trigger) => trigger !== other) : owning)
}

/** [the day before his *June 24* murder, two days before the launch *on 2 April*]: counted from a day that is told. */
function isDatedItself({ mentions }: ReadSentence, last: number, trigger: Trigger): boolean {
  const end = trigger.last + (trigger.entry.form === 'noun' ? BESIDE_NOUN : 0)
  return mentions.some((mention) => mention.kind === 'date' && mention.first > last && mention.first <= end)
}

/** Tokens from a noun to its day [the launch *on 2 April*]. */
const BESIDE_NOUN = 2

function followingTrigger(sentence: ReadSentence, triggers: readonly Trigger[], last: number): Trigger | undefined {
  return triggers.find(
    (trigger) =>
      trigger.at > last && trigger.at <= last + FARTHEST_FOLLOWING && !isCountedFromElse(sentence, last, trigger),
  )
}

/** Tokens from [a day after] to the word of what happened then. */
const FARTHEST_FOLLOWING = 14
const OF_FOLLOWING = 0.8

function isUsable(sentence: ReadSentence, mention: DateMention): boolean {
  if (mention.reading !== 'point') return false
  if (mention.value === null && sentence.written !== null) return false
  return !isTollDate(sentence, mention) && !isOtherDate(sentence, mention)
}

/** [“We will strike *on Friday*,” Brandt said]: when what was said is to be. */
function isSaidThen({ forms }: ReadSentence, first: number, { type, at }: Trigger): boolean {
  return type === 'statement' && isQuotedAt(forms, first) && !isQuotedAt(forms, at)
}

/** [declared a day of mourning for Friday]: what was said is for that day. */
function isSetFor({ forms }: ReadSentence, first: number, { type }: Trigger): boolean {
  return type === 'statement' && forms[first - 1] === 'for'
}

function push(values: Map<Trigger, FoundValue[]>, trigger: Trigger, value: FoundValue): void {
  const known = values.get(trigger)
  if (known) known.push(value)
  else values.set(trigger, [value])
}
