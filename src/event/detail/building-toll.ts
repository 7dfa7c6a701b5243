import type { QuantityMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import { isOfBuilding } from '../harm/of-building.ts'
import type { ReadSentence } from '../reading.ts'
import type { Named } from './thing.ts'

/** Of the opening of what was built, whatever else is told beside it. */
export const DIED_BUILDING = 'deaths in construction'

const LOST = wordSet(
  'worker labourer laborer builder man woman people person engineer miner employee tunneller welder life death fatality',
)

/** [*five workers* were killed during the building of the bridge, its construction cost *five lives*]. */
export function diedBuilding(sentence: ReadSentence, { counted, first, last }: QuantityMention): Named | null {
  if (counted === null || !LOST.has(sentence.lemmas[counted] ?? '') || !isOfBuilding(sentence)) return null
  return { of: DIED_BUILDING, first, last: Math.max(last, counted) }
}
