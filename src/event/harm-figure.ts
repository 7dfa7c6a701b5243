import type { QuantityMention } from '../model/mention.ts'
import type { FoundValue } from './fact.ts'
import { scopeOf } from './harm-scope.ts'
import { PEOPLE } from './lexicon/person-words.ts'
import { mentionAt, type ReadSentence } from './reading.ts'

/** A figure of people killed, injured, missing, arrested or displaced, and the token of the word that says so. */
export interface Harm extends FoundValue {
  readonly at: number
}

/** The figure that a noun carries [twelve people, a soldier, nobody]. */
export function figureAt(
  sentence: ReadSentence,
  index: number,
  at: number,
  attribute: string,
  confidence: number,
): readonly Harm[] {
  const quantity = mentionAt(sentence, 'quantity', index) ?? countOf(sentence, index)
  if (quantity) return quantityHarm(sentence, quantity, at, attribute, confidence)
  return singleHarm(sentence, index, at, attribute, confidence)
}

function countOf({ mentions }: ReadSentence, index: number): QuantityMention | null {
  const found = mentions.find(
    (mention) => mention.kind === 'quantity' && mention.counted === index && mention.part === null,
  )
  return found?.kind === 'quantity' ? found : null
}

const COUNTABLE = new Set(['people', 'none', 'count', ''])

export function quantityHarm(
  sentence: ReadSentence,
  quantity: QuantityMention,
  at: number,
  attribute: string,
  confidence: number,
): readonly Harm[] {
  if (!COUNTABLE.has(quantity.dimension) || isPartial(sentence, quantity)) return []
  const { first, last, value } = quantity
  const own = { attribute, value, party: null, of: scopeOf(sentence, quantity), first, last, confidence, at }
  return [own, ...partsOf(sentence, quantity, at, attribute, confidence)]
}

const PARTIAL = new Set(['another', 'more', 'additional', 'further', 'extra', 'other', 'others'])

/** [another 12, 12 more people, 3 others]: more than an earlier figure, so no total. */
function isPartial({ forms }: ReadSentence, { first, last, counted }: QuantityMention): boolean {
  return (
    [forms[first - 1], forms[first], forms[last + 1], forms[last], forms[counted ?? last]].some(
      (word) => word !== undefined && PARTIAL.has(word) && word !== 'more',
    ) || forms[last + 1] === 'more'
  )
}

const PART_LEADS = new Set(['including', 'among', 'them', 'mostly', 'whom'])

/** [12 people, three of them children; 12, including three children] */
function partsOf(
  sentence: ReadSentence,
  { last }: QuantityMention,
  at: number,
  attribute: string,
  confidence: number,
): readonly Harm[] {
  const parts: Harm[] = []
  for (const mention of sentence.mentions) {
    if (mention.kind !== 'quantity' || mention.first <= last || mention.first > last + 12) continue
    const isLed =
      PART_LEADS.has(sentence.forms[mention.first - 1] ?? '') || PART_LEADS.has(sentence.forms[mention.first - 2] ?? '')
    const of = scopeOf(sentence, mention)
    if (of === null || !(mention.part !== null || isLed)) continue
    parts.push({
      attribute,
      value: mention.value,
      party: null,
      of,
      first: mention.first,
      last: mention.last,
      confidence: confidence * 0.9,
      at,
    })
  }
  return parts
}

/** [a soldier was killed, no one was hurt] */
function singleHarm(
  sentence: ReadSentence,
  index: number,
  at: number,
  attribute: string,
  confidence: number,
): readonly Harm[] {
  const { tree, lemmas, forms } = sentence
  const token = tree.tokens[index]
  const first = Math.max(tree.rangeOf(index).first, index - 4)
  const lead = forms[first] ?? ''
  const isNobody =
    forms[index] === 'nobody' ||
    (forms[index] === 'one' && forms[index - 1] === 'no') ||
    (lead === 'no' && PEOPLE.has(lemmas[index] ?? ''))
  if (isNobody)
    return [
      { attribute, value: '0', party: null, of: null, first: Math.min(first, index), last: index, confidence, at },
    ]
  const isOne = (lead === 'a' || lead === 'an') && token?.xpos === 'NN' && PEOPLE.has(lemmas[index] ?? '')
  if (!isOne) return []
  const of = GENERIC_SINGLE.has(lemmas[index] ?? '') ? null : `${token.form.toLowerCase()}s`
  return [{ attribute, value: '1', party: null, of, first, last: index, confidence: confidence * 0.8, at }]
}

const GENERIC_SINGLE = new Set(['person', 'man', 'woman', 'resident', 'villager', 'victim', 'other'])
