import { shareAny } from '../util/collection.ts'
import { type EventProfile, isOfNobody } from './event-profile.ts'

/** How near two events are in time and place, as their likeness counts it. */
export interface Nearness {
  readonly times: number
  readonly places: number
}

/** One and the same day or town; what is nearer than that leaves no doubt. */
export const SAME_DAY = 2
const SAME_TOWN = 1.5

/** Not both of them say by name of whom they tell. */
export function isOfAnybody(left: EventProfile, right: EventProfile): boolean {
  return isOfNobody(left) || isOfNobody(right)
}

/** [a climber of 36 died on Friday] and [Reed, 32, died on Saturday] are two, as no name says that they are one. */
function areOthers(left: EventProfile, right: EventProfile, nearness: Nearness): boolean {
  if (!isOfAnybody(left, right) || isDealOfOne(left, right, nearness) || isOnePrize(left, right)) return false
  return haveOtherFigures(left, right) || haveOtherDays(left, right)
}

/**
 * [Delta is to buy Gamma for $2 billion], [the $1.8 billion takeover]; [fined the owner 80,000 euros in 2023], [the company was
 * fined 60,000 euros in 2023]: the one of its kind that each text tells of, and not both say of whom. What it cost is what texts
 * tell differently.
 */
function isOneDeed(left: EventProfile, right: EventProfile, times: number): boolean {
  if (left.type !== right.type || !left.isOnly || !right.isOnly || !isOfAnybody(left, right)) return false
  if (left.type === 'acquisition') return times >= 0
  return left.type === 'sentence' && times > 0 && shareAny(left.lemmas, right.lemmas)
}

/**
 * [Delta bought 30 percent of Gamma], [the family sold 49 percent to Delta]: the one purchase of each text, with one side or
 * the price in common, or on one day in one town.
 */
function isDealOfOne(left: EventProfile, right: EventProfile, { times, places }: Nearness): boolean {
  if (left.type !== 'acquisition' || !left.isOnly || !right.isOnly) return false
  if (times >= SAME_DAY && places >= SAME_TOWN) return true
  const isPaid = [...left.figures].some((figure) => figure.startsWith('amount ') && right.figures.has(figure))
  return isPaid || shareAny(left.parties, right.parties)
}

/** Both are dated, and no day is one. */
export function haveOtherDays({ times: left }: EventProfile, { times: right }: EventProfile): boolean {
  if (left.length === 0 || right.length === 0) return false
  return !left.some((one) => right.some((other) => one.start < other.end && other.start < one.end))
}

/** [visited Almara on Monday], [visited Brenn on Tuesday]: who is elsewhere on another day has gone on. */
function areOtherStops(left: EventProfile, right: EventProfile, places: number): boolean {
  return left.type === 'visit' && right.type === 'visit' && places < 0 && haveOtherDays(left, right)
}

/** Whether two events of a type that happens again and again are told apart by more than what sources may get wrong. */
export function isOneOfMany(left: EventProfile, right: EventProfile, nearness: Nearness): boolean {
  const { times, places } = nearness
  if (isOneCase(left, right, nearness) || isOneDeed(left, right, times)) return false
  if (areOthers(left, right, nearness) || areOtherStops(left, right, places)) return true
  if (times >= SAME_DAY || places >= SAME_TOWN) return false
  const isTheOnly = left.isOnly && right.isOnly && (left.type === 'protest' || isOfToll(left) || isOfToll(right))
  return haveOtherPartners(left, right) || (isInPassing(left, right) && !isTheOnly && haveOtherFigures(left, right))
}

/** [The final death toll is eleven]: of what the text is about, which it may name nowhere. */
function isOfToll({ lemmas }: EventProfile): boolean {
  return [...lemmas].some((lemma) => TOLLS.has(lemma))
}

const TOLLS: ReadonlySet<string> = new Set(['toll', 'death toll'])

