import type { DocumentMentions } from '../model/mention.ts'
import { wordSet } from '../util/word-set.ts'
import { speakerAt } from './attribution.ts'
import { announcedDate } from './circumstance/announced-date.ts'
import { visitFor } from './circumstance/goal.ts'
import { isOfLaterLife } from './circumstance/of-birth.ts'
import { findCircumstances } from './circumstance/time-and-place.ts'
import type { FoundValue } from './fact.ts'
import { findFigureValues } from './figure-value.ts'
import { findTriggers } from './find-triggers.ts'
import { findCrowd } from './harm/crowd.ts'
import type { Harm } from './harm/figure.ts'
import { LOOKING } from './harm/sought.ts'
import { SEEKING } from './harm/unfound.ts'
import { OF_ONE_KIND } from './harm/words.ts'
import { findHarm } from './harm.ts'
import { CAPTIVES } from './lexicon/captivity.ts'
import { CROWDED } from './merge/event-kind.ts'
import { dealModality, withoutDeals } from './modality/deal.ts'
import { markerOf } from './modality/marker.ts'
import { isOldNews } from './modality/old-news.ts'
import { isPrepared } from './modality/preparing.ts'
import { isToCome, settled } from './modality/settle.ts'
import { modalityOf } from './modality.ts'
import { previousOfTold } from './previous/anaphor.ts'
import { previousDates } from './previous.ts'
import { withQuotes } from './quoted.ts'
import type { ReadSentence } from './reading.ts'
import { electionWinner } from './role/election-winner.ts'
import { votesTold } from './role/vote-figure.ts'
import { findRoleValues, surest } from './roles.ts'
import { tell } from './tell.ts'
import { tellWordless } from './tell-wordless.ts'
import type { ToldEvent } from './told-event.ts'
import { type Trigger, wordTrigger } from './trigger.ts'

/** What a sentence does not tell by itself. */
interface Surroundings extends Pick<DocumentMentions, 'parties'> {
  /** The attributions of the sentence. */
  readonly reported: DocumentMentions['attributions']
  /** The event that the sentence before told of; null where it told of none. */
  readonly before: ToldEvent | null
}

/** The events that one sentence tells of, in the order of their triggers. `order` counts the sentences of the body. */
export function tellEvents(
  sentence: ReadSentence,
  order: number,
  mentions: Surroundings,
  text: string,
): readonly ToldEvent[] {
  const told = [...tellTriggers(sentence, order, mentions, text), ...tellWordless(sentence, order, mentions, text)]
  return withQuotes(sentence, told, order, mentions.parties)
}

function tellTriggers(
  sentence: ReadSentence,
  order: number,
  { parties, reported, before: toldBefore }: Surroundings,
  text: string,
): readonly ToldEvent[] {
  const { figures, background } = findHarm(sentence)
  const found = findTriggers(sentence).filter(({ at }) => !background.has(at))
  const harms = [...figures.filter((harm) => isOfKind(sentence, harm, found)), ...findCrowd(sentence)]
  const triggers = withoutDeals(sentence, withHarmWords(sentence, found, harms))
  if (triggers.length === 0) return tellPrevious(sentence, order, reported, toldBefore)
  const values = withoutSearches(sentence, findCircumstances(sentence, triggers))
  const previous = previousDates(sentence, triggers)
  return triggers.flatMap((trigger) => {
    const datesOf = (of: Trigger) => (values.get(of) ?? []).filter(({ attribute }) => attribute === 'date')
    const dates = datesOf(trigger)
    const visit = visitFor(sentence, trigger, triggers)
    const isLater = isToCome(sentence, trigger, dates) || (visit && isToCome(sentence, visit, datesOf(visit)))
    const own = dealModality(sentence, trigger) ?? modalityOf(sentence, trigger.at, trigger.entry.form)
    const before = previous.filter((date) => date.trigger === trigger)
    const earlier = before.find(({ isOwn }) => !isOwn)
    const modality = earlier?.isOfNone ? 'unreal' : settled(own, trigger, { sentence, isLater: isLater === true })
    const by = trigger.type === 'statement' ? null : speakerAt(sentence, reported, trigger.at)
    const telling = { sentence, trigger, modality, by, order }
    const context = { sentence, text, parties, at: trigger.at, type: trigger.type, before: toldBefore }
    const roles = [
      ...findRoleValues(context, trigger),
      ...electionWinner(context, trigger),
      ...votesTold(context, trigger, triggers),
      ...(values.get(trigger) ?? []),
      ...before.filter(({ isOwn }) => isOwn).map(({ date }) => date),
      ...announcedDate(sentence, trigger, values.get(trigger) ?? []),
      ...findFigureValues(sentence, trigger, triggers),
    ]
    const all = [...surest(roles, trigger.type), ...harms.filter((harm) => isOf(trigger, harm))]
    const isOld = order > 0 && isOldNews(sentence, trigger, dates)
    const told = tell(telling, isOld ? 'other' : markerOf(sentence, trigger, triggers), all)
    return earlier ? [told, tell({ ...telling, modality: 'happened' }, 'previous', [earlier.date])] : [told]
  })
}

