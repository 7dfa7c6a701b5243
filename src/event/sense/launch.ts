import { wordSet } from '../../util/word-set.ts'
import type { LaunchSense } from '../lexicon/sense-name.ts'
import { BEYOND_EARTH, CARRIERS, INQUIRIES, PRODUCTS, SPACECRAFT, VEHICLES } from '../lexicon/thing-words.ts'
import { mentionAt, natureOf } from '../reading.ts'
import { aimOf } from './aim.ts'
import type { Senses, SenseView } from './view.ts'

const SPACE = wordSet(
  'rocket satellite spacecraft orbit launchpad pad space nasa mission cosmodrome astronaut cosmonaut capsule shuttle booster payload crew spaceport ' +
    'canaveral vandenberg baikonur kourou sriharikota wenchang jiuquan taiyuan xichang plesetsk vostochny tanegashima wallops mahia starbase',
)

const SKY = wordSet(`
  moon lunar mars martian solar unmanned uncrewed robotic asteroid jupiter saturn venus comet interplanetary orbit rocket space
  spacecraft nasa orbiter lander europa clipper canaveral vandenberg baikonur kourou sriharikota wenchang jiuquan taiyuan xichang
  plesetsk vostochny tanegashima wallops mahia starbase cosmodrome spaceport launchpad
`)

/** [launched an inquiry]; not [launched a lunar probe]. */
function isInquiry({ isNear }: SenseView, thing: string): boolean {
  return INQUIRIES.has(thing) && !(thing === 'probe' && isNear(SKY, 8))
}

/** [launched a satellite, a new phone; lifted off]; not [launched an inquiry]. */
function launchesThing(view: SenseView): string | null {
  const { lemma, lemmaOf, type, sentence, at } = view
  const thing = lemmaOf('object', 'of', 'modifier')
  if (NAMED_AFTER.has(sentence.lemmas[at + 1] ?? '')) return null
  if (isInquiry(view, thing) || isFiredAt(view, thing)) return null
  if (FLIGHTS.has(lemma)) return isFlight(view) ? type : null
  if (sentence.tree.tokens[at]?.upos !== 'VERB' && RELEASES.has(lemma)) return PRODUCTS.has(thing) ? type : null
  return SPACECRAFT.has(thing) || PRODUCTS.has(thing) || launchesName(view) ? type : null
}

/** [the Polar Satellite Launch Vehicle, a launch pad]: called after what it is for. */
const NAMED_AFTER = wordSet('vehicle pad site complex center centre system service provider facility')

const ARMS = wordSet('drone missile rocket')

/** [launched drones at the port]: an attack. */
function isFiredAt(view: SenseView, thing: string): boolean {
  return view.lemma === 'launch' && ARMS.has(thing) && aimOf(view, 'at', 'against', 'on') >= 0
}

const FLIGHTS = wordSet('take takeoff take-off lift blast liftoff flight soar rise')
/** [its first flight, the maiden flight] */
const RANKED = wordSet('first last previous maiden inaugural debut second third')

function isFlight(view: SenseView): boolean {
  const { lemma, sentence, at, isNear } = view
  return lemma === 'flight' ? RANKED.has(sentence.forms[at - 1] ?? '') && isNear(SPACE, 10) : liftsOff(view)
}

/** [the rocket took off, lifted off from the pad] */
function liftsOff({ lemma, lemmaOf, isNear, sentence, argument }: SenseView): boolean {
  if (LIFTOFFS.has(lemma)) return isNear(SPACE, 10) || sentence.isTold(SPACE)
  const thing = lemmaOf('subject')
  // [the rocket fell into the sea after it took off]
  if (SPACECRAFT.has(thing) || isCraftByName(sentence, argument('subject'))) return true
  if (IT.has(thing) && isNear(CARRIERS, 12)) return true
  const isOfSpace = sentence.isTold(ORBITERS) && !sentence.isTold(PLANES)
  if (lemma !== 'rise' && lemma !== 'soar' && isOfSpace && isModel(sentence, argument('subject'))) return true
  return !ANY_RISE.has(lemma) && isNear(SPACE, 10)
}

