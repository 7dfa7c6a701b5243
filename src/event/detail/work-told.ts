import type { QuantityMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import type { ReadSentence } from '../reading.ts'
import type { Named } from './thing.ts'

/** Of how much of it. */
export const WORKFORCE_CUT = 'workforce cut'

const STAFF = wordSet('workforce staff employee worker workers headcount')
const SHEDDING = wordSet('cut lay shed axe slash reduce trim dismiss fire eliminate shrink')

/** [will *cut 12 percent of its workforce*, is laying off 12 percent of its staff] */
export function workforceCut(sentence: ReadSentence, { first, last, dimension }: QuantityMention): Named | null {
  const { lemmas, forms } = sentence
  if (dimension !== 'ratio') return null
  const staff = lemmas.slice(last + 1, last + 5).findIndex((lemma) => STAFF.has(lemma))
  if (staff < 0 || !lemmas.slice(last + 1, last + 1 + staff).every((lemma) => OF_ITS.has(lemma))) return null
  const verb = lemmas.slice(Math.max(0, first - 5), first).findLastIndex((lemma) => SHEDDING.has(lemma))
  const isCut = verb >= 0 && forms[first - 1] !== 'to'
  return isCut ? { of: WORKFORCE_CUT, first, last: last + 1 + staff } : null
}

const OF_ITS = wordSet('of its their his her the a all')
