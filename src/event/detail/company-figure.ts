import type { QuantityMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import { skipBack } from '../near-words.ts'
import type { ReadSentence } from '../reading.ts'
import type { Named } from './thing.ts'

/** What companies are measured by, as lemmas and as a scope names it, by the dimension of its figure. */
const MEASURES: Readonly<Record<string, readonly (readonly [lemmas: string, name: string])[]>> = {
  ratio: [
    ['return on equity', 'return on equity'],
    ['return on asset', 'return on assets'],
    ['return on capital', 'return on capital'],
    ['operating margin', 'operating margin'],
    ['profit margin', 'profit margin'],
    ['gross margin', 'gross margin'],
    ['net margin', 'net margin'],
    ['interest margin', 'interest margin'],
    ['margin', 'margin'],
    ['cost-to-income ratio', 'cost-to-income ratio'],
    ['capital ratio', 'capital ratio'],
    ['market share', 'market share'],
    ['loan growth', 'loan growth'],
    ['load factor', 'load factor'],
    ['occupancy rate', 'occupancy'],
  ],
  money: [
    ['impairment charge', 'impairment charge'],
    ['bad debt', 'bad debts'],
    ['bad loan', 'bad loans'],
    ['credit loss', 'credit losses'],
    ['loan loss', 'loan losses'],
    ['write - down', 'write-down'],
    ['writedown', 'write-down'],
    ['net debt', 'net debt'],
    ['order book', 'order book'],
    ['order backlog', 'order book'],
    ['market value', 'market value'],
    ['market capitalisation', 'market value'],
    ['market capitalization', 'market value'],
    ['net interest income', 'net interest income'],
    ['total asset', 'total assets'],
    ['capital expenditure', 'capital expenditure'],
    ['free cash flow', 'free cash flow'],
    ['dividend', 'dividend'],
    ['payout', 'dividend'],
  ],
}
const NAMES: ReadonlyMap<string, readonly (readonly [lemmas: readonly string[], name: string])[]> = new Map(
  Object.entries(MEASURES).map(([dimension, names]) => [
    dimension,
    names.map(([words, name]) => [words.split(' '), name] as const),
  ]),
)
/** Before the figure that is told [margin *of* 5 %, rose *to* 5 %, *was* 5 %]. */
const LEADS = wordSet('of to at be reach total hit stand')
/** Between the name and a figure of something else or of another time. */
const APART = wordSet(
  'from against versus than by target aim goal expect forecast predict hope want plan above below short ambition guidance outlook analyst likely',
)
const STEPS = wordSet('by from')
const EARLIER = wordSet('earlier early ago before previously previous prior')
const NEARLY = wordSet('about around nearly almost some roughly a an just over more the record handsome')
/** Tokens from the name to its figure [impairment charge *at Almara Bank climbed 19 percent to*]. */
const WIDEST = 12
/** Tokens behind a figure that may say of when it was [5.1 percent a year *earlier*]. */
const TIME = 4

/** A figure of a company's results [return on equity was 14.2 %, a final dividend of 42 cents a share, a 1.1 billion rand write-down]. */
export function companyFigure(sentence: ReadSentence, figure: QuantityMention): Named | null {
  for (const [words, name] of NAMES.get(figure.dimension) ?? []) {
    const found = namedBy(sentence, figure, words)
    if (found) return named(sentence, figure, found, name)
  }
  return figure.dimension === 'money' ? shareOfProfit(sentence, figure) : null
}

/** [the *interim 380c* a share] */
function shareOfProfit({ forms }: ReadSentence, { first, last }: QuantityMention): Named | null {
  const kind = KINDS[forms[first - 1] ?? '']
  return kind !== undefined && forms[last + 2] === 'share' ? { of: `${kind} dividend`, first: first - 1, last } : null
}

/** Tokens of the words beside a figure that say what it is of. */
interface Words {
  readonly first: number
  readonly last: number
}

/** [*operating margin* fell to 5 %, a 5 % *operating margin*] */
function namedBy(sentence: ReadSentence, figure: QuantityMention, words: readonly string[]): Words | null {
  const at = startBefore(sentence, words, figure.first)
  const end = at + words.length
  if (at >= 0 && isReached(sentence, end, figure)) return { first: at, last: end - 1 }
  const behind = figure.last + 1
  return standsAt(sentence, words, behind) ? { first: behind, last: figure.last + words.length } : null
}

function named(sentence: ReadSentence, figure: QuantityMention, words: Words, name: string): Named {
  const of = name === 'dividend' ? dividendAt(sentence, words.first) : name
  return {
    of: isOfOtherTime(sentence, words.first, figure) ? NOT_TOLD : of,
    first: Math.min(figure.first, words.first),
    last: Math.max(figure.last, words.last),
  }
}

/** Of a figure of another time, a guess or a goal, which nothing else is to be read from. */
export const NOT_TOLD = ''

/** Where the last of such words before a figure begins; -1 without any near. */
function startBefore(sentence: ReadSentence, sequence: readonly string[], first: number): number {
  for (let at = first - sequence.length; at >= Math.max(0, first - WIDEST); at -= 1)
    if (standsAt(sentence, sequence, at)) return at
  return -1
}

/** By lemma, or by form where the tagger takes it for a verb's [*operating* margin]. */
function standsAt({ lemmas, forms }: ReadSentence, sequence: readonly string[], at: number): boolean {
  return sequence.every((word, step) => lemmas[at + step] === word || forms[at + step] === word)
}

/** From the name a verb or `of` leads to the figure, with no other figure of the kind in between that it reaches. */
function isReached({ lemmas, forms, mentions }: ReadSentence, from: number, figure: QuantityMention): boolean {
  const lead = skipBack(lemmas, figure.first, NEARLY, from)
  if (!LEADS.has(lemmas[lead] ?? '') && lead >= from) return false
  const between = lemmas.slice(from, lead + 1)
  // [up *by* nearly a fifth *to* 5.1 billion]
  const isRaised = lemmas[lead] === 'to'
  if (between.some((lemma) => APART.has(lemma) && !(isRaised && STEPS.has(lemma)))) return false
  if (forms.slice(from, lead).some((form) => form === ';' || form === ',')) return false
  return !mentions.some(
    (other) =>
      other.kind === 'quantity' &&
      other !== figure &&
      other.first >= from &&
      other.last < figure.first &&
      other.dimension === 'money',
  )
}

function isOfOtherTime({ lemmas }: ReadSentence, start: number, { last }: QuantityMention): boolean {
  if (lemmas.slice(last + 1, last + 1 + TIME).some((lemma) => EARLIER.has(lemma))) return true
  return lemmas.slice(Math.max(0, start - TIME), start).some((lemma) => APART.has(lemma) || EARLIER.has(lemma))
}

const KINDS: Readonly<Record<string, string>> = {
  final: 'final',
  interim: 'interim',
  special: 'special',
  quarterly: 'quarterly',
  annual: 'annual',
  total: 'annual',
  'full-year': 'annual',
}

/** [a *final* dividend]: a dividend of no kind may be of a half or of the year. */
function dividendAt({ forms }: ReadSentence, at: number): string {
  const kind = [at - 1, at - 2].flatMap((index) => KINDS[forms[index] ?? ''] ?? [])[0]
  return kind === undefined ? 'dividend' : `${kind} dividend`
}
