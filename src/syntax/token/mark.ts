import { matchEnd } from './address.ts'
import { DIGIT, isWordKind, kindAt, LETTERS, wordRunEnd } from './character.ts'
import type { Chunk } from './chunk.ts'
import { isApostrophe, isCliticEnding } from './clitic.ts'

const EMOTICON = new RegExp(
  String.raw`(?:[:;=]['’]?-?(?:[()[\]]{1,3}|[DPpOo/\\|*])|[(][-']?[:;=]|<3|\^_?\^|-_-|>:[()])(?![${LETTERS}\d])|[-=]+>|<[-=]+(?![${LETTERS}])`,
  'uy',
)

const STOPS = '.!?…'

/** Marks that are one token however often they are repeated: [--], [***], [=====]. */
const REPEATED = '-=*_~#+<>|^,$—–'

/** Marks that lines are drawn with, also mixed: [---->===]. */
const LINE_MARKS = '-=_*~+|<>'
const SHORTEST_LINE = 4

/** Words that open with an apostrophe: ['em], ['til], ['80s]. */
const APOSTROPHE_WORD = new RegExp(String.raw`.(?:em|til|cause|tis|twas|n|round|bout|\d\ds?)(?![${LETTERS}\d])`, 'iuy')

/** End of the punctuation or symbol at `at`; always past it. */
export function markEnd(text: string, at: number, chunk: Chunk): number {
  const mark = text.charAt(at)
  if (STOPS.includes(mark)) return stopsEnd(text, at, chunk.end)
  if (isApostrophe(text, at)) return apostropheEnd(text, at, chunk)
  const emoticon = matchEnd(EMOTICON, text, at)
  if (emoticon > at && emoticon <= chunk.end && isOpen(text, at, chunk)) return emoticon
  if (mark === '+' && at === chunk.start && kindAt(text, at + 1) === DIGIT) return digitsEnd(text, at + 1, chunk.end)
  return REPEATED.includes(mark) ? repeatedEnd(text, at, chunk.end) : at + 1
}

/** An emoticon stands apart from words; [(see below:)] has none. */
function isOpen(text: string, at: number, chunk: Chunk): boolean {
  return at === chunk.start || !isWordKind(kindAt(text, at - 1))
}

function stopsEnd(text: string, at: number, end: number): number {
  if (text.charAt(at) === '.' && kindAt(text, at + 1) === DIGIT && !isWordKind(kindAt(text, at - 1))) {
    return digitsEnd(text, at + 1, end)
  }
  let last = at + 1
  while (last < end && STOPS.includes(text.charAt(last))) last++
  return last
}

function digitsEnd(text: string, at: number, end: number): number {
  let last = at
  while (last < end && kindAt(text, last) === DIGIT) last++
  return last
}

function repeatedEnd(text: string, at: number, end: number): number {
  let line = at
  while (line < end && LINE_MARKS.includes(text.charAt(line))) line++
  if (line - at >= SHORTEST_LINE) return line
  const code = text.charCodeAt(at)
  let last = at + 1
  while (last < end && text.charCodeAt(last) === code) last++
  return last
}

/** A clitic [’s], a word [’em], a doubled quote [''] or a single one. */
function apostropheEnd(text: string, at: number, chunk: Chunk): number {
  const letters = wordRunEnd(text, at + 1, Math.min(at + 4, chunk.end))
  const isAfterWord = at === chunk.start || isWordKind(kindAt(text, at - 1)) || text.charAt(at - 1) === '.'
  if (letters > at + 1 && isAfterWord && isCliticEnding(text, at + 1, letters)) return letters
  if (at === chunk.start || !isWordKind(kindAt(text, at - 1))) {
    const word = matchEnd(APOSTROPHE_WORD, text, at)
    if (word > at) return Math.min(word, chunk.end)
  }
  return isApostrophe(text, at + 1) && at + 1 < chunk.end ? at + 2 : at + 1
}
