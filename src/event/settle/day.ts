import type { Fact } from '../../model/event.ts'
import type { DateMention } from '../../model/mention.ts'
import { MINUTES_PER_DAY } from '../../value/date/calendar.ts'
import { isPartedFrom, isPastStop } from '../circumstance/before-after.ts'
import { busySentences, MOST_TELLINGS } from '../circumstance/beside-clause.ts'
import { hasBegun, lengthOf } from '../circumstance/date-span.ts'
import { dayAsSaid } from '../circumstance/date-value.ts'
import { isOfRemains, isOfStage } from '../circumstance/later-day.ts'
import { isAftermath } from '../circumstance/lone-owner.ts'
import { isOfNextClause } from '../circumstance/next-clause.ts'
import { isOfOpenedClause, isOfRoundBefore } from '../circumstance/opened-clause.ts'
import { isEndOf, isOtherDate } from '../circumstance/other-date.ts'
import { isOfReturn } from '../circumstance/return-date.ts'
import { TELLING } from '../circumstance/telling-verb.ts'
import { isOfWhatCame } from '../circumstance/what-came.ts'
import { factOf } from '../fact.ts'
import { isDayOfCount } from '../harm/as-of.ts'
import { isTollDate } from '../harm/toll-date.ts'
import type { EventGroup } from '../merge/event-group.ts'
import type { ReadSentence } from '../reading.ts'
import type { ToldEvent } from '../told-event.ts'
import { SCENIC } from './scene.ts'

/** Events of one day, which their sentences tell; those of a court's tell of the day of the crime. */
const OF_A_DAY = new Set([...SCENIC, 'visit', 'death', 'resignation', 'election', 'bankruptcy', 'landing'])
/** Of a day that the sentence tells beside the event. */
const CONFIDENCE = 0.6
/** [overnight], [over the weekend], [between 3 and 5 May] */
const LONGEST = 3 * MINUTES_PER_DAY
/** How far before a date the verb of saying stands that it belongs to [told state television late on Monday]. */
const WIDEST_TELLING = 5

/** An event of which no date is told is of the day that one of its sentences tells, if that tells of nothing else. */
export function withDays(groups: readonly EventGroup[], sentences: readonly ReadSentence[]): readonly EventGroup[] {
  const busy = busySentences(groups)
  return groups.map((group) => {
    const fact = isUndated(group) ? dayOf(group, sentences, busy) : null
    return fact ? { ...group, facts: [...group.facts, fact] } : group
  })
}

function isUndated({ type, facts, isPrevious }: EventGroup): boolean {
  return OF_A_DAY.has(type) && !isPrevious && !facts.some(({ attribute }) => attribute === 'date')
}

function dayOf(group: EventGroup, sentences: readonly ReadSentence[], busy: ReadonlySet<number>): Fact | null {
  // [The arrests were made on Monday] tells nothing of the raid before.
  const own = group.told.filter(({ type }) => type !== 'arrest' || group.type === 'arrest')
  for (const told of own.slice(0, MOST_TELLINGS)) {
    const sentence = busy.has(told.sentence) ? undefined : sentences[told.sentence]
    const day = sentence && told.modality === 'happened' ? onlyDay(sentence) : null
    if (!sentence || !day || isOfLater(sentence, day, own)) continue
    if (!isOfElse(sentence, day, told)) return toFact(sentence, day)
  }
  return null
}

/** [rescuers on Thursday found survivors of the quake, which killed 3,200]: of no telling of the sentence. */
function isOfLater(sentence: ReadSentence, day: Day, own: readonly ToldEvent[]): boolean {
  const beside = own.filter((told) => told.sentence === sentence.index)
  return beside.some(
    (told) =>
      isOfRemains(sentence, day.first, told) ||
      isOfReturn(sentence, day, told) ||
      isOfStage(sentence, told) ||
      isOfRoundBefore(sentence, day.first, told, beside),
  )
}

/** [the toll rose on Monday; on Tuesday, a day after two ships collided] */
function isOfElse(sentence: ReadSentence, day: Day, told: Pick<ToldEvent, 'type' | 'form' | 'at'>): boolean {
  if (isOfOpenedClause(sentence, day.first, { last: told.at, type: told.type })) return true
  if (isPastStop(sentence, day.first, told.at) || isDayOfCount(sentence, day)) return true
  if (isTollDate(sentence, day) || isOtherDate(sentence, day) || isEndOf(sentence, told)) return true
  if (isOfNextClause(sentence, day.head, day.first, { at: told.at, last: told.at })) return true
  if (isOfWhatCame(sentence, day.first, told) || isAftermath(sentence, day.head)) return true
  return isPartedFrom(sentence, day.last, { first: told.at, type: told.type, form: told.form })
}

type Day = DateMention & { readonly value: string }

function toFact(sentence: ReadSentence, day: Day): Fact {
  const { first, last } = day
  const value = dayAsSaid(sentence, day, day.value)
  const found = { attribute: 'date', value, party: null, first, last, confidence: CONFIDENCE }
  return factOf(sentence, found, { status: 'happened', by: null, first, last })
}

/** The one day that a sentence tells, where it is past and not that of what somebody said. */
function onlyDay(sentence: ReadSentence): Day | null {
  const days = sentence.mentions.filter((mention): mention is Day => mention.kind === 'date' && isDay(mention))
  const [day] = days
  return day && days.length === 1 && hasBegun(day.value, sentence.written) && !isOfTelling(sentence, day) ? day : null
}

function isDay({ value, reading }: DateMention): boolean {
  return reading === 'point' && value !== null && lengthOf(value) <= LONGEST
}

/** [the agency said on Monday; on Monday, police said] */
function isOfTelling({ tree, lemmas, isVerb }: ReadSentence, { first, head }: Day): boolean {
  if (TELLING.has(lemmas[tree.clauseOf(head)] ?? '')) return true
  for (let at = first - 1; at >= Math.max(0, first - WIDEST_TELLING); at -= 1)
    if (isVerb(at)) return TELLING.has(lemmas[at] ?? '')
  return false
}
