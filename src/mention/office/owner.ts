import type { SentenceTree, SyntaxToken } from '../../model/syntax.ts'
import { MONTHS, WEEKDAYS } from '../calendar-word.ts'
import { isDemonym } from '../name/demonym.ts'
import type { TokenRange } from '../name/span.ts'
import { textOf } from '../name/text.ts'
import { tenseOf } from './tense.ts'
import { isCapital, isJoined, WINDOW } from './title-words.ts'

interface Owner extends TokenRange {
  /** Where its name begins. */
  readonly from: number
  readonly text: string
}

/** What the title is of: [NASA | Administrator], [Russia's space agency | chief], [Ruritanian | foreign minister]. */
export function ownerBefore(tree: SentenceTree, end: number, names: readonly TokenRange[]): Owner | null {
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

export const OWNER_LINKS: ReadonlySet<string> = new Set(['of', 'for', 'at', 'with'])

export function ownerBehind(
  tree: SentenceTree,
  link: number,
  limit: number,
  names: readonly TokenRange[],
): Owner | null {
  const { tokens } = tree
  if (!OWNER_LINKS.has(tokens[link]?.form ?? '')) return null
  // [a lawyer with *no* party behind her]
  if (tokens[link + 1]?.form === 'no') return null
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