/** [were looking for 64 people on Wednesday, 29 were still missing on Friday]: that is not when and where they were lost. */
function withoutSearches(
  sentence: ReadSentence,
  circumstances: ReadonlyMap<Trigger, readonly FoundValue[]>,
): ReadonlyMap<Trigger, readonly FoundValue[]> {
  const { lemmas, forms, isTold } = sentence
  const kept = [...circumstances].flatMap(([trigger, values]): (readonly [Trigger, readonly FoundValue[]])[] => {
    const { type, lemma, at } = trigger
    if (isOfPart(forms, at) || isPrepared(sentence, trigger)) return []
    if (type === 'harm' && (LOOKING.has(lemma) || SEEKING.has(lemma))) return []
    // [rescuers found two bodies in a village on Saturday], days after a quake.
    if (type === 'harm' && BODIES.has(lemma) && isTold(BURYING)) return []
    const isState = type === 'harm' && forms[at] === 'missing' && lemmas[at - 1] !== 'go'
    const own = values.filter((value) => !isOfLaterLife(sentence, trigger, value))
    return [[trigger, isState ? own.filter(({ attribute }) => attribute !== 'date') : own]]
  })
  return new Map(kept)
}

const BODIES = new Set(['body', 'corpse'])
/** After what people are found for days and in many places. */
const BURYING = wordSet(
  'earthquake quake tremor flood flooding landslide mudslide avalanche tsunami hurricane typhoon cyclone wildfire',
)

/** Tokens from a part to what became of it [one of those injured *died* on Thursday]. */
const WIDEST_PART = 5
const OF_PART = /(?:^| )(?:of whom|one of (?:them|those)|of the (?:injured|wounded))(?: |$)/

/** [62 were killed, *of whom* 48 died in one district; *one of them* died on Thursday]: not where and when it happened to all. */
function isOfPart(forms: readonly string[], at: number): boolean {
  return OF_PART.test(forms.slice(Math.max(0, at - WIDEST_PART), at).join(' '))
}

/** What happened before is told as it was, whatever is planned or denied of the next. */
function tellPrevious(
  sentence: ReadSentence,
  order: number,
  reported: Surroundings['reported'],
  before: ToldEvent | null,
): readonly ToldEvent[] {
  const earlier = previousOfTold(sentence, before)
  if (!earlier) return []
  const { trigger, values } = earlier
  const by = speakerAt(sentence, reported, trigger.at)
  return [tell({ sentence, trigger, modality: 'happened', by, order }, 'previous', values)]
}

/** [12 people were rescued]: where the word tells of a rescue; not [saved 12 jobs]. */
function isOfKind(sentence: ReadSentence, { attribute, at: word }: Harm, triggers: readonly Trigger[]): boolean {
  const kind = OF_ONE_KIND.get(attribute)
  // [99 members of the clan seized]: by the police.
  if (attribute === 'abducted' && sentence.lemmas[word] === 'seize' && !sentence.isTold(CAPTIVES)) return false
  return (
    kind === undefined ||
    triggers.some(({ at, type, entry }) => at === word && (type === kind || entry.group.family === kind))
  )
}

/** Figures are those of their word; a crowd's only of a protest or a match. */
function isOf({ at, type }: Trigger, harm: Harm): boolean {
  return harm.at === at && (harm.attribute !== 'attendance' || type === 'crowd' || CROWDED.has(type))
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
    return wordTrigger({ type, lemma: head, form, at })
  })
  return [...triggers, ...added].toSorted((left, right) => left.at - right.at)
}
