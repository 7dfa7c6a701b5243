/** The readers of dates, in the order in which they are asked. */
import { anniversaryParser } from './parser/anniversary.ts'
import { monthDayParser, monthParser } from './parser/calendar.ts'
import { clockParser, noonParser } from './parser/clock.ts'
import { dayParser, partOfDayParser } from './parser/day.ts'
import { holidayParser } from './parser/holiday.ts'
import { middleParser } from './parser/middle.ts'
import { dayOfMonthParser } from './parser/month-day.ts'
import { numericParser } from './parser/numeric.ts'
import { dayBesideParser, offsetParser } from './parser/offset.ts'
import { anaphorParser, pendingParser, periodParser, weekendParser } from './parser/period.ts'
import { quarterParser, seasonParser, shortQuarterParser } from './parser/season.ts'
import { followingWeekdayParser, weekdayParser } from './parser/weekday.ts'
import { centuryParser, decadeParser, yearParser } from './parser/year.ts'
import type { DateParser } from './parser.ts'
import { anchorClocks, anchorNights, anchorOffsets } from './refiner/anchor.ts'
import { joinClock, joinClocks, joinNight, joinRange, joinWeek, joinWeekday } from './refiner/join.ts'
import { readMarker } from './refiner/marker.ts'
import { dropNames } from './refiner/name.ts'
import { takePart } from './refiner/part.ts'
import { readComing, readPrevious } from './refiner/previous.ts'
import type { DateRefiner } from './refiner.ts'

/** At one word the reading of the most tokens wins; of equals the one that stands first here. */
export const DATE_PARSERS: readonly DateParser[] = [
  numericParser,
  dayOfMonthParser,
  monthDayParser,
  monthParser,
  followingWeekdayParser,
  weekdayParser,
  dayParser,
  partOfDayParser,
  holidayParser,
  periodParser,
  anaphorParser,
  weekendParser,
  pendingParser,
  dayBesideParser,
  offsetParser,
  seasonParser,
  quarterParser,
  shortQuarterParser,
  decadeParser,
  centuryParser,
  anniversaryParser,
  clockParser,
  noonParser,
  yearParser,
  middleParser,
]

export const DATE_REFINERS: readonly DateRefiner[] = [
  joinWeekday,
  joinWeek,
  joinClocks,
  joinClock,
  // A part is one of what is joined [late on Tuesday, 4 March], but each end of a range has its own [early March to late May].
  takePart,
  joinNight,
  joinRange,
  dropNames,
  anchorOffsets,
  // A preposition says something of the whole.
  readMarker,
  readPrevious,
  readComing,
  anchorNights,
  anchorClocks,
]
