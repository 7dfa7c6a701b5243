import type { CalendarMeaning } from './meaning.ts'
import type { DateTense } from './verb-tense.ts'

/** What a date is resolved against. */
export interface DateSituation {
  /** The day of writing, as a day number. */
  readonly written: number | null
  readonly tense: DateTense
  /** EDTF of the last day that the text told, near enough to be meant by [that day]; null where there is none. */
  readonly anchor: string | null
  /** The year that the sentence or the one before opened with [In 1972, …]. */
  readonly frame: number | null
  /** Years of days that the text tells in full elsewhere, by `monthDay`; null where it tells two. */
  readonly toldYears: ReadonlyMap<string, number | null>
}

export function monthDay({ month, day }: Pick<CalendarMeaning, 'month' | 'day'>): string {
  return `${month}-${day}`
}
