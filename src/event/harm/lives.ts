import type { QuantityMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import type { ReadSentence } from '../reading.ts'
import { type Harm, quantityHarm } from './figure.ts'
import { figureAfter, figureBefore, ownFigure } from './order.ts'

const SURE = 0.85

const COSTING = wordSet('claim take cost lose')

/** [12 people lost, seven workers of the plant lost their lives] */
function losersBefore(sentence: ReadSentence, verb: number): QuantityMention | null {
  const before = figureBefore(sentence, beforeRelative(sentence, verb))
  if (before) return before
  const [subject] = sentence.tree.childrenOf(verb, 'nsubj')
  return subject === undefined ? null : ownFigure(sentence, subject)
}

/** [12 people *who* lost their lives, who had lost theirs] */
function beforeRelative({ forms, tree }: ReadSentence, verb: number): number {
  const start = tree.tokens[verb - 1]?.upos === 'AUX' ? verb - 1 : verb
  return forms[start - 1] === 'who' || forms[start - 1] === 'that' ? start - 1 : start
}

/** [claimed the lives of 12, cost 12 lives, cost 12 people their lives, 12 people lost their lives] */
export function livesHarm(sentence: ReadSentence, at: number): readonly Harm[] {
  const { lemmas, forms } = sentence
  const verb = [1, 2, 3, 4, 5].map((step) => at - step).find((index) => COSTING.has(lemmas[index] ?? ''))
  const isLost = lemmas.slice(at + 1, at + 4).includes('lose')
  if (verb === undefined && !isLost) return []
  const figure =
    ownFigure(sentence, at) ??
    (verb !== undefined && lemmas[verb] === 'cost' && forms[at - 1] === 'their' ? figureAfter(sentence, verb) : null) ??
    (forms[at + 1] === 'of' ? figureAfter(sentence, at + 1) : null) ??
    (verb !== undefined && lemmas[verb] === 'lose' ? losersBefore(sentence, verb) : null)
  return figure ? quantityHarm(sentence, figure, at, 'killed', SURE) : []
}
