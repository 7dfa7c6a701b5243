import type { QuantityMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import { GAMES } from '../lexicon/thing-words.ts'
import { tellsOfRace } from '../racing.ts'
import { mentionAt, type ReadSentence } from '../reading.ts'
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

const CLOCKING = wordSet(
  'clock time run finish cross record post complete win claim take need require cover retain defend',
)
/** Words between a figure and the verb whose subject it is of [clocked, finished *in*, won *in a time of*]. */
const FARTHEST_VERB = 14

/**
 * [Brandt crossed the line *in 7 hours and 12 minutes*, *clocked 8:01:15*, *needed 3 hours for* the stage]: how long one
 * racer took, who is told before; of nobody else.
 */
export function raceTime(sentence: ReadSentence, { first, last, dimension, value }: QuantityMention): RaceTime | null {
  if (dimension !== 'time' || !/minute|second/.test(value) || !/\d.* .*\d/.test(value) || !tellsOfRace(sentence))
    return null
  const verb = clockingVerb(sentence, first)
  const runner = verb < 0 ? -1 : subjectOf(sentence, verb)
  const party = mentionAt(sentence, 'party', runner)?.party
  const isPerson = party !== undefined && sentence.parties[party]?.nature === 'person'
  return isPerson ? { of: 'race', first: verb, last, owner: party } : null
}

/** A time of a racer, and the party who took it. */
export interface RaceTime extends Named {
  readonly owner: number
}

function clockingVerb({ isVerb, lemmas, forms }: ReadSentence, figure: number): number {
  for (let at = figure - 1; at >= Math.max(0, figure - FARTHEST_VERB); at -= 1) {
    if (isVerb(at) && CLOCKING.has(lemmas[at] ?? '')) return at
    if (BREAKS.has(forms[at] ?? '')) return -1
  }
  return -1
}

/** What is told behind these is of somebody or something else [, beating Reed by; that Cole had set]. */
const BREAKS = new Set([';', 'that', 'which', 'who', 'when', 'while', 'by', 'record', 'behind', 'than', 'off'])

/** Words of a text in which a time behind a win is how long it took. */
const SPORTS = wordSet(
  'final set seed race marathon metre meter sprint hurdle hurdler sprinter runner swimmer champion championship olympic',
)
