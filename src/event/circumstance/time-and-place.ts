import type { DateMention } from '../../model/mention.ts'
import { MINUTES_PER_DAY } from '../../value/date/calendar.ts'
import type { FoundValue } from '../fact.ts'
import { isDayOfCount } from '../harm/as-of.ts'
import { isTollDate } from '../harm/toll-date.ts'
import { JUSTICE_TYPES } from '../lexicon/court-types.ts'
import type { ReadSentence } from '../reading.ts'
import { caseOf } from '../role/deed-of-case.ts'
import { formed, type Trigger } from '../trigger.ts'
import { isCountedFromElse, isOfWhatFollows, isPartedFrom, isPastStop, isSince } from './before-after.ts'
import { lengthOf, spanOf } from './date-span.ts'
import { dateOf, isQuotedAt } from './date-value.ts'
import { courtOfDay, deedOfDate } from './day-of-verdict.ts'
import { stayOf } from './days-of-stay.ts'
import { participleBefore, sentenceBefore } from './done-before.ts'
import { fixedFor } from './fixed-date.ts'
import { isOfRemains, isOfStage } from './later-day.ts'
import { ownersOfMoved } from './moved-date.ts'
import { isOfPerson } from './of-person.ts'
import { isOfRelative } from './of-relative.ts'
import { ownerBySigning } from './of-signing.ts'
import { isOfOpenedClause, isOfRoundBefore } from './opened-clause.ts'
import { isEndOf, isOfAnnouncement, isOfEffect, isOfNoun, isOfPutOff, isOtherDate } from './other-date.ts'
import { type Owner, ownersOf } from './owner.ts'
import { isPlaceAfterAll } from './place-fit.ts'
import { isRatified } from './ratified.ts'
import { isOfReturn } from './return-date.ts'
import { scenesAt } from './scene.ts'
import { sharedBy } from './shared.ts'

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
  for (const trigger of triggers)
    for (const value of sharedBy(sentence, trigger, triggers, values)) push(values, trigger, value)
  for (const found of values.values()) found.sort((left, right) => right.confidence - left.confidence)
  return values
}

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
    if (isSince(sentence, first, trigger.last) || isOfReturn(sentence, mention, formed(trigger))) continue
    if (isSaidThen(sentence, first, trigger) || isOfRoundBefore(sentence, first, trigger, triggers)) continue
    for (const { value, of } of daysOf(sentence, mention, trigger))
      push(values, trigger, { attribute: 'date', value, of, party: null, first, last, confidence })
  }
}

/** The day, or the first or last one of a stay with all of its days; EDTF or `unresolved`, with its scope. */
function daysOf(
  sentence: ReadSentence,
  mention: DateMention,
  trigger: Trigger,
): readonly { readonly value: string; readonly of: string | null }[] {
  const stay = stayOf(sentence, mention, trigger)
  if (stay) return [{ value: stay.day, of: stay.of }, ...(stay.days === null ? [] : [{ value: stay.days, of: null }])]
  if (isDateOfElse(sentence, mention, trigger) || isAfterAll(sentence, mention, trigger)) return []
  return [{ value: dateOf(sentence, mention, trigger) ?? UNRESOLVED, of: null }]
}

function isDateOfElse(sentence: ReadSentence, mention: DateMention, trigger: Trigger): boolean {
  const { first, last } = mention
  const told = formed(trigger)
  if (OF_ELSE.some((isOfElse) => isOfElse(sentence, mention, trigger))) return true
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
  return isOfAnnouncement(sentence, trigger) || isRatified(trigger) || isOfEnd(sentence, first, trigger)
}

/** [is charged with killing two men *in May*]: of a deed that a court looks into no day is still to come. */
function isAfterAll(sentence: ReadSentence, { value }: DateMention, trigger: Trigger): boolean {
  const span = spanOf(value ?? '')
  return (
    span !== null &&
    sentence.written !== null &&
    span.start >= sentence.written.end &&
    caseOf(sentence, trigger) !== null
  )
}

/** What a day or a period may be of besides what happened. */
const OF_ELSE: readonly ((sentence: ReadSentence, mention: DateMention, trigger: Trigger) => boolean)[] = [
  isOfRelative,
  isSpellAfter,
  (_, mention, trigger) => isOfPeriod(trigger, mention),
  isOfWhatIsAgreed,
  (sentence, mention, trigger) => isOfPrize(sentence, trigger, mention),
  isOfDeed,
]

/** [tension has grown *this week*, after police shot a man]: how long it has gone on since. */
function isSpellAfter({ forms }: ReadSentence, { last, value }: DateMention, { first }: Trigger): boolean {
  return value !== null && lengthOf(value) > MINUTES_PER_DAY && forms.slice(last + 1, first).includes('after')
}

/** [ended a strike *on Monday*]; not [ended a strike that began on Monday]. */
function isOfEnd(sentence: ReadSentence, first: number, trigger: Trigger): boolean {
  const isBegun = sentence.lemmas.slice(trigger.last + 1, first).some((lemma) => BEGINNING.has(lemma))
  return !isBegun && isEndOf(sentence, formed(trigger))
}

const BEGINNING = new Set(['begin', 'start'])

/** [a profit of $5 million *in the first quarter*]: what it was made in, and not when that was told. */
function isOfPeriod({ type }: Trigger, { value }: DateMention): boolean {
  return type === 'earnings' && value !== null && lengthOf(value) > MINUTES_PER_DAY
}

const PAST_TAGS = new Set(['VBD', 'VBN'])

/** [agreed to build a crossing *in two years*]: when it is to be done, who has agreed has done so before. */
function isOfWhatIsAgreed({ tree, written }: ReadSentence, { value }: DateMention, { type, at }: Trigger): boolean {
  const span = value === null ? null : spanOf(value)
  const isPast = PAST_TAGS.has(tree.tokens[at]?.xpos ?? '') && tree.tokens[at - 1]?.upos !== 'AUX'
  return type === 'agreement' && isPast && span !== null && written !== null && span.start >= written.end
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
function ownersOfDate(sentence: ReadSentence, mention: DateMention, triggers: readonly Trigger[]): readonly Owner[] {
  const { head, first, last } = mention
  const owning = triggers.filter((trigger) => !isOfWhatLedTo(sentence, first, trigger))
  const deed = deedOfDate(sentence, mention, owning)
  if (deed) return [{ trigger: deed, confidence: OF_FOLLOWING }]
  const court = courtOfDay(sentence, mention, owning)
  if (court) return [{ trigger: court, confidence: OF_FOLLOWING }]
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

/** [denied arson *following a raid* on Monday]: of the raid. */
function isOfWhatLedTo({ forms }: ReadSentence, first: number, { type, lemma, last }: Trigger): boolean {
  return type === 'trial' && lemma === 'deny' && forms.slice(last + 1, first).some((form) => FOLLOWED.has(form))
}

const FOLLOWED = new Set(['after', 'following'])

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
