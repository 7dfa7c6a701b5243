import type { QuantityMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import type { Chunk } from '../chunk.ts'
import { PEOPLE } from '../lexicon/person-words.ts'
import { subjectBefore } from '../order.ts'
import type { ReadSentence } from '../reading.ts'
import { SPORT_COUNTS, VAGUE } from './vague-words.ts'

/** What a figure measures or counts: an attribute of the vocabulary, and the thing as a scope names it. */
export interface Measured {
  readonly attribute: 'count' | 'amount' | 'duration' | 'size'
  /** In lower case [satellites, fee, weight]. */
  readonly of: string
  /** Tokens of the figure with what says so. */
  readonly first: number
  readonly last: number
}

type Named = Omit<Measured, 'attribute'>

const ATTRIBUTES: Readonly<Record<string, Measured['attribute']>> = {
  none: 'count',
  people: 'count',
  money: 'amount',
  time: 'duration',
  length: 'size',
  area: 'size',
  mass: 'size',
  volume: 'size',
  speed: 'size',
  power: 'size',
  energy: 'size',
  ratio: 'size',
}

/** What a figure is of; null where the words beside it do not say. */
export function measuredBy(sentence: ReadSentence, figure: QuantityMention): Measured | null {
  const attribute = ATTRIBUTES[figure.dimension]
  if (!attribute || figure.part !== null) return null
  const found = attribute === 'count' ? counted(sentence, figure) : measured(sentence, figure)
  return found && { attribute, ...found }
}

/** Most words of a thing. */
const LONGEST_NAME = 3

/** [24 small satellites]: satellites; [24 police officers] are police officers. */
function counted(sentence: ReadSentence, { counted: at, first, last }: QuantityMention): Named | null {
  if (at === null || !isThing(sentence, at) || !isPlural(sentence, at)) return null
  const { forms } = sentence
  let from = at
  while (from > first && isOfName(sentence, from - 1)) from -= 1
  if (at - from >= LONGEST_NAME) return null
  const beside = [forms[first - 1] ?? '', ...forms.slice(first, from)]
  return beside.some((word) => PARTIAL.has(word))
    ? null
    : { of: forms.slice(from, at + 1).join(' '), first, last: Math.max(last, at) }
}

/** [9 aircraft]: no form tells how many. */
const UNCOUNTED = wordSet('aircraft spacecraft cattle sheep livestock personnel')

function isPlural({ tree, lemmas }: ReadSentence, at: number): boolean {
  return (tree.tokens[at]?.xpos.endsWith('S') ?? false) || UNCOUNTED.has(lemmas[at] ?? '')
}

/** A noun that says what is counted or measured. */
function isThing({ tree, lemmas }: ReadSentence, at: number): boolean {
  const lemma = lemmas[at] ?? ''
  return tree.tokens[at]?.upos === 'NOUN' && !VAGUE.has(lemma) && !SPORT_COUNTS.has(lemma)
}

/** Of a compound, or an adjective that tells which [police, nuclear]; sizes narrow nothing. */
function isOfName({ tree, forms, lemmas }: ReadSentence, at: number): boolean {
  const { upos } = tree.tokens[at] ?? {}
  if (upos === 'NOUN' || upos === 'PROPN') return true
  return upos === 'ADJ' && !NEUTRAL.has(lemmas[at] ?? '') && !PARTIAL.has(forms[at] ?? '')
}

const NEUTRAL = wordSet('small large big little tiny huge great heavy')
/** Of some among others. */
const PARTIAL = wordSet('more other another additional further extra new first last of next previous former remaining')

function measured(sentence: ReadSentence, figure: QuantityMention): Named | null {
  return (
    alongIt(sentence, figure) ??
    ofKind(sentence, figure) ??
    inKind(sentence, figure) ??
    kindOf(sentence, figure) ??
    byVerb(sentence, figure)
  )
}

/** What an adjective behind a figure measures. */
const EXTENTS: ReadonlyMap<string, string> = new Map([
  ['long', 'length'],
  ['tall', 'height'],
  ['high', 'height'],
  ['deep', 'depth'],
  ['wide', 'width'],
  ['thick', 'thickness'],
])

/** [32 metres *long*, *38 km deep*] */
function alongIt({ lemmas }: ReadSentence, { first, last }: QuantityMention): Named | null {
  const of = EXTENTS.get(lemmas[last + 1] ?? '')
  return of === undefined ? null : { of, first, last: last + 1 }
}

/** [a *42 million euro fee*, a *five-year contract*, where the years may stand for a date apart] */
function ofKind(sentence: ReadSentence, { first, last }: QuantityMention): Named | null {
  const isOne = !sentence.tree.tokens[last]?.xpos.endsWith('S')
  const chunk = sentence.chunks.find(
    (one) => (one.first <= first && last < one.head) || (isOne && one.first === last + 1 && one.preposition < 0),
  )
  // [a 28-year veteran]: of whom there is one in each company.
  if (!chunk || !isThing(sentence, chunk.head) || PEOPLE.has(sentence.lemmas[chunk.head] ?? '')) return null
  return { of: sentence.lemmas[chunk.head] ?? '', first, last: chunk.head }
}

/** [*$5 million in fines*] */
function inKind(sentence: ReadSentence, { first, last }: QuantityMention): Named | null {
  if (sentence.forms[last + 1] !== 'in') return null
  const chunk = sentence.chunks.find((one) => one.first === last + 2)
  return chunk && isThing(sentence, chunk.head)
    ? { of: sentence.lemmas[chunk.head] ?? '', first, last: chunk.head }
    : null
}

/** [a *depth of 38 kilometres*] */
function kindOf(sentence: ReadSentence, { first, last }: QuantityMention): Named | null {
  if (sentence.forms[first - 1] !== 'of') return null
  const chunk = sentence.chunks.find((one) => one.last === first - 2)
  return chunk && isThing(sentence, chunk.head)
    ? { of: sentence.lemmas[chunk.head] ?? '', first: chunk.head, last }
    : null
}

/** Verbs that say what they measure, whatever it is of. */
const MEASURING: ReadonlyMap<string, string> = new Map([
  ['weigh', 'weight'],
  ['cost', 'cost'],
  ['stay', 'stay'],
  ['spend', 'stay'],
  ['raise', 'raised'],
  ['invest', 'invested'],
  ['donate', 'donated'],
  ['lend', 'lent'],
  ['owe', 'owed'],
])
/** Verbs of what their subject names. */
const BEING = wordSet('be total reach last measure amount stand come run')
/** [inflation *fell to* 3.2 percent]; not [fell 3.2 percent]. */
const MOVING = wordSet('rise fall climb drop slip ease edge jump surge increase decrease decline grow')
/** Tokens between a verb and its figure [weighs *only*, lasted *for*]. */
const WIDEST_GAP = 3

/** [*weighs 248 grams*, the *talks lasted 45 minutes*, the *toll is two euros*] */
function byVerb(sentence: ReadSentence, { first, last, dimension }: QuantityMention): Named | null {
  const { lemmas } = sentence
  const verb = verbBefore(sentence, first)
  if (verb < 0) return null
  const of = MEASURING.get(lemmas[verb] ?? '')
  if (of !== undefined) return (of === 'stay') === (dimension === 'time') ? { of, first: verb, last } : null
  const isTold = BEING.has(lemmas[verb] ?? '') || (MOVING.has(lemmas[verb] ?? '') && lemmas[first - 1] === 'to')
  const subject = isTold ? subjectOf(sentence, verb) : null
  return subject && { of: lemmas[subject.head] ?? '', first: subject.head, last }
}

function verbBefore({ tree, isVerb }: ReadSentence, first: number): number {
  for (let at = first - 1; at >= 0 && at >= first - WIDEST_GAP; at -= 1) {
    if (isVerb(at) || tree.tokens[at]?.upos === 'AUX') return at
    if (tree.tokens[at]?.upos !== 'ADV' && tree.tokens[at]?.upos !== 'ADP') return -1
  }
  return -1
}

function subjectOf(sentence: ReadSentence, verb: number): Chunk | null {
  const subject = subjectBefore(sentence, verb)
  return subject && isThing(sentence, subject.head) ? subject : null
}
