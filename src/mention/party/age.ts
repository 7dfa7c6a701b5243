import type { SentenceTree, SyntaxToken } from '../../model/syntax.ts'
import type { TokenRange } from '../name/span.ts'
import { OFFICE_NOUNS } from '../office-title.ts'

export interface Age {
  /** Years, as a quantity. */
  readonly value: string
  readonly start: number
  readonly end: number
}

const OLDEST = 125
const WINDOW = 8

/**
 * The age told beside a name [Brandt, 34,; Brandt (34); Brandt, aged 34; Brandt, who is 34,; Brandt, the 34-year-old mayor;
 * 34-year-old Ana Brandt; Brandt was 34.; Brandt dead at 34].
 */
export function ageOf({ tokens }: SentenceTree, name: TokenRange): Age | null {
  if (isOfYearsAgo(tokens)) return null
  return isHeadedBefore(tokens, name.first) ? ageBefore(tokens, name.first) : ageBeside(tokens, name)
}

const YEAR = /^(?:19|20)\d\d$/

/** Every name of a sentence asks the same. */
const knownYears = new WeakMap<readonly SyntaxToken[], boolean>()

/** [Brandt, 34, told reporters in 2006]: then or now. */
function isOfYearsAgo(tokens: readonly SyntaxToken[]): boolean {
  const known = knownYears.get(tokens)
  if (known !== undefined) return known
  const isOfYears = tokens.some(
    ({ form }, at) => form.length === 4 && YEAR.test(form) && tokens[at - 1]?.form.toLowerCase() === 'in',
  )
  knownYears.set(tokens, isOfYears)
  return isOfYears
}

function ageBeside(tokens: readonly SyntaxToken[], name: TokenRange): Age | null {
  const pair = pairAround(tokens, name)
  if (pair) return ageAt(tokens[pair.age])
  const opening = tokens[name.last + 1]?.form
  if (opening === ',' || opening === '(') {
    const at = name.last + 2 + wordsBeforeYears(tokens, name.last + 2)
    const isClosed = opening === '(' ? tokens[at + 1]?.form === ')' : isAfterAge(tokens[at + 1], at > name.last + 2)
    if (isClosed) return isListed(tokens, at) ? null : ageAt(tokens[at])
    const told = opening === ',' ? ageBehind(tokens, name.last + 2) : null
    if (told) return told
  }
  return ageToldOf(tokens, name.last) ?? ageBehindAside(tokens, name) ?? ageBefore(tokens, name.first)
}

/** Longest aside between a name and its age. */
const LONGEST_ASIDE = 16

/** [Ana Brandt*, whose body was found on Friday, was 34.*; the driver, Ana Brandt*, was 34*] */
function ageBehindAside(tokens: readonly SyntaxToken[], { first, last }: TokenRange): Age | null {
  if (tokens[first - 1]?.form === ',' && tokens[last + 1]?.form === ',') return ageToldOf(tokens, last + 1)
  if (first !== 0 || tokens[last + 1]?.form !== ',') return null
  const aside = tokens.slice(last + 2, last + 2 + LONGEST_ASIDE)
  const length = aside.findIndex(({ form }, at) => form === ',' && aside[at + 1]?.form === 'was')
  return length < 0 ? null : ageToldOf(tokens, last + 2 + length)
}

/** [Ana and Piet Brandt, aged *31 and 28*]: of two people the ages are told in their order. Null where no two ages are. */
function pairAround(tokens: readonly SyntaxToken[], name: TokenRange): { readonly age: number } | null {
  const isFirst = tokens[name.last + 1]?.form === 'and'
  let last = name.last
  if (isFirst)
    for (last += 2; tokens[last + 1]?.upos === 'PROPN'; last += 1) if (last > name.last + LONGEST_NAME) return null
  const comma = last + 1
  const first = comma + 1 + wordsBeforeYears(tokens, comma + 1)
  const isPair =
    tokens[comma]?.form === ',' && tokens[first + 1]?.form === 'and' && isAfterAge(tokens[first + 3], false)
  if (!isPair || !ageAt(tokens[first]) || !ageAt(tokens[first + 2])) return null
  if (isFirst) return { age: first }
  return tokens[name.first - 1]?.form === 'and' ? { age: first + 2 } : null
}

