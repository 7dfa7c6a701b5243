import type { Office } from '../model/mention.ts'
import type { SentenceTree, SyntaxToken } from '../model/syntax.ts'
import { wordSet } from '../util/word-set.ts'
import { countryOfDemonym } from '../value/place/demonym-country.ts'
import { MONTHS, WEEKDAYS } from './calendar-word.ts'
import { isDemonym } from './name/demonym.ts'
import { ORGANIZATION_NOUNS } from './name/noun.ts'
import type { TokenRange } from './name/span.ts'
import { textOf } from './name/text.ts'
import {
  isFormer,
  OFFICE_NOUNS,
  PORTFOLIOS,
  RANKS,
  TENSES,
  TITLE_COMPLEMENTS,
  TITLE_MODIFIERS,
  TITLE_OWNERS,
  titleWord,
} from './office-title.ts'

/** The words of a title in a sentence. */
interface Title extends TokenRange {
  /** With the words before it that say what it is of. */
  readonly start: number
  /** The first and last word that tell: [Roscosmos … chief] of [Russian space agency Roscosmos chief]. */
  readonly from: number
  readonly end: number
  readonly tense: Office['tense']
  readonly organization: string | null
}

/** Words before a name or behind its comma that are searched for an office. */
const WINDOW = 12
const LONGEST_COMPLEMENT = 4

/** The offices told beside a name: in its title, and in an apposition before or after it. */
export function officesOf(tree: SentenceTree, name: TokenRange, names: readonly TokenRange[]): readonly Office[] {
  const title = titleEnding(tree, name.first - 1, names)
  const joined = title && joinedTitle(tree, title, names)
  const before = appositionBefore(tree, (joined ?? title)?.start ?? name.first, names)
  const after = appositionAfter(tree, name, names)
  return [joined, title, before, after].flatMap((title) => (title ? [toOffice(tree, title)] : []))
}

/** The words of the title before a name; null where there is none. `start` is where the words begin that it is of. */
export function titleRangeBefore(
  tree: SentenceTree,
  name: TokenRange,
): (TokenRange & { readonly start: number }) | null {
  const title = titleEnding(tree, name.first - 1, [])
  return title && (joinedTitle(tree, title, []) ?? title)
}

/** Posts that one person often holds at once. */
const OF_A_FIRM: ReadonlySet<string> = wordSet(`
  president chairman chairwoman chairperson chair ceo cfo coo cto executive founder co-founder cofounder owner co-owner partner manager director
  editor principal officer coach trainer captain head treasurer secretary
`)

/** [Sirrus *president and* chief executive Ana Brandt]; not [the president and Foreign Minister Ana Brandt], who are two. */
function joinedTitle(tree: SentenceTree, { start, last }: Title, names: readonly TokenRange[]): Title | null {
  const { tokens } = tree
  if (tokens[start - 1]?.form !== 'and' && tokens[start - 1]?.form !== '&') return null
  const title = titleEnding(tree, start - 2, names)
  const isOfFirm = [title?.last, last].every((at) => OF_A_FIRM.has(titleWord(tokens[at ?? -1]?.form ?? '')))
  return title && isOfFirm && tokens[title.start - 1]?.upos !== 'DET' ? title : null
}

function toOffice(tree: SentenceTree, { first, last, start, from, end, tense, organization }: Title): Office {
  const { tokens } = tree
  const told = tokens[start - 1]?.form === '-' ? start - 2 : start - 1
  const isBefore = tenseOf(tokens[told]) !== undefined
  return {
    title: titleText(tree, { first, last }),
    organization,
    tense,
    start: tokens[isBefore ? told : from]?.start ?? 0,
    end: tokens[end]?.end ?? 0,
  }
}

