import { WEEKDAY, weekdayNumber } from './calendar-words.ts'
import { dayNumberOf, edtfDay, edtfOfDayNumber } from './edtf-day.ts'
import type { Dateline } from './line/dateline.ts'

const LONGEST_BODY = 20_000
/** The lead: a wire story says in it when its news happened. */
const LEAD = 400
/** [flew home overnight. ¶ He was received on Tuesday]: further down it tells of what was before. */
const PARAGRAPH = /\n\s*\n/

const DAYS_OF_WEEK = 7
/** A page that takes a wire story over does so within two days. */
const LONGEST_DELAY = 2

const NAMED_WEEKDAY = new RegExp(
  `(?:\\b(?<before>[\\p{L}’']+) )?\\b(?<day>${WEEKDAY.replace('(?:mon', '(?:Mon').replace('|tue', '|Tue').replace('|wed', '|Wed').replace('|thu', '|Thu').replace('|fri', '|Fri').replace('|sat', '|Sat').replace('|sun', '|Sun')})`,
  'gu',
)

/** [will meet on Thursday] [next Thursday]: the weekday lies ahead, or in another week. */
const AHEAD =
  /\b(?:will|would|shall|may|might|could|should|to|plans?|planned|expected|scheduled|due|set|going|ahead)\b/i
const OTHER_WEEK: ReadonlySet<string> = new Set([
  'next',
  'last',
  'every',
  'this',
  'until',
  'by',
  'before',
  'since',
  'previous',
  'following',
  'coming',
  'each',
])

/**
 * The day a story was written, where that is not the day of its page (DESIGN 5): the date of its dateline; or the weekday
 * that the lead below a dateline names as past, one or two days before the page's date, where the text tells of no later
 * one. Else null.
 */
export function inferWritten(dateline: Dateline | null, body: string, published: string | null): string | null {
  if (!dateline) return null
  const page = dayNumberOf(published)
  if (dateline.date) return differing(datelineDay(dateline.date, page), published)
  if (page === null) return null
  const [lead = ''] = body.slice(0, LEAD).split(PARAGRAPH, 1)
  const [first] = pastWeekdays(lead)
  if (first === undefined) return null
  const delay = daysBefore(page, first)
  const latest = Math.min(...pastWeekdays(body.slice(0, LONGEST_BODY)).map((day) => daysBefore(page, day)))
  return delay > 0 && delay <= LONGEST_DELAY && latest === delay ? edtfOfDayNumber(page - delay) : null
}

/** A text that tells of a later day, up to the page's own, was written no earlier than that. */
function daysBefore(page: number, weekday: number): number {
  return (page - weekday + DAYS_OF_WEEK * 10_000_000) % DAYS_OF_WEEK
}

function differing(day: string | null, published: string | null): string | null {
  return day === published?.slice(0, 10) ? null : day
}

/** Without a year, the last such day up to the page's date. */
function datelineDay({ year, month, day }: NonNullable<Dateline['date']>, page: number | null): string | null {
  if (year !== null) return edtfDay({ year, month, day })
  const pageYear = page === null ? null : Number(edtfOfDayNumber(page)?.slice(0, 4))
  if (page === null || pageYear === null) return null
  const sameYear = edtfDay({ year: pageYear, month, day })
  const isPast = (dayNumberOf(sameYear) ?? Number.POSITIVE_INFINITY) <= page
  return isPast ? sameYear : edtfDay({ year: pageYear - 1, month, day })
}

/** Days after Thursday of the weekdays on which the text says that something happened, in its order. */
function pastWeekdays(text: string): readonly number[] {
  return [...text.matchAll(NAMED_WEEKDAY)].flatMap(({ index, groups }) => {
    if (!groups?.day || OTHER_WEEK.has(groups.before?.toLowerCase() ?? '')) return []
    const clause =
      text
        .slice(Math.max(0, index - LONGEST_CLAUSE), index)
        .split(/[.,;:\n]/)
        .at(-1) ?? ''
    return AHEAD.test(`${clause}${groups.before ?? ''}`) ? [] : [weekdayNumber(groups.day)]
  })
}

const LONGEST_CLAUSE = 200
