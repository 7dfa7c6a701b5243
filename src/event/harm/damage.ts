import type { QuantityMention } from '../../model/mention.ts'
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
export function damageHarm(sentence: ReadSentence, at: number): readonly Harm[] {
  const { lemmas, mentions, tree } = sentence
  if (!DAMAGES.has(lemmas[at] ?? '') || tree.tokens[at]?.upos !== 'NOUN' || isOfCompany(lemmas, at)) return []
  const money = mentions.find(
    (mention) =>
      mention.kind === 'quantity' &&
      mention.dimension === 'money' &&
      (isToldBeside(lemmas, at, mention) || isPutAt(sentence, at, mention.first)),
  )
  if (money?.kind !== 'quantity') return []
  const { value, first, last } = money
  return [{ attribute: 'damage', value, party: null, of: null, first, last, confidence: CONFIDENCE, at }]
}

function isToldBeside(lemmas: readonly string[], at: number, { first, last }: QuantityMention): boolean {
  if (Math.abs(first - at) > REACH) return false
  return lemmas.slice(Math.max(0, Math.min(at, first) - 3), Math.max(at, last) + 1).some((lemma) => TELLING.has(lemma))
}

/** Tokens from the verb to the figure [were *put at around* $60 million]. */
const WIDEST_PUT = 5

/** [losses from the blaze that swept through the market were put at $60 million]: by the verb whose subject they are. */
function isPutAt({ tree, lemmas }: ReadSentence, at: number, figure: number): boolean {
  const token = tree.tokens[at]
  const verb = token?.relation.startsWith('nsubj') ? token.head : -1
  return verb > at && TELLING.has(lemmas[verb] ?? '') && figure > verb && figure <= verb + WIDEST_PUT
}
