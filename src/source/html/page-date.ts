import { CLOCK, readWrittenDate, type WrittenDate } from '../written-date.ts'

/** What a date line says of the page: an update is told only where nothing tells when it first came out. */
export interface PageDate extends WrittenDate {
  readonly isUpdate: boolean
  /** A word says that it is the date of the page [Published, Updated]. */
  readonly isLabelled: boolean
}

const PUBLISHED =
  '(?:first )?(?:published|posted|issued|released|created|uploaded|added)(?: (?:on|at|date))?|date(?: of publication| published)?|publication date|publish date|release date'
const UPDATED = '(?:last )?(?:updated?|modified|revised|edited)(?: (?:on|at))?'
const LABEL = new RegExp(`^(?:(${UPDATED})|${PUBLISHED})\\b ?[:|-]? ?`, 'i')

const LONGEST_LABEL = 40

const CLOCK_ALONE = new RegExp(`^(?:${CLOCK})(?![\\d:])`, 'i')

/** [3 May 2024 | Updated 5:40 PM ET] */
const LATER_UPDATE = new RegExp(`^[\\s|,;·–-]*${UPDATED}:? ?(?:${CLOCK})(?![\\d:])`, 'i')
/** What hardly a date goes on with is not looked for further: that would take a pattern more to compile. */
const LIKE_UPDATE = /^[\s|,;·–-]*(?:last )?(?:updat|modif|revis|edit)/i

/** [Friday, August 1, 2025] [Published: 3 March 2024 10:15 GMT] [Updated 5:40 PM ET, May 2, 2024], at the start of a text. */
export function readPageDate(text: string): PageDate | null {
  const label = LABEL.exec(text.slice(0, LONGEST_LABEL))
  const start = label?.[0].length ?? 0
  const date = readWrittenDate(text.slice(start)) ?? (label?.[1] === undefined ? null : clockAlone(text.slice(start)))
  if (!date) return null
  const end = start + date.end
  const rest = text.slice(end, end + LONGEST_LABEL)
  const update = LIKE_UPDATE.test(rest) ? (LATER_UPDATE.exec(rest)?.[0].length ?? 0) : 0
  return {
    value: date.value,
    end: text.slice(0, end + update).trimEnd().length,
    isUpdate: label?.[1] !== undefined,
    isLabelled: label !== null,
  }
}

/** Only a line that holds nothing but its date, with some words of who or where, is a date line. */
const MOST_WORDS_AFTER = 4

/** [Updated 4:08 PM ET] says when, but not on which day. */
function clockAlone(text: string): WrittenDate | null {
  const end = CLOCK_ALONE.exec(text.slice(0, LONGEST_LABEL))?.[0].length
  return end === undefined ? null : { value: null, end }
}

/** The date of a line that is about nothing else. */
export function dateOfLine(line: string): PageDate | null {
  if (line.length > 160) return null
  const date = readPageDate(line)
  if (!date) return null
  const rest = line.slice(date.end)
  const another = /^[\s|,;·•–-]+/.exec(rest)
  if (another && dateOfLine(rest.slice(another[0].length))) return date
  const words = rest.match(/\p{L}+/gu)?.length ?? 0
  return words <= MOST_WORDS_AFTER && !/[.!?]$/.test(rest.trimEnd()) ? date : null
}

const LINE_OF_UPDATE =
  /^(?:last )?updated?(?: on| at)?:? (?:\d|an?\b|just|today|yesterday|this|mon|tue|wed|thu|fri|sat|sun)/i

/** A line whose date has no day or year that can be read [Updated 5 minutes ago] is still no text. */
export function isRelativeDateLine(line: string): boolean {
  return (
    line.length <= 80 &&
    (LINE_OF_UPDATE.test(line) || /^(?:\d+|an?) (?:minutes?|hours?|days?|weeks?|months?) ago$/i.test(line))
  )
}
