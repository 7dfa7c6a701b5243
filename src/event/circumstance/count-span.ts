import type { DateMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import type { ReadSentence } from '../reading.ts'

const ORDINALS = wordSet('second third fourth fifth sixth seventh eighth ninth tenth')
/** Tokens from [the second] to the time within which it is that [the *second* such crash in the valley *this year*]. */
const WIDEST_COUNT = 10

/** [It was the third crash in the valley this year]: how far back it was counted, and not when any of them was. */
export function isCountSpan({ forms, tree }: ReadSentence, { first }: DateMention): boolean {
  if (forms[first] !== 'this' && forms[first + 1] !== 'this') return false
  const from = Math.max(1, first - WIDEST_COUNT)
  const rank = forms.findIndex((form, at) => at >= from && at < first && ORDINALS.has(form))
  if (rank < 0 || forms[rank - 1] !== 'the') return false
  const isCopula = tree.tokens[rank - 2]?.lemma === 'be'
  return isCopula && tree.tokens.slice(rank, first).every(({ upos }) => upos !== 'VERB')
}
