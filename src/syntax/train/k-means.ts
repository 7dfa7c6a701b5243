import { type Points, pointAt } from './points.ts'

/**
 * Parts points into `count` clusters about their means (Lloyd 1982) and says which each point is in. Seeds are points a few
 * apart, from the first on; no chance is involved.
 */
export function clusterPoints(points: Points, count: number, rounds: number): Int32Array {
  const { dimensions } = points
  const step = Math.max(1, Math.min(SEED_STEP, Math.floor(points.count / count)))
  const centers = new Float64Array(count * dimensions)
  for (let center = 0; center < count; center += 1) centers.set(pointAt(points, center * step), center * dimensions)
  const clusters = new Int32Array(points.count)
  assignPoints(points, centers, clusters)
  for (let round = 0; round < rounds; round += 1) {
    moveCenters(points, clusters, centers)
    assignPoints(points, centers, clusters)
  }
  return clusters
}

/** Seeds are so many points apart. */
const SEED_STEP = 4

/** The means of the clusters, as points; a cluster without points is at nought. */
export function clusterMeans(points: Points, clusters: Int32Array, count: number): Points {
  const values = new Float64Array(count * points.dimensions)
  moveCenters(points, clusters, values)
  return { count, dimensions: points.dimensions, values }
}

/** A center without points stays where it is. */
function moveCenters({ dimensions, values }: Points, clusters: Int32Array, centers: Float64Array): void {
  const sums = new Float64Array(centers.length)
  const sizes = new Int32Array(centers.length / dimensions)
  for (const [at, cluster] of clusters.entries()) {
    sizes[cluster] = (sizes[cluster] ?? 0) + 1
    for (let axis = 0; axis < dimensions; axis += 1) {
      const cell = cluster * dimensions + axis
      sums[cell] = (sums[cell] ?? 0) + (values[at * dimensions + axis] ?? 0)
    }
  }
  for (const [cell, sum] of sums.entries()) {
    const size = sizes[Math.floor(cell / dimensions)] ?? 0
    if (size > 0) centers[cell] = sum / size
  }
}

function assignPoints({ count, dimensions, values }: Points, centers: Float64Array, clusters: Int32Array): void {
  const norms = new Float64Array(centers.length / dimensions).map((_, center) =>
    dotProduct(centers, center * dimensions, centers, center * dimensions, dimensions),
  )
  for (let at = 0; at < count; at += 1)
    clusters[at] = nearestCenter(values, at * dimensions, centers, norms, dimensions)
}

function nearestCenter(
  values: Float64Array,
  from: number,
  centers: Float64Array,
  norms: Float64Array,
  dimensions: number,
): number {
  let nearest = 0
  let least = Number.POSITIVE_INFINITY
  for (let center = 0; center < norms.length; center += 1) {
    const distance = (norms[center] ?? 0) - 2 * dotProduct(values, from, centers, center * dimensions, dimensions)
    if (distance >= least) continue
    nearest = center
    least = distance
  }
  return nearest
}

function dotProduct(a: Float64Array, fromA: number, b: Float64Array, fromB: number, length: number): number {
  let sum = 0
  for (let at = 0; at < length; at += 1) sum += (a[fromA + at] ?? 0) * (b[fromB + at] ?? 0)
  return sum
}
