/** Places that something leads to or comes from. */
import type { PlaceMention } from '../../model/mention.ts'
import type { ReadSentence } from '../reading.ts'

/** Tokens between the two ends of a way [from the old town of Almara to Brenn]. */
const WIDEST_WAY = 8
/** [escaped while he was being *transported* to a prison in Brenn from Almara] */
const CARRIED = new Set(['transport', 'transfer'])
const TRAVELLING = new Set(['way', 'route', 'bound', 'head', 'travel', 'fly', 'sail'])

/** [crashed on its way from Almara to Brenn, a ferry bound for Brenn] */
export function isOnTheWay({ forms, lemmas, tree }: ReadSentence, { first, last }: PlaceMention): boolean {
  // [from *a* prison in Almara]
  const link = forms[tree.tokens[first - 1]?.upos === 'DET' ? first - 2 : first - 1]
  if (link === 'from' && lemmas.slice(Math.max(0, first - WIDEST_WAY), first).some((lemma) => CARRIED.has(lemma)))
    return true
  if (link === 'from') return forms.slice(last + 1, last + WIDEST_WAY).includes('to')
  if (link !== 'to' && link !== 'for') return false
  if (lemmas.slice(Math.max(0, first - 4), first - 1).some((lemma) => TRAVELLING.has(lemma))) return true
  return link === 'to' && forms.slice(Math.max(0, first - WIDEST_WAY), first).includes('from')
}

/** Tokens from the verb to where it leads [spread to the northern city of Almara]. */
const WIDEST_SPREAD = 6

/** [riots in Almara spread to Varo]: one more place than where it began. */
export function isSpread({ forms, lemmas }: ReadSentence, { first }: PlaceMention): boolean {
  const start = Math.max(0, first - WIDEST_SPREAD)
  const verb = lemmas.slice(start, first).lastIndexOf('spread')
  return verb >= 0 && forms.slice(start + verb, first).includes('to')
}
