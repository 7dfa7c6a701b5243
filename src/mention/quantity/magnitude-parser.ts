/** Magnitudes of earthquakes. */

import { hasWords, isDash, type WordedSentence, wordAt } from '../sentence-words.ts'
import { boundBefore } from './bound.ts'
import type { NumberPhrase } from './number-phrase.ts'
import { phrase, type QuantityFound, type QuantityParser } from './parser.ts'

/** [magnitude 6.1], [6.1-magnitude], [7.0 on the Richter scale]. */
export const magnitudeParser: QuantityParser = { name: 'magnitude', parse: parseMagnitude }

/** Magnitudes have no more. */
const STRONGEST = 10

function parseMagnitude(sentence: WordedSentence, at: number, number: NumberPhrase | null): QuantityFound | null {
  if (!number || number.amount === null || number.amount > STRONGEST) return null
  const before = magnitudeBefore(sentence, at)
  const after = before === null ? magnitudeAfter(sentence, number.next) : null
  if (before === null && after === null) return null
  const bound = boundBefore(sentence, at)
  const [first, last] = [before ?? bound?.at ?? at, (after ?? number.next) - 1]
  return {
    first: Math.min(first, bound?.at ?? first),
    last,
    head: at,
    value: phrase(bound?.text ?? null, number.text),
    counted: null,
    dimension: 'magnitude',
  }
}

function magnitudeBefore(sentence: WordedSentence, at: number): number | null {
  const bound = boundBefore(sentence, at)
  let before = (bound?.at ?? at) - 1
  while (
    before > at - 6 &&
    (isDash(sentence, before) ||
      ['of', 'was', 'is', 'a', 'measured', 'measuring', 'at'].includes(wordAt(sentence, before)))
  )
    before -= 1
  return wordAt(sentence, before) === 'magnitude' ? before : null
}

function magnitudeAfter(sentence: WordedSentence, at: number): number | null {
  const start = isDash(sentence, at) ? at + 1 : at
  if (wordAt(sentence, start) === 'magnitude') return start + 1
  const isScale = hasWords(sentence, at, 'on', 'the') && sentence.words.slice(at + 2, at + 6).includes('scale')
  return isScale ? at : null
}
