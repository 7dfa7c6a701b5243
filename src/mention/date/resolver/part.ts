/** Parts of longer times: [late March], [the end of last year], [the mid-1980s]. */
import { calendarDay } from '../../../value/date/calendar.ts'
import type { DatePart } from '../meaning.ts'
import { type DayRun, daysOf, monthText, runText, yearText } from '../stretch.ts'

/** EDTF of a part of an EDTF time; null where that is open. [early on Thursday] keeps to its day. */
export function partOf(whole: string, part: DatePart): string | null {
  const run = daysOf(whole)
  if (!run || !(Number.isFinite(run.first) && Number.isFinite(run.last))) return null
  const length = run.last - run.first + 1
  if (length < SHORTEST_DIVIDED) return whole
  return weekOf(part, run) ?? shareOf(part, run, length)
}

const SHORTEST_DIVIDED = 28
/** From here on parts are told in months, and from there in years. */
const LONG = 90
const VERY_LONG = 3000

function weekOf(part: DatePart, run: DayRun): string | null {
  if (part === 'lastWeek') return runText({ first: run.last - 6, last: run.last })
  const week = WEEKS[part]
  return week === undefined ? null : runText({ first: run.first + 7 * week, last: run.first + 7 * week + 6 })
}

const WEEKS: Readonly<Partial<Record<DatePart, number>>> = { week1: 0, week2: 1, week3: 2, week4: 3 }
/** Wide, since writers differ: what one calls early another calls the middle. */
const SHARES: Readonly<Partial<Record<DatePart, readonly [from: number, to: number]>>> = {
  start: [0, 1 / 4],
  early: [0, 5 / 12],
  mid: [1 / 4, 3 / 4],
  late: [7 / 12, 1],
  end: [3 / 4, 1],
}

function shareOf(part: DatePart, run: DayRun, length: number): string {
  const [from, to] = SHARES[part] ?? [0, 1]
  const [start, end] = [calendarDay(run.first), calendarDay(run.last)]
  if (length >= VERY_LONG) return inUnits(start.year, end.year, [from, to], yearText)
  if (length < LONG) return inUnits(run.first, run.last, [from, to], (day) => runText({ first: day, last: day }))
  return inUnits(start.year * 12 + start.month - 1, end.year * 12 + end.month - 1, [from, to], (month) =>
    monthText(Math.floor(month / 12), (month % 12) + 1),
  )
}

/** The units of a share, from the first to the last. */
function inUnits(
  first: number,
  last: number,
  [from, to]: readonly [number, number],
  spell: (unit: number) => string,
): string {
  const count = last - first + 1
  return `${spell(first + Math.round(count * from))}/${spell(first + Math.round(count * to) - 1)}`
}
