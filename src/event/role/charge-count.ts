import type { QuantityMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import type { FoundValue } from '../fact.ts'
import { inDigits } from '../figure.ts'
import { JUSTICE_TYPES } from '../lexicon/court-types.ts'
import type { ReadSentence } from '../reading.ts'
import type { Trigger } from '../trigger.ts'
import type { RoleContext } from './context.ts'
import { CLEARING_VERBS } from './own-value.ts'
import { topicItems } from './topic-range.ts'

/** Of what somebody is cleared, the charge is told otherwise. */
const CLEARING: ReadonlySet<string> = new Set([...CLEARING_VERBS, 'acquittal'])
const COUNTED = wordSet('count charge')
/** Tokens from the trigger to how many counts there are [found guilty by the jury last month of *three* counts]. */
const FARTHEST = 14
const WHOLE = /^\d+$/
const CONFIDENCE = 0.75

/** [convicted of *three counts of attempted murder* and one of arson]: the charges, and how many there are of each. */
export function countedCharges(context: RoleContext, trigger: Trigger): readonly FoundValue[] {
  if (!JUSTICE_TYPES.has(trigger.type) || CLEARING.has(trigger.entry.head)) return []
  const { sentence } = context
  const counts = countsBehind(sentence, trigger)
  return counts.flatMap((count) => chargeOf(context, count))
}

/** The figures of counts, the first of which stands in the clause of the trigger. */
function countsBehind(sentence: ReadSentence, { at: verb }: Trigger): readonly QuantityMention[] {
  const { mentions, forms } = sentence
  const figures = mentions.filter((mention): mention is QuantityMention => mention.kind === 'quantity')
  const first = figures.find(
    (figure) => figure.first > verb && figure.first <= verb + FARTHEST && isCount(sentence, figure),
  )
  if (!first || hasOtherVerb(sentence, verb, first.first)) return []
  // [three counts of murder and *two of* arson]
  const next = figures.find(
    ({ first: at, last: end }) =>
      at > first.last &&
      at <= first.last + FARTHEST &&
      forms[at - 1] === 'and' &&
      (forms[end + 1] === 'of' || forms[end + 2] === 'of'),
  )
  return next ? [first, next] : [first]
}

/** [three counts of, two charges of] */
function isCount({ lemmas, forms }: ReadSentence, { last }: QuantityMention): boolean {
  if (COUNTED.has(lemmas[last] ?? '')) return forms[last + 1] === 'of'
  return COUNTED.has(lemmas[last + 1] ?? '') && forms[last + 2] === 'of'
}

/** Another clause begins [was charged *and denies* three counts]; a participle before its noun does not. */
function hasOtherVerb({ tree }: ReadSentence, from: number, to: number): boolean {
  return tree.tokens.slice(from + 1, to).some(({ upos, relation }) => upos === 'VERB' && relation !== 'amod')
}

/** Tokens from `of` to the noun of a crime [of *causing grievous bodily* harm]. */
const LONGEST_CRIME = 5

/** Of a headline whose words run on [two counts of murder *Reed* pleaded] the part before the name. */
function beforeName(tokens: ReadSentence['tree']['tokens'], head: number, last: number): number {
  const name = tokens.slice(head + 1, last + 1).findIndex(({ upos }) => upos === 'PROPN')
  const isBare = name >= 0 && tokens[head + name]?.upos !== 'ADP'
  return isBare ? head + name : last
}

/** [three counts of fraud *in Almara*]: where it was is no part of what. */
function beforePlace({ mentions, tree }: ReadSentence, head: number, last: number): number {
  const place = mentions.find(({ kind, first }) => kind === 'place' && first > head && first <= last)
  return place && tree.tokens[place.first - 1]?.upos === 'ADP' ? place.first - 2 : last
}

function crimeBehind(tokens: ReadSentence['tree']['tokens'], of: number): number {
  for (let at = of + 1; at <= of + LONGEST_CRIME; at += 1) {
    if (tokens[at]?.upos === 'NOUN' && tokens[at + 1]?.upos !== 'NOUN') return at
  }
  return -1
}

function chargeOf({ sentence, text }: RoleContext, { value, first, last }: QuantityMention): readonly FoundValue[] {
  const { forms, tree } = sentence
  const of = forms.indexOf('of', last)
  const head = crimeBehind(tree.tokens, of)
  const [item] = head < 0 ? [] : topicItems(sentence, head)
  if (!item || of < 0 || of > last + 2) return []
  const end = beforePlace(sentence, head, beforeName(tree.tokens, head, item.last))
  const charge = text.slice(tree.tokens[of + 1]?.start ?? 0, tree.tokens[end]?.end ?? 0)
  const told = { party: null, confidence: CONFIDENCE }
  const own = { ...told, attribute: 'charge', value: charge, first: of + 1, last: end }
  const count = inDigits(value)
  if (!WHOLE.test(count)) return [own]
  return [own, { ...told, attribute: 'counts', value: count, of: charge.toLowerCase(), first, last: end }]
}
