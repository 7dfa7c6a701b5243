/** What people type where EDTF is wanted, and the EDTF they may have meant. */
import type { ValueProblem } from '../../model/value.ts'
import { MONTH_NAMES, SEASON_NAMES } from '../date/words.ts'
import { LONGEST_EDTF, readEdtf } from '../edtf.ts'
import { FIRST_SEASON, isEdtfProblem } from './date.ts'
import { spellPhrase } from './phrase-hint.ts'

/** Spellings in EDTF that a text may stand for; they need not name days that exist. Null when the rule does not apply. */
type Misspelling = (text: string) => readonly string[] | null

/** The first rule with a spelling decides. */
const MISSPELLINGS: readonly Misspelling[] = [
  untidy,
  yearFirst,
  yearLast,
  withoutSeparators,
  shortenedEnd,
  named,
  decade,
  millennium,
  shortLongYear,
  qualifiedElsewhere,
  bounded,
  phrase,
]

const LONGEST_SHOWN = 40

/** [Q3 2025] [4 to 7 March 2025] [Tuesday, 4 March 2025] */
function phrase(text: string): readonly string[] | null {
  const spelled = spellPhrase(text)
  return spelled === null ? null : [spelled]
}

/** Says what is wrong with a text that has no form of EDTF, and what to write instead. */
export function misspelledDate(text: string): ValueProblem {
  for (const rule of text.length > LONGEST_EDTF ? [] : MISSPELLINGS) {
    const problem = misspellingProblem(text, rule(text) ?? [])
    if (problem) return problem
  }
  const incomplete = withoutYear(text) ?? namedZone(text)
  if (incomplete) return incomplete
  return {
    problem: text === '' ? 'the date is empty' : `\`${shown(text)}\` is not a date`,
    hint: 'write EDTF, like `2025-03-04`, `2025-03`, `2025` or `../2025-03-04`, or `unresolved` when the text does not tell the date',
  }
}

/** [4 March] [Tuesday 4 March] [FY2025] */
function withoutYear(text: string): ValueProblem | null {
  if (/^(?:q[1-4] )?(?:fy|fiscal) ?(?:year )?'?\d{2,4}$/i.test(text)) {
    return {
      problem: `\`${shown(text)}\` is a fiscal year, and those differ`,
      hint: 'write the months it covers, like `2025-04/2026-03`',
    }
  }
  const day = spellPhrase(`${text.slice(0, LONGEST_SHOWN)} 2025`)
  if (!day?.includes('-')) return null
  return { problem: `\`${shown(text)}\` tells no year`, hint: `write the year too, like \`${day}\`` }
}

/** [2025-03-04T21:00 EST], where `CST` and `IST` are several zones. */
function namedZone(text: string): ValueProblem | null {
  if (!/\d:\d\d ?[A-Za-z]{2,5}$/.test(text)) return null
  return {
    problem: `\`${shown(text)}\` names a time zone by letters, and letters do not tell which`,
    hint: 'write how far it is from UTC, like `2025-03-04T21:00-05:00`, or leave the zone out',
  }
}

/** [30 February 2025] is spelled wrong and does not exist: the latter is what helps. */
function misspellingProblem(text: string, spellings: readonly string[]): ValueProblem | null {
  const readings = spellings.map((spelling) => ({ spelling, reading: readEdtf(spelling) }))
  const meant = readings.filter(({ reading }) => reading && !isEdtfProblem(reading)).map(({ spelling }) => spelling)
  if (meant.length > 0) {
    const choice = [...new Set(meant)].map((spelling) => `\`${spelling}\``).join(' or ')
    return { problem: `\`${shown(text)}\` is not written as EDTF`, hint: `write ${choice}` }
  }
  const reading = readings[0]?.reading
  return reading && isEdtfProblem(reading) ? reading : null
}

