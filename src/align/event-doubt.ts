import type { EventProfile } from './event-profile.ts'

/** How near two events are in time and place, as their likeness counts it. */
export interface Nearness {
  readonly times: number
  readonly places: number
}

/** One and the same day or town; what is nearer than that leaves no doubt. */
const SAME_DAY = 2
const SAME_TOWN = 1.5

/** Whether two events of a type that happens again and again are told apart by more than what sources may get wrong. */
export function isOneOfMany(left: EventProfile, right: EventProfile, { times, places }: Nearness): boolean {
  if (times >= SAME_DAY || places >= SAME_TOWN) return false
  const isTheOnlyProtest = left.type === 'protest' && left.isOnly && right.isOnly
  return (
    haveOtherPartners(left, right) || (isInPassing(left, right) && !isTheOnlyProtest && haveOtherFigures(left, right))
  )
}

/** [an aftershock] is not the quake before it. */
export function areOtherShocks(left: EventProfile, right: EventProfile): boolean {
  return left.lemmas.has(AFTERSHOCK) !== right.lemmas.has(AFTERSHOCK)
}

const AFTERSHOCK = 'aftershock'

/** [extradited to Northland] is not the arrest before it. */
export function areOtherStages(left: EventProfile, right: EventProfile): boolean {
  if (left.type !== 'arrest' || right.type !== 'arrest') return false
  return isOnlyHandedOver(left) !== isOnlyHandedOver(right)
}

function isOnlyHandedOver({ lemmas }: EventProfile): boolean {
  return [...lemmas].every((lemma) => HANDING_OVER.has(lemma))
}

const HANDING_OVER: ReadonlySet<string> = new Set(['extradite', 'extradition', 'deport', 'deportation', 'hand over'])
/** [the club signed Brandt] and [the club signed Reed]: one side is the same, the other is not. */
function haveOtherPartners(left: EventProfile, right: EventProfile): boolean {
  if (left.type !== 'agreement' || left.parties.size < 2 || right.parties.size < 2) return false
  const inCommon = [...left.parties].filter((party) => right.parties.has(party)).length
  return inCommon > 0 && inCommon < Math.min(left.parties.size, right.parties.size)
}

function isInPassing(left: EventProfile, right: EventProfile): boolean {
  return left.role === 'background' || right.role === 'background'
}

/** Some figure of both with nothing in common: what sources are about they may tell differently, of old news it is other news. */
function haveOtherFigures(left: EventProfile, right: EventProfile): boolean {
  const known = byAttribute(left.figures)
  return [...byAttribute(right.figures)].some(([attribute, values]) => {
    const others = known.get(attribute)
    return others !== undefined && !values.some((value) => others.includes(value))
  })
}

/** Of [killed 12] the values under `killed`. */
function byAttribute(figures: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const figure of figures) {
    const [attribute = '', ...value] = figure.split(' ')
    const values = found.get(attribute) ?? []
    values.push(value.join(' '))
    found.set(attribute, values)
  }
  return found
}
