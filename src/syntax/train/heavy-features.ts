import {
  type ClassWeight,
  type FeatureVisitor,
  type KeptFeature,
  type Perceptron,
  visitFeatures,
} from './perceptron.ts'

/** Features seen once in the training text are dropped: that costs nothing. */
const RAREST_FEATURE = 2

/** For each model the share of its largest weight under which weights are dropped. */
export interface Pruning {
  readonly tag: number
  readonly move: number
  readonly label: number
}

/** Goes through a model's features; which model stays with the caller. */
export type FeatureSource = (visit: FeatureVisitor) => void

export function featuresOf(model: Perceptron): FeatureSource {
  return (visit) => visitFeatures(model, visit)
}

/** Of LEFT and RIGHT, relative to SHIFT. */
export function movesOf(model: Perceptron): FeatureSource {
  return (visit) =>
    visitFeatures(model, (feature, weights, count) => {
      const shift = weightOf(weights, 0)
      visit(feature, [1, 2].map((move) => [move, weightOf(weights, move) - shift] as const), count) // biome-ignore format: short
    })
}

function weightOf(weights: readonly ClassWeight[], label: number): number {
  return weights.find(([other]) => other === label)?.[1] ?? 0
}

export interface HeavyFeature {
  readonly feature: number
  readonly weights: readonly ClassWeight[]
}

export interface HeavyFeatures {
  /** The size of the largest weight of all. */
  readonly largest: number
  readonly features: readonly HeavyFeature[]
}

/**
 * Without weights under `pruning` times the largest, where a weight counts by the root of how often its feature was seen: that
 * halves the file at the same accuracy.
 */
export function heavyFeatures(source: FeatureSource, pruning: number): HeavyFeatures {
  let largest = 0
  source((_, weights) => {
    for (const [, weight] of weights) largest = Math.max(largest, Math.abs(weight))
  })
  const features: HeavyFeature[] = []
  source((feature, all, count) => {
    const weights = all.filter(([, weight]) => Math.abs(weight) * Math.sqrt(count) >= pruning * largest)
    if (weights.length > 0 && count >= RAREST_FEATURE) features.push({ feature, weights })
  })
  return { largest, features }
}

const MOVES = [0, 1, 2]

/** What a closed perceptron is made of. */
export function keptFeatures(model: Perceptron, pruning: number): readonly KeptFeature[] {
  return heavyFeatures(featuresOf(model), pruning).features.map(({ feature, weights }) => ({
    feature,
    labels: weights.map(([label]) => label),
  }))
}

/** Where one move is worth a weight, all are. */
export function keptMoves(model: Perceptron, pruning: number): readonly KeptFeature[] {
  return heavyFeatures(movesOf(model), pruning).features.map(({ feature }) => ({ feature, labels: MOVES }))
}
