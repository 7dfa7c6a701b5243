/** How two results relate. */
import type { Relation } from '../../model/comparison.ts'
import type { Score } from '../../model/value.ts'

type Pair = readonly [number, number]

/**
 * One result told with more parts, with extra time or with the shoot-out refines the other. Results that say nothing
 * against each other are compatible: told from the other side, or as sets won where the other tells the sets. All else
 * conflicts.
 */
export function relateScores(left: Score, right: Score): Relation {
  if (contains(left, right)) return 'refines'
  if (contains(right, left)) return 'refined-by'
  const canBeOne = [right, mirrored(right)].some((other) => isConsistent(left, other) || isSummary(left, other))
  return canBeOne ? 'compatible' : 'conflicts'
}

/** Whether the first says all that the second says. */
function contains(whole: Score, part: Score): boolean {
  return (
    startsWith(whole, part) &&
    (whole.isAfterExtraTime || !part.isAfterExtraTime) &&
    isToldBy(whole.penalties, part.penalties) &&
    isToldBy(whole.aggregate, part.aggregate)
  )
}

function isToldBy(whole: Pair | null | undefined, part: Pair | null | undefined): boolean {
  return !part || isEqual(whole, part)
}

function startsWith(whole: Score, part: Score): boolean {
  return part.parts.every((pair, index) => isEqual(whole.parts[index], pair))
}

/** [1-1 after extra time] and [1-1 (4-3 on penalties)]; [1-1] and [4-3 on penalties]. */
function isConsistent(left: Score, right: Score): boolean {
  const areOpen = isOpen(left.penalties, right.penalties) && isOpen(left.aggregate, right.aggregate)
  return areOpen && (startsWith(left, right) || startsWith(right, left))
}

/** Only one of them tells it, or both tell the same. */
function isOpen(left: Pair | null | undefined, right: Pair | null | undefined): boolean {
  return !left || !right || isEqual(left, right)
}

function isSummary(left: Score, right: Score): boolean {
  return isSummaryOf(left, right) || isSummaryOf(right, left)
}

/** [2-1] of [6-4, 3-6, 7-5]. */
function isSummaryOf(summary: Score, whole: Score): boolean {
  const [only] = summary.parts
  if (!only || summary.parts.length > 1 || whole.parts.length < 2) return false
  const won = whole.parts.filter(([left, right]) => left > right).length
  const lost = whole.parts.filter(([left, right]) => left < right).length
  return isEqual(only, [won, lost])
}

function mirrored({ parts, isAfterExtraTime, penalties, aggregate = null }: Score): Score {
  return {
    parts: parts.map(turn),
    isAfterExtraTime,
    penalties: penalties && turn(penalties),
    aggregate: aggregate && turn(aggregate),
  }
}

function turn([left, right]: Pair): Pair {
  return [right, left]
}

function isEqual(left: Pair | null | undefined, right: Pair): boolean {
  return left?.[0] === right[0] && left[1] === right[1]
}
