import type { QuantityMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import type { ReadSentence } from '../reading.ts'
import { isOfOtherTalks } from './spell.ts'
import type { Named } from './thing.ts'

const LANDS = wordSet('country nation state')
const ENVOYS = wordSet(
  'leader president minister delegate delegation representative official head envoy diplomat negotiator',
)
const LINKS = wordSet('of from')

/** [*leaders of 23 African countries* met, delegates from 23 nations] */
export function countriesAt({ lemmas, forms }: ReadSentence, { first, last, counted }: QuantityMention): Named | null {
  if (counted === null || !LANDS.has(lemmas[counted] ?? '')) return null
  const isTheirs = LINKS.has(forms[first - 1] ?? '') && ENVOYS.has(lemmas[first - 2] ?? '')
  return isTheirs ? { of: 'countries', first: first - 2, last: Math.max(last, counted), isApart: true } : null
}

const TALKING = wordSet('talk speak meet negotiate confer')
const TALKS = wordSet('talk meeting summit negotiation session conversation')
/** Tokens from the talks to [*went on for* six hours]. */
const WIDEST = 4

/** [the ministers *spoke for four hours*, talks went on for six hours]: what is else told as the length of the talks. */
export function talksLasted(sentence: ReadSentence, figure: QuantityMention): Named | null {
  const { lemmas, forms, isVerb } = sentence
  const { first, last, dimension } = figure
  if (isOfOtherTalks(sentence, figure)) return null
  if (dimension !== 'time' || forms[first - 1] !== 'for') return null
  const verb = first - 2
  if (isVerb(verb) && TALKING.has(lemmas[verb] ?? '')) return { of: 'talk', first: verb, last }
  if (forms[verb] !== 'on' || lemmas[verb - 1] !== 'go') return null
  const from = Math.max(0, verb - 1 - WIDEST)
  const talks = lemmas.slice(from, verb - 1).findLastIndex((lemma) => TALKS.has(lemma))
  return talks < 0 ? null : { of: 'talk', first: from + talks, last }
}
