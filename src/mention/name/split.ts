import type { SentenceTree, SyntaxToken } from '../../model/syntax.ts'
import { isGivenName } from '../../value/party/given-name.ts'
import { ORGANIZATION_WORDS, PARTICLES } from '../../value/party/words.ts'
import {
  isDirected,
  isFormer,
  OFFICE_NOUNS,
  RANKS,
  TITLE_COMPLEMENTS,
  TITLE_MODIFIERS,
  titleWord,
} from '../office-title.ts'
import { isAllCapitals } from './case.ts'
import { isNewWorld, isOpening } from './core.ts'
import { isDemonym } from './demonym.ts'
import { isKindWord, SURNAME_KINDS } from './kind.ts'
import { endOfLand } from './land-name.ts'
import { matchVerbIn } from './match-line.ts'
import { PERSON_NOUNS, VEHICLE_NOUNS } from './noun.ts'
import type { TokenRange } from './span.ts'

/** A name without what stands around it. */
export interface NamePart extends TokenRange {
  /** Behind a title, so a person's. */
  readonly isTitled: boolean
}

const LONGEST_PERSONAL_NAME = 6
const LONGEST_COMPLEMENT = 3

/** Parts titles and demonyms from names [U.S. | Transportation Secretary | Sean Duffy]; titles alone are no name. */
export function splitName(tree: SentenceTree, range: TokenRange): readonly NamePart[] {
  const { tokens } = tree
  if (endOfLand(tokens, range.first) === range.last) return [{ ...range, isTitled: false }]
  const verb = matchVerbIn(tokens, range)
  if (verb > range.first)
    return [
      { ...range, last: verb - 1 },
      { ...range, first: verb + 1 },
    ].flatMap((side) => splitName(tree, side))
  const made = officeBehind(tokens, range)
  if (made > range.first) return splitName(tree, { first: range.first, last: made - 1 })
  const title = findTitle(tokens, range)
  if (!title) return bareName(tokens, range, false)
  const before = { first: range.first, last: startOfTitle(tokens, range.first, title.first) - 1 }
  const after = { first: title.last + 1, last: range.last }
  return [
    ...bareName(tokens, withoutOwner(tokens, before), false),
    ...(after.first <= after.last ? bareName(tokens, after, true) : []),
  ]
}

/** [elected Ana Brandt *Speaker of the House*]: where the office begins that somebody is made; -1 where none does. */
function officeBehind(tokens: readonly SyntaxToken[], { first, last }: TokenRange): number {
  for (let at = first + 2; at < last; at += 1) {
    if (!OFFICE_NOUNS.has(tokens[at]?.form.toLowerCase() ?? '') || tokens[at + 1]?.form !== 'of') continue
    const isBehindName =
      isGivenName(tokens[first]?.form.toLowerCase() ?? '') && isPersonal(tokens, { first, last: at - 1 })
    if (isBehindName) return at
  }
  return -1
}

/** The last title of the range that a personal name or nothing follows. */
function findTitle(tokens: readonly SyntaxToken[], { first, last }: TokenRange): TokenRange | null {
  for (let at = last; at >= first; at -= 1) {
    const isTitled = isTitle(tokens[at]?.form ?? '') || isTitleOfMany(tokens, at, last)
    if (!isTitled || isPartOfName(tokens, first, at) || isGiven(tokens, first, at)) continue
    if (isGivenRather(tokens, { first, last }, at)) continue
    if (isOfCourt(tokens, at, last)) continue
    const end = endOfTitle(tokens, at, last)
    if (end === last ? canEndWithTitle(tokens, first, at) : isPersonal(tokens, { first: end + 1, last }))
      return { first: at, last: end }
  }
  return null
}

/** [the EU's *General* Court]: no rank of somebody called Court. */
function isOfCourt(tokens: readonly SyntaxToken[], at: number, last: number): boolean {
  return at + 1 === last && tokens[at]?.form === 'General' && tokens[last]?.form === 'Court'
}

/** [Prime *Ministers* Ana Brandt and Jonas Feld]; not [Kings Cross]. */
function isTitleOfMany(tokens: readonly SyntaxToken[], at: number, last: number): boolean {
  const form = tokens[at]?.form ?? ''
  const joint = tokens[last + 1]?.form
  if (!form.endsWith('s') || at === last || !isTitle(form.slice(0, -1))) return false
  return (joint === 'and' || joint === ',') && tokens[last + 2]?.upos === 'PROPN'
}

