import type { PartyMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import type { FoundValue } from '../fact.ts'
import { type ReadSentence, wordsOf } from '../reading.ts'
import { isTypeTold, type Vehicle } from './vehicle.ts'
import { kindsOf } from './vehicle-kind.ts'

/** Surer than a word for its kind [the plane]. */
const OF_TYPE = 0.95
const OF_OPERATOR = 0.8

/** What a vehicle was by its type [the Cessna 208 Caravan; the plane, a twin-engine Let 410]; null where only its kind is told. */
export function typeTold(sentence: ReadSentence, vehicle: Vehicle, text: string): FoundValue | null {
  const apposed = apposedTo(sentence, vehicle)
  const range = isTypeTold(sentence, vehicle.first, vehicle.last) ? withoutArticle(sentence, vehicle) : apposed
  if (!range) return null
  const value = wordsOf(sentence, range.first, range.last, text)
  return { attribute: 'vehicle', value, party: null, ...range, confidence: OF_TYPE }
}

interface Range {
  readonly first: number
  readonly last: number
}

function withoutArticle({ tree }: ReadSentence, { first, last }: Range): Range {
  return tree.tokens[first]?.upos === 'DET' ? { first: first + 1, last } : { first, last }
}

const LONGEST_TYPE = 7

/** [, a *twin-engine Let 410* belonging to]: up to what says more of it. */
function apposedTo(sentence: ReadSentence, { last: end }: Vehicle): Range | null {
  const { forms, lemmas, tree } = sentence
  if (forms[end + 1] !== ',' || !ARTICLES.has(forms[end + 2] ?? '')) return null
  const first = end + 3
  let last = first
  while (last < first + LONGEST_TYPE && !ENDING.has(forms[last + 1] ?? '') && !isParticiple(sentence, last + 1))
    last += 1
  const range = { first, last }
  const isVehicle =
    isTypeTold(sentence, range.first, range.last) ||
    (kindsOf(lemmas[last] ?? '').length > 0 && last > first) ||
    isNumberedName(tree.tokens.slice(first, last + 1))
  return isVehicle && isBounded(sentence, last + 1) ? range : null
}

const ARTICLES = new Set(['a', 'an'])
const ENDING = wordSet(', . of with that which from on in for and')

/** [flown by, belonging to, operated by, built in] */
function isParticiple({ tree, forms }: ReadSentence, at: number): boolean {
  const { xpos = '' } = tree.tokens[at] ?? {}
  return OWNED.has(forms[at] ?? '') || ((xpos === 'VBN' || xpos === 'VBG') && forms[at + 1] !== '-')
}

function isBounded(sentence: ReadSentence, at: number): boolean {
  return ENDING.has(sentence.forms[at] ?? '') || isParticiple(sentence, at)
}

/** [Volvo B11] */
function isNumberedName(tokens: ReadSentence['tree']['tokens']): boolean {
  return tokens.some(({ upos }) => upos === 'PROPN') && /\d/.test(tokens.at(-1)?.form ?? '')
}

const OWNED = wordSet('operated flown run belonging')
/** Tokens from the vehicle to what says whose it is. */
const WIDEST_OWNED = 14

/** [flown by Skyward Air, belonging to Skyward Air, a Boeing 737 of Skyward Air]: who operates it; whoever only owns it is another. */
export function operatorTold(sentence: ReadSentence, { first, last }: Vehicle): FoundValue | null {
  const { forms } = sentence
  for (let at = first; at <= last + WIDEST_OWNED; at += 1) {
    const isOwn = OWNED.has(forms[at] ?? '') && forms[at + 1] === (forms[at] === 'belonging' ? 'to' : 'by')
    const isOf = at === last + 1 && forms[at] === 'of'
    if (!(isOwn || isOf)) continue
    const operator = operatorAt(sentence, isOwn ? at + 2 : at + 1, { isOf, isPilot: forms[at] === 'flown' })
    if (operator) return operator
  }
  return null
}

interface Sign {
  /** [a Boeing 737 *of* Skyward Air] */
  readonly isOf: boolean
  /** [*flown* by Ana Brandt]: whoever sat at the controls. */
  readonly isPilot: boolean
}

function operatorAt({ mentions, parties, tree }: ReadSentence, at: number, { isOf, isPilot }: Sign): FoundValue | null {
  const start = tree.tokens[at]?.upos === 'DET' ? at + 1 : at
  const mention = mentions.find(
    (one): one is PartyMention =>
      one.kind === 'party' && one.form === 'name' && one.first <= start && start <= one.last,
  )
  const party = mention ? parties[mention.party] : undefined
  if (!mention || !party || party.nature === 'country' || (isPilot && party.nature === 'person')) return null
  if (isOf && party.nature !== 'organization') return null
  const { first, last } = mention
  return {
    attribute: 'operator',
    value: party.names[0] ?? '',
    party: mention.party,
    first,
    last,
    confidence: OF_OPERATOR,
  }
}
