import { FINITE_TAGS } from '../../util/finite-tag.ts'
import { wordSet } from '../../util/word-set.ts'
import { tagAt, type WordedSentence, wordAt } from '../sentence-words.ts'

const PERFECT = wordSet('have has had')
const NOT = wordSet("not n't n’t never")
const NOBODY = wordSet('no none neither nobody')
/** So far back the word that denies may stand. */
const FARTHEST = 16

/**
 * [they had not met] since 2022, [no pope has visited] for ten years: what is denied of a time up to now was so at the
 * start of it. `from` is the last token before the time.
 */
export function isNeverBefore(sentence: WordedSentence, from: number): boolean {
  let isPerfect = false
  for (let at = from; at >= Math.max(0, from - FARTHEST); at -= 1) {
    const word = wordAt(sentence, at)
    if (word === ';' || word === ':') return false
    if (NOT.has(word)) return isPerfect || PERFECT.has(wordAt(sentence, at - 1)) || at === from
    if (NOBODY.has(word)) return isPerfect
    if (PERFECT.has(word)) isPerfect = true
    else if (FINITE_TAGS.has(tagAt(sentence, at))) return false
  }
  return false
}
