/** Money, shares and measures. */
import { findCurrency, isCurrencySymbol } from '../value/currency.ts'
import { findUnit, LONGEST_UNIT, type Unit } from '../value/unit.ts'
import { boundAfter, boundBefore } from './quantity-bound.ts'
import { countedFrom } from './quantity-counted.ts'
import { isScaleLetter, type NumberPhrase, numberAt } from './quantity-number-phrase.ts'
import { phrase, type QuantityFound, type QuantityParser } from './quantity-parser.ts'
import { hasWords, isDash, isGlued, tagAt, type WordedSentence, wordAt } from './sentence-words.ts'

/** [$5.2 billion], [€3m], [Rs 5 crore], [C$12], [between $5 and $6 million]. */
export const prefixedMoneyParser: QuantityParser = { name: 'money-sign', parse: parsePrefixed }
/** [12 %], [5 km], [5 billion pounds], [40 to 50 metres], [three-year]. */
export const measureParser: QuantityParser = { name: 'measure', parse: parseMeasure }

interface Sign {
  readonly code: string
  readonly next: number
}

/** [$], [US$] in one token or two, [Rs], [USD]. */
function signAt(sentence: WordedSentence, at: number): Sign | null {
  const { tokens } = sentence
  const form = tokens[at]?.form ?? ''
  const next = tokens[at + 1]?.form ?? ''
  if (next === '$' && isGlued(sentence, at + 1) && isCurrencySymbol(`${form}$`)) {
    return { code: findCurrency(`${form}$`) ?? '', next: at + 2 }
  }
  const isSign =
    isCurrencySymbol(form) || (form.length === 3 && form === form.toUpperCase() && findCurrency(form) !== null)
  return isSign ? { code: findCurrency(form) ?? '', next: at + 1 } : null
}

function parsePrefixed(sentence: WordedSentence, at: number): QuantityFound | null {
  const sign = signAt(sentence, at)
  const first = sign && moneyFigure(sentence, sign.next)
  if (!sign || !first) return null
  const isBetween = wordAt(sentence, at - 1) === 'between' || wordAt(sentence, at - 1) === 'from'
  const second = moneyRange(sentence, first.next, isBetween)
  const bound = boundBefore(sentence, at)
  const text = second ? `${first.text} to ${second.text}` : first.text
  const last = dollarsBehind(sentence, second?.next ?? first.next)
  return {
    first: second && isBetween ? at - 1 : (bound?.at ?? at),
    last: last - 1,
    head: sign.next,
    value: phrase(bound?.text ?? null, text, sign.code),
    counted: null,
    dimension: 'money',
  }
}

/** [$5 million dollars], [$5 million USD]. */
function dollarsBehind(sentence: WordedSentence, at: number): number {
  return ['dollars', 'usd'].includes(wordAt(sentence, at)) ? at + 1 : at
}

function moneyFigure(sentence: WordedSentence, at: number): NumberPhrase | null {
  const number = numberAt(sentence, at)
  if (number?.kind !== 'figure') return null
  if (!isScaleLetter(sentence, number.next)) return number
  const scale = { m: 'million', k: 'thousand', b: 'billion' }[wordAt(sentence, number.next)] ?? ''
  return { ...number, text: `${number.text} ${scale}`, next: number.next + 1 }
}

/** [- $6 million], [to 6 million], [and $6 million]. */
function moneyRange(sentence: WordedSentence, at: number, mayBeBetween: boolean): NumberPhrase | null {
  const isBetween = wordAt(sentence, at) === 'and'
  const isJoint = isDash(sentence, at) || wordAt(sentence, at) === 'to' || (isBetween && mayBeBetween)
  if (!isJoint) return null
  const sign = signAt(sentence, at + 1)
  if (!sign && !isDash(sentence, at)) return null
  return moneyFigure(sentence, sign?.next ?? at + 1)
}

/** A figure, or two, and the unit behind. */
interface Figures {
  readonly text: string
  readonly number: NumberPhrase
  readonly next: number
  readonly isRange: boolean
}

function parseMeasure(sentence: WordedSentence, at: number, number: NumberPhrase | null): QuantityFound | null {
  const figures = figuresAt(sentence, at, number)
  const unit = figures && unitAt(sentence, figures)
  if (!figures || !unit || isOneDay(sentence, at, figures.text)) return null
  const after = boundAfter(sentence, unit.next)
  const before = openingBefore(sentence, at, figures.isRange)
  const sign = signedBefore(sentence, at)
  const bound = after?.text ?? before.text
  return {
    first: sign === null ? before.at : sign.at,
    last: (after?.at ?? unit.next) - 1,
    head: unit.head,
    value: phrase(sign === null ? bound : null, `${sign?.text ?? ''}${figures.text}`, numbered(unit.name, figures)),
    counted: unit.dimension === 'ratio' ? shareOf(sentence, unit.next) : null,
    dimension: unit.dimension,
  }
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

/** [40], [40 to 50], [40-50], [40 % to 50 %] up to the unit. */
export function figuresAt(sentence: WordedSentence, at: number, number: NumberPhrase | null): Figures | null {
  if (!number || number.kind === 'share') return null
  const joint = number.next
  const isPercent = wordAt(sentence, joint) === '%'
  const at2 = rangeJoint(sentence, isPercent ? joint + 1 : joint)
  const isBetween = wordAt(sentence, at - 1) === 'between'
  const isJoint =
    isDash(sentence, at2) ||
    ['to', 'or'].includes(wordAt(sentence, at2)) ||
    (isBetween && wordAt(sentence, at2) === 'and')
  const second = isJoint ? numberAt(sentence, at2 + 1) : null
  if (!second || second.kind === 'share' || isDescending(number, second)) {
    return { text: number.text, number, next: number.next, isRange: false }
  }
  return { text: `${number.text} to ${second.text}`, number: second, next: second.next, isRange: true }
}

/** [24- to 30-foot] */
function rangeJoint(sentence: WordedSentence, at: number): number {
  return isDash(sentence, at) && wordAt(sentence, at + 1) === 'to' ? at + 1 : at
}

function isDescending(first: NumberPhrase, second: NumberPhrase): boolean {
  return first.amount !== null && second.amount !== null && first.amount >= second.amount
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
        name: unit.name === 's' ? 'seconds' : unit.name,
        dimension: dimensionOf(unit),
        head: at + length - 1,
        next: at + length,
      }
    }
  }
  return null
}

function unitSpelled({ tokens }: WordedSentence, at: number, length: number): Unit | null {
  const forms = tokens.slice(at, at + length)
  if (forms.length < length) return null
  return findUnit(spellingOf(forms.map(({ form }) => form)), null)
}

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
  if (unit.dimension === 'money')
    return tag === 'NNS' || tag === 'NN' || (word.length === 3 && sentence.tokens[at]?.form === unit.name)
  return tag.startsWith('NN') || tag === 'CD' || tag === 'JJ' || tag === 'SYM'
}

/** [10m deep] is a length, [10m people] are millions. */
function isLetterUnit(sentence: WordedSentence, at: number): boolean {
  if (wordAt(sentence, at) === 'm') return tagAt(sentence, at + 1) !== 'NNS'
  return ['c', 'f', 'g', 't', 'w'].includes(wordAt(sentence, at))
}

/** [12 % of voters]: the share of whom. */
function shareOf(sentence: WordedSentence, at: number): number | null {
  return wordAt(sentence, at) === 'of' ? countedFrom(sentence, at) : null
}
