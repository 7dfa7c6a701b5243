/** Numbers in words: `twelve`, `one hundred and twenty-three`, `half a million`, `dozens`. */
import type { Decimal } from '../../model/value.ts'
import { add, decimal, divide, multiply, negate, ONE, readDecimal } from './decimal.ts'
import { type Read, type Token, wordAt } from './token.ts'

const SMALL_WORDS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const SMALL: ReadonlyMap<string, number> = new Map(SMALL_WORDS.split(' ').map((word, index) => [word, index]))
const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, index) => [word, 10 * (index + 2)]),
)
const GREAT: Readonly<Record<string, bigint>> = {
  thousand: 1_000n,
  million: 1_000_000n,
  billion: 1_000_000_000n,
  trillion: 1_000_000_000_000n,
}
const NOTHING: ReadonlySet<string> = new Set(['no', 'none', 'nobody', 'nil', 'nothing'])

/** A whole number in words; `ending` is the scale of its last word: a million for `fifty million`. */
interface Cardinal {
  readonly amount: bigint
  readonly ending: bigint
}

/** Whether a word alone is a number; such a word is never the noun that is counted. */
export function isNumberWord(word: string): boolean {
  return (
    SMALL.has(word) ||
    TENS.has(word) ||
    word === 'hundred' ||
    word === 'dozen' ||
    Object.hasOwn(GREAT, word) ||
    isVague(word)
  )
}

/** One to nineteen, and the tens. */
export function isCardinalStart(word: string): boolean {
  return SMALL.has(word) || TENS.has(word)
}

/** [none], [no deaths], [nobody], [no one]. */
export function readNothing(tokens: readonly Token[], at: number): Read<null> | null {
  if (!NOTHING.has(wordAt(tokens, at))) return null
  return { value: null, next: at + (wordAt(tokens, at) === 'no' && wordAt(tokens, at + 1) === 'one' ? 2 : 1) }
}

/** [twelve], [one hundred and twenty-three thousand], [a million]. */
export function readCardinal(tokens: readonly Token[], at: number): Read<Cardinal> | null {
  let amount = 0n
  let ending = 0n
  let next = at
  for (;;) {
    const group = readGroup(tokens, next, ending)
    if (!group) break
    const scale = GREAT[wordAt(tokens, group.next)] ?? 1n
    if (ending > 0n && scale >= ending) break
    amount += BigInt(group.value) * scale
    ending = scale
    next = group.next + (scale > 1n ? 1 : 0)
    if (scale === 1n) break
  }
  return ending === 0n ? null : { value: { amount, ending }, next }
}

/** A number below a thousand, or [twelve hundred]; after a scale it may follow [and]. */
function readGroup(tokens: readonly Token[], at: number, ending: bigint): Read<number> | null {
  if (ending > 0n && wordAt(tokens, at) === 'and') {
    const last = readBelowHundred(tokens, at + 1)
    // [one thousand and two hundred] are two numbers.
    return last && wordAt(tokens, last.next) !== 'hundred' ? last : null
  }
  const first = readBelowHundred(tokens, at) ?? readArticle(tokens, at)
  if (!first || wordAt(tokens, first.next) !== 'hundred') return first
  return readAfterHundred(tokens, first.next + 1, first.value * 100)
}

function readAfterHundred(tokens: readonly Token[], at: number, hundreds: number): Read<number> {
  const start = wordAt(tokens, at) === 'and' ? at + 1 : at
  const rest = readBelowHundred(tokens, start)
  if (!rest || wordAt(tokens, rest.next) === 'hundred') return { value: hundreds, next: at }
  return { value: hundreds + rest.value, next: rest.next }
}

function readBelowHundred(tokens: readonly Token[], at: number): Read<number> | null {
  const word = wordAt(tokens, at)
  const small = SMALL.get(word)
  if (small !== undefined) return { value: small, next: at + 1 }
  const tens = TENS.get(word)
  if (tens === undefined) return null
  const ones = SMALL.get(wordAt(tokens, at + 1)) ?? 0
  return ones > 0 && ones < 10 ? { value: tens + ones, next: at + 2 } : { value: tens, next: at + 1 }
}

/** [a hundred], [a million], [a dozen]: the article is one. */
function readArticle(tokens: readonly Token[], at: number): Read<number> | null {
  if (!isArticle(wordAt(tokens, at))) return null
  const scale = wordAt(tokens, at + 1)
  const isOne = scale === 'hundred' || scale === 'dozen' || scale === 'score' || Object.hasOwn(GREAT, scale)
  return isOne ? { value: 1, next: at + 1 } : null
}