/** [President *Dean* Spanos]: behind a title, what is a title too is mostly what a person is called. */
function isGiven(tokens: readonly SyntaxToken[], first: number, at: number): boolean {
  return at > first && isTitle(tokens[at - 1]?.form ?? '') && isGivenName(tokens[at]?.form.toLowerCase() ?? '')
}

/** Titles that far more people are given for a name. */
const GIVEN_RATHER: ReadonlySet<string> = new Set(['dean', 'earl'])

/** [Dean Ashby], [Australian *Dean* Ashby], [Kelby's *Dean* Ashby]; not [Dean Ana Ashby], [the Law School's Dean], [Harvard *Dean* Ashby]. */
function isGivenRather(tokens: readonly SyntaxToken[], { first, last }: TokenRange, at: number): boolean {
  if (at + 1 !== last || !GIVEN_RATHER.has(tokens[at]?.form.toLowerCase() ?? '')) return false
  const before = tokens[at - 1]
  if (at === first) return before?.upos !== 'DET'
  return before?.xpos === 'POS' || isDemonym(before?.form.toLowerCase() ?? '') || isDescribing(tokens, first, last)
}

/** [al-Sheikh Maqsoud, Port-au-Prince, Nur-Sultan]; not [Vice-President, Ex-King] */
function isPartOfName(tokens: readonly SyntaxToken[], first: number, at: number): boolean {
  if (at <= first + 1 || tokens[at - 1]?.form !== '-') return false
  const before = tokens[at - 2]?.form ?? ''
  const word = titleWord(before)
  const isOfTitle = TITLE_MODIFIERS.has(word) || RANKS.has(word) || OFFICE_NOUNS.has(word) || isAllCapitals(before)
  return PARTICLES.has(before.toLowerCase()) || /^\p{Ll}/u.test(before) || !isOfTitle
}

export function isTitle(form: string): boolean {
  const word = titleWord(form)
  return RANKS.has(word) || OFFICE_NOUNS.has(word)
}

/** [Secretary of State] */
function endOfTitle(tokens: readonly SyntaxToken[], at: number, last: number): number {
  for (let end = Math.min(last, at + LONGEST_COMPLEMENT); end > at + 1; end -= 1) {
    const phrase = tokens.slice(at + 1, end + 1).map(({ form }) => form.toLowerCase())
    if (TITLE_COMPLEMENTS.has(phrase.join(' '))) return end
  }
  return at
}

/** [White House Chief], [President]; not [Kansas City Royals], [Kaiser Chief] */
function canEndWithTitle(tokens: readonly SyntaxToken[], first: number, at: number): boolean {
  if (at > first && isGivenName(tokens[at - 1]?.form.toLowerCase() ?? '')) return false
  const form = tokens[at]?.form.toLowerCase() ?? ''
  return at === first || OFFICE_NOUNS.has(form) || (form.endsWith('.') && RANKS.has(form.slice(0, -1)))
}

/** Whether all words are as people are called: [Sean Duffy], not [Motors] of [General Motors]. */
function isPersonal(tokens: readonly SyntaxToken[], { first, last }: TokenRange): boolean {
  if (last - first >= LONGEST_PERSONAL_NAME) return false
  for (let at = first; at <= last; at += 1) {
    const form = tokens[at]?.form ?? ''
    // [President *Dean* Spanos]
    const isGivenToo = at === first && at < last && isGivenName(form.toLowerCase())
    const isSurname = at === last && (isSurnameToo(form) || isGivenName(tokens[at - 1]?.form.toLowerCase() ?? ''))
    if (!isPersonalForm(form) && !isSurname && !isGivenToo) return false
  }
  return true
}

/** [Hill] in [Senator Hill] */
function isSurnameToo(form: string): boolean {
  return SURNAME_KINDS.has(form.toLowerCase())
}

function isPersonalForm(form: string): boolean {
  const word = form.toLowerCase()
  if (word === '-' || PARTICLES.has(word)) return true
  if (isKindWord(word) || ORGANIZATION_WORDS.has(word) || isDemonym(word)) return false
  if (TITLE_MODIFIERS.has(word) || OFFICE_NOUNS.has(word) || word === 'of' || word === 'for' || word === '&')
    return false
  return !(isAllCapitals(form) && !form.includes('.')) && !/\d/u.test(form)
}

