import { wordSet } from '../../util/word-set.ts'
import { areHarmed } from '../harm/crowd.ts'
import type { MishapSense } from '../lexicon/sense-name.ts'
import { LINES, STRUCTURES, VEHICLES } from '../lexicon/thing-words.ts'
import { mentionAt } from '../reading.ts'
import { isShipGone, isShipLost, isSinkingTold } from './ship.ts'
import type { Senses, SenseView } from './view.ts'

const MARKETS = wordSet(
  'market stock price share currency economy dollar rouble ruble bitcoin index computer system server site website program',
)

function crashes(view: SenseView): string | null {
  const { lemmaOf, type, isNear, lemma, argument, sentence, at } = view
  if (isNear(MARKETS, 5)) return null
  const vehicle = lemmaOf('subject', 'object', 'of', 'modifier')
  if (VEHICLES.has(vehicle) || isNear(VEHICLES, 12)) return isNear(SUICIDAL, 12) ? 'attack' : type
  if (isShipLost(view) || isSinkingTold(view)) return type
  if (lemma === 'derailment' || lemma === 'shipwreck' || lemma === 'run' || lemma === 'capsize') return type
  const isNoun = sentence.tree.tokens[at]?.upos !== 'VERB'
  // [The collision happened on Friday], in a text of a bus
  if (lemma === 'collision' && sentence.isTold(VEHICLES)) return type
  return lemma === 'crash' && argument('of') < 0 && (isNoun || argument('subject') < 0) ? type : null
}

/** [a bus rolled down a gorge, a car fell into the river] */
function runsOff(view: SenseView): string | null {
  const { lemmaOf, type, lemma, isNear } = view
  if (VEHICLES.has(lemmaOf('subject'))) return type
  if (LOST.has(lemma) && (isShipGone(view) || isShipLost(view))) return type
  return lemma === 'slam' && SOLID.has(lemmaOf('into')) && isNear(VEHICLES, 10) ? type : null
}

/** What becomes of ships [rolled over, went down, foundered]. */
const LOST = wordSet('roll go founder flip')

/** [a plane carrying 41 people slammed into a mountainside]: whoever the tree takes for what slammed. */
const SOLID = wordSet(
  'mountain mountainside hill hillside cliff tree wall building house bridge barrier pole ground field forest truck lorry bus car train van median ravine river sea',
)

const SUICIDAL = wordSet('suicide bomber rammed explosive')

function fallsDown({ lemma, lemmaOf, type, isNear, sentence, last }: SenseView): string | null {
  const thing = lemmaOf('subject', 'of', 'modifier', 'possessive')
  // [the gallery fell in on Monday], in a text of a collapse; not [the town fell in May, the price came down]
  if (lemma === 'fall' || lemma === 'come') {
    const isWhole = !OF_OBJECT.has(sentence.tree.tokens[last + 1]?.upos ?? '')
    return isWhole && STRUCTURES.has(thing) && sentence.isTold(COLLAPSES) ? type : null
  }
  // [part of the stage collapsed]
  return STRUCTURES.has(thing) || ((thing === '' || PIECES.has(thing)) && isNear(STRUCTURES, 5)) ? type : null
}

/** With which what only looks like the particle goes on [fell in *the night*, came down *the road*]. */
const OF_OBJECT = new Set(['NOUN', 'PROPN', 'DET', 'NUM', 'PRON', 'ADJ'])
const COLLAPSES = wordSet('collapse cave-in rubble')

const PIECES = wordSet('part section piece portion half side wing end row span stretch')

const HOLDING_WATER = wordSet('dam dyke dike levee embankment reservoir dam-wall tank weir lagoon')

/** [a dam burst its banks, the levee was breached]; not [burst into the room]. */
function bursts({ lemmaOf, type, lemma }: SenseView): string | null {
  // In headlines the tagger takes the verb for a noun [Dam bursts in Almara].
  if (HOLDING_WATER.has(lemmaOf('subject', 'modifier', 'of'))) return type
  return lemma === 'breach' && HOLDING_WATER.has(lemmaOf('object')) ? type : null
}

const COMING_ABOUT = wordSet('happen occur strike unfold take')

/** [The disaster happened on Monday night]: what the text has told of, whatever it was. */
function comesAbout({ sentence, at, first }: SenseView): string | null {
  if (sentence.forms[first - 1] !== 'the') return null
  const verb = sentence.lemmas.slice(at + 1, at + 4).find((lemma) => COMING_ABOUT.has(lemma))
  return verb === undefined || (verb === 'take' && sentence.forms[at + 2] !== 'place') ? null : 'harm'
}

function burns({ lemma, lemmaOf, argument, type, last, at }: SenseView): string | null {
  const thing = lemmaOf('subject', 'object')
  if (last > at) return argument('subject', 'object') >= 0 ? type : null
  return lemma === 'burn' && (STRUCTURES.has(thing) || VEHICLES.has(thing)) ? type : null
}

