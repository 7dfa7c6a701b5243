/** What a UTF-16 code unit is to the tokenizer. Fixed by ranges here, so that no version of Unicode in a runtime decides. */
export const SPACE = 0
export const LETTER = 1
export const DIGIT = 2
export const MARK = 3
/** Half of an emoji, or a pictograph: groups with its modifiers. */
export const PICTURE = 4
/** Invisible, and part of the word or picture around it: soft hyphen, joiners, variation selectors. */
export const JOINER = 5

type Range = readonly [first: number, last: number, kind: number]

/** Later rows overrule earlier ones; what no row names is a letter. */
const RANGES: readonly Range[] = [
  [0x00, 0x20, SPACE],
  [0x21, 0x2f, MARK],
  [0x30, 0x39, DIGIT],
  [0x3a, 0x40, MARK],
  [0x5b, 0x60, MARK],
  [0x7b, 0x7e, MARK],
  [0x7f, 0xa0, SPACE],
  [0xa1, 0xbf, MARK],
  [0xaa, 0xaa, LETTER],
  [0xad, 0xad, JOINER],
  [0xb2, 0xb3, DIGIT],
  [0xb5, 0xb5, LETTER],
  [0xb9, 0xb9, DIGIT],
  [0xba, 0xba, LETTER],
  [0xbc, 0xbe, DIGIT],
  [0xd7, 0xd7, MARK],
  [0xf7, 0xf7, MARK],
  [0x1680, 0x1680, SPACE],
  [0x180e, 0x180e, SPACE],
  [0x2000, 0x200b, SPACE],
  [0x200c, 0x200d, JOINER],
  [0x200e, 0x200f, SPACE],
  [0x2010, 0x2027, MARK],
  [0x2028, 0x202f, SPACE],
  [0x2030, 0x205e, MARK],
  [0x205f, 0x206f, SPACE],
  [0x2060, 0x2060, JOINER],
  [0x2070, 0x2079, DIGIT],
  [0x2080, 0x2089, DIGIT],
  [0x20a0, 0x20cf, MARK],
  [0x2150, 0x215f, DIGIT],
  [0x2190, 0x25ff, MARK],
  [0x2600, 0x27bf, PICTURE],
  [0x27c0, 0x2bff, MARK],
  [0x3000, 0x3000, SPACE],
  [0x3001, 0x3004, MARK],
  [0x3008, 0x3020, MARK],
  [0xd83c, 0xd83e, PICTURE],
  [0xfe00, 0xfe0f, JOINER],
  [0xfeff, 0xfeff, SPACE],
  [0xff01, 0xff0f, MARK],
  [0xff10, 0xff19, DIGIT],
  [0xff1a, 0xff20, MARK],
  [0xfff0, 0xfffb, SPACE],
]

const KINDS = new Uint8Array(0x10000).fill(LETTER)
for (const [first, last, kind] of RANGES) KINDS.fill(kind, first, last + 1)

/** Kind of the code unit at `at`; outside the text it is a space. */
export function kindAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? (KINDS[text.charCodeAt(at)] ?? LETTER) : SPACE
}

export function isWordKind(kind: number): boolean {
  return kind === LETTER || kind === DIGIT || kind === JOINER
}

/** End of the run of letters, digits and joiners that starts at `from`. */
export function wordRunEnd(text: string, from: number, end: number): number {
  let at = from
  while (at < end && isWordKind(kindAt(text, at))) at++
  return at
}

/** Letters as ranges for a class of a pattern with the flag `u`: `\\p{L}` has others from one Node to the next. */
export const LETTERS: string = `${letterRanges()}\\u{10000}-\\u{1efff}\\u{20000}-\\u{10ffff}`

function letterRanges(): string {
  let ranges = ''
  for (let first = KINDS.indexOf(LETTER); first >= 0; ) {
    let end = first
    while (KINDS[end] === LETTER) end++
    ranges += `${escaped(first)}-${escaped(end - 1)}`
    first = KINDS.indexOf(LETTER, end)
  }
  return ranges
}

function escaped(code: number): string {
  return `\\u${code.toString(16).padStart(4, '0')}`
}

/** Latin, Greek and Cyrillic: other letters gain cases from one version of Unicode to the next, and have none here. */
const CASED = /[\0-\u052f\u1e00-\u1fff]+/g
const OTHERS = /[^\0-\u052f\u1e00-\u206f]/

/** As `toLowerCase`, but the same on every Node. */
export function lowerCase(text: string): string {
  return OTHERS.test(text) ? text.replace(CASED, (letters) => letters.toLowerCase()) : text.toLowerCase()
}

/** As `toUpperCase`, but the same on every Node. */
export function upperCase(text: string): string {
  return OTHERS.test(text) ? text.replace(CASED, (letters) => letters.toUpperCase()) : text.toUpperCase()
}

export function isUpper(text: string, at: number): boolean {
  const letter = text.charAt(at)
  return kindAt(text, at) === LETTER && letter !== lowerCase(letter)
}

export function isLower(text: string, at: number): boolean {
  const letter = text.charAt(at)
  return kindAt(text, at) === LETTER && letter !== upperCase(letter)
}