/** [a quake of 5.2 on Monday, after one of 5.6 on Sunday]: the figure of the one is that of another event to the other's source. */
export function isAnotherOfSource(left: EventProfile, right: EventProfile): boolean {
  return tellsElsewhere(left, right, TELLING_APART) || tellsElsewhere(right, left, TELLING_APART)
}

/** [31 died in two blasts. … The first killed 19], [a blast killed 19]: a part of what the one source sums may be what the other is about. */
export function isPartOfSum(left: EventProfile, right: EventProfile): boolean {
  return tellsElsewhere(left, right, null) || tellsElsewhere(right, left, null)
}

/** Of these attributes, or of any. */
function tellsElsewhere(left: EventProfile, right: EventProfile, attributes: ReadonlySet<string> | null): boolean {
  const own = byAttribute(left.figures)
  const others = byAttribute(left.otherFigures)
  return [...byAttribute(right.figures)].some(([attribute, values]) => {
    const known = own.get(attribute)
    if (attributes?.has(attribute) === false || !known || values.some((value) => known.includes(value))) return false
    return values.some((value) => others.get(attribute)?.includes(value))
  })
}

/** Figures by which news tells one happening from others of its kind. */
const TELLING_APART: ReadonlySet<string> = new Set(['magnitude', 'score'])

/** [an aftershock] is not the quake before it. */
export function areOtherShocks(left: EventProfile, right: EventProfile): boolean {
  return left.lemmas.has(AFTERSHOCK) !== right.lemmas.has(AFTERSHOCK)
}

const AFTERSHOCK = 'aftershock'

/** [beat Ashford 4-1 on Sunday], [lost 5-2 to Ashford on Wednesday]: two sides that play each other again. */
export function areOtherGames(left: EventProfile, right: EventProfile): boolean {
  if (left.type !== 'sport-result' || left.winners.size === 0 || right.winners.size === 0) return false
  const isWonByOther = !shareAny(left.winners, right.winners)
  return isWonByOther && haveOtherDays(left, right) && haveOtherFigures(left, right)
}

/** [won the Camara Prize], [was awarded the Almara Medal]: prizes of two names. */
export function areOtherPrizes(left: EventProfile, right: EventProfile): boolean {
  if (left.type !== 'award' || right.type !== 'award') return false
  const own = [...left.topics].filter((word) => !PRIZES.test(word))
  const others = [...right.topics].filter((word) => !PRIZES.test(word))
  return own.length > 0 && others.length > 0 && !own.some((word) => others.includes(word))
}

/** [The writer received the Camara Prize], [Brandt won the Camara Prize]: the one award that each tells of. */
export function isOnePrize(left: EventProfile, right: EventProfile): boolean {
  if (left.type !== 'award' || !left.isOnly || !right.isOnly) return false
  return [...left.topics].some((word) => !PRIZES.test(word) && right.topics.has(word))
}

/** Stems that every prize goes by. */
const PRIZES = /^(?:priz|prize|award|medal)$/

/** [extradited to Northland] is not the arrest before it. */
export function areOtherStages(left: EventProfile, right: EventProfile): boolean {
  if (left.type !== 'arrest' || right.type !== 'arrest') return false
  return isOnlyHandedOver(left) !== isOnlyHandedOver(right)
}

function isOnlyHandedOver({ lemmas }: EventProfile): boolean {
  return [...lemmas].every((lemma) => HANDING_OVER.has(lemma))
}

const HANDING_OVER: ReadonlySet<string> = new Set(['extradite', 'extradition', 'deport', 'deportation', 'hand over'])
const OF_COURT: ReadonlySet<string> = new Set(['trial', 'sentence'])
/** Of these a text that tells of one of them tells of that of its story. */
const OF_STORY: ReadonlySet<string> = new Set(['rescue', 'release', 'escape'])

