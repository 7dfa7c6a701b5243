import type { QuantityMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import { GAMES } from '../lexicon/thing-words.ts'
import type { ReadSentence } from '../reading.ts'
import { subjectOf, verbBefore } from './measuring-verb.ts'
import type { Named } from './thing.ts'

const WINNING = wordSet('beat defeat win overcome outlast claim edge oust overpower see seal clinch')
const TAKING = wordSet('need take require')
const LASTING = wordSet('last go run')
const MARKS = new Set(['in', 'after'])

/** [the final *went on for two hours and 18 minutes*, *needed* two hours and 38 minutes *to beat* her, *won in* 12.84 seconds] */
export function contestTime(sentence: ReadSentence, { first, last, dimension, value }: QuantityMention): Named | null {
  if (dimension !== 'time' || !/hour|minute|second/.test(value)) return null
  const { lemmas, forms } = sentence
  const verb = verbBefore(sentence, first)
  if (verb < 0) return null
  const lemma = lemmas[verb] ?? ''
  // [the *final* went on]: an adjective to the tagger.
  const isLong = LASTING.has(lemma) && [subjectOf(sentence, verb), verb - 1].some((at) => GAMES.has(lemmas[at] ?? ''))
  const isNeeded = TAKING.has(lemma) && forms[last + 1] === 'to' && WINNING.has(lemmas[last + 2] ?? '')
  const isWon = WINNING.has(lemma) && MARKS.has(forms[first - 1] ?? '') && sentence.isTold(SPORTS)
  return isLong || isNeeded || isWon ? { of: 'contest', first, last } : null
}

/** Words of a text in which a time behind a win is how long it took. */
const SPORTS = wordSet(
  'final set seed race marathon metre meter sprint hurdle hurdler sprinter runner swimmer champion championship olympic',
)
