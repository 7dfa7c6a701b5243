/** The time between two dates in plain words. */
import type { DatePrecision, DateValue } from '../../model/value.ts'
import { calendarDay, dayOfMinute, MINUTES_PER_DAY, MONTHS_PER_YEAR, monthIndex } from '../../value/date/calendar.ts'

const WHOLE_YEARS: readonly DatePrecision[] = ['year', 'decade', 'century', 'millennium']
const WHOLE_MONTHS: readonly DatePrecision[] = ['month', ...WHOLE_YEARS]
/** From here on months say more than days, years more than months, hours more than minutes and days more than hours. */
const DAYS_TOLD_IN_MONTHS = 60
const MONTHS_TOLD_IN_YEARS = 24
const MINUTES_TOLD_IN_HOURS = 120
const HOURS_TOLD_IN_DAYS = 48

/**
 * How long after the end of the earlier date the later one begins, counted in what both are told in: from 2018 to
 * 2020 it is `2 years`, from 31 July to October `over 2 months`, from Monday to Tuesday `1 day`.
 */
export function gapWords(earlier: DateValue, later: DateValue): string {
  const lastMinute = earlier.end - 1
  if (bothAre(WHOLE_YEARS, earlier, later)) {
    return counted(dayOfMinute(later.start).year - dayOfMinute(lastMinute).year, 'year')
  }
  if (bothAre(WHOLE_MONTHS, earlier, later)) return monthsWords(monthOf(later.start) - monthOf(lastMinute), false)
  const [from, to] = [Math.floor(lastMinute / MINUTES_PER_DAY), Math.floor(later.start / MINUTES_PER_DAY)]
  if (from === to || bothAre(['minute'], earlier, later)) return minutesWords(later.start - lastMinute)
  return daysWords(from, to)
}

function bothAre(precisions: readonly DatePrecision[], left: DateValue, right: DateValue): boolean {
  return precisions.includes(left.precision) && precisions.includes(right.precision)
}

function monthOf(minute: number): number {
  const { year, month } = dayOfMinute(minute)
  return monthIndex(year, month)
}

function minutesWords(minutes: number): string {
  if (minutes < MINUTES_TOLD_IN_HOURS) return counted(minutes, 'minute')
  const hours = Math.floor(minutes / 60)
  if (hours < HOURS_TOLD_IN_DAYS) return counted(hours, 'hour', minutes % 60 > 0)
  return counted(Math.floor(hours / 24), 'day', minutes % MINUTES_PER_DAY > 0)
}

function daysWords(from: number, to: number): string {
  if (to - from < DAYS_TOLD_IN_MONTHS) return counted(to - from, 'day')
  const [first, last] = [calendarDay(from), calendarDay(to)]
  const months = monthIndex(last.year, last.month) - monthIndex(first.year, first.month)
  return monthsWords(last.day < first.day ? months - 1 : months, last.day !== first.day)
}

function monthsWords(months: number, isOver: boolean): string {
  if (months < MONTHS_TOLD_IN_YEARS) return counted(months, 'month', isOver)
  return counted(Math.floor(months / MONTHS_PER_YEAR), 'year', isOver || months % MONTHS_PER_YEAR > 0)
}

function counted(count: number, unit: string, isOver = false): string {
  return `${isOver ? 'over ' : ''}${count} ${unit}${count === 1 ? '' : 's'}`
}
