import type { QuantityMention } from '../model/mention.ts'
import { type Harm, quantityHarm } from './harm-figure.ts'
import { figureAfter, figureBefore } from './harm-order.ts'
import { HARM_NOUNS } from './harm-words.ts'
import { wordSet } from './lexicon/word-set.ts'
import type { ReadSentence } from './reading.ts'

const SURE = 0.85
const LIKELY = 0.7

/** Figures that nouns give: deaths, tolls, lives and bodies. */
export function nounHarm(sentence: ReadSentence, at: number): readonly Harm[] {
  const { tree, lemmas } = sentence
  const upos = tree.tokens[at]?.upos
  if (upos !== 'NOUN' && upos !== 'ADJ') return []
  const lemma = lemmas[at] ?? ''
  if (lemma === 'toll') return tollHarm(sentence, at)
  if (lemma === 'life') return livesHarm(sentence, at)
  if (lemma === 'body' || lemma === 'corpse') return bodiesHarm(sentence, at)
  if (lemma === 'casualty') return noneOf(sentence, at, 'killed')
  const attribute = HARM_NOUNS.get(lemma)
  return attribute ? countedHarm(sentence, at, attribute) : []
}

/** [12 deaths, the deaths of 12 people, no injuries] */
function countedHarm(sentence: ReadSentence, at: number, attribute: string): readonly Harm[] {
  const none = noneOf(sentence, at, attribute)
  if (none.length > 0) return none
  const own = sentence.mentions.find((mention) => mention.kind === 'quantity' && mention.counted === at)
  if (own?.kind === 'quantity') return quantityHarm(sentence, own, at, attribute, SURE)
  const after = sentence.forms[at + 1] === 'of' ? figureAfter(sentence, at + 1) : null
  return after ? quantityHarm(sentence, after, at, attribute, SURE) : []
}

/** [no casualties]; not [no reports of casualties]. */
function noneOf({ forms, tree }: ReadSentence, at: number, attribute: string): readonly Harm[] {
  const lead = forms[at - 1] === 'no' || forms[at - 1] === 'without' ? at - 1 : -1
  if (lead < 0 || tree.tokens[at]?.xpos === 'JJ') return []
  return [{ attribute, value: '0', party: null, of: null, first: lead, last: at, confidence: LIKELY, at }]
}

const REACHING = wordSet('to at of reach hit pass exceed top surpass stand climb rise be')
const LONGEST_TOLL = 10

/** [the death toll rose from 12 to 32, a toll of 32]: the last figure it came to. */
function tollHarm(sentence: ReadSentence, at: number): readonly Harm[] {
  const { forms, lemmas } = sentence
  if (!['death', 'killed', 'fatality', 'dead'].some((word) => forms.slice(Math.max(0, at - 3), at).includes(word)))
    return []
  let best: QuantityMention | null = null
  for (const mention of sentence.mentions) {
    if (mention.kind !== 'quantity' || mention.first <= at || mention.first > at + LONGEST_TOLL) continue
    const before = [lemmas[mention.first - 1] ?? '', lemmas[mention.first - 2] ?? '']
    if (before[0] !== 'from' && before.some((word) => REACHING.has(word))) best = mention
  }
  return best ? quantityHarm(sentence, best, at, 'killed', SURE) : []
}

const COSTING = wordSet('claim take cost lose')

/** [claimed the lives of 12, cost 12 lives, 12 people lost their lives] */
function livesHarm(sentence: ReadSentence, at: number): readonly Harm[] {
  const { lemmas, forms } = sentence
  const verb = [1, 2, 3, 4, 5].map((step) => at - step).find((index) => COSTING.has(lemmas[index] ?? ''))
  const isLost = lemmas.slice(at + 1, at + 4).includes('lose')
  if (verb === undefined && !isLost) return []
  const own = sentence.mentions.find((mention) => mention.kind === 'quantity' && mention.counted === at)
  const figure =
    (own?.kind === 'quantity' ? own : null) ??
    (forms[at + 1] === 'of' ? figureAfter(sentence, at + 1) : null) ??
    (verb !== undefined && lemmas[verb] === 'lose' ? figureBefore(sentence, verb) : null)
  return figure ? quantityHarm(sentence, figure, at, 'killed', SURE) : []
}

const FINDING = wordSet('find recover retrieve pull discover exhume unearth remove')

/** [the bodies of five people were found, pulled 5 bodies] */
function bodiesHarm(sentence: ReadSentence, at: number): readonly Harm[] {
  const around = sentence.lemmas.slice(Math.max(0, at - 8), at + 12)
  if (!around.some((lemma) => FINDING.has(lemma))) return []
  return countedHarm(sentence, at, 'killed').map((harm) => ({ ...harm, confidence: LIKELY }))
}
