/** The words, figures and marks of a quantity as typed. */
import type { Decimal } from '../../model/value.ts'
import { readDecimal } from './decimal.ts'

export interface Token {
  readonly kind: 'number' | 'word' | 'mark'
  /** A word keeps its case and loses its points: `U.S.` is `US`. */
  readonly text: string
  /** In lower case, for look-ups. */
  readonly word: string
  /** No space before it. */
  readonly isGlued: boolean
  /** Of a figure; null when it is written in no way known, like `12,34`. */
  readonly amount: Decimal | null
  /** Digits after the point. */
  readonly places: number
}

/** Something read from the tokens, and the index after it. */
export interface Read<T> {
  readonly value: T
  readonly next: number
}

const PRINTABLE_ASCII = /^[ -~]*$/
const VULGAR_FRACTION = /[¼-¾⅐-⅞↉]/gu
const LOOKALIKES: readonly (readonly [RegExp, string])[] = [
  [/[‐-―−]/gu, '-'],
  [/²/gu, '^2'],
  [/³/gu, '^3'],
  [/º/gu, '°'],
  [/[‘’′]/gu, "'"],
  [/[“”″]/gu, '"'],
]

/** One spelling for dashes, quotes, wide digits, raised digits and `½`; single spaces. The caller has bounded the length. */
export function plainText(text: string): string {
  if (PRINTABLE_ASCII.test(text)) return text.replace(/ {2,}/g, ' ').trim()
  let plain = text.replace(VULGAR_FRACTION, (fraction) => ` ${fraction.normalize('NFKC').replace('⁄', '/')}`)
  for (const [lookalike, replacement] of LOOKALIKES) plain = plain.replace(lookalike, replacement)
  return plain.normalize('NFKC').replace(/\s+/gu, ' ').trim()
}

/** Without the point that ends a sentence. */
export function trimmedText(text: string): string {
  return plainText(text).replace(/[.,;]$/, '')
}

// [1 300] and [1,300.5] are one figure each; [40..50] are two; [U.S.] and [sq.] are words. Letters are told by ranges that
// leave out the signs of currencies and of mathematics: compiling `\p{L}` takes longer than reading a story's figures.
const TOKEN =
  /(\d{1,3}(?: \d{3})+(?!\d)(?:\.\d+)?|\d+(?:[.,]\d+)*|\.\d+)|([A-Za-zÀ-\u0e3e\u0e40-\u1fff\u2c00-\ud7ff][A-Za-zÀ-\u0e3e\u0e40-\u1fff\u2c00-\ud7ff.']*)|(>=|<=|\.\.|[^\s])/g
const LETTER = /[A-Za-zÀ-\u0e3e\u0e40-\u1fff\u2c00-\ud7ff]/

export function tokenize(plain: string): readonly Token[] {
  const ungrouped = plain.replace(APOSTROPHE_OF_GROUP, '$1')
  const tokens: Token[] = []
  let end = -1
  for (const match of ungrouped.matchAll(TOKEN)) {
    const isGlued = match.index === end
    end = match.index + match[0].length
    if (!isJoiningHyphen(ungrouped, match, tokens.at(-1), isGlued)) tokens.push(tokenOf(match, isGlued))
  }
  return tokens
}

/** [34-year-old], [twenty-five], [12-to-15], [magnitude-6]: a hyphen before a word joins, one before a figure is a range or a sign. */
function isJoiningHyphen(plain: string, match: RegExpExecArray, before: Token | undefined, isGlued: boolean): boolean {
  if (match[0] !== '-' || !before || !isGlued || before.kind === 'mark') return false
  const after = plain.charAt(match.index + 1)
  if (before.word === 'magnitude') return true
  return LETTER.test(after) || (before.word === 'to' && /\d/.test(after))
}

function tokenOf(match: RegExpExecArray, isGlued: boolean): Token {
  const [all, figure, word] = match
  if (figure !== undefined) return figureToken(figure, isGlued)
  if (word === undefined) return { kind: 'mark', text: all, word: all, isGlued, amount: null, places: 0 }
  const text = word.replaceAll('.', '')
  return { kind: 'word', text, word: text.toLowerCase(), isGlued, amount: null, places: 0 }
}

function figureToken(text: string, isGlued: boolean): Token {
  const plain = ungroup(text)
  const places = plain === null ? 0 : (plain.split('.')[1]?.length ?? 0)
  return { kind: 'number', text, word: text, isGlued, amount: plain === null ? null : readDecimal(plain), places }
}

const PLAIN = /^\d*(?:\.\d+)?$/
const GROUPED_BY_THOUSANDS = /^\d{1,3}(?:[, ]\d{3})+(?:\.\d+)?$/
// [1.200.000] can only be grouped; [1.200] is read as a decimal.
const GROUPED_BY_POINTS = /^\d{1,3}(?:\.\d{3}){2,}$/
// [1'200'000], as in Switzerland; [6'2"] is a height.
const APOSTROPHE_OF_GROUP = /(\d)'(?=\d{3}(?!\d))/g
// [12,34,567] is how India writes 1,234,567.
const GROUPED_BY_LAKHS = /^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/

function ungroup(text: string): string | null {
  if (PLAIN.test(text)) return text
  if (GROUPED_BY_POINTS.test(text)) return text.replaceAll('.', '')
  return GROUPED_BY_THOUSANDS.test(text) || GROUPED_BY_LAKHS.test(text) ? text.replace(/[, ]/g, '') : null
}

/** The lower-case word or mark at an index; empty for figures and beyond the end. */
export function wordAt(tokens: readonly Token[], index: number): string {
  const token = tokens[index]
  return token && token.kind !== 'number' ? token.word : ''
}

/** Tokens as one spelling: a space between two words, none around marks: `km/h`, `square miles`, `m^2`. */
export function spelling(tokens: readonly Token[]): string {
  return tokens.reduce((text, token, index) => {
    const isAfterWord = tokens[index - 1]?.kind === 'word'
    return text + (isAfterWord && token.kind === 'word' ? ' ' : '') + token.text
  }, '')
}
