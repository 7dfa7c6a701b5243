import type { QuantityMention } from '../model/mention.ts'
import { type Harm, quantityHarm } from './harm-figure.ts'
import { figureAfter, figureBefore, ownFigure } from './harm-order.ts'
import { HARM_NOUNS } from './harm-words.ts'
import { wordSet } from './lexicon/word-set.ts'
import type { ReadSentence } from './reading.ts'

const SURE = 0.85
const LIKELY = 0.7

const WITH_RULES = wordSet('toll life body corpse casualty')

/** Whether `nounHarm` knows the word. */
export function isHarmNoun(lemma: string): boolean {
  return HARM_NOUNS.has(lemma) || WITH_RULES.has(lemma)
}

/** Figures that nouns give: deaths, tolls, lives and bodies. */
export function nounHarm(sentence: ReadSentence, at: number): readonly Harm[] {
  const { tree, lemmas } = sentence
  const upos = tree.tokens[at]?.upos
  if (upos !== 'NOUN' && upos !== 'ADJ' && upos !== 'VERB' && upos !== 'PROPN') return []
  const lemma = lemmas[at] ?? ''
  if (lemma === 'toll') return tollHarm(sentence, at)
  if (lemma === 'life') return livesHarm(sentence, at)
  if (lemma === 'body' || lemma === 'corpse') return bodiesHarm(sentence, at)
  if (lemma === 'casualty') return noneOf(sentence, at)
  const attribute = HARM_NOUNS.get(lemma)
  return attribute ? countedHarm(sentence, at, attribute) : []
}

/** [12 deaths, the deaths of 12 people, no injuries] */
export function countedHarm(sentence: ReadSentence, at: number, attribute: string): readonly Harm[] {
  const own = ownFigure(sentence, at)
  if (own) return quantityHarm(sentence, own, at, attribute, SURE)
  const after = sentence.forms[at + 1] === 'of' ? figureAfter(sentence, at + 1) : null
  return after ? quantityHarm(sentence, after, at, attribute, SURE) : []
}

/** How many died among casualties is only told where there are none. */
function noneOf(sentence: ReadSentence, at: number): readonly Harm[] {
  const own = ownFigure(sentence, at)
  return own?.value === '0' ? quantityHarm(sentence, own, at, 'killed', LIKELY) : []
}

const REACHING = wordSet(
  'reach hit pass exceed top surpass stand climb rise rose be jump increase grow mount soar put bring raise push revise',
)
const LONGEST_TOLL = 24

/** [the death toll rose from 12 to 32, a toll of 32]: the last figure it came to. */
function tollHarm(sentence: ReadSentence, at: number): readonly Harm[] {
  const { forms, lemmas } = sentence
  if (NO_DEATHS.has(forms[at - 1] ?? '') || NO_DEATHS.has(forms[at + 1] ?? '')) return []
  let best: QuantityMention | null = null
  for (const mention of sentence.mentions) {
    if (mention.kind !== 'quantity' || mention.first <= at || mention.first > at + LONGEST_TOLL) continue
    if (lemmas[mention.first - 1] !== 'from' && isReached(sentence, at, mention.first)) best = mention
  }
  return best ? quantityHarm(sentence, best, at, 'killed', SURE) : []
}

/** Of roads and bridges, or of the injured. */
const NO_DEATHS = wordSet('road bridge toll injury injured wounded booth plaza road gate fee')
const TOLL_MARKS = wordSet('to at of')

function isReached({ lemmas }: ReadSentence, toll: number, figure: number): boolean {
  if (figure <= toll + 3 && TOLL_MARKS.has(lemmas[figure - 1] ?? '')) return true
  const before = [
    lemmas[figure - 1] ?? '',
    lemmas[figure - 2] ?? '',
    lemmas[figure - 3] ?? '',
    lemmas[figure - 4] ?? '',
  ]
  return before.some((lemma) => REACHING.has(lemma))
}

const COSTING = wordSet('claim take cost lose')

/** [claimed the lives of 12, cost 12 lives, 12 people lost their lives] */
function livesHarm(sentence: ReadSentence, at: number): readonly Harm[] {
  const { lemmas, forms } = sentence
  const verb = [1, 2, 3, 4, 5].map((step) => at - step).find((index) => COSTING.has(lemmas[index] ?? ''))
  const isLost = lemmas.slice(at + 1, at + 4).includes('lose')
  if (verb === undefined && !isLost) return []
  const figure =
    ownFigure(sentence, at) ??
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