const ORBITERS = wordSet('satellite spacecraft orbit astronaut cosmonaut spaceport cosmodrome launchpad')
const PLANES = wordSet('plane aircraft airplane jet airline airliner airport runway helicopter')

/** [the *Halo-3* took off], in a text of space; a plane goes by its type too [the ATR-72]. */
function isModel({ chunks, tree }: SenseView['sentence'], index: number): boolean {
  const chunk = chunks.find(({ first, last }) => first <= index && index <= last)
  return chunk !== undefined && isNumbered(tree.tokens, chunk.first, chunk.last + 1)
}

/** [*Halo-4*]: a name, a dash and a figure. */
function isNumbered(tokens: SenseView['sentence']['tree']['tokens'], first: number, end: number): boolean {
  return tokens.slice(first, end).some(({ upos }, step) => {
    const dash = first + step + 1
    return upos === 'PROPN' && tokens[dash]?.form === '-' && /^\d+$/.test(tokens[dash + 1]?.form ?? '')
  })
}

/** [the *rocket* Halo rose] */
function isCraftByName({ chunks, lemmas }: SenseView['sentence'], index: number): boolean {
  const chunk = chunks.find(({ first, last }) => first <= index && index <= last)
  return (
    chunk !== undefined &&
    lemmas.slice(chunk.first, chunk.last).some((lemma) => CARRIERS.has(lemma) || lemma === 'falcon')
  )
}

/** Planes take off, and prices rise and soar. */
const ANY_RISE = wordSet('take soar rise')
const IT = wordSet('it which')

/** Of nothing but rockets. */
const LIFTOFFS = wordSet('liftoff lift-off blastoff blast-off')

/** [launched Crew-11; the rocket launched] */
function launchesName({ argument, isName, lemmaOf, isNear, sentence, at, first }: SenseView): boolean {
  const object = argument('object', 'of')
  if (object < 0 && sentence.forms[first - 1] === 'the' && isNear(PUTTING_OFF, 4)) return true
  if (object >= 0) return isName(object) || isNear(SPACE, 6) || isCraft(sentence, object)
  if (sentence.tree.tokens[at]?.upos === 'NOUN' && SOME.has(sentence.forms[at - 1] ?? '')) return sentence.isTold(SPACE)
  return SPACECRAFT.has(lemmaOf('subject')) || isNear(SPACE, 10)
}

/** What goes to space in a text of space, and elsewhere on water. */
const CRAFT = wordSet('craft vehicle vessel')
const NUMBERED = wordSet('craft vehicle ship')

/** [launched the craft], in a text of space; [launched its *Halo-4* cargo ship] in any. */
function isCraft({ lemmas, chunks, tree, isTold }: SenseView['sentence'], at: number): boolean {
  if (CRAFT.has(lemmas[at] ?? '') && isTold(SKY)) return true
  const chunk = chunks.find(({ first, last }) => first <= at && at <= last)
  if (!chunk || !NUMBERED.has(lemmas[at] ?? '')) return false
  return isNumbered(tree.tokens, chunk.first, at)
}

/** [the launch, its last launch]: of what the text tells. */
const SOME = wordSet('the last previous earlier next first')

/** [pushed the launch to Friday]: the one told of before. */
const PUTTING_OFF = wordSet('push postpone delay reschedule scrub cancel move defer slip')

const RELEASES = wordSet('release rollout unveiling premiere debut relaunch out')

/** [unveiled the Fold X], in a text of gadgets. */
function isNamedProduct({ argument, isName, sentence, lemma }: SenseView): boolean {
  const object = argument('object')
  const isModel =
    isName(object) && mentionAt(sentence, 'place', object) === null && natureOf(sentence, object) !== 'person'
  return object >= 0 && SHOWING.has(lemma) && isModel && sentence.isTold(GADGETS)
}

const SHOWING = wordSet('unveil introduce present debut launch')
const GADGETS = wordSet(
  'smartphone phone handset tablet laptop foldable console headset smartwatch earbuds chip processor',
)

