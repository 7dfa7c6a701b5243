import { describe, expect, test } from 'vitest'
import { featuresOf, heavyFeatures } from '../../src/syntax/train/heavy-features.ts'
import {
  changeWeights,
  countingScorerOf,
  createPerceptron,
  endRound,
  type Perceptron,
} from '../../src/syntax/train/perceptron.ts'

const CLASSES = 30

/** `weights` is [feature, class, weight]; every feature was seen twice. */
function learned(weights: readonly (readonly [number, number, number])[]): Perceptron {
  const model = createPerceptron(10)
  for (const [feature, label, weight] of weights) changeWeights(model, Int32Array.of(feature), label, weight)
  // the averages are then the weights themselves
  model.totals.fill(0)
  endRound(model)
  const features = Int32Array.from(new Set(weights.map(([feature]) => feature)))
  const count = countingScorerOf(model)
  for (let seen = 0; seen < 2; seen += 1) count(features, 0, features.length, new Int32Array(CLASSES))
  return model
}

/** Far enough apart for buckets of their own. */
const [FIRST, SECOND, THIRD] = [7 << 24, 9 << 24, 11 << 24] as const
const PRINT_SHIFT = 18

describe('heavy features', () => {
  test('lack the weights that are light beside the heaviest', () => {
    const model = learned([
      [FIRST, 0, 100],
      [FIRST, 1, 3],
      [SECOND, 0, 3],
      [THIRD, 2, -50],
    ])
    const { features } = heavyFeatures(featuresOf(model), 0.1)
    expect(features).toEqual([
      { feature: FIRST, weights: [[0, 100]] },
      { feature: THIRD, weights: [[2, -50]] },
    ])
  })

  test('keep the weights of 16 classes, the heaviest', () => {
    const model = learned(Array.from({ length: CLASSES }, (_, label) => [7, label, label + 1] as const))
    const [kept] = heavyFeatures(featuresOf(model), 0).features
    expect(kept?.weights.map(([label]) => label).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 16 }, (_, at) => CLASSES - 16 + at),
    )
  })

  test('are no more than a bucket has room for, the heaviest first', () => {
    // The same upper bits: all of one bucket. The fingerprint follows below.
    const inOneBucket = [1, 2, 3, 4, 5, 6].map((print) => [(1 << 28) | (print << PRINT_SHIFT), 0, print] as const)
    const { features } = heavyFeatures(featuresOf(learned(inOneBucket)), 0)
    expect(features.map(({ weights }) => weights[0]?.[1])).toEqual([6, 5, 4, 3])
  })

  test('are never two that the table could not tell apart', () => {
    const alike = [
      [1 << 28, 0, 5],
      [(1 << 28) | 1, 0, 9],
    ] as const
    const { features } = heavyFeatures(featuresOf(learned(alike)), 0)
    expect(features.map(({ weights }) => weights[0]?.[1])).toEqual([9])
  })
})