/** [the former *head of* Sirrus, who is 68]: not the age of what somebody heads. */
function isHeadedBefore(tokens: readonly SyntaxToken[], first: number): boolean {
  return tokens[first - 1]?.form === 'of' && OFFICE_NOUNS.has(tokens[first - 2]?.form.toLowerCase() ?? '')
}

/** [Brandt, *aged* 34,; Brandt, *of* 34 years,] */
function wordsBeforeYears(tokens: readonly SyntaxToken[], at: number): number {
  const isOfYears = tokens[at]?.form === 'of' && tokens[at + 2]?.form === 'years'
  return isAged(tokens[at]) || isOfYears ? 1 : 0
}

/** What the clause tells of the name or pronoun that ends at a token [she was 88.; Brandt has died at 88; Brandt dead at 88]. */
export function ageToldOf(tokens: readonly SyntaxToken[], last: number): Age | null {
  if (TELLING_AGE.has(tokens[last + 1]?.form ?? '')) {
    if (isThen(tokens, last)) return null
    return isEnd(tokens, last + 3) || isYearsOld(tokens, last + 3) ? ageAt(tokens[last + 2]) : null
  }
  return ageToCome(tokens, last) ?? ageOfDying(tokens, last)
}

/** [Brandt *has died at 88*, Brandt *died at the age of 88*] */
function ageOfDying(tokens: readonly SyntaxToken[], last: number): Age | null {
  const verb = DYING_AUXILIARIES.has(tokens[last + 1]?.form ?? '') ? last + 2 : last + 1
  if (!DYING.has(tokens[verb]?.form.toLowerCase() ?? '') || tokens[verb + 1]?.form.toLowerCase() !== 'at') return null
  // [died at the age of 88]
  const isWhole =
    tokens[verb + 2]?.form === 'the' && tokens[verb + 3]?.form === 'age' && tokens[verb + 4]?.form === 'of'
  const age = isWhole ? verb + 5 : verb + 2
  return isEnd(tokens, age + 1) ? ageAt(tokens[age]) : null
}

/** [She *would have turned 90* in May]: of who died before that, a year younger. */
function ageToCome(tokens: readonly SyntaxToken[], last: number): Age | null {
  if (tokens[last + 1]?.form !== 'would' || tokens[last + 2]?.form !== 'have') return null
  const verb = tokens[last + 3]?.form
  if (verb !== 'turned' && verb !== 'been') return null
  const years = ageAt(tokens[last + 4])
  const isDated = isAfterAge(tokens[last + 5], false) || BIRTHDAY_LEADS.has(tokens[last + 5]?.form ?? '')
  return years && isDated && Number(years.value) > 1 ? { ...years, value: String(Number(years.value) - 1) } : null
}

const BIRTHDAY_LEADS: ReadonlySet<string> = new Set(['on', 'in', 'next', 'this', 'tomorrow', 'today', 'later'])

/** [worked *until she* was 40; her father died *when Ana Brandt* was 12]: at another time. */
function isThen(tokens: readonly SyntaxToken[], last: number): boolean {
  let at = last
  while (at > last - LONGEST_NAME && (tokens[at]?.upos === 'PROPN' || at === last)) at -= 1
  return OF_THEN.has(tokens[at]?.form.toLowerCase() ?? '')
}

const LONGEST_NAME = 5
const OF_THEN: ReadonlySet<string> = new Set(['until', 'till', 'when', 'since', 'before', 'after', 'while', 'once'])

const DYING: ReadonlySet<string> = new Set(['dead', 'dies', 'died'])
const DYING_AUXILIARIES: ReadonlySet<string> = new Set(['has', 'is', 'was'])

