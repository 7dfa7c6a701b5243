import type { PartyValue } from '../../model/value.ts'
import { isPersonalWord, type NameWord } from './word.ts'
import {
  COMPANY_FORMS,
  COMPLEMENTS,
  CONNECTIVES,
  COURTESIES,
  FORMER,
  GENERATIONS,
  IMPERSONAL_WORDS,
  LONG_COMPANY_FORMS,
  OFFICES,
  ORGANIZATION_WORDS,
  PARTICLES,
  PERSONAL_SUFFIXES,
  ROLES,
  ROYALS,
  SHORT_COMPANY_FORMS,
} from './words.ts'

/** A name while what stands around it is taken off. */
interface Formal {
  readonly words: readonly NameWord[]
  readonly nature: PartyValue['nature']
}

type Rule = (name: Formal) => Formal | null

/** Offices are sought among the last words only: a name has no more than five, and a complement no more than three. */
const LONGEST_NAME = 5
const LONGEST_COMPLEMENT = 3
/** A text of more words is no name, and is left as it is. */
const MOST_WORDS = 40

/** Leaves out titles, offices, suffixes and company forms until none is left; never all words. */
export function dropFormalities(words: readonly NameWord[]): Formal {
  let name: Formal = { words, nature: 'unknown' }
  if (words.length > MOST_WORDS) return name
  for (let shorter = dropOne(name); shorter; shorter = dropOne(name)) name = shorter
  return name
}

function dropOne(name: Formal): Formal | null {
  if (name.words.length < 2) return null
  for (const rule of RULES) {
    const shorter = rule(name)
    if (shorter) return shorter
  }
  return null
}

/** [Meta Platforms, Inc.], [Marks & Co.], [Microsoft Corporation] */
const companyForm: Rule = (name) => {
  const last = name.words.at(-1)
  if (!last) return null
  const isForm =
    COMPANY_FORMS.has(last.folded) ||
    (SHORT_COMPANY_FORMS.has(last.folded) && last.isCapitalised) ||
    (LONG_COMPANY_FORMS.has(last.folded) && name.words.length === 2)
  if (!isForm) return null
  const rest = name.words.slice(0, -1)
  const words = rest.length > 1 && rest.at(-1)?.folded === 'and' ? rest.slice(0, -1) : rest
  return { ...name, words, nature: 'organization' }
}

/** [Ana Brandt MP]; not [Martin King Jr.], who is another than his father */
const personalSuffix: Rule = (name) => {
  const { words } = name
  const last = words.at(-1)
  if (!last || words.length < 3 || !PERSONAL_SUFFIXES.has(last.folded)) return null
  return { ...name, words: words.slice(0, -1), nature: 'person' }
}

/** [Sir Keir], [Lt. Gen. Mark Milley], [Mr Smith] */
const courtesy: Rule = (name) => {
  const [first, ...rest] = name.words
  return first && COURTESIES.has(first.folded) ? { ...name, words: rest, nature: 'person' } : null
}

/** [NASA Administrator Bill Nelson], [U.S. Secretary of State Antony Blinken], [then-Prime Minister Boris Johnson] */
const office: Rule = (name) => {
  const { words } = name
  for (
    let index = words.length - 2;
    index >= 0 && index >= words.length - LONGEST_NAME - LONGEST_COMPLEMENT - 1;
    index -= 1
  ) {
    const word = words[index]
    if (!word || !isOffice(word)) continue
    const rest = afterComplement(words.slice(index + 1))
    if (!isPersonAfter(word, index, rest)) continue
    return { words: rest, nature: 'person' }
  }
  return null
}

/** [former Keir Starmer], written so only in front of a name */
const formerly: Rule = (name) => {
  const [first, ...rest] = name.words
  if (!first || first.isCapitalised || !FORMER.has(first.folded)) return null
  return rest.length <= LONGEST_NAME && rest.every(isPersonalWord) ? { ...name, words: rest } : null
}

/** [defensive tackle Jamal Novy]: words in lower case, then a full name */
const description: Rule = (name) => {
  const start = name.words.findLastIndex((word) => isLowerCaseWord(word)) + 1
  const rest = name.words.slice(start)
  if (start === 0 || rest.length < 2 || rest.length > LONGEST_NAME) return null
  const isName = rest.every(isPersonalWord) && rest[0]?.isCapitalised && rest.at(-1)?.isCapitalised
  return isName && !rest.some((word) => IMPERSONAL_WORDS.has(word.folded)) ? { ...name, words: rest } : null
}

function isLowerCaseWord({ folded, isCapitalised }: NameWord): boolean {
  return !isCapitalised && /^[a-z-]+$/u.test(folded) && !PARTICLES.has(folded) && !CONNECTIVES.has(folded)
}

const RULES: readonly Rule[] = [companyForm, personalSuffix, courtesy, office, formerly, description]

function isOffice(word: NameWord): boolean {
  return OFFICES.has(word.folded) || ROLES.has(word.folded)
}

function afterComplement(words: readonly NameWord[]): readonly NameWord[] {
  for (let length = LONGEST_COMPLEMENT; length >= 2; length -= 1) {
    const phrase = words.slice(0, length).map((word) => word.folded)
    if (COMPLEMENTS.has(phrase.join(' '))) return words.slice(length)
  }
  return words
}

/** Whether what follows an office is a name, and no further part of the name of something: [General Motors], [Duke Ellington]. */
function isPersonAfter(title: NameWord, index: number, rest: readonly NameWord[]): boolean {
  const last = rest.at(-1)
  if (!last?.isCapitalised || rest.length > LONGEST_NAME) return false
  // [Pope Francis II], [Governor John Smith III]
  const isNumbered = last.isNumeral && rest.length > (ROYALS.has(title.folded) ? 1 : 2)
  const names = isNumbered ? rest.slice(0, -1) : rest
  // [Martin Luther King Jr.] has no office.
  if (names.every((word) => GENERATIONS.has(word.folded))) return false
  if (!names.every(isPersonalWord) || names.every(isOfficeOrOrganization)) return false
  const isAlsoAName = ROLES.has(title.folded) && title.isCapitalised
  return !(isAlsoAName && index === 0 && rest.length < 2)
}

function isOfficeOrOrganization(word: NameWord): boolean {
  return isOffice(word) || ORGANIZATION_WORDS.has(word.folded)
}