function presentsProduct(view: SenseView): string | null {
  const { lemmaOf, argument, type, isActor, lemma } = view
  const thing = lemmaOf('object')
  if (isNamedProduct(view)) return type
  if (!PRODUCTS.has(thing)) return null
  if (lemma === 'present' || lemma === 'reveal' || lemma === 'issue')
    return isActor(argument('subject')) && !VEHICLES.has(thing) ? type : null
  return type
}

const CARGO = wordSet('cargo supply food equipment experiment people tourist')
/** Tokens from what is sent to where it goes [put the 1,696-kg weather satellite into a low orbit]. */
const WIDEST_WAY = 16

/** [put a satellite into orbit, sent three astronauts to the station, carried it aloft]; not [put the moon in his song]. */
function sendsToSpace(view: SenseView): string | null {
  const { argument, isName, isPerson, lemmaOf, type, lemma, sentence } = view
  const object = argument('object')
  const thing = lemmaOf('object')
  // [lofted 24 payloads from Almara]: needs no goal.
  const isUp = isSpaceward(view) || (LOFTING.has(lemma) && SPACECRAFT.has(thing) && sentence.isTold(SPACE))
  if (object < 0 || !isUp || isOfLaunch(view)) return null
  return SPACECRAFT.has(thing) || CARGO.has(thing) || thing === 'it' || isName(object) || isPerson(object) ? type : null
}

const LOFTING = wordSet('loft propel boost')

/** [launched on Friday, *sending* four astronauts to the station]: the launch told of already. */
function isOfLaunch({ sentence, at }: SenseView): boolean {
  return sentence.tree.tokens[at]?.xpos === 'VBG' && sentence.lemmas.slice(0, at).some((lemma) => LAUNCHING.has(lemma))
}

const LAUNCHING = wordSet('launch lift blast liftoff')

const INTO = wordSet('into in to toward towards')

/** A phrase that leads off the Earth follows in the clause. */
function isSpaceward({ sentence, last }: SenseView): boolean {
  const { forms, isVerb } = sentence
  for (let at = last + 1; at <= last + WIDEST_WAY; at += 1) {
    if (forms[at] === 'aloft' || isGoal(sentence, at)) return true
    // [an earth-imaging satellite]
    if (forms[at] === undefined || (isVerb(at) && forms[at - 1] !== '-')) return false
  }
  return false
}

/** [into orbit, to the space station]; not [to the station]. */
function isGoal({ chunks, forms, lemmas }: SenseView['sentence'], at: number): boolean {
  const goal = INTO.has(forms[at] ?? '') ? chunks.find(({ preposition }) => preposition === at) : undefined
  const lemma = lemmas[goal?.head ?? -1] ?? ''
  return BEYOND_EARTH.has(lemma) && (lemma !== 'station' || forms[(goal?.head ?? 0) - 1] === 'space')
}

const LANDERS = wordSet('lander rover spacecraft capsule probe orbiter spaceship module craft shuttle')
const CREWS = wordSet('astronaut cosmonaut taikonaut spacefarer')
const FAR_GROUND = wordSet('moon lunar mars martian asteroid comet venus splashdown')

/** [the lander touched down on the Moon, Garuda-1 landed on Mars]; not [the plane landed]. */
function landsCraft({ sentence, isNear, lemmaOf, lemma, argument, isName, type }: SenseView): string | null {
  const thing = argument('object', 'subject', 'of', 'possessive')
  if (lemma === 'splash') return type
  if (lemma === 'return') return sentence.isTold(SPACE) ? type : null
  if (CREWS.has(lemmaOf('subject'))) return type
  if (LANDERS.has(lemmaOf('object', 'subject', 'of', 'possessive')))
    return sentence.isTold(SKY) || isNear(SKY, 14) ? type : null
  if (VEHICLES.has(lemmaOf('object', 'subject'))) return null
  // [Garuda-1]: of some names a figure is the head.
  const isCalled = thing < 0 || isName(thing) || /\d/.test(sentence.lemmas[thing] ?? '')
  return isCalled && isNear(FAR_GROUND, 8) ? type : null
}

export const LAUNCH_SENSES: Senses<LaunchSense> = {
  'launches-thing': launchesThing,
  'presents-product': presentsProduct,
  'sends-to-space': sendsToSpace,
  'lands-craft': landsCraft,
}
