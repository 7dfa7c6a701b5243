/** Figures without a number: [a man] is one, [both men] are two, [no one] is none. */

import { hasWords, isCapitalized, isDash, tagAt, type WordedSentence, wordAt } from '../sentence-words.ts'
import { countedFrom, isBefallen, isHuman, isPersonAfterAll, isPluralAt, lemmaOf } from './counted.ts'
import { CASUALTIES, HUMAN, NOT_IMPLIED } from './lexicon.ts'
import type { QuantityFound, QuantityParser } from './parser.ts'

/** [no one], [no casualties], [nobody]. */
export const nothingParser: QuantityParser = { name: 'nothing', parse: parseNothing }
/** [a man], [an elderly woman], [a couple]. */
export const oneParser: QuantityParser = { name: 'one', parse: parseOne }
/** [both men]. */
export const bothParser: QuantityParser = { name: 'both', parse: parseBoth }

function parseNothing(sentence: WordedSentence, at: number): QuantityFound | null {
  const word = wordAt(sentence, at)
  const nobody = word === 'nobody' ? at : isNoOne(sentence, at)
  if (nobody !== null) return { first: at, last: nobody, head: nobody, value: '0', counted: null, dimension: 'people' }
  if (word !== 'no' && word !== 'zero') return null
  const counted = countedFrom(sentence, at + 1)
  const isCounted =
    counted !== null && (CASUALTIES.has(lemmaOf(sentence, counted)) || HUMAN.has(lemmaOf(sentence, counted)))
  // [no other] and [no doubt] count nothing.
  if (!isCounted || !isPluralAt(sentence, counted)) return null
  return { first: at, last: counted, head: counted, value: '0', counted, dimension: 'people' }
}

/** [no one], [no-one], [none of them]. */
function isNoOne(sentence: WordedSentence, at: number): number | null {
  if (hasWords(sentence, at, 'no', 'one')) return at + 1
  if (wordAt(sentence, at) === 'no' && isDash(sentence, at + 1) && wordAt(sentence, at + 2) === 'one') return at + 2
  return wordAt(sentence, at) === 'none' && wordAt(sentence, at + 1) === 'of' ? at : null
}

function parseOne(sentence: WordedSentence, at: number): QuantityFound | null {
  if (!['a', 'an', 'another'].includes(wordAt(sentence, at))) return null
  const couple = [at + 1, at + 2].find((noun) => wordAt(sentence, noun) === 'couple')
  if (couple !== undefined && (couple === at + 1 || tagAt(sentence, at + 1) === 'JJ'))
    return coupleAt(sentence, at, couple)
  const counted = countedFrom(sentence, isStateOfOne(sentence, at + 1) ? at + 2 : at + 1)
  if (counted === null || !(tagAt(sentence, counted) === 'NN' || isPersonAfterAll(sentence, counted))) return null
  const lemma = lemmaOf(sentence, counted)
  if (!HUMAN.has(lemma) || (NOT_IMPLIED.has(lemma) && !isOfSheriff(sentence, counted))) return null
  if (wordAt(sentence, counted + 1) === 'of' && !isOfChildren(sentence, counted)) return null
  if (isTitled(sentence, counted) || hasOrdinal(sentence, at + 1, counted)) return null
  return { first: at, last: counted, head: counted, next: at + 1, value: '1', counted, dimension: 'people' }
}

/** [a *retired* teacher, a *fired* worker]; not [a *wounded* soldier], of whom it is told what became of him. */
function isStateOfOne(sentence: WordedSentence, at: number): boolean {
  return tagAt(sentence, at) === 'VBN' && tagAt(sentence, at + 1) === 'NN' && !isBefallen(sentence, at)
}

/** [a mother of 12, a father of two] */
function isOfChildren(sentence: WordedSentence, at: number): boolean {
  return PARENTS.has(lemmaOf(sentence, at)) && tagAt(sentence, at + 2) === 'CD'
}

const PARENTS: ReadonlySet<string> = new Set([
  'mother',
  'father',
  'parent',
  'mum',
  'mom',
  'dad',
  'grandmother',
  'grandfather',
])

/** [a sheriff's deputy]: an officer, and no lawmaker. */
function isOfSheriff(sentence: WordedSentence, at: number): boolean {
  return (
    lemmaOf(sentence, at) === 'deputy' && tagAt(sentence, at - 1) === 'POS' && wordAt(sentence, at - 2) === 'sheriff'
  )
}

/** [About a Boy] */
function isTitled(sentence: WordedSentence, at: number): boolean {
  return isCapitalized(sentence, at) && /[.!?"”]$/.test(sentence.words.at(-1) ?? '')
}

/** [a third person] is one more of several. */
function hasOrdinal(sentence: WordedSentence, from: number, to: number): boolean {
  return sentence.words.slice(from, to).some((word) => ORDINALS.has(word))
}

const ORDINALS: ReadonlySet<string> = new Set(
  'first second third fourth fifth sixth seventh eighth ninth tenth last next'.split(' '),
)

/** [a couple were found dead, an elderly couple]: two people; [a couple of days] is counted elsewhere. */
function coupleAt(sentence: WordedSentence, at: number, noun: number): QuantityFound | null {
  if (['of', 'days', 'weeks', 'years'].includes(wordAt(sentence, noun + 1))) return null
  return { first: at, last: noun, head: noun, value: '2', counted: noun, dimension: 'people' }
}

function parseBoth(sentence: WordedSentence, at: number): QuantityFound | null {
  if (wordAt(sentence, at) !== 'both') return null
  const counted = countedFrom(sentence, at + 1)
  if (counted === null || !isPluralAt(sentence, counted) || !isHuman(sentence, counted)) return null
  return { first: at, last: counted, head: counted, value: '2', counted, dimension: 'people' }
}
