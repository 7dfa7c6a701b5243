import { dateOfLine, type PageDate } from '../html/page-date.ts'
import { agencyOf } from './agency-names.ts'
import { readByline } from './byline.ts'
import { isOutletName } from './outlet-name.ts'

/** What one line says of who printed an article, who wrote it and when. */
export interface CreditLine {
  readonly outlet: string | null
  readonly author: string | null
  readonly date: PageDate
}

/** UTF-16 units: a line of names and a date. */
const LONGEST = 160
/** A name has as many words at most where nothing else tells that it is an outlet's. */
const MOST_WORDS = 4

/** Where a date may begin: behind the sign that parts it from the names before it. */
const BEFORE_DATE = /(?:\s*[,|·•:;/(–—-]+\s*|\s{2,}|\s+on\s+|\s+(?=\d))(?=[\p{L}\d])/gu
/** Between names. */
const BETWEEN_NAMES = /\s*[|·•/;]+\s*|\s+[–—-]\s+|,\s+|\s{2,}/u
const STRONG_SIGN = /[|·•]/

/** [El Mirador] [Posten (English edition)]: words in capitals, small ones between them. */
const NAME =
  /^(?:\p{Lu}|\d)[\p{L}\p{M}\p{N}&.’'-]*(?: (?:of|and|the|online|edition|de|del|da|do|la|le|el|al|di|in|for|&|(?:\p{Lu}|\d)[\p{L}\p{M}\p{N}&.’'-]*)){0,6}(?: \([^()]{1,30}\))?$/u

/**
 * [Harbor Post, 3 March 2024] [By Ana Brandt | Harbor Post | Published 15 May 2024]: names, and a date behind them; null
 * for a line with anything else in it. A date that stands first is read by `readPageDate`.
 */
export function readCreditLine(line: string): CreditLine | null {
  if (line.length > LONGEST || !/\d/.test(line) || dateOfLine(line)) return null
  for (const { index, 0: sign } of line.matchAll(BEFORE_DATE)) {
    const date = dateOfLine(line.slice(index + sign.length))
    if (index > 0 && date?.value) return creditOf(line.slice(0, index).trim(), date)
  }
  return null
}

function creditOf(names: string, date: PageDate): CreditLine | null {
  const parts = names
    .replace(/\.$/, '')
    .split(BETWEEN_NAMES)
    .filter((part) => part !== '')
  const bylines = new Map(parts.map((part) => [part, readByline(part)]))
  const named = parts.map((part) => bylines.get(part)?.author ?? null).find((name) => name !== null) ?? null
  const others = parts.filter((part) => bylines.get(part)?.author == null && !isRole(part))
  const author = named ?? (others.length < parts.length ? writerBeside(parts, others) : null)
  const areNames = others.every((part) => NAME.test(part) || bylines.get(part) != null || isOutletName(part))
  if (!areNames || (author === null && !isShort(others))) return null
  return { outlet: outletOf(others, named !== null && STRONG_SIGN.test(names)), author, date }
}

const ROLES = /\b(?:correspondents?|editors?|reporters?|writers?|columnist|bureau|desk|staff)$/i
/** [senior foreign correspondent for Brenn] */
const LONGEST_ROLE = 5

/** [Otto Lind, *Brenn correspondent*, Harbor Post] */
function isRole(part: string): boolean {
  return ROLES.test(part) && part.split(' ').length <= LONGEST_ROLE
}

/** [*Otto Lind*, Brenn correspondent]: the name that a role stands behind. */
function writerBeside(parts: readonly string[], others: readonly string[]): string | null {
  const role = parts.findIndex((part) => !others.includes(part))
  const name = parts[role - 1]
  return name !== undefined && others.includes(name) && !isOutletName(name) ? name : null
}

/** [Ministers Meet At Old Customs House]: a headline in capitals has more words than a name. */
function isShort(parts: readonly string[]): boolean {
  return parts.every((part) => isOutletName(part) || part.split(' ').length <= MOST_WORDS)
}

function outletOf(names: readonly string[], isBesideAuthor: boolean): string | null {
  const outlet = names.find((name) => isOutletName(name) || agencyOf(name) !== null)
  const [first = null] = isBesideAuthor ? names : []
  return (outlet === undefined ? first : (agencyOf(outlet) ?? outlet))?.replace(/ \([^()]*\)$/, '') ?? null
}
