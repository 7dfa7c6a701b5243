import type { QuantityMention } from '../../model/mention.ts'
import type { ReadSentence } from '../reading.ts'
import type { Named } from './thing.ts'

export const CEASEFIRE = 'ceasefire'

/** Lemmas in their order, of what armies agree to do: [fall silent, hold their fire, stop fighting, silence their guns]. */
const QUIET =
  /(?:^| )(?:(?:fall|go|stay) silent|silence (?:\S+ ){0,2}(?:gun|weapon)|hold (?:\S+ )?fire|cease fire|lay down (?:\S+ ){0,2}(?:arm|weapon)|(?:cease|stop|halt|suspend|pause) (?:\S+ ){0,2}(?:fight|fighting|hostility|attack|shelling|offensive|combat|bombing|strike|operation))(?: |$)/

/** [agreed to silence their guns *for 90 days*, *for 60 days* the army will hold its fire] */
export function quietFor({ forms, lemmas }: ReadSentence, { first, last, dimension }: QuantityMention): Named | null {
  if (dimension !== 'time') return null
  const isFor = (forms[first - 1] ?? '').toLowerCase() === 'for' || forms[first] === 'for'
  return isFor && QUIET.test(lemmas.join(' ')) ? { of: CEASEFIRE, first, last } : null
}
