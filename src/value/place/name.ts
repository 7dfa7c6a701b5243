/** How place names are brought to one spelling. The gazetteer is built with it and searched with it. */

/** Longest name that is read, in UTF-16 units; the longest place name in use has 168 letters. */
export const LONGEST_PLACE_NAME = 300

/** Letters that no normal form takes apart, and joined letters. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
  ə: 'a',
}
const UNUSUAL_LETTER = /[øłßđðþæœıħŋə]/g
/** Apostrophes, and the letters and marks that stand for ayin, hamza and soft signs. */
const APOSTROPHE = /['’‘ʻʼʽʹ′`´ˈ"“”]/g
const ASCII_ONLY = /^[ -~]*$/
const BETWEEN_WORDS = /[^\p{L}\p{N}]+/gu
/** [St.Louis] parts two words, [U.S.] does not. */
const PERIOD_BETWEEN_WORDS = /\.(?=\p{L}\p{L})/gu
/** [12.5 km from Almara] */
const PERIOD_OF_FIGURE = /(?<=\d)\.(?=\d)/gu
const SAME_WORDS: ReadonlyMap<string, string> = new Map([
  ['saint', 'st'],
  ['sainte', 'ste'],
  ['mount', 'mt'],
  ['fort', 'ft'],
  ['centre', 'center'],
  ['theatre', 'theater'],
  ['harbour', 'harbor'],
])

/**
 * Lower case without diacritics, apostrophes, periods or a leading `the`; everything else between letters and digits
 * is one space; `Saint`, `Mount` and `Fort` as they are abbreviated, and
 * `Centre`, `Theatre` and `Harbour` as in America. Folding twice changes nothing.
 */
export function foldPlaceName(text: string): string {
  const lower = text.toLowerCase()
  const plain = NOTHING_TO_FOLD.test(lower) ? lower : withoutMarks(lower)
  const words = plain.split(' ').map((word) => SAME_WORDS.get(word) ?? word)
  return withoutArticles(words).join(' ')
}

/** Most names. */
const NOTHING_TO_FOLD = /^[a-z\d]+(?: [a-z\d]+)*$/

function withoutMarks(lower: string): string {
  return (ASCII_ONLY.test(lower) ? lower : plainLetters(lower))
    .replace(APOSTROPHE, '')
    .replace(PERIOD_BETWEEN_WORDS, ' ')
    .replace(PERIOD_OF_FIGURE, ' point ')
    .replaceAll('.', '')
    .replaceAll('&', ' and ')
    .replace(BETWEEN_WORDS, ' ')
    .trim()
}

function plainLetters(lower: string): string {
  return lower
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(UNUSUAL_LETTER, (letter) => PLAIN_LETTERS[letter] ?? letter)
}

function withoutArticles(words: readonly string[]): readonly string[] {
  let start = 0
  while (start < words.length - 1 && words[start] === 'the') start += 1
  return words.slice(start)
}

/** The parts between commas, folded, from the place outwards: [`Boise, Idaho, U.S.`]. */
export function foldPlaceParts(text: string): readonly string[] {
  return text.split(',').map(foldPlaceName).filter(Boolean)
}
