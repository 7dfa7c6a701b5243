import type { QuantityMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import { PEOPLE } from '../lexicon/person-words.ts'
import { SPACECRAFT, VEHICLES } from '../lexicon/thing-words.ts'
import type { ReadSentence } from '../reading.ts'
import { type Named, thingAt } from './thing.ts'

/** What an adjective behind a figure measures. */
const EXTENTS: ReadonlyMap<string, string> = new Map([
  ['long', 'length'],
  ['tall', 'height'],
  ['high', 'height'],
  ['deep', 'depth'],
  ['wide', 'width'],
  ['across', 'width'],
  ['thick', 'thickness'],
  ['above', 'altitude'],
  ['below', 'depth'],
  ['underground', 'depth'],
])

/** [32 metres *long*, 40 metres *across*, 38 km *deep*, a 58-metre-*tall* rocket, 10 km *below* the surface] */
export function alongIt(
  { tree, lemmas, forms }: ReadSentence,
  { first, last, dimension }: QuantityMention,
): Named | null {
  const at = forms[last + 1] === '-' ? last + 2 : last + 1
  const of = dimension === 'length' ? EXTENTS.get(lemmas[at] ?? '') : undefined
  // [drove 30 km *across the desert*]
  if (of === undefined || (forms[at] === 'across' && OPENS_PHRASE.has(tree.tokens[at + 1]?.upos ?? ''))) return null
  return { of, first, last: at }
}

const OPENS_PHRASE = new Set(['DET', 'NOUN', 'PROPN', 'ADJ', 'PRON', 'NUM'])

const OWNING = new Set(["'", '’', "'s", '’s'])

/** Of these one extent is told without saying which. */
const LONG_THINGS = wordSet(
  'bridge tunnel road highway motorway railway pipeline canal wall fence ship vessel ferry runway',
)

const TALL_THINGS = wordSet(
  'crane tower statue chimney mast skyscraper rocket pylon tree monument obelisk minaret spire steeple column pillar building',
)
const HEAVY_THINGS = wordSet(
  'bomb meteorite bell statue stone boulder block crane turbine animal whale shark crocodile bear',
)

/** [a *42 million euro fee*, a *five-year contract*, where the years may stand for a date apart; *12 weeks' pay*] */
export function ofKind(sentence: ReadSentence, { first, last, dimension }: QuantityMention): Named | null {
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
  const of = head < 0 || PEOPLE.has(lemmas[head] ?? '') ? null : thingAt(sentence, head)
  if (of === null) return null
  return { of: EXTENT_OF[dimension]?.(of) ?? of, first, last: head }
}

/** By a dimension, what is measured of a thing [a 40-metre *crane*: its height]; null of what is measured itself [a 40-metre *limit*]. */
const EXTENT_OF: Readonly<Record<string, (thing: string) => string | null>> = {
  length: (thing) => (LONG_THINGS.has(thing) ? 'length' : TALL_THINGS.has(thing) ? 'height' : null),
  mass: (thing) => (VEHICLES.has(thing) || SPACECRAFT.has(thing) || HEAVY_THINGS.has(thing) ? 'weight' : null),
}

const SUMS = wordSet('fund package grant loan programme program scheme subsidy bond')

/** [a *fund worth $48 million*]: as [a $48 million fund] has it. */
export function worth({ forms, lemmas }: ReadSentence, { first, last, dimension }: QuantityMention): Named | null {
  const noun = lemmas[first - 2] ?? ''
  if (dimension !== 'money' || forms[first - 1] !== 'worth' || !SUMS.has(noun)) return null
  return { of: noun, first: first - 2, last }
}

/** [*$5 million in fines*]; not [in the fourth quarter]. */
export function inKind(sentence: ReadSentence, { first, last }: QuantityMention): Named | null {
  if (sentence.forms[last + 1] !== 'in') return null
  const chunk = sentence.chunks.find((one) => one.first === last + 2)
  const of = chunk && sentence.tree.tokens[chunk.first]?.upos !== 'DET' ? thingAt(sentence, chunk.head) : null
  return of === null ? null : { of, first, last: chunk?.head ?? last }
}

/** [a *depth of 38 kilometres*] */
export function kindOf(sentence: ReadSentence, { first, last }: QuantityMention): Named | null {
  if (sentence.forms[first - 1] !== 'of') return null
  const chunk = sentence.chunks.find((one) => one.last === first - 2)
  const of = chunk ? thingAt(sentence, chunk.head) : null
  return of === null ? null : { of, first: chunk?.head ?? first, last }
}

/** [*15 kilograms of explosives*, *2,400 hectares of woodland*] */
export function kindBehind(sentence: ReadSentence, { first, last, dimension }: QuantityMention): Named | null {
  if (sentence.forms[last + 1] !== 'of' || !SUBSTANTIAL.has(dimension)) return null
  const chunk = sentence.chunks.find((one) => one.first === last + 2)
  const of = chunk ? thingAt(sentence, chunk.head) : null
  return of === null ? null : { of, first, last: chunk?.head ?? last }
}

/** What stuff is measured in. */
const SUBSTANTIAL: ReadonlySet<string> = new Set(['mass', 'volume', 'area'])

/** [*12.40 dollars for each Varo share*, *14 dollars a share*] */
export function eachShare({ lemmas, forms }: ReadSentence, { first, last, dimension }: QuantityMention): Named | null {
  if (dimension !== 'money') return null
  const behind = lemmas.slice(last + 1, last + WIDEST_SHARE)
  const each = behind.findIndex((_, at) => EACH.has(forms[last + 1 + at] ?? ''))
  const share = behind.indexOf('share')
  return each < 0 || each > 1 || share <= each ? null : { of: 'share', first, last: last + 1 + share }
}

const WIDEST_SHARE = 6
const EACH = wordSet('a an per each every')
