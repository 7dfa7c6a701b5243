/** Weeks, months and years told from the one of writing. */
import { calendarDay } from '../../../value/date/calendar.ts'
import type { DateUnit, PeriodMeaning } from '../meaning.ts'
import type { DateSituation } from '../situation.ts'
import { type DayRun, daysOf, hull, monthText, runText, yearText } from '../stretch.ts'
import { weekdayOf } from '../zone.ts'

const SATURDAY = 5
const SUNDAY = 6

/** Weeks run from Monday to Sunday (ISO 8601). */
export function resolvePeriod(meaning: PeriodMeaning, situation: DateSituation): string | null {
  const { written } = situation
  if (
    written === null ||
    (meaning.part === 'pending' && situation.tense !== 'future' && situation.tense !== 'present')
  ) {
    return null
  }
  if (meaning.unit === 'weekend') return runText(weekend(meaning.shift, situation, written))
  const text = periodText(meaning.unit, meaning.shift, written)
  const run = daysOf(text)
  if (!run) return null
  return meaning.unit === 'week'
    ? runText(weekPart(meaning, run, situation, written))
    : partText(meaning, text, run, written)
}

function periodText(unit: DateUnit, shift: number, written: number): string {
  const { year, month } = calendarDay(written)
  if (unit === 'month') return monthAt(year * 12 + month - 1 + shift)
  if (unit === 'quarter') return quarterAt(year * 4 + Math.floor((month - 1) / 3) + shift)
  if (unit === 'year') return yearText(year + shift)
  if (unit === 'decade') return `${Math.floor(year / 10) + shift}X`
  const monday = written - weekdayOf(written) + 7 * shift
  return runText({ first: monday, last: monday + SUNDAY })
}

function monthAt(index: number): string {
  return monthText(Math.floor(index / 12), (index % 12) + 1)
}

function quarterAt(index: number): string {
  const first = (index % 4) * 3
  const year = Math.floor(index / 4)
  return `${monthAt(year * 12 + first)}/${monthAt(year * 12 + first + 2)}`
}

/** [earlier this month] ends with the day of writing, [later this month] begins with it. */
function partText({ part }: PeriodMeaning, text: string, run: DayRun, written: number): string {
  if (part === 'soFar') return runText({ first: run.first, last: written })
  return part === 'toCome' ? runText({ first: written, last: run.last }) : text
}

/**
 * What this week holds lies before or after the day of writing as its clause tells. A U.S. week begins on Sunday: on a
 * Monday [earlier this week] may be the day before, on a Sunday [later this week] is in the week that begins. At a weekend
 * [last week] may be the one that has just been worked through.
 */
function weekPart({ part, shift }: PeriodMeaning, run: DayRun, { tense }: DateSituation, written: number): DayRun {
  if (shift === -1 && weekdayOf(written) >= SATURDAY) return { first: run.first, last: written - 1 }
  if (shift !== 0) return run
  const isSunday = weekdayOf(written) === SUNDAY
  const isPast = part === 'soFar' || (part === 'whole' && tense === 'past')
  const isComing = part === 'toCome' || (part === 'whole' && tense === 'future')
  if (isPast) return { first: part === 'soFar' && run.first === written ? written - 1 : run.first, last: written }
  if (isComing) return { first: written, last: isSunday ? written + SUNDAY : run.last }
  return run
}

/** Saturday and Sunday; a weekend that has begun is this one, and in the past the last one until the next begins. */
function weekend(shift: number, { tense }: DateSituation, written: number): DayRun {
  const weekday = weekdayOf(written)
  const saturday = written - weekday + SATURDAY
  const at = (day: number): DayRun => ({ first: day, last: day + 1 })
  const isUnderway = weekday >= SATURDAY
  if (shift < 0) return at(saturday - 7)
  if (shift > 0) return isUnderway ? at(saturday + 7) : hull(at(saturday), at(saturday + 7))
  if (isUnderway) return tense === 'past' ? { first: saturday, last: written } : at(saturday)
  return tense === 'past' || tense === 'unclear' ? at(saturday - 7) : at(saturday)
}
