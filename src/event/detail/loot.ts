import type { QuantityMention } from '../../model/mention.ts'
import { FINITE_TAGS } from '../../util/finite-tag.ts'
import { wordSet } from '../../util/word-set.ts'
import type { ReadSentence } from '../reading.ts'
import { verbBefore } from './measuring-verb.ts'
import type { Named } from './thing.ts'

/** Money of thieves, kidnappers and champions. */

const STEALING = wordSet('steal snatch loot pilfer')
/** Verbs that take a thing along behind `with`. */
const MAKING_OFF = wordSet('make get escape flee run disappear vanish drive')
/** [jewellery *valued* at] */
const VALUING = wordSet('value estimate')
/** Tokens from the verb to its sum [*made off with* jewellery valued at]. */
const WIDEST_THEFT = 10

/** [*stole* jewels worth *3.6 million euros*, *got away* on scooters *with 120,000 euros*] */
export function stolen(sentence: ReadSentence, { first, last, dimension }: QuantityMention): Named | null {
  if (dimension !== 'money') return null
  const { tree, isVerb, lemmas } = sentence
  for (let at = first - 1; at >= Math.max(0, first - WIDEST_THEFT); at -= 1) {
    if (!isVerb(at) || VALUING.has(lemmas[at] ?? '')) continue
    if (isTaking(sentence, at, first)) return { of: 'stolen', first: at, last }
    if (FINITE_TAGS.has(tree.tokens[at]?.xpos ?? '')) return null
  }
  return null
}

function isTaking({ lemmas, forms, isTold }: ReadSentence, verb: number, first: number): boolean {
  if (STEALING.has(lemmas[verb] ?? '')) return true
  return MAKING_OFF.has(lemmas[verb] ?? '') && forms.slice(verb + 1, first).includes('with') && isTold(THEFTS)
}

/** Words of a text in which whoever makes off with money has stolen it. */
const THEFTS = wordSet('robbery robber rob thief theft steal burglar burglary heist loot raid raider hold-up gang')

/** Asked for, whether it is paid or not. */
export const RANSOM = 'ransom'
const RANSOMED = wordSet('release return freedom liberation')

/** [asked to pay *2 million dollars for his release*, the kidnappers *want 2 million dollars*] */
export function ransom(sentence: ReadSentence, { first, last, dimension }: QuantityMention): Named | null {
  if (dimension !== 'money') return null
  const { lemmas, forms } = sentence
  const verb = verbBefore(sentence, first)
  if (DEMANDING.has(lemmas[verb] ?? '') && sentence.isTold(KIDNAPPINGS)) return { of: RANSOM, first: verb, last }
  if (forms[last + 1] !== 'for') return null
  const at = [last + 2, last + 3, last + 4].find((place) => RANSOMED.has(lemmas[place] ?? ''))
  return at === undefined ? null : { of: RANSOM, first, last: at }
}

const DEMANDING = wordSet('demand want ask seek')
/** Words of a text in which whoever demands money holds somebody. */
const KIDNAPPINGS = wordSet('kidnap kidnapper kidnapping abduct abduction abductor hostage captor ransom')

const PRIZES = wordSet('prize cheque check purse')

/** [*takes home 480,000 dollars*, the winner's *cheque is for $840,000*] */
export function prize({ lemmas, forms }: ReadSentence, { first, last, dimension }: QuantityMention): Named | null {
  if (dimension !== 'money') return null
  const home = first - 1
  if (forms[home] === 'home' && lemmas[home - 1] === 'take') return { of: 'prize', first: home - 1, last }
  const before = lemmas.slice(Math.max(0, first - WIDEST_PRIZE), first)
  const noun = first - before.length + before.findIndex((lemma) => PRIZES.has(lemma))
  const isOwn = noun >= first - before.length && lemmas.slice(noun + 1, first).every((lemma) => TO_SUM.has(lemma))
  return isOwn ? { of: 'prize', first: noun, last } : null
}

/** Tokens from the prize to its sum [*prize* money of]. */
const WIDEST_PRIZE = 4
const TO_SUM = wordSet('money be for of worth')
