/** Measures, shares and money named behind its figure. */
import { findCurrency } from '../../value/quantity/currency.ts'
import { findUnit, LONGEST_UNIT, type Unit } from '../../value/quantity/unit.ts'
import { hasWords, isDash, isGlued, tagAt, type WordedSentence, wordAt } from '../sentence-words.ts'
import { boundAfter, boundBefore } from './bound.ts'
import { countedFrom } from './counted.ts'
import { type Figures, figuresAt } from './figures.ts'
import { type NumberPhrase, numberAt, scaleOfLetter } from './number-phrase.ts'
import { phrase, type QuantityFound, type QuantityParser } from './parser.ts'

/** [12 %], [5 km], [5 billion pounds], [40 to 50 metres], [three-year]. */
export const measureParser: QuantityParser = { name: 'measure', parse: parseMeasure }

function parseMeasure(sentence: WordedSentence, at: number, number: NumberPhrase | null): QuantityFound | null {
  const figures = withLetter(sentence, figuresAt(sentence, at, number))
  const unit = figures && unitAt(sentence, figures)
  if (!figures || !unit || isOneDay(sentence, at, figures.text)) return null
  const rest = restOf(sentence, unit)
  const after = boundAfter(sentence, rest?.next ?? unit.next)
  const before = openingBefore(sentence, at, figures.isRange)
  const sign = signedBefore(sentence, at)
  const bound = after?.text ?? before.text
  return {
    first: sign === null ? before.at : sign.at,
    last: (after?.at ?? rest?.next ?? unit.next) - 1,
    head: unit.head,
    value: phrase(
      sign === null ? bound : null,
      `${sign?.text ?? ''}${figures.text}`,
      numbered(unit.name, figures),
      rest?.text ?? null,
    ),
    counted: unit.dimension === 'ratio' ? shareOf(sentence, unit.next) : null,
    dimension: unit.dimension,
  }
}

/** [920m kroner]: millions, and no metres. */
function withLetter(sentence: WordedSentence, figures: Figures | null): Figures | null {
  const scale = figures && scaleOfLetter(sentence, figures.next)
  const word = figures ? wordAt(sentence, figures.next + 1) : ''
  const isMoney = word === 'kr' || (word.length >= SHORTEST_CURRENCY && findCurrency(word) !== null)
  if (!figures || scale === null || !isMoney) return figures
  return { ...figures, text: `${figures.text} ${scale}`, next: figures.next + 1 }
}

/** [yen]; shorter are signs, which stand before. */
const SHORTEST_CURRENCY = 3

interface Rest {
  readonly text: string
  readonly next: number
}

/** What is told in one unit and the rest in a smaller one [three years *and two months*, two hours *40 minutes*]. */
const SMALLER: readonly RegExp[] = [
  /^years?$/,
  /^months?$/,
  /^weeks?$/,
  /^days?$/,
  /^h(?:ou)?rs?$/,
  /^min(?:ute)?s?$/,
  /^sec(?:ond)?s?$/,
]

/** [7 hours, 12 minutes and 40 seconds]: every unit is smaller than the one before, so this ends. */
function restOf(sentence: WordedSentence, { name, next }: Pick<UnitBehind, 'name' | 'next'>): Rest | null {
  const at = JOINING.has(wordAt(sentence, next)) ? next + 1 : next
  const number = numberAt(sentence, at)
  const figures = number && figuresAt(sentence, at, number)
  const unit = figures && !figures.isRange && !isDash(sentence, figures.next) ? unitAt(sentence, figures) : null
  if (!figures || !unit || !isSmaller(unit.name, name)) return null
  const further = restOf(sentence, unit)
  const text = phrase(further ? null : 'and', figures.text, numbered(unit.name, figures), further?.text ?? null)
  return { text, next: further?.next ?? unit.next }
}

const JOINING: ReadonlySet<string> = new Set(['and', ','])

