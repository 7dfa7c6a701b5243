import type { Office } from '../../model/mention.ts'
import type { SentenceTree, SyntaxToken } from '../../model/syntax.ts'
import { wordSet } from '../../util/word-set.ts'
import { countryOfDemonym } from '../../value/place/demonym-country.ts'
import { isDemonym } from '../name/demonym.ts'
import type { TokenRange } from '../name/span.ts'
import { titleWord } from '../office-title.ts'
import { ownerBefore } from './owner.ts'
import { beforeTense, tenseAround } from './tense.ts'
import { officeEnding, startOfModifiers } from './title-words.ts'

/** The words of a title in a sentence. */
export interface Title extends TokenRange {
  /** With the words before it that say what it is of. */
  readonly start: number
  /** The first and last word that tell: [Roscosmos … chief] of [Russian space agency Roscosmos chief]. */
  readonly from: number
  readonly end: number
  readonly tense: Office['tense']
  readonly organization: string | null
}

/** The title that ends at a token, with what it is of and when it is held. */
export function titleEnding(tree: SentenceTree, end: number, names: readonly TokenRange[]): Title | null {
  const { tokens } = tree
  const noun = officeEnding(tokens, end)
  if (noun === null) return null
  const first = startOfModifiers(tokens, noun)
  const owner = ownerBefore(tree, beforeTense(tokens, first - 1), names)
  const start = owner?.first ?? first
  const tense = tenseAround(tokens, start, first, end)
  // [shop owner]: what has no name says what kind of owner.
  const isKind = owner !== null && owner.last === first - 1 && (isCommon(owner.text) || isOpeningKind(owner))
  const isPeople = owner !== null && owner.first === owner.last && isUnknownPeople(tokens[owner.first])
  const isOrigin = owner !== null && PRIVATE.has(tokens[noun]?.lemma ?? '') && isDemonym(owner.text.toLowerCase())
  const isNameless = owner === null || isKind || isCommon(owner.text) || isPeople || isOrigin
  const organization = isNameless ? null : organizationOf(owner.text)
  const from = organization === null && !isKind ? first : (owner?.from ?? first)
  return { first: isKind ? start : first, last: end, start, from, end, tense, organization }
}

/** [Georgian director Ana Brandt]: where somebody comes from who serves no state. */
const PRIVATE: ReadonlySet<string> = new Set('director manager boss founder owner partner analyst economist'.split(' '))

/** Words that say what kind of office it is, with a capital too. */
const KINDS_OF_OFFICE: ReadonlySet<string> = wordSet('city county state town village district borough parish')

/** [shop owner, City Councilman] */
function isCommon(text: string): boolean {
  return !/\p{Lu}/u.test(text) || KINDS_OF_OFFICE.has(text.toLowerCase())
}

/** What kind of office it is, where the start of a sentence gives the word its capital. */
const OPENING_KINDS: ReadonlySet<string> = wordSet(
  'race club team union company group school church museum hospital festival theatre theater factory plant farm tour event band orchestra choir shop hotel airport port prison',
)

/** [*Race* director Ana Brandt said] */
function isOpeningKind({ first, last, text }: TokenRange & { readonly text: string }): boolean {
  return first === 0 && last === 0 && OPENING_KINDS.has(text.toLowerCase())
}

/** [the Veldanian president]: by its ending and its place, where no list has it. */
function isUnknownPeople(token: SyntaxToken | undefined): boolean {
  return token?.relation === 'amod' && /(?:ian|ean|ish|ese)$/u.test(token.form) && countryOfDemonym(token.form) === null
}

/** [Croatian] is of Croatia; peoples and faiths have no offices. */
function organizationOf(text: string): string | null {
  const country = countryOfDemonym(text)
  return country === null && isDemonym(text.toLowerCase()) ? null : (country ?? text)
}

/** Posts that one person often holds at once. */
const OF_A_FIRM: ReadonlySet<string> = wordSet(`
  president chairman chairwoman chairperson chair ceo cfo coo cto executive founder co-founder cofounder owner co-owner partner manager director
  editor principal officer coach trainer captain head treasurer secretary
`)

/** [Sirrus *president and* chief executive Ana Brandt]; not [the president and Foreign Minister Ana Brandt], who are two. */
export function joinedTitle(tree: SentenceTree, { start, last }: Title, names: readonly TokenRange[]): Title | null {
  const { tokens } = tree
  if (tokens[start - 1]?.form !== 'and' && tokens[start - 1]?.form !== '&') return null
  const title = titleEnding(tree, start - 2, names)
  const isOfFirm = [title?.last, last].every((at) => OF_A_FIRM.has(titleWord(tokens[at ?? -1]?.form ?? '')))
  return title && isOfFirm && tokens[title.start - 1]?.upos !== 'DET' ? title : null
}