/** In small letters but for acronyms [CEO]; of many [presidents Brandt and Varga] each is one. */
function titleText(tree: SentenceTree, { first, last }: TokenRange): string {
  const words = textOf(tree, { first, last }).replace(/^ex-/iu, '').split(' ')
  const noun = tree.tokens[last]
  if (noun?.xpos === 'NNS') words[words.length - 1] = noun.lemma
  return words.map((word) => (/^\p{Lu}{2,}$/u.test(word) ? word : word.toLowerCase())).join(' ')
}

/** The title that ends at a token, with what it is of and when it is held. */
function titleEnding(tree: SentenceTree, end: number, names: readonly TokenRange[]): Title | null {
  const { tokens } = tree
  const noun = officeEnding(tokens, end)
  if (noun === null) return null
  const first = startOfModifiers(tokens, noun)
  const owner = ownerBefore(tree, beforeTense(tokens, first - 1), names)
  const start = owner?.first ?? first
  const tense = tenseAround(tokens, start, first, end)
  // [shop owner]: what has no name says what kind of owner.
  const isKind = owner !== null && owner.last === first - 1 && isCommon(owner.text)
  const isPeople = owner !== null && owner.first === owner.last && isUnknownPeople(tokens[owner.first])
  const isOrigin = owner !== null && PRIVATE.has(tokens[noun]?.lemma ?? '') && isDemonym(owner.text.toLowerCase())
  const isNameless = owner === null || isCommon(owner.text) || isPeople || isOrigin
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

/** [the Veldanian president]: by its ending and its place, where no list has it. */
function isUnknownPeople(token: SyntaxToken | undefined): boolean {
  return token?.relation === 'amod' && /(?:ian|ean|ish|ese)$/u.test(token.form) && countryOfDemonym(token.form) === null
}

/** [Croatian] is of Croatia; peoples and faiths have no offices. */
function organizationOf(text: string): string | null {
  const country = countryOfDemonym(text)
  return country === null && isDemonym(text.toLowerCase()) ? null : (country ?? text)
}

/** [NASA's | acting | administrator] */
function beforeTense(tokens: readonly SyntaxToken[], end: number): number {
  return tenseOf(tokens[end]) === undefined ? end : end - 1
}

/** [Secretary of State] ends in `State`; ranks alone are no office. */
function officeEnding(tokens: readonly SyntaxToken[], end: number): number | null {
  for (let at = end; at >= Math.max(0, end - LONGEST_COMPLEMENT); at -= 1) {
    if (!isOffice(tokens[at]) && !isSuffix(tokens, at)) continue
    if (at === end || TITLE_COMPLEMENTS.has(wordsBetween(tokens, at + 1, end))) return at
  }
  return null
}

function isOffice(token: SyntaxToken | undefined): boolean {
  if (token?.upos !== 'NOUN' && token?.upos !== 'PROPN' && token?.upos !== 'ADJ') return false
  return OFFICE_NOUNS.has(titleWord(token.form)) || OFFICE_NOUNS.has(token.lemma)
}

/** [elect] of [president-elect] */
function isSuffix(tokens: readonly SyntaxToken[], at: number): boolean {
  const word = tokens[at]?.form.toLowerCase()
  return (word === 'elect' || word === 'designate') && tokens[at - 1]?.form === '-' && isOffice(tokens[at - 2])
}

function wordsBetween(tokens: readonly SyntaxToken[], first: number, last: number): string {
  return tokens
    .slice(first, last + 1)
    .map(({ form }) => form.toLowerCase())
    .join(' ')
}

function startOfModifiers(tokens: readonly SyntaxToken[], noun: number): number {
  let start = noun
  while (start > 0 && isInTitle(tokens, start - 1, noun) && !endsName(tokens, start - 1, noun)) start -= 1
  // [under President Brandt], [Secretary-General]
  while (start < noun && (tokens[start]?.form === '-' || tokens[start]?.upos === 'ADP')) start += 1
  return start
}

function isInTitle(tokens: readonly SyntaxToken[], at: number, noun: number): boolean {
  if (isModifier(tokens, at)) return true
  const before = titleWord(tokens[at - 1]?.form ?? '')
  if (tokens[at]?.xpos === 'POS') return TITLE_OWNERS.has(before)
  // [trade and industry minister]; not [the defence and foreign ministers], who are two.
  return PORTFOLIOS.has(titleWord(tokens[noun]?.form ?? '')) && isJoined(tokens, at)
}

/** [trade *and* industry] */
function isJoined(tokens: readonly SyntaxToken[], at: number): boolean {
  const [before, after] = [at - 1, at + 1].map((index) => titleWord(tokens[index]?.form ?? ''))
  return tokens[at]?.form === 'and' && TITLE_MODIFIERS.has(before ?? '') && TITLE_MODIFIERS.has(after ?? '')
}

/** [African *Union* chair]: capitals end where the title begins. */
function endsName(tokens: readonly SyntaxToken[], at: number, noun: number): boolean {
  if (!isCapital(tokens[at]) || !isCapital(tokens[at - 1]) || isCapital(tokens[noun])) return false
  // [Rhine *Air* chief executive]; not [Northland *Foreign* minister]
  return ORGANIZATION_NOUNS.has(tokens[at]?.form.toLowerCase() ?? '') || isNoun(tokens[at - 1])
}

function isNoun(token: SyntaxToken | undefined): boolean {
  return token?.upos === 'PROPN' && !isDemonym(token.form.toLowerCase())
}

function isCapital(token: SyntaxToken | undefined): boolean {
  return /^\p{Lu}/u.test(token?.form ?? '')
}

function isModifier(tokens: readonly SyntaxToken[], at: number): boolean {
  const word = titleWord(tokens[at]?.form ?? '')
  if (word === '-') return at > 0 && isModifier(tokens, at - 1)
  // [White House aide]
  if (word === 'house' && tokens[at - 1]?.form === 'White') return false
  return TITLE_MODIFIERS.has(word) || OFFICE_NOUNS.has(word)
}

interface Owner extends TokenRange {
  /** Where its name begins. */
  readonly from: number
  readonly text: string
}

/** What the title is of: [NASA | Administrator], [Russia's space agency | chief], [Ruritanian | foreign minister]. */
function ownerBefore(tree: SentenceTree, end: number, names: readonly TokenRange[]): Owner | null {
  const { tokens } = tree
  const last = tokens[end]?.xpos === 'POS' ? end - 1 : end
  let first = last + 1
  while (first > 0 && last - first < WINDOW && isOfOwner(tokens, first - 1, first > last)) first -= 1
  while (first <= last && (tenseOf(tokens[first]) !== undefined || tokens[first]?.form === '-')) first += 1
  if (first > last) return null
  // [Bank *of England* Governor]: of the whole name.
  const whole = names.find((name) => name.first < first && name.last === last)
  if (whole) return { first: whole.first, from: whole.first, last, text: textOf(tree, whole) }
  const from = startOfName(tokens, first, last)
  return { first, last, from, text: textOf(tree, { first: from, last }) }
}

/** [Roscosmos] of [Russian space agency Roscosmos] */
function startOfName(tokens: readonly SyntaxToken[], first: number, last: number): number {
  const noun = tokens.slice(first, last + 1).findLastIndex(({ upos }) => upos === 'NOUN')
  return noun >= 0 && first + noun < last ? first + noun + 1 : first
}

/** [on Tuesday Prime Minister Ana Brandt resigned]: no owner of an office. */
function isCalendar({ form }: SyntaxToken): boolean {
  const word = form.toLowerCase()
  return WEEKDAYS.has(word) || MONTHS.has(word)
}

/** At the start of a sentence too they are the beginning of a name [New York, North Almara]. */
const OPENING_NAMES: ReadonlySet<string> = new Set('New North South East West White United European African'.split(' '))

function isOfOwner(tokens: readonly SyntaxToken[], at: number, isLast: boolean): boolean {
  const token = tokens[at]
  if (!token) return false
  if (tenseOf(token) !== undefined || isCalendar(token)) return false
  if (token.upos === 'PROPN' || isDemonym(token.form.toLowerCase())) return true
  if (token.upos === 'ADJ' && !isLast && isCapital(token) && isCapital(tokens[at + 1]))
    return at > 0 || OPENING_NAMES.has(token.form)
  if (token.xpos === 'POS' && !isLast) return true
  if (token.form === '-' && !isLast) return tenseOf(tokens[at - 1]) === undefined
  return token.upos === 'NOUN' && (isLast || tokens[at + 1]?.upos === 'NOUN' || tokens[at + 1]?.upos === 'PROPN')
}

/** [former Roscosmos director], [then-NASA administrator], [acting U.S. president], [president-elect] */
function tenseAround(tokens: readonly SyntaxToken[], owner: number, title: number, end: number): Office['tense'] {
  const inside = tokens.slice(title, end + 1).map(tenseOf)
  const before = [tokens[owner - 1], tokens[title - 1], tokens[owner - 1]?.form === '-' ? tokens[owner - 2] : undefined]
  const told = [...before.map(tenseOf), ...inside]
  return told.find((tense) => tense !== undefined) ?? 'current'
}

/** [former, ex-minister]; not [parliament on Tuesday *ousted* Prime Minister Brandt]. */
function tenseOf(token: SyntaxToken | undefined): Office['tense'] | undefined {
  if (!token || token.xpos === 'VBD') return undefined
  return TENSES.get(token.form.toLowerCase()) ?? (isFormer(token.form) ? 'former' : undefined)
}

/** [the interim head of NASA, Sean Duffy,]: the phrase that ends at the comma before the name's own title. */
function appositionBefore(tree: SentenceTree, start: number, names: readonly TokenRange[]): Title | null {
  const { tokens } = tree
  const comma = start - 1
  if (tokens[comma]?.form !== ',') return null
  for (let at = comma - 1; at >= Math.max(0, comma - WINDOW); at -= 1) {
    const token = tokens[at]
    if (!token || token.upos === 'VERB' || token.upos === 'PUNCT') return null
    if (isOffice(token) && token.upos !== 'PROPN' && token.xpos !== 'NNS')
      return isOpeningPhrase(tree, at) ? phraseTitle(tree, at, comma, names) : null
  }
  return null
}

/** The phrase begins the sentence or stands as apposition with the name. */
function isOpeningPhrase(tree: SentenceTree, noun: number): boolean {
  const { first } = tree.rangeOf(noun)
  // [Reed will be ambassador, Minister Ana Brandt said]
  if (isPredicate(tree, noun)) return false
  return first === 0 || tree.childrenOf(noun, 'appos').length > 0
}

function isPredicate({ tokens }: SentenceTree, noun: number): boolean {
  let at = noun - 1
  while (at > noun - WINDOW && OF_PREDICATE.has(tokens[at]?.upos ?? '')) at -= 1
  return tokens[at]?.lemma === 'be'
}

const OF_PREDICATE: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'PART', 'NUM'])

