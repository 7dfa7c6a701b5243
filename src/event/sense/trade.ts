import { wordSet } from '../../util/word-set.ts'
import { OFFERS } from '../lexicon/acquisition.ts'
import { GROUPS } from '../lexicon/person-words.ts'
import type { TradeSense } from '../lexicon/sense-name.ts'
import { AUCTIONS, COMPANY_THINGS, FIGURATIVE, WORKS } from '../lexicon/thing-words.ts'
import { hasMoney, mentionAt, natureOf } from '../reading.ts'
import { STAKES, stakeBehind } from '../role/stake.ts'
import { titleAround } from '../role/work-title.ts'
import type { Senses, SenseView } from './view.ts'

const IT = wordSet('it its which')

/** [it had agreed to buy Gamma for $2 billion, its purchase of Gamma for $2 billion] */
function isItPaying({ forms, mentions }: SenseView['sentence'], subject: number): boolean {
  const isIt = IT.has(forms[subject] ?? '')
  return isIt && mentions.some((mention) => mention.kind === 'quantity' && mention.dimension === 'money')
}

/** [sales of $4 billion] */
function isTurnover({ lemma, sentence, at }: SenseView): boolean {
  return lemma === 'sale' && sentence.tree.tokens[at]?.xpos === 'NNS'
}

/** [bought the airline]; not [bought a house]. */
function buysCompany(view: SenseView): string | null {
  const { argument, type, lemma, isActor } = view
  const target = isTurnover(view) ? -1 : argument('object', 'of', 'with')
  const subject = argument('subject', 'possessive', 'by')
  if (lemma === 'merge') return isActor(subject) ? type : null
  if (isOfPart(view) || isOfAssets(view)) return type
  return target >= 0 && isBought(view, target, subject) ? type : null
}

function isBought(view: SenseView, target: number, subject: number): boolean {
  const { lemmaOf, lemma, sentence } = view
  const thing = lemmaOf('object', 'of', 'with')
  if (COMPANY_THINGS.has(thing)) return true
  if (WORKS.has(thing) || titleAround(sentence, target)) return isAuctioned(view)
  if (lemma === 'over') return false
  const isGroup = isCompany(sentence, subject) || GROUPS.has(lemmaOf('subject', 'possessive', 'by'))
  return isNamedCompany(sentence, target) || (isGroup && isTarget(sentence, target))
}

/** [bought 55% of Gamma, sold 49 percent of the airline]; not [sold 30% of its output]. */
function isOfPart({ sentence, last }: SenseView): boolean {
  const stake = stakeBehind(sentence, last)
  return stake !== null && isCompanyOrNamed(sentence, stake.company)
}

function isCompanyOrNamed(sentence: SenseView['sentence'], index: number): boolean {
  return COMPANY_THINGS.has(sentence.lemmas[index] ?? '') || isOrganization(sentence, index)
}

/** [the sale of 2,400 masts to Gamma for $620 million] */
function isOfAssets(view: SenseView): boolean {
  const { lemma, argument, sentence } = view
  if (lemma !== 'sale' || argument('of') < 0 || isTurnover(view)) return false
  const buyer = argument('to')
  return buyer >= 0 && hasMoney(sentence) && isOrganization(sentence, buyer)
}

function isTarget(sentence: SenseView['sentence'], target: number): boolean {
  return isOrganization(sentence, target) || isPaidIt(sentence, target) || isPaidName(sentence, target)
}

/** [its $53 billion purchase of Gamma]: a name that nothing tells more of. */
function isPaidName(sentence: SenseView['sentence'], target: number): boolean {
  const token = sentence.tree.tokens[target]
  const isName = token?.xpos === 'NNP' && /^\p{L}+$/u.test(token.form)
  return isName && hasMoney(sentence) && mentionAt(sentence, 'place', target) === null
}

/** [agreed to take it over for $2 billion] */
function isPaidIt(sentence: SenseView['sentence'], target: number): boolean {
  return sentence.forms[target] === 'it' && hasMoney(sentence)
}

function isCompany(sentence: SenseView['sentence'], subject: number): boolean {
  if (sentence.tree.tokens[subject]?.upos === 'PROPN' || natureOf(sentence, subject) === 'organization') return true
  return isItPaying(sentence, subject)
}

/** [would acquire biotech firm Gamma]: whoever `it` is. */
function isNamedCompany(sentence: SenseView['sentence'], target: number): boolean {
  const chunk = sentence.chunks.find(({ first, last }) => first <= target && target <= last)
  const words = chunk ? sentence.lemmas.slice(chunk.first, chunk.last + 1) : []
  return words.some((word) => COMPANY_THINGS.has(word)) && isOrganization(sentence, target)
}

/** [agreed to pay $2 billion for Gamma, paid $2 million for the painting]; not [paid $2 for coffee]. */
function paysForCompany(view: SenseView): string | null {
  const { sentence, argument, lemmaOf, type, isActor, isNear } = view
  const target = argument('for')
  if (target < 0 || !hasMoney(sentence) || !isActor(argument('subject')) || isOlderBid(view)) return null
  const thing = lemmaOf('for')
  if (STAKES.has(thing) && isOfPart(view)) return type
  const isWork = WORKS.has(thing) || (LOTS.has(thing) && isNear(AUCTION_HOUSES, 12))
  return COMPANY_THINGS.has(thing) || isWork || isOrganization(sentence, target) ? type : null
}

/** [Varo *had offered* $2 billion for Gamma]: before, and in vain. */
function isOlderBid({ lemma, sentence, at }: SenseView): boolean {
  return lemma !== 'pay' && [at - 1, at - 2].some((index) => sentence.forms[index] === 'had')
}

