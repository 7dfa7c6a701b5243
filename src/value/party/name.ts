import type { PartyValue } from '../../model/value.ts'
import { remembered } from '../../util/remembered.ts'
import { foldExceptCase, lowerCase, splitWords } from '../fold.ts'
import { dropFormalities } from './formality.ts'
import { withoutGeneration } from './person.ts'
import { isPersonalWord, keyOf, type NameWord, nameWords } from './word.ts'
import { GENERATION_SPELLINGS, GENERATIONS, IMPERSONAL_WORDS, ORGANIZATION_WORDS, PERSONAL_SUFFIXES } from './words.ts'

/** A name without the titles, offices and suffixes around it. Never without words, unless the text has none. */
export interface PartyName {
  readonly words: readonly NameWord[]
  readonly key: string
  /** What titles, suffixes and words of the name say. */
  readonly nature: PartyValue['nature']
  /** [who] in `World Health Organization (WHO)`. */
  readonly definition: string | null
  /** Written as one word in capitals. */
  readonly isAcronym: boolean
  /** [the White House]: nobody's name has an article. */
  readonly hasArticle: boolean
}

/** At least two capitals, one at each end: [IAEA], [DoJ]. */
const ACRONYM = /^\p{Lu}[\p{L}\p{N}]{0,8}\p{Lu}$/u
/** [Luis "Lucho" Ortiz], [Luis (Lucho) Ortiz] */
const NICKNAME = /(?<=[^ ]) (?:"[^"]*"|'[^']*'|\([^()]*\)) (?=[^ ])/gu
/** Longer texts are no personal names. */
const LONGEST_PERSONAL_NAME = 6

/** Reads a name; time linear in its length. */
export const readName: (text: string) => PartyName = remembered(readNewName)

function readNewName(text: string): PartyName {
  const { name, definition } = splitDefinition(foldExceptCase(text).replace(NICKNAME, ' '))
  const { first, isPersonal } = splitAppositions(name)
  const written = nameWords(first)
  const bare = withoutArticle(written)
  const formal = dropFormalities(withPlainSuffix(bare))
  const words = settle(formal.words)
  return {
    words,
    key: ofMinistry(keyOf(words)),
    nature: isPersonal ? 'person' : natureOf(words, formal.nature),
    definition,
    isAcronym: words.length === 1 && ACRONYM.test(splitWords(first).at(-1) ?? ''),
    hasArticle: bare.length < written.length,
  }
}

/** [ministry of defence, northland ministry of the interior]: whose, and of what. */
const MINISTRY_OF = /^((?:[^ ]+ ){0,2})ministry of (?:the )?((?:(?!of )[^ ]+ ){0,3}[^ ]+)$/u
const FIELDS: readonly (readonly [other: string, plain: string])[] = [
  ['foreign affairs ministry', 'foreign ministry'],
  ['internal affairs ministry', 'interior ministry'],
  ['home affairs ministry', 'home ministry'],
  ['defense ministry', 'defence ministry'],
]

/** [the Ministry of Health] is the health ministry, and the ministry of foreign affairs the foreign ministry. */
function ofMinistry(key: string): string {
  if (!key.includes('ministry')) return key
  const [, whose = '', field] = MINISTRY_OF.exec(key) ?? []
  const name = field === undefined ? key : `${whose}${field} ministry`
  const other = FIELDS.find(([ending]) => name === ending || name.endsWith(` ${ending}`))
  return other ? name.slice(0, name.length - other[0].length) + other[1] : name
}

/** The folded words of a whole name, titles included, as one key. */
export const wholeKey: (text: string) => string = remembered((text) =>
  keyOf(withoutArticle(nameWords(foldExceptCase(text)))),
)

