/** Counts of people and things. */

import {
  isCapitalized,
  isDash,
  isGlued,
  isName,
  lemmaAt,
  tagAt,
  type WordedSentence,
  wordAt,
} from '../sentence-words.ts'
import { isYearBeforeSubject } from '../year-before-subject.ts'
import { boundAfter, boundBefore } from './bound.ts'
import { countedFrom, isBefallen, isHuman, isPluralAt } from './counted.ts'
import { figuresAt } from './figures.ts'
import { BLAMING, LABELS, OCCASIONS, STREETS } from './lexicon.ts'
import { type NumberPhrase, scaleOfLetter } from './number-phrase.ts'
import { phrase, type QuantityFound, type QuantityParser } from './parser.ts'

/** [at least 12 people], [dozens wounded], [40 to 50], [hundreds of homes]. */
export const countParser: QuantityParser = { name: 'count', parse: parseCount }
/** [half of voters], [one in five], [two thirds]. */
export const shareParser: QuantityParser = { name: 'share', parse: parseShare }

function parseCount(sentence: WordedSentence, at: number, number: NumberPhrase | null): QuantityFound | null {
  const figures = figuresAt(sentence, at, number)
  if (!figures || isName(sentence, at) || isLabelled(sentence, at) || isYearBeforeSubject(sentence, at)) return null
  const scaled = withLetter(sentence, figures)
  const counted = hyphenedNoun(sentence, scaled.next) ?? countedFrom(sentence, scaled.next)
  if (!isCount(sentence, figures.number, scaled.next, counted)) return null
  const opened = figures.isRange && ['between', 'from'].includes(wordAt(sentence, at - 1)) ? at - 1 : at
  const before = isReason(sentence, opened - 1, counted) ? null : boundBefore(sentence, opened)
  const after = boundAfter(sentence, scaled.next)
  const last = lastOf(sentence, after?.at ?? scaled.next, counted)
  return {
    first: before?.at ?? opened,
    last,
    head: counted ?? at,
    next: scaled.next,
    value: phrase(after?.text ?? before?.text ?? null, scaled.text),
    counted,
    dimension: isOfPeople(sentence, figures.number, after?.at ?? scaled.next, counted) ? 'people' : 'none',
  }
}

/** Tokens from the verb to [over]. */
const WIDEST_BLAME = 8

/** [arrested a man *over three robberies*, protests *over two deaths*]: what for, and not how many; not [arrested over 300 people]. */
function isReason(sentence: WordedSentence, over: number, counted: number | null): boolean {
  if (wordAt(sentence, over) !== 'over' || counted === null || !OCCASIONS.has(lemmaAt(sentence, counted))) return false
  for (let at = over - 1; at >= Math.max(0, over - WIDEST_BLAME); at -= 1)
    if (BLAMING.has(lemmaAt(sentence, at))) return true
  return false
}

/** [12-member panel], [three-storey house]; [1,000-strong crowd] counts the crowd. */
function hyphenedNoun(sentence: WordedSentence, at: number): number | null {
  return isDash(sentence, at) && tagAt(sentence, at + 1) === 'NN' ? at + 1 : null
}

/** [10m people] */
function withLetter(
  sentence: WordedSentence,
  { text, next }: { readonly text: string; readonly next: number },
): {
  readonly text: string
  readonly next: number
} {
  const scale = scaleOfLetter(sentence, next)
  if (scale === null || tagAt(sentence, next + 1) !== 'NNS') return { text, next }
  return { text: `${text} ${scale}`, next: next + 1 }
}

/** The evidence ends with what is counted where that stands near. */
function lastOf(sentence: WordedSentence, next: number, counted: number | null): number {
  if (counted !== null && counted - next < 5) return Math.max(counted, next - 1)
  return isBefallen(sentence, next) ? next : next - 1
}

function isOfPeople(sentence: WordedSentence, number: NumberPhrase, next: number, counted: number | null): boolean {
  if (counted !== null) return isHuman(sentence, counted)
  return isBefallen(sentence, next) || isSubject(sentence, number, next) || MARCHING.has(wordAt(sentence, next))
}