const GUNS = wordSet(
  'open under heavy enemy return exchange friendly rocket artillery mortar small-arms gun cease anti-aircraft sniper covering line hang draw',
)

/** [a fire broke out, flames engulfed the roof]; not [under fire, opened fire]. */
function blaze({ sentence, at, type, lemma, isNear }: SenseView): string | null {
  if (lemma === 'flame') return isNear(CONSUMING, 3) ? type : null
  if (lemma !== 'fire') return type
  if (GUNS.has(sentence.lemmas[at - 1] ?? '') || GUNS.has(sentence.lemmas[at - 2] ?? '')) return null
  return sentence.forms[at + 1] === 'from' || sentence.lemmas[at - 1] === 'set' ? null : type
}

const CONSUMING = wordSet(
  'engulf consume destroy destroyed spread sweep rip tear burst shoot ravage gut devour leap lick',
)

const FIGURES = wordSet(
  'tear light call complaint refugee protest information criticism emotion controversy media political perfect brain twitter laughter',
)

function storm({ sentence, at, type, lemma, lemmaOf, isNear }: SenseView): string | null {
  if (FIGURES.has(lemmaOf('of')) || isNear(FIGURES, 2)) return null
  if (isStageOfStorm(sentence.lemmas, at)) return null
  if (lemma === 'erupt') return lemmaOf('subject') === 'volcano' || isNear(VOLCANO, 10) ? type : null
  // [Brandt storms to victory]
  const isRun = sentence.forms[at + 1] === 'to' || sentence.forms[at + 1] === 'past'
  return lemma === 'storm' && (isRun || sentence.tree.tokens[at]?.upos === 'VERB') ? null : type
}

const BECOMING = wordSet('weaken downgrade strengthen intensify develop turn grow become upgrade')

/** [weakened to a tropical storm]: what it came to be, and nothing that happened. */
function isStageOfStorm(lemmas: readonly string[], at: number): boolean {
  return lemmas.slice(Math.max(0, at - 5), at).some((lemma) => BECOMING.has(lemma))
}

const VOLCANO = wordSet('volcano volcanic lava ash crater')

const QUAKES = wordSet('earthquake quake tremor temblor aftershock seism')

/** [put the magnitude at 6.4]: of the quake that the text tells of; beside its word it is no event of its own. */
function strength({ sentence, at, type }: SenseView): string | null {
  const isGiven = mentionAt(sentence, 'quantity', at)?.dimension === 'magnitude'
  return isGiven && !isNamed(sentence) && sentence.isTold(QUAKES) ? type : null
}

/** [Its epicentre was near Almara]: beside the word of the quake it is no event of its own; nor is [the epicentre of the outbreak]. */
function epicentre({ sentence, type, argument }: SenseView): string | null {
  return argument('of') < 0 && !isNamed(sentence) && sentence.isTold(QUAKES) ? type : null
}

/** The word of the quake stands in the sentence, and not in the name of an institute [the National *Earthquake* Centre]. */
function isNamed(sentence: SenseView['sentence']): boolean {
  return sentence.lemmas.some((lemma, at) => QUAKES.has(lemma) && mentionAt(sentence, 'party', at)?.form !== 'name')
}

function disease({ lemma, isNear, type }: SenseView): string | null {
  return lemma === 'epidemic' || lemma === 'pandemic' || isNear(DISEASES, 5) ? type : null
}

/** [cholera spreads, 2,800 cases of measles]; not [a vaccine against measles]. */
function diseaseSpreads({ isNear, type }: SenseView): string | null {
  return isNear(SPREADING, 4) ? type : null
}

const SPREADING = wordSet('spread case outbreak epidemic infect infection kill claim sweep death die toll rage surge')

const DISEASES = wordSet(
  'disease virus flu influenza cholera ebola measles malaria covid-19 covid coronavirus dengue zika plague e.coli salmonella listeria polio typhoid infection swine bird ' +
    'norovirus legionella legionnaire hepatitis botulism meningitis coli mpox diphtheria shigella hantavirus marburg typhus rabies tuberculosis fever poisoning gastroenteritis',
)

const CROWD = wordSet(
  'thousand hundred people protester student supporter demonstrator worker crowd turnout organiser organizer dozen activist opponent resident mourner striker farmer woman teacher youth union police square capital against government street',
)

function marches(view: SenseView): string | null {
  const { lemma, lemmaOf, type, isNear, argument, sentence, at } = view
  if (lemma === 'vigil') return isNear(CROWD, 12) || lemmaOf('for') !== '' ? type : null
  if (isNear(MARKETS, 6) || sentence.tree.tokens[at]?.xpos === 'NNP') return null
  if (lemma === 'demonstrate' && argument('object') >= 0) return null
  return isRioting(sentence, at, argument('subject')) || isOfCrowd(view) ? type : null
}