function isSmaller(name: string, than: string): boolean {
  const rank = (unit: string): number => SMALLER.findIndex((pattern) => pattern.test(unit))
  return rank(than) >= 0 && rank(name) > rank(than)
}

/** [one year], [two years] */
function numbered(unit: string, { number, isRange }: Figures): string {
  return number.amount === 1 && !isRange && /^[a-z ]+[^s]s$/.test(unit) ? unit.slice(0, -1) : unit
}

/** [One day he left]: some day. */
function isOneDay(sentence: WordedSentence, at: number, number: string): boolean {
  return number === 'one' && wordAt(sentence, at + 1) === 'day' && tagAt(sentence, at - 1) !== 'IN'
}

interface Opening {
  readonly text: string
  readonly at: number
}

function openingBefore(sentence: WordedSentence, at: number, isRange: boolean): Opening {
  const isOpened = isRange && ['between', 'from'].includes(wordAt(sentence, at - 1))
  const start = isOpened ? at - 1 : at
  return boundBefore(sentence, start) ?? { text: '', at: start }
}

/** [-5], [minus 20]: a dash that joins nothing to the figure. */
function signedBefore(sentence: WordedSentence, at: number): Opening | null {
  if (wordAt(sentence, at - 1) === 'minus') return { text: '-', at: at - 1 }
  const isSign = isDash(sentence, at - 1) && isGlued(sentence, at) && !isGlued(sentence, at - 1)
  return isSign ? { text: '-', at: at - 1 } : null
}

interface UnitBehind {
  readonly name: string
  readonly dimension: string
  readonly head: number
  readonly next: number
}

function unitAt(sentence: WordedSentence, { next }: Figures): UnitBehind | null {
  const isHyphened = isDash(sentence, next) && !isDash(sentence, next + 1)
  const at = isHyphened ? next + 1 : next
  if (hasWords(sentence, at, 'percentage', 'points') || hasWords(sentence, at, 'percentage', 'point')) {
    return { name: 'percentage points', dimension: 'ratio-points', head: at + 1, next: at + 2 }
  }
  for (let length = LONGEST_UNIT; length > 0; length -= 1) {
    const unit = unitSpelled(sentence, at, length)
    if (unit && isTrusted(sentence, { unit, at, length, isHyphened })) {
      return {
        name: LETTER_NAMES[unit.name] ?? unit.name,
        dimension: dimensionOf(unit),
        head: at + length - 1,
        next: at + length,
      }
    }
  }
  return null
}

const LETTER_NAMES: Readonly<Record<string, string>> = { s: 'seconds' }

function unitSpelled(sentence: WordedSentence, at: number, length: number): Unit | null {
  const { tokens } = sentence
  const forms = tokens.slice(at, at + length)
  if (forms.length < length) return null
  if (length === 1) {
    const part = partOfMoney(sentence, at)
    if (part !== null) return findUnit(part, null)
  }
  return findUnit(spellingOf(forms.map(({ form }) => form)), null)
}

/** [45*p*, 380*c* a share]: a letter that touches the figure. */
function partOfMoney(sentence: WordedSentence, at: number): string | null {
  if (!isGlued(sentence, at)) return null
  const form = sentence.tokens[at]?.form
  if (form === 'p') return tagAt(sentence, at + 1).startsWith('NNP') ? null : 'pence'
  const isEach = ['a', 'per', 'each'].includes(wordAt(sentence, at + 1))
  const isShared = isEach && EACH_OF.has(wordAt(sentence, at + 2))
  return form === 'c' && (isShared || isDividend(sentence, at - 1)) ? 'cents' : null
}

/** [a final *dividend of* 460c, an *interim* 380c] */
function isDividend({ words }: WordedSentence, figure: number): boolean {
  return words.slice(Math.max(0, figure - 3), figure).some((word) => DIVIDENDS.has(word))
}

