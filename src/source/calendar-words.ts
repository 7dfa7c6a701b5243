/** Names of months and weekdays as datelines and date lines write them, as parts of patterns. */

const MONTH_NAMES =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?'

/** For patterns that ignore case; the first three letters tell the month. */
export const MONTH: string = `(?:${MONTH_NAMES})\\b\\.?`

/** For patterns that heed case: datelines are in capitals or not. */
export const CAPITALISED_MONTH: string = `(?:${MONTH_NAMES}|${MONTH_NAMES.toUpperCase()})\\b\\.?`

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
