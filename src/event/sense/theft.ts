import { wordSet } from '../../util/word-set.ts'
import { STRUCTURES } from '../lexicon/thing-words.ts'
import type { SenseView } from './view.ts'

/** What thieves take. */
const VALUABLES = wordSet(`
  money cash jewel jewelry jewellery diamond gold car vehicle painting art gun weapon data card watch phone computer laptop bag
  purse wallet handbag item good property document artefact artifact merchandise copper television truck identity information
  cocaine drug gem necklace ring euro dollar pound million statue relic bicycle bike boat equipment good store bank shop house
  home museum jeweller jeweler post-office gallery haul booty loot worth
`)

/** Of thieves alone [thieves *took* the painting]. */
export const TAKING: ReadonlySet<string> = wordSet('take grab swipe')
const THIEVES = wordSet('thief robber burglar raider intruder looter gang bandit pickpocket')

/** [robbed a bank, stole a painting, broke into the museum] */
export function takesThing({ lemma, lemmaOf, argument, isActor, isPerson, type }: SenseView): string | null {
  if (lemma === 'rob' || lemma === 'mug')
    return isActor(argument('object')) || VALUABLES.has(lemmaOf('object')) ? type : null
  if (TAKING.has(lemma)) return THIEVES.has(lemmaOf('subject')) && VALUABLES.has(lemmaOf('object')) ? type : null
  if (lemma === 'break') return breaksIn({ lemmaOf, argument, isPerson, type })
  if (lemma === 'make' || lemma === 'loot' || lemma === 'plunder' || lemma === 'ransack' || lemma.startsWith('burg'))
    return type
  return VALUABLES.has(lemmaOf('object')) || (argument('from') >= 0 && !STOLEN_FIGURES.has(lemmaOf('object')))
    ? type
    : null
}

/** [stole a crown from the museum]; not [stole the show from the hosts]. */
const STOLEN_FIGURES = wordSet(
  'show scene headline spotlight limelight thunder march lead base ball glance look heart kiss moment victory win point goal game match idea election vote job attention possession',
)

/** [broke into the museum; robbers broke in] */
function breaksIn({
  lemmaOf,
  argument,
  isPerson,
  type,
}: Pick<SenseView, 'lemmaOf' | 'argument' | 'isPerson' | 'type'>): string | null {
  const goal = lemmaOf('into')
  if (goal !== '') return STRUCTURES.has(goal) || VALUABLES.has(goal) ? type : null
  return isPerson(argument('subject')) && argument('object') < 0 ? type : null
}