const DIVIDENDS: ReadonlySet<string> = new Set(['dividend', 'payout', 'interim', 'final'])

const EACH_OF: ReadonlySet<string> = new Set(
  'share litre liter kilo kg pound unit minute mile kilometre bottle loaf'.split(' '),
)

/** [per cent], [US dollars], [km/h]. */
function spellingOf(forms: readonly string[]): string {
  return forms.reduce(
    (text, form) => (text === '' || !/[a-z.]$/i.test(text) || !/^[a-z]/i.test(form) ? text + form : `${text} ${form}`),
    '',
  )
}

function dimensionOf({ dimension }: Unit): string {
  return dimension === 'calendar' ? 'time' : dimension
}

interface Candidate {
  readonly unit: Unit
  readonly at: number
  readonly length: number
  readonly isHyphened: boolean
}

/** Letters that are units only where they touch the figure, and words that are units only as nouns [won, real, stone]. */
function isTrusted(sentence: WordedSentence, { unit, at, length, isHyphened }: Candidate): boolean {
  const word = wordAt(sentence, at)
  if (length > 1 || word === '%') return true
  // [two barrel bombs]
  if (unit.dimension === 'volume' && tagAt(sentence, at + 1).startsWith('NN')) return false
  if (word === 'in' || word === "'" || word === '"') return false
  if (word.length === 1) return isGlued(sentence, at) && !isHyphened && isLetterUnit(sentence, at)
  const tag = tagAt(sentence, at)
  if (unit.dimension === 'money') return isCurrencyWord(sentence, at, unit)
  return tag.startsWith('NN') || tag === 'CD' || tag === 'JJ' || tag === 'SYM'
}

/** [5 euros, EUR]; taggers take a small [euro] for a name too. */
function isCurrencyWord(sentence: WordedSentence, at: number, { name }: Unit): boolean {
  const form = sentence.tokens[at]?.form ?? ''
  const tag = tagAt(sentence, at)
  // [won two crowns]: no money.
  if (name === 'crowns' && !LARGE.has(wordAt(sentence, at - 1)) && !THOUSANDS.test(wordAt(sentence, at - 1)))
    return false
  const isNoun = tag === 'NNS' || tag === 'NN' || (tag === 'NNP' && form === wordAt(sentence, at))
  return isNoun || ONLY_MONEY.has(form) || isWonOfKorea(sentence, at) || (form.length === 3 && form === name)
}

const LARGE: ReadonlySet<string> = new Set(['million', 'billion', 'trillion'])

const THOUSANDS = /^\d{1,3}(?:,\d{3})+$|^\d{3,}$/

/** [6.4 trillion won in the quarter]; not [two million won the right to vote]. */
function isWonOfKorea(sentence: WordedSentence, at: number): boolean {
  if (wordAt(sentence, at) !== 'won' || !LARGE.has(wordAt(sentence, at - 1))) return false
  const next = tagAt(sentence, at + 1)
  return !(next.startsWith('NN') || next.startsWith('JJ') || next === 'DT' || next === 'PRP$' || next === 'CD')
}

/** No other word, whatever the tagger takes it for. */
const ONLY_MONEY: ReadonlySet<string> = new Set([
  'yen',
  'yuan',
  'euros',
  'dollars',
  'rupees',
  'roubles',
  'rubles',
  'kroner',
  'zlotys',
])

/** [10m deep] is a length, [10m people] are millions. */
function isLetterUnit(sentence: WordedSentence, at: number): boolean {
  if (wordAt(sentence, at) === 'm') return tagAt(sentence, at + 1) !== 'NNS'
  return ['p', 'c', 'f', 'g', 't', 'w'].includes(wordAt(sentence, at))
}

/** [12 % of voters]: the share of whom. */
function shareOf(sentence: WordedSentence, at: number): number | null {
  return wordAt(sentence, at) === 'of' ? countedFrom(sentence, at) : null
}
