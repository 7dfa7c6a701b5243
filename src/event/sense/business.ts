import { wordSet } from '../../util/word-set.ts'
import type { BusinessSense } from '../lexicon/sense-name.ts'
import { lastWithin } from '../near-words.ts'
import { natureOf } from '../reading.ts'
import { earningsFigure } from '../role/earnings-told.ts'
import { CLOSED, OPENED, venueOf } from '../role/venue-told.ts'
import type { Senses, SenseView } from './view.ts'

const FIRMS = wordSet(
  'company group firm shareholder share quarter quarterly revenue sales airline bank carmaker automaker chipmaker drugmaker steelmaker ' +
    'planemaker brewer maker manufacturer retailer supermarket lender insurer miner builder operator producer supplier utility giant forecast',
)
/** A loss without one of these may be of anything. */
const LOSING = wordSet('net operating pretax pre-tax annual quarterly underlying')

/** [a net profit of $5 million, revenue rose to $5 million]; not [income of $5 a day]. */
function earningsTold({ sentence, at, lemma, type }: SenseView): string | null {
  const { lemmas, isTold } = sentence
  const isBeforeTax = lemmas[at + 1] === 'before' && lemmas[at + 2] === 'tax'
  if (lemma === 'loss' && !isBeforeTax && !lemmas.slice(Math.max(0, at - 2), at).some((word) => LOSING.has(word)))
    return null
  // [sales of 40 tanks]: what is sold, and not for how much; [the sale of Gamma for $5 million].
  if (lemma === 'sale' && sentence.tree.tokens[at]?.xpos !== 'NNS') return null
  if (lemma === 'income' && lemmas[at - 1] !== 'net' && lemmas[at - 1] !== 'operating') return null
  return isTold(FIRMS) && earningsFigure(sentence, at) !== null ? type : null
}

/** [Gamma earned $5 million in the quarter]; not [she earned $5 million]. */
function earnsMoney({ sentence, at, argument, type }: SenseView): string | null {
  const nature = natureOf(sentence, argument('subject'))
  const isFirm = nature === 'organization' || nature === 'unknown'
  return isFirm && sentence.isTold(FIRMS) && earningsFigure(sentence, at) !== null ? type : null
}

const ARMS = wordSet('fire door eye account inquiry investigation talk')

/** [Queen Mary opened the museum, the bridge opened on Monday]; not [the museum opens at nine every day, opened fire]. */
function opensVenue({ sentence, at, last, lemmaOf, type, lemma }: SenseView): string | null {
  if (lemma === 'open' && ARMS.has(lemmaOf('object')) && !isItsDoors(sentence, at)) return null
  if (sentence.lemmas.includes('every') || sentence.lemmas.includes('daily')) return null
  return venueOf(sentence, { at, last, entry: VERB }, OPENED) >= 0 ? type : null
}

/** [the museum *opened its doors*, opened its doors to the public]; not [opened its doors to refugees]. */
function isItsDoors({ forms }: SenseView['sentence'], at: number): boolean {
  if (forms[at + 1] !== 'its' || forms[at + 2] !== 'doors') return false
  return forms[at + 3] !== 'to' || forms.slice(at + 4, at + 7).some((form) => GUESTS.has(form))
}

const GUESTS = wordSet('public visitors guests passengers customers patients students everyone')

function openingOfVenue({ sentence, at, last, type }: SenseView): string | null {
  if (venueOf(sentence, { at, last, entry: NOUN }, OPENED) >= 0) return type
  return isOfVenueBefore(sentence, at) ? type : null
}

/** [flowed over the new bridge, two days after *its inauguration*] */
function isOfVenueBefore({ forms, lemmas }: SenseView['sentence'], at: number): boolean {
  return forms[at - 1] === 'its' && lemmas.slice(0, at).some((lemma) => OPENED.has(lemma))
}

/** [the minister *cut the ribbon*], in a text of what is opened; not [will cut the ribbon of his speech short]. */
function cutsRibbon({ sentence, type }: SenseView): string | null {
  return sentence.isTold(OPENED) ? type : null
}

const CUTTING = wordSet('cut snip sever')
/** Tokens from the ribbon to what is done with it [the *ribbon* of the new bridge was *cut*]. */
const WIDEST_RIBBON = 9

