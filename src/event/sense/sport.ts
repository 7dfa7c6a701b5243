import { wordSet } from '../../util/word-set.ts'
import type { SportSense } from '../lexicon/sense-name.ts'
import { AWARDS, COMPETITIONS, GAMES, MARGINS, SPORT_WORDS } from '../lexicon/thing-words.ts'
import { tellsOfRace } from '../racing.ts'
import { mentionAt, natureOf } from '../reading.ts'
import { isRunOff } from '../run-off.ts'
import type { Senses, SenseView } from './view.ts'

const SCORE = /^\d{1,3}$/

/** A result stands in the sentence [3-1, 24 - 20; by six wickets]. */
function hasScore(view: SenseView): boolean {
  const { mentions, forms } = view.sentence
  if (mentions.some((mention) => mention.kind === 'quantity' && mention.dimension === 'score')) return true
  return hasMargin(view) || forms.some((form, at) => (form === '-' || form === '–') && isBetweenFigures(forms, at))
}

function isBetweenFigures(forms: readonly string[], dash: number): boolean {
  return SCORE.test(forms[dash - 1] ?? '') && SCORE.test(forms[dash + 1] ?? '')
}

/** [by six wickets, by two goals] */
function hasMargin({ sentence }: SenseView): boolean {
  return sentence.mentions.some(
    (mention) =>
      mention.kind === 'quantity' &&
      MARGINS.has(mention.countedLemma ?? '') &&
      sentence.forms[mention.first - 1] === 'by',
  )
}

/** Teams go by the names of towns and nations, where a result says that it is one [Northland beat Southland 4-2]. */
function isSide(view: SenseView, index: number): boolean {
  return view.isActor(index) || (mentionAt(view.sentence, 'place', index) !== null && hasScore(view))
}

function beats(view: SenseView): string | null {
  const { argument, type, isNear, lemma } = view
  const loser = argument('object', 'over', 'past', 'with', 'against')
  if (ALONE.has(lemma) && loser < 0) return hasScore(view) ? type : null
  if (loser < 0 || !isSide(view, loser) || isVoted(view)) return null
  if (STOPPING.has(lemma) && isBout(view, loser)) return type
  return hasScore(view) || (isNear(SPORT_WORDS, 15) && UNAMBIGUOUS.has(lemma)) ? type : null
}

/** [a late goal lifted Northfield past Ashford 2-1]: who is helped has won. */
function carriesPast(view: SenseView): string | null {
  const { argument, type } = view
  if (!hasScore(view) || isVoted(view)) return null
  return isSide(view, argument('object')) && isSide(view, argument('past', 'over')) ? type : null
}

const VOTING = wordSet(
  'election electoral ballot voter runoff run-off turnout polling referendum elect incumbent candidate',
)
const PLAYING = wordSet('goal coach team season league cup tournament match player championship title club')

/** [beating a rival in the run-off]: the text tells of a vote, and of no game. */
function isVoted({ sentence, isNear }: SenseView): boolean {
  return (
    isNear(POLITICS, 20) ||
    sentence.forms.some((_, at) => isRunOff(sentence.forms, at)) ||
    (sentence.isTold(VOTING) && !sentence.isTold(PLAYING))
  )
}

/** Those that need no loser [advanced 3-1, triumphed 2-1 at Northfield]. */
const ALONE = wordSet('advance cruise triumph prevail')
const UNAMBIGUOUS = wordSet('beat defeat trounce thrash edge outplay outscore outpoint upset knock overcome')

/** What ends a bout before its last round. */
const STOPPING = wordSet('stop dispatch outpoint knock')
const RING = wordSet(
  'heavyweight cruiserweight middleweight welterweight lightweight featherweight bantamweight flyweight boxer boxing belt bout wbc wba ibf wbo ufc mma',
)

/** [Brandt stopped Reed in the eighth round]; not [stopped the fight, police stopped Reed]. */
function isBout({ sentence, isPerson, argument, isNear }: SenseView, loser: number): boolean {
  return isPerson(argument('subject')) && isPerson(loser) && isNear(ROUNDS, 10) && sentence.isTold(RING)
}

