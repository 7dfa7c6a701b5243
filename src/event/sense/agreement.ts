import type { Mention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import { isBroadPlace } from '../lexicon/broad-places.ts'
import { GOODS, PLAYING } from '../lexicon/thing-words.ts'
import { mentionAt, natureOf } from '../reading.ts'
import { isRunningTerm } from '../running-term.ts'
import type { SenseView } from './view.ts'

/** Somebody is named whose doing it is [the deal between the two, a statement by the union; Northland sealed a deal]. */
export function madeByParties(view: SenseView): string | null {
  const { arguments: found, isActor, type } = view
  if (isSignedAlone(view) || isSignedPaper(view) || isEmployment(view) || isRace(view) || isParty(view)) return null
  if (isKnownPurchase(view)) return 'acquisition'
  const doing = found().filter(({ name, confidence }) => confidence > 0.6 && !ASIDE.has(name))
  if (doing.some(({ index }) => isActor(index)) || isSealed(view)) return type
  if (type !== 'agreement') return null
  const isOfLands = doing.some(({ name, index }) => SIDES.has(name) && isLand(view, name, index))
  return isOfLands || isKnownDeal(view) ? type : null
}

/** [*signed* a declaration in Almara]: what was signed, and where and when, and nothing said. */
function isSignedPaper({ type, lemma, sentence: { tree, lemmas }, at }: SenseView): boolean {
  if (type !== 'statement' || !PAPERS.has(lemma)) return false
  return SIGNING.has(lemmas[tree.tokens[at]?.head ?? -1] ?? '')
}

const PARTIES = wordSet('alliance partnership compact convention')

/** [leads the Green *Alliance*]: who is called so, and nothing agreed. */
function isParty({ lemma, sentence: { tree, isTitle, isVerb }, at }: SenseView): boolean {
  const isName = [at, at - 1].every((index) => /^\p{Lu}/u.test(tree.tokens[index]?.form ?? '') && !isVerb(index))
  return PARTIES.has(lemma) && isName && !isTitle
}

/** [won the fourth stage of the *Tour* of Northland]: a race by its name. */
function isRace({ lemma, sentence: { tree, isHeadline, isTitle }, at }: SenseView): boolean {
  return lemma === 'tour' && at > 0 && /^\p{Lu}/u.test(tree.tokens[at]?.form ?? '') && !isHeadline && !isTitle
}

const BOUGHT = wordSet('acquire acquisition takeover buyout merger')

/** [announced the deal on Monday], in a text of a takeover. */
function isKnownPurchase({ lemma, sentence: { forms, isTold }, first, at }: SenseView): boolean {
  return lemma === 'deal' && forms[first - 1] === 'the' && forms[at + 1] !== 'with' && isTold(BOUGHT)
}

/** [His contract ran until 2027, he had a contract until 2028]: what somebody works under is not made then. */
function isEmployment({ lemma, at, sentence: { lemmas, forms } }: SenseView): boolean {
  if (lemma !== 'contract' || lemmas.includes('sign')) return false
  const isHeld = forms[at - 1] === 'a' && lemmas[at - 2] === 'have'
  return isHeld || RUNNING_OUT.has(lemmas[at + 1] ?? '') || OWN.has(forms[at - 1] ?? '')
}

const RUNNING_OUT = wordSet('run expire end')
const OWN = wordSet('his her')

const SIDES = wordSet('subject possessive between with among by')

/** A country, or the capital that stands for one [a pact between Northford and Southford]. */
function isLand({ sentence }: SenseView, name: string, index: number): boolean {
  const place = mentionAt(sentence, 'place', index)
  return place !== null && (name === 'between' || isBroadPlace(place.value))
}

/** [under the 10-year accord, the document was signed]: told of before, without those who made it. */
function isKnownDeal({ sentence, at, lemma, lemmaOf }: SenseView): boolean {
  if (SIGNING.has(lemma)) return PAPERS.has(lemmaOf('object'))
  const isTermed = sentence.mentions.some(
    (each) => isTerm(each) && (isDefiniteBefore(sentence, at, each) || isRunning(sentence, at, each)),
  )
  return isTermed || (VALUED.has(lemma) && isValued(sentence, at))
}

/** [*the accord, which runs for 20 years*] */
function isRunning(sentence: SenseView['sentence'], at: number, { first }: Mention): boolean {
  const { forms } = sentence
  const isKnown = [forms[at - 1], forms[at - 2]].some((form) => form === 'the' || form === 'this')
  return isKnown && isRunningTerm(sentence, at, first)
}

const VALUED = wordSet('deal agreement pact accord contract')
const VALUE = wordSet('value worth')
const PURCHASES = wordSet('acquire acquisition takeover buyout merger buy purchase')

/** [the deal is valued at $3 billion]; not where a company is bought. */
function isValued({ forms, lemmas, mentions, isTold }: SenseView['sentence'], at: number): boolean {
  const isMoney = mentions.some((each) => each.kind === 'quantity' && each.dimension === 'money' && each.first > at)
  const isTheOne = forms[at - 1] === 'the'
  return isTheOne && isMoney && lemmas.slice(at + 1, at + 6).some((word) => VALUE.has(word)) && !isTold(PURCHASES)
}

function isTerm(mention: Mention): boolean {
  return mention.kind === 'quantity' && mention.dimension === 'time'
}

/** [*the 10-year* supply accord] */
function isDefiniteBefore({ forms }: SenseView['sentence'], at: number, { first, last }: Mention): boolean {
  return (forms[first - 1] === 'the' || forms[first - 1] === 'this') && last < at && at <= last + 3
}

/** [signed the bill, signed a quarterback]: no agreement between sides. */
function isSignedAlone({ lemma, lemmaOf, argument, sentence, at }: SenseView): boolean {
  if (lemma !== 'sign') return false
  return (
    ORDERS.has(lemmaOf('object')) || natureOf(sentence, argument('object')) === 'person' || isPlayerSigned(sentence, at)
  )
}

/** [signed Northland forward Karl Reed from Ashford]: of whom a club makes its player. */
function isPlayerSigned({ mentions, parties, tree, isTold }: SenseView['sentence'], verb: number): boolean {
  if (!isTold(PLAYING) || tree.isPassive(verb)) return false
  const behind = mentions.find((mention) => mention.kind === 'party' && mention.first > verb)
  return behind?.kind === 'party' && parties[behind.party]?.nature === 'person' && behind.first <= verb + WIDEST_SIGNED
}

/** Words between the verb and who is signed. */
const WIDEST_SIGNED = 4

const ORDERING = wordSet('win place receive secure land book announce clinch sign')

/** [won an order for 64 trains worth $5 million]; not [in order to, a court order]. */
export function orderOfGoods({ sentence: { mentions, forms, lemmas }, at, first, type }: SenseView): string | null {
  if (forms[at - 1] === 'in' || forms[at + 1] === 'to') return null
  const isWorth = mentions.some(
    (mention) =>
      mention.kind === 'quantity' && (mention.dimension === 'money' || GOODS.has(mention.countedLemma ?? '')),
  )
  return isWorth && lemmas.slice(Math.max(0, first - 8), first).some((lemma) => ORDERING.has(lemma)) ? type : null
}

/** [The ceremony took place in Oslo]: that of the signing told before. */
export function knownCeremony({ sentence, first, type, isNear, lemma, lemmaOf }: SenseView): string | null {
  // [the signing of the accord]; not [the signing of a player].
  if (lemma === 'signing' && PAPERS.has(lemmaOf('of'))) return type
  if (sentence.forms[first - 1] !== 'the' || !isNear(HELD, 4)) return null
  return sentence.isTold(PAPERS) && sentence.isTold(SIGNATURES) && !sentence.isTold(OTHER_RITES) ? type : null
}

const HELD = wordSet('hold take attend')
const SIGNATURES = wordSet('sign signature signing')
const OTHER_RITES = wordSet(
  'wedding funeral award prize inauguration swearing-in graduation medal oath opening closing memorial',
)

const SEALING = wordSet('reach strike sign seal conclude agree broker clinch negotiate finalise finalize hammer')

/** [the truce was agreed in Almara, the arrests were made on Sunday]: known, and made. */
function isSealed({ sentence: { forms, tree, lemmas }, first, at, type }: SenseView): boolean {
  if (forms[first - 1] !== 'the' && forms[first - 1] !== 'this') return false
  const verb = tree.tokens[at]?.head ?? -1
  if (tree.tokens[at]?.relation !== 'nsubj:pass') return false
  return type === 'arrest' ? lemmas[verb] === 'make' : type === 'agreement' && SEALING.has(lemmas[verb] ?? '')
}

/** What one signs alone [signed the bill, the order]; a person who is signed joins a team. */
const ORDERS = wordSet(
  'bill order decree law legislation act waiver petition letter autograph resignation warrant budget',
)

const SIGNING = wordSet('sign initial ink')
export const PAPERS: ReadonlySet<string> = wordSet(
  'agreement deal accord pact treaty document memorandum protocol convention contract declaration charter communique truce ceasefire',
)

/** What an agreement or a statement is for or where, not whose [a contract for the hospital]. */
const ASIDE = wordSet('for in at on over about under near modifier when after before during')
