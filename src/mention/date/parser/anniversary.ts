/** Anniversaries, which date what was so many years before. */

import { type WordedSentence, wordAt } from '../../sentence-words.ts'
import { UNKNOWN } from '../meaning.ts'
import { ordinalBefore } from '../number.ts'
import type { DateFound, DateParser } from '../parser.ts'

/** [on the 10th anniversary of]: the day that it falls on is not told. */
export const anniversaryParser: DateParser = { name: 'anniversary', words: ['anniversary'], parse: parseAnniversary }

function parseAnniversary(sentence: WordedSentence, at: number): DateFound | null {
  if (!['on', 'for', 'by', 'ahead', 'before', 'after'].includes(wordAt(sentence, firstOf(sentence, at) - 1)))
    return null
  return { first: firstOf(sentence, at), last: at, head: at, meaning: UNKNOWN }
}

/** [the 10th], [the first], [its] before it. */
function firstOf(sentence: WordedSentence, at: number): number {
  const ordinal = ordinalBefore(sentence, at - 1)
  const first = ordinal?.first ?? at
  return ['the', 'its', 'their', 'his', 'her'].includes(wordAt(sentence, first - 1)) ? first - 1 : first
}
