/** What can be said of a word without knowing it. */

const LONGEST_HASHED = 64
const LONGEST_SHAPE = 7

/** Latin, Greek and Cyrillic: later letters gain cases from one Unicode version, and so one Node, to the next. */
const CASED = /[A-Z\u00c0-\u052f]+/g
const LAST_CASED = 0x52f

/** 32-bit FNV-1a over UTF-16 units, never 0. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash ^ (hash >>> 15)) | 1
}

/** What is not as features see it. */
const UNUSUAL = /[A-Z\u00c0-\u052f\d‘’´`“”–—]/

/**
 * The word as features see it: lower case, digits as 0 [`2018` and `1956` are one word], quotes and dashes plain, and
 * no longer than 64 units, so that a token of a megabyte costs nothing.
 */
export function normalizeWord(form: string): string {
  const word = form.slice(0, LONGEST_HASHED)
  if (!UNUSUAL.test(word)) return word
  return word
    .replace(CASED, (letters) => letters.toLowerCase())
    .replace(/\d/g, '0')
    .replace(/[‘’´`]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[–—]/g, '-')
}

function shapeUnit(code: number): string {
  if (code >= 97 && code <= 122) return 'x'
  if (code >= 65 && code <= 90) return 'X'
  if (code >= 48 && code <= 57) return 'd'
  if (code < 128) return String.fromCharCode(code)
  if (code > LAST_CASED) return 'o'
  const unit = String.fromCharCode(code)
  if (unit.toLowerCase() !== unit) return 'X'
  return unit.toUpperCase() === unit ? 'o' : 'x'
}

/** Letters as X and x, digits as d, runs as at most two: [`McDonald` XxXxx, `U.S.` X.X., `25-year` dd-xx]. */
export function wordShape(form: string): string {
  let shape = ''
  const length = Math.min(form.length, LONGEST_HASHED)
  for (let at = 0; at < length && shape.length < LONGEST_SHAPE; at += 1) {
    const unit = shapeUnit(form.charCodeAt(at))
    if (!shape.endsWith(unit + unit)) shape += unit
  }
  return shape
}
