import { wordSet } from '../../util/word-set.ts'
import type { ViolenceSense } from '../lexicon/sense-name.ts'
import { CARRIERS, FIGURATIVE, VEHICLES, WEAPONS } from '../lexicon/thing-words.ts'
import { aimOf } from './aim.ts'
import { AIR, ATTACK_STORY, BOMBS, MILITARY, strikes } from './strike.ts'
import { takesThing } from './theft.ts'
import type { Senses, SenseView } from './view.ts'

const CRITICS = wordSet(
  'criticism critic speech remark comment editorial column ad advertisement campaign policy plan decision record handling democrat republican verbal personal',
)

const LAID = wordSet('mine')
const TROOPS = wordSet(
  'soldier troop patrol convoy army military guard peacekeeper deminer sapper rebel militia fighter frontline',
)

const ACCIDENTAL = wordSet(
  'gas boiler pipeline tank tanker factory plant refinery chemical firework fireworks mine coal reactor transformer cylinder turbine engine meth generator',
)

const LABOUR = wordSet(
  'worker union employee teacher nurse driver pilot doctor staff rail tube transport labour labor wage pay hunger general postal miner student crew walkout',
)

/** Who strikes for pay. */
const WORKERS = wordSet(`
  worker union unionist employee staff teacher lecturer academic nurse doctor physician midwife paramedic driver conductor pilot steward
  stewardess attendant controller docker dockworker longshoreman stevedore miner railwayman railworker trucker postman firefighter
  journalist actor writer screenwriter farmer farmworker fisherman cleaner porter handler collector engineer technician steelworker
  autoworker metalworker machinist labourer laborer servant guard baker welder mechanic prosecutor judge lawyer student
`)

/** [rebels attacked the town]; not [attacked his record]. */
function attacks(view: SenseView): string | null {
  if (isCollision(view)) return 'accident'
  if (isOfProtest(view)) return 'protest'
  return isAttacking(view) ? view.type : null
}

/** [a cargo ship rammed a tanker], where the text calls it no attack. */
function isCollision({ lemma, lemmaOf, sentence }: SenseView): boolean {
  if (lemma !== 'ram' || !VEHICLES.has(lemmaOf('subject')) || !VEHICLES.has(lemmaOf('object', 'into'))) return false
  return !sentence.isTold(ATTACK_STORY)
}

const CIVIL = wordSet('student protester demonstrator farmer worker teacher activist resident youth marcher supporter')
const PROTEST_STORY = wordSet('protest protester demonstrator demonstration rally march')
const POLICE = wordSet('police policeman officer gendarme')

/** [students clashed with police], in a text of a protest. */
function isOfProtest({ lemma, lemmaOf, argument, sentence }: SenseView): boolean {
  if (lemma !== 'clash') return false
  const isPolice = POLICE.has(lemmaOf('with')) || POLICE.has(lemmaOf('subject'))
  const isCivil = CIVIL.has(lemmaOf('subject')) || CIVIL.has(lemmaOf('with'))
  return isPolice && isCivil && argument('subject') >= 0 && sentence.isTold(PROTEST_STORY)
}

function isAttacking(view: SenseView): boolean {
  const { lemma, lemmaOf, argument, isNear } = view
  const doer = lemmaOf('subject')
  if (lemma === 'target') return MILITARY.has(doer) || WEAPONS.has(doer) || isNear(BOMBS, 10)
  if (lemma === 'occupy') return isNear(MILITARY, 10)
  if (lemma === 'clash' || lemma === 'skirmish')
    return view.isActor(argument('subject')) && !FIGURATIVE.has(lemmaOf('over'))
  if (argument('object', 'into') < 0) return isNear(MILITARY, 6)
  return !FIGURATIVE.has(lemmaOf('object')) && !isNear(CRITICS, 4)
}

const OFFICERS = wordSet(
  'police officer agent authority troop soldier force court customs army guard detective ranger coastguard',
)

/** [a gunman seized a bus] */
const HIJACKERS = wordSet('gunman hijacker robber attacker militant rebel pirate assailant bandit insurgent man')

/** [gunmen seized 12 pupils]; not [police seized a gunman, seized power]. */
function snatches({ lemmaOf, argument, isPerson, type }: SenseView): string | null {
  if (VEHICLES.has(lemmaOf('object')) && HIJACKERS.has(lemmaOf('subject', 'by'))) return type
  return isPerson(argument('object')) && !OFFICERS.has(lemmaOf('subject', 'by')) ? type : null
}

const TAKEN = wordSet('hostage captive')
const RAIDERS = wordSet(
  'gunman raider bandit militant rebel insurgent jihadist attacker assailant kidnapper pirate fighter',
)

