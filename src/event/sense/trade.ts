import { wordSet } from '../../util/word-set.ts'
import { GROUPS } from '../lexicon/person-words.ts'
import {
  AWARDS,
  COMPANY_THINGS,
  FIGURATIVE,
  INQUIRIES,
  PRODUCTS,
  SPACECRAFT,
  SPORT_WORDS,
  VEHICLES,
} from '../lexicon/thing-words.ts'
import { mentionAt, natureOf } from '../reading.ts'
import type { Senses, SenseView } from './view.ts'

const LIFTING = wordSet('lift blast touch splash liftoff')
const SPACE = wordSet(
  'rocket satellite spacecraft orbit launchpad pad space nasa mission cosmodrome astronaut cosmonaut capsule shuttle booster payload crew spaceport',
)

const SKY = wordSet(`
  moon lunar mars martian solar unmanned uncrewed robotic asteroid jupiter saturn venus comet interplanetary orbit rocket space
  spacecraft nasa orbiter lander
`)

/** [launched an inquiry]; not [launched a lunar probe]. */
function isInquiry({ isNear }: SenseView, thing: string): boolean {
  return INQUIRIES.has(thing) && !(thing === 'probe' && isNear(SKY, 8))
}

/** [launched a satellite, a new phone; lifted off]; not [launched an inquiry]. */
function launchesThing(view: SenseView): string | null {
  const { lemma, lemmaOf, type, sentence, at } = view
  const thing = lemmaOf('object', 'of', 'modifier')
  if (isInquiry(view, thing)) return null
  if (lemma === 'take' || LIFTING.has(lemma)) return liftsOff(view) ? type : null
  if (sentence.tree.tokens[at]?.upos !== 'VERB' && RELEASES.has(lemma)) return PRODUCTS.has(thing) ? type : null
  return SPACECRAFT.has(thing) || PRODUCTS.has(thing) || launchesName(view) ? type : null
}

/** [the rocket took off, lifted off from the pad] */
function liftsOff({ lemma, lemmaOf, isNear }: SenseView): boolean {
  return SPACECRAFT.has(lemmaOf('subject')) || (lemma !== 'take' && isNear(SPACE, 8))
}

/** [launched Crew-11; the rocket launched] */
function launchesName({ argument, isName, lemmaOf, isNear, sentence, at, first }: SenseView): boolean {
  const object = argument('object', 'of')
  if (object < 0 && sentence.forms[first - 1] === 'the' && isNear(PUTTING_OFF, 4)) return true
  if (object >= 0) return isName(object) || isNear(SPACE, 6)
  if (sentence.tree.tokens[at]?.upos === 'NOUN' && sentence.forms[at - 1] === 'the') return sentence.isTold(SPACE)
  return SPACECRAFT.has(lemmaOf('subject')) || isNear(SPACE, 10)
}

/** [pushed the launch to Friday]: the one told of before. */
const PUTTING_OFF = wordSet('push postpone delay reschedule scrub cancel move defer slip')

const RELEASES = wordSet('release rollout unveiling premiere debut relaunch out')

function presentsProduct({ lemmaOf, argument, type, isActor, lemma }: SenseView): string | null {
  const thing = lemmaOf('object')
  if (!PRODUCTS.has(thing)) return null
  if (lemma === 'present' || lemma === 'reveal' || lemma === 'issue')
    return isActor(argument('subject')) && !VEHICLES.has(thing) ? type : null
  return type
}

/** [bought the airline]; not [bought a house]. */
function buysCompany({ lemmaOf, argument, type, lemma, isActor, sentence }: SenseView): string | null {
  const target = argument('object', 'of', 'with')
  const subject = argument('subject', 'possessive', 'by')
  if (lemma === 'merge') return isActor(subject) ? type : null
  if (target < 0) return null
  if (COMPANY_THINGS.has(lemmaOf('object', 'of', 'with'))) return type
  if (lemma === 'over') return null
  const isName = sentence.tree.tokens[subject]?.upos === 'PROPN' || natureOf(sentence, subject) === 'organization'
  if (isPaidCompany(sentence, target)) return type
  const isGroup = isName || GROUPS.has(lemmaOf('subject', 'possessive', 'by'))
  return isGroup && isOrganization(sentence, target) ? type : null
}

/** [would acquire biotech firm Gamma for $2 billion]: whoever `it` is. */
function isPaidCompany(sentence: SenseView['sentence'], target: number): boolean {
  const chunk = sentence.chunks.find(({ first, last }) => first <= target && target <= last)
  const words = chunk ? sentence.lemmas.slice(chunk.first, chunk.last + 1) : []
  const isPaid = sentence.mentions.some((mention) => mention.kind === 'quantity' && mention.dimension === 'money')
  return isPaid && words.some((word) => COMPANY_THINGS.has(word)) && isOrganization(sentence, target)
}

