import type { FoundValue } from '../fact.ts'
import type { ReadSentence } from '../reading.ts'
import type { Trigger } from '../trigger.ts'
import { visitFor } from './goal.ts'

type Values = Map<Trigger, FoundValue[]>

/** What happens with something else of the sentence has its day and place, where it has none of its own. */
export function shareCircumstances(
  sentence: ReadSentence,
  trigger: Trigger,
  triggers: readonly Trigger[],
  values: Values,
): void {
  shareGoal(sentence, trigger, triggers, values)
  shareTalks(sentence, trigger, triggers, values)
  shareVote(sentence, trigger, triggers, values)
}

/** Of a place that belongs to the visit on which a meeting took place. */
const ON_VISIT = 0.8

/** The meeting is where the visit went. */
function shareGoal(sentence: ReadSentence, trigger: Trigger, triggers: readonly Trigger[], values: Values): void {
  const visit = visitFor(sentence, trigger, triggers)
  const place = visit && values.get(visit)?.find(({ attribute }) => attribute === 'location')
  const isPlaced = values.get(trigger)?.some(({ attribute }) => attribute === 'location')
  if (place && !isPlaced) push(values, trigger, { ...place, confidence: place.confidence * ON_VISIT })
}

const TALKS = new Set(['meeting', 'visit'])

/** [met in Almara on Monday and signed an accord]: what is agreed at talks has their day and place, where it has none. */
function shareTalks({ forms }: ReadSentence, trigger: Trigger, triggers: readonly Trigger[], values: Values): void {
  if (trigger.type !== 'agreement') return
  const talks = triggers.findLast(({ type, at, entry }) => TALKS.has(type) && entry.form === 'verb' && at < trigger.at)
  if (!talks || !forms.slice(talks.last + 1, trigger.first).includes('and')) return
  const known = new Set(values.get(trigger)?.map(({ attribute }) => attribute))
  for (const value of values.get(talks) ?? [])
    if (!known.has(value.attribute)) push(values, trigger, { ...value, confidence: value.confidence * ON_VISIT })
}

/** [parliament voted on Tuesday to appoint Brandt]: what the vote does is done there and then. */
function shareVote(
  { tree, forms }: ReadSentence,
  trigger: Trigger,
  triggers: readonly Trigger[],
  values: Values,
): void {
  if (trigger.entry.form !== 'verb' || forms[trigger.at - 1] !== 'to') return
  const vote = triggers.find(({ lemma, at }) => lemma === 'vote' && tree.tokens[trigger.at]?.head === at)
  const known = new Set(values.get(trigger)?.map(({ attribute }) => attribute))
  for (const value of (vote && values.get(vote)) ?? []) if (!known.has(value.attribute)) push(values, trigger, value)
}

export function push(values: Values, trigger: Trigger, value: FoundValue): void {
  const known = values.get(trigger)
  if (known) known.push(value)
  else values.set(trigger, [value])
}
