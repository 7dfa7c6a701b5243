import type { DateTense } from './date-tense.ts'

/** What a date is resolved against. */
export interface DateSituation {
  /** The day of writing, as a day number. */
  readonly written: number | null
  readonly tense: DateTense
  /** EDTF of the last day that the text told, near enough to be meant by [that day]; null where there is none. */
  readonly anchor: string | null
}
