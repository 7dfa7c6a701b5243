import { abbreviationClass, LOWER_INITIALS } from './abbreviation.ts'
import { DIGIT, isLower, isUpper, isWordKind, kindAt, LETTER, SPACE } from './character.ts'
import { isSpeechVerb, opensSentence, opensSentenceAfterInitial } from './sentence-opener.ts'

/** A run of full stops, question and exclamation marks, with the quotes and brackets that close after it. */
export interface Stop {
  readonly start: number
  /** After the marks. */
  readonly marksEnd: number
  /** After the closing quotes and brackets. */
  readonly end: number
  /** Where the next text starts, past white space. */
  readonly next: number
  /** Where the sentence so far starts. */
  readonly sentenceStart: number
}

/** Stops with spaces between them are one ellipsis: [. . .]. */
const STOPS = '.!?…'

/** Whether a sentence ends at `stop.end`. */
export function endsSentence(text: string, stop: Stop): boolean {
  if (stop.next === stop.end) return isMissingSpace(text, stop)
  if (STOPS.includes(text.charAt(stop.next))) return false
  const marks = text.slice(stop.start, Math.min(stop.marksEnd, stop.start + 4))
  if (marks !== '.') return endsAfterStrongMark(text, stop, marks)
  const word = wordBefore(text, stop)
  if (isListNumber(text, stop, word) || isTornDecimal(text, stop, word)) return false
  return endsAfterFullStop(text, stop, word)
}

const OPENING_ONLY = '“‘«'

/** [he said.The minister]: scraped text loses the space; only a word that opens sentences tells, or a quote that opens [said.“No]. */
function isMissingSpace(text: string, stop: Stop): boolean {
  if (stop.end !== stop.marksEnd || !isLower(text, stop.start - 1) || !isLower(text, stop.start - 2)) return false
  if (OPENING_ONLY.includes(text.charAt(stop.next))) return isUpper(text, stop.next + 1)
  if (!isUpper(text, stop.next)) return false
  const word = wordAt(text, stop.next)
  return word.length > 1 && opensSentence(word) && kindAt(text, stop.next + word.length) === SPACE
}

/** Ellipses, question and exclamation marks. */
function endsAfterStrongMark(text: string, stop: Stop, marks: string): boolean {
  const isEllipsis = /^[.…]+$/.test(marks)
  const opening = openingAt(text, stop.next)
  if (isLower(text, opening)) return endsStronglyBeforeLower(text, stop, marks, opening)
  if (stop.end > stop.marksEnd && isAttribution(text, stop.next)) return false
  return !isEllipsis || isUpper(text, opening) || kindAt(text, opening) !== LETTER
}

/** [Go! now go]: careless text, unless the mark is within quotes or part of a name [bought Zest! shares]. */
function endsStronglyBeforeLower(text: string, stop: Stop, marks: string, opening: number): boolean {
  if (stop.end !== stop.marksEnd || opening !== stop.next || /^[.…]+$/.test(marks)) return false
  const word = wordBefore(text, stop)
  const isName = marks === '!' && isUpper(word, 0) && stop.start - word.length > stop.sentenceStart
  return !isName
}

function endsAfterFullStop(text: string, stop: Stop, word: string): boolean {
  const opening = openingAt(text, stop.next)
  if (isLower(text, opening)) return endsBeforeLower(stop, word)
  if (stop.end > stop.marksEnd) return true
  const next = wordAt(text, opening)
  if (word.length === 1 && (isUpper(word, 0) || LOWER_INITIALS.includes(word))) return opensSentenceAfterInitial(next)
  if (CLOCK.test(word)) return opensSentence(next) || (isUpper(text, opening) && !isOfClock(text, opening, next))
  const kind = abbreviationClass(word)
  if (kind === null) return true
  if (kind === 'title') return /^st$/i.test(word) && opensSentence(next)
  if (kind === 'number') return kindAt(text, opening) !== DIGIT
  return kind === 'closing' ? isUpper(text, opening) : opensSentence(next)
}