/** Two words or more with capitals, as people are called, and none that organisations and places have. */
export function hasPersonalShape(name: Pick<PartyName, 'words' | 'hasArticle'>): boolean {
  const words = withoutGeneration(name.words)
  if (name.hasArticle || words.length < 2 || words.length > LONGEST_PERSONAL_NAME) return false
  if (!words.every(isPersonalWord) || !words.some((word) => word.isCapitalised && !word.isInitials)) return false
  return words.every(({ folded }) => !IMPERSONAL_WORDS.has(folded))
}

/** [Martin King Junior] is [Martin King Jr.] */
function withPlainSuffix(words: readonly NameWord[]): readonly NameWord[] {
  const last = words.at(-1)
  const plain = GENERATION_SPELLINGS.get(last?.folded ?? '')
  return last && plain && words.length > 1 ? [...words.slice(0, -1), { ...last, folded: plain }] : words
}

function withoutArticle(words: readonly NameWord[]): readonly NameWord[] {
  const start = words.findIndex((word) => word.folded !== 'the')
  return start > 0 ? words.slice(start) : words
}

/** In lower case more may be a formality than in capitals: goes on until reading the key again changes nothing. */
function settle(words: readonly NameWord[]): readonly NameWord[] {
  const again = dropFormalities(withoutArticle(nameWords(keyOf(words)))).words
  return keyOf(again) === keyOf(words) ? words : settle(again)
}

function natureOf(words: readonly NameWord[], marked: PartyValue['nature']): PartyValue['nature'] {
  if (marked !== 'unknown') return marked
  if (words.some((word) => word.folded.split('-').some((part) => ORGANIZATION_WORDS.has(part)))) return 'organization'
  if (hasGeneration(words)) return 'person'
  const hasMiddleInitial = words.length > 2 && words.slice(1, -1).some((word) => word.isInitials)
  return hasMiddleInitial && hasPersonalShape({ words, hasArticle: false }) ? 'person' : 'unknown'
}

/** [Martin King Jr.], [John Smith III] */
function hasGeneration(words: readonly NameWord[]): boolean {
  const [first, ...rest] = words
  const names = rest.slice(0, -1)
  if (!first || names.length === 0 || words.length > LONGEST_PERSONAL_NAME) return false
  return GENERATIONS.has(words.at(-1)?.folded ?? '') && [first, ...names].every(isPersonalWord)
}

/** [World Health Organization (WHO)], [Ana Brandt (Labour)] */
function splitDefinition(text: string): { readonly name: string; readonly definition: string | null } {
  const open = text.lastIndexOf('(')
  if (open <= 0 || !text.endsWith(')') || splitWords(text.slice(0, open)).length === 0)
    return { name: text, definition: null }
  const [only = '', ...others] = splitWords(text.slice(open))
  return {
    name: text.slice(0, open),
    definition: others.length === 0 && ACRONYM.test(only) ? only.toLowerCase() : null,
  }
}

/** [Ana Brandt, 34], [Ana Brandt, M. D.], [Ana Brandt, the foreign minister]; not [Brandt, Varga and Novy] */
function splitAppositions(text: string): { readonly first: string; readonly isPersonal: boolean } {
  const [first = '', next = ''] = text.split(', ', 2)
  if (isSuffix(next)) return { first: `${first} ${next}`, isPersonal: false }
  const isPersonal = /^\d{1,3}$/u.test(next) || PERSONAL_SUFFIXES.has(lowerCase(splitWords(next).join('')))
  const isApposition = isPersonal || (/^\p{Ll}/u.test(next) && !next.startsWith('and '))
  return isApposition && splitWords(first).length > 0 ? { first, isPersonal } : { first: text, isPersonal: false }
}

/** [Jr.] of [Martin King, Jr.] */
function isSuffix(text: string): boolean {
  const [only = '', ...others] = splitWords(lowerCase(text))
  return others.length === 0 && (GENERATIONS.has(only) || GENERATION_SPELLINGS.has(only))
}

/** Whether a name as written is a first name and a surname, as far as capitals and words tell. */
export function isFullPersonalName(text: string): boolean {
  return hasPersonalShape(readName(text))
}
