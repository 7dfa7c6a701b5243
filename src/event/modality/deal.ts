import type { Mention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import { modalityOf } from '../modality.ts'
import { BEFORE_VERB, beforeDate } from '../order.ts'
import type { ReadSentence } from '../reading.ts'
import type { Argument } from '../role/argument.ts'
import { governorOf } from '../role/governor.ts'
import { isRunningTerm } from '../running-term.ts'
import type { Trigger } from '../trigger.ts'
import type { Modality } from './name.ts'
import { PLANNED_MODIFIERS } from './words.ts'

/** Words for an agreement that may only say that something else was agreed [agreed to buy, a deal to buy]. */
const DEALS = wordSet('agree deal agreement accord pact contract')
/** Happenings that stand for the agreement to let them happen; to do anything else is an agreement [agreed to open crossings]. */
const AGREED_ON = new Set([
  'acquisition',
  'meeting',
  'visit',
  'call',
  'resignation',
  'appointment',
  'launch',
  'statement',
  'election',
])
/** Words between `agreed` and the verb it governs [to be quickly sold]. */
const WIDEST_GAP = 4

/** Without the agreements that another trigger of the sentence tells more of: what they govern says what happened. */
export function withoutDeals(sentence: ReadSentence, triggers: readonly Trigger[]): readonly Trigger[] {
  const governors = new Set(
    triggers.filter(({ type }) => AGREED_ON.has(type)).map((trigger) => dealGoverning(sentence, trigger)),
  )
  const isOfPurchase = triggers.some(({ type }) => type === 'acquisition')
  return triggers.filter(
    ({ type, at, entry }) =>
      type !== 'agreement' || !(governors.has(at) || (isOfPurchase && entry.form === 'noun' && entry.head === 'deal')),
  )
}

/**
 * A purchase that is agreed has happened as a deal, as far as the deal itself has [is in talks on a deal to buy]; so has
 * one that a headline tells [Northwind to buy Gamma].
 */
export function dealModality(sentence: ReadSentence, trigger: Trigger): Modality | null {
  if (trigger.type === 'agreement') return isTermTold(sentence, trigger) ? 'happened' : null
  if (trigger.type !== 'acquisition') return null
  if (isOffer(trigger)) return offerModality(sentence, trigger)
  if (trigger.entry.form !== 'verb') return purchaseModality(sentence, trigger)
  const deal = dealGoverning(sentence, isValuing(sentence, trigger) ? buyingBefore(sentence, trigger) : trigger)
  if (deal >= 0) return modalityOf(sentence, deal, sentence.lemmas[deal] === 'agree' ? 'verb' : 'noun')
  return isHeadline(sentence, trigger.at) || isPriced(sentence, trigger.at) ? 'happened' : null
}

/** [agreed to buy Gamma in a deal *valuing* it at $2 billion]: as far as the purchase itself. */
function isValuing({ tree }: ReadSentence, { at, entry }: Trigger): boolean {
  return entry.group.sense === 'values-company' && tree.tokens[at]?.xpos === 'VBG'
}

/** The nearest infinitive before. */
function buyingBefore({ forms, isVerb }: ReadSentence, { at }: Trigger): Pick<Trigger, 'at'> {
  return { at: forms.findLastIndex((form, index) => index < at && form === 'to' && isVerb(index + 1)) + 1 }
}

/** [the accord will remain in force for 15 years]: to come is only its term. */
function isTermTold(sentence: ReadSentence, { at, entry }: Trigger): boolean {
  if (entry.form !== 'noun' || sentence.forms[at - 1] !== 'the') return false
  return sentence.mentions.some(({ kind, first }) => kind === 'quantity' && isRunningTerm(sentence, at, first))
}

/** [said it would acquire Gamma for $2 billion, is to be bought for $2 billion]: whoever tells the price has struck the deal. */
function isPriced(sentence: ReadSentence, at: number): boolean {
  return (
    isSettled(sentence, at) && sentence.mentions.some((mention) => mention.first > at && isPrice(sentence, mention, at))
  )
}

/** [would buy, will be bought, is to buy, is to be bought] */
function isSettled({ lemmas, forms }: ReadSentence, at: number): boolean {
  const verb = forms[at - 1] === 'be' ? at - 1 : at
  const before = lemmas[verb - 1] ?? ''
  return before === 'to' ? lemmas[verb - 2] === 'be' : before === 'will' || before === 'would'
}

/** [for $2 billion, in a $2 billion deal] */
function isPrice({ forms, lemmas }: ReadSentence, mention: Mention, at: number): boolean {
  if (mention.kind !== 'quantity' || mention.dimension !== 'money' || mention.first > at + WIDEST_PRICE) return false
  const isPaid = PAID.has(forms[mention.first - 1] ?? '') || forms[mention.first - 2] === 'for'
  return isPaid || PURCHASES.has(lemmas[mention.last + 1] ?? '')
}

/** Tokens from the verb to the price [buy the smaller rival Gamma, which makes chips, for $2 billion]. */
const WIDEST_PRICE = 26

/** [for $2 billion, in a deal worth $2 billion, a deal valued at $2 billion] */
const PAID = wordSet('for worth at totalling totaling')
const PURCHASES = wordSet('takeover acquisition purchase buyout buy-out merger deal transaction sale tie-up')

/** [Delta's $2 billion takeover of Gamma will create a giant]: what is to come of a deal that has its price. */
function purchaseModality(sentence: ReadSentence, trigger: Trigger): Modality | null {
  const { forms, mentions, chunks } = sentence
  const isPaid = mentions.some(
    (mention) => mention.kind === 'quantity' && mention.dimension === 'money' && mention.last === trigger.first - 1,
  )
  const start = chunks.find(({ first, last }) => first <= trigger.at && trigger.at <= last)?.first ?? trigger.at
  const isProposed = forms
    .slice(start, trigger.first)
    .some((form) => PLANNED_MODIFIERS.has(form) || form === 'possible')
  if (!isPaid || isProposed) return null
  const own = modalityOf(sentence, trigger.at, 'noun')
  return own === 'planned' ? 'happened' : own
}

const ACCEPTING = wordSet('accept approve back endorse recommend agree clear')
const REFUSING = wordSet('reject refuse spurn rebuff decline dismiss')

function isOffer({ entry }: Trigger): boolean {
  return entry.group.sense === 'offers-for-company'
}

/** What is accepted is a deal, what is not yet is a plan. */
function offerModality(sentence: ReadSentence, { at }: Trigger): Modality {
  const verb = sentence.lemmas[answerTo(sentence, at)] ?? ''
  if (REFUSING.has(verb)) return 'denied'
  return ACCEPTING.has(verb) ? 'happened' : 'planned'
}

/** [Gamma accepted, rejected a takeover offer]: to whom it was made. */
export function offerTaker(sentence: ReadSentence, trigger: Trigger): readonly Argument[] {
  const { tree, lemmas } = sentence
  const verb = isOffer(trigger) ? answerTo(sentence, trigger.at) : -1
  if (!ACCEPTING.has(lemmas[verb] ?? '') && !REFUSING.has(lemmas[verb] ?? '')) return []
  const subjects = tree.argumentsOf(verb).filter(({ role }) => role === 'subject')
  return subjects.map(({ index }) => ({ name: 'taker', index, confidence: OF_TAKER }))
}

const OF_TAKER = 0.7

/** The verb whose object the offer is, by the tree or by standing right before it; -1 without one. */
function answerTo({ tree, lemmas, chunks }: ReadSentence, at: number): number {
  const before = (chunks.find(({ first, last }) => first <= at && at <= last)?.first ?? 0) - 1
  return tree.tokens[before]?.upos === 'VERB' ? before : (governorOf(tree, lemmas, at)?.index ?? -1)
}

/** Token of the agreement that governs a trigger; -1 where none does. */
export function dealGoverning(sentence: ReadSentence, { at }: Pick<Trigger, 'at'>): number {
  const { forms, lemmas, tree } = sentence
  let index = at - 1
  while (index > at - WIDEST_GAP && BEFORE_VERB.has(tree.tokens[index]?.upos ?? '') && forms[index] !== 'to') index -= 1
  const deal = beforeDate(sentence, index - 1)
  return forms[index] === 'to' && DEALS.has(lemmas[deal] ?? '') ? deal : -1
}

/** [Northwind to buy Gamma]: an infinitive right behind a name, and no finite verb before. */
function isHeadline({ forms, tree }: ReadSentence, at: number): boolean {
  if (forms[at - 1] !== 'to') return false
  const before = tree.tokens.slice(0, at - 1)
  return before.at(-1)?.upos === 'PROPN' && before.every(({ upos }) => upos !== 'VERB' && upos !== 'AUX')
}
