import { remembered } from '../../util/remembered.ts'
import { isEdtfProblem } from '../../value/edtf/date.ts'
import { readEdtf } from '../../value/edtf.ts'

/** Minutes since the epoch, end exclusive; either may be infinite. */
export interface DateSpan {
  readonly start: number
  readonly end: number
}

/** Null for what is no date [unresolved]. */
export const spanOf: (value: string) => DateSpan | null = remembered((value) => {
  const edtf = readEdtf(value)
  // The end first: V8 gives records one shape whose fields come in one order, and these minutes, of which some are no small
  // integers, would make it keep the offsets of every token, mention and piece of evidence as boxed numbers too.
  return edtf && !isEdtfProblem(edtf) ? { end: edtf.last.end, start: edtf.first.start } : null
})

/** Whether what a date names had begun when a text was written. */
export function hasBegun(value: string, written: DateSpan | null): boolean {
  const span = spanOf(value)
  return span !== null && written !== null && span.start < written.end
}

/** One of the two lies within the other. */
export function holds(left: string, right: string): boolean {
  const one = spanOf(left)
  const other = spanOf(right)
  return one !== null && other !== null && (isWithin(one, other) || isWithin(other, one))
}

function isWithin(inner: DateSpan, outer: DateSpan): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

export function lengthOf(value: string): number {
  const span = spanOf(value)
  return span ? span.end - span.start : Number.POSITIVE_INFINITY
}
