/** Numbers in figures and words, as stretches of tokens. */

import { hasWords, isDash, isGlued, type WordedSentence, wordAt } from '../sentence-words.ts'
import { withGroups, withPoint } from './figure-groups.ts'
import { AFTER_ARTICLE, CARDINALS, FRACTIONS, SCALE_LETTERS, SCALES, VAGUE } from './lexicon.ts'

/** A number from a token on. */
export interface NumberPhrase {
  /** As `src/value/quantity.ts` reads it: `1.2 million`, `twenty-five`, `tens of thousands`. */
  readonly text: string
  /** Only of a figure without a scale, or a small number word. */
  readonly amount: number | null
  /** `figure`: digits; `vague`: `dozens`; `share`: `two thirds`. */
  readonly kind: 'figure' | 'words' | 'vague' | 'share'
  /** The index after its last token. */
  readonly next: number
}

const FIGURE = /^(?:\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d{2})+,\d{3}|\d{1,15})(?:\.\d{1,6})?$/

/** [05], [007]: a part of a date, a mark. */
const MARK = /^0\d/

/** Null where no number begins. */
export function numberAt(sentence: WordedSentence, at: number): NumberPhrase | null {
  const word = wordAt(sentence, at)
  const code = word.charCodeAt(0)
  if (code >= 48 && code <= 57) return figureAt(sentence, at, word)
  if (CARDINALS.has(word)) return wordsAt(sentence, at)
  if (word === 'a' || word === 'an' || word === 'several' || word === 'half') return openedAt(sentence, at, word)
  return VAGUE.has(word) ? vagueAt(sentence, at) : null
}

function figureAt(sentence: WordedSentence, at: number, written: string): NumberPhrase | null {
  const word = withPoint(sentence, at, written)
  if (HALVED.test(word)) return { ...withScales(sentence, word, at + 1), amount: null }
  if (!FIGURE.test(word) || MARK.test(word)) return null
  const { text, next } = withGroups(sentence, at, word)
  if (QUOTIENT.test(wordAt(sentence, next)) && next === at + 1) {
    return { ...withScales(sentence, `${text} ${wordAt(sentence, next)}`, next + 1), amount: null }
  }
  const scale = scalesAt(sentence, next)
  const amount = scale.text === '' ? Number(text.replaceAll(',', '')) : null
  return { text: `${text}${scale.text}`, amount, kind: 'figure', next: scale.next }
}

/** [3½] */
const HALVED = /^\d{1,6}[¼-¾⅓⅔⅛]$/
/** [2 *1/2*] */
const QUOTIENT = /^(?:1\/[2348]|2\/3|3\/[48]|5\/8|7\/8)$/
function withScales(sentence: WordedSentence, text: string, at: number): Pick<NumberPhrase, 'text' | 'kind' | 'next'> {
  const scale = scalesAt(sentence, at)
  return { text: `${text}${scale.text}`, kind: 'figure', next: scale.next }
}

/** What is appended for the scale words from an index on. */
function scalesAt(sentence: WordedSentence, at: number): { readonly text: string; readonly next: number } {
  let text = ''
  let next = at
  // [a hundred thousand million] is more than any text needs.
  while (next < at + 3 && SCALES.has(wordAt(sentence, next))) {
    text += ` ${wordAt(sentence, next)}`
    next += 1
  }
  // [5-million]
  if (next === at && isDash(sentence, at) && isGlued(sentence, at) && SCALES.has(wordAt(sentence, at + 1))) {
    return { text: ` ${wordAt(sentence, at + 1)}`, next: at + 2 }
  }
  return { text, next }
}

/** [5m], [300k]: the scale that a letter stands for, where the unit around tells that it is one; null of other words. */
export function scaleOfLetter(sentence: WordedSentence, at: number): string | null {
  return isGlued(sentence, at) ? (SCALE_LETTERS.get(wordAt(sentence, at)) ?? null) : null
}

const SMALL: readonly string[] = [...CARDINALS].slice(0, 19)

