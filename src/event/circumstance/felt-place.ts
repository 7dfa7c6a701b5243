/** Places that a happening reached, and at which it was not. */
import type { PlaceMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import type { ReadSentence } from '../reading.ts'
import { TELLING } from './telling-verb.ts'

/** Tokens from the verb to where it was felt [was *felt* as far away as Oman]. */
const WIDEST_FELT = 6

/** [was felt in Almara, also shook the port of Almara]: a quake has its scene elsewhere. */
export function isFeltAt({ lemmas, forms, isTold }: ReadSentence, { first, last }: PlaceMention): boolean {
  if (!isTold(QUAKES)) return false
  // [a worker in Almara *said* the tremor lasted half a minute]
  if (TELLING.has(lemmas[last + 1] ?? '')) return true
  const before = Math.max(0, first - WIDEST_FELT)
  if (lemmas.slice(before, first).some((lemma) => lemma === 'feel')) return true
  const shaken = lemmas.findLastIndex((lemma, at) => at >= before && at < first && SHAKING.has(lemma))
  return shaken > 0 && forms[shaken - 1] === 'also'
}

const QUAKES = wordSet('quake earthquake tremor temblor aftershock')
const SHAKING = wordSet('shake rattle jolt rock sway')

/** [traffic *to* Europe, flights from Oslo to Brenn]: where what was hit was to go. */
export function isBound({ forms, lemmas }: ReadSentence, { first }: PlaceMention): boolean {
  if (forms[first - 1] !== 'to' && forms[first - 1] !== 'towards') return false
  return (
    BOUND.has(lemmas[first - 2] ?? '') ||
    lemmas.slice(Math.max(0, first - WIDEST_WAY), first).some((lemma) => TAKING.has(lemma))
  )
}

/** Tokens from the verb to where somebody is brought [*evacuating* the injured from Pelora *to* Almara]. */
const WIDEST_WAY = 7
const TAKING = wordSet('evacuate airlift transport ferry rush hospitalise hospitalize')

const BOUND = wordSet('traffic flight flow export shipment delivery supply service link connection route')
