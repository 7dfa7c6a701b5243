import { BUCKET_SLOTS, bucketOf, keyOf } from '../model.ts'
import {
  type ClassWeight,
  type FeatureVisitor,
  type KeptFeature,
  type Perceptron,
  visitFeatures,
} from './perceptron.ts'
import { bucketBits } from './store-keys.ts'

/** Features seen once in the training text are dropped: that costs nothing. */
const RAREST_FEATURE = 2

/** A feature keeps the weights of so many classes, the heaviest: scoring takes as long as there are weights. */
const MOST_WEIGHTS = 16

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
  /** A table with 2^bits buckets has room for all of the features, which are in the order of their buckets. */
  readonly bits: number
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
    const weights = heaviest(all.filter(([, weight]) => Math.abs(weight) * Math.sqrt(count) >= pruning * largest))
    if (weights.length > 0 && count >= RAREST_FEATURE) features.push({ feature, weights })
  })
  const bits = bucketBits(features.length)
  return { largest, bits, features: fitBuckets(features, bits) }
}

/**
 * A bucket has room for a few: the features with the heaviest weights stay. Two features with one key cannot be told apart, and
 * the lighter goes too.
 */
function fitBuckets(features: readonly HeavyFeature[], bits: number): readonly HeavyFeature[] {
  const heaviestFirst = features
    .map((feature) => ({ feature, key: keyOf(feature.feature, bits), weight: largestWeight(feature) }))
    .sort((a, b) => bucketOf(a.key) - bucketOf(b.key) || b.weight - a.weight || a.key - b.key)
  let bucket = -1
  let taken: number[] = []
  const fitting = heaviestFirst.filter(({ key }) => {
    if (bucketOf(key) !== bucket) taken = []
    bucket = bucketOf(key)
    if (taken.length >= BUCKET_SLOTS || taken.includes(key)) return false
    taken.push(key)
    return true
  })
  return fitting.map(({ feature }) => feature)
}

function largestWeight({ weights }: HeavyFeature): number {
  return Math.max(...weights.map(([, weight]) => Math.abs(weight)))
}

function heaviest(weights: readonly ClassWeight[]): readonly ClassWeight[] {
  if (weights.length <= MOST_WEIGHTS) return weights
  return [...weights].sort(([a, left], [b, right]) => Math.abs(right) - Math.abs(left) || a - b).slice(0, MOST_WEIGHTS)
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