/** [Transportation] of [U.S. Transportation Secretary], [Deputy Prime] of [Deputy Prime Minister] */
export function startOfTitle(tokens: readonly SyntaxToken[], from: number, title: number): number {
  let start = title
  while (start > from) {
    const word = titleWord(tokens[start - 1]?.form ?? '')
    const isOwn = RANKS.has(word) || OFFICE_NOUNS.has(word) || isDirected(word, tokens[start]?.form ?? '')
    if (word !== '-' && !TITLE_MODIFIERS.has(word) && !isOwn) break
    start -= 1
  }
  return start
}

/** [County 's] before [Deputy]: the mark of the owner is no part of the name. */
function withoutOwner(tokens: readonly SyntaxToken[], { first, last }: TokenRange): TokenRange {
  return tokens[last]?.xpos === 'POS' ? { first, last: last - 1 } : { first, last }
}

/** Leaves out demonyms before a person [American Ana Brandt] and titles alone; none where nothing is left. */
function bareName(tokens: readonly SyntaxToken[], range: TokenRange, isTitled: boolean): readonly NamePart[] {
  const { last } = range
  let { first } = range
  while (
    first < last &&
    (isDemonym(tokens[first]?.form.toLowerCase() ?? '') || isOfPlace(tokens, first, last)) &&
    !isNewWorld(tokens, first) &&
    isPersonal(tokens, { first: first + 1, last })
  ) {
    first += 1
    if (tokens[first]?.form === '-') first += 1
  }
  if (isDescribing(tokens, first, last) || isManager(tokens, first, last))
    return bareName(tokens, { first: first + 1, last }, isTitled)
  const isEmpty = first > last || isNoName(tokens, first, last)
  return isEmpty ? [] : [{ first, last, isTitled }]
}

/** [Cantabrian Ana Brandt], [Aucklander Ana Brandt]: people of a town or region that no list has, by the ending and a whole name behind. */
function isOfPlace(tokens: readonly SyntaxToken[], first: number, last: number): boolean {
  const [word, given] = [first, first + 1].map((at) => tokens[at]?.form.toLowerCase() ?? '') as [string, string]
  return last - first > 1 && OF_PLACE.test(word) && !isGivenName(word) && isGivenName(given)
}

const OF_PLACE = /(?:ian|lander)$/u

/** [GM Ana Brandt], not [GM Europe]: the letters of a general manager before a given name. */
function isManager(tokens: readonly SyntaxToken[], first: number, last: number): boolean {
  return first < last && tokens[first]?.form === 'GM' && isGivenName(tokens[first + 1]?.form.toLowerCase() ?? '')
}

/** [Pensioner Ana Brandt], [Warship Harbor Star] at the start of a sentence, where any noun has a capital. */
function isDescribing(tokens: readonly SyntaxToken[], first: number, last: number): boolean {
  const word = tokens[first]?.form.toLowerCase() ?? ''
  if (first >= last || !isOpening(tokens, first)) return false
  // [Carmaker Sirrus Motors]
  if (MAKING.has(word)) return true
  if (SURNAME_KINDS.has(word) || isGivenName(word)) return false
  return (PERSON_NOUNS.has(word) || VEHICLE_NOUNS.has(word)) && isPersonal(tokens, { first: first + 1, last })
}

const MAKING: ReadonlySet<string> = new Set(
  'carmaker automaker chipmaker planemaker drugmaker toymaker truckmaker shipbuilder airline lender insurer retailer brewer steelmaker'.split(
    ' ',
  ),
)

function isNoName(tokens: readonly SyntaxToken[], first: number, last: number): boolean {
  for (let at = first; at <= last; at += 1) {
    const form = tokens[at]?.form ?? ''
    if (form !== '-' && !isDemonym(form.toLowerCase()) && !isFormerTitle(form)) return false
  }
  return true
}

/** [Ex-prime minister Ana Brandt] */
function isFormerTitle(form: string): boolean {
  return isFormer(form) && (isTitle(form) || TITLE_MODIFIERS.has(titleWord(form)))
}
