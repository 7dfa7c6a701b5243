import type { PlaceNode, PlaceReading } from '../model/value.ts'
import { foldPlaceParts } from './place-name.ts'
import { headOf, isWithoutTowns } from './place-node.ts'

/** GeoNames' own line for `cities15000`: a smaller town shares its name with too much that is no town. */
const WELL_KNOWN = 15_000
/**
 * Where most towns bear a name brought from elsewhere [Westminster, Richmond, Hollywood], only a city needs no state
 * beside it: the Associated Press Stylebook's datelines let about thirty of the United States stand alone, all but two
 * of them above this line.
 */
const WELL_KNOWN_NAMESAKE = 250_000
const BORROWING: ReadonlySet<string> = new Set(['US', 'CA', 'AU', 'NZ'])
/** Of the likeliest reading's inhabitants: a smaller namesake is not what a text means without saying so. */
const SERIOUS_SHARE = 0.02

/** A known place that does not lie where it is said to makes a list [Paris, London]; a declared one is another of that name. */
export function isWellKnown(reading: PlaceReading): boolean {
  const head = headOf(reading)
  if (head.level === 'declared' || isWithoutTowns(head)) return false
  return head.level !== 'city' || (head.population ?? 0) >= WELL_KNOWN
}

/** The readings that a text may mean without saying so: without the small namesakes of a much larger place. */
export function seriousOf(readings: readonly PlaceReading[]): readonly PlaceReading[] {
  const [first] = readings
  const least = first ? leastBeside(headOf(first)) : 0
  return readings.filter((reading) => isSerious(reading, least))
}

/** Inhabitants of a namesake that is still thought of: beside [the Atlantic] nobody thinks of Atlantic, Iowa. */
function leastBeside({ level, population }: PlaceNode): number {
  if (population !== undefined) return population * SERIOUS_SHARE
  return level === 'declared' ? 0 : WELL_KNOWN
}

function isSerious(reading: PlaceReading, least: number): boolean {
  const { level, population } = headOf(reading)
  return level === 'country' || level === 'continent' || population === undefined || population >= least
}

/**
 * Whether a name by itself, with nothing after a comma, hardly tells which place is meant when it stands against the
 * other one: [White House] is a town in Tennessee, and [Westminster] one in Colorado that nobody means beside London.
 * So it is with any name of a department or county: [Loire] and [Meuse] are rivers first, [Ardennes] is hills.
 */
export function isLittleKnown(written: string, likeliest: PlaceReading, other: PlaceReading | undefined): boolean {
  const { level, population } = headOf(likeliest)
  if (isWithoutTowns(headOf(likeliest))) return true
  if (level !== 'city' || population === undefined || foldPlaceParts(written).length > 1) return false
  if (population < WELL_KNOWN) return true
  const country = countryOf(likeliest)
  const isAbroad = !other || countryOf(other) !== country
  return isAbroad && BORROWING.has(country ?? '') && population < WELL_KNOWN_NAMESAKE
}

function countryOf({ chain }: PlaceReading): string | null {
  return chain.find(({ level }) => level === 'country')?.id ?? null
}
