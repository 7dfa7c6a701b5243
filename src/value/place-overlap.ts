import { CLAIMED, TERRITORIES, WORLD_REGIONS } from './place-world.ts'

const whole: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  WORLD_REGIONS.map((each) => [each.id, codes(each.whole)]),
)
const touched: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  WORLD_REGIONS.map((each) => [each.id, new Set([...codes(each.whole), ...codes(each.partly)])]),
)
const claims: ReadonlySet<string> = new Set(CLAIMED.map((claim) => claim.join(' ')))

function codes(list: string): ReadonlySet<string> {
  return new Set(list.split(' ').filter(Boolean))
}

/**
 * World regions that a country (ISO 3166-1 code) or a world region (id) lies in, the smallest first.
 * A region lies in another when all countries it touches lie wholly in the other, so that lying in is transitive.
 */
export function worldRegionsAround(id: string): readonly string[] {
  const members = touched.get(id)
  const holds = (outer: ReadonlySet<string>): boolean =>
    members ? members.size > 0 && [...members].every((member) => outer.has(member)) : outer.has(id)
  return [...whole]
    .filter(([outer, countries]) => outer !== id && holds(countries))
    .sort(([left, a], [right, b]) => a.size - b.size || (left < right ? -1 : 1))
    .map(([outer]) => outer)
}

/**
 * Whether some of the inner place may lie in the outer one: a country in a world region that it reaches into, one world
 * region in another with which it shares countries, a territory in its state. Ids of the gazetteer.
 */
export function mayLieIn(inner: string, outer: string): boolean {
  const countries = touched.get(outer)
  if (!countries) return TERRITORIES[inner] === outer
  const innerCountries = touched.get(inner)
  if (innerCountries) return [...innerCountries].some((country) => countries.has(country))
  return countries.has(inner) || countries.has(TERRITORIES[inner] ?? '')
}

/** Whether the outer place, a state, claims the inner one. */
export function isClaimedBy(inner: string, outer: string): boolean {
  return claims.has(`${inner} ${outer}`)
}