/** [led away 31 hostages, gunmen marched away 31 villagers]; not [the defendant was led away]. */
function leadsAway({ lemmaOf, argument, isPerson, type }: SenseView): string | null {
  if (TAKEN.has(lemmaOf('object'))) return type
  return RAIDERS.has(lemmaOf('subject', 'by')) && isPerson(argument('object')) ? type : null
}

const POWERS = wordSet(
  'power president government army military soldier general colonel officer junta regime minister palace putschist mutineer',
)

/** [a coup in Northland]; not [a coup for the museum]. */
function coups({ type, isNear, sentence }: SenseView): string | null {
  return isNear(POWERS, 12) || sentence.isTold(JUNTAS) ? type : null
}

const JUNTAS = wordSet('junta putsch mutineer coup-plotter overthrow')

function explodes({ isNear, type, lemmaOf, lemma, sentence }: SenseView): string | null {
  const subject = lemmaOf('subject', 'object', 'of')
  if (lemma === 'go' && !WEAPONS.has(subject) && !BOMBS.has(subject)) return null
  // [the rocket exploded 74 seconds after takeoff]
  if (CARRIERS.has(subject) && isNear(FLYING, 30)) return 'accident'
  if (BOMBS.has(subject) || isNear(BOMBS, 30)) return type
  // [a mine blast killed two soldiers]: where troops are, a mine is laid.
  if (isNear(LAID, 30) && isNear(TROOPS, 30)) return type
  if (ACCIDENTAL.has(subject) || VEHICLES.has(subject) || isNear(ACCIDENTAL, 30)) return 'accident'
  if (HOMES.has(subject) && sentence.isTold(GAS_STORY)) return 'accident'
  return lemma === 'blow' || lemma === 'go' || lemma === 'detonate' ? type : 'explosion'
}

const FLYING = wordSet(
  'takeoff take-off liftoff lift-off launchpad orbit satellite spacecraft capsule payload spaceport',
)

/** [their home blew up], in a text that tells of gas. */
const HOMES = wordSet('home house flat apartment building block bungalow villa restaurant')
const GAS_STORY = wordSet('gas boiler propane stove')

const PROJECTILES = wordSet(
  'shot gunshot round missile rocket shell mortar bullet gun weapon grenade bomb torpedo artillery tear teargas gas stone rock bottle molotov firebomb fire-bomb petrol brick',
)

const VICTIM_DOERS = wordSet(
  'man woman police officer gunman soldier suspect troop teenager rebel attacker sniper hunter guard bullet',
)

const HURLING = wordSet('fire hurl lob throw drop')

function shoots(view: SenseView): string | null {
  const { lemma, lemmaOf, argument, isPerson, isActor, type, isNear } = view
  if (HURLING.has(lemma) || lemma === 'launch') return isFired(view) ? type : null
  if (lemma === 'ring') return PROJECTILES.has(lemmaOf('subject')) ? type : null
  const object = argument('object', 'at')
  if (object >= 0) return (isPerson(object) || isActor(object)) && !isNear(SPORT_SHOTS, 8) ? type : null
  return VICTIM_DOERS.has(lemmaOf('subject')) ? type : null
}

/** [fired rockets, fired at the crowd, launched drones at the port] */
function isFired(view: SenseView): boolean {
  const { lemma, lemmaOf, isActor } = view
  const thing = lemmaOf('object')
  if (lemma === 'drop') return DROPPED.has(thing)
  // [launched drones at the port, into the town]; not [launched a missile, a drone from a ship].
  if (lemma === 'launch')
    return LAUNCHED.has(thing) && aimOf(view, 'at', 'on', 'against', 'into', 'toward', 'towards', 'over') >= 0
  return PROJECTILES.has(thing) || (lemma === 'fire' && isActor(aimOf(view, 'at', 'on')))
}

/** [dropped barrel bombs]; not [dropped his gun]. */
const DROPPED = wordSet('bomb grenade missile rocket munition firebomb shell bomblet')

/** [the strike, which began on Monday; ends a strike]: it goes on and is ended, as no raid is. */
function isStoppage({ sentence: { lemmas }, at, first }: SenseView): boolean {
  const isEnded = lemmas.slice(Math.max(0, first - 3), first).some((lemma) => CALLING_OFF.has(lemma))
  const isGoingOn = lemmas.slice(at + 1, at + 4).some((lemma) => GOING_ON.has(lemma))
  return isEnded || isGoingOn
}

const CALLING_OFF = wordSet('end suspend join stage call indefinite')
const GOING_ON = wordSet('begin start end enter continue drag')

const LAUNCHED = wordSet('drone missile rocket shell mortar artillery torpedo grenade firebomb projectile warplane')

