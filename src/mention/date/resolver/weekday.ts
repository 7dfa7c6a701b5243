/** Days of the week, by the tense of their clause. */
import type { WeekdayMeaning } from '../meaning.ts'
import type { DateSituation } from '../situation.ts'
import { dayText, runText } from '../stretch.ts'
import { weekdayOf } from '../zone.ts'

export function resolveWeekday(
  { weekday, side, week }: WeekdayMeaning,
  { written, tense }: DateSituation,
): string | null {
  if (written === null) return null
  const monday = written - weekdayOf(written)
  if (week !== null) return dayText(monday + weekday + 7 * week)
  const last = written - ((weekdayOf(written) - weekday + 7) % 7)
  const next = last === written ? written : last + 7
  if (side !== null && (side !== 'this' || tense === 'unclear')) {
    return sidedWeekday(side, { last, next, own: monday + weekday, written })
  }
  if (last === written) return dayText(written)
  if (tense === 'planned') return null
  if (tense === 'undone') return nearWeekday(last, next, written)
  return dayText(tense === 'future' || tense === 'present' ? next : last)
}

/** Days off: of a plan that may have come and gone the day is the one that is near, where the other is far. */
const NEAR = 2

/** [talks scheduled for Wednesday were cancelled]: on a Thursday yesterday's, on a Tuesday tomorrow's. */
function nearWeekday(last: number, next: number, written: number): string | null {
  if (written - last <= NEAR) return dayText(last)
  return next - written <= NEAR ? dayText(next) : null
}

interface NearWeekdays {
  /** The last one up to the day of writing, and the next one from it on. */
  readonly last: number
  readonly next: number
  /** The one in the week of writing. */
  readonly own: number
  readonly written: number
}

function sidedWeekday(side: NonNullable<WeekdayMeaning['side']>, { last, next, own, written }: NearWeekdays): string {
  switch (side) {
    case 'past':
      return dayText(last)
    case 'coming':
      return dayText(next)
    case 'this':
      return dayText(own)
    case 'last':
      return lastWeekday(last === written ? written - 7 : last, written - weekdayOf(written))
    case 'next':
      return nextWeekday(next === written ? written + 7 : next, written - weekdayOf(written))
  }
}

/** [last Monday] on a Wednesday may be two days ago or nine; by the week before it is plain. */
function lastWeekday(nearestOne: number, monday: number): string {
  return nearestOne < monday ? dayText(nearestOne) : runText({ first: nearestOne - 7, last: nearestOne })
}

function nextWeekday(nearestOne: number, monday: number): string {
  return nearestOne > monday + 6 ? dayText(nearestOne) : runText({ first: nearestOne, last: nearestOne + 7 })
}
