import { once } from '../../util/once.ts'
import { CAPITALISED_MONTH as MONTH, monthNumber } from '../calendar-words.ts'

/** Where, when and through whom a story was sent [ALMARA, Jan. 5 (Northwire) —]. */
export interface Dateline {
  readonly place: string | null
  /** In parentheses or between slashes, as written. */
  readonly agency: string | null
  /** The year is often left out. */
  readonly date: { readonly year: number | null; readonly month: number; readonly day: number } | null
  /** Where the lead begins; UTF-16 offset into the text it was looked for in. */
  readonly end: number
  /** Where the words of the dateline end, its dash left out. */
  readonly wordsEnd: number
}

/** Longer than any dateline. */
const LONGEST = 160

const CAPITALS = String.raw`\p{Lu}[\p{Lu}\p{M}.'’-]*`
const NAME = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*`
const JOINER = `(?:(?:de|del|la|el|al|of|the|and|on|upon|am|an der|in) )`
const JOINERS: ReadonlySet<string> = new Set(JOINER.match(/\p{L}+/gu))
/** [KUALA LUMPUR] [ST. PETERSBURG] [WASHINGTON/MOSCOW]: the first word in capitals, or another could begin a sentence. */
const CAPITAL_PLACE = `${CAPITALS}(?:[ /]${CAPITALS}){0,4}`
const MIXED_PLACE = `${NAME}(?: ${JOINER}?${NAME}){0,3}`
/** [, Mexico] [, N.C.] [, Northern Ireland] */
const REGION = `(?: ?, ?(?!${MONTH})${NAME}(?: ${JOINER}?${NAME}){0,3}){0,2}`
const DATE = String.raw`(?: ?,? ?(?:(?<month>${MONTH}) ?(?<day>\d{1,2})(?:st|nd|rd|th)?(?: ?, ?(?<year>\d{4}))?|(?<day2>\d{1,2}) (?<month2>${MONTH})(?: ?,? ?(?<year2>\d{4}))?))`
/** [(Reuters)] [(AFP) (Northwire)] [/PRNewswire/] */
const AGENCY = String.raw`(?: ?,? ?(?:\( ?(?<agency>[\p{L}][^()]{0,40}?) ?\)(?: ?\([^()]{1,40}\))?|/ ?(?<service>[\p{L}][\p{L} -]{1,30}) ?/))`
const DASH = String.raw` ?\.?(?:[—–―]|-{1,3}|- -) ?`
/** UTF-16 units. */
const SHORTEST_LEAD = 60
/** What the lead may begin with. */
const LEAD = String.raw`(?=["“”'‘«(\[]{0,2} ?[\p{Lu}\p{Lo}\d$€£])`

interface Form {
  readonly pattern: () => RegExp
  /** What a head without these cannot have; a look for it is far cheaper than the pattern. */
  readonly needs: readonly RegExp[]
}

const AGENCY_MARK = /[(/]/
const DASH_MARK = /[-—–―]/
const DAY_MARK = /\d/

/** The likeliest first; each gives the place in a group of its own. */
const FORMS: readonly Form[] = [
  // [ALMARA (Northwire) -The] [ALMARA, Brenn, March 3 (Northwire) — The]
  form(`(?<place>${CAPITAL_PLACE}${REGION})${DATE}?${AGENCY}${DASH}${LEAD}`, AGENCY_MARK, DASH_MARK),
  form(`(?<place>${MIXED_PLACE}${REGION})${DATE}?${AGENCY}${DASH}${LEAD}`, AGENCY_MARK, DASH_MARK),
  // [ALMARA, Jan. 5 — The] [Almara, Nov 11 - The]
  form(`(?<place>${MIXED_PLACE}${REGION})${DATE}${DASH}${LEAD}`, DAY_MARK, DASH_MARK),
  form(`(?<place>${MIXED_PLACE}${REGION})${DASH}${DATE}${DASH}${LEAD}`, DAY_MARK, DASH_MARK),
  // [ALMARA — The] [ALMARA, Brenn - The]
  form(`(?<place>${CAPITAL_PLACE}${REGION}) ?(?:[—–―]|--|- -| - ) ?${LEAD}`, DASH_MARK),
  // [Almara — The]
  form(`(?<place>${MIXED_PLACE}${REGION}) ?(?:[—―]|--) ?${LEAD}`, /[—―]|--/),
  // [ALMARA: The]
  form(`(?<place>${CAPITAL_PLACE}${REGION})${DATE}?${AGENCY}? ?: ${LEAD}`, /:/),
  // [Almara: The]: a paragraph of some length, as a label, a question or a speaker has none behind the colon.
  form(
    `(?<place>${MIXED_PLACE}${REGION})${DATE}?${AGENCY}? ?: (?=[\\p{Lu}\\d$€£](?![^.]*\\?)[^:“”"]{${SHORTEST_LEAD},})`,
    /:/,
  ),
  // [ALMARA, April 28, 2009 The]
  form(`(?<place>${CAPITAL_PLACE}${REGION})${DATE} ${LEAD}`, DAY_MARK),
  // [(Northwire) - The]
  form(`(?<place>)\\( ?(?<agency>${NAME}(?: ${NAME}){0,3}) ?\\)${DASH}${LEAD}`, AGENCY_MARK, DASH_MARK),
]

function form(pattern: string, ...needs: readonly RegExp[]): Form {
  return { pattern: once(() => new RegExp(`^${pattern}`, 'u')), needs }
}

/** Words that stand before a colon or a dash as a place does. */
const NO_PLACE: ReadonlySet<string> = new Set(
  (
    'breaking update updated exclusive analysis opinion comment editorial video watch live listen photos factbox explainer ' +
    'timeline interview review feature column podcast gallery correction corrected refile note warning editor q a question ' +
    'answer quotebox quote urgent developing alert advisory highlights summary background context why how what who when where ' +
    'fact check facts key related more also read source credit photo image caption title headline date time location by from to the'
  ).split(' '),
)

/** The dateline with which a paragraph starts; null where it starts with none. */
export function readDateline(text: string): Dateline | null {
  const head = text.slice(0, LONGEST)
  if (!beginsAsPlace(head)) return null
  for (const { pattern, needs } of FORMS) {
    const match = needs.every((mark) => mark.test(head)) ? pattern().exec(head) : null
    if (match && isPlace(match.groups?.place ?? '')) return toDateline(match)
  }
  return null
}

/** Nearly every paragraph has a plain word before any mark of a dateline, and is spared the patterns. */
function beginsAsPlace(head: string): boolean {
  if (!/^[\p{Lu}(]/u.test(head)) return false
  const [names = ''] = head.split(/[(:—–―\d-]/, 1)
  return names.split(/[ ,/]+/).every((word) => word === '' || JOINERS.has(word) || /^[\p{Lu}.]/u.test(word))
}

function isPlace(place: string): boolean {
  const words = place.toLowerCase().match(/\p{L}+/gu) ?? []
  return (
    !words.some((word) => NO_PLACE.has(word) && word !== 'the' && word !== 'a') && (place === '' || place.length > 2)
  )
}

function toDateline({ 0: whole, groups = {} }: RegExpExecArray): Dateline {
  const month = groups.month ?? groups.month2
  const year = groups.year ?? groups.year2
  return {
    place: groups.place || null,
    agency: (groups.agency ?? groups.service)?.trim() ?? null,
    date:
      month === undefined
        ? null
        : {
            year: year === undefined ? null : Number(year),
            month: monthNumber(month),
            day: Number(groups.day ?? groups.day2),
          },
    end: whole.length,
    wordsEnd: whole.replace(/[\s—–―:-]+$/u, '').length,
  }
}