/** [Sean Duffy, the interim head of NASA,], [Ana Brandt, NASA's former administrator,] */
function appositionAfter(tree: SentenceTree, name: TokenRange, names: readonly TokenRange[]): Title | null {
  const { tokens } = tree
  const start = startBehind(tokens, name.last + 1)
  if (start === null) return null
  for (let at = start; at < start + WINDOW; at += 1) {
    const token = tokens[at]
    if (!token || !canOpenPhrase(token)) return null
    if (isOffice(token) && !isOffice(tokens[at + 1]) && tokens[at + 1]?.upos !== 'PROPN')
      // [Ana Brandt, *Sheriff's* Deputy Tom Reed]: another's.
      return token.xpos === 'NNS' || tokens[at + 1]?.xpos === 'POS'
        ? null
        : toldBehind(tree, name, phraseTitle(tree, at, tokens.length, names))
  }
  return null
}

/** [at the port, officials said; with Brandt, a spokesman said]: the words behind the comma belong to the verb. */
function toldBehind({ tokens }: SentenceTree, name: TokenRange, title: Title | null): Title | null {
  if (tokens[name.last + 1]?.form !== ',') return title
  const next = tokens[(title?.end ?? 0) + 1]
  return next?.upos === 'VERB' || next?.upos === 'AUX' ? null : title
}