/** [Flight 370], [Crew-11], [page 3], [No. 10], [10 Downing Street]: a number that is a name. */
function isLabelled(sentence: WordedSentence, at: number): boolean {
  const before = wordAt(sentence, at - 1)
  if (
    LABELS.has(before) &&
    (tagAt(sentence, at - 1).startsWith('NN') || before === 'top' || before === 'ranked' || before.startsWith('no'))
  )
    return true
  if (
    isDash(sentence, at - 1) &&
    isGlued(sentence, at - 1) &&
    isGlued(sentence, at) &&
    /\p{L}/u.test(wordAt(sentence, at - 2))
  )
    return true
  // [the need is great: 12 people are missing]
  if (before === ':') return isGlued(sentence, at) || !isFollowedByNoun(sentence, at)
  if (['#', '/', '@'].includes(before)) return true
  // [877-LAPD], [24-7], [the 3400 block of Elm Street]
  if (
    isDash(sentence, at + 1) &&
    isGlued(sentence, at + 1) &&
    isGlued(sentence, at + 2) &&
    /^\d|^[A-Z]{2}/.test(sentence.tokens[at + 2]?.form ?? '')
  )
    return isDescendingCode(sentence, at)
  if (wordAt(sentence, at + 1) === 'block' && wordAt(sentence, at + 2) === 'of') return true
  if (isName(sentence, at - 1) && isCapitalized(sentence, at - 1) && /^\d/.test(wordAt(sentence, at)))
    return !isFollowedByNoun(sentence, at)
  return isAddress(sentence, at)
}

/** [40-50] is a range; [24-7] and [555-0199] are none. */
function isDescendingCode(sentence: WordedSentence, at: number): boolean {
  const [left, right] = [
    Number(wordAt(sentence, at).replaceAll(',', '')),
    Number(wordAt(sentence, at + 2).replaceAll(',', '')),
  ]
  return !(left < right) || wordAt(sentence, at + 2).startsWith('0')
}

function isFollowedByNoun(sentence: WordedSentence, at: number): boolean {
  return tagAt(sentence, at + 1) === 'NNS' || isBefallen(sentence, at + 1) || wordAt(sentence, at + 1) === 'people'
}

function isAddress(sentence: WordedSentence, at: number): boolean {
  if (!isName(sentence, at + 1)) return false
  return [2, 3, 4].some((offset) => STREETS.has(wordAt(sentence, at + offset)) && isCapitalized(sentence, at + offset))
}

const YEAR = /^(?:19|20)\d\d$/

/** Bare numbers may be years, times or marks; what counts nothing named must be no such thing. */
function isCount(sentence: WordedSentence, number: NumberPhrase, next: number, counted: number | null): boolean {
  if (number.text === 'one') return isOne(sentence, next, counted)
  if (YEAR.test(number.text))
    return counted !== null && tagAt(sentence, counted) !== 'NNP' && isPluralAt(sentence, counted)
  if (counted === null && (isAmongFigures(sentence, next) || isAfterthought(sentence, next))) return false
  if (number.kind === 'vague')
    return counted !== null || isBefallen(sentence, next) || isSubject(sentence, number, next)
  return true
}

/** [Dozens were killed], [Tens of thousands marched]: people, of whom something is told. */
function isSubject(sentence: WordedSentence, { text }: NumberPhrase, next: number): boolean {
  return CROWDS.has(text) && BEFALLING.has(wordAt(sentence, next))
}

const CROWDS: ReadonlySet<string> = new Set([
  'dozens',
  'scores',
  'hundreds',
  'thousands',
  'tens of thousands',
  'hundreds of thousands',
])
/** What only people do [3,000 marched]. */
const MARCHING: ReadonlySet<string> = new Set(['marched', 'rallied', 'gathered', 'protested', 'demonstrated'])
const BEFALLING: ReadonlySet<string> = new Set([
  ...MARCHING,
  ...'were are have had died perished drowned remain remained fled took turned attended joined poured flocked'.split(
    ' ',
  ),
])

/** [0 55], a line with a figure alone: marks of a page. */
function isAmongFigures(sentence: WordedSentence, next: number): boolean {
  if (sentence.words.length <= 2) return true
  return /^\d/.test(wordAt(sentence, next)) || /^\d/.test(wordAt(sentence, next - 2))
}

/** [a day or two] */
function isAfterthought(sentence: WordedSentence, next: number): boolean {
  return wordAt(sentence, next - 2) === 'or' && tagAt(sentence, next - 3) === 'NN'
}

/** [one person], [one of them], [one killed]; no [one day], [this one]. */
function isOne(sentence: WordedSentence, next: number, counted: number | null): boolean {
  if (isBefallen(sentence, next)) return true
  if (wordAt(sentence, next) === 'of')
    return ['them', 'whom'].includes(wordAt(sentence, next + 1)) || (counted !== null && isHuman(sentence, counted))
  return counted !== null && isHuman(sentence, counted)
}

function parseShare(sentence: WordedSentence, at: number, number: NumberPhrase | null): QuantityFound | null {
  if (number?.kind !== 'share') return null
  const before = boundBefore(sentence, at)
  const isOf = wordAt(sentence, number.next) === 'of' || number.text.includes(' in ')
  const counted = isOf ? countedFrom(sentence, number.next) : null
  return {
    first: before?.at ?? at,
    last: number.next - 1,
    head: number.next - 1,
    value: phrase(before?.text ?? null, number.text),
    counted,
    dimension: 'ratio',
  }
}
