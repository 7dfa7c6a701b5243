import type { QuantityMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import type { ReadSentence } from '../reading.ts'
import type { Named } from './thing.ts'

const GRANTING = wordSet('have give allow get grant')
/** What somebody has time for, by its plainest word. */
const DEEDS: ReadonlyMap<string, string> = new Map([
  ['appeal', 'appeal'],
  ['leave', 'departure'],
  ['go', 'departure'],
  ['depart', 'departure'],
  ['quit', 'departure'],
  ['respond', 'answer'],
  ['reply', 'answer'],
  ['answer', 'answer'],
])
const LODGING = wordSet('lodge file submit enter')

/** [has *30 days to appeal*, 15 days to lodge an appeal; were given 72 hours to leave] */
export function timeGiven({ lemmas, forms }: ReadSentence, { first, last, dimension }: QuantityMention): Named | null {
  if (dimension !== 'time') return null
  const deed = forms[last + 1] === 'to' ? (lemmas[last + 2] ?? '') : ''
  const isGranted = lemmas.slice(Math.max(0, first - 3), first).some((lemma) => GRANTING.has(lemma))
  const of = LODGING.has(deed) && lemmas.includes('appeal') ? 'appeal' : DEEDS.get(deed)
  return of !== undefined && isGranted ? { of, first, last: last + 2 } : null
}