/** Behind the comma; without one [Brandt the head of …, Brandt spokesman for …] where an article or the office itself follows. */
function startBehind(tokens: readonly SyntaxToken[], at: number): number | null {
  if (tokens[at]?.form === ',') return at + 1
  const isOfficeOf = isOffice(tokens[at]) && OWNER_LINKS.has(tokens[at + 1]?.form ?? '')
  return tokens[at]?.form === 'the' || isOfficeOf ? at : null
}

function canOpenPhrase({ upos, xpos, form }: SyntaxToken): boolean {
  return (
    upos === 'DET' ||
    upos === 'ADJ' ||
    upos === 'NOUN' ||
    upos === 'PROPN' ||
    upos === 'NUM' ||
    xpos === 'POS' ||
    form === '-' ||
    xpos === 'VBN' ||
    upos === 'ADV' ||
    xpos === 'VBG'
  )
}

/** A title with what stands before it, or behind `of`, `for` and `at`. */
function phraseTitle(tree: SentenceTree, noun: number, limit: number, names: readonly TokenRange[]): Title | null {
  const end = endOfComplement(tree.tokens, noun)
  const title = titleEnding(tree, end, names)
  if (!title) return null
  const behind = ownerBehind(tree, end + 1, limit, names)
  return behind ? { ...title, organization: behind.text, end: behind.last } : title
}

