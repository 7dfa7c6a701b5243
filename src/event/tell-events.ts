import type { Fact } from '../model/event.ts'
import type { DocumentMentions } from '../model/mention.ts'
import type { ClaimStatus } from '../model/record.ts'
import { announcedDate } from './announced-date.ts'
import { speakerAt } from './attribution.ts'
import { dealModality, withoutDeals } from './deal.ts'
import { type FoundValue, factOf } from './fact.ts'
import { findFigureValues } from './figure-value.ts'
import { findTriggers } from './find-triggers.ts'
import { findHarm } from './harm.ts'
import type { Harm } from './harm-figure.ts'
import { markerOf } from './marker.ts'
import { type Modality, modalityOf } from './modality.ts'
import { withQuotes } from './quoted.ts'
import type { ReadSentence } from './reading.ts'
import { findRoleValues, surest } from './roles.ts'
import { findCircumstances } from './time-and-place.ts'
import { isToCome } from './to-come.ts'
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

/** The events that one sentence tells of, in the order of their triggers. `order` counts the sentences of the body. */
export function tellEvents(
  sentence: ReadSentence,
  order: number,
  mentions: Pick<DocumentMentions, 'parties' | 'attributions'>,
  text: string,
): readonly ToldEvent[] {
  return withQuotes(sentence, tellTriggers(sentence, order, mentions, text), order, mentions.parties)
}

function tellTriggers(
  sentence: ReadSentence,
  order: number,
  { parties, attributions }: Pick<DocumentMentions, 'parties' | 'attributions'>,
  text: string,
): readonly ToldEvent[] {
  const { figures: harms, background } = findHarm(sentence)
  const found = findTriggers(sentence).filter(({ at }) => !background.has(at))
  const triggers = withoutDeals(sentence, withHarmWords(sentence, found, harms))
  if (triggers.length === 0) return []
  const { values, previous } = findCircumstances(sentence, triggers)
  const reported = attributions.filter((attribution) => attribution.sentence === sentence.index)
  return triggers.flatMap((trigger) => {
    const own = dealModality(sentence, trigger) ?? modalityOf(sentence, trigger.at, trigger.entry.form)
    const isPlan = own === 'happened' && isToCome(sentence, trigger, values.get(trigger) ?? [])
    const modality = settled(isPlan ? 'planned' : own, trigger)
    const by = trigger.type === 'statement' ? null : speakerAt(sentence, reported, trigger.at)
    const telling = { sentence, trigger, modality, by, order }
    const roles = [
      ...findRoleValues({ sentence, text, parties, at: trigger.at, type: trigger.type }, trigger),
      ...(values.get(trigger) ?? []),
      ...announcedDate(sentence, trigger, values.get(trigger) ?? []),
      ...findFigureValues(sentence, trigger, triggers),
    ]
    const all = [...surest(roles, trigger.type), ...harms.filter(({ at }) => at === trigger.at)]
    const told = tell(telling, markerOf(sentence, trigger), all)
    const before = previous.get(trigger)
    return before ? [told, tell({ ...telling, modality: 'happened' }, 'previous', [before])] : [told]
  })
}

/** What nobody said is no statement. */
function settled(modality: Modality, { type }: Trigger): Modality {
  return type === 'statement' && modality !== 'happened' ? 'unreal' : modality
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
    const entry = { type: 'harm', group: { words: head, roles: {} }, form, head, others: [] } as const
    return { type: 'harm', entry, at, first: at, last: at, lemma: head }
  })
  return [...triggers, ...added].toSorted((left, right) => left.at - right.at)
}

function tell(
  { sentence, trigger, modality, by, order }: Telling,
  marker: Marker,
  found: readonly FoundValue[],
): ToldEvent {
  const { tokens } = sentence.tree
  return {
    type: trigger.type,
    family: trigger.entry.group.family ?? null,
    sentence: sentence.index,
    at: trigger.at,
    trigger: { start: tokens[trigger.first]?.start ?? 0, end: tokens[trigger.last]?.end ?? 0 },
    lemma: trigger.lemma,
    form: trigger.entry.form,
    modality,
    marker,
    isWhen: trigger.entry.form === 'verb' && isWhen(sentence, trigger.at),
    facts: modality === 'unreal' ? [] : found.map((value) => toFact(sentence, trigger, modality, by, value)),
    isTitle: sentence.isTitle,
    order,
  }
}

/** A `when` stands before the verb, with no other verb between. */
function isWhen({ forms, tree }: ReadSentence, verb: number): boolean {
  for (let at = verb - 1; at >= 0; at -= 1) {
    if (forms[at] === 'when') return at > 0
    if (tree.tokens[at]?.upos === 'VERB') return false
  }
  return false
}

function toFact(
  sentence: ReadSentence,
  { first, last }: Trigger,
  status: ClaimStatus,
  by: number | string | null,
  value: FoundValue,
): Fact {
  return factOf(sentence, value, { status, by, first, last })
}
