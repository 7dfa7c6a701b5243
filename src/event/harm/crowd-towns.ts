import { wordSet } from '../../util/word-set.ts'
import type { ReadSentence } from '../reading.ts'

/** Of many marches together, which is not the figure of any one town. */
const NATIONWIDE = 'nationwide'
/** Tokens from the figure of a crowd to where it was, and from a preposition to the towns. */
const WIDEST_TOWNS = 14
const WIDEST_PHRASE = 4

const CLAUSE_ENDS = wordSet(', ; . and while')
const WHOLES = wordSet('country nation continent world')
const TOWNS = wordSet('city town village')
const LEADS = wordSet('in of across through throughout at')

/** The scope of a crowd counted in many towns [tens of thousands marched in cities across Northland, nationwide]; null of one. */
export function manyTowns({ forms, lemmas }: ReadSentence, last: number): string | null {
  const end = Math.min(forms.length, last + WIDEST_TOWNS)
  for (let at = last + 1; at < end && !CLAUSE_ENDS.has(forms[at] ?? ''); at += 1) {
    if (forms[at] === 'nationwide' || forms[at] === 'countrywide') return NATIONWIDE
    if (forms[at] === 'across' && WHOLES.has(forms[at + 2] ?? '')) return NATIONWIDE
    if (areTowns(forms, lemmas, at)) return NATIONWIDE
  }
  return null
}

/** [in a dozen *cities*] */
function areTowns(forms: readonly string[], lemmas: readonly string[], at: number): boolean {
  if (!TOWNS.has(lemmas[at] ?? '') || forms[at] === lemmas[at]) return false
  return forms.slice(Math.max(0, at - WIDEST_PHRASE), at).some((form) => LEADS.has(form))
}
