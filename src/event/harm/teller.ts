import { wordSet } from '../../util/word-set.ts'
import { mentionAt, type ReadSentence } from '../reading.ts'

/** By which somebody gives a figure of his own [put the number at 300, spoke of 300]. */
export const TELLING_FIGURES: ReadonlySet<string> = wordSet(
  'speak put place set estimate say count report give cite claim reckon calculate',
)

const TELLERS = wordSet(
  'police organizer organiser union authority official ministry government officer researcher activist prefecture opposition hospital agency',
)

/** Whose figure it is where the clause of a word is one of telling figures [Police put the *number* at 300]. */
export function figureTeller(sentence: ReadSentence, at: number): number | string | null {
  const verb = sentence.tree.clauseOf(at)
  return TELLING_FIGURES.has(sentence.lemmas[verb] ?? '') ? tellerOf(sentence, verb) : null
}

export function tellerOf(sentence: ReadSentence, verb: number): number | string | null {
  const { tree, lemmas, forms } = sentence
  const subject = tree.childrenOf(verb, 'nsubj').find((index) => TELLERS.has(lemmas[index] ?? ''))
  if (subject === undefined) return null
  return mentionAt(sentence, 'party', subject)?.party ?? forms[subject] ?? null
}
