import type { SyntaxToken } from '../../model/syntax.ts'
import { wordSet } from '../../util/word-set.ts'

const DAYS = wordSet(`
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday today yesterday tomorrow tonight
`)
/** What a noun that a day took the place of may be, with or without a preposition. */
const ROLES: ReadonlySet<string> = new Set(['obj', 'obl', 'nmod', 'nsubj', 'nsubj:pass', 'conj'])
const IN_PHRASE: ReadonlySet<string> = new Set(['obj', 'obl', 'nmod', 'nmod:unmarked', 'compound', 'appos', 'conj'])
const HUNG: ReadonlySet<string> = new Set(['appos', 'flat', 'list', 'dep', 'compound'])

/**
 * A day right behind a common noun is when something is done, and the noun what it is done to or where [rescued two hikers *Sunday*,
 * seized a border post *yesterday*].
 */
export function mendTimeAfterNoun(tokens: readonly SyntaxToken[]): readonly SyntaxToken[] {
  let mended = tokens
  for (let day = 1; day < tokens.length; day += 1) if (DAYS.has(tokens[day]?.form ?? '')) mended = withDay(mended, day)
  return mended
}

function withDay(tokens: readonly SyntaxToken[], day: number): readonly SyntaxToken[] {
  const { relation = '', head = -1 } = tokens[day] ?? {}
  const verb = verbOver(tokens, head)
  if (head < 0 || verb < 0) return tokens
  const noun = day - 1
  if (isCommonNoun(tokens[noun]) && tokens[noun]?.relation === 'compound' && tokens[noun]?.head === day) {
    const role = roleOfNoun(tokens, day)
    return role === null ? tokens : parted(tokens, { noun, day, verb, role })
  }
  return HUNG.has(relation) && isRightBehind(tokens, day, head) ? hungOn(tokens, day, verb) : tokens
}

function isCommonNoun(token: SyntaxToken | undefined): boolean {
  return token?.upos === 'NOUN' && token.form === token.form.toLowerCase()
}

/** The verb whose phrase a word is in; -1 where it is in none. */
function verbOver(tokens: readonly SyntaxToken[], word: number): number {
  let at = word
  while (IN_PHRASE.has(tokens[at]?.relation ?? '') && tokens[at]?.upos !== 'VERB') at = tokens[at]?.head ?? -1
  return tokens[at]?.upos === 'VERB' ? at : -1
}

/** What the noun is to the head of the day; null where it does not show. */
function roleOfNoun(tokens: readonly SyntaxToken[], day: number): string | null {
  const { relation = '', head = -1 } = tokens[day] ?? {}
  if (ROLES.has(relation)) return relation
  if (relation !== 'obl:unmarked' || head > day) return null
  const hasObject = tokens.some((token) => token.head === head && OBJECT.test(token.relation))
  return hasObject ? null : 'obj'
}

const OBJECT = /^(?:obj|ccomp|xcomp|aux:pass)$/

interface Parts {
  readonly noun: number
  readonly day: number
  readonly verb: number
  readonly role: string
}

/** All that stands before the noun is the noun's. */
function parted(tokens: readonly SyntaxToken[], { noun, day, verb, role }: Parts): readonly SyntaxToken[] {
  const above = tokens[day]?.head ?? -1
  return tokens.map((token, at) => {
    if (at === noun) return { ...token, head: above, relation: role }
    if (at === day) return { ...token, head: verb, relation: 'obl:unmarked' }
    return token.head === day && at < noun ? { ...token, head: noun } : token
  })
}

/** Nothing but what hangs on the day stands between the noun and it. */
function isRightBehind(tokens: readonly SyntaxToken[], day: number, noun: number): boolean {
  if (noun > day || !isCommonNoun(tokens[noun])) return false
  for (let at = noun + 1; at < day; at += 1) {
    if (tokens[at]?.head !== day || tokens[at]?.upos === 'PUNCT' || tokens[at]?.relation === 'case') return false
  }
  return true
}

function hungOn(tokens: readonly SyntaxToken[], day: number, verb: number): readonly SyntaxToken[] {
  return tokens.map((token, at) => (at === day ? { ...token, head: verb, relation: 'obl:unmarked' } : token))
}