/** [the *ribbon* was *cut by* Ana Brandt] */
function ribbonCut({ sentence, at, type }: SenseView): string | null {
  const { lemmas, forms, isTold } = sentence
  if (!isTold(OPENED)) return null
  const verb = lemmas.findIndex((lemma, index) => index > at && index <= at + WIDEST_RIBBON && CUTTING.has(lemma))
  return verb > 0 && (lemmas[verb - 1] === 'be' || forms[verb - 1] === 'been') ? type : null
}

const JOBS = wordSet('job layoff redundancy workforce severance')

/** [Gamma will close its plant in Almara], in a text of jobs; not [the store closes at eight]. */
function closesVenue({ sentence, at, last, type }: SenseView): string | null {
  const own = venueOf(sentence, { at, last, entry: VERB }, CLOSED)
  // [the *plant* many of their parents worked in will close for good]
  const isFar = own < 0 && isForGood(sentence)
  const venue = isFar ? lastWithin(sentence.lemmas, at, WIDEST_SUBJECT, (lemma) => CLOSED.has(lemma)) : own
  if (venue < 0 || isForTime(sentence, last)) return null
  const isWork = INDUSTRIAL.has(sentence.lemmas[venue] ?? '') && isPlan(sentence, at)
  return isWork || sentence.isTold(JOBS) || isForGood(sentence) || isOfOwner(sentence, at) ? type : null
}

/** Tokens from what closes for good to the verb. */
const WIDEST_SUBJECT = 12
/** These do not close for the night. */
const INDUSTRIAL = wordSet('factory plant mill mine colliery refinery smelter shipyard brewery foundry steelworks')

/** [*is closing* its factory, Norrland *to close* factory, the mill *will close*] */
function isPlan({ tree, forms, lemmas }: SenseView['sentence'], at: number): boolean {
  if (tree.tokens[at]?.xpos === 'VBG') return lemmas[at - 1] === 'be'
  return (
    tree.tokens[at - 1]?.xpos === 'MD' || forms[at - 1] === 'to' || lemmas.slice(at - 2, at).join(' ') === 'will be'
  )
}

/** [will close *temporarily*, shut *for two weeks*] */
function isForTime({ forms, mentions }: SenseView['sentence'], last: number): boolean {
  const behind = forms.slice(last + 1, last + 1 + WIDEST_TIME)
  if (behind.some((form) => PASSING.has(form))) return true
  return mentions.some(
    (mention) =>
      mention.kind === 'quantity' &&
      mention.dimension === 'time' &&
      mention.first > last &&
      mention.first <= last + WIDEST_TIME &&
      forms[mention.first - 1] === 'for',
  )
}

/** Tokens behind the verb in which it may be said for how long. */
const WIDEST_TIME = 9
const PASSING = wordSet('temporarily briefly overnight provisionally')

/** [Gamma *will close its* plant]: a company that closes what is its own does not close it for the night. */
function isOfOwner({ forms, tree }: SenseView['sentence'], at: number): boolean {
  return forms[at + 1] === 'its' && (tree.tokens[at - 1]?.xpos === 'MD' || forms[at - 1] === 'to')
}

/** [closed for good, will close permanently] */
function isForGood({ forms }: SenseView['sentence']): boolean {
  return forms.some((form, at) => (form === 'good' && forms[at - 1] === 'for') || form === 'permanently')
}

function closingOfVenue({ sentence, at, last, type }: SenseView): string | null {
  if (!sentence.isTold(JOBS)) return null
  return venueOf(sentence, { at, last, entry: NOUN }, CLOSED) >= 0 ? type : null
}

const VERB = { form: 'verb' } as const
const NOUN = { form: 'noun' } as const

export const BUSINESS_SENSES: Senses<BusinessSense> = {
  'earnings-told': earningsTold,
  'earns-money': earnsMoney,
  'opens-venue': opensVenue,
  'opening-of-venue': openingOfVenue,
  'cuts-ribbon': cutsRibbon,
  'ribbon-cut': ribbonCut,
  'closes-venue': closesVenue,
  'closing-of-venue': closingOfVenue,
}
