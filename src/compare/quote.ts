import type { Ladder, Level } from '../model/comparison.ts'
import type { QuoteValue } from '../model/value.ts'
import { CUT } from '../value/quote-words.ts'
import { align, type Stretch, wordDiff } from './quote/alignment.ts'
import { isCutFrom } from './quote/cut.ts'
import { excerpt } from './text-excerpt.ts'

/** Fewer words may stand in any two quotes by chance. */
const FEWEST_IN_A_CUT = 3
const FEWEST_IN_COMMON = 4
/** With nothing changed but a negation, fewer words show that it is one quote. */
const FEWEST_BESIDE_NEGATION = 3
/** Parts in ten of the shorter quote, and of all words aligned, that are in common in one quote altered. */
const SHARE_IN_COMMON = 7
/** Words of a quote that are aligned; alignment takes the product of two lengths. */
const LONGEST_ALIGNED = 2000
const NEGATING: ReadonlySet<string> = new Set(['not', 'no', 'never', 'do', 'does', 'did'])
/** What a contraction may hide: `he's gone`, `they'd left`. */
const HIDDEN_IN_CONTRACTIONS: ReadonlySet<string> = new Set(['is', 'has', 'had', 'would'])
/** What joins two clauses, which whoever writes down what was said may choose. */
const JOINING: ReadonlySet<string> = new Set(['and', 'but', 'so', 'that'])
/** What points to a thing that the noun tells alike: the ear and the pen take one for the other [the rule, this rule]. */
const POINTING: ReadonlySet<string> = new Set(['a', 'an', 'the', 'it', 'this', 'that', 'these', 'those'])
/** Letters of a short form of a name [IE, OPEC]. */
const LONGEST_INITIALS = 6

const same: Level<QuoteValue> = {
  name: 'same',
  relate: (left, right) =>
    left.canonical === right.canonical
      ? { relation: 'same', note: `${excerpt(left.written)} and ${excerpt(right.written)} are the same words` }
      : null,
}

/** The longer quote says more, so it lies within what the shorter one says. */
const cut = levelOfParts('cut', isCutOf)

/** [we will not leave the station], [we will leave the station] */
const altered: Level<QuoteValue> = {
  name: 'altered',
  relate: (left, right) => {
    const stretches = alignment(left, right)
    if (!stretches || !isAltered(stretches)) return null
    return { relation: 'conflicts', note: `one quote in two wordings: \`${wordDiff(stretches)}\`` }
  },
}

/** [To be here with Tom is a dream come true], [It's a dream come true]: the beginning is cut, and a word stands for it. */
const restarted = levelOfParts('restarted', isRestartOf)

function levelOfParts(name: string, isPart: (part: QuoteValue, whole: QuoteValue) => boolean): Level<QuoteValue> {
  return {
    name,
    relate: (left, right) => {
      if (isPart(right, left)) return { relation: 'refines', note: isPartOf(right, left) }
      return isPart(left, right) ? { relation: 'refined-by', note: isPartOf(left, right) } : null
    },
  }
}

/** [he's the one who left], [he has left the] · two cuts of one sentence that overlap */
const overlap: Level<QuoteValue> = {
  name: 'overlap',
  relate: (left, right) => {
    const stretches = alignment(left, right)
    if (!stretches || commonWords(stretches) < FEWEST_IN_COMMON || changes(stretches).length > 0) return null
    return { relation: 'compatible', note: `${excerpt(left.written)} and ${excerpt(right.written)} overlap` }
  },
}

const another: Level<QuoteValue> = {
  name: 'another',
  relate: (left, right) => ({
    relation: 'unknown',
    note: `${excerpt(left.written)} and ${excerpt(right.written)} are different quotes`,
  }),
}

/**
 * Levels, for quotes of one speaker: `same` words; `cut` (one is the other with words left out at the ends or at marked
 * cuts); `restarted` (a cut of which the first word stands for what was left out); `altered` (a few words differ in otherwise the same sentence); `overlap`; `another` quote.
 */
export const quoteLadder: Ladder<QuoteValue> = [same, cut, restarted, altered, overlap, another]

function isCutOf(part: QuoteValue, whole: QuoteValue): boolean {
  const spoken = part.words.filter((word) => word !== CUT).length
  return spoken >= FEWEST_IN_A_CUT && isCutFrom(part.words, whole.words)
}

