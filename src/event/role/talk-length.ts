import type { QuantityMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import type { ReadSentence } from '../reading.ts'
import type { Trigger } from '../trigger.ts'

const UNITS = wordSet('minute minutes hour hours day days')
/** Of a part of the talks [for an hour *alone* and for *another* two with their delegations]. */
const OF_PART = wordSet(
  'alone privately one-on-one one another further more first private later late after before until ago',
)
/** Tokens around the figure in which such a word stands. */
const NEAR = 3
/** Tokens from the verb to the length [spoke by phone with the president of Northland on Monday *for* 40 minutes]. */
const WIDEST = 16
const LASTING = wordSet('last take')
const QUALIFYING = new Set(['ADJ', 'NOUN', 'PUNCT'])
/** What is as long as its own figure says, whatever is said of it [a *30-day truce* meeting]. */
const OTHERS = wordSet('truce ceasefire war strike deadline ultimatum visit trip tour contract')

/** Whether a time is how long talks took [spoke *for 40 minutes*, a *two-hour* meeting, the talks *lasted three hours*]. */
export function isLengthOfTalks(
  sentence: ReadSentence,
  { entry, first: from, last: to, at }: Trigger,
  figure: QuantityMention,
): boolean {
  const { first, last, value } = figure
  if (!UNITS.has(value.split(' ').at(-1) ?? '') || isOfPart(sentence, figure)) return false
  const { forms, lemmas, tree, isVerb } = sentence
  if (entry.form === 'noun' && last < from) {
    const between = tree.tokens.slice(last + 1, from)
    const isBeside = between.length <= 2 && between.every(({ upos }) => QUALIFYING.has(upos))
    return isBeside && !lemmas.slice(last + 1, from).some((lemma) => OTHERS.has(lemma))
  }
  if (first < to || first > to + WIDEST) return false
  if (entry.form === 'noun')
    return first <= to + NEAR + 1 && lemmas.slice(at + 1, first).some((lemma) => LASTING.has(lemma))
  for (let index = to + 1; index < first; index += 1) if (isVerb(index) || forms[index] === ',') return false
  return [first - 1, first - 2].some((index) => forms[index] === 'for')
}

function isOfPart({ forms, mentions }: ReadSentence, { first, last }: QuantityMention): boolean {
  const around = [...forms.slice(Math.max(0, first - 2), first), ...forms.slice(last + 1, last + 1 + NEAR)]
  const lengths = mentions.filter((mention) => mention.kind === 'quantity' && mention.dimension === 'time')
  return lengths.length > 1 || around.some((form) => OF_PART.has(form))
}
