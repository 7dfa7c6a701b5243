/** One night is told by the day that it begins on and by the day that it ends on. */
import type { SlotPosition } from '../model/slot.ts'
import type { DateValue } from '../model/value.ts'
import { MINUTES_PER_DAY } from '../value/date/calendar.ts'

/** The end of a day [late on Saturday, Saturday evening, at 11:30 p.m.]; not [late afternoon]. */
const EVENING =
  /\b(?:evening|night|nightfall|tonight|overnight|midnight|dusk|sunset|sundown|late(?! (?:morning|afternoon))|(?:[7-9]|1[01])(?:[:.]\d\d)?\s?p\.?m\b|(?:19|2[0-3])[:.]\d\d)/i
/** Its beginning [early on Sunday, before dawn, in the small hours, at 1 a.m.]. */
const SMALL_HOURS =
  /\b(?:early|(?:small|wee|first) hours|overnight|midnight|night (?:in)?to|pre-?dawn|dawn|daybreak|(?:12|[1-5])(?:[:.]\d\d)?\s?a\.?m\b|0[0-5][:.]\d\d)/i

/**
 * [late on Saturday] and [in the early hours of Sunday]: two days that follow each other, one told by its end and the other
 * by its beginning. [Saturday night] and [Sunday night] are two nights.
 */
export function isOneNight(left: SlotPosition, right: SlotPosition): boolean {
  if (left.value.kind !== 'date' || right.value.kind !== 'date') return false
  const [one, other] = [dayOf(left.value), dayOf(right.value)]
  if (one === null || other === null || Math.abs(one - other) !== 1) return false
  const [eve, morrow] = one < other ? [left, right] : [right, left]
  return isToldWith(eve, EVENING) && isToldWith(morrow, SMALL_HOURS)
}

/** Days since 1970-01-01; null of what is longer than a day. */
function dayOf({ start, end }: DateValue): number | null {
  const day = Math.floor(start / MINUTES_PER_DAY)
  return end <= (day + 1) * MINUTES_PER_DAY ? day : null
}

function isToldWith({ claims }: SlotPosition, words: RegExp): boolean {
  return claims.some(({ claim }) => words.test(claim.evidence))
}
