import { agencyOf } from './agency-names.ts'

/** Who wrote an article, as a line of it tells. */
export interface Byline {
  /** [Ana Brandt and Otto Lind]; null where a line names an agency or no one. */
  readonly author: string | null
  readonly agency: string | null
  /** [(Reporting by Ana Brandt; Editing by Otto Lind)]: stands below the article. */
  readonly isClosing: boolean
}

const LONGEST_BYLINE = 200
const LONGEST_CREDIT = 600

const PERSON = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:(?:al|el|de|del|della|der|van|von|bin|ibn|da|dos|di|le|la)[ -])*\p{Lu}[\p{L}\p{M}.'’-]*){1,4}`
const PEOPLE = `${PERSON}(?:(?: ?,| and| &|, and) ?${PERSON})*`
const AFTER_NAME = String.raw`(?=$|\s*[,|;·•–—(@/-]|\s+(?:and|in|for|at|\d|with)\b|\s*\.$)`

/** [By Ana Brandt] [BY ANA BRANDT, Foreign Editor] [Written by Ana Brandt | 3 March 2024] */
const BY = new RegExp(
  String.raw`^(?:(?:[Ww]ritten|[Rr]eported|[Ss]tory|[Ww]ords|[Tt]ext|[Rr]eport|[Aa]rticle|[Pp]osted|[Pp]ublished) )?(?:[Bb]y|BY)\s?:?\s+(?<people>${PEOPLE})${AFTER_NAME}`,
  'u',
)
const BY_DESK =
  /^(?:(?:written|reported|posted|published) )?by:?\s+(?<desk>(?:the )?[\p{L}\p{M}.&' -]{2,40}?)(?:,? (?:staff|correspondents?|reporters?|desk|bureau|agencies))?$/iu
const ROLE =
  /^(?:from )?(?:our|the)? ?(?:staff|special|foreign|diplomatic|political|own|national|local|senior|chief|web|news|online|international)* ?(?:staff|correspondents?|reporters?|desk|bureau|writers?|agencies|editor)$/i
const CREDIT =
  /^\(?\s?(?:additional |extra |further )?(?:reporting|writing|editing|compiled|translat(?:ed|ion)|written|edited|produced|graphics?|story)(?: and (?:writing|editing|reporting|additional reporting))?\s+(?:by\b|for\b|from\b|in\b)/i
const CONTRIBUTED = /\b(?:contributed to this (?:report|story|article)|reported from \p{Lu}|contributed reporting)/u
const HANDLE = /^(?:\S+ ){0,5}(?:@\w{2,30}|[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{2,63})$/

/** What a line says of its writers; null for a line that says something else. */
export function readByline(text: string): Byline | null {
  if (text.length > LONGEST_CREDIT) return null
  if (CREDIT.test(text) || (CONTRIBUTED.test(text) && text.length < 400))
    return { author: creditedAuthor(text), agency: null, isClosing: true }
  if (text.length > LONGEST_BYLINE) return null
  const people = BY.exec(text)?.groups?.people
  if (people !== undefined && !/[!?]$/.test(text)) return named(people, text)
  const agency = agencyOf(text.replace(/^by:?\s+/i, ''))
  if (agency !== null) return { author: null, agency, isClosing: false }
  if (BY_DESK.test(text) && /^by\b/i.test(text) && !/[.!?]$/.test(text))
    return { author: null, agency: null, isClosing: false }
  const isRole = text.length < 60 && (ROLE.test(text) || HANDLE.test(text))
  return isRole ? { author: null, agency: null, isClosing: false } : null
}

/** A longer line that only begins like a byline [By Tuesday Ana Brandt had left] is none. */
function named(people: string, text: string): Byline | null {
  if (text.trimEnd().endsWith('.') && text.length > people.length + 30) return null
  const agency = agencyOf(people)
  return { author: agency === null ? people : null, agency, isClosing: false }
}

/** [(Reporting by Ana Brandt in Almara; Editing by Otto Lind)] */
function creditedAuthor(text: string): string | null {
  const credit = new RegExp(
    `(?:[Rr]eporting|[Ww]ritten|[Ww]riting)(?: and [a-z]+)? (?:[Bb]y) (?<people>${PEOPLE})`,
    'u',
  )
  return credit.exec(text)?.groups?.people ?? null
}
