import type { DateMention, PlaceMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import { placeChain } from '../circumstance/place-chain.ts'
import type { FoundValue, TriggerTold } from '../fact.ts'
import { lastWithin } from '../near-words.ts'
import type { ReadSentence } from '../reading.ts'
import { wordTrigger } from '../trigger.ts'
import { CLOSED } from './venue-told.ts'

const CONFIDENCE = 0.75
/** The scope of a day or a place that is of what is made in a plant, and not of the plant. */
const PRODUCTION = 'production'
const CLOSING = wordSet('close closure shut shutter shutdown wind')
const MADE = wordSet('production line output manufacturing assembly furnace operation work manufacture')
/** What a text without a plant calls so too. */
const LOOSE = wordSet('work operation line')
const ENDING = wordSet('stop end cease halt finish')
const GOING_ON =
  /(?:^| )(?:(?:keep|continue) (?:running|run|working|work|operating|operate|going|production)|continue|run|stay open|remain open) (?:through|until|till|up to)$/
const COMING = wordSet('will would to')
const MOVING = wordSet('move transfer shift relocate switch truck take ship')
/** Tokens from what is made to its verb, and from the verb to the day or the place. */
const WIDEST_SUBJECT = 9
const WIDEST = 9

/**
 * The day on which a plant that is closed makes its last, and where the work goes [*The line will stop on June 29*; the furnaces
 * will *keep running through September 28*; production *will be moved to Almara*], in a text of a closure.
 */
export function productionTold(sentence: ReadSentence): readonly TriggerTold[] {
  if (!sentence.isTold(CLOSING) || !sentence.isTold(CLOSED)) return []
  const values = [...lastDay(sentence), ...newHome(sentence)]
  const [first] = values
  if (!first) return []
  const trigger = wordTrigger({ type: 'closure', lemma: 'close', at: first.first })
  return [{ trigger, ...(isDone(sentence, first.first) ? {} : { isToCome: true }), values }]
}

/** [production *was moved* to Almara] */
function isDone({ isVerb, tree, lemmas, forms }: ReadSentence, end: number): boolean {
  const verb = lastWithin(lemmas, end, end, (_, at) => isVerb(at))
  const helper = forms[lemmas[verb - 1] === 'already' ? verb - 2 : verb - 1] ?? ''
  const xpos = tree.tokens[verb]?.xpos
  return xpos === 'VBD' || (xpos === 'VBN' && PAST_HELPERS.has(helper))
}

const PAST_HELPERS = wordSet('was were had has')

function lastDay(sentence: ReadSentence): readonly FoundValue[] {
  const found = sentence.mentions.flatMap((mention) =>
    mention.kind === 'date' && isLastDay(sentence, mention) ? [mention] : [],
  )
  return found.slice(0, 1).map(({ value, first, last }) => {
    return { attribute: 'date', of: PRODUCTION, value: value ?? '', party: null, first, last, confidence: CONFIDENCE }
  })
}

function isLastDay(sentence: ReadSentence, { value, reading, first }: DateMention): boolean {
  if (value === null || reading === 'previous' || reading === 'duration') return false
  const { lemmas, isVerb } = sentence
  const before = lemmas.slice(Math.max(0, first - WIDEST), first + 1)
  const isGoingOn = GOING_ON.test(before.join(' ')) || GOING_ON.test(before.slice(0, -1).join(' '))
  const verb = isGoingOn
    ? lastWithin(lemmas, first, WIDEST, (lemma) => GOING.has(lemma))
    : lastWithin(lemmas, first, WIDEST, (lemma, at) => ENDING.has(lemma) && isVerb(at))
  if (verb < 0 || isClauseBetween(sentence, verb, first)) return false
  return (isGoingOn || isToCome(sentence, verb)) && isMadeBefore(sentence, verb)
}

const GOING = wordSet('keep continue run stay remain')

/** [The *line will* stop, production *is to* end] */
function isToCome({ forms }: ReadSentence, verb: number): boolean {
  return forms.slice(Math.max(0, verb - 3), verb).some((form) => COMING.has(form))
}

function isClauseBetween({ forms }: ReadSentence, from: number, to: number): boolean {
  return forms.slice(from + 1, to).some((form) => form === ',' || form === 'and' || form === 'but')
}

/** [*production* at its plant in Almara will end, the Almara *lines* keep running] */
function isMadeBefore(sentence: ReadSentence, verb: number): boolean {
  const { lemmas, forms } = sentence
  const made = lastWithin(lemmas, verb, WIDEST_SUBJECT, (lemma) => MADE.has(lemma))
  return made >= 0 && !forms.slice(made, verb).includes(',') && isOfPlant(sentence, made)
}

/** [the *line*, the *work*]; not [a bus line, work on the bridge]. */
function isOfPlant({ lemmas, forms, tree }: ReadSentence, made: number): boolean {
  if (!LOOSE.has(lemmas[made] ?? '')) return true
  const before = tree.tokens[made - 1]
  return before?.upos !== 'NOUN' && forms[made + 1] !== 'on'
}

/** [production *will be transferred to* its factory in *Almara*, *moving* the work *to Almara*] */
function newHome(sentence: ReadSentence): readonly FoundValue[] {
  const { lemmas, forms, isVerb } = sentence
  const verb = lemmas.findIndex((lemma, at) => MOVING.has(lemma) && isVerb(at) && isOfProduction(sentence, at))
  const link = verb < 0 ? -1 : forms.indexOf('to', verb + 1)
  if (link < 0 || link > verb + WIDEST || isClauseBetween(sentence, verb, link)) return []
  const place = sentence.mentions.find(
    (mention): mention is PlaceMention =>
      mention.kind === 'place' && mention.first > link && mention.first <= link + WIDEST,
  )
  if (!place || isClauseBetween(sentence, link, place.first)) return []
  const ground = place.chain ? { ground: place.chain } : {}
  return [{ attribute: 'destination', party: null, confidence: CONFIDENCE, ...placeChain(sentence, place), ...ground }]
}

const MACHINES = wordSet('machine machinery equipment tool')

/** [*production* would be moved, moving *the work* to Almara, *the machines* will be trucked] */
function isOfProduction(sentence: ReadSentence, verb: number): boolean {
  const { lemmas, forms } = sentence
  const isIt = (lemma: string, at: number) => (MADE.has(lemma) || MACHINES.has(lemma)) && isOfPlant(sentence, at)
  const behind = lemmas.findIndex((lemma, at) => at > verb && at <= verb + 4 && isIt(lemma, at))
  if (behind > 0 && !forms.slice(verb, behind).includes('to')) return true
  const before = lastWithin(lemmas, verb, WIDEST_SUBJECT, isIt)
  return before >= 0 && !forms.slice(before, verb).includes(',') && forms[verb - 1] !== 'to'
}