/** [was 88; was 88 when she died]; not [was 88 minutes late, was 20 when she moved]. */
function isEnd(tokens: readonly SyntaxToken[], at: number): boolean {
  const token = tokens[at]
  if (token?.form === 'when') return tokens.slice(at + 1, at + LONGEST_NAME).some(({ lemma }) => lemma === 'die')
  return isAfterAge(token, false) || token?.form === '!' || token?.form === 'and'
}

/** [was 88 years old] */
function isYearsOld(tokens: readonly SyntaxToken[], at: number): boolean {
  return tokens[at]?.lemma === 'year' && tokens[at + 1]?.form === 'old'
}

/** [Viewer 6, 7, and 8]: numbers go on behind the comma. */
function isListed(tokens: readonly SyntaxToken[], age: number): boolean {
  const next = tokens[age + 2]?.form === 'and' ? age + 3 : age + 2
  return tokens[age + 1]?.form === ',' && /^\d{1,3}$/u.test(tokens[next]?.form ?? '')
}

/** [Brandt, *the 34-year-old* mayor,; Brandt, *who is 34*,] */
function ageBehind(tokens: readonly SyntaxToken[], from: number): Age | null {
  if (tokens[from]?.form === 'who') {
    // [Brandt, who is 34 *and* has two sons,]
    const isEnded = isAfterAge(tokens[from + 3], false) || tokens[from + 3]?.form === 'and'
    return isEnded && TELLING_AGE.has(tokens[from + 1]?.form ?? '') ? ageAt(tokens[from + 2]) : null
  }
  const number = ARTICLES.has(tokens[from]?.form ?? '') ? from + 1 : from
  const old = [number + 2, number + 4].find((at) => tokens[at]?.form === 'old')
  const years = old === undefined ? null : yearsEnding(tokens, old)
  return years && years === tokens[number] ? ageAt(years) : null
}

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the'])
const TELLING_AGE: ReadonlySet<string> = new Set(['is', 'was', 'turned', 'turns', "'s", '’s'])

function isAged(token: SyntaxToken | undefined): boolean {
  return token?.form === 'aged' || token?.form === 'age'
}

function isAfterAge(token: SyntaxToken | undefined, isSaid: boolean): boolean {
  return token === undefined || isSaid || token.form === ',' || token.form === '.' || token.form === ';'
}

/** [34 - year - old defender Ana Brandt] */
function ageBefore(tokens: readonly SyntaxToken[], first: number): Age | null {
  const opening = ageOpening(tokens, first)
  if (opening) return opening
  for (let at = first - 1; at >= Math.max(0, first - WINDOW); at -= 1) {
    const token = tokens[at]
    // [the 64-year-old *whom* President Brandt named, the 10-year-old*'s* death and Brandt's arrest]: another's.
    if (
      !token ||
      token.xpos.startsWith('W') ||
      token.xpos === 'POS' ||
      token.upos === 'VERB' ||
      (token.upos === 'PUNCT' && token.form !== '-')
    )
      return null
    const years = yearsEnding(tokens, at)
    if (years) return ageAt(years)
  }
  return null
}

/** [*At 61,* she is the youngest] */
export function ageOpening(tokens: readonly SyntaxToken[], first: number): Age | null {
  const isOpening = tokens[first - 1]?.form === ',' && tokens[first - 3]?.form === 'At'
  return isOpening ? ageAt(tokens[first - 2]) : null
}

/** The token of the figure whose phrase ends in `old` at a token [34 - year - old]; null where none does. */
export function yearsEnding(tokens: readonly SyntaxToken[], at: number): SyntaxToken | null {
  if (tokens[at]?.form !== 'old') return null
  const [year, number] = tokens[at - 1]?.form === '-' ? [at - 2, at - 4] : [at - 1, at - 2]
  return tokens[year]?.lemma === 'year' ? (tokens[number] ?? null) : null
}

export function ageAt(token: SyntaxToken | undefined): Age | null {
  if (!token || !/^\d{1,3}$/u.test(token.form) || Number(token.form) > OLDEST) return null
  return { value: token.form, start: token.start, end: token.end }
}
