import type { QuantityMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import type { TriggerTold } from '../fact.ts'
import { PLAYING } from '../lexicon/thing-words.ts'
import type { ReadSentence } from '../reading.ts'
import { wordTrigger } from '../trigger.ts'

const CONFIDENCE = 0.75
const PLAYERS = wordSet(
  'striker midfielder defender goalkeeper winger forward centre-back player footballer he him she her',
)
/** Words of a text on football, where no word for a player is told. */
const FOOTBALL = wordSet('left-footer right-footer midfield squad dugout league')
/** Of another deal, of a part of the price, or of what was not agreed. */
const OTHER = wordSet(
  'previous record remain bid reject turn wage salary week loan offer clause add-on refuse could might would may expect want not',
)
/** Tokens from the verb to the sum [held out for *an initial* sum], and from the sum to the player [for the *21-year-old*]. */
const WIDEST_SUM = 4
const WIDEST_PLAYER = 6

/** What a club pays for a player [will pay £5 million for the striker, held out for £5 million, for a fee of £5 million]. */
export function feesTold(sentence: ReadSentence): readonly TriggerTold[] {
  if (!sentence.isTold(PLAYING) && !sentence.isTold(FOOTBALL)) return []
  const sums = sentence.mentions.filter(
    (mention): mention is QuantityMention => mention.kind === 'quantity' && mention.dimension === 'money',
  )
  const [sum] = sums
  const at = sum ? verbBefore(sentence, sum) : -1
  if (!sum || at < 0 || sentence.lemmas.slice(Math.max(0, at - 2), sum.last + 2).some((lemma) => OTHER.has(lemma)))
    return []
  const { value, first, last } = sum
  return [
    {
      trigger: wordTrigger({ type: 'acquisition', lemma: 'pay', form: 'verb', at }),
      values: [{ attribute: 'amount', value, party: null, first, last, confidence: CONFIDENCE }],
    },
  ]
}

function verbBefore({ lemmas, forms, tree }: ReadSentence, { first, last }: QuantityMention): number {
  for (let at = first - 1; at >= Math.max(0, first - WIDEST_SUM - 2); at -= 1) {
    if (lemmas[at] === 'pay') return isForPlayer({ lemmas, forms }, last) ? at : -1
    const isHeld = lemmas[at] === 'hold' && forms[at + 1] === 'out' && forms[at + 2] === 'for'
    if (isHeld) return /^VB[DN]$/.test(tree.tokens[at]?.xpos ?? '') ? at : -1
  }
  return -1
}

/** [*for the 21-year-old*, *for the striker*, *for him*] */
function isForPlayer({ lemmas, forms }: Pick<ReadSentence, 'lemmas' | 'forms'>, last: number): boolean {
  if (forms[last + 1] !== 'for') return false
  const behind = lemmas.slice(last + 2, last + 2 + WIDEST_PLAYER)
  return behind.some((lemma) => PLAYERS.has(lemma)) || behind.join(' ').includes('- year - old')
}
