import type { QuantityMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import type { ReadSentence } from '../reading.ts'
import { verbBefore } from './measuring-verb.ts'
import type { Named } from './thing.ts'

/** Figures of what travels: how fast, how high, how far from what, how long it stayed. */

const GOING = wordSet('do go travel move run race drive fly hit reach top clock speed')

/** [was travelling *at 95 km/h*, *was doing 118 km/h*] */
export function atSpeed(sentence: ReadSentence, { first, last, dimension }: QuantityMention): Named | null {
  if (dimension !== 'speed') return null
  const verb = verbBefore(sentence, first)
  const isGoing = GOING.has(sentence.lemmas[verb] ?? '')
  return isGoing || sentence.forms[first - 1] === 'at' ? { of: 'speed', first, last } : null
}

const FLYING = wordSet('fly cruise circle orbit glide hover climb soar travel')

const AIRCRAFT = wordSet('plane aircraft airliner jet jetliner helicopter flight cabin')
/** What is told with a figure of four digits behind `at` [at 9,800 metres, at 36,000 feet]; less may be a race. */
const HIGH = /^(?:about |nearly |more than )?\d{1,2},?\d{3} (?:m|ft|metres|meters|feet)$/

/** [was *cruising at 11,200 metres*, lost cabin pressure *at 9,800 metres*] */
export function atAltitude(sentence: ReadSentence, { first, last, dimension, value }: QuantityMention): Named | null {
  if (dimension !== 'length' || sentence.forms[first - 1] !== 'at') return null
  const verb = verbBefore(sentence, first)
  if (FLYING.has(sentence.lemmas[verb] ?? '')) return { of: 'altitude', first: verb, last }
  const isFlight = HIGH.test(value) && sentence.lemmas.some((lemma) => AIRCRAFT.has(lemma))
  return isFlight ? { of: 'altitude', first: first - 1, last } : null
}

const PASSING = wordSet('pass come get approach fly stray')
const FROM = new Set(['of', 'from'])

/** [will *come within 240,000 km of* the Earth, *passed 40 km from* the coast] */
export function distanceFrom(sentence: ReadSentence, { first, last, dimension }: QuantityMention): Named | null {
  const { forms, lemmas } = sentence
  if (dimension !== 'length' || !FROM.has(forms[last + 1] ?? '')) return null
  const verb = verbBefore(sentence, first)
  const isWithin = forms[first - 1] === 'within'
  const isPassing = PASSING.has(lemmas[verb] ?? '') && (isWithin || forms[last + 1] === 'from')
  return isPassing ? { of: 'distance', first, last: last + 1 } : null
}

const ABOARD = new Set(['aboard', 'on', 'in', 'at', 'behind'])
const CONFINED = wordSet('captivity custody detention hiding exile')
const COMING_BACK = wordSet('return land arrive touch splash come release free emerge')

/** [*returned* to Earth *after 196 days aboard* the station] */
export function stayed(sentence: ReadSentence, { first, last, dimension }: QuantityMention): Named | null {
  const { forms, lemmas } = sentence
  if (dimension !== 'time' || forms[first - 1] !== 'after' || !ABOARD.has(forms[last + 1] ?? '')) return null
  // [after 97 days in captivity]: named by what it was.
  if (CONFINED.has(lemmas[last + 2] ?? '')) return null
  return lemmas.slice(0, first).some((lemma) => COMING_BACK.has(lemma)) ? { of: 'stay', first, last } : null
}

/** [the thieves *were inside for four minutes*] */
export function inside({ forms, lemmas }: ReadSentence, { first, last, dimension }: QuantityMention): Named | null {
  const isStay = forms[first - 1] === 'for' && WITHIN.has(forms[first - 2] ?? '') && lemmas[first - 3] === 'be'
  return dimension === 'time' && isStay ? { of: 'stay', first: first - 3, last } : null
}

const WITHIN = new Set(['inside', 'there', 'aboard'])

/** [*leads* the race *by 52 seconds*] */
export function leadBy(sentence: ReadSentence, { first, last, dimension }: QuantityMention): Named | null {
  if (dimension !== 'time' || sentence.forms[first - 1] !== 'by') return null
  const verb = verbBefore(sentence, first)
  return sentence.lemmas[verb] === 'lead' ? { of: 'lead', first: verb, last } : null
}
