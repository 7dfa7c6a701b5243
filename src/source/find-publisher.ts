import { agencyOf } from './line/agency-names.ts'
import type { ClassifiedLine } from './line/classify-line.ts'
import type { Dateline } from './line/dateline.ts'

/** [Post] [O’Hara] [post.example]: a full stop within a word, but none that ends a sentence. */
const NAME = String.raw`\p{Lu}[\p{L}\p{M}\p{N}&’'-]*(?:\.[\p{L}\p{N}]+)*`
const OUTLET = `(?<outlet>(?:The )?${NAME}(?: (?:(?:of|and|the|de|la|&) )?${NAME}){0,4})`

/** How pages name themselves in their notices. */
const OWN_NAME: readonly RegExp[] = [
  `\\b[Ww]elcome to ${OUTLET}`,
  `${OUTLET} (?:holds no responsibility|is not responsible for the content|has not edited)`,
  `(?:©|\\([Cc]\\)|[Cc]opyright) ?(?:©|\\([Cc]\\))? ?(?:\\d{4}(?: ?[-–] ?\\d{2,4})?)?,? (?:by )?${OUTLET}`,
  `^This (?:article|story|report) (?:was |is |has been )?(?:originally |first )?(?:published|appeared) (?:in|on|by) ${OUTLET}`,
].map((pattern) => new RegExp(pattern, 'u'))

/** Words after the name of an outlet, and words that are no outlet. */
const NO_PART = /(?:[\s,.]+(?:All Rights?(?: Reserved)?|Inc|Ltd|LLC|Limited|Corp|Corporation|GmbH|Co))+\.?$/i
const NO_OUTLET: ReadonlySet<string> = new Set([
  'our',
  'the',
  'this',
  'all',
  'all rights',
  'all rights reserved',
  'my',
  'your',
])

/**
 * The outlet as its own page tells: in its notices, then beside its date, then the agency of the dateline, then that of
 * a byline.
 */
export function findPublisher(lines: readonly ClassifiedLine[], dateline: Dateline | null): string | null {
  for (const { kind, text } of lines) {
    const outlet = kind === 'notice' ? ownName(text) : null
    if (outlet !== null) return outlet
  }
  const printed = lines.find(({ outlet }) => outlet !== null)?.outlet
  if (printed) return printed
  if (dateline?.agency) return agencyOf(dateline.agency) ?? dateline.agency
  return lines.find(({ byline }) => byline?.agency)?.byline?.agency ?? null
}

function ownName(notice: string): string | null {
  for (const pattern of OWN_NAME) {
    const outlet = pattern
      .exec(notice)
      ?.groups?.outlet?.replace(NO_PART, '')
      .replace(/[.,’']+$/, '')
    if (outlet && !NO_OUTLET.has(outlet.toLowerCase())) return outlet
  }
  return null
}
