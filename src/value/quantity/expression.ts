/** A quantity as written: one amount or two, and what the words around them say. */
import type { QuantityBound, QuantityValue } from '../../model/value.ts'
import { type Amount, inheritFrom, readAmount } from './amount.ts'
import { type Qualifier, readPhrases } from './phrase.ts'
import { type Token, wordAt } from './token.ts'

export interface Expression {
  readonly low: Amount
  /** The same amount as `low` unless a range was written. */
  readonly high: Amount
  /** False for the round bracket of `(40..50]`. */
  readonly isLowIncluded: QuantityBound['isIncluded']
  readonly isHighIncluded: QuantityBound['isIncluded']
  /** The one nearest to the figure first. */
  readonly qualifiers: readonly Qualifier[]
  readonly direction: QuantityValue['direction']
}

/** Null when the tokens are no quantity. `expected` is the dimension that decides between two units of one name. */
export function readExpression(tokens: readonly Token[], expected: string | null): Expression | null {
  const phrased = readPhrases(tokens)
  const { qualifiers, direction } = phrased
  // [rose from 5 % to 12 %] tells two levels; which of them, or their difference, is not for this reader to choose.
  if (direction && phrased.isFrom) return null
  const range =
    readBrackets(phrased.tokens, expected) ?? readRange(phrased.tokens, expected, phrased.isBetween ? ['and'] : JOINTS)
  // [fell 5 % to 120] tells a change and a level, [up 5 to 7 %] a range of changes.
  if (range && direction && isToldApart(phrased.tokens)) return null
  if (range) return { ...range, qualifiers, direction }
  const amount = phrased.isBetween || phrased.isFrom ? null : readAmount(phrased.tokens, expected)
  if (!amount) return null
  return { low: amount, high: amount, isLowIncluded: true, isHighIncluded: true, qualifiers, direction }
}

/** The first of two figures has a unit of its own: [5 % to 120]. */
function isToldApart(tokens: readonly Token[]): boolean {
  const joint = tokens.findIndex(({ word }) => word === 'to')
  return joint > 1 && tokens[joint - 1]?.kind !== 'number'
}

type Range = Pick<Expression, 'low' | 'high' | 'isLowIncluded' | 'isHighIncluded'>

/** What may stand between the two figures of a range. [12 or 13] is one too. */
const JOINTS: readonly string[] = ['to', '-', '..', 'or']

/** The notation of canonical forms, [40..50) km: a square bracket includes its end, a round one does not. */
function readBrackets(tokens: readonly Token[], expected: string | null): Range | null {
  const open = tokens.findIndex(({ text }) => text === '[' || text === '(')
  const close = tokens.findIndex(({ text }) => text === ']' || text === ')')
  const joint = tokens.findIndex(({ text }) => text === '..')
  if (open !== 0 || joint < 0 || close < joint) return null
  const low = readAmount(tokens.slice(1, joint), expected)
  const high = readAmount([...tokens.slice(joint + 1, close), ...tokens.slice(close + 1)], expected)
  if (!low || !high) return null
  const isHighIncluded = tokens[close]?.text === ']'
  return { low: inheritFrom(high, low), high, isLowIncluded: tokens[0]?.text === '[', isHighIncluded }
}

/** [40 to 50 km], [$5-6 billion]: the first joint with an amount on both sides. */
function readRange(tokens: readonly Token[], expected: string | null, joints: readonly string[]): Range | null {
  for (let at = 1; at < tokens.length - 1; at += 1) {
    if (!joints.includes(wordAt(tokens, at))) continue
    const low = readAmount(tokens.slice(0, at), expected)
    const high = low ? readAmount(tokens.slice(at + 1), expected) : null
    if (low && high) return joinAmounts(low, high)
  }
  return null
}

function joinAmounts(low: Amount, high: Amount): Range {
  const unit = high.unit ?? low.unit
  const second: Amount = { ...high, unit, ...(high.counted === null && { counted: low.counted, noun: low.noun }) }
  return { low: inheritFrom(second, low), high: second, isLowIncluded: true, isHighIncluded: true }
}