/**
 * [jailed for 17 years], [began a 19-year sentence]: the one case of each text, of one person by name or on one day; how
 * long and on how many counts is what texts tell differently.
 */
function isOneCase(left: EventProfile, right: EventProfile, nearness: Nearness): boolean {
  const { times } = nearness
  if (left.type !== right.type) return false
  const isOfOne = shareAny(left.principals, right.principals)
  // Nobody dies twice, whatever else is told otherwise.
  if (left.type === 'death' && isOfOne) return true
  if (!left.isOnly || !right.isOnly) return false
  if (OF_STORY.has(left.type)) return true
  // [a profit of 410 million], [a profit of 480 million]: the one result of a company that each text tells.
  if (left.type === 'earnings') return shareAny(left.parties, right.parties)
  if (left.type === 'arrest') return isOneRaid(left, right, nearness)
  if (!OF_COURT.has(left.type) || haveOtherDays(left, right)) return false
  if (times >= SAME_DAY) return true
  // Somebody told of in passing may have been in prison before.
  return isOfOne && ((left.role === 'focus' && right.role === 'focus') || isOneCharge(left, right))
}

/** [found guilty of three counts of fraud], [of four counts of fraud]: one trial, told in the lead or in passing. */
function isOneCharge(left: EventProfile, right: EventProfile): boolean {
  return shareAny(left.topics, right.topics)
}

/** [23 were arrested in Tuesday's raids], [18 suspects were held on Tuesday]: as many, or in one town on one day, and more than a few. */
function isOneRaid({ figures: left }: EventProfile, { figures: right }: EventProfile, nearness: Nearness): boolean {
  const held = [...left].filter(isManyHeld)
  const isThere = nearness.times >= SAME_DAY && nearness.places >= SAME_TOWN
  return held.some((figure) => right.has(figure)) || (isThere && held.length > 0 && [...right].some(isManyHeld))
}

function isManyHeld(figure: string): boolean {
  return MANY_HELD.test(figure)
}

const MANY_HELD = /^arrested \D*\d{2,}$/

/** [the club signed Brandt] and [the club signed Reed]: one side is the same, the other is not. */
function haveOtherPartners(left: EventProfile, right: EventProfile): boolean {
  if (left.type !== 'agreement' || left.parties.size < 2 || right.parties.size < 2) return false
  if (!shareAny(left.parties, right.parties)) return false
  return shareTooFew(left.people, right.people) || shareTooFew(landsOf(left), landsOf(right))
}

/** Not all of the fewer are among the more; who signed and for which lands is told by different sources. */
function shareTooFew(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  const inCommon = [...left].filter((party) => right.has(party)).length
  return inCommon < Math.min(left.size, right.size)
}

function landsOf({ parties, people }: EventProfile): ReadonlySet<string> {
  return new Set([...parties].filter((party) => !people.has(party)))
}

function isInPassing(left: EventProfile, right: EventProfile): boolean {
  return left.role === 'background' || right.role === 'background'
}

/** Some figure of both with nothing in common: what sources are about they may tell differently, of old news it is other news. */
export function haveOtherFigures(left: EventProfile, right: EventProfile): boolean {
  const known = byAttribute(left.figures)
  return [...byAttribute(right.figures)].some(([attribute, values]) => {
    const others = known.get(attribute)
    return others !== undefined && !values.some((value) => others.includes(value))
  })
}

/** An event is held against those of all other sources. */
const knownFigures = new WeakMap<ReadonlySet<string>, ReadonlyMap<string, readonly string[]>>()

/** Of [killed 12] the values under `killed`. */
function byAttribute(figures: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const known = knownFigures.get(figures) ?? readFigures(figures)
  knownFigures.set(figures, known)
  return known
}

function readFigures(figures: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const figure of figures) {
    const [attribute = '', ...value] = figure.split(' ')
    const values = found.get(attribute) ?? []
    values.push(value.join(' '))
    found.set(attribute, values)
  }
  return found
}
