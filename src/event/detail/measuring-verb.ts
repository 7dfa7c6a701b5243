import type { QuantityMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import type { Chunk } from '../chunk.ts'
import { RELATIVE_PRONOUNS } from '../lexicon/relative-pronouns.ts'
import { STRUCTURES, VEHICLES } from '../lexicon/thing-words.ts'
import { subjectBefore } from '../order.ts'
import type { ReadSentence } from '../reading.ts'
import { COST, WORK } from './cost-told.ts'
import { type Named, thingAt } from './thing.ts'

/** Verbs that say what they measure, whatever it is of, by the dimension of the figure. */
const MEASURING: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  mass: new Map([['weigh', 'weight']]),
  length: new Map([['measure', 'length']]),
  time: new Map([
    ['stay', 'stay'],
    ['spend', 'stay'],
  ]),
  money: new Map([
    ['cost', COST],
    ['raise', 'raised'],
    ['invest', 'invested'],
    ['donate', 'donated'],
    ['lend', 'loan'],
    ['borrow', 'loan'],
    ['owe', 'debt'],
    ['save', 'savings'],
  ]),
}
/** Verbs of what their subject names. */
const BEING = wordSet('be total reach last measure amount stand come run crest peak')
/** [inflation *fell to* 3.2 percent, the bank *cut* its rate *to* 3 percent]; not [fell 3.2 percent]. */
const MOVING = wordSet('rise fall climb drop slip ease edge jump surge increase decrease decline grow')
const MAKING_MOVE = wordSet('raise lower cut increase reduce bring take lift hike trim slash keep hold leave')
const NAMING = new Set(['NOUN', 'PROPN'])
/** How long is told with these alone [lasted 45 minutes]; not [reached him within 12 minutes]. */
const LASTING = wordSet('be last run total')
/** Tokens between a verb and its figure [weighs *only*, lasted *for*, owes *its banks*]. */
const WIDEST_GAP = 6
const WITHIN_GAP = new Set(['ADV', 'ADP', 'ADJ', 'PRON', 'DET', 'NOUN', 'PROPN'])

/** [*weighs 248 grams*, the *talks lasted 45 minutes*, the *toll is two euros*] */
export function byVerb(sentence: ReadSentence, { first, last, dimension }: QuantityMention): Named | null {
  const { lemmas } = sentence
  const step = stepBefore(sentence, first)
  const verb = verbBefore(sentence, step)
  if (verb < 0) return null
  const lemma = lemmas[verb] ?? ''
  const of = MEASURING[dimension]?.get(lemma)
  if (of === undefined) return bySubject(sentence, verb, step, { first, last, dimension })
  // [raised the *price* of its phone to 549 euros]: no money that was raised.
  if (of === 'raised' && hasNoun(sentence, verb, first)) return null
  return { of: of === COST ? costOf(sentence, verb) : of, first: verb, last }
}

/** [the *talks lasted 45 minutes*, cut the *rate to 3 percent*]; `step` is where it begins to be told how far. */
function bySubject(
  sentence: ReadSentence,
  verb: number,
  step: number,
  { first, last, dimension }: Pick<QuantityMention, 'first' | 'last' | 'dimension'>,
): Named | null {
  const lemma = sentence.lemmas[verb] ?? ''
  const isTo = sentence.lemmas[first - 1] === 'to'
  if (isTo && MAKING_MOVE.has(lemma)) return movedThing(sentence, verb, { first: step, last })
  // [the trial of Reed lasted 11 weeks]: nothing but how it is told stands between.
  if (hasNoun(sentence, verb, step) || (dimension === 'time' && !LASTING.has(lemma))) return null
  const subject = BEING.has(lemma) || (MOVING.has(lemma) && isTo) ? subjectOf(sentence, verb) : -1
  const name = thingAt(sentence, subject)
  return name === null ? null : { of: name, first: subject, last }
}

function hasNoun({ tree }: ReadSentence, verb: number, end: number): boolean {
  return tree.tokens.slice(verb + 1, end).some(({ upos }) => NAMING.has(upos))
}

/** Token of the verb that a figure is told with, -1 where something else stands between. */
export function verbBefore({ tree, isVerb }: ReadSentence, first: number): number {
  for (let at = first - 1; at >= 0 && at >= first - WIDEST_GAP; at -= 1) {
    if (isVerb(at) || tree.tokens[at]?.upos === 'AUX') return at
    if (!WITHIN_GAP.has(tree.tokens[at]?.upos ?? '')) return -1
  }
  return -1
}

/** [lowered its *key rate to 4.25 percent*] */
function movedThing(
  sentence: ReadSentence,
  verb: number,
  { first, last }: Pick<Named, 'first' | 'last'>,
): Named | null {
  const end = sentence.forms[first] === 'by' ? first - 1 : first - 2
  const chunk = sentence.chunks.find((one) => one.first > verb && one.last === end)
  const of = chunk && chunk.preposition < 0 ? thingAt(sentence, chunk.head) : null
  return of === null ? null : { of, first: chunk?.first ?? first, last }
}

/** Tokens of how far something was moved [*by half a percentage point to*]. */
const WIDEST_STEP = 9

/** Where [by a quarter of a point to 3.75 percent] begins; the figure itself where nothing tells how far. */
function stepBefore({ forms }: ReadSentence, first: number): number {
  const by = forms[first - 1] === 'to' ? forms.slice(Math.max(0, first - WIDEST_STEP), first).lastIndexOf('by') : -1
  return by < 0 ? first : Math.max(0, first - WIDEST_STEP) + by
}

/** [a *trip costs* 3 euros]: no cost of what the story is about [it, the bridge, construction cost 90 million euros]. */
function costOf(sentence: ReadSentence, verb: number): string {
  const lemma = thingAt(sentence, subjectOf(sentence, verb)) ?? ''
  const isWhole = lemma === '' || STRUCTURES.has(lemma) || VEHICLES.has(lemma) || WORK.has(lemma)
  return isWhole ? COST : `${lemma} ${COST}`
}

/** Token of what the verb is said of; -1 of nothing. */
export function subjectOf(sentence: ReadSentence, verb: number): number {
  return (antecedent(sentence, verb) ?? subjectBefore(sentence, verb))?.head ?? -1
}

/** [the *trial*, which lasted 11 weeks] */
function antecedent({ forms, chunks }: ReadSentence, verb: number): Chunk | null {
  if (!RELATIVE_PRONOUNS.has(forms[verb - 1] ?? '')) return null
  const end = forms[verb - 2] === ',' ? verb - 3 : verb - 2
  return chunks.find(({ last }) => last === end) ?? null
}
