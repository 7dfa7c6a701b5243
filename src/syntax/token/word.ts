import { abbreviationClass, isAlsoWord, LONGEST_ABBREVIATION, LOWER_INITIALS } from './abbreviation.ts'
import { acronymEnd } from './acronym.ts'
import { DIGIT, isUpper, isWordKind, kindAt, LETTER, SPACE, upperCase, wordRunEnd } from './character.ts'
import type { Chunk } from './chunk.ts'
import { fusedSplit, isApostrophe, isCliticEnding } from './clitic.ts'

/**
 * Parts that a hyphen joins to what follows, by EWT's newer convention: affixes stay, all other compounds are split,
 * hyphen included: [re-elected] is one token, [state-owned] three.
 */
const PREFIXES = new Set(
  'e non pre anti mid re co post over multi pro ex semi sub cross psycho micro intra inter counter mini socio arch uh hm mm m'.split(
    ' ',
  ),
)

const LONGEST_PREFIX = 7

/** [th- the]: longer words before a hyphen and a space are whole: [short- and long-term]. */
const LONGEST_STAMMER = 2

/** End of the word at `at`: letters, with the marks that belong inside or after it. */
export function wordEnd(text: string, at: number, chunk: Chunk): number {
  if (isNegation(text, at, chunk)) return at + 3
  const acronym = acronymEnd(text, at, chunk)
  if (acronym > at) return acronym
  let end = wordRunEnd(text, at, chunk.end)
  if (end === chunk.end) return fusedSplit(text, at, end) || end
  for (;;) {
    const joined = joinedEnd(text, at, end, chunk)
    if (joined <= end) return joined === end ? plainEnd(text, at, end, chunk) : joined
    end = wordRunEnd(text, joined, chunk.end)
  }
}

/** [n't] after the verb was cut before it. */
function isNegation(text: string, at: number, chunk: Chunk): boolean {
  return (
    at > chunk.start &&
    (text.charAt(at) === 'n' || text.charAt(at) === 'N') &&
    isNotEnding(text, at + 1) &&
    kindAt(text, at - 1) === LETTER
  )
}

/** ['t] with nothing after it. */
function isNotEnding(text: string, at: number): boolean {
  const letter = text.charAt(at + 1)
  return (letter === 't' || letter === 'T') && isApostrophe(text, at) && !isWordKind(kindAt(text, at + 2))
}

/** Where the word ends when the mark at `end` joins it; less than `end` where a clitic takes its last letter. */
function joinedEnd(text: string, at: number, end: number, chunk: Chunk): number {
  if (end >= chunk.end) return end
  if (end - at <= LONGEST_STAMMER && end + 1 === chunk.end && text.charAt(end) === '-') return end + 1
  if (isApostrophe(text, end)) return apostropheEnd(text, at, end, chunk)
  const follows = end + 1 < chunk.end && isWordKind(kindAt(text, end + 1))
  return follows && joins(text, at, end, chunk) ? end + 1 : end
}

/** [don|'t], [O'Connor]. */
function apostropheEnd(text: string, at: number, end: number, chunk: Chunk): number {
  const after = wordRunEnd(text, end + 1, chunk.end)
  if (after === end + 1 || isCliticEnding(text, end + 1, after)) return end
  const last = text.charAt(end - 1)
  if (isNotEnding(text, end) && (last === 'n' || last === 'N')) return end - at > 1 ? end - 1 : end
  return end + 1
}

function joins(text: string, at: number, end: number, chunk: Chunk): boolean {
  switch (text.charAt(end)) {
    case '-':
    case '‐':
    case '‑':
      return end - at <= LONGEST_PREFIX && PREFIXES.has(text.slice(at, end).toLowerCase())
    case '&':
      return isInitialism(text, at, end) && isInitialism(text, end + 1, wordRunEnd(text, end + 1, chunk.end))
    case '_':
    case '*':
      return true
    case '/':
      return isSlashWord(text, at, end)
    default:
      return false
  }
}

/** [AT&T], [R&D]: a few capitals, or single letters. */
function isInitialism(text: string, start: number, end: number): boolean {
  const length = end - start
  return length === 1 || (length <= 3 && text.slice(start, end) === upperCase(text.slice(start, end)))
}

/** [w/o], [n/a], [s/he]. */
function isSlashWord(text: string, at: number, end: number): boolean {
  return end === at + 1 && /^(?:[a-z]\/[a-z]|s\/he|w\/out)$/i.test(text.slice(at, wordRunEnd(text, end + 1, at + 6)))
}

/** The end of a word that nothing joins: with its full stop when it is an abbreviation. */
function plainEnd(text: string, at: number, end: number, chunk: Chunk): number {
  if (text.charAt(end) === '.' && end < chunk.end && keepsStop(text, at, end, chunk)) return end + 1
  return fusedSplit(text, at, end) || end
}

/** At the end of a sentence the full stop is the sentence's, by EWT's convention: [etc|.]; only a title keeps it. */
function keepsStop(text: string, at: number, end: number, chunk: Chunk): boolean {
  if (text.charAt(end + 1) === '.') return false
  const word = text.slice(at, Math.min(end, at + LONGEST_ABBREVIATION + 1))
  const isFinal = end >= chunk.tail
  if (word.length === 1) return !isFinal && (isUpper(text, at) || LOWER_INITIALS.includes(word))
  const kind = abbreviationClass(word)
  if (kind === 'title') return !isFinal || !isAlsoWord(word)
  if (kind === 'number' && isAlsoWord(word)) return isBeforeFigure(text, end + 1)
  return kind !== null && !isFinal && !isWordKind(kindAt(text, end + 1))
}

/** [No. 5], [No.5]. */
function isBeforeFigure(text: string, at: number): boolean {
  return kindAt(text, at) === DIGIT || (kindAt(text, at) === SPACE && kindAt(text, at + 1) === DIGIT)
}
