import { isLower, kindAt, SPACE } from './character.ts'

/** One line of a paragraph, without its break and the white space around it. */
export interface Line {
  readonly start: number
  readonly end: number
}

/** [• one], [- one], [1. one], [(a) one]. */
const ITEM = /[•‣▪◦●*–—-]\s|\(?(?:\d{1,3}|[a-zA-Z])[.)]\s/y

/** Narrower columns are not met: a line shorter than this was broken on purpose. */
const NARROWEST_COLUMN = 40

/** Lines of a column differ in length by about a word. */
const RAGGED = 15

/** How wide the lines run before they are broken; without limit when most lines are broken on purpose, as headlines in a list. */
export function columnWidth(lines: readonly Line[]): number {
  const lengths = lines.map((line) => line.end - line.start)
  const widest = lengths.reduce((left, right) => Math.max(left, right), NARROWEST_COLUMN)
  const wide = lengths.filter((length) => length > widest - RAGGED)
  return wide.length * 2 >= lines.length ? widest : Number.POSITIVE_INFINITY
}

/** White space around a line break that does not say whether a sentence ends. */
const CONTINUES = /[,;(–—-]$|\b(?:the|a|an|of|in|on|at|to|and|or|for|with|by|from|as|that)$/

/**
 * Whether the break between two lines of one paragraph ends a sentence that no mark ends:
 * after a heading, byline or list item, before an item. A line that was broken because the next word
 * did not fit in the column goes on in the next.
 */
export function endsLine(text: string, line: Line, next: Line, width: number): boolean {
  if (isItem(text, next)) return true
  if (isLower(text, next.start)) return false
  if (line.end - line.start + 1 + firstWordLength(text, next) > width) return false
  return !CONTINUES.test(text.slice(Math.max(line.start, line.end - 8), line.end))
}

function isItem(text: string, line: Line): boolean {
  ITEM.lastIndex = line.start
  return ITEM.test(text)
}

/** Up to a length that fits nowhere. */
function firstWordLength(text: string, line: Line): number {
  let at = line.start
  while (at < line.end && kindAt(text, at) !== SPACE) at++
  return at - line.start
}