const ROUNDS = wordSet('round points knockout stoppage decision bout title belt')

/** [Northfield fell 2-1 to Ashford, after falling 2-1 to Ashford]; not [shares fell to 12]. */
function fallsTo(view: SenseView): string | null {
  const { argument, type, sentence, at } = view
  if (!hasScore(view) || !isSide(view, argument('to', 'against'))) return null
  const loser = argument('subject')
  return isSide(view, loser) || (loser < 0 && sentence.tree.tokens[at]?.xpos === 'VBG') ? type : null
}

/** [The match ended 2-1, the final finished 3-1]; not [the first half ended 2-1]. */
function ends({ sentence, last, isNear, type }: SenseView): string | null {
  const isResult = sentence.mentions.some(
    (mention) => mention.kind === 'quantity' && mention.dimension === 'score' && mention.first === last + 1,
  )
  return isResult && isNear(GAMES, 8) && !isNear(PARTS, 8) ? type : null
}

const PARTS = wordSet('half leg set period quarter frame round')

/** [drew 2-2 with Ashford, were held 1-1 at home, a goalless draw]; not [drew 2,000 people, tied it at 2-2]. */
function draws({ sentence, first, last, type, lemma, lemmaOf }: SenseView): string | null {
  // [tied the game at 2-2 with a late goal]: it went on.
  if (lemma === 'tie' && (GAMES.has(lemmaOf('object')) || lemmaOf('object') === 'score')) return null
  const isLevel = sentence.mentions.some(
    (mention) =>
      mention.kind === 'quantity' &&
      mention.dimension === 'score' &&
      isLevelScore(mention.value) &&
      mention.first <= last + FARTHEST_SCORE &&
      mention.last >= first - 2,
  )
  return isLevel ? type : null
}

/** [held *Ashford to a 2-2* draw, drew *at home to Ashford 2-2*] */
const FARTHEST_SCORE = 8

function isLevelScore(value: string): boolean {
  const [left, right] = value.split('-')
  return left !== undefined && left === right
}

function wins(view: SenseView): string | null {
  const { isNear, type, lemma, argument } = view
  const prize = prizeOf(view)
  if (AWARDS.has(prize) || isOfSeveral(view) || !isSide(view, argument('subject'))) return null
  if (isNear(POLITICS, 12) && !hasScore(view)) return null
  if (isGame(prize)) return hasScore(view) || lemma !== 'lose' || isNear(SPORT_WORDS, 10) ? type : null
  if (prize !== '') return isNamedRace(view) ? type : null
  return hasScore(view) || (argument('over', 'against') >= 0 && isNear(SPORT_WORDS, 12)) ? type : null
}

/** [won the *Corland Ridge Ultra*, won *Paris-Roubaix*]: a name, in a text of races. */
function isNamedRace({ sentence, argument }: SenseView): boolean {
  const prize = argument('object')
  const nature = natureOf(sentence, prize)
  const isThing = nature === null || nature === 'unknown' || nature === 'organization'
  return sentence.tree.tokens[prize]?.upos === 'PROPN' && isThing && tellsOfRace(sentence)
}

/** [took the women's *race*, claimed *victory*, defended her *title*]; not [took the lead, will defend his title]. */
function takesTitle(view: SenseView): string | null {
  const { argument, lemma, lemmaOf, sentence, at, type, isNear } = view
  if (isNear(POLITICS, 12) || isNear(WAR, 12) || !isSide(view, argument('subject'))) return null
  if (lemma === 'defend' && !PAST_TAGS.has(sentence.tree.tokens[at]?.xpos ?? '')) return null
  const prize = lemmaOf('object')
  // [took the stage at the festival]
  const isPrize = prize === 'stage' ? sentence.isTold(RIDING) : TITLES.has(prize)
  const isWon = isPrize && !isOfSeveral(view)
  return isWon && (tellsOfRace(sentence) || sentence.isTold(PLAYING) || isNear(SPORT_WORDS, 12)) ? type : null
}

