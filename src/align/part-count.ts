import { readFigure, sizeOf } from '../value/figure.ts'

/** From here on a count is large enough for one of its parts to be told beside it. */
const LARGE = 10
/** Two tellings of one count hardly differ by more. A convention: none of the stories it was tried on has more. */
const FARTHEST_RATIO = 2.5

/**
 * Whether a count is more likely one of a part of what another source counts [took back 31 wheels; 6,400 wheels were
 * recalled], so that the two do not contradict each other. Digits in another order, or one too many, are a slip.
 */
export function isPartCount(value: string, whole: string): boolean {
  const [least, most] = [readFigure(value), readFigure(whole)]
  if (least === null || most === null) return false
  const [part, all] = [sizeOf(least), sizeOf(most)]
  if (part === 0 || all < LARGE || all <= FARTHEST_RATIO * part) return false
  return digitsOf(part) !== digitsOf(all)
}

/** Sorted, without zeros [1,400 and 41: `14`]. */
function digitsOf(number: number): string {
  return [...String(number).replaceAll(/[^1-9]/g, '')].sort().join('')
}