const SPORT_SHOTS = wordSet(
  'basket goal net point basketball hockey puck film movie video scene documentary photo golf par',
)

function airOrLabourStrike(view: SenseView): string | null {
  // [a seventh-round stoppage of Reed, a stoppage of the cable's service]
  return view.lemma === 'stoppage' && !view.isNear(LABOUR, 12) ? null : strikeByContext(view)
}

/** [a strike by dockers hit the port, teachers will stage a one-day strike] */
function isOfWorkers({ lemma, lemmaOf }: SenseView): boolean {
  return WORKERS.has(lemmaOf('by', 'possessive', 'modifier')) || (lemma === 'strike' && WORKERS.has(lemmaOf('subject')))
}

function strikeByContext(view: SenseView): string | null {
  const { type, lemma, isNear, lemmaOf, sentence, at } = view
  if (isOfWorkers(view)) return type === 'protest' ? type : null
  const isOfWar = sentence.isTold(WAR_STORY) && !sentence.isTold(LABOUR_STORY)
  if (type === 'protest')
    return lemma !== 'strike' || ((isNear(LABOUR, 12) || isStoppage(view)) && !isNear(AIR, 10) && !isOfWar)
      ? type
      : null
  if (sentence.lemmas[at - 1] === 'on' && sentence.lemmas[at - 2] === 'go') return null
  return (isOfWar || isNear(AIR, 10)) && !LABOUR.has(lemmaOf('by', 'possessive', 'modifier')) ? type : null
}

/** What else the text tells, where the words around a strike leave it open. */
const WAR_STORY = wordSet('drone missile airstrike warplane shelling bombardment')
const LABOUR_STORY = wordSet('union walkout wage picket pay unionist')

const IGNITING = wordSet(
  'reactor boiler engine transformer spark lightning flare firework firecracker candle cigarette circuit short-circuit battery',
)

/** [gunmen torched a school]; [a reactor set the plant ablaze]: nobody did. */
function setsFire({ isNear, type }: SenseView): string | null {
  return isNear(IGNITING, 5) ? 'accident' : type
}

/** [died after an attack *of pneumonia*] */
function isOfIllness(lemmas: readonly string[], at: number): boolean {
  return lemmas[at + 1] === 'of' && [at + 2, at + 3].some((of) => ILLNESSES.has(lemmas[of] ?? ''))
}

const ILLNESSES = wordSet(
  'pneumonia bronchitis asthma malaria influenza flu fever angina gout appendicitis dysentery cholera pleurisy peritonitis hiccup nerve panic depression anxiety jealousy conscience cramp vertigo',
)
const HEART = wordSet('heart panic asthma anxiety epileptic verbal personal scathing fierce angry blistering')

const OFF_FIELD = wordSet('custody legal court uphill cancer price ratings budget playoff battle')

type Check = (view: SenseView) => boolean

const isFought: Check = ({ isNear }) => (isNear(MILITARY, 12) || isNear(HARMED, 8)) && !isNear(OFF_FIELD, 6)

/** By what stands around them, nouns that mean other things too. */
const NOUN_CHECKS: ReadonlyMap<string, Check> = new Map<string, Check>([
  ['battle', isFought],
  ['fighting', isFought],
  ['clash', isFought],
  ['violence', ({ isNear }) => isNear(HARMED, 8)],
  // [detained in dawn raids]: the police came, and nobody was attacked.
  ['raid', ({ isNear }) => !isNear(POLICING, 8) || isNear(HARMED, 8)],
  ['execution', ({ isNear }) => !isNear(OFF_FIELD, 4)],
])

function violentNoun(view: SenseView): string | null {
  const { lemma, type, sentence, at } = view
  if (HEART.has(sentence.lemmas[at - 1] ?? '') || isOfIllness(sentence.lemmas, at)) return null
  // [the town has been under siege since May]: how things stand there.
  if (lemma === 'siege' && sentence.forms[at - 1] === 'under') return null
  return (NOUN_CHECKS.get(lemma)?.(view) ?? true) ? type : null
}

const POLICING = wordSet(
  'police officer arrest detain suspect custody warrant drug cocaine search terror anti-terror dawn early-morning seize agent customs tax',
)

const HARMED = wordSet('kill die dead death wound injure injured hurt life toll bloody deadly fatal displace')

export const VIOLENCE_SENSES: Senses<ViolenceSense> = {
  strikes,
  attacks,
  snatches,
  'leads-away': leadsAway,
  coups,
  explodes,
  shoots,
  'takes-thing': takesThing,
  'violent-noun': violentNoun,
  'sets-fire': setsFire,
  'air-or-labour-strike': airOrLabourStrike,
}
