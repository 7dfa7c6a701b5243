/** Results of games and of votes. */

import { isDash, isName, tagAt, type WordedSentence, wordAt } from '../sentence-words.ts'
import { BALLOT, SPORT } from './lexicon.ts'
import type { QuantityFound, QuantityParser } from './parser.ts'

/** [2-1], [6-4, 7-5], [52 to 48]. */
export const scoreParser: QuantityParser = { name: 'score', parse: parseScore }

const PLAIN_SCORE = /^\d{1,3}$/
/** Sets of a match. */
const MOST_PAIRS = 7

function parseScore(sentence: WordedSentence, at: number): QuantityFound | null {
  const pairs = pairsFrom(sentence, at)
  if (!pairs) return null
  const isResult = pairs.isDashed ? hasAny(sentence, SPORT) || hasAny(sentence, BALLOT) : hasAny(sentence, BALLOT)
  if (!isResult) return null
  return { first: at, last: pairs.next - 1, head: at, value: pairs.text, counted: null, dimension: 'score' }
}

function hasAny({ words }: WordedSentence, table: ReadonlySet<string>): boolean {
  return words.some((word) => table.has(word))
}

interface Pairs {
  readonly text: string
  readonly isDashed: boolean
  readonly next: number
}

function pairsFrom(sentence: WordedSentence, at: number): Pairs | null {
  const texts: string[] = []
  let next = at
  while (texts.length < MOST_PAIRS) {
    const pair = pairAt(sentence, next)
    if (!pair) break
    texts.push(pair)
    next += 3
    if (wordAt(sentence, next) !== ',' || !pairAt(sentence, next + 1)) break
    next += 1
  }
  if (texts.length === 0 || isMeasured(sentence, next) || isRecord(sentence, at, next)) return null
  return { text: texts.join(', '), isDashed: isDash(sentence, at + 1), next }
}

/** [2-1], [20 - 13], [52 to 48]. */
function pairAt(sentence: WordedSentence, at: number): string | null {
  const [left, right] = [wordAt(sentence, at), wordAt(sentence, at + 2)]
  const isJoint = isDash(sentence, at + 1) || wordAt(sentence, at + 1) === 'to'
  return isJoint && PLAIN_SCORE.test(left) && PLAIN_SCORE.test(right) && !isDash(sentence, at - 1)
    ? `${left}-${right}`
    : null
}

/** [Harbor City (13-1)]: won and lost so far. */
function isRecord(sentence: WordedSentence, at: number, next: number): boolean {
  return wordAt(sentence, at - 1) === '(' && isName(sentence, at - 2) && wordAt(sentence, next) === ')'
}

/** [10-15 people], [5-6 %]: a range of what follows. */
function isMeasured(sentence: WordedSentence, at: number): boolean {
  const word = wordAt(sentence, at)
  if (['%', 'percent', 'per', 'million', 'billion', 'year', 'years', '-'].includes(word) || isDash(sentence, at))
    return true
  return tagAt(sentence, at) === 'NNS' && !['wins', 'games', 'votes'].includes(word)
}
