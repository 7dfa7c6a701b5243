import type { PlaceNode, PlaceReading, PlaceValue } from '../../model/value.ts'
import { metropolitanRadius } from './distance.ts'
import { foldPlaceParts } from './name.ts'
import { distanceBetween, headOf, isWithoutTowns } from './node.ts'

/** GeoNames' own line for `cities15000`: a smaller town shares its name with too much that is no town. */
const WELL_KNOWN = 15_000
/**
 * Where most towns bear a name brought from elsewhere [Westminster, Richmond, Hollywood], only a city needs no state
 * beside it: the Associated Press Stylebook's datelines let about thirty of the United States stand alone, all but two
 * of them above this line.
 */
const WELL_KNOWN_NAMESAKE = 250_000
/** A name that nothing else of note bears [Boulder] needs no state beside it from here on. */
const WELL_KNOWN_ALONE = 75_000
/** How many times bigger than all its namesakes a city of such a name is. */
const OUTWEIGHS = 10
const BORROWING: ReadonlySet<string> = new Set(['US', 'CA', 'AU', 'NZ'])
/** Countries whose counties are not called after a river or hills beyond them. */
const NAMED_FOR_THEMSELVES: ReadonlySet<string> = new Set(['GB', 'IE'])
/** Of the likeliest reading's inhabitants: a smaller namesake is not what a text means without saying so. */
const SERIOUS_SHARE = 0.02
/** A city of this size may be meant by its bare name at home, however large its namesake [Santiago] in Galicia. */
const NOTABLE = 50_000

/** A known place that does not lie where it is said to makes a list [Paris, London]; a declared one is another of that name. */
export function isWellKnown(reading: PlaceReading): boolean {
  const head = headOf(reading)
  if (head.level === 'declared' || isWithoutTowns(head)) return false
  return head.level !== 'city' || (head.population ?? 0) >= WELL_KNOWN
}

/**
 * The readings that a text may mean without saying so: without the small namesakes of a much larger place, but with the
 * other half of a town that a border divides [Rafah].
 */
export function seriousOf(readings: readonly PlaceReading[]): readonly PlaceReading[] {
  const [first] = readings
  const least = first ? leastBeside(headOf(first)) : 0
  const serious = readings.filter((reading) => isSerious(reading, least))
  if (serious.length === readings.length) return readings
  return readings.filter((reading) => serious.includes(reading) || serious.some((other) => areOneTown(reading, other)))
}

function areOneTown(reading: PlaceReading, other: PlaceReading): boolean {
  const [small, large] = [headOf(reading), headOf(other)]
  const distance = distanceBetween(small, large)
  return distance !== null && distance <= metropolitanRadius(large.population ?? 0)
}

/** Inhabitants of a namesake that is still thought of: beside [the Atlantic] nobody thinks of Atlantic, Iowa. */
function leastBeside({ level, population }: PlaceNode): number {
  if (population !== undefined) return Math.min(population * SERIOUS_SHARE, NOTABLE)
  return level === 'declared' ? 0 : WELL_KNOWN
}

function isSerious(reading: PlaceReading, least: number): boolean {
  const { level, population } = headOf(reading)
  return level === 'country' || level === 'continent' || population === undefined || population >= least
}

/**
 * Whether a name by itself, with nothing after a comma, hardly tells which place is meant when it stands against the
 * other one: [White House] is a town in Tennessee, and [Westminster] one in Colorado that nobody means beside London.
 * So it is with most names of a department or county: [Loire] and [Meuse] are rivers first, [Ardennes] is hills.
 */
export function isLittleKnown({ written, readings }: PlaceValue, other: PlaceReading | undefined): boolean {
  const [likeliest, ...namesakes] = readings
  if (!likeliest) return false
  const { level, population } = headOf(likeliest)
  const isAbroad = !other || countryOf(other) !== countryOf(likeliest)
  if (isWithoutTowns(headOf(likeliest))) return !NAMED_FOR_THEMSELVES.has(countryOf(likeliest) ?? '')
  if (level !== 'city' || population === undefined || foldPlaceParts(written).length > 1) return false
  // [Chala] beside a region of Peru: hardly the one in Tanzania, though the gazetteer knows no other.
  const isBesideArea = isAbroad && other !== undefined && headOf(other).level === 'region'
  if (population < (isBesideArea ? WELL_KNOWN_ALONE : WELL_KNOWN)) return true
  if (!isAbroad || !isBorrowing(likeliest)) return false
  return (
    population < (namesakes.every((each) => isOvershadowed(each, population)) ? WELL_KNOWN_ALONE : WELL_KNOWN_NAMESAKE)
  )
}

function isOvershadowed(namesake: PlaceReading, population: number): boolean {
  const { level, population: others = 0 } = headOf(namesake)
  return level === 'city' && isBorrowing(namesake) && others * OUTWEIGHS <= population
}

function isBorrowing(reading: PlaceReading): boolean {
  return BORROWING.has(countryOf(reading) ?? '')
}

function countryOf({ chain }: PlaceReading): string | null {
  return chain.find(({ level }) => level === 'country')?.id ?? null
}
