import { wordSet } from '../../util/word-set.ts'
import type { ReadSentence } from '../reading.ts'
import type { Harm } from './figure.ts'

/** Nouns that may have the figure of a damage beside them. */
export const DAMAGES: ReadonlySet<string> = wordSet('damage damages loss')
/** How damage is told by its figure [estimated the damage at, damage put at, worth of damage, damage of]. */
const TELLING = wordSet('put estimate total cause reach exceed amount run assess calculate worth of insure top')
const REACH = 8
const CONFIDENCE = 0.75

/** Before the loss of a company, which is no damage. */
const OF_COMPANY = wordSet(
  'quarter quarterly net operating pretax pre-tax annual half half-year interim underlying trading full-year report post book',
)

/** [reported a first-quarter loss of $1.1 billion] */
function isOfCompany(lemmas: readonly string[], at: number): boolean {
  return lemmas[at] === 'loss' && lemmas.slice(Math.max(0, at - REACH), at).some((lemma) => OF_COMPANY.has(lemma))
}

/** [Damage was put at 60 million euros, caused $2 billion in damage]: also where the sentence does not tell of what. */
export function damageHarm({ lemmas, mentions, tree }: ReadSentence, at: number): readonly Harm[] {
  if (!DAMAGES.has(lemmas[at] ?? '') || tree.tokens[at]?.upos !== 'NOUN' || isOfCompany(lemmas, at)) return []
  const money = mentions.find(
    (mention) =>
      mention.kind === 'quantity' &&
      mention.dimension === 'money' &&
      Math.abs(mention.first - at) <= REACH &&
      lemmas
        .slice(Math.max(0, Math.min(at, mention.first) - 3), Math.max(at, mention.last) + 1)
        .some((lemma) => TELLING.has(lemma)),
  )
  if (money?.kind !== 'quantity') return []
  const { value, first, last } = money
  return [{ attribute: 'damage', value, party: null, of: null, first, last, confidence: CONFIDENCE, at }]
}
