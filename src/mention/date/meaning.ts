/** What the words of a date say, before anything tells when they were written. */
import type { DateReading } from '../../model/mention.ts'

/** Units that dates are counted in and periods named by. */
export type DateUnit = 'day' | 'weekend' | 'week' | 'month' | 'quarter' | 'year' | 'decade'

/** [March], [4 March], [Tuesday, 4 March 2025], [2018]: what is not told is null, and nothing is made up for it. */
export interface CalendarMeaning {
  readonly kind: 'calendar'
  readonly year: number | null
  /** 1 to 12. */
  readonly month: number | null
  readonly day: number | null
  /** 0 is Monday. */
  readonly weekday: number | null
  /** [the June 20 shooting]: happenings may be known by their day for years. */
  readonly isName?: boolean
  /** Years from the one of writing [March last year: -1]. */
  readonly yearShift?: number
}

/** [on Thursday], [last Thursday], [Thursday next week]. */
export interface WeekdayMeaning {
  readonly kind: 'weekday'
  readonly weekday: number
  readonly side: 'last' | 'past' | 'this' | 'coming' | 'next' | null
  /** Weeks from that of writing [Monday last week: -1]; null where no week is told. */
  readonly week: number | null
}

/** [yesterday], [last night]: days from that of writing. */
export interface DayMeaning {
  readonly kind: 'day'
  readonly first: number
  readonly last: number
}

/** [this week], [last month], [earlier this year]; `shift` counts units from the one of writing. */
export interface PeriodMeaning {
  readonly kind: 'period'
  readonly unit: DateUnit
  readonly shift: number
  /** `soFar`: up to the day of writing [earlier this week]; `toCome`: from it on; `pending`: unless in the past. */
  readonly part: 'whole' | 'soFar' | 'toCome' | 'pending'
}

/** A number of units, or the least and the most that a vague word may mean; `bound` is what is said of it. */
export interface DateAmount {
  readonly least: number
  readonly most: number
  readonly bound: 'exact' | 'about' | 'nearly' | 'more' | 'least' | 'less' | 'most'
}

/** [two weeks ago], [in five years], [three days later]. */
export interface OffsetMeaning {
  readonly kind: 'offset'
  readonly amount: DateAmount
  readonly unit: DateUnit
  readonly direction: -1 | 1
  /** Counted from the day of writing, or from a day that the text has told. */
  readonly from: 'written' | 'text' | DateMeaning
}

/** [the past two weeks], [within three days]: all the time between then and the day of writing. */
export interface SpanMeaning {
  readonly kind: 'span'
  readonly amount: DateAmount
  readonly unit: DateUnit
  readonly direction: -1 | 1
}

/** [for the first time in over seven years]: when the time before was. */
export interface PreviousMeaning {
  readonly kind: 'previous'
  readonly amount: DateAmount
  readonly unit: DateUnit
}

/** [spring 2024], [last summer]; 0 is spring. */
export interface SeasonMeaning {
  readonly kind: 'season'
  readonly season: number
  readonly year: number | null
  readonly side: 'last' | 'this' | 'next' | null
}

/** [the third quarter], [the first half of 2024]. */
export interface MonthsMeaning {
  readonly kind: 'months'
  /** 3 for quarters, 6 for halves. */
  readonly count: 3 | 6
  /** From 1. */
  readonly place: number
  /** Null where none is told; a shift is [the second half of last year]. */
  readonly year: number | { readonly shift: number } | null
}

/** [the second Tuesday of March], [the last Sunday in May 2024]; -1 is the last. */
export interface NthWeekdayMeaning {
  readonly kind: 'nthWeekday'
  readonly nth: number
  readonly weekday: number
  readonly of: DateMeaning
}

/** [Easter Monday], [Christmas Eve 2024]. */
export interface HolidayMeaning {
  readonly kind: 'holiday'
  readonly holiday: string
  readonly year: number | null
  readonly side: 'last' | 'this' | 'next' | null
}

/** A part of another date: [late March], [the end of last year], [the first week of April]. */
export interface PartMeaning {
  readonly kind: 'part'
  readonly part: DatePart
  readonly of: DateMeaning
}

export type DatePart = 'start' | 'early' | 'mid' | 'late' | 'end' | 'week1' | 'week2' | 'week3' | 'week4' | 'lastWeek'

/** [at 14:00 GMT on Thursday]; `day` is null where only the clock is told. */
export interface ClockMeaning {
  readonly kind: 'clock'
  readonly minute: number
  readonly zone: string | null
  readonly day: DateMeaning | null
}

export interface RangeMeaning {
  readonly kind: 'range'
  readonly first: DateMeaning
  readonly last: DateMeaning
}

/** [before March], [after 2018]: no end or no start is known. */
export interface OpenMeaning {
  readonly kind: 'open'
  readonly side: 'before' | 'after'
  readonly of: DateMeaning
}

/** [that day], [the following week], [the next Monday]: told by a date that the text has told before. */
export interface AnaphorMeaning {
  readonly kind: 'anaphor'
  readonly unit: 'day' | 'week' | 'month' | 'year' | 'weekday'
  /** Units after it. */
  readonly shift: number
  readonly weekday: number | null
}

/** [around 2018]. */
export interface AboutMeaning {
  readonly kind: 'about'
  readonly of: DateMeaning
}

/** Said in EDTF by the words alone: [the 1990s], [2011-2015]. */
export interface FixedMeaning {
  readonly kind: 'fixed'
  readonly edtf: string
}

/** A date that nothing resolves: [during Ramadan], [for three days]. */
export interface UnknownMeaning {
  readonly kind: 'unknown'
}

export type DateMeaning =
  | CalendarMeaning
  | WeekdayMeaning
  | DayMeaning
  | PeriodMeaning
  | OffsetMeaning
  | SpanMeaning
  | PreviousMeaning
  | SeasonMeaning
  | MonthsMeaning
  | NthWeekdayMeaning
  | HolidayMeaning
  | PartMeaning
  | ClockMeaning
  | RangeMeaning
  | OpenMeaning
  | AnaphorMeaning
  | AboutMeaning
  | FixedMeaning
  | UnknownMeaning

/** Tokens that tell a date, and what they say. */
export interface DateExpression {
  readonly first: number
  readonly last: number
  /** The token that the tree hangs up by its clause [Thursday]. */
  readonly head: number
  readonly parser: string
  readonly meaning: DateMeaning
  readonly reading: DateReading
}

export const UNKNOWN: UnknownMeaning = { kind: 'unknown' }

export function calendarMeaning(parts: Partial<Omit<CalendarMeaning, 'kind'>>): CalendarMeaning {
  return { kind: 'calendar', year: null, month: null, day: null, weekday: null, ...parts }
}