function endOfComplement(tokens: readonly SyntaxToken[], noun: number): number {
  for (let end = noun + LONGEST_COMPLEMENT; end > noun; end -= 1)
    if (TITLE_COMPLEMENTS.has(wordsBetween(tokens, noun + 1, end))) return end
  return noun
}

const OWNER_LINKS: ReadonlySet<string> = new Set(['of', 'for', 'at', 'with'])

function ownerBehind(tree: SentenceTree, link: number, limit: number, names: readonly TokenRange[]): Owner | null {
  const { tokens } = tree
  if (!OWNER_LINKS.has(tokens[link]?.form ?? '')) return null
  const first = link + (tokens[link + 1]?.upos === 'DET' ? 2 : 1)
  const name = names.find((each) => each.first === first)
  if (name && name.last < limit && tokens[name.last + 1]?.xpos !== 'POS')
    return { first, from: first, last: name.last, text: textOf(tree, name) }
  let last = first - 1
  while (last < limit - 1 && last - first < WINDOW && isOfName(tokens, last + 1)) last += 1
  return last < first ? null : { first, last, from: first, text: textOf(tree, { first, last }) }
}

function isOfName(tokens: readonly SyntaxToken[], at: number): boolean {
  const token = tokens[at]
  if (!token) return false
  if (token.upos === 'PROPN' || token.upos === 'ADJ' || token.upos === 'NOUN' || token.form === '-') return true
  if (token.xpos === 'POS') return tokens[at + 1]?.upos === 'NOUN' || tokens[at + 1]?.upos === 'PROPN'
  if (token.form === 'and') return isJoined(tokens, at)
  if (token.form !== 'of' && token.form !== 'for') return false
  return tokens[at - 1]?.upos === 'PROPN' && tokens[at + 1]?.upos === 'PROPN'
}

/** [Mr.], [Gen.]: what a rank alone tells of the name behind it. */
export function rankBefore({ tokens }: SentenceTree, { first }: TokenRange): string | null {
  const word = tokens[first - 1]?.form.toLowerCase().replace(/\.$/u, '') ?? ''
  return RANKS.has(word) ? word : null
}
