/** Figures alone and in ranges. */

import { isDash, type WordedSentence, wordAt } from '../sentence-words.ts'
import { type NumberPhrase, numberAt } from './number-phrase.ts'

/** A figure, or two: `number` is the last of them. */
export interface Figures {
  readonly text: string
  readonly number: NumberPhrase
  readonly next: number
  readonly isRange: boolean
}

/** [40], [40 to 50], [40-50], [40 % to 50 %] up to the unit. */
export function figuresAt(sentence: WordedSentence, at: number, number: NumberPhrase | null): Figures | null {
  if (!number || number.kind === 'share') return null
  const joint = number.next
  const isPercent = wordAt(sentence, joint) === '%'
  const at2 = rangeJoint(sentence, isPercent ? joint + 1 : joint)
  const isBetween = wordAt(sentence, at - 1) === 'between'
  const isJoint =
    isDash(sentence, at2) ||
    ['to', 'or'].includes(wordAt(sentence, at2)) ||
    (isBetween && wordAt(sentence, at2) === 'and')
  const second = isJoint ? numberAt(sentence, at2 + 1) : null
  // [climbed 19% to 3.2 billion euros]: no range.
  const isOfOther = isPercent && second !== null && !PERCENT.has(wordAt(sentence, second.next))
  if (!second || second.kind === 'share' || isDescending(number, second) || isOfOther) {
    return { text: number.text, number, next: number.next, isRange: false }
  }
  return { text: `${number.text} to ${second.text}`, number: second, next: second.next, isRange: true }
}

const PERCENT: ReadonlySet<string> = new Set(['%', 'percent', 'per', 'pct', 'pc'])

/** [24- to 30-foot] */
function rangeJoint(sentence: WordedSentence, at: number): number {
  return isDash(sentence, at) && wordAt(sentence, at + 1) === 'to' ? at + 1 : at
}

function isDescending(first: NumberPhrase, second: NumberPhrase): boolean {
  return first.amount !== null && second.amount !== null && first.amount >= second.amount
}