const ANGRY = wordSet('protest riot picket')

function isOfCrowd(view: SenseView): boolean {
  const { lemma, isNear, isActor, argument, sentence } = view
  if (ANGRY.has(lemma)) return isActor(argument('subject')) || isComeToProtest(view)
  return isByCrowd(sentence, argument('subject')) || isNear(CROWD, 12)
}

/** [several hundred people gathered outside parliament *to protest* against a law] */
function isComeToProtest({ lemma, sentence, at, argument, isNear }: SenseView): boolean {
  return lemma === 'protest' && sentence.forms[at - 1] === 'to' && argument('subject') < 0 && isNear(CROWD, 15)
}

/** [rioting inmates] */
function isRioting({ lemmas, tree }: SenseView['sentence'], at: number, subject: number): boolean {
  return lemmas[at] === 'riot' && tree.tokens[at]?.xpos === 'VBG' && subject < 0
}

const CROWDS = /^(?:tens of |hundreds of )?(?:dozens|hundreds|thousands|millions)$/u

/** [8,000 miners rallied] */
function isByCrowd(sentence: SenseView['sentence'], index: number): boolean {
  const quantity = index < 0 ? null : mentionAt(sentence, 'quantity', index)
  if (quantity !== null && areHarmed(sentence, quantity)) return false
  // [Thousands gathered]
  return quantity?.dimension === 'people' || (quantity?.counted === null && CROWDS.test(quantity.value))
}

/** [Thousands gathered outside parliament to demand a vote, farmers blocked roads in protest]; not [gathered for the concert]. */
function gathersInProtest({ type, sentence, argument, isNear, lemmaOf, lemma }: SenseView): string | null {
  const subject = argument('subject')
  // [demonstrators filled the streets]
  if (subject >= 0 && PROTESTERS.has(lemmaOf('subject'))) return type
  // [activists block roads]
  if (subject >= 0 && BLOCKING.has(lemma) && BLOCKERS.has(lemmaOf('subject'))) return type
  const isCrowd = isByCrowd(sentence, subject) || (PROTESTING.has(lemmaOf('subject')) && subject >= 0)
  return isCrowd && isNear(DEMANDING, 20) && sentence.isTold(PROTESTING) ? type : null
}

const PROTESTING = wordSet('protester protestor demonstrator protest demonstration rally demonstrate march marcher')
/** [a prison riot left 35 dead]: nobody protests, where inmates kill each other. */
function riots({ type, isNear, sentence }: SenseView): string | null {
  return isNear(PRISONS, 12) && sentence.isTold(DEADLY) ? 'attack' : type
}

const PRISONS = wordSet('prison jail penitentiary inmate prisoner')
const DEADLY = wordSet('kill dead die death toll fatal deadly')

/** [nurses walked out over pay]; not [passengers walked out through the tunnel]. */
function walksOut({ type, lemmaOf, isNear, sentence, argument, isPerson }: SenseView): string | null {
  // [4,000 dockers walked out over pay]
  const isDispute = argument('over') >= 0 && isPerson(argument('subject'))
  if (isDispute || sentence.isTold(STOPPAGES)) return type
  return STAYING_AWAY.has(lemmaOf('subject')) && isNear(DEMANDING, 20) ? type : null
}

const STOPPAGES = wordSet('strike walkout union protest picket')
const STAYING_AWAY = wordSet(
  'worker employee staff student pupil teacher nurse doctor driver lawmaker deputy player docker dockworker miner pilot crew lecturer firefighter journalist',
)
const BLOCKING = wordSet('block jam glue')
const BLOCKERS = wordSet('activist farmer trucker student campaigner environmentalist')
const PROTESTERS = wordSet('protester protestor demonstrator marcher')
const DEMANDING = wordSet('demand denounce oppose protest against condemn call oust anger angry resign resignation')

function breaksThing({ lemma, lemmaOf, type, isNear }: SenseView): string | null {
  if (lemma === 'spill' || lemma === 'leak' || lemma === 'meltdown') return isNear(LINES, 4) ? type : null
  return LINES.has(lemmaOf('object', 'subject')) && isNear(PHYSICAL, 12) ? type : null
}

const PHYSICAL = wordSet(
  'cable pipeline pipe anchor ship undersea submarine underwater fibre fiber wire earthquake storm excavator line',
)

export const MISHAP_SENSES: Senses<MishapSense> = {
  'runs-off': runsOff,
  crashes,
  'falls-down': fallsDown,
  bursts,
  'comes-about': comesAbout,
  burns,
  blaze,
  storm,
  strength,
  epicentre,
  disease,
  'disease-spreads': diseaseSpreads,
  marches,
  'gathers-in-protest': gathersInProtest,
  'walks-out': walksOut,
  riots,
  'breaks-thing': breaksThing,
}
