/** How English tells dates, in EDTF: what a hint proposes for [Q3 2025], [4 to 7 March 2025] or [after 4 March 2025]. */
import { calendarDay, dayNumber, daysInMonth } from '../date/calendar.ts'
import { MONTH_NAMES } from '../date/words.ts'

type Parts = readonly string[]
type Phrase = readonly [pattern: RegExp, spell: (parts: Parts) => string | null]

const WEEKDAY = /^(?:on )?(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? (?=\w)/
/** `march`, `mar`, `mar.`; no [mars] */
const MONTH = `(${MONTH_NAMES.map(monthPattern).join('|')}|sept)\\.?`
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?'
const YEAR = ',? ?(?:of )?(\\d{4})'
const JOINT = ' ?(?:-|/|to|and|or|until|through|till) ?'
const OPENING = '^(?:the )?(?:night of )?(?:between |from )?'
const PART = '(early|beginning of|start of|mid|middle of|late|end of)[ -](?:the )?'

function monthPattern(name: string): string {
  const folded = name.toLowerCase()
  return folded.length > 3 ? `${folded.slice(0, 3)}(?:${folded.slice(3)})?` : folded
}

let phrases: readonly Phrase[] | null = null

/** Null when the phrase is none of these; what is proposed need not name days that exist. */
export function spellPhrase(text: string): string | null {
  const plain = text
    .toLowerCase()
    .replace(/[‐-―−]/g, '-')
    .replace(/ {2,}/g, ' ')
    .trim()
    .replace(WEEKDAY, '')
  if (/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(plain)) return plain
  // Compiled for the first text that needs a hint: most runs have none.
  phrases ??= tabulate()
  for (const [pattern, spell] of phrases) {
    const match = pattern.exec(plain)
    const spelling = match && spell(match.slice(1).map((part) => part ?? ''))
    if (spelling) return spelling
  }
  return null
}

function tabulate(): readonly Phrase[] {
  const one = (pattern: string, spell: Phrase[1]): Phrase => [new RegExp(`${OPENING}${pattern}$`), spell]
  return [
    one(`${DAY}(?: of)? ${MONTH}${YEAR}`, ([d, m, y]) => day(y, m, d)),
    one(`${MONTH} ${DAY}${YEAR}`, ([m, d, y]) => day(y, m, d)),
    one(`${MONTH}${YEAR}`, ([m, y]) => `${y}-${month(m)}`),
    one(`${DAY}${JOINT}${DAY} ${MONTH}${YEAR}`, ([a, b, m, y]) => `${day(y, m, a)}/${day(y, m, b)}`),
    one(`${MONTH} ${DAY}${JOINT}${DAY}${YEAR}`, ([m, a, b, y]) => `${day(y, m, a)}/${day(y, m, b)}`),
    one(`${DAY} ${MONTH}${JOINT}${DAY} ${MONTH}${YEAR}`, ([a, m, b, n, y]) => `${day(y, m, a)}/${day(y, n, b)}`),
    one(`${MONTH} ${DAY}${JOINT}${MONTH} ${DAY}${YEAR}`, ([m, a, n, b, y]) => `${day(y, m, a)}/${day(y, n, b)}`),
    one(`${MONTH}${JOINT}${MONTH}${YEAR}`, ([m, n, y]) => `${y}-${month(m)}/${y}-${month(n)}`),
    one(`(?:q([1-4])|([1-4])q|(first|second|third|fourth) quarter),?[ -]?(?:of )?(\\d{4})`, quarter),
    one(`(\\d{4})[ -]?q([1-4])`, ([y, number]) => months(y, 3, Number(number))),
    one(`(?:h([12])|([12])h|(first|second) half),?[ -]?(?:of )?(\\d{4})`, half),
    one(`${PART}(\\d{4})`, partOfYear),
    one(`${PART}${MONTH}${YEAR}`, partOfMonth),
    [/^(?:the )?week (?:of|beginning|starting|from) (.+)$/, ([phrase = '']) => weekFrom(spellPhrase(phrase))],
    [/^(?:no earlier than|not before|not earlier than|net|since|from) (.+)$/, ([date = '']) => from(date)],
    [/^(?:no later than|not later than|until|till|up to|by) (?:the )?(.+)$/, ([date = '']) => until(date)],
    [/^after (.+)$/, ([date = '']) => shifted(spellPhrase(date), 1, (day) => `${day}/..`)],
    [/^before (.+)$/, ([date = '']) => shifted(spellPhrase(date), -1, (day) => `../${day}`)],
    [/^(.{4,40}?)(?: (?:to|until|through|till|and|-) |\.\.)(.{4,40})$/, between],
    [/^(.+?)(?:,| at)? (\d{1,2})(?:[:.](\d\d))? ?(am|pm|a\.m\.|p\.m\.)?(?: (utc|gmt|z))?$/, atTime],
  ]
}

function month(name = ''): string {
  const index = MONTH_NAMES.findIndex((other) => other.toLowerCase().startsWith(name === 'sept' ? 'sep' : name))
  return padded(index + 1)
}

function padded(number: number | string): string {
  return String(number).padStart(2, '0')
}

function day(year = '', name = '', number = ''): string {
  return `${year}-${month(name)}-${padded(number)}`
}

/** The stretch of so many months with this place in its year. */
function months(year = '', count: number, place: number): string {
  return `${year}-${padded(count * (place - 1) + 1)}/${year}-${padded(count * place)}`
}

const ORDINALS: Parts = ['', 'first', 'second', 'third', 'fourth']

function quarter([before, after, ordinal, year]: Parts): string {
  return months(year, 3, Number(before || after) || ORDINALS.indexOf(ordinal ?? ''))
}

function half([before, after, ordinal, year]: Parts): string {
  return months(year, 6, Number(before || after) || ORDINALS.indexOf(ordinal ?? ''))
}

/** [early] is the first third, [end of] the last month or the last ten days. */
function partOfYear([part = '', year]: Parts): string {
  if (part.endsWith(' of') && !part.startsWith('middle')) return `${year}-${part.startsWith('end') ? '12' : '01'}`
  return months(year, 4, thirdOf(part))
}

function partOfMonth([part = '', name = '', year = '']: Parts): string {
  const third = thirdOf(part)
  const last = third === 3 ? daysInMonth(Number(year), Number(month(name))) : third * 10
  return `${day(year, name, String(third * 10 - 9))}/${day(year, name, String(last))}`
}

function thirdOf(part: string): number {
  if (part.startsWith('mid')) return 2
  return part === 'late' || part.startsWith('end') ? 3 : 1
}

function weekFrom(date: string | null): string | null {
  return shifted(date, 6, (last) => `${date}/${last}`)
}

/** What is made of the day so many days later; null when the date is no single day. */
function shifted(date: string | null, days: number, spell: (day: string) => string): string | null {
  const [year, monthOfYear, first] = (/^\d{4}-\d\d-\d\d$/.exec(date ?? '')?.[0] ?? '').split('-').map(Number)
  if (year === undefined || monthOfYear === undefined || first === undefined) return null
  const other = calendarDay(dayNumber({ year, month: monthOfYear, day: first }) + days)
  return spell(`${String(other.year).padStart(4, '0')}-${padded(other.month)}-${padded(other.day)}`)
}

function from(phrase: string): string | null {
  const date = spellPhrase(phrase)
  return date && `${date.split('/', 1)[0]}/..`
}

function until(phrase: string): string | null {
  const date = spellPhrase(phrase)
  return date && `../${date.split('/').at(-1)}`
}

function between([first = '', last = '']: Parts): string | null {
  const [start, end] = [spellPhrase(first), spellPhrase(last)]
  return start && end && !`${start}${end}`.includes('/') ? `${start}/${end}` : null
}

/** A time in any other zone than UTC is left without one: its offset depends on the place and the season. */
function atTime([phrase = '', hour = '', minute = '', noon = '', zone = '']: Parts): string | null {
  const date = spellPhrase(phrase)
  if (date?.length !== 10 || (noon === '' && minute === '')) return null
  const hours = noon === '' ? Number(hour) : (Number(hour) % 12) + (noon.startsWith('p') ? 12 : 0)
  return `${date}T${padded(hours)}:${minute || '00'}${zone === '' ? '' : 'Z'}`
}
