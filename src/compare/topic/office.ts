import type { TopicValue } from '../../model/value.ts'
import { stem } from '../../value/stem.ts'
import { landsIn } from '../../value/topic/land.ts'
import { MINISTERS, OFFICERS, OFFICES_OF_LANDS, PORTFOLIOS } from '../../value/topic/words.ts'
import { areOtherRanks } from './rank.ts'

type Words = readonly string[]

/** [justice minister], [finance minister] · [chief executive], [finance director] · [president of Peru], [president of Chile] · [inspector], [sergeant] */
export function areOtherOffices({ words: left }: TopicValue, { words: right }: TopicValue): boolean {
  return (
    hasOtherCharge(left, right, MINISTERS, PORTFOLIOS) ||
    hasOtherCharge(left, right, CHIEFS, OFFICERS) ||
    isChairAndChief(left, right) ||
    isChairAndChief(right, left) ||
    isOfOtherLand(left, right) ||
    areOtherRanks(left, right)
  )
}

const CHIEFS: ReadonlySet<string> = new Set(['chief'])

/** [justice minister of Northland], [finance minister]; not [foreign and justice minister]. */
function hasOtherCharge(
  left: Words,
  right: Words,
  holders: ReadonlySet<string>,
  charges: ReadonlySet<string>,
): boolean {
  if (!left.some((word) => holders.has(word) && right.includes(word))) return false
  if (left.some((word) => charges.has(word) && right.includes(word))) return false
  const restLeft = without(left, right).filter((word) => !charges.has(word))
  const restRight = without(right, left).filter((word) => !charges.has(word))
  const areTold = [left, right].every((words) => words.some((word) => charges.has(word)))
  return areTold && (restLeft.length === 0 || restRight.length === 0)
}

/** [chairman of Delta], [chief executive]; not [executive chairman], who may be both. */
function isChairAndChief(chair: Words, chief: Words): boolean {
  if (!chair.some((word) => CHAIRS.has(word)) || chief.some((word) => CHAIRS.has(word))) return false
  if (!CHIEF_EXECUTIVE.every((word) => chief.includes(word)) || CHIEF_EXECUTIVE.some((word) => chair.includes(word)))
    return false
  const restChair = without(chair, chief).filter((word) => !CHAIRS.has(word))
  const restChief = without(chief, chair).filter((word) => !CHIEF_EXECUTIVE.includes(word) && word !== OFFICER)
  return restChair.length === 0 || restChief.length === 0
}

const CHAIRS: ReadonlySet<string> = new Set('chair chairman chairwoman chairperson'.split(' ').map(stem))
const CHIEF_EXECUTIVE: Words = ['chief', 'executive'].map(stem)
const OFFICER = stem('officer')

/** [Peru's ambassador to Chile], [Peru's ambassador to Japan]: all but the lands is one, and each names one that the other does not. */
function isOfOtherLand(left: Words, right: Words): boolean {
  // Most topics are of no office, and lands are looked up among hundreds.
  if (!left.some((word) => OFFICES_OF_LANDS.has(word))) return false
  const [here, there] = [landsIn(left), landsIn(right)]
  const office = without(left, here.words)
  if (!office.some((word) => OFFICES_OF_LANDS.has(word))) return false
  if (office.join(' ') !== without(right, there.words).join(' ')) return false
  return without(here.lands, there.lands).length > 0 && without(there.lands, here.lands).length > 0
}

function without(words: Words, others: Words): Words {
  const excluded = new Set(others)
  return words.filter((word) => !excluded.has(word))
}
