/** Figures of a text: words to values that records write, with what they count. */

import type { DateMention, QuantityMention } from '../model/mention.ts'
import type { SentenceTree } from '../model/syntax.ts'
import { remembered } from '../util/remembered.ts'
import { BARE_CONTEXT } from '../value/quantity/bare-context.ts'
import { SIGN_OPENINGS } from '../value/quantity/currency-sign.ts'
import { quantityReader } from '../value/quantity.ts'
import { ageParser } from './quantity/age-parser.ts'
import { countParser, shareParser } from './quantity/count-parser.ts'
import { lemmaOf } from './quantity/counted.ts'
import { bothParser, nothingParser, oneParser } from './quantity/implied-parser.ts'
import { CARDINALS, VAGUE } from './quantity/lexicon.ts'
import { magnitudeParser } from './quantity/magnitude-parser.ts'
import { measureParser } from './quantity/measure-parser.ts'
import { prefixedMoneyParser } from './quantity/money-parser.ts'
import { whereMoved } from './quantity/moved.ts'
import { numberAt } from './quantity/number-phrase.ts'
import type { QuantityFound, QuantityParser } from './quantity/parser.ts'
import { withParts } from './quantity/part.ts'
import { GOALLESS, scoreParser } from './quantity/score-parser.ts'
import { stopwatchParser } from './quantity/stopwatch-parser.ts'
import { textBetween, type WordedSentence, withWords } from './sentence-words.ts'

/** In this order: the first that can read a figure does; what is told more closely goes before a bare count. */
const PARSERS: readonly QuantityParser[] = [
  ageParser,
  magnitudeParser,
  scoreParser,
  stopwatchParser,
  prefixedMoneyParser,
  measureParser,
  shareParser,
  countParser,
  nothingParser,
  bothParser,
  oneParser,
]

interface Named extends QuantityFound {
  readonly parser: string
}

/**
 * Figures; what a date covers is none, unless the date only says how long something took [for three days]. A figure may
 * lie within another: [a 34-year-old man] is one man, and an age.
 */
export function findQuantities(
  sentences: readonly SentenceTree[],
  dates: readonly DateMention[],
): readonly QuantityMention[] {
  const datesOf = bySentence(dates)
  return sentences.flatMap((tree, index) => {
    const sentence = withWords(tree, index)
    const found = figuresOf(sentence, datesOf.get(index) ?? [])
    return found.length === 0 ? [] : mentionsOf(sentence, found)
  })
}

function bySentence(dates: readonly DateMention[]): ReadonlyMap<number, readonly DateMention[]> {
  const table = new Map<number, DateMention[]>()
  for (const date of dates) {
    if (date.reading === 'duration') continue
    const known = table.get(date.sentence)
    if (known) known.push(date)
    else table.set(date.sentence, [date])
  }
  return table
}

const OPENINGS: ReadonlySet<string> = new Set([
  ...CARDINALS,
  ...VAGUE,
  ...GOALLESS,
  ...'a an another several half no nobody none zero both'.split(' '),
  ...SIGN_OPENINGS,
])

function startsFigure(word: string): boolean {
  const code = word.charCodeAt(0)
  return (code >= 48 && code <= 57) || OPENINGS.has(word) || code > 127 || (word.length === 3 && CODE.test(word))
}

/** [usd] in any case. */
const CODE = /^[a-z]{3}$/

function figuresOf(sentence: WordedSentence, dates: readonly DateMention[]): readonly Named[] {
  const found: Named[] = []
  let free = 0
  for (let at = 0; at < sentence.words.length; at += 1) {
    if (at < free || !startsFigure(sentence.words[at] ?? '') || isWithinOne(dates, at)) continue
    const figure = figureAt(sentence, at)
    if (!figure) continue
    found.push(figure)
    free = figure.next ?? figure.last + 1
  }
  return found
}

function isWithinOne(dates: readonly DateMention[], at: number): boolean {
  return dates.some(({ first, last }) => at >= first && at <= last)
}

function figureAt(sentence: WordedSentence, at: number): Named | null {
  const number = numberAt(sentence, at)
  for (const { name, parse } of PARSERS) {
    const found = parse(sentence, at, number)
    if (found) return isReadable(found) ? { ...whereMoved(sentence, found), parser: name } : null
  }
  return null
}

/** What the reader of records surely reads, and what nearly all figures are. */
const PLAIN =
  /^(?:(?:at least|more than|up to|fewer than|nearly|about) )?\d{1,3}(?:,\d{3}){0,4}(?:\.\d{1,3})?(?: (?:million|billion|[A-Z]{3}|%|km))?$/
const LONGEST_PLAIN = 40

/** Words may be strung together as no figure is [two million three million]. */
function isReadable({ value, dimension }: QuantityFound): boolean {
  if (value.length < LONGEST_PLAIN && PLAIN.test(value)) return true
  return (READERS[dimension] ?? isNumber)(value)
}

function readableAs(unit: string | null): (value: string) => boolean {
  return remembered((value) => !('problem' in quantityReader.parse(value, BARE_CONTEXT, { unit })))
}

/** By the unit of the attribute that such figures belong to. */
const READERS: Readonly<Record<string, (value: string) => boolean>> = {
  score: readableAs('score'),
  age: readableAs('years'),
}
const isNumber = readableAs(null)

function mentionsOf(sentence: WordedSentence, found: readonly Named[]): readonly QuantityMention[] {
  return withParts(sentence, found).map((figure, index) => mentionOf(sentence, figure, found[index]?.parser ?? ''))
}

function mentionOf(sentence: WordedSentence, figure: QuantityFound, parser: string): QuantityMention {
  const { first, last, head, value, counted, dimension } = figure
  return {
    kind: 'quantity',
    start: sentence.tokens[first]?.start ?? 0,
    end: sentence.tokens[last]?.end ?? 0,
    text: textBetween(sentence, first, last),
    sentence: sentence.index,
    first,
    last,
    head,
    parser,
    value,
    counted,
    countedLemma: counted === null ? null : lemmaOf(sentence, counted),
    part: figure.part ?? null,
    dimension,
  }
}
