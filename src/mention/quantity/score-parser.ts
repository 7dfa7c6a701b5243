/** Results of games and of votes. */

import { hasWords, isDash, isName, tagAt, type WordedSentence, wordAt } from '../sentence-words.ts'
import { BALLOT, SPORT } from './lexicon.ts'
import type { QuantityFound, QuantityParser } from './parser.ts'

/** [2-1], [6-4, 7-5], [4-2 on penalties], [52 to 48]. */
export const scoreParser: QuantityParser = { name: 'score', parse: parseScore }

/** [a goalless draw] */
export const GOALLESS: ReadonlySet<string> = new Set(['goalless', 'scoreless'])
const LEVEL: ReadonlySet<string> = new Set(['draw', 'tie', 'stalemate', 'deadlock'])

/** Half a point is one of chess and golf. */
const PLAIN_SCORE = /^\d{1,3}(?:\.5)?$/
/** Sets of a match. */
const MOST_PAIRS = 7

function parseScore(sentence: WordedSentence, at: number): QuantityFound | null {
  if (GOALLESS.has(wordAt(sentence, at)) && LEVEL.has(wordAt(sentence, at + 1)))
    return { first: at, last: at, head: at, value: '0-0', counted: null, dimension: 'score' }
  const pairs = pairsFrom(sentence, at)
  if (!pairs) return null
  const isResult = pairs.isDashed ? hasAny(sentence, SPORT) || hasAny(sentence, BALLOT) : hasAny(sentence, BALLOT)
  if (!isResult) return null
  const way = pairs.isDashed ? wayAfter(sentence, pairs.next) : []
  const value = [pairs.text, ...way].join(' ').replace(' - ', '-')
  return { first: at, last: pairs.next + way.length - 1, head: at, value, counted: null, dimension: 'score' }
}

/** How the result came about, which is another than that of the game itself. */
const WAYS = phrases(
  'on penalties|on pens|in penalties|on spot kicks|in a shootout|in the shootout|in a shoot - out|in the shoot - out|' +
    'in a penalty shootout|in the penalty shootout|in a penalty shoot - out|in the penalty shoot - out|on aggregate|aggregate|' +
    'after extra time|in extra time|after extra - time|in overtime|after overtime',
)

function phrases(list: string): readonly (readonly string[])[] {
  return list.split('|').map((phrase) => phrase.split(' '))
}

function wayAfter(sentence: WordedSentence, at: number): readonly string[] {
  return WAYS.find((words) => hasWords(sentence, at, ...words)) ?? []
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
    next = behindTieBreak(sentence, next + 3)
    // [6-3, 7-5], [6-3 7-5]
    const isListed = wordAt(sentence, next) === ','
    if (!pairAt(sentence, isListed ? next + 1 : next)) break
    if (isListed) next += 1
  }
  if (texts.length === 0 || isMeasured(sentence, next) || isRecord(sentence, at, next)) return null
  return { text: texts.join(', '), isDashed: isDash(sentence, at + 1), next }
}

/** [7-6 *(7-4)*, 7-6 *(4)*]: how a set came about is not told by all. */
function behindTieBreak(sentence: WordedSentence, at: number): number {
  if (wordAt(sentence, at) !== '(') return at
  const end = isDash(sentence, at + 2) ? at + 4 : at + 2
  return wordAt(sentence, end) === ')' && PLAIN_SCORE.test(wordAt(sentence, at + 1)) ? end + 1 : at
}

/** [2-1], [20 - 13], [52 to 48]. */
function pairAt(sentence: WordedSentence, at: number): string | null {
  const [left, right] = [wordAt(sentence, at), wordAt(sentence, at + 2)]
  const isJoint = isDash(sentence, at + 1) || wordAt(sentence, at + 1) === 'to'
  return isJoint && PLAIN_SCORE.test(left) && PLAIN_SCORE.test(right) && !isDash(sentence, at - 1)
    ? `${left}-${right}`
    : null
}

const NOWADAYS = new Set(['now', 'currently', 'still'])

/** [Harbor City (13-1), are 7-7, is now 10-0, improved to 11-4, an 8-3 record]: won and lost so far. */
function isRecord(sentence: WordedSentence, at: number, next: number): boolean {
  const lead = NOWADAYS.has(wordAt(sentence, at - 1)) ? at - 2 : at - 1
  const [before, behind] = [wordAt(sentence, lead), wordAt(sentence, next)]
  if (before === '(' && isName(sentence, at - 2) && behind === ')') return true
  if (RECORDS.has(behind) || (before === 'of' && RECORDS.has(wordAt(sentence, at - 2)))) return true
  // [The vote was 103 to 95]
  if (wordAt(sentence, at + 1) === 'to' && hasAny(sentence, BALLOT)) return false
  return BEING.has(before) ? !LEADING.has(behind) : before === 'to' && COUNTING.has(wordAt(sentence, at - 2))
}

const RECORDS = new Set(['record', 'mark', 'season', 'start'])
const BEING = new Set(['is', 'are', 'was', 'were'])
/** [were 2-0 up] */
const LEADING = new Set([
  'up',
  'ahead',
  'down',
  'behind',
  'winners',
  'victors',
  'losers',
  'to',
  'in',
  'at',
  'on',
  'after',
  'with',
])
const COUNTING = new Set(['improved', 'improves', 'fell', 'falls', 'dropped', 'drops', 'moved', 'slipped'])

/** [10-15 people], [5-6 %]: a range of what follows. */
function isMeasured(sentence: WordedSentence, at: number): boolean {
  const word = wordAt(sentence, at)
  if (['%', 'percent', 'per', 'million', 'billion', 'year', 'years', '-'].includes(word) || isDash(sentence, at))
    return true
  return tagAt(sentence, at) === 'NNS' && !['wins', 'games', 'votes'].includes(word)
}
