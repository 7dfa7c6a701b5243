import type { FoundValue } from '../fact.ts'
import type { ReadSentence } from '../reading.ts'
import type { Trigger } from '../trigger.ts'
import { visitFor } from './goal.ts'

type Circumstances = ReadonlyMap<Trigger, readonly FoundValue[]>

/** Days and places that a trigger has from another one of its sentence; none of an attribute that it has by itself. */
export function sharedBy(
  sentence: ReadSentence,
  trigger: Trigger,
  triggers: readonly Trigger[],
  values: Circumstances,
): readonly FoundValue[] {
  const shared: FoundValue[] = []
  for (const share of [goalOf, ofTalks, ofVote]) {
    const known = new Set([...(values.get(trigger) ?? []), ...shared].map(({ attribute }) => attribute))
    shared.push(...share(sentence, trigger, triggers, values).filter(({ attribute }) => !known.has(attribute)))
  }
  return shared
}

/** Of a place that belongs to the visit on which a meeting took place. */
const ON_VISIT = 0.8

/** The meeting is where the visit went. */
function goalOf(
  sentence: ReadSentence,
  trigger: Trigger,
  triggers: readonly Trigger[],
  values: Circumstances,
): readonly FoundValue[] {
  const visit = visitFor(sentence, trigger, triggers)
  const place = visit && values.get(visit)?.find(({ attribute }) => attribute === 'location')
  return place ? [{ ...place, confidence: place.confidence * ON_VISIT }] : []
}

/** [visited Almara on Monday *and met* Brandt]: on the visit. */
function stopOf(forms: readonly string[], meeting: Trigger, triggers: readonly Trigger[]): Trigger | undefined {
  if (meeting.type !== 'meeting' || meeting.entry.form !== 'verb' || forms[meeting.first - 1] !== 'and')
    return undefined
  return triggers.findLast(({ type, at, entry }) => type === 'visit' && entry.form === 'verb' && at < meeting.at)
}

const TALKS = new Set(['meeting', 'visit'])

/** [met in Almara on Monday and signed an accord]: what is agreed at talks has their day and place, where it has none. */
function ofTalks(
  { forms }: ReadSentence,
  trigger: Trigger,
  triggers: readonly Trigger[],
  values: Circumstances,
): readonly FoundValue[] {
  const talks =
    trigger.type === 'agreement'
      ? talksOf(forms, trigger, triggers)
      : (stopOf(forms, trigger, triggers) ?? madeAt(forms, trigger, triggers))
  const found = (talks && values.get(talks)) ?? []
  return found.map((value) => ({ ...value, confidence: value.confidence * ON_VISIT }))
}

/** [parliament voted on Tuesday to appoint Brandt, confirmed Brandt by 241 votes to 198 on Tuesday]: what the vote does is done there and then. */
function ofVote(
  { tree, forms }: ReadSentence,
  trigger: Trigger,
  triggers: readonly Trigger[],
  values: Circumstances,
): readonly FoundValue[] {
  if (trigger.entry.form !== 'verb') return []
  const vote = triggers.find(
    ({ lemma, at, entry }) =>
      lemma === 'vote' &&
      (entry.form === 'verb'
        ? forms[trigger.at - 1] === 'to' && tree.tokens[trigger.at]?.head === at
        : trigger.type === 'appointment' && isMargin(tree.tokens, forms, at) && trigger.at < at),
  )
  return (vote && values.get(vote)) ?? []
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
