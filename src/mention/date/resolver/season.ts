/** Seasons, quarters and halves of years, by the tense of their clause. */
import { calendarDay, dayNumber } from '../../../value/date/calendar.ts'
import type { MonthsMeaning, SeasonMeaning } from '../meaning.ts'
import type { DateSituation } from '../situation.ts'
import { type DayRun, monthText, yearText } from '../stretch.ts'

const MONTHS_PER_SEASON = 3
const FIRST_SEASON = 21

/** Seasons of the northern hemisphere, as EDTF has them: the winter of a year is the one that begins in it. */
export function resolveSeason({ season, year, side }: SeasonMeaning, situation: DateSituation): string | null {
  const known = year ?? seasonYear(season, side, situation)
  return known === null ? null : `${yearText(known)}-${FIRST_SEASON + season}`
}

function seasonYear(season: number, side: SeasonMeaning['side'], { written, tense }: DateSituation): number | null {
  if (written === null) return null
  const { year } = calendarDay(written)
  const runs = [year - 2, year - 1, year, year + 1].map((candidate) => ({
    candidate,
    ...seasonDays(season, candidate),
  }))
  const past = runs.findLast(({ last }) => last < written)?.candidate ?? null
  const current = runs.find(({ first, last }) => first <= written && written <= last)?.candidate ?? null
  const coming = runs.find(({ first }) => first > written)?.candidate ?? null
  if (side === 'last') return past
  if (side === 'next') return coming
  if (side === 'this') return current ?? (tense === 'past' ? past : coming)
  if (tense === 'past') return current ?? past
  return tense === 'future' ? (current ?? coming) : current
}

function seasonDays(season: number, year: number): DayRun {
  const first = dayNumber({ year, month: (season + 1) * MONTHS_PER_SEASON, day: 1 })
  return {
    first,
    last: dayNumber({ year: season === 3 ? year + 1 : year, month: season === 3 ? 3 : (season + 2) * 3, day: 1 }) - 1,
  }
}

export function resolveMonths({ count, place, year }: MonthsMeaning, situation: DateSituation): string | null {
  const known = typeof year === 'number' ? year : monthsYear(count, place, year, situation)
  if (known === null) return null
  return `${monthText(known, count * (place - 1) + 1)}/${monthText(known, count * place)}`
}

function monthsYear(
  count: number,
  place: number,
  year: Exclude<MonthsMeaning['year'], number>,
  { written, tense }: DateSituation,
): number | null {
  if (written === null) return null
  const now = calendarDay(written)
  if (year) return now.year + year.shift
  const [firstMonth, lastMonth] = [count * (place - 1) + 1, count * place]
  if (tense === 'past') return firstMonth <= now.month ? now.year : now.year - 1
  if (tense === 'future') return lastMonth >= now.month ? now.year : now.year + 1
  return null
}
