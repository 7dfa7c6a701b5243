/** Years, decades and centuries. */

import {
  isCapitalized,
  isDash,
  isGlued,
  isName,
  isNoun,
  tagAt,
  type WordedSentence,
  wordAt,
} from '../../sentence-words.ts'
import { isYearBeforeSubject } from '../../year-before-subject.ts'
import { calendarMeaning, type DateMeaning } from '../meaning.ts'
import { ordinalBefore, yearAt } from '../number.ts'
import { type DateFound, type DateParser, FIGURE } from '../parser.ts'

/** [in 2018], [the 2022 invasion], [2011-2015], [mid-2018]. */
export const yearParser: DateParser = { name: 'year', words: [FIGURE], parse: parseYear }
const SHORT_DECADES: readonly string[] = [..."'’‘"].flatMap((mark) =>
  [...'23456789'].map((digit) => `${mark}${digit}0s`),
)
/** [the 1990s], [the late 1980s], [the '90s]. */
export const decadeParser: DateParser = { name: 'decade', words: [FIGURE, ...SHORT_DECADES], parse: parseDecade }
/** [the 19th century]. */
export const centuryParser: DateParser = { name: 'century', words: ['century'], parse: parseCentury }

const BEFORE_YEARS: ReadonlySet<string> = new Set(
  'in into since until till by of from during before after early late mid through throughout year circa between and'.split(
    ' ',
  ),
)
/** Where a number may stand as well: only a year of recent times is taken for one. */
const DOUBTFUL_BEFORE: ReadonlySet<string> = new Set('of from by between and after before'.split(' '))

function parseYear(sentence: WordedSentence, at: number): DateFound | null {
  const year = yearAt(sentence, at)
  if (year === null || isPartOfName(sentence, at)) return null
  const range = yearRange(sentence, at, year)
  if (range) return range
  const isTold = isYearBeforeSubject(sentence, at) || isYear(sentence, at, year)
  return isTold ? { first: at, last: at, meaning: calendarMeaning({ year }) } : null
}

/** [Euro 2024], [Agenda 2030], [the 2018 World Cup], [2018-XX], [$2018]. */
function isPartOfName(sentence: WordedSentence, at: number): boolean {
  if (isName(sentence, at - 1) && isCapitalized(sentence, at - 1) && !isDash(sentence, at - 1)) return true
  const isBeforeName = isName(sentence, at + 1) && isCapitalized(sentence, at + 1)
  return isBeforeName || ['$', '€', '£', '#', 'no.', 'number'].includes(wordAt(sentence, at - 1))
}

/** [2011-2015], [2018/19], [2014-15]; seasons of two years are told by what follows them, and are left out. */
function yearRange(sentence: WordedSentence, at: number, year: number): DateFound | null {
  if (!isDash(sentence, at + 1)) return null
  const word = wordAt(sentence, at + 2)
  const end = /^\d\d$/.test(word) ? Math.floor(year / 100) * 100 + Number(word) : yearAt(sentence, at + 2)
  if (end === null || end <= year || ['season', ':'].includes(wordAt(sentence, at + 3))) return null
  const isPlain = isGlued(sentence, at + 1) === isGlued(sentence, at + 2)
  return isPlain ? { first: at, last: at + 2, head: at, meaning: { kind: 'fixed', edtf: `${year}/${end}` } } : null
}

/** News speaks of these years in figures; other numbers of four digits count things. */
const RECENT = { first: 1900, last: 2099 } as const

function isYear(sentence: WordedSentence, at: number, year: number): boolean {
  const before = wordAt(sentence, at - 1)
  const isRecent = year >= RECENT.first && year <= RECENT.last
  if (isCounted(sentence, at)) return isRecent && isEventModifier(sentence, at)
  if (isMeasure(sentence, at)) return false
  if (BEFORE_YEARS.has(before)) return isRecent ? !isAmount(sentence, at, before) : !DOUBTFUL_BEFORE.has(before)
  if (!isRecent) return false
  if (before === 'to')
    return yearAt(sentence, at - 2) !== null || ['prior', 'back', 'dating', 'up'].includes(wordAt(sentence, at - 2))
  if (before === 'around' || before === 'about') return isAbout(sentence, at)
  if (isNoun(sentence, at + 1)) return isEventModifier(sentence, at)
  if (isBracketed(sentence, at)) return true
  return tagAt(sentence, at + 1) === 'POS' || isSubject(sentence, at)
}

/** [a total of 1950], [fell by 1950]: what is told of is an amount. */
function isAmount(sentence: WordedSentence, at: number, before: string): boolean {
  if (before === 'of') return AMOUNTS.has(wordAt(sentence, at - 2))
  return before === 'by' && CHANGES.has(sentence.tokens[at - 2]?.lemma ?? '')
}

