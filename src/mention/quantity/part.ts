/** Figures that are a part of another: [12 people, three of them children], [including five women and a boy]. */

import { hasWords, isDash, tagAt, type WordedSentence, wordAt } from '../sentence-words.ts'
import { isHuman, lemmaOf } from './counted.ts'
import type { QuantityFound } from './parser.ts'

/** Gives each figure that is a part the words for the part. */
export function withParts(sentence: WordedSentence, found: readonly QuantityFound[]): readonly QuantityFound[] {
  const parts: QuantityFound[] = []
  for (const quantity of found) parts.push(withPart(sentence, quantity, parts.at(-1) ?? null))
  return parts
}

function withPart(sentence: WordedSentence, quantity: QuantityFound, before: QuantityFound | null): QuantityFound {
  const ofThem = partOfThem(sentence, quantity)
  if (ofThem !== null)
    return { ...quantity, counted: ofThem, part: partText(sentence, ofThem), head: quantity.head, dimension: 'people' }
  if (quantity.counted === null || quantity.dimension !== 'people') return quantity
  const isListed = before?.part !== undefined && isListJoint(sentence, before.last, quantity.first)
  if (!isListed && !isAfterMarker(sentence, quantity.first)) return quantity
  return { ...quantity, part: partText(sentence, quantity.counted) }
}

/** [including], [among them], [of whom], [comprising]. */
function isAfterMarker(sentence: WordedSentence, first: number): boolean {
  const word = wordAt(sentence, first - 1)
  if (word === 'including' || word === 'comprising') return true
  if (hasWords(sentence, first - 2, 'of', 'whom') || hasWords(sentence, first - 2, 'among', 'them')) return true
  if (hasWords(sentence, first - 2, 'among', 'whom') || hasWords(sentence, first - 2, 'of', 'which')) return true
  return (
    word === 'were' &&
    (hasWords(sentence, first - 3, 'among', 'them') || hasWords(sentence, first - 3, 'among', 'whom'))
  )
}

/** [, and], [and], [,], [as well as] between two members of one list. */
function isListJoint({ words }: WordedSentence, from: number, to: number): boolean {
  const joint = words.slice(from + 1, to).join(' ')
  return ['and', ',', ', and', 'as well as', ', as well as', '&', ''].includes(joint)
}

/** [three of them children], [two of whom were women], [five of them were minors]: the noun behind. */
function partOfThem(sentence: WordedSentence, { first, last }: QuantityFound): number | null {
  const of = ofThemFrom(sentence, first, last + 1)
  if (of === null) return null
  let at = of
  while (['were', 'was', 'are', 'is', 'a', 'an', 'the', ',', 'being'].includes(wordAt(sentence, at))) at += 1
  for (let noun = at; noun < at + 4; noun += 1) {
    if (tagAt(sentence, noun).startsWith('NN') && isHuman(sentence, noun)) return isTeller(sentence, noun) ? null : noun
    if (!/^(?:JJ|NN|NNP|VBN|HYPH)$/.test(tagAt(sentence, noun)) || isDash(sentence, noun)) return null
  }
  return null
}

/** [four of them, mountain rescuers said] */
function isTeller(sentence: WordedSentence, noun: number): boolean {
  return ['said', 'say', 'says', 'told', 'added', 'reported', 'confirmed'].includes(wordAt(sentence, noun + 1))
}

/** The index behind [of them], within the figure or right behind it. */
function ofThemFrom(sentence: WordedSentence, first: number, end: number): number | null {
  for (let at = first; at <= end; at += 1) {
    if (wordAt(sentence, at) === 'of' && ['them', 'whom', 'those'].includes(wordAt(sentence, at + 1))) return at + 2
  }
  return null
}

/** As a scope says it, in the plural. */
function partText(sentence: WordedSentence, at: number): string {
  const word = wordAt(sentence, at)
  if (tagAt(sentence, at).endsWith('S') || word === 'people') return word
  return pluralOf(lemmaOf(sentence, at))
}

const IRREGULAR: Readonly<Record<string, string>> = {
  child: 'children',
  person: 'people',
  wife: 'wives',
  thief: 'thieves',
}

function pluralOf(lemma: string): string {
  if (Object.hasOwn(IRREGULAR, lemma)) return IRREGULAR[lemma] ?? lemma
  if (lemma.endsWith('man')) return `${lemma.slice(0, -2)}en`
  if (lemma.endsWith('child')) return `${lemma}ren`
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`
  return /(?:s|x|ch|sh)$/.test(lemma) ? `${lemma}es` : `${lemma}s`
}