/** What is sold at an auction, whatever it is. */
const LOTS = wordSet('work piece lot item object')

/** Of one word, a name that is taken for a person's may be a company's all the same. */
function isOrganization(sentence: SenseView['sentence'], index: number): boolean {
  const nature = natureOf(sentence, index)
  const mention = mentionAt(sentence, 'party', index)
  if (nature === 'person' && mention && (sentence.parties[mention.party]?.names[0] ?? '').includes(' ')) return false
  if (nature === 'country' || nature === 'group') return false
  // [agreed to take it over]
  if (mention?.form === 'pronoun') return nature === 'organization'
  // [Orvik Data]: of a name the tagger may take a word for a noun.
  const isNamed = mention?.form === 'name' && (nature === 'organization' || mention.last > mention.first)
  const isName = sentence.tree.tokens[index]?.upos === 'PROPN' || isNamed
  return isName && mentionAt(sentence, 'place', index) === null
}

function tradesCompany({ lemmaOf, type, lemma, sentence, first }: SenseView): string | null {
  if (sentence.forms[first - 1] === 'of' && MANY.has(sentence.lemmas[first - 2] ?? '')) return null
  return COMPANY_NOUNS.has(lemma) && !FIGURATIVE.has(lemmaOf('of')) ? type : null
}

/** [sold its airline, was sold to Gamma for $2 billion, sold itself to Gamma]; not [sold 2 million phones]. */
function sellsCompany(view: SenseView): string | null {
  const { lemmaOf, type, argument, sentence } = view
  const thing = lemmaOf('object')
  if (isOfPart(view)) return type
  if (COMPANY_THINGS.has(thing)) return type
  if (thing === 'itself') return argument('to') >= 0 ? type : null
  const target = argument('object')
  // [sold the newspaper La Stampata to Delta]
  if (isNamedCompany(sentence, target) && isOrganization(sentence, argument('to'))) return type
  if (!hasMoney(sentence)) return null
  if (UNITS.has(thing) && isOrganization(sentence, argument('to'))) return type
  return WORKS.has(thing) || isOrganization(sentence, target) ? type : null
}

/** What a company sells of itself to another [sold its Northland stores to Delta for $2 billion]. */
const UNITS = wordSet(
  'store unit division arm business operation plant factory mine brand subsidiary asset branch refinery field',
)

/** [a painting fetched $2 million at auction, sold for $2 million]; not [the film sold for $5 a ticket]. */
function fetchesPrice({ lemma, lemmaOf, type, sentence, isNear }: SenseView): string | null {
  if (!hasMoney(sentence)) return null
  // [the hammer came down at $2 million]
  if (lemma === 'come') return lemmaOf('subject') === 'hammer' ? type : null
  return WORKS.has(lemmaOf('subject', 'object')) || isNear(AUCTION_HOUSES, 14) || sentence.isTold(SALES) ? type : null
}

/** [bought for $2 million, after a bidding war] */
function isAuctioned({ sentence, isNear }: SenseView): boolean {
  return hasMoney(sentence) || isNear(AUCTION_HOUSES, 14) || sentence.isTold(SALES)
}

const SALES = wordSet('auction auctioneer bidder hammer')

const AUCTION_HOUSES: ReadonlySet<string> = new Set([...AUCTIONS, 'phillips'])

/** [the deal values Gamma at $2 billion]; not [values each share at $31, a funding round values Gamma at]. */
function valuesCompany({ sentence, argument, lemmaOf, type }: SenseView): string | null {
  const { mentions, forms, lemmas } = sentence
  const isAt = mentions.some(
    (mention) => mention.kind === 'quantity' && mention.dimension === 'money' && forms[mention.first - 1] === 'at',
  )
  if (!isAt || argument('object') < 0 || lemmaOf('object') === 'share') return null
  return OFFERS.has(lemmaOf('subject')) || lemmas.some((lemma) => PAYING.has(lemma)) ? type : null
}

const PAYING = wordSet('acquire buy purchase takeover acquisition bid offer pay')

/** [the latest in a wave of mergers] */
const MANY = wordSet('wave series string spate flurry slew number round raft')

const COMPANY_NOUNS = wordSet(
  'acquisition takeover buyout buy-out out merger tie-up up privatization nationalization divestiture',
)

/** [a takeover offer, a $2 billion bid from Delta for Gamma]; not [a bid for votes, an offer of help]. */
function offersForCompany({ sentence, argument, type, at, first }: SenseView): string | null {
  if (first < at) return type
  const parties = [argument('for'), argument('from', 'by', 'possessive')].filter((index) => index >= 0)
  const isPaid = sentence.mentions.some(
    (mention) => mention.kind === 'quantity' && mention.dimension === 'money' && mention.last === at - 1,
  )
  return isPaid && parties.some((index) => isOrganization(sentence, index)) ? type : null
}

/** [The price: $2 billion, a price tag of $2 billion]: of the purchase that the text tells of; not [the price of oil]. */
function tellsPrice({ sentence, type, at, first }: SenseView): string | null {
  const isWhole = first < at || (at <= 1 && sentence.forms[at + 1] !== 'of')
  return isWhole && hasMoney(sentence) ? type : null
}

export const TRADE_SENSES: Senses<TradeSense> = {
  'buys-company': buysCompany,
  'pays-for-company': paysForCompany,
  'trades-company': tradesCompany,
  'sells-company': sellsCompany,
  'fetches-price': fetchesPrice,
  'values-company': valuesCompany,
  'offers-for-company': offersForCompany,
  'tells-price': tellsPrice,
}
