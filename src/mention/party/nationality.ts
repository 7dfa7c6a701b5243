import type { DocumentParty } from '../../model/mention.ts'
import type { SentenceTree, SyntaxToken } from '../../model/syntax.ts'
import { wordSet } from '../../util/word-set.ts'
import { countryOfDemonym } from '../../value/place/demonym-country.ts'
import { ORGANIZATION_NOUNS, PERSON_NOUNS, VENUE_NOUNS } from '../name/noun.ts'
import type { TokenRange } from '../name/span.ts'

export type Nationality = NonNullable<DocumentParty['nationality']>

/** Tokens from the adjective to the name [Croatian mountain rescue pilot]. */
const WIDEST_PHRASE = 4
/** Tokens from the article to the noun [a 38 - year - old former Croatian mountaineer]. */
const WIDEST_APPOSITION = 10

/** Of which country the words beside a person's name say that they are [Croatian climber Ana Brandt; Ana Brandt, a Swiss national,]. */
export function nationalityOf({ tokens }: SentenceTree, name: TokenRange): Nationality | null {
  // [Nigerian operator Zentel]: a single word is as often a company's name.
  return (name.first < name.last ? before(tokens, name.first) : null) ?? behind(tokens, name.last)
}

/** [Croatian climber Ana Brandt] */
function before(tokens: readonly SyntaxToken[], first: number): Nationality | null {
  if (!isPersonal(tokens[first - 1])) return null
  for (let at = first - 2; at >= Math.max(0, first - 1 - WIDEST_PHRASE); at -= 1) {
    const told = nationalityAt(tokens, at, first - 1)
    if (told) return told
    if (!isWithin(tokens[at])) return null
  }
  return null
}

/** [Brandt, a former Croatian mountaineer,; Brandt, 38, a Swiss national,] */
function behind(tokens: readonly SyntaxToken[], last: number): Nationality | null {
  if (tokens[last + 1]?.form !== ',') return null
  const isAged = tokens[last + 2]?.upos === 'NUM' && tokens[last + 3]?.form === ','
  const start = isAged ? last + 4 : last + 2
  if (!ARTICLES.has(tokens[start]?.form ?? '')) return null
  for (let at = start + 1; at < start + WIDEST_APPOSITION; at += 1) {
    const token = tokens[at]
    if (!token || !(isWithin(token) || token.upos === 'NUM' || token.form === '-' || isCapital(token))) return null
    const told = nationalityAt(tokens, at, endOfPhrase(tokens, at))
    if (told) return told
  }
  return null
}

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the'])

/** The last noun of the phrase around a token. */
function endOfPhrase(tokens: readonly SyntaxToken[], from: number): number {
  let last = from
  while (isWithin(tokens[last + 1])) last += 1
  return last
}

function isWithin(token: SyntaxToken | undefined): boolean {
  return (token?.upos === 'NOUN' || token?.upos === 'ADJ') && !isCapital(token)
}

function isCapital({ form }: SyntaxToken): boolean {
  return /^\p{Lu}/u.test(form)
}

function isPersonal(token: SyntaxToken | undefined): boolean {
  if (token?.form === 'national' || token?.form === 'citizen') return true
  if (token?.upos !== 'NOUN' || token.xpos.endsWith('S')) return false
  return PERSON_NOUNS.has(token.lemma)
}

/** What is done in a land or its language, by whoever does it [French teacher, American football player]. */
const OF_LAND = wordSet('football literature language history cuisine food dance art embassy affairs mission law')
const OF_TONGUE = wordSet('teacher professor tutor translator interpreter speaker student scholar lecturer linguist')

/** The adjective of a country at a token, where the phrase that ends at another says it of a person. */
function nationalityAt(tokens: readonly SyntaxToken[], at: number, end: number): Nationality | null {
  const isPair = at > 0 && countryOfDemonym(formsOf(tokens, at - 1, at)) !== null
  const first = isPair ? at - 1 : at
  const value = isCapital(tokens[first] ?? NO_TOKEN) ? countryOfDemonym(formsOf(tokens, first, at)) : null
  if (value === null || isJoined(tokens, first - 1) || isJoined(tokens, at + 1)) return null
  const nouns = tokens.slice(at + 1, end + 1)
  if (!isPersonal(nouns.at(-1)) || (nouns.length === 1 && OF_TONGUE.has(nouns[0]?.lemma ?? ''))) return null
  if (nouns.slice(0, -1).some(({ lemma }) => isOfElse(lemma))) return null
  return { value, start: tokens[first]?.start ?? 0, end: tokens[at]?.end ?? 0 }
}

const NO_TOKEN = { form: '' } as SyntaxToken // read for its form alone

/** [Iranian-American, Dutch-born; a Swiss and French citizen] */
function isJoined(tokens: readonly SyntaxToken[], at: number): boolean {
  const form = tokens[at]?.form ?? ''
  if (form === 'and') return [at - 1, at + 1].every((side) => countryOfDemonym(tokens[side]?.form ?? '') !== null)
  return JOINING.has(form)
}

const JOINING: ReadonlySet<string> = new Set(['-', '–', '/', 'non', 'dual'])

/** [a Chinese restaurant owner, a German club coach]: the land is that of the restaurant. */
function isOfElse(lemma: string): boolean {
  return ORGANIZATION_NOUNS.has(lemma) || VENUE_NOUNS.has(lemma) || OF_LAND.has(lemma)
}

function formsOf(tokens: readonly SyntaxToken[], first: number, last: number): string {
  return tokens
    .slice(Math.max(0, first), last + 1)
    .map(({ form }) => form)
    .join(' ')
}
