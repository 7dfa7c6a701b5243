/** Ids of what the gazetteer knows a place in, from the place itself up. */
export type Ground = readonly string[]

const COUNTRY = /^[A-Z]{2}$/

/** Events that happen at one place; a storm crosses many. */
const IN_ONE_PLACE = new Set(['attack', 'accident', 'explosion', 'protest', 'meeting'])

/** What two tellings are told apart by: the places that are surely theirs. */
export interface Grounded {
  readonly type: string
  readonly grounds: readonly Ground[]
}

interface GroundedTelling extends Grounded {
  /** It is told as known [the attack]. */
  readonly isDefinite: boolean
}

/**
 * [Robbers struck in Almara. … Gunmen killed two in Brenn]: in regions or countries that have nothing in common. What is
 * told as known [the attack] is where it was before, whatever else its sentence names.
 */
export function areElsewhere(known: Grounded, told: GroundedTelling): boolean {
  if (!IN_ONE_PLACE.has(known.type) || !IN_ONE_PLACE.has(told.type) || told.isDefinite) return false
  if (known.grounds.length === 0 || told.grounds.length === 0) return false
  return told.grounds.every((own) => known.grounds.every((ground) => areApart(own, ground)))
}

function areApart(left: Ground, right: Ground): boolean {
  const [own, other] = [withinCountry(left), withinCountry(right)]
  if (own.length === 0 || other.length === 0) return haveOtherCountries(left, right)
  return !own.some((id) => other.includes(id))
}

/** The place and its regions; empty of a country, its north or a sea. */
function withinCountry(ground: Ground): Ground {
  const country = ground.findIndex((id) => COUNTRY.test(id))
  return country < 0 ? [] : ground.slice(0, country).filter((id) => !PART.test(id))
}

/** [part:northern/IN] */
const PART = /^part:/

/** Seas and ranges lie in none that is known. */
function haveOtherCountries(left: Ground, right: Ground): boolean {
  const [own, other] = [left, right].map((ground) => ground.filter((id) => COUNTRY.test(id)))
  return own?.length === 1 && other?.length === 1 && own[0] !== other[0]
}