/** Stands for whatever was the subject. */
const STANDING_IN: ReadonlySet<string> = new Set(['it', 'this', 'that'])
/** Words of the whole that one stands for. */
const FEWEST_REPLACED = 3

function isRestartOf(part: QuoteValue, whole: QuoteValue): boolean {
  const [first = '', ...rest] = part.words
  if (!STANDING_IN.has(first) || rest.length < FEWEST_IN_COMMON || rest.includes(CUT)) return false
  return isCutFrom(rest, whole.words.slice(FEWEST_REPLACED))
}

function isPartOf(part: QuoteValue, whole: QuoteValue): string {
  return `${excerpt(part.written)} is a part of ${excerpt(whole.written)}`
}

/** Null when the two share too few words to be one quote. The same whichever comes first. */
function alignment(left: QuoteValue, right: QuoteValue): readonly Stretch[] | null {
  const leftWords = left.words.slice(0, LONGEST_ALIGNED)
  const rightWords = right.words.slice(0, LONGEST_ALIGNED)
  const needed = Math.min(leftWords.length, rightWords.length) * SHARE_IN_COMMON
  if (countShared(leftWords, rightWords) * 10 < needed) return null
  const stretches =
    left.canonical < right.canonical ? align(leftWords, rightWords) : flipped(align(rightWords, leftWords))
  return commonWords(stretches) * 10 < needed ? null : stretches
}

/** How many words are in both, in any order. */
function countShared(left: readonly string[], right: readonly string[]): number {
  const open = new Map<string, number>()
  for (const word of left) open.set(word, (open.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of right) {
    const count = open.get(word) ?? 0
    if (count > 0) shared += 1
    open.set(word, count - 1)
  }
  return shared
}

function flipped(stretches: readonly Stretch[]): readonly Stretch[] {
  return stretches.map(({ isCommon, left, right }) => ({ isCommon, left: right, right: left }))
}

function commonWords(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, stretch) => sum + (stretch.isCommon ? stretch.left.length : 0), 0)
}

/** The stretches that differ in what was said. */
function changes(stretches: readonly Stretch[]): readonly Stretch[] {
  return differences(stretches).filter((stretch) => !wordsOf(stretch).every(isIdle) && !isShortForm(stretch))
}

/** The stretches that differ in words; a marked cut may stand for anything. */
function differences(stretches: readonly Stretch[]): readonly Stretch[] {
  return stretches.filter((stretch) => {
    if (stretch.isCommon) return false
    const words = wordsOf(stretch)
    return !words.includes(CUT) && !words.every((word) => HIDDEN_IN_CONTRACTIONS.has(word) || JOINING.has(word))
  })
}

function wordsOf({ left, right }: Stretch): readonly string[] {
  return [...left, ...right]
}

function isIdle(word: string): boolean {
  return HIDDEN_IN_CONTRACTIONS.has(word) || JOINING.has(word) || POINTING.has(word)
}

/** [customers of *HB*], [customers of *Harbor Bank*]: a name and its initials. */
function isShortForm({ left, right }: Stretch): boolean {
  return areInitials(left, right) || areInitials(right, left)
}

function areInitials([short = '', ...rest]: readonly string[], words: readonly string[]): boolean {
  if (rest.length > 0 || words.length < 2 || words.length > LONGEST_INITIALS) return false
  return short === words.map((word) => word.slice(0, 1)).join('')
}

function isAltered(stretches: readonly Stretch[]): boolean {
  const changed = changes(stretches)
  if (changed.length === 0) return false
  const common = commonWords(stretches)
  const words = differences(stretches).reduce(
    (sum, stretch) => sum + Math.max(stretch.left.length, stretch.right.length),
    0,
  )
  if (common * 10 < (common + words) * SHARE_IN_COMMON)
    return common >= FEWEST_BESIDE_NEGATION && isNegated(changed, words)
  return common >= (isNegated(changed, words) ? FEWEST_BESIDE_NEGATION : FEWEST_IN_COMMON)
}

/** [not], [did not]: nothing but words that deny were put in or left out. */
function isNegated(changed: readonly Stretch[], words: number): boolean {
  return words <= 2 && changed.every(({ left, right }) => [...left, ...right].every((word) => NEGATING.has(word)))
}
