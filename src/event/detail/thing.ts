import type { QuantityMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import type { ReadSentence } from '../reading.ts'
import { SPORT_COUNTS, VAGUE } from './vague-words.ts'

/** A thing as a scope names it, in lower case [satellites, fee, weight], with the tokens of its figure and of what says so. */
export interface Named {
  readonly of: string
  readonly first: number
  readonly last: number
  /** Others of its noun may be told beside it [58 drones, of which 36 were downed]. */
  readonly isApart?: true
  /** Its words of time are what it is of [the *previous* record, 2,000 lari to *each* family]. */
  readonly isTimed?: true
  /** Whose own figure it is: a party; null of the company that the text is about. */
  readonly owner?: number | null
}

/** What a figure is of; null where the words beside it do not say. */
export type FigureReader = (sentence: ReadSentence, figure: QuantityMention) => Named | null

const BIG_POINTS = wordSet('match set break championship')

/** A noun that says what is counted or measured. */
export function isThing({ tree, lemmas }: ReadSentence, at: number): boolean {
  const lemma = lemmas[at] ?? ''
  // [saved three match points]
  if (lemma === 'point' && BIG_POINTS.has(lemmas[at - 1] ?? '')) return true
  return tree.tokens[at]?.upos === 'NOUN' && !VAGUE.has(lemma) && !SPORT_COUNTS.has(lemma)
}

/** Nouns that say what is measured with the noun before them [oil price, unemployment rate, pay rise]. */
const HEADS = wordSet('rate price level value increase rise hike')
const RISES = wordSet('increase rise hike')
/** Before `rate`: the one that a central bank sets. */
const POLICY = wordSet('key main base benchmark policy interest lending repo')

/** The name of what a noun stands for; null where it says too little. */
export function thingAt(sentence: ReadSentence, at: number): string | null {
  const { lemmas, tree } = sentence
  const lemma = lemmas[at] ?? ''
  if (isThing(sentence, at)) return lemma
  if (tree.tokens[at]?.upos !== 'NOUN' || !HEADS.has(lemma)) return null
  const before = lemmas[at - 1] ?? ''
  if (lemma === 'rate' && POLICY.has(before)) return 'interest rate'
  if (lemma === 'rate' && before === 'jobless') return 'unemployment'
  if (tree.tokens[at - 1]?.upos !== 'NOUN') return null
  // [an inflation rate of 3 percent, inflation of 3 percent]
  if (lemma === 'rate') return before
  return `${before} ${RISES.has(lemma) ? 'rise' : lemma}`
}
