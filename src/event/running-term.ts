import { wordSet } from '../util/word-set.ts'
import type { TokenSpan } from './figure-of-else.ts'
import type { ReadSentence } from './reading.ts'

/** What says for how long an agreement is. */
const RUNNING = wordSet('run last span valid')
/** What an agreement does before it is told how long it runs [will *remain* in force for 20 years, *takes* effect and lasts 20 years]. */
const HOLDING = wordSet('remain stay take come enter begin start')
/** Tokens from an agreement to that word [the agreement of Wednesday that will run]. */
const WIDEST_GAP = 10

/** Token that says how long the agreement told at a token runs [a deal on Monday *that will run*, the accord, *which lasts*]; -1 without one. */
export function runningBehind({ tree, lemmas }: ReadSentence, at: number): number {
  for (let index = at + 1; index <= at + WIDEST_GAP; index += 1) {
    if (RUNNING.has(lemmas[index] ?? '') || (lemmas[index] === 'force' && lemmas[index + 1] === 'for')) return index
    if (tree.tokens[index]?.upos === 'VERB' && !HOLDING.has(lemmas[index] ?? '')) return -1
  }
  return -1
}

/** [will run *for* 20 years, lasts *about* 20 years] */
const WIDEST_TERM = 4

/** Whether a length stands where it says how long an agreement runs. */
export function isRunningTerm(sentence: ReadSentence, at: number, first: number): boolean {
  const running = runningBehind(sentence, at)
  return running >= 0 && first > running && first <= running + WIDEST_TERM
}

/** [takes office on 1 March and has been given *a five-year term*]: how long an office is held, of nobody in prison. */
export function isTermGiven({ forms, lemmas }: ReadSentence, at: number, { first, last }: TokenSpan): boolean {
  const isTerm = first > at && forms[first - 1] === 'a' && forms[last + 1] === 'term'
  return isTerm && !PRISONS.has(forms[last + 2] ?? '') && lemmas.slice(at, first).some((lemma) => GIVING.has(lemma))
}

const GIVING = wordSet('give grant receive get begin start serve')
const PRISONS = wordSet('in behind of')
