/** The readers of dates, in the order in which they are asked. */
import { anniversaryParser } from './date-anniversary-parser.ts'
import { monthDayParser, monthParser } from './date-calendar-parser.ts'
import { clockParser, noonParser } from './date-clock-parser.ts'
import { dayParser, partOfDayParser } from './date-day-parser.ts'
import { holidayParser } from './date-holiday-parser.ts'
import { middleParser } from './date-middle-parser.ts'
import { dayOfMonthParser } from './date-month-day-parser.ts'
import { numericParser } from './date-numeric-parser.ts'
import { dayBesideParser, offsetParser } from './date-offset-parser.ts'
import type { DateParser } from './date-parser.ts'
import { anaphorParser, pendingParser, periodParser, weekendParser } from './date-period-parser.ts'
import { anchorClocks, anchorOffsets } from './date-refine-anchor.ts'
import { joinClock, joinClocks, joinNight, joinRange, joinWeek, joinWeekday } from './date-refine-join.ts'
import { readMarker } from './date-refine-marker.ts'
import { dropNames } from './date-refine-name.ts'
import { takePart } from './date-refine-part.ts'
import { readComing, readPrevious } from './date-refine-previous.ts'
import type { DateRefiner } from './date-refiner.ts'
import { quarterParser, seasonParser, shortQuarterParser } from './date-season-parser.ts'
import { followingWeekdayParser, weekdayParser } from './date-weekday-parser.ts'
import { centuryParser, decadeParser, yearParser } from './date-year-parser.ts'

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
  anchorClocks,
]