const AMOUNTS: ReadonlySet<string> = new Set(
  (
    'total sum average mean median population maximum minimum capacity attendance crowd toll cost price rate group height ' +
    'length speed salary record range number tally count level high low margin score'
  ).split(' '),
)
const CHANGES: ReadonlySet<string> = new Set(
  'rise fall increase decrease grow drop climb jump decline gain shrink cut raise reduce'.split(' '),
)

/** [built around 1950], [in about 1950]; no [about 1950 fled]. */
function isAbout(sentence: WordedSentence, at: number): boolean {
  const before = tagAt(sentence, at - 2)
  return (before === 'IN' || before === 'VBN' || before === 'VBD') && !tagAt(sentence, at + 1).startsWith('V')
}

/** [2018 people]: a plural behind the figure, adjectives in between. */
function isCounted(sentence: WordedSentence, at: number): boolean {
  let next = at + 1
  while (next < at + 4 && tagAt(sentence, next) === 'JJ') next += 1
  return tagAt(sentence, next) === 'NNS'
}

const MEASURES: ReadonlySet<string> = new Set(
  (
    '% percent per people euros euro dollars pounds km kilometres kilometers miles metres meters feet kg tonnes tons hours ' +
    'gmt utc local million billion thousand m ft acres hectares square degrees civilians soldiers'
  ).split(' '),
)

function isMeasure(sentence: WordedSentence, at: number): boolean {
  return MEASURES.has(wordAt(sentence, at + 1))
}

/** What a year may stand before in the plural: [the 2018 protests], but no [the 2018 soldiers]. */
const HAPPENINGS: ReadonlySet<string> = new Set(
  (
    'airstrikes arrests attacks bombings celebrations championships changes clashes crimes cuts deaths demonstrations ' +
    'disturbances earthquakes elections explosions files finals financials fires floods games guidelines hearings hostilities ' +
    'hurricanes incidents killings midterms murders negotiations olympics parliamentary playoffs polls primaries protests ' +
    'provincials raids rallies reforms results riots rules sales sanctions shootings strikes talks tests tournaments trials ' +
    'uprisings wildfires figures earnings revenues profits'
  ).split(' '),
)
const DETERMINERS: ReadonlySet<string> = new Set(
  "the a an this that his her its their our my 's ’s ' ’ , ( and or in of from during after before since".split(' '),
)

/** [Russia's 2022 invasion], [the 2018 elections]. */
function isEventModifier(sentence: WordedSentence, at: number): boolean {
  const before = wordAt(sentence, at - 1)
  if (!DETERMINERS.has(before) && tagAt(sentence, at - 1) !== 'JJ' && tagAt(sentence, at - 1) !== 'RB') return false
  let next = at + 1
  while (next < at + 4 && tagAt(sentence, next) === 'JJ') next += 1
  return tagAt(sentence, next) === 'NN' || HAPPENINGS.has(wordAt(sentence, next))
}

/** [(2018)] */
function isBracketed(sentence: WordedSentence, at: number): boolean {
  return wordAt(sentence, at - 1) === '(' && wordAt(sentence, at + 1) === ')'
}

/** [2018 was the driest year]. */
function isSubject(sentence: WordedSentence, at: number): boolean {
  return at === 0 && ['was', 'is', 'will', 'saw', 'has', 'brought', 'marked'].includes(wordAt(sentence, 1))
}

const DECADE = /^((?:1[5-9]|20)\d)0['’]?s$/
/** With its apostrophe: a bare [90s] is an age or a temperature. */
const SHORT_DECADE = /^['’‘]([2-9])0s$/

function parseDecade(sentence: WordedSentence, at: number): DateFound | null {
  const word = wordAt(sentence, at)
  const full = DECADE.exec(word)
  if (full) return { first: at, last: at, meaning: decadeMeaning(full[1] ?? '') }
  const short = SHORT_DECADE.exec(word)
  return short && { first: at, last: at, meaning: decadeMeaning(`19${short[1] ?? ''}`) }
}

/** [the 1800s] are a century as often as a decade, and the decade lies within it. */
function decadeMeaning(digits: string): DateMeaning {
  const isCentury = digits.endsWith('0') && digits < '200'
  return { kind: 'fixed', edtf: isCentury ? `${digits.slice(0, 2)}XX` : `${digits}X` }
}

/** EDTF has the century's first two digits of the year; by that count 1900 is in the 20th, and by the usual one in the 19th. */
function parseCentury(sentence: WordedSentence, at: number): DateFound | null {
  const last = isDash(sentence, at - 1) ? at - 2 : at - 1
  const ordinal = ordinalBefore(sentence, last)
  if (!ordinal || ordinal.value < 10 || ordinal.value > 21 || isName(sentence, at + 1)) return null
  return { first: ordinal.first, last: at, head: at, meaning: { kind: 'fixed', edtf: `${ordinal.value - 1}XX` } }
}