const CLOCK = /^[ap]\.m$/i
/** What goes on with the time of a clock [5 p.m. *Monday*, p.m. *Eastern*, p.m. *ET*]. */
const OF_CLOCK = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun january february march april may ' +
    'june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec eastern central mountain ' +
    'pacific atlantic alaska hawaii greenwich universal'
  ).split(' '),
)

/** [5 p.m. Moscow time]: also where the zone is a town's. */
function isOfClock(text: string, at: number, word: string): boolean {
  const after = text.slice(at + word.length, at + word.length + 5).toLowerCase()
  return OF_CLOCK.has(word.toLowerCase()) || (word.length > 1 && word === word.toUpperCase()) || after === ' time'
}

/** [he left. she stayed]: careless text, unless the word may be an abbreviation or the stop is within quotes. */
function endsBeforeLower(stop: Stop, word: string): boolean {
  return stop.end === stop.marksEnd && word.length > 2 && abbreviationClass(word) === null && !word.includes('.')
}

const LIST_NUMBER = /^(?:\d{1,2}|[a-zA-Z]|[ivxIVX]{1,4})$/

/** [1. Open the valve]: a number or letter that starts a sentence counts it, as one after a colon does: [do this: 1. Open]. */
function isListNumber(text: string, stop: Stop, word: string): boolean {
  const start = stop.start - word.length
  if (!LIST_NUMBER.test(word)) return false
  return start <= stop.sentenceStart + 1 || /[:*(] ?$/.test(text.slice(Math.max(0, start - 2), start))
}

const WHOLE_NUMBER = /^\d{1,3}$/
/** The rest of a decimal, and what figures with decimals are followed by. */
const DECIMALS =
  /\d{1,2}(?:[ap]?m\b|bn\b| ?%| ?[–-] ?(?:magnitude|strength|mile|metre|meter|acre|inch|point)\w*| (?:million|billion|trillion|per cent|percent|magnitude|kilomet|miles?|met(?:re|er)s?|feet|acres|seconds|points|inches|degrees|on the|earthquake|quake|temblor|tremor)\b|[.,](?!\d))/iy

/** [a magnitude of 6. 4, $1. 25 million]: torn apart by bad spacing. */
function isTornDecimal(text: string, stop: Stop, word: string): boolean {
  if (!WHOLE_NUMBER.test(word) || stop.next !== stop.end + 1 || kindAt(text, stop.next) !== DIGIT) return false
  DECIMALS.lastIndex = stop.next
  return DECIMALS.test(text)
}

const LONGEST_WORD = 24

/** Letters, digits and inner full stops right before the marks. */
function wordBefore(text: string, stop: Stop): string {
  const floor = Math.max(stop.sentenceStart, stop.start - LONGEST_WORD)
  let at = stop.start
  while (at > floor && (isWordKind(kindAt(text, at - 1)) || text.charAt(at - 1) === '.')) at--
  return text.slice(at, stop.start)
}

/** The word at `at`, cut at a length that no opener has. */
function wordAt(text: string, at: number): string {
  let end = at
  while (end < at + LONGEST_WORD && kindAt(text, end) === LETTER) end++
  return text.slice(at, end)
}

const OPENING = '"\'“‘«([{¿¡*_'

/** Past quotes and brackets that open the next sentence. */
function openingAt(text: string, at: number): number {
  let opening = at
  while (opening < at + 4 && opening < text.length && OPENING.includes(text.charAt(opening))) opening++
  return opening
}

const ATTRIBUTION_WORDS = 4
const ATTRIBUTION_LENGTH = 60

/** [“Why?” Ana Brandt asked]: a speech verb within a few words of the same sentence. */
function isAttribution(text: string, at: number): boolean {
  for (const word of text.slice(at, at + ATTRIBUTION_LENGTH).split(/\s+/, ATTRIBUTION_WORDS)) {
    if (isSpeechVerb(word.replace(/[^a-z]+$/, ''))) return true
    if (/[.!?]$/.test(word) && abbreviationClass(word.slice(0, -1)) === null) return false
  }
  return false
}
