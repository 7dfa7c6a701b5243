/** Names of months and weekdays as datelines and date lines write them, as parts of patterns. */

const MONTH_NAMES =
  'January February March April May June July August September October November December ' +
  'Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec'

/** In all three cases, for patterns that heed case; the first three letters tell the month. */
export const MONTH: string = `(?:${MONTH_NAMES.split(' ')
  .flatMap((name) => [name, name.toUpperCase(), name.toLowerCase()])
  .join('|')})\\b\\.?`

export const WEEKDAY: string =
  '(?:mon(?:day)?|tue(?:s|sday)?|wed(?:nesday|s)?|thu(?:rs?|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\\b\\.?'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** In the order of days since 1970-01-01, a Thursday. */
const WEEKDAYS = ['thu', 'fri', 'sat', 'sun', 'mon', 'tue', 'wed']

/** 1 to 12, by a name that `MONTH` matches. */
export function monthNumber(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1
}

/** 0 to 6, days after Thursday: the remainder of a day number. */
export function weekdayNumber(name: string): number {
  return WEEKDAYS.indexOf(name.slice(0, 3).toLowerCase())
}
