import type { QuantityMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import type { Chunk } from '../chunk.ts'
import { inDigits } from '../figure.ts'
import { PEOPLE } from '../lexicon/person-words.ts'
import { isPassiveByOrder, objectAfter, subjectBefore } from '../order.ts'
import { mentionAt, natureOf, type ReadSentence } from '../reading.ts'
import type { Harm } from './figure.ts'
import { scopeOf } from './scope.ts'
import { HARM_TO_OBJECT } from './words.ts'

const CONFIDENCE = 0.8
/** Of whom a single one that is joined to others is one more. */
const ADDED: ReadonlySet<string> = new Set(['killed', 'injured', 'abducted'])

/**
 * Those who are told without a figure beside those with one, each a figure of its own [killing *the pilot* and three
 * passengers, a guard and *his wife* were wounded, kidnapped *the mayor and his driver*].
 */
export function withCompanions(sentence: ReadSentence, figures: readonly Harm[]): readonly Harm[] {
  const beside = figures.flatMap((harm) => besideOf(sentence, harm, figures))
  return [...figures, ...beside]
}

/** Two people of whom no figure tells, to whom a verb does something. */
export function pairHarm(sentence: ReadSentence, at: number): readonly Harm[] {
  const attribute = HARM_TO_OBJECT.get(sentence.lemmas[at] ?? '')
  if (!attribute || !ADDED.has(attribute) || !sentence.isVerb(at)) return []
  const pair = isPassiveByOrder(sentence, at) ? pairBefore(sentence, at) : pairAfter(sentence, at)
  if (pair === null || pair.some((chunk) => countIn(sentence, chunk) !== null || !isSomebody(sentence, chunk)))
    return []
  return pair.map((chunk) => oneOf(chunk, at, attribute))
}

function pairAfter(sentence: ReadSentence, at: number): readonly Chunk[] | null {
  const first = objectAfter(sentence, at)
  if (first === null || first.first > at + 2 || isOwned(sentence, first)) return null
  const second = joinedBehind(sentence, first.last)
  return second && !isSubject(sentence, second) ? [first, second] : null
}

function pairBefore(sentence: ReadSentence, at: number): readonly Chunk[] | null {
  const second = subjectBefore(sentence, at)
  if (second === null || second.preposition >= 0) return null
  const first = joinedAhead(sentence, second.first)
  return first && opensClause(sentence, first) ? [first, second] : null
}

function besideOf(sentence: ReadSentence, harm: Harm, figures: readonly Harm[]): readonly Harm[] {
  if (!ADDED.has(harm.attribute) || !sentence.isVerb(harm.at)) return []
  const behind = joinedBehind(sentence, harm.last)
  const ahead = joinedAhead(sentence, harm.first)
  const isObject = harm.at < harm.first
  return [
    ...(behind && (isObject ? !isSubject(sentence, behind) : behind.last < harm.at) ? [behind] : []),
    ...(ahead && (isObject ? ahead.first === harm.at + 1 : opensClause(sentence, ahead)) ? [ahead] : []),
  ].flatMap((chunk) => {
    const isKnown = figures.some(({ at, first, last }) => at === harm.at && first <= chunk.last && chunk.first <= last)
    return isKnown ? [] : companionIn(sentence, chunk, harm)
  })
}

function companionIn(sentence: ReadSentence, chunk: Chunk, { at, attribute }: Harm): readonly Harm[] {
  const count = countIn(sentence, chunk)
  if (count === null) return isSomebody(sentence, chunk) ? [oneOf(chunk, at, attribute)] : []
  const { first, last } = count
  const of = scopeOf(sentence, count)
  return [{ attribute, value: inDigits(count.value), party: null, of, first, last, confidence: CONFIDENCE, at }]
}

function oneOf({ first, last }: Chunk, at: number, attribute: string): Harm {
  return { attribute, value: '1', party: null, of: null, first, last, confidence: CONFIDENCE, at }
}

function countIn({ mentions }: ReadSentence, { first, last }: Chunk): QuantityMention | null {
  const found = mentions.find(
    (mention): mention is QuantityMention =>
      mention.kind === 'quantity' && mention.dimension === 'people' && first <= mention.first && mention.last <= last,
  )
  return found ?? null
}

/** [three passengers *and the pilot*]; nothing where a third follows. */
function joinedBehind({ chunks, forms }: ReadSentence, last: number): Chunk | null {
  if (forms[last + 1] !== 'and') return null
  const chunk = chunks.find(({ first }) => first === last + 2)
  return chunk && forms[chunk.last + 1] !== 'and' && chunk.preposition < 0 ? chunk : null
}

/** [*the pilot and* three passengers] */
function joinedAhead({ chunks, forms }: ReadSentence, first: number): Chunk | null {
  if (forms[first - 1] !== 'and') return null
  const chunk = chunks.find(({ last }) => last === first - 2)
  return chunk && chunk.preposition < 0 ? chunk : null
}

/** [killed two soldiers, and *their commander was* wounded]: of a clause of its own. */
function isSubject({ tree }: ReadSentence, { last }: Chunk): boolean {
  const next = tree.tokens[last + 1]
  return next?.upos === 'AUX' || (next?.upos === 'VERB' && next.xpos !== 'VBN' && next.xpos !== 'VBG')
}

const OPENING: ReadonlySet<string> = new Set(['PUNCT', 'SCONJ', 'CCONJ'])

/** [*A guard* and his wife were wounded, said that *a guard* and …] */
function opensClause({ tree, forms }: ReadSentence, { first }: Chunk): boolean {
  const before = tree.tokens[first - 1]
  return before === undefined || OPENING.has(before.upos) || OPENERS.has(forms[first - 1] ?? '')
}

const OPENERS = wordSet('that when after as while')

/** [killed *Brandt's wife* and a guard] */
function isOwned({ tree }: ReadSentence, { first, last }: Chunk): boolean {
  return tree.tokens[last + 1]?.xpos === 'POS' || tree.tokens[first - 1]?.xpos === 'POS'
}

const ARTICLES = wordSet('the a an his her their its')
/** Those who did it are often not counted among those who died of it; and words for nobody in particular. */
const UNCOUNTED = wordSet(`
  attacker gunman bomber assailant hijacker suspect militant terrorist rebel insurgent fighter robber knifeman shooter kidnapper
  assassin intruder other casualty dead
`)

/** One person, told by a noun or a name. */
function isSomebody(sentence: ReadSentence, { first, last, head }: Chunk): boolean {
  const { tree, lemmas, forms } = sentence
  const mention = mentionAt(sentence, 'party', last)
  if (mention?.form === 'name' && mention.last === last) return natureOf(sentence, last) === 'person'
  const lemma = lemmas[head] ?? ''
  return (
    head === last &&
    tree.tokens[head]?.xpos === 'NN' &&
    ARTICLES.has(forms[first] ?? '') &&
    PEOPLE.has(lemma) &&
    !UNCOUNTED.has(lemma)
  )
}
