import type { PartyMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import type { FoundValue } from '../fact.ts'
import { mentionAt, type ReadSentence, wordsOf } from '../reading.ts'
import type { Trigger } from '../trigger.ts'
import { findArguments } from './argument.ts'
import type { RoleContext } from './context.ts'
import { isNamed } from './is-named.ts'

const CONFIDENCE = 0.75

/** What is given for work or art; what players win has a type of its own. */
export const PRIZES: ReadonlySet<string> = wordSet(
  'prize award medal oscar grammy emmy tony nobel pulitzer booker palme bafta goya cesar fellowship',
)

/** Tokens of a prize by its name. */
export interface PrizeRange {
  readonly first: number
  readonly last: number
}

const OF_NAME: ReadonlySet<string> = new Set(['PROPN', 'ADJ', 'NOUN', 'PART'])
const LONGEST_NAME = 6
/** Tokens from a verb to the prize [received from the king in Almara the *Brandt Prize*]. */
const WIDEST = 12

/** The prize that a sentence names nearest to a token [won the *Camara Prize*, the *Nobel Peace Prize* went to]; null where it names none. */
export function prizeNear(sentence: ReadSentence, at: number): PrizeRange | null {
  const found = sentence.lemmas.flatMap((lemma, head) =>
    PRIZES.has(lemma) || isBeast(sentence, head) ? (prizeAt(sentence, head) ?? []) : [],
  )
  const near = found.filter(({ first, last }) => Math.abs(first - at) <= WIDEST || Math.abs(last - at) <= WIDEST)
  // [won a Grammy and received the Camara Prize]: of two the one behind.
  return near.toSorted((left, right) => distance(left, at) - distance(right, at) || right.first - left.first)[0] ?? null
}

const METALS = wordSet('golden silver bronze crystal')
const BEASTS = wordSet('bear lion leopard palm globe shell lynx eagle horse swan owl')

/** [the Golden Bear, a Silver Lion]: prizes of festivals; not [a golden retriever]. */
function isBeast({ tree, lemmas, forms }: ReadSentence, at: number): boolean {
  return (
    BEASTS.has(lemmas[at] ?? '') &&
    METALS.has(forms[at - 1] ?? '') &&
    [at, at - 1].every((index) => /^\p{Lu}/u.test(tree.tokens[index]?.form ?? ''))
  )
}

function distance({ first, last }: PrizeRange, at: number): number {
  return at < first ? first - at : at - last
}

/** The words with a capital around the noun; a prize without a name may be any. */
function prizeAt({ tree, lemmas }: ReadSentence, head: number): PrizeRange | null {
  if (lemmas[head - 1] === 'achievement' && lemmas[head - 2] === 'lifetime') return { first: head - 2, last: head }
  let first = head
  while (head - first < LONGEST_NAME && isOfName(tree.tokens[first - 1])) first -= 1
  // [this year's Camara Prize]
  if (tree.tokens[first]?.xpos === 'POS') first += 1
  let last = head
  while (PRIZES.has(lemmas[last + 1] ?? '')) last += 1
  const isNamedHere = tree.tokens.slice(first, head + 1).some(({ form }) => /^\p{Lu}/u.test(form))
  return isNamedHere ? { first, last } : null
}

function isOfName(token: ReadSentence['tree']['tokens'][number] | undefined): boolean {
  return token !== undefined && OF_NAME.has(token.upos) && /^(?:\p{Lu}|['’]s$)/u.test(token.form)
}

/** Who was given which prize [Brandt won the Camara Prize, was awarded the Camara Prize; the Camara Prize went to Brandt]. */
export function awardTold(context: RoleContext, trigger: Trigger): readonly FoundValue[] {
  if (trigger.type !== 'award') return []
  const { sentence, text } = context
  const prize = prizeNear(sentence, trigger.at)
  if (!prize) return []
  const { first, last } = prize
  const value = wordsOf(sentence, first, last, text)
  const winners = trigger.entry.form === 'verb' ? winnersOf(context, trigger, prize) : []
  return [{ attribute: 'award', value, party: null, first, last, confidence: CONFIDENCE }, ...winners]
}

function winnersOf({ sentence, parties }: RoleContext, trigger: Trigger, prize: PrizeRange): readonly FoundValue[] {
  const isPrize = (index: number): boolean => prize.first <= index && index <= prize.last
  const args = findArguments(sentence, trigger).filter(({ index }) => !isPrize(index))
  const names = rolesOfWinner(sentence, trigger)
  return args
    .filter(({ name }) => names.has(name))
    .flatMap(({ index, confidence }) => {
      const mention: PartyMention | null = mentionAt(sentence, 'party', index)
      const value = parties[mention?.party ?? -1]?.names[0]
      if (!mention || value === undefined || !isNamed(value)) return []
      const { party, first, last } = mention
      return [{ attribute: 'winner', value, party, first, last, confidence: confidence * CONFIDENCE }]
    })
}

const ACTIVE: ReadonlySet<string> = new Set(['subject'])
const PASSIVE: ReadonlySet<string> = new Set(['object', 'to', 'recipient'])
const GIVING: ReadonlySet<string> = new Set(['to', 'recipient'])

/** [Brandt *won* it; it *was awarded to* Brandt, Brandt *was awarded* it; the academy *awarded* it *to* Brandt] */
function rolesOfWinner({ tree }: ReadSentence, { at, entry }: Trigger): ReadonlySet<string> {
  if (entry.group.sense === 'wins-award') return ACTIVE
  return tree.isPassive(at) ? PASSIVE : GIVING
}
