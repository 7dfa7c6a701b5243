import { readPageDate } from '../html/page-date.ts'
import { readDateline } from './dateline.ts'

/** As far as a headline and what stands below it may reach. */
const HEAD = 300
const FEWEST_WORDS = 3
const MOST_WORDS = 26

/** Before a date of the page stands the headline; after these words a date is a part of it. */
const BEFORE_DATE_IN_SENTENCE =
  /\b(?:on|in|of|since|until|till|by|from|to|and|before|after|for|at|dated|through|between|the|early|late|mid|or|as|than|around|about|during|this|next|last|a|an|with)[\s,]*$/i

/** UTF-16 offsets into the paragraph. */
export interface HeadlineSpan {
  /** Where a date before the headline ends; 0 without one. */
  readonly dateEnd: number
  /** Null where nothing tells the headline from the text. */
  readonly end: number | null
}

/**
 * The headline of a text that lost its lines [Ministers meet in Almara May 3, 2024 10:15 GMT The ministers …]: what stands
 * before a date of the page or a dateline.
 */
export function headlineSpan(paragraph: string): HeadlineSpan {
  const date = readPageDate(paragraph)?.end ?? 0
  const dateEnd = date + (date === 0 ? 0 : (/^[\s|:–—-]*/.exec(paragraph.slice(date, date + 20))?.[0].length ?? 0))
  const end = headlineEnd(paragraph.slice(dateEnd, dateEnd + HEAD))
  return { dateEnd, end: end === null ? null : dateEnd + end }
}

function headlineEnd(head: string): number | null {
  for (const { index } of head.matchAll(/(?<=[\s.!?"”’)]\s?)(?=[\p{Lu}\d(])/gu)) {
    const before = head.slice(0, index).trimEnd()
    const words = before.trim().match(/[\p{L}\p{N}]+/gu)?.length ?? 0
    if (words > MOST_WORDS || (/[^.]\.$/.test(before) && !/\b\p{Lu}\.$/u.test(before))) return null
    if (words >= FEWEST_WORDS && beginsPage(head, index, before)) return before.length
  }
  return null
}

function beginsPage(head: string, index: number, before: string): boolean {
  const rest = head.slice(index)
  const date = readPageDate(rest)
  if (date) return !BEFORE_DATE_IN_SENTENCE.test(before) && /^[\s|,.–—-]*["“‘(]*\p{Lu}/u.test(rest.slice(date.end))
  const dateline = readDateline(rest)
  if (!dateline || (dateline.agency === null && dateline.date === null)) return false
  const [place = ''] = dateline.place?.split(',') ?? []
  return place !== '' && (place === place.toUpperCase() || /(?:^|\s)[\p{Ll}\d]\S*$/u.test(before))
}
