import type { PlaceMention } from '../../model/mention.ts'
import { FINITE_TAGS } from '../../util/finite-tag.ts'
import { wordSet } from '../../util/word-set.ts'
import type { ReadSentence } from '../reading.ts'
import { TELLING } from './telling-verb.ts'

/** Who tells for a whole country, wherever it happened; police and hospitals tell of their own town. */
const SEATED = wordSet(
  'ministry official spokesman spokeswoman spokesperson government embassy headquarters minister agency diplomat parliament',
)

/** [a raid on the port, the ministry in Almara said]: where who tells it sits. */
export function isSeatOfTeller({ chunks, lemmas, forms, tree }: ReadSentence, { first, last }: PlaceMention): boolean {
  if (!TELLING.has(lemmas[last + 1] ?? '') || !FINITE_TAGS.has(tree.tokens[last + 1]?.xpos ?? '')) return false
  const own = chunks.findIndex((chunk) => chunk.first <= first && first <= chunk.last)
  const before = chunks[own - 1]
  const preposition = chunks[own]?.preposition ?? -1
  return forms[preposition] === 'in' && before?.last === preposition - 1 && SEATED.has(lemmas[before.head] ?? '')
}