/** [twenty-five], [three hundred and twelve thousand], [two thirds], [two dozen]. */
function wordsAt(sentence: WordedSentence, at: number): NumberPhrase | null {
  const share = shareAt(sentence, at)
  if (share) return share
  const { parts, next } = wordsOn(sentence, at, [])
  if (hasWords(sentence, next, 'and', 'a', 'half')) {
    const scale = scalesAt(sentence, next + 3)
    return { text: `${parts.join(' ')} and a half${scale.text}`, amount: null, kind: 'words', next: scale.next }
  }
  const small = parts.length === 1 ? SMALL.indexOf(parts[0] ?? '') + 1 : 0
  return { text: parts.join(' '), amount: small || null, kind: 'words', next }
}

/** Tokens of the longest number that news writes in words. */
const LONGEST = 16

/** The words of a number from a token on, behind those that open it [a hundred]. */
function wordsOn(
  sentence: WordedSentence,
  at: number,
  opening: readonly string[],
): { readonly parts: readonly string[]; readonly next: number } {
  const parts = [...opening]
  // [between one hundred and two million]
  const isBetween = wordAt(sentence, at - 1 - opening.length) === 'between'
  let next = at
  while (next < at + LONGEST && continuesNumber(sentence, next, parts)) {
    const before = parts.at(-1) ?? ''
    const word = wordAt(sentence, next)
    if (word === 'and' && isBetween) break
    if (isOnes(word) && isTens(before)) parts[parts.length - 1] = `${before}-${word}`
    else if (!isDash(sentence, next)) parts.push(word)
    next += 1
  }
  return { parts, next }
}

function continuesNumber(sentence: WordedSentence, at: number, before: readonly string[]): boolean {
  const word = wordAt(sentence, at)
  const last = before.at(-1)
  if (last === undefined) return CARDINALS.has(word)
  if (SCALES.has(word)) return true
  if (CARDINALS.has(word))
    return isTens(last) ? isOnes(word) && isDash(sentence, at - 1) : SCALES.has(last) || last === 'and'
  if (isDash(sentence, at)) {
    const next = wordAt(sentence, at + 1)
    return (isTens(last) && isOnes(next)) || SCALES.has(next)
  }
  return (
    word === 'and' &&
    SCALES.has(last) &&
    last !== 'dozen' &&
    CARDINALS.has(wordAt(sentence, at + 1)) &&
    isWithinHundred(sentence, at + 1, last)
  )
}

function isTens(word: string): boolean {
  return CARDINALS.has(word) && word.endsWith('ty')
}

function isOnes(word: string): boolean {
  return SMALL.indexOf(word) >= 0 && SMALL.indexOf(word) < 9
}

/** [two hundred and five, two hundred and fifty million], but no [one hundred and two hundred, two thousand and three million]. */
function isWithinHundred(sentence: WordedSentence, at: number, last: string): boolean {
  let next = at + 1
  if (isDash(sentence, next)) next += 2
  const scale = wordAt(sentence, next)
  return !SCALES.has(scale) || (last === 'hundred' && scale !== 'hundred' && scale !== 'dozen')
}

/** [two thirds], [three-quarters], [one in five], [two out of three]. */
function shareAt(sentence: WordedSentence, at: number): NumberPhrase | null {
  const word = wordAt(sentence, at)
  const isHyphened = isDash(sentence, at + 1)
  const end = isHyphened ? at + 2 : at + 1
  const fraction = wordAt(sentence, end)
  const isOne = word === 'one' && wordAt(sentence, end + 1) === 'of'
  if (FRACTIONS.has(fraction) && (fraction.endsWith('s') || isOne))
    return { text: `${word} ${fraction}`, amount: null, kind: 'share', next: end + 1 }
  const whole = wordAt(sentence, end) === 'in' ? end + 1 : hasWords(sentence, end, 'out', 'of') ? end + 2 : 0
  const wholeWord = wordAt(sentence, isHyphened && whole > 0 && isDash(sentence, whole) ? whole + 1 : whole)
  if (whole === 0 || !CARDINALS.has(wholeWord) || SMALL.indexOf(word) >= SMALL.indexOf(wholeWord)) return null
  const next = wordAt(sentence, whole) === wholeWord ? whole + 1 : whole + 2
  return { text: `${word} in ${wholeWord}`, amount: null, kind: 'share', next }
}

