/** Points one after the other, `dimensions` numbers each. */
export interface Points {
  readonly count: number
  readonly dimensions: number
  readonly values: Float64Array
}

/** The numbers of one point; a view. */
export function pointAt({ dimensions, values }: Points, at: number): Float64Array {
  return values.subarray(at * dimensions, (at + 1) * dimensions)
}

/** Moves the mean to nought. */
export function center({ count, dimensions, values }: Points): Points {
  const sums = new Float64Array(dimensions)
  for (const [at, value] of values.entries()) sums[at % dimensions] = (sums[at % dimensions] ?? 0) + value
  return { count, dimensions, values: values.map((value, at) => value - (sums[at % dimensions] ?? 0) / count) }
}

function lengthOf(values: Float64Array): number {
  return Math.sqrt(values.reduce((sum, value) => sum + value * value, 0))
}

/** Each vector at length 1. */
export function normalize(points: Points): Points {
  const { count, dimensions } = points
  const values = new Float64Array(points.values.length)
  for (let at = 0; at < count; at += 1) {
    const vector = pointAt(points, at)
    const length = lengthOf(vector)
    values.set(
      vector.map((value) => value / length),
      at * dimensions,
    )
  }
  return { count, dimensions, values }
}

/** All vectors by one factor, so that their mean square length is 1. */
export function scale({ count, dimensions, values }: Points): Points {
  const factor = Math.sqrt(count) / lengthOf(values)
  return { count, dimensions, values: values.map((value) => value * factor) }
}

/** The two vectors of each as one, the first with that share. */
export function joinPoints(first: Points, share: number, second: Points): Points {
  const dimensions = first.dimensions + second.dimensions
  const values = new Float64Array(first.count * dimensions)
  for (let at = 0; at < first.count; at += 1) {
    values.set(
      pointAt(first, at).map((value) => value * share),
      at * dimensions,
    )
    values.set(pointAt(second, at), at * dimensions + first.dimensions)
  }
  return { count: first.count, dimensions, values }
}
