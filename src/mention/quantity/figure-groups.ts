/** Figures that a comma or a space parts. */
import { isGlued, tagAt, type WordedSentence, wordAt } from '../sentence-words.ts'
import { LABELS, SCALES } from './lexicon.ts'

/** A figure as the reader of records takes it, and the index after its last token. */
interface FigureText {
  readonly text: string
  readonly next: number
}

/** [3,5] */
const DECIMAL_COMMA = /^\d{1,3},\d{1,2}$/

/** [3,5 million, 3,5 %]: a comma before one or two digits and a scale or a percent sign is a decimal point. */
export function withPoint(sentence: WordedSentence, at: number, word: string): string {
  if (!DECIMAL_COMMA.test(word)) return word
  const next = wordAt(sentence, at + 1)
  const isDecimal = (SCALES.has(next) && next !== 'hundred') || next === '%' || next === 'percent' || next === 'per'
  return isDecimal ? word.replace(',', '.') : word
}

/** [22 000, 1 250 000]: groups that a space parts, where no two figures can stand side by side. */
export function withGroups(sentence: WordedSentence, at: number, word: string): FigureText {
  const groups: string[] = []
  while (groups.length < MOST_GROUPS && GROUP.test(wordAt(sentence, at + 1 + groups.length)))
    groups.push(wordAt(sentence, at + 1 + groups.length))
  const isGrouped = /^[1-9]\d{0,2}$/.test(word) && groups.length > 0 && areGroups(sentence, at, groups)
  if (!isGrouped) return withSpacedGroups(sentence, at, word)
  return { text: [word, ...groups].join(','), next: at + 1 + groups.length }
}

const GROUP = /^\d{3}(?:\.\d{1,2})?$/
const MOST_GROUPS = 4

/** A space alone parts them, and what stands before calls for no figure of its own [*On May 3* 200 people came, *page 3* 200]. */
function areGroups(sentence: WordedSentence, at: number, groups: readonly string[]): boolean {
  const { tokens, words } = sentence
  const isTight = groups.every(
    (_, index) => (tokens[at + 1 + index]?.start ?? 0) - (tokens[at + index]?.end ?? 0) === 1,
  )
  if (!isTight || LABELS.has(words[at - 1] ?? '')) return false
  // [31 000]: no number begins with a zero.
  return (
    groups.length > 1 ||
    (groups[0] ?? '').startsWith('0') ||
    OPENING.test(tagAt(sentence, at - 1)) ||
    LEADS.has(words[at - 1] ?? '')
  )
}

const LEADS: ReadonlySet<string> = new Set(
  'to for by of than with from and or cut about around nearly almost'.split(' '),
)

/** Of verbs, articles and adverbs, of a sign of money, and of what begins a sentence. */
const OPENING = /^(?:VB[A-Z]?|DT|RB[A-Z]?|PRP\$|\$|)$/

/** Before these no list of figures begins [$1, 400; more than 1, 400]. */
const GROUPED_AFTER: ReadonlySet<string> = new Set(
  '$ than least over about around nearly almost approximately roughly'.split(' '),
)

/** [22, 000]: torn apart by bad spacing. A group that begins with a zero is no number of its own. */
function withSpacedGroups(sentence: WordedSentence, at: number, word: string): FigureText {
  let text = word
  let next = at + 1
  while (/^\d{1,3}(?:,\d{3})*$/.test(text) && wordAt(sentence, next) === ',' && isGlued(sentence, next)) {
    const group = wordAt(sentence, next + 1)
    const isOpened = GROUPED_AFTER.has(wordAt(sentence, at - 1))
    const isGroup = /^\d{3}$/.test(group) && (group.startsWith('0') || isOpened)
    if (!isGroup || text.length > LONGEST_GROUPED) break
    text += `,${group}`
    next += 2
  }
  return withTornDecimals(sentence, text, next)
}

/** [6. 4, $1. 25 million]: torn apart by bad spacing; at the end of a sentence nothing would follow the full stop. */
function withTornDecimals(sentence: WordedSentence, text: string, next: number): FigureText {
  const decimals = wordAt(sentence, next + 1)
  const isTorn = /^\d{1,3}$/.test(text) && wordAt(sentence, next) === '.' && isGlued(sentence, next)
  return isTorn && /^\d{1,2}$/.test(decimals) ? { text: `${text}.${decimals}`, next: next + 2 } : { text, next }
}

const LONGEST_GROUPED = 12
