import { CLAIMED, SURROUNDED, TERRITORIES, WORLD_REGIONS } from './world.ts'

const whole: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  WORLD_REGIONS.map((each) => [each.id, codes(each.whole)]),
)
const touched: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  WORLD_REGIONS.map((each) => [each.id, new Set([...codes(each.whole), ...codes(each.partly)])]),
)
const surrounded: ReadonlySet<string> = new Set(SURROUNDED.map((pair) => pair.join(' ')))
const claims: ReadonlySet<string> = new Set(CLAIMED.map((claim) => claim.join(' ')))

function codes(list: string): ReadonlySet<string> {
  return new Set(list.split(' ').filter(Boolean))
}

/**
 * World regions that a country (ISO 3166-1 code) or a world region (id) lies in, the smallest first. A region lies in
 * another that has all of its countries, those it has in part at least in part: so lying in is transitive.
 */
export function worldRegionsAround(id: string): readonly string[] {
  return [...whole]
    .filter(([outer]) => outer !== id && holds(outer, id))
    .sort(([left, a], [right, b]) => a.size - b.size || (left < right ? -1 : 1))
    .map(([outer]) => outer)
}

function holds(outer: string, inner: string): boolean {
  const members = whole.get(inner)
  if (!members) return whole.get(outer)?.has(inner) ?? false
  return members.size > 0 && isSubset(members, whole.get(outer)) && isSubset(touched.get(inner), touched.get(outer))
}

function isSubset(inner: ReadonlySet<string> | undefined, outer: ReadonlySet<string> | undefined): boolean {
  return [...(inner ?? [])].every((member) => outer?.has(member))
}

/**
 * Whether some of the inner place may lie in the outer one: a country in a world region that it reaches into, one world
 * region in another with which it shares countries, a territory in its state, a city state in the country around it.
 * Ids of the gazetteer.
 */
export function mayLieIn(inner: string, outer: string): boolean {
  if (surrounded.has(`${inner} ${outer}`)) return true
  const countries = touched.get(outer)
  if (!countries) return TERRITORIES[inner] === outer
  const innerCountries = touched.get(inner)
  if (innerCountries) return [...innerCountries].some((country) => countries.has(country))
  return countries.has(inner) || countries.has(TERRITORIES[inner] ?? '')
}

/** Whether a world region has the country (ISO 3166-1), or some of it. */
export function isTouchedBy(region: string, country: string): boolean {
  return touched.get(region)?.has(country) ?? false
}

/** Whether some country lies wholly in both world regions. Ids of the gazetteer. */
export function shareCountry(left: string, right: string): boolean {
  const others = whole.get(right)
  return [...(whole.get(left) ?? [])].some((country) => others?.has(country))
}

/** Whether the outer place, a state, claims the inner one. */
export function isClaimedBy(inner: string, outer: string): boolean {
  return claims.has(`${inner} ${outer}`)
}