export function isArticle(word: string): boolean {
  return word === 'a' || word === 'an'
}

const DENOMINATORS: ReadonlyMap<string, bigint> = new Map([
  ['half', 2n],
  ['halves', 2n],
  ['third', 3n],
  ['quarter', 4n],
  ['fourth', 4n],
  ['fifth', 5n],
  ['sixth', 6n],
  ['seventh', 7n],
  ['eighth', 8n],
  ['ninth', 9n],
  ['tenth', 10n],
])

/** [half], [a quarter], [two thirds]. */
export function readFractionWords(tokens: readonly Token[], at: number): Read<Decimal> | null {
  const count = isArticle(wordAt(tokens, at)) ? { value: 1, next: at + 1 } : readBelowHundred(tokens, at)
  const next = count?.next ?? at
  const word = wordAt(tokens, next)
  const denominator = DENOMINATORS.get(word) ?? DENOMINATORS.get(word.replace(/s$/, ''))
  return denominator === undefined
    ? null
    : { value: divide(decimal(BigInt(count?.value ?? 1)), decimal(denominator)), next: next + 1 }
}

/**
 * Words that leave the figure open, as the interval of what a reader may take them to mean: at least two of the thing
 * named, and less than the next larger word would say. `thousands` reaches up to where only `hundreds of thousands` fits.
 * `a few`, `several` and `a handful` are three to nine: less is a couple, more is ten (Merriam-Webster: several,
 * `more than two but fewer than many`).
 */
const VAGUE: Readonly<Record<string, readonly [least: string, most: string]>> = {
  couple: ['2', '3'],
  few: ['3', '9'],
  several: ['3', '9'],
  handful: ['3', '9'],
  tens: ['20', '99'],
  dozens: ['24', '99'],
  scores: ['40', '199'],
  hundreds: ['200', '999'],
  thousands: ['2000', '99999'],
  millions: ['2000000', '999999999'],
  billions: ['2000000000', '999999999999'],
}

function isVague(word: string): boolean {
  return Object.hasOwn(VAGUE, word)
}

export interface VagueNumber {
  readonly least: Decimal
  readonly most: Decimal
}

/** [dozens], [a few hundred], [several], [tens of thousands]. */
export function readVague(tokens: readonly Token[], at: number): Read<VagueNumber> | null {
  const start = isArticle(wordAt(tokens, at)) ? at + 1 : at
  const word = wordAt(tokens, start)
  const range = isVague(word) ? VAGUE[word] : undefined
  if (!range) return null
  const interval = { least: readDecimal(range[0]), most: readDecimal(range[1]) }
  const next = start + 1
  return readVagueScale(tokens, next, interval) ?? { value: interval, next: skipOf(tokens, next) }
}

/** [tens of thousands], [several hundred], [a few dozen]. */
function readVagueScale(tokens: readonly Token[], at: number, interval: VagueNumber): Read<VagueNumber> | null {
  const scaleAt = skipOf(tokens, at)
  const scale = scaleOf(wordAt(tokens, scaleAt))
  return scale ? { value: scaleVague(interval, scale), next: skipOf(tokens, scaleAt + 1) } : null
}

/** Up to just below the next count: [tens of thousands] ends at 99,999. */
function scaleVague({ least, most }: VagueNumber, scale: Decimal): VagueNumber {
  return { least: multiply(least, scale), most: add(multiply(add(most, ONE), scale), negate(ONE)) }
}

function skipOf(tokens: readonly Token[], at: number): number {
  return wordAt(tokens, at) === 'of' ? at + 1 : at
}

const SCALES: Readonly<Record<string, Decimal>> = {
  dozen: decimal(12n),
  score: decimal(20n),
  hundred: decimal(100n),
  thousand: decimal(1n, 3),
  lakh: decimal(1n, 5),
  million: decimal(1n, 6),
  mn: decimal(1n, 6),
  mln: decimal(1n, 6),
  mio: decimal(1n, 6),
  crore: decimal(1n, 7),
  cr: decimal(1n, 7),
  billion: decimal(1n, 9),
  bn: decimal(1n, 9),
  bln: decimal(1n, 9),
  mrd: decimal(1n, 9),
  milliard: decimal(1n, 9),
  trillion: decimal(1n, 12),
  tn: decimal(1n, 12),
  trn: decimal(1n, 12),
  quadrillion: decimal(1n, 15),
}

/** What a word after a figure multiplies it by, plurals included; null for other words. */
export function scaleOf(word: string): Decimal | null {
  const singular = word.endsWith('s') ? word.slice(0, -1) : word
  return Object.hasOwn(SCALES, singular) ? (SCALES[singular] ?? null) : null
}
