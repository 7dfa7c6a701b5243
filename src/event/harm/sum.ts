import type { ReadSentence } from '../reading.ts'
import type { Harm } from './figure.ts'
import { isWide } from './wide-scope.ts'

/** Tokens between a figure and the one more that is joined to it [three skiers *and* a guide]. */
const WIDEST_JOINT = 5

/**
 * One beside a figure of others makes a sum with it [three skiers and a guide were killed]; where what it stands beside
 * was not counted, neither says how many there were in all.
 */
export function withSums({ forms }: ReadSentence, figures: readonly Harm[]): readonly Harm[] {
  return figures.flatMap((harm) => (isOneMore(harm) ? sumsWith(harm, figures, forms) : ownOf(harm, figures, forms)))
}

/** [a guide] */
function isOneMore({ of, value }: Harm): boolean {
  return of === null && value === '1'
}

function sumsWith(harm: Harm, figures: readonly Harm[], forms: readonly string[]): readonly Harm[] {
  const others = figures.filter((other) => other !== harm && isOfSameWord(other, harm))
  const [other] = others
  if (!other) return forms[harm.first - 1] === 'and' ? [] : [harm]
  return others.length === 1 && isJoined(other, harm, forms) ? [sumOf(other, harm)] : []
}

/** A figure that would stand for all is left out where one more is joined to it that nobody counted. */
function ownOf(harm: Harm, figures: readonly Harm[], forms: readonly string[]): readonly Harm[] {
  const { last, of } = harm
  const isMore = isWide(of) && forms[last + 1] === 'and' && (forms[last + 2] === 'a' || forms[last + 2] === 'an')
  const isCounted = figures.some(
    (other) => isOfSameWord(other, harm) && other.first > last && other.first - last <= WIDEST_JOINT,
  )
  return isMore && !isCounted ? [] : [harm]
}

function isOfSameWord(left: Harm, right: Harm): boolean {
  return left.at === right.at && left.attribute === right.attribute
}

function isJoined({ value, last }: Harm, { first }: Harm, forms: readonly string[]): boolean {
  const isNear = first > last && first - last <= WIDEST_JOINT
  return isNear && /^\d+$/.test(value) && forms.slice(last + 1, first).includes('and')
}

function sumOf(left: Harm, right: Harm): Harm {
  return { ...left, value: `${Number(left.value) + 1}`, of: null, last: right.last }
}
