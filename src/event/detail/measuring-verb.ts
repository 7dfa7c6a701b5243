import type { QuantityMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import type { Chunk } from '../chunk.ts'
import { RELATIVE_PRONOUNS } from '../lexicon/relative-pronouns.ts'
import { STRUCTURES, VEHICLES } from '../lexicon/thing-words.ts'
import { subjectBefore } from '../order.ts'
import type { ReadSentence } from '../reading.ts'
import { isThing, type Named } from './thing.ts'

const COST = 'cost'

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
    ['lend', 'lent'],
    ['owe', 'debt'],
    ['save', 'savings'],
  ]),
}
/** Verbs of what their subject names. */
const BEING = wordSet('be total reach last measure amount stand come run')
/** [inflation *fell to* 3.2 percent, the bank *cut* its rate *to* 3 percent]; not [fell 3.2 percent]. */
const MOVING = wordSet('rise fall climb drop slip ease edge jump surge increase decrease decline grow')
const MAKING_MOVE = wordSet('raise lower cut increase reduce bring take lift hike trim slash keep hold leave')
/** Tokens between a verb and its figure [weighs *only*, lasted *for*, owes *its banks*]. */
const WIDEST_GAP = 6
const WITHIN_GAP = new Set(['ADV', 'ADP', 'ADJ', 'PRON', 'DET', 'NOUN', 'PROPN'])

/** [*weighs 248 grams*, the *talks lasted 45 minutes*, the *toll is two euros*] */
export function byVerb(sentence: ReadSentence, { first, last, dimension }: QuantityMention): Named | null {
  const { lemmas, tree } = sentence
  const verb = verbBefore(sentence, first)
  if (verb < 0) return null
  const lemma = lemmas[verb] ?? ''
  const of = MEASURING[dimension]?.get(lemma)
  if (of !== undefined) return { of: of === COST ? costOf(sentence, verb) : of, first: verb, last }
  const isTo = lemmas[first - 1] === 'to'
  if (isTo && MAKING_MOVE.has(lemma)) return movedThing(sentence, verb, { first, last })
  // [the trial of Reed lasted 11 weeks]: nothing but how it is told stands between.
  if (tree.tokens.slice(verb + 1, first).some(({ upos }) => upos === 'NOUN' || upos === 'PROPN')) return null
  const subject = BEING.has(lemma) || (MOVING.has(lemma) && isTo) ? subjectOf(sentence, verb) : null
  return subject === null ? null : { of: lemmas[subject] ?? '', first: subject, last }
}

function verbBefore({ tree, isVerb }: ReadSentence, first: number): number {
  for (let at = first - 1; at >= 0 && at >= first - WIDEST_GAP; at -= 1) {
    if (isVerb(at) || tree.tokens[at]?.upos === 'AUX') return at
    if (!WITHIN_GAP.has(tree.tokens[at]?.upos ?? '')) return -1
  }
  return -1
}

/** Adjectives and nouns of the one rate that a central bank sets. */
const POLICY = wordSet('key main base benchmark policy interest lending repo')

/** [lowered its *key rate to 4.25 percent*] */
function movedThing(
  { lemmas, tree, chunks }: ReadSentence,
  verb: number,
  { first, last }: Pick<Named, 'first' | 'last'>,
): Named | null {
  const chunk = chunks.find((one) => one.first > verb && one.last === first - 2)
  if (!chunk || chunk.preposition >= 0 || tree.tokens[chunk.head]?.upos !== 'NOUN') return null
  const isPolicy = lemmas.slice(chunk.first, chunk.head).some((word) => POLICY.has(word))
  if (lemmas[chunk.head] === 'rate') return isPolicy ? { of: 'interest rate', first: chunk.first, last } : null
  return { of: lemmas[chunk.head] ?? '', first: chunk.first, last }
}

/** [a *trip costs* 3 euros]: no cost of what the story is about [it, the bridge, construction cost 90 million euros]. */
function costOf(sentence: ReadSentence, verb: number): string {
  const subject = subjectOf(sentence, verb)
  const lemma = subject === null ? '' : (sentence.lemmas[subject] ?? '')
  const isWhole = subject === null || STRUCTURES.has(lemma) || VEHICLES.has(lemma) || WORK.has(lemma)
  return isWhole ? COST : `${lemma} ${COST}`
}

const WORK = wordSet(
  'construction building work project programme program scheme renovation restoration repair development',
)

/** Token of what the verb is said of. */
function subjectOf(sentence: ReadSentence, verb: number): number | null {
  const subject = (antecedent(sentence, verb) ?? subjectBefore(sentence, verb))?.head ?? -1
  return subject >= 0 && isThing(sentence, subject) ? subject : null
}

/** [the *trial*, which lasted 11 weeks] */
function antecedent({ forms, chunks }: ReadSentence, verb: number): Chunk | null {
  if (!RELATIVE_PRONOUNS.has(forms[verb - 1] ?? '')) return null
  const end = forms[verb - 2] === ',' ? verb - 3 : verb - 2
  return chunks.find(({ last }) => last === end) ?? null
}
