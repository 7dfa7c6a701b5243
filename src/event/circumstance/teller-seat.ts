import type { PlaceMention } from '../../model/mention.ts'
import { FINITE_TAGS } from '../../util/finite-tag.ts'
import { wordSet } from '../../util/word-set.ts'
import type { ReadSentence } from '../reading.ts'
import { TELLING } from './telling-verb.ts'

/** Who tells for a whole country, wherever it happened; police and hospitals tell of their own town. */
const SEATED = wordSet(
  'ministry official spokesman spokeswoman spokesperson government embassy headquarters minister agency diplomat parliament',
)

const HEARERS = wordSet('reporter journalist medium conference briefing lawmaker newsman correspondent')
/** Tokens between the verb of saying and those who hear it [told a packed news conference]. */
const WIDEST_HEARING = 6

/** [two died, the governor told reporters in Almara]: where it was said. */
export function isWhereTold({ lemmas, forms }: ReadSentence, { first }: PlaceMention): boolean {
  if (forms[first - 1] !== 'in' || !HEARERS.has(lemmas[first - 2] ?? '')) return false
  return lemmas.slice(Math.max(0, first - WIDEST_HEARING), first).some((lemma) => TELLING.has(lemma))
}

/** [a raid on the port, the ministry in Almara said]: where who tells it sits. */
export function isSeatOfTeller({ chunks, lemmas, forms, tree }: ReadSentence, { first, last }: PlaceMention): boolean {
  if (!TELLING.has(lemmas[last + 1] ?? '') || !FINITE_TAGS.has(tree.tokens[last + 1]?.xpos ?? '')) return false
  const own = chunks.findIndex((chunk) => chunk.first <= first && first <= chunk.last)
  const before = chunks[own - 1]
  const preposition = chunks[own]?.preposition ?? -1
  return forms[preposition] === 'in' && before?.last === preposition - 1 && SEATED.has(lemmas[before.head] ?? '')
}
