/** Holidays, by the tense of their clause. */
import { calendarDay } from '../../../value/date/calendar.ts'
import { holidayIn } from '../holiday.ts'
import type { HolidayMeaning } from '../meaning.ts'
import type { DateSituation } from '../situation.ts'
import { dayText } from '../stretch.ts'

export function resolveHoliday({ holiday, year, side }: HolidayMeaning, situation: DateSituation): string | null {
  const { written, tense } = situation
  if (year !== null) return holidayText(holiday, year)
  if (written === null) return null
  const own = calendarDay(written).year
  const days = [own - 1, own, own + 1].map((candidate) => holidayIn(holiday, candidate)).filter((day) => day !== null)
  const past = days.findLast((day) => (side === 'last' ? day < written : day <= written)) ?? null
  const coming = days.find((day) => (side === 'next' ? day > written : day >= written)) ?? null
  const isPast = side === 'last' || (side === null && tense === 'past')
  const isComing = side === 'next' || (side !== 'last' && (tense === 'future' || tense === 'present'))
  const day = isPast ? past : isComing ? coming : closerOf(past, coming, written)
  return day === null ? null : dayText(day)
}

function holidayText(holiday: string, year: number): string | null {
  const day = holidayIn(holiday, year)
  return day === null ? null : dayText(day)
}

function closerOf(past: number | null, coming: number | null, written: number): number | null {
  if (past === null || coming === null) return past ?? coming
  return written - past <= coming - written ? past : coming
}
