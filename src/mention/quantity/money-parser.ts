/** Money with its sign before the figure; with its name behind, it is read as any measure. */
import { isCurrencyCode, prefixCurrency } from '../../value/quantity/currency.ts'
import { currencyOfSign, isDoubtfulSign, MONEY_FIGURE } from '../../value/quantity/currency-sign.ts'
import { isDash, isGlued, type WordedSentence, wordAt } from '../sentence-words.ts'
import { boundBefore } from './bound.ts'
import { type NumberPhrase, numberAt, scaleOfLetter } from './number-phrase.ts'
import { phrase, type QuantityFound, type QuantityParser } from './parser.ts'

/** [$5.2 billion], [€3m], [Rs 5 crore], [C$12], [between $5 and $6 million]. */
export const prefixedMoneyParser: QuantityParser = { name: 'money-sign', parse: parsePrefixed }

interface Sign {
  readonly code: string
  readonly next: number
}

/** [$], [US$] in one token or two, [Rs], [USD]. */
function signAt(sentence: WordedSentence, at: number): Sign | null {
  const { tokens } = sentence
  const form = tokens[at]?.form ?? ''
  const next = tokens[at + 1]?.form ?? ''
  if (MARKS.has(next) && isGlued(sentence, at + 1)) {
    const code = currencyOfSign(`${form}${next}`)
    return code === null ? null : { code, next: at + 2 }
  }
  // [XY$5]: of another country than any that is known.
  if (MARKS.has(form) && isGlued(sentence, at) && LETTERS.test(tokens[at - 1]?.form ?? '')) return null
  const code = prefixCurrency(form)
  return code !== null && isSign(sentence, at) ? { code, next: at + 1 } : null
}

const MARKS: ReadonlySet<string> = new Set(['$', '£', '¥', '¢', '₵'])
const LETTERS = /^[A-Za-z]+$/

/** [R 12.4 billion, TOP 5 million]; not [the N 2, TOP 10]. */
function isSign(sentence: WordedSentence, at: number): boolean {
  const form = sentence.tokens[at]?.form ?? ''
  // [the TRY 12 times]
  const isDoubtful = isDoubtfulSign(form) || (isCurrencyCode(form) && WORDS.has(form))
  if (!isDoubtful) return true
  const figure = sentence.tokens.slice(at + 1, at + 1 + WIDEST_FIGURE)
  const text = figure.map((token, index) => (index > 0 && !isGlued(sentence, at + 1 + index) ? ' ' : '') + token.form)
  return MONEY_FIGURE.test(text.join(''))
}

/** Tokens of a figure, a dash and a scale. */
const WIDEST_FIGURE = 3
/** Codes that are words in capitals. */
const WORDS: ReadonlySet<string> = new Set('ALL TOP TRY CUP PEN MAD RON LAK MOP GEL SOS BAM'.split(' '))

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
  const scale = scaleOfLetter(sentence, number.next) ?? (wordAt(sentence, number.next) === 'm' ? 'million' : null)
  if (scale === null) return number
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
