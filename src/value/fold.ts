/**
 * One spelling for text that differs only in how it was typed: case, diacritics, typographic quotes and dashes,
 * white space, characters without width. Time is linear, also for text made to be slow.
 */

import { once } from '../util/once.ts'

/** Soft hyphens, joiners, direction marks, variation selectors. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}+/gu
/** Sorting a run of marks is quadratic in most engines, and no language stacks so many: the rest of a run is dropped. */
const LONG_RUN_OF_MARKS = /([\p{M}\uFF9E\uFF9F]{8})[\p{M}\uFF9E\uFF9F]+/gu
/** Marks above and below European letters, Hebrew points, Arabic vowel signs; marks that are letters of a script stay. */
const DIACRITICS = /[\u0300-\u036F\u0591-\u05C7\u064B-\u0652]+/gu
const SINGLE_QUOTES = /[\u00B4\u02B9\u02BB-\u02BD\u2018-\u201B\u2032\u2039\u203A]/gu
const DOUBLE_QUOTES = /[\u00AB\u00BB\u201C-\u201F\u2033\u2036\u301D-\u301F]/gu
const DASHES = /[\u2010-\u2015\u2043\u2212\uFE58\uFE63\uFF0D]/gu
const WHITE_SPACE = /[\s\p{Cc}]+/gu
const ASCII = /^[ -~]*$/u

/** Letters that no Unicode decomposition takes apart; `ə` as in `Əliyev`, written `Aliyev` in English. */
const LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ß: 'ss',
    ẞ: 'SS',
    æ: 'ae',
    Æ: 'AE',
    œ: 'oe',
    Œ: 'OE',
    ø: 'o',
    Ø: 'O',
    ł: 'l',
    Ł: 'L',
    đ: 'd',
    Đ: 'D',
    ð: 'd',
    Ð: 'D',
    þ: 'th',
    Þ: 'Th',
    ħ: 'h',
    Ħ: 'H',
    ı: 'i',
    ŧ: 't',
    Ŧ: 'T',
    ə: 'a',
    Ə: 'A',
    ς: 'σ',
  }),
)
const SPECIAL_LETTER = new RegExp(`[${[...LETTERS.keys()].join('')}]`, 'gu')

const LETTER_OR_DIGIT = '[\\p{L}\\p{M}\\p{N}]'
/** [U.S.'s], [O'Brien's], [6.1], [1,000], [Q3], and the signs that are read as words. */
const word = once(
  () =>
    new RegExp(
      `\\p{L}(?:\\.\\p{L})+(?!${LETTER_OR_DIGIT})(?:\\.?'[sS](?!${LETTER_OR_DIGIT}))?` +
        `|${LETTER_OR_DIGIT}+(?:'${LETTER_OR_DIGIT}+|(?<=\\p{N})[.,]\\p{N}${LETTER_OR_DIGIT}*)*` +
        '|[&%$€£¥]',
      'gu',
    ),
)
/** The same for ASCII: classes of all of Unicode's letters take milliseconds to compile, and most text needs none. */
const ASCII_WORD =
  /[a-zA-Z](?:\.[a-zA-Z])+(?![a-zA-Z\d])(?:\.?'[sS](?![a-zA-Z\d]))?|[a-zA-Z\d]+(?:'[a-zA-Z\d]+|(?<=\d)[.,]\d[a-zA-Z\d]*)*|[&%$]/g
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['&', 'and'],
  ['%', 'percent'],
])
const PUNCTUATION = /[',.]/u
const THOUSANDS = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u

/** Folds everything but case: `“Łódź”` becomes `"Lodz"`. */
export function foldExceptCase(text: string): string {
  return (ASCII.test(text) ? text : foldLetters(text)).replace(WHITE_SPACE, ' ').trim()
}

function foldLetters(text: string): string {
  const visible = text.toWellFormed().replace(INVISIBLE, '').replace(LONG_RUN_OF_MARKS, '$1')
  const decomposed = foldPunctuation(visible).normalize('NFKD').replace(DIACRITICS, '')
  return foldPunctuation(decomposed)
    .replace(SPECIAL_LETTER, (letter) => LETTERS.get(letter) ?? letter)
    .normalize('NFC')
}

function foldPunctuation(text: string): string {
  return text.replace(SINGLE_QUOTES, "'").replace(DOUBLE_QUOTES, '"').replace(DASHES, '-')
}

/** Folds case, diacritics, quotes, dashes and white space: `  Fidel  CASTRÓ’s` becomes `fidel castro's`. */
export function fold(text: string): string {
  return lowerCase(foldExceptCase(text))
}

/** Lower case in every language at once; lowering a final sigma would else give another letter than lowering others. */
export function lowerCase(text: string): string {
  return text.toLowerCase().replaceAll('ς', 'σ')
}

/** The words of a text as written, without punctuation, possessive `'s` and the dots of `U.S.`; hyphens separate words. */
export function writtenWordsOf(text: string): readonly string[] {
  return splitWords(foldExceptCase(text))
}

/** The words of a text that is folded already, with or without its case. */
export function splitWords(folded: string): readonly string[] {
  return (folded.match(ASCII.test(folded) ? ASCII_WORD : word()) ?? []).map(cleanWord)
}

/** The folded words of a text: `The U.S.’s 1,000 tank-crews` gives `the us 1000 tank crews`. */
export function wordsOf(text: string): readonly string[] {
  return splitWords(fold(text))
}

function cleanWord(word: string): string {
  if (!PUNCTUATION.test(word)) return SIGNS.get(word) ?? word
  if (THOUSANDS.test(word)) return word.replaceAll(',', '')
  const owner = /'[sS]$/u.test(word) ? word.slice(0, -2) : word
  return /^\p{N}/u.test(owner) ? owner.replaceAll("'", '') : owner.replace(/['.]/gu, '')
}
