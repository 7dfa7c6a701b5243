import type { SyntaxToken } from '../../model/syntax.ts'
import { isDemonym } from '../name/demonym.ts'
import { ORGANIZATION_NOUNS } from '../name/noun.ts'
import {
  isDirected,
  OFFICE_NOUNS,
  PORTFOLIOS,
  TITLE_COMPLEMENTS,
  TITLE_MODIFIERS,
  TITLE_OWNERS,
  titleWord,
} from '../office-title.ts'

/** Words beside a name or a title that are searched for an office and for what it is of. */
export const WINDOW = 12
const LONGEST_COMPLEMENT = 4

/** [Secretary of State] ends in `State`; ranks alone are no office. */
export function officeEnding(tokens: readonly SyntaxToken[], end: number): number | null {
  for (let at = end; at >= Math.max(0, end - LONGEST_COMPLEMENT); at -= 1) {
    if (!isOffice(tokens[at]) && !isSuffix(tokens, at)) continue
    if (at === end || TITLE_COMPLEMENTS.has(wordsBetween(tokens, at + 1, end))) return at
  }
  return null
}

export function isOffice(token: SyntaxToken | undefined): boolean {
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

export function startOfModifiers(tokens: readonly SyntaxToken[], noun: number): number {
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
export function isJoined(tokens: readonly SyntaxToken[], at: number): boolean {
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

export function isCapital(token: SyntaxToken | undefined): boolean {
  return /^\p{Lu}/u.test(token?.form ?? '')
}

function isModifier(tokens: readonly SyntaxToken[], at: number): boolean {
  const word = titleWord(tokens[at]?.form ?? '')
  if (word === '-') return at > 0 && isModifier(tokens, at - 1)
  // [White House aide]
  if (word === 'house' && tokens[at - 1]?.form === 'White') return false
  return TITLE_MODIFIERS.has(word) || OFFICE_NOUNS.has(word) || isDirected(word, tokens[at + 1]?.form ?? '')
}

/** The last token of a title that goes on behind its noun [secretary *of state*]. */
export function endOfComplement(tokens: readonly SyntaxToken[], noun: number): number {
  for (let end = noun + LONGEST_COMPLEMENT; end > noun; end -= 1)
    if (TITLE_COMPLEMENTS.has(wordsBetween(tokens, noun + 1, end))) return end
  return noun
}
