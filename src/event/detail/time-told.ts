import type { QuantityMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import { OFFICES } from '../lexicon/person-words.ts'
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

const POSTS = wordSet('office post job position role charge')
const BODIES = wordSet('club company firm bank team agency ministry helm top')
/** Tokens between an office and how long it was held [been governor *of the central bank for* eight years]. */
const WIDEST = 8

/** [after *three years in office*, had been in the post for two years, has been governor for six years, served six years as governor] */
export function timeInOffice(sentence: ReadSentence, { first, last, dimension }: QuantityMention): Named | null {
  const { lemmas, forms } = sentence
  if (dimension !== 'time') return null
  if (forms[last + 1] === 'in' && isPost(sentence, last + 2))
    return { of: TENURE, first, last: postEnd(sentence, last + 2) }
  if (forms[last + 1] === 'as') return servedAs(sentence, first, last)
  if (forms[first - 1] !== 'for') return null
  const been = forms.slice(Math.max(0, first - WIDEST), first).lastIndexOf('been')
  if (been < 0) return null
  const at = Math.max(0, first - WIDEST) + been
  if (forms[at + 1] === 'in' && isPost(sentence, at + 2)) return { of: TENURE, first: at, last }
  // [had been at the club for 14 months]
  if (forms[at + 1] === 'at' && BODIES.has(lemmas[at + 3] ?? '')) return { of: TENURE, first: at, last }
  const office = lemmas.findIndex((lemma, index) => index > at && index < first && OFFICES.has(lemma))
  return office < 0 ? null : { of: TENURE, first: at, last }
}

const TENURE = 'tenure'

/** [in office, in the job] */
function isPost({ lemmas, forms }: ReadSentence, at: number): boolean {
  return POSTS.has(lemmas[at] ?? '') || (DETERMINERS.has(forms[at] ?? '') && POSTS.has(lemmas[at + 1] ?? ''))
}

const DETERMINERS = wordSet('the her his that their this')

function postEnd({ lemmas }: ReadSentence, at: number): number {
  return POSTS.has(lemmas[at] ?? '') ? at : at + 1
}

/** [served for the last *six years as deputy governor*] */
function servedAs({ lemmas }: ReadSentence, first: number, last: number): Named | null {
  const isServed = lemmas.slice(Math.max(0, first - 5), first).includes('serve')
  const office = lemmas.slice(last + 2, last + 7).findIndex((lemma) => OFFICES.has(lemma))
  return isServed && office >= 0 ? { of: TENURE, first, last: last + 2 + office } : null
}
