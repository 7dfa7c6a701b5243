import { wordSet } from '../../util/word-set.ts'
import type { ReadSentence } from '../reading.ts'
import type { Trigger } from '../trigger.ts'

/** What people do one after another on a journey. */
const STOPS = new Set(['meeting', 'visit', 'call'])
const LEAVING = wordSet('after leaving following from')
/** Words of what is left behind [after *his talks in* Almara, leaving Almara]. */
const WIDEST_STOP = 6

/** [*After Almara*, Brandt was received in Oslo; from Almara he flew on to Oslo]: another than what was told of Almara. */
export function isAtNextStop({ forms, mentions }: ReadSentence, { type, first }: Trigger): boolean {
  if (!STOPS.has(type) || !LEAVING.has(forms[0] ?? '')) return false
  const left = mentions.find(({ kind, first: at }) => kind === 'place' && at >= 1 && at <= WIDEST_STOP)
  if (!left || left.last >= first) return false
  return forms[left.last + 1] === ',' || (forms[0] === 'from' && left.first === 1)
}