/** [agreed to pay $2 billion for Gamma]; not [paid $2 for coffee]. */
function paysForCompany({ sentence, argument, lemmaOf, type, isActor }: SenseView): string | null {
  const target = argument('for')
  const isMoney = sentence.mentions.some((mention) => mention.kind === 'quantity' && mention.dimension === 'money')
  if (target < 0 || !isMoney || !isActor(argument('subject'))) return null
  return COMPANY_THINGS.has(lemmaOf('for')) || isOrganization(sentence, target) ? type : null
}

/** Of one word, a name that is taken for a person's may be a company's all the same. */
function isOrganization(sentence: SenseView['sentence'], index: number): boolean {
  const nature = natureOf(sentence, index)
  const mention = mentionAt(sentence, 'party', index)
  if (nature === 'person' && mention && (sentence.parties[mention.party]?.names[0] ?? '').includes(' ')) return false
  if (nature === 'country' || nature === 'group') return false
  return sentence.tree.tokens[index]?.upos === 'PROPN' && mentionAt(sentence, 'place', index) === null
}

function tradesCompany({ lemmaOf, type, lemma, sentence, at }: SenseView): string | null {
  if (sentence.tree.tokens[at]?.upos !== 'VERB')
    return COMPANY_NOUNS.has(lemma) && !FIGURATIVE.has(lemmaOf('of')) ? type : null
  return COMPANY_THINGS.has(lemmaOf('object')) ? type : null
}

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

const SCORE = /^\d{1,3}$/

/** A result [3-1, 24 - 20] stands in the sentence. */
function hasScore({ sentence }: SenseView): boolean {
  if (sentence.mentions.some((mention) => mention.kind === 'quantity' && mention.dimension === 'score')) return true
  return sentence.forms.some(
    (form, at) =>
      (form === '-' || form === '–') &&
      SCORE.test(sentence.forms[at - 1] ?? '') &&
      SCORE.test(sentence.forms[at + 1] ?? ''),
  )
}

/** Teams go by the names of towns and nations, where a result says that it is one [Northland beat Southland 4-2]. */
function isSide(view: SenseView, index: number): boolean {
  return view.isActor(index) || (mentionAt(view.sentence, 'place', index) !== null && hasScore(view))
}

function beats(view: SenseView): string | null {
  const { argument, type, isNear, lemma } = view
  const loser = argument('object', 'over', 'past', 'with', 'against')
  if (lemma === 'advance' || lemma === 'cruise') return hasScore(view) ? type : null
  if (loser < 0 || !isSide(view, loser) || isVoted(view)) return null
  return hasScore(view) || (isNear(SPORT_WORDS, 15) && UNAMBIGUOUS.has(lemma)) ? type : null
}

const VOTING = wordSet('election electoral ballot voter runoff run-off turnout polling referendum')
const PLAYING = wordSet('goal coach team season league cup tournament match player championship title club')

/** [beating a rival in the run-off]: the text tells of a vote, and of no game. */
function isVoted({ sentence, isNear }: SenseView): boolean {
  return isNear(POLITICS, 20) || (sentence.isTold(VOTING) && !sentence.isTold(PLAYING))
}

const UNAMBIGUOUS = wordSet('beat defeat trounce thrash edge outplay outscore outpoint upset knock overcome')

function wins(view: SenseView): string | null {
  const { lemmaOf, isNear, type, lemma, argument } = view
  const prize = lemmaOf('object')
  if (AWARDS.has(prize) || !isSide(view, argument('subject'))) return null
  if (isNear(POLITICS, 12) && !hasScore(view)) return null
  if (hasScore(view) && (SPORT_WORDS.has(prize) || prize === '')) return type
  if (SPORT_WORDS.has(prize)) return lemma !== 'lose' || isNear(SPORT_WORDS, 10) ? type : null
  return argument('over', 'against') >= 0 && isNear(SPORT_WORDS, 12) && prize === '' ? type : null
}

/** [wins the governor's race] */
const POLITICS = wordSet(
  'governor governorship gubernatorial presidential presidency mayor mayoral senate parliamentary congressional election electoral voter ballot referendum runoff',
)

function sportNoun(view: SenseView): string | null {
  const { isNear, type, argument } = view
  if (hasScore(view)) return type
  return isNear(SPORT_WORDS, 12) && argument('over', 'against', 'subject', 'possessive', 'to') >= 0 ? type : null
}

export const TRADE_SENSES: Senses<
  | 'launches-thing'
  | 'presents-product'
  | 'buys-company'
  | 'pays-for-company'
  | 'trades-company'
  | 'offers-for-company'
  | 'beats'
  | 'wins'
  | 'sport-noun'
> = {
  'launches-thing': launchesThing,
  'presents-product': presentsProduct,
  'buys-company': buysCompany,
  'pays-for-company': paysForCompany,
  'trades-company': tradesCompany,
  'offers-for-company': offersForCompany,
  beats,
  wins,
  'sport-noun': sportNoun,
}
