const EARTH_DIAMETER_KM = 12_742
const RADIANS = Math.PI / 180

export interface Coordinates {
  readonly latitude: number
  readonly longitude: number
}

/** Kilometres along a great circle; the same from either side. */
export function distanceInKilometres(left: Coordinates, right: Coordinates): number {
  const northward = Math.sin(((right.latitude - left.latitude) * RADIANS) / 2) ** 2
  const eastward = Math.sin(((right.longitude - left.longitude) * RADIANS) / 2) ** 2
  const parallels = Math.cos(left.latitude * RADIANS) * Math.cos(right.latitude * RADIANS)
  return EARTH_DIAMETER_KM * Math.asin(Math.min(1, Math.sqrt(northward + parallels * eastward)))
}

const TOWN = 50_000
const METROPOLIS = 10_000_000
const TOWN_RADIUS_KM = 15
const METROPOLIS_RADIUS_KM = 45

/**
 * How far people call a place by the city's name: 15 km up to 50,000 inhabitants, growing with the logarithm of the
 * population to 45 km at ten million. A rule of this project, on the generous side: within it two names never conflict.
 */
export function metropolitanRadius(population: number): number {
  const size = Math.min(Math.max(population, TOWN), METROPOLIS)
  const share = Math.log(size / TOWN) / Math.log(METROPOLIS / TOWN)
  return TOWN_RADIUS_KM + share * (METROPOLIS_RADIUS_KM - TOWN_RADIUS_KM)
}