function shown(text: string): string {
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN).toWellFormed()}…` : text
}

/** [ 2018-10 ] [2018–10] [2025-07-28 / 2025-08-03] [2025-07-31 14:00z] [201x] [19uu] */
function untidy(text: string): readonly string[] | null {
  const tidied = text
    .trim()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/ ?\/ ?/g, '/')
    .replace(/(\d) (\d\d:\d\d)/, '$1T$2')
    .replace(/(:\d\d) (Z|[+-])/i, '$1$2')
    .replace(/(:\d\d) (?:UTC|GMT)$/i, '$1Z')
    .replace(/T(\d:)/i, 'T0$1')
    .replace(/T(\d\d)(Z|[+-])/i, 'T$1:00$2')
    .toUpperCase()
    .replace(/U/g, 'X')
  return tidied === text ? null : [tidied]
}

/** [2025/03/04] [2025.3.4] [2025-7-4] [2018/9] */
function yearFirst(text: string): readonly string[] | null {
  const match = /^(\d{4})[-/. ](\d{1,2})(?:[-/. ](\d{1,2}))?$/.exec(text)
  if (!match) return null
  const [, year = '', month = '', day] = match
  return [spelling(year, month, day), ...(day === undefined ? (shortenedEnd(text) ?? []) : [])]
}

/** [03/04/2025] may be either day; [4.3.2025] has the day first wherever dots are written. */
function yearLast(text: string): readonly string[] | null {
  const match = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4})$/.exec(text)
  if (!match) return null
  const [, first = '', separator, second = '', year = ''] = match
  const dayFirst = spelling(year, second, first)
  return separator === '.' ? [dayFirst] : [dayFirst, spelling(year, first, second)]
}

/** [20250304] */
function withoutSeparators(text: string): readonly string[] | null {
  const match = /^(\d{4})(\d\d)(\d\d)$/.exec(text)
  return match && [match.slice(1).join('-')]
}

/** [2018/19] [2025-07-28/31] [2025-07-28/08-03] */
function shortenedEnd(text: string): readonly string[] | null {
  const match = /^([\d-]{4,10})\/(\d\d(?:-\d\d)?)$/.exec(text)
  if (!match) return null
  const [, start = '', end = ''] = match
  return [`${start}/${start.slice(0, -end.length)}${end}`]
}

/** [4 March 2025] [March 4th, 2025] [Sept. 2025] [spring 2018] */
function named(text: string): readonly string[] | null {
  const words = text.toLowerCase().match(/[a-z]+|\d+/g) ?? []
  const [years, days] = [words.filter((word) => /^\d{4}$/.test(word)), words.filter((word) => /^\d{1,2}$/.test(word))]
  const names = words.map(monthOrSeason).filter((name) => name !== null)
  const others = words.filter((word) => !/^\d{4}$|^\d{1,2}$/.test(word) && monthOrSeason(word) === null)
  const [year, name, day] = [years[0], names[0], days[0]]
  const isOneDate = years.length === 1 && names.length === 1 && days.length < 2
  if (!isOneDate || year === undefined || name === undefined || !others.every(isFiller)) return null
  return [spelling(year, name, day)]
}

function monthOrSeason(word: string): string | null {
  const month = MONTH_NAMES.findIndex((name) => word.length >= 3 && name.toLowerCase().startsWith(word))
  if (month >= 0 || word === 'sept') return String(month >= 0 ? month + 1 : 9)
  const season = SEASON_NAMES.findIndex((name) => name === (word === 'fall' ? 'autumn' : word))
  return season < 0 ? null : String(FIRST_SEASON + season)
}

function isFiller(word: string): boolean {
  return ['st', 'nd', 'rd', 'th', 'of', 'the'].includes(word)
}

/** [2010s] [the 1990s] */
function decade(text: string): readonly string[] | null {
  const match = /^(?:the )?(\d{3})0'?s$/i.exec(text)
  return match && [`${match[1]}X`]
}

/** [1XXX] and [201X~] are more than level 1 knows. */
function millennium(text: string): readonly string[] | null {
  const match = /^(\d{1,3})(X{1,3})([~?%]?)$/.exec(text)
  if (!match) return null
  const [, known = '', unknown = '', qualifier = ''] = match
  return [`${known}${unknown.replaceAll('X', '0')}${qualifier}/${known}${unknown.replaceAll('X', '9')}${qualifier}`]
}

/** [Y2018] [20] */
function shortLongYear(text: string): readonly string[] | null {
  const match = /^Y(-?)0{0,9}(\d{1,4})$/.exec(text)
  if (match) return [`${match[1]}${(match[2] ?? '').padStart(4, '0')}`]
  return /^\d\d$/.test(text) ? [`${text}XX`] : null
}

/** [~2018] [2025-07-31T14:00Z~], where EDTF qualifies days and longer, and at their end */
function qualifiedElsewhere(text: string): readonly string[] | null {
  const match = /^([~?%]?)([^~?%]+)([~?%]?)$/.exec(text)
  if (!match || !(match[1] || match[3])) return null
  const [, before = '', date = '', after = ''] = match
  return [`${date.split('T', 1)[0]}${before || after}`]
}

/** [about 2018] [c. 2018] [until 2018-07-31] [since 2018] [2018 to 2020] */
function bounded(text: string): readonly string[] | null {
  const lower = text.toLowerCase()
  const about = /^(?:about|around|circa|ca\.?|c\.?) ?([\d-]+)$/.exec(lower)
  if (about) return [`${about[1]}~`]
  const until = /^(?:until|by) ([\d-]+)$/.exec(lower)
  if (until) return [`../${until[1]}`]
  const since = /^(?:since|from) ([\d-]+)$/.exec(lower)
  if (since) return [`${since[1]}/..`]
  const between = /^(?:from |between )?([\d-]+) (?:to|until|and|-) ([\d-]+)$/.exec(lower)
  return between && [`${between[1]}/${between[2]}`]
}

function spelling(year: string, month: string, day: string | undefined): string {
  return [year, month, ...(day === undefined ? [] : [day])].map((part) => part.padStart(2, '0')).join('-')
}
