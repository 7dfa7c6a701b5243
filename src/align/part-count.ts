import { BARE_CONTEXT } from '../value/quantity/bare-context.ts'
import { decimalText } from '../value/quantity/decimal.ts'
import { quantityReader } from '../value/quantity.ts'

/** From here on a count is large enough for one of its parts to be told beside it. */
const LARGE = 10
/** Two tellings of one count hardly differ by more. A convention: none of the stories it was tried on has more. */
const FARTHEST_RATIO = 2.5

/**
 * Whether a count is more likely one of a part of what another source counts [took back 31 wheels; 6,400 wheels were
 * recalled], so that the two do not contradict each other. Digits in another order, or one too many, are a slip.
 */
export function isPartCount(value: string, whole: string): boolean {
  const [part, all] = [leastOf(value), leastOf(whole)]
  if (part === null || all === null || part === 0 || all < LARGE || all <= FARTHEST_RATIO * part) return false
  return digitsOf(part) !== digitsOf(all)
}

function leastOf(value: string): number | null {
  const read = quantityReader.parse(value, BARE_CONTEXT, { unit: 'people' })
  const end = 'kind' in read && read.kind === 'quantity' ? (read.low ?? read.high) : null
  return end === null ? null : Number(decimalText(end.amount))
}

/** Sorted, without zeros [1,400 and 41: `14`]. */
function digitsOf(number: number): string {
  return [...String(number).replaceAll(/[^1-9]/g, '')].sort().join('')
}
