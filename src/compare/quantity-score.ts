/** How two results relate. */
import type { Relation } from '../model/comparison.ts'
import type { QuantityValue, Score } from '../model/value.ts'

type Pair = readonly [number, number]

/**
 * One result told with more parts, with extra time or with the shoot-out refines the other. Told from the other side, or
 * as sets won where the other tells the sets, they are compatible. All else conflicts.
 */
export function relateScores(left: Score, right: Score): Relation {
  if (contains(left, right)) return 'refines'
  if (contains(right, left)) return 'refined-by'
  const turned = mirrored(right)
  if (contains(left, turned) || contains(turned, left)) return 'compatible'
  const isSummary = [right, turned].some((other) => isSummaryOf(left, other) || isSummaryOf(other, left))
  return isSummary || tellDifferentThings(left, right) ? 'compatible' : 'conflicts'
}

export function scoreOf(value: QuantityValue): Score | null {
  return value.score ?? null
}

/** Whether the first says all that the second says. */
function contains(whole: Score, part: Score): boolean {
  return (
    part.parts.every((pair, index) => isEqual(whole.parts[index], pair)) &&
    (whole.isAfterExtraTime || !part.isAfterExtraTime) &&
    (!part.penalties || isEqual(whole.penalties, part.penalties))
  )
}

/** [1-1] and [4-3 on penalties] leave each other's question open. */
function tellDifferentThings(left: Score, right: Score): boolean {
  const isEither = (one: Score, other: Score) => one.parts.length === 0 && !other.penalties
  return isEither(left, right) || isEither(right, left)
}

/** [2-1] of [6-4, 3-6, 7-5]. */
function isSummaryOf(summary: Score, whole: Score): boolean {
  const [only] = summary.parts
  if (!only || summary.parts.length > 1 || whole.parts.length < 2) return false
  const won = whole.parts.filter(([left, right]) => left > right).length
  const lost = whole.parts.filter(([left, right]) => left < right).length
  return isEqual(only, [won, lost])
}

function mirrored({ parts, isAfterExtraTime, penalties }: Score): Score {
  return { parts: parts.map(turn), isAfterExtraTime, penalties: penalties && turn(penalties) }
}

function turn([left, right]: Pair): Pair {
  return [right, left]
}

function isEqual(left: Pair | null | undefined, right: Pair): boolean {
  return left?.[0] === right[0] && left[1] === right[1]
}
