import { matchEnd } from './address.ts'
import { DIGIT, isWordKind, kindAt, LETTERS, wordRunEnd } from './character.ts'
import type { Chunk } from './chunk.ts'
import { isApostrophe } from './clitic.ts'

/** Telephone numbers, postal codes and dates are one token; other numbers joined by a hyphen are a range: [10-15]. */
const HYPHENED = new RegExp(
  String.raw`(?:(?:\d{1,2}-)?\d{3}-\d{3}-\d{4}|\d{3}-\d{4}|\d{5}-\d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}-\d{1,2}-\d{2}(?:\d{2})?)(?![${LETTERS}\d-])`,
  'uy',
)

/** Letters that belong to the figure: [20th], [1960s]. */
const INFLECTION = /^(?:st|nd|rd|th|s)$/i

/** Units and multipliers are tokens of their own: [5pm], [10km], [$5m]. */
const UNITS = new Set(
  'am pm m k bn mn tn mln bln trn mio crore lakh cr p pc pct mm cm km kg g mg lb lbs ft mi mph kph hz khz mhz ghz kb mb gb tb w kw mw gw kwh mwh c f hrs hr min mins sec million billion trillion percent'.split(
    ' ',
  ),
)

/** [1080p]: of a screen, and no pence. */
const LINES = /(?:^|[^\d.])(?:240|360|480|576|720|1080|1440|2160|4320)$/

/** Longer runs of letters are no unit. */
const LONGEST_UNIT = 8

const SEPARATORS = '.,:/'

/** End of the number at `at`, with the letters that belong to it. */
export function numberEnd(text: string, at: number, chunk: Chunk): number {
  const hyphened = matchEnd(HYPHENED, text, at)
  if (hyphened > at) return hyphened
  const digits = figureEnd(text, at, chunk.end)
  const letters = wordRunEnd(text, digits, chunk.end)
  if (letters === digits) return decadeEnd(text, digits)
  return isUnit(text, digits, letters) ? digits : letters
}

/** [1,250.5], [9:30], [11/28/2000]: a separator belongs to the figure when a digit follows. */
function figureEnd(text: string, at: number, end: number): number {
  let last = at
  do {
    last++
    while (last < end && kindAt(text, last) === DIGIT) last++
  } while (last + 1 < end && SEPARATORS.includes(text.charAt(last)) && kindAt(text, last + 1) === DIGIT)
  return last
}

/** [1960's] is one token, [2008's] a year and its possessive. */
function decadeEnd(text: string, end: number): number {
  const isDecade = text.charAt(end - 1) === '0' && isApostrophe(text, end) && text.charAt(end + 1) === 's'
  return isDecade && !isWordKind(kindAt(text, end + 2)) ? end + 2 : end
}

/** [5G] is a name, [5g] a weight. */
function isUnit(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_UNIT) return false
  const letters = text.slice(start, end)
  if (letters === 'p' && LINES.test(text.slice(Math.max(0, start - 5), start))) return false
  return letters !== 'G' && !INFLECTION.test(letters) && UNITS.has(letters.toLowerCase())
}