const TITLES = wordSet('race title crown gold victory win championship trophy cup marathon')
const RIDING = wordSet('cyclist cycling rider peloton bike sprint breakaway')
const PAST_TAGS = new Set(['VBD', 'VBN'])

/** [was *crowned* world *champion*]; not [was crowned king]. */
function crowned({ sentence, argument, last, type, isPerson }: SenseView): string | null {
  const title = sentence.lemmas.slice(last + 1, last + LONGEST_PRIZE).find((lemma) => CHAMPIONS.has(lemma))
  return title !== undefined && isPerson(argument('object')) ? type : null
}

const CHAMPIONS = wordSet('champion winner')

/** [had won the first two games 3-2 and 4-1]: of no single one. */
function isOfSeveral({ sentence, argument }: SenseView): boolean {
  const prize = argument('object')
  return sentence.tree.tokens[prize]?.xpos === 'NNS' && GAMES.has(sentence.lemmas[prize] ?? '')
}

function isGame(prize: string): boolean {
  return SPORT_WORDS.has(prize) || COMPETITIONS.has(prize)
}

/** [lost Sunday's *final* 22-34]: what is won or lost, also where the tree takes the result for it; empty where only the result stands. */
function prizeOf({ lemmaOf, argument, sentence, last }: SenseView): string {
  const object = lemmaOf('object')
  if (isGame(object) || AWARDS.has(object)) return object
  const { tree, lemmas } = sentence
  for (let at = last + 1; at <= last + LONGEST_PRIZE && !endsObject(tree.tokens[at]?.upos); at += 1) {
    if (COMPETITIONS.has(lemmas[at] ?? '')) return lemmas[at] ?? ''
  }
  const index = argument('object')
  return mentionAt(sentence, 'quantity', index)?.dimension === 'score' ? '' : object
}

const LONGEST_PRIZE = 8

function endsObject(upos: string | undefined): boolean {
  return upos === undefined || upos === 'VERB' || upos === 'ADP' || upos === 'PUNCT'
}

/** [wins the governor's race] */
const POLITICS = wordSet(
  'governor governorship gubernatorial presidential presidency mayor mayoral senate parliamentary congressional election electoral voter ballot referendum runoff elect incumbent candidate',
)

const DECISIONS = wordSet('decision ruling court justice judge verdict lawmaker senate parliament')
const WAR = wordSet('fighting war soldier troop casualty army military militant rebel')

function sportNoun(view: SenseView): string | null {
  const { isNear, type, argument } = view
  // [in a 7-2 decision, a victory for the industry]
  if (isNear(DECISIONS, 24)) return null
  if (hasScore(view)) return type
  // [its losses in the fighting]
  if (isNear(WAR, 8)) return null
  return isNear(SPORT_WORDS, 12) && argument('over', 'against', 'subject', 'possessive', 'to') >= 0 ? type : null
}

/** [a seventh-round stoppage of Reed, a knockout against Reed]; not [a stoppage of work]. */
function boutNoun({ argument, isPerson, sentence, type }: SenseView): string | null {
  return isPerson(argument('of', 'over', 'against')) && sentence.isTold(RING) ? type : null
}

/** [four died in a shoot-out with police]; not [won in a penalty shoot-out]. */
function gunsOrPenalties({ sentence, isNear, type }: SenseView): string | null {
  const isScored = sentence.mentions.some((mention) => mention.kind === 'quantity' && mention.dimension === 'score')
  return isScored || isNear(SPOT_KICKS, 6) || sentence.isTold(SPOT_KICKS) ? null : type
}

const SPOT_KICKS = wordSet('penalty goalkeeper spot-kick extra-time striker keeper')

export const SPORT_SENSES: Senses<SportSense> = {
  beats,
  'carries-past': carriesPast,
  'falls-to': fallsTo,
  ends,
  wins,
  'takes-title': takesTitle,
  crowned,
  draws,
  'sport-noun': sportNoun,
  'bout-noun': boutNoun,
  'guns-or-penalties': gunsOrPenalties,
}
