import type { DateMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import type { ReadSentence } from '../reading.ts'
import type { Trigger } from '../trigger.ts'
import type { Owner } from './owner.ts'

const MOVING = wordSet('postpone move delay push reschedule put defer shift adjourn bring')
const GOALS = new Set(['to', 'until', 'till'])
/** Tokens from the verb to the new day [put back by a week to], and with what is put off between [postponed the launch of the Lumen-2 probe from 3 May to]. */
const WIDEST_GAP = 6
const WIDEST_OBJECT = 16
/** More than that of the day before, which stands nearer to the noun. */
const CONFIDENCE = 0.97

/** [the summit planned for 3 May has been moved *to 10 May*]: the day on which it is to be now. */
export function ownersOfMoved(
  { tree, lemmas, forms, isVerb }: ReadSentence,
  { first }: DateMention,
  triggers: readonly Trigger[],
): readonly Owner[] {
  const goal = GOALS.has(forms[first] ?? '') ? first : first - 1
  if (!GOALS.has(forms[goal] ?? '')) return []
  let verb = goal - 1
  while (verb > goal - WIDEST_OBJECT && !isVerb(verb)) verb -= 1
  if (!MOVING.has(lemmas[verb] ?? '')) return []
  const isPassive = tree.isPassive(verb)
  if (isPassive && verb < goal - WIDEST_GAP) return []
  const moved = triggers.filter(
    ({ type, at }) => type !== 'statement' && (isPassive ? at < verb : at > verb && at < goal),
  )
  return moved.length === 1 ? moved.map((trigger) => ({ trigger, confidence: CONFIDENCE })) : []
}
