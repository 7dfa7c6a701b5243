import { FINITE_TAGS } from '../../util/finite-tag.ts'
import { isNoun, tagAt, type WordedSentence, wordAt } from '../sentence-words.ts'

/** So far back the ordinal may stand: [the first in-person meeting between the heads of both agencies since 2018]. */
const FARTHEST_ORDINAL = 24

/** `first` or a superlative before an index, within its clause as far as words tell. */
export function rankBefore(sentence: WordedSentence, from: number): 'first' | 'most' | null {
  let isBeyondVerb = false
  for (let at = from; at >= Math.max(0, from - FARTHEST_ORDINAL); at -= 1) {
    const word = wordAt(sentence, at)
    const rank = rankAt(sentence, at, word)
    // [the first time it has met since 2018]; [was the first to land and has led since 2018] is another clause.
    if (rank !== null) return isBeyondVerb && wordAt(sentence, at + 1) !== 'time' ? null : rank
    if (word === ';' || word === ':') return null
    isBeyondVerb ||= isFiniteVerb(sentence, at)
  }
  return null
}

function rankAt(sentence: WordedSentence, at: number, word: string): 'first' | 'most' | null {
  if (wordAt(sentence, at - 1) === 'at') return null
  if (word === 'first') return isSequence(sentence, at) ? null : 'first'
  if (word === 'most' && tagAt(sentence, at + 1) === 'JJ') return 'most'
  return tagAt(sentence, at) === 'JJS' && isRanked(sentence, at) ? 'most' : null
}

/** The verb of a clause of its own; that of [the first meeting that was held] belongs to the noun. */
function isFiniteVerb(sentence: WordedSentence, at: number): boolean {
  const isVerb = FINITE_TAGS.has(tagAt(sentence, at))
  return isVerb && !RELATIVE.has(wordAt(sentence, at - 1))
}

const RELATIVE: ReadonlySet<string> = new Set(['that', 'which', 'who'])

/** [the first week], [the first half], [first lady]: no first of its kind. */
function isSequence(sentence: WordedSentence, at: number): boolean {
  return ['week', 'half', 'quarter', 'day', 'month', 'year', 'lady', 'minister', 'round', 'of', 'degree', '-'].includes(
    wordAt(sentence, at + 1),
  )
}

function isRanked(sentence: WordedSentence, at: number): boolean {
  return (
    ['the', "'s", '’s', 'its', 'their', 'his', 'her'].includes(wordAt(sentence, at - 1)) || isNoun(sentence, at + 1)
  )
}
