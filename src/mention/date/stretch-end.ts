import { lemmaAt, type WordedSentence, wordAt } from '../sentence-words.ts'

const UNITS: ReadonlySet<string> = new Set('hour day week fortnight month quarter year'.split(' '))
/** Words from the article to the unit [the *first three* months]. */
const WIDEST = 4

/** [in the seven days *to* Tuesday, the year to March]: what ends then has been going on; not [postponed by a week to Tuesday]. */
export function endsStretch(sentence: WordedSentence, at: number): boolean {
  if (wordAt(sentence, at) !== 'to' || !UNITS.has(lemmaAt(sentence, at - 1))) return false
  for (let before = at - 2; before >= at - 1 - WIDEST; before -= 1) if (wordAt(sentence, before) === 'the') return true
  return false
}
