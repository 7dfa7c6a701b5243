import type { QuantityMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import { PEOPLE } from '../lexicon/person-words.ts'
import type { ReadSentence } from '../reading.ts'
import { byVerb } from './measuring-verb.ts'
import { isThing, type Named } from './thing.ts'

/** What a figure measures or counts: an attribute of the vocabulary, and the thing as a scope names it. */
export interface Measured extends Named {
  readonly attribute: 'count' | 'amount' | 'duration' | 'size'
}

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

type Reader = (sentence: ReadSentence, figure: QuantityMention) => Named | null

/** What a figure is of; null where the words beside it do not say. */
export function measuredBy(sentence: ReadSentence, figure: QuantityMention): Measured | null {
  const attribute = ATTRIBUTES[figure.dimension]
  if (!attribute || figure.part !== null) return null
  for (const read of attribute === 'count' ? COUNTERS : MEASURERS) {
    const found = read(sentence, figure)
    if (found) return { attribute, ...found }
  }
  return null
}

/** Most words of a thing. */
const LONGEST_NAME = 3

/** [24 small satellites]: satellites; [24 police officers] are police officers. */
function counted(sentence: ReadSentence, { counted: at, first, last }: QuantityMention): Named | null {
  if (at === null || !isThing(sentence, at) || !isPlural(sentence, at)) return null
  const { forms } = sentence
  let from = at
  while (from > first && isOfName(sentence, from - 1)) from -= 1
  const words = forms.slice(from, at + 1)
  if (words.length > LONGEST_NAME || isSomeOf(sentence, first, from)) return null
  if (words.some((word) => BEFALLEN.has(word))) return null
  return { of: words.join(' '), first, last: Math.max(last, at) }
}

/** [another 24 jobs, 24 more jobs, the loss of 24 jobs, 24 of the jobs]: not all there are; [a load of 24 satellites] is. */
function isSomeOf({ forms, lemmas, tree }: ReadSentence, first: number, noun: number): boolean {
  const before = forms[first - 1] ?? ''
  if (before === 'of') return !HOLDERS.has(lemmas[first - 2] ?? '')
  if (PARTIAL.has(before) || forms.slice(first, noun).some((word) => PARTIAL.has(word))) return true
  return tree.tokens.slice(first, noun).some(({ upos }, at) => upos === 'DET' && forms[first + at - 1] === 'of')
}

/** [9 aircraft]: no form tells how many. */
const UNCOUNTED = wordSet('aircraft spacecraft cattle sheep livestock personnel')

function isPlural({ tree, lemmas }: ReadSentence, at: number): boolean {
  return (tree.tokens[at]?.xpos.endsWith('S') ?? false) || UNCOUNTED.has(lemmas[at] ?? '')
}

/** Of a compound, or an adjective that tells which [police, nuclear]; sizes narrow nothing. */
function isOfName({ tree, forms, lemmas }: ReadSentence, at: number): boolean {
  const { upos } = tree.tokens[at] ?? {}
  if (upos === 'NOUN' || upos === 'PROPN') return true
  return upos === 'ADJ' && !NEUTRAL.has(lemmas[at] ?? '') && !PARTIAL.has(forms[at] ?? '')
}

const NEUTRAL = wordSet('small large big little tiny huge great heavy')
/** Of some among others. */
const PARTIAL = wordSet('more other another additional further extra new first last next previous former remaining')
/** Of whom a toll tells. */
const BEFALLEN = wordSet('injured wounded dead killed missing hurt trapped')
/** What holds all that it is said of. */
const HOLDERS = wordSet(
  'load cargo fleet crew team total group batch set collection staff workforce network array payload convoy',
)

/** What an adjective behind a figure measures. */
const EXTENTS: ReadonlyMap<string, string> = new Map([
  ['long', 'length'],
  ['tall', 'height'],
  ['high', 'height'],
  ['deep', 'depth'],
  ['wide', 'width'],
  ['thick', 'thickness'],
  ['above', 'altitude'],
  ['below', 'depth'],
  ['underground', 'depth'],
])

/** [32 metres *long*, 38 km *deep*, a 58-metre-*tall* rocket, 10 km *below* the surface] */
function alongIt({ lemmas, forms }: ReadSentence, { first, last, dimension }: QuantityMention): Named | null {
  const at = forms[last + 1] === '-' ? last + 2 : last + 1
  const of = dimension === 'length' ? EXTENTS.get(lemmas[at] ?? '') : undefined
  return of === undefined ? null : { of, first, last: at }
}

const OWNING = new Set(["'", '’', "'s", '’s'])

/** Of these one extent is told without saying which. */
const LONG_THINGS = wordSet(
  'bridge tunnel road highway motorway railway pipeline canal wall fence ship vessel ferry runway',
)

/** [a *42 million euro fee*, a *five-year contract*, where the years may stand for a date apart; *12 weeks' pay*] */
function ofKind(sentence: ReadSentence, { first, last, dimension }: QuantityMention): Named | null {
  const { tree, lemmas } = sentence
  const owned = OWNING.has(sentence.forms[last + 1] ?? '') ? last + 2 : -1
  const isOne = !tree.tokens[last]?.xpos.endsWith('S')
  const chunk = sentence.chunks.find(
    (one) =>
      (one.first <= first && last < one.head) ||
      (isOne && one.first === last + 1 && one.preposition < 0) ||
      one.first === owned,
  )
  const head = chunk?.head ?? -1
  // [a 28-year veteran]: of whom there is one in each company.
  if (head < 0 || !isThing(sentence, head) || PEOPLE.has(lemmas[head] ?? '')) return null
  const isLong = dimension === 'length' && LONG_THINGS.has(lemmas[head] ?? '')
  return { of: isLong ? 'length' : (lemmas[head] ?? ''), first, last: head }
}

/** [*$5 million in fines*]; not [in the fourth quarter]. */
function inKind(sentence: ReadSentence, { first, last }: QuantityMention): Named | null {
  if (sentence.forms[last + 1] !== 'in') return null
  const chunk = sentence.chunks.find((one) => one.first === last + 2)
  if (!chunk || sentence.tree.tokens[chunk.first]?.upos === 'DET' || !isThing(sentence, chunk.head)) return null
  return { of: sentence.lemmas[chunk.head] ?? '', first, last: chunk.head }
}

/** [a *depth of 38 kilometres*] */
function kindOf(sentence: ReadSentence, { first, last }: QuantityMention): Named | null {
  if (sentence.forms[first - 1] !== 'of') return null
  const chunk = sentence.chunks.find((one) => one.last === first - 2)
  if (!chunk || !isThing(sentence, chunk.head)) return null
  return { of: sentence.lemmas[chunk.head] ?? '', first: chunk.head, last }
}

/** [*12.40 dollars for each Varo share*, *14 dollars a share*] */
function eachShare({ lemmas, forms }: ReadSentence, { first, last, dimension }: QuantityMention): Named | null {
  if (dimension !== 'money') return null
  const behind = lemmas.slice(last + 1, last + WIDEST_SHARE)
  const each = behind.findIndex((_, at) => EACH.has(forms[last + 1 + at] ?? ''))
  const share = behind.indexOf('share')
  return each < 0 || each > 1 || share <= each ? null : { of: 'share', first, last: last + 1 + share }
}

const WIDEST_SHARE = 6
const EACH = wordSet('a an per each every')

/** [was travelling *at 95 km/h*] */
function atSpeed({ forms }: ReadSentence, { first, last, dimension }: QuantityMention): Named | null {
  return dimension === 'speed' && forms[first - 1] === 'at' ? { of: 'speed', first, last } : null
}

const COUNTERS: readonly Reader[] = [counted]
/** The first that reads it says what it is of. */
const MEASURERS: readonly Reader[] = [eachShare, alongIt, kindOf, ofKind, inKind, byVerb, atSpeed]