/** [a dozen], [a few hundred], [several thousand], [half a million], [a third of]. */
function openedAt(sentence: WordedSentence, at: number, word: string): NumberPhrase | null {
  if (word === 'half') return halfAt(sentence, at)
  if (word === 'several') return scaledNoun(sentence, at + 1, 'several')
  const noun = wordAt(sentence, at + 1)
  if (FRACTIONS.has(noun)) return fractionOf(sentence, at + 2, noun)
  // [a hundred and fifty]
  const whole = WHOLE_SCALES.has(noun) ? wordsAfterArticle(sentence, at, word, noun) : null
  if (whole) return whole
  const isCounting = AFTER_ARTICLE.has(noun) && (!NEEDS_OF.has(noun) || wordAt(sentence, at + 2) === 'of')
  return isCounting ? scaledNoun(sentence, at + 2, `a ${noun}`) : null
}

const WHOLE_SCALES: ReadonlySet<string> = new Set(['hundred', 'thousand', 'million'])

/** Null where nothing but scales follows. */
function wordsAfterArticle(sentence: WordedSentence, at: number, article: string, scale: string): NumberPhrase | null {
  const { parts, next } = wordsOn(sentence, at + 2, [article, scale])
  return parts.includes('and') ? { text: parts.join(' '), amount: null, kind: 'words', next } : null
}

/** [a couple from Leeds], [a score] are no counts. */
const NEEDS_OF: ReadonlySet<string> = new Set(['score', 'couple', 'handful'])
const VAGUE_OPENINGS: ReadonlySet<string> = new Set(['a few', 'a couple', 'a handful', 'several'])

function scaledNoun(sentence: WordedSentence, at: number, opening: string): NumberPhrase {
  const { text, next } = scalesAt(sentence, at)
  return { text: `${opening}${text}`, amount: null, kind: VAGUE_OPENINGS.has(opening) ? 'vague' : 'words', next }
}

/** [a third of the town], [a quarter of a million]. */
function fractionOf(sentence: WordedSentence, at: number, fraction: string): NumberPhrase | null {
  const isShare = BEFORE_SHARE.has(wordAt(sentence, shareOpening(sentence, at - 3))) || SHARED.has(wordAt(sentence, at))
  if (wordAt(sentence, at) !== 'of')
    return isShare ? { text: `a ${fraction}`, amount: null, kind: 'share', next: at } : null
  if (wordAt(sentence, at + 1) === 'a' && SCALES.has(wordAt(sentence, at + 2))) {
    return { text: `a ${fraction} of a ${wordAt(sentence, at + 2)}`, amount: null, kind: 'words', next: at + 3 }
  }
  return { text: `a ${fraction}`, amount: null, kind: 'share', next: at }
}

/** [rose *by* a quarter, *nearly* a third] */
const BEFORE_SHARE: ReadonlySet<string> = new Set(['by', 'up', 'down'])
/** [a quarter *stake*, a third *more*] */
const SHARED: ReadonlySet<string> = new Set(
  'stake share shareholding holding interest more less higher lower'.split(' '),
)
const VAGUELY: ReadonlySet<string> = new Set('nearly almost about around over under roughly only just'.split(' '))

/** The token before a fraction and what makes it vague [by *nearly* a fifth]. */
function shareOpening(sentence: WordedSentence, before: number): number {
  return VAGUELY.has(wordAt(sentence, before)) ? shareOpening(sentence, before - 1) : before
}

/** [half a million], [half of voters], [half a dozen]. */
function halfAt(sentence: WordedSentence, at: number): NumberPhrase | null {
  const scale = wordAt(sentence, at + 2)
  if (wordAt(sentence, at + 1) === 'a' && SCALES.has(scale)) {
    return { text: `half a ${scale}`, amount: null, kind: 'words', next: at + 3 }
  }
  return wordAt(sentence, at + 1) === 'of' ? { text: 'half', amount: null, kind: 'share', next: at + 1 } : null
}

/** [dozens], [hundreds of thousands]. */
function vagueAt(sentence: WordedSentence, at: number): NumberPhrase | null {
  const word = wordAt(sentence, at)
  if (wordAt(sentence, at + 1) === 'of' && VAGUE.has(wordAt(sentence, at + 2))) {
    return { text: `${word} of ${wordAt(sentence, at + 2)}`, amount: null, kind: 'vague', next: at + 3 }
  }
  // [scores] and [tens] alone are results and notes as often as counts.
  const isAlone = wordAt(sentence, at + 1) !== 'of'
  return isAlone && (word === 'scores' || word === 'tens')
    ? null
    : { text: word, amount: null, kind: 'vague', next: at + 1 }
}
