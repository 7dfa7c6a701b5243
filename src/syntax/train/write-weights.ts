import { constants, deflateRawSync } from 'node:zlib'
import { BUCKET_BITS, BUCKET_SLOTS, bucketOf, FINGERPRINT_BITS, HIGH_BITS, keyOf, type LevelTable } from '../model.ts'
import { packNumbers } from '../packed-numbers.ts'
import { buildLevels, MAGIC, type StoredSize, type WeightsHeader } from '../weights-file.ts'
import { type MovePerceptron, visitMoves } from './move-perceptron.ts'
import { type FeatureVisitor, type Perceptron, visitFeatures } from './perceptron.ts'
import type { Vocabulary } from './vocabulary.ts'

export interface TrainedModels {
  readonly vocabulary: Vocabulary
  readonly tag: Perceptron
  /** In the unit of the tag model's weights. */
  readonly doubt: number
  readonly move: MovePerceptron
  readonly label: Perceptron
  readonly confidence: Uint8Array
}

/** Each next level is this much heavier; fewer different levels make a smaller file. */
const LEVEL_RATIO = 1.12

/** Features seen once in the training text are dropped: that costs nothing. */
const RAREST_FEATURE = 2

/** For each model the share of its largest weight under which weights are dropped. */
export interface Pruning {
  readonly tag: number
  readonly move: number
  readonly label: number
}

/** A feature's weights, as class and weight in turn. */
interface Row {
  readonly key: number
  readonly weights: readonly (readonly [label: number, level: number])[]
}

/**
 * Weights under `pruning` times the largest of their model are dropped, where a weight counts by the root of how often its
 * feature was seen: that halves the file at the same accuracy.
 */
export function writeWeights(models: TrainedModels, pruning: Pruning): Uint8Array {
  const levels = buildLevels(LEVEL_RATIO)
  const tagRows = collectRows((visit) => visitFeatures(models.tag, visit), pruning.tag, levels)
  const tag = storeRows(tagRows)
  const move = storeMoves(collectRows((visit) => visitMoves(models.move, visit), pruning.move, levels))
  const label = storeRows(collectRows((visit) => visitFeatures(models.label, visit), pruning.label, levels))
  const { vocabulary } = models
  const header: WeightsHeader = {
    tags: vocabulary.tags,
    relations: vocabulary.relations,
    tagClasses: vocabulary.tagClasses,
    words: vocabulary.lexicon.size,
    levelRatio: LEVEL_RATIO,
    doubt: Math.round(models.doubt * tagRows.scale),
    tag: tag.size,
    move: move.size,
    label: label.size,
  }
  const headerBytes = Buffer.from(JSON.stringify(header))
  const length = Buffer.alloc(4)
  length.writeUInt32LE(headerBytes.length)
  const content = Buffer.concat([
    length,
    headerBytes,
    ...lexiconSections(vocabulary.lexicon),
    ...tag.sections,
    ...move.sections,
    ...label.sections,
    models.confidence,
  ])
  const contentLength = Buffer.alloc(4)
  contentLength.writeUInt32LE(content.length)
  return Buffer.concat([Buffer.from(MAGIC), contentLength, compress(content)])
}

/** Without a search for repetitions: there are few, and this inflates faster than brotli does. */
function compress(content: Uint8Array): Uint8Array {
  return deflateRawSync(content, { strategy: constants.Z_HUFFMAN_ONLY, level: 9, memLevel: 9 })
}

function lexiconSections(lexicon: ReadonlyMap<number, number>): readonly Uint8Array[] {
  const hashes = Buffer.alloc(lexicon.size * 4)
  const classes = Buffer.alloc(lexicon.size * 2)
  for (const [at, [hash, tagClass]] of [...lexicon].entries()) {
    hashes.writeInt32LE(hash, at * 4)
    classes.writeUInt16LE(tagClass, at * 2)
  }
  return [hashes, classes]
}

/** Fits the buckets so that at most half of the slots are taken. */
function bucketBits(count: number): number {
  let bits = 8
  while ((1 << bits) * BUCKET_SLOTS < count * 2) bits += 1
  return bits
}

interface CollectedRows {
  /** What weights were multiplied with. */
  readonly scale: number
  readonly bits: number
  readonly rows: readonly Row[]
}

/** Goes through a model's features; which model stays with the caller. */
type FeatureSource = (visit: FeatureVisitor) => void

function collectRows(visitAll: FeatureSource, pruning: number, levels: LevelTable): CollectedRows {
  let largest = 0
  visitAll((_, weights) => {
    for (const [, weight] of weights) largest = Math.max(largest, Math.abs(weight))
  })
  const scale = (levels[127] ?? 0) / largest
  const kept: { feature: number; weights: Row['weights'] }[] = []
  visitAll((feature, all, count) => {
    const heavy = all.filter(([, weight]) => Math.abs(weight) * Math.sqrt(count) >= pruning * largest)
    if (heavy.length === 0 || count < RAREST_FEATURE) return
    const weights = heavy.map(([label, weight]) => [label, levelOf(weight * scale, levels)] as const)
    kept.push({ feature, weights: weights.sort(([a], [b]) => a - b) })
  })
  const bits = bucketBits(kept.length)
  return { bits, scale, rows: fitBuckets(kept.map(({ feature, weights }) => ({ key: keyOf(feature, bits), weights }))) }
}

/**
 * In rising order of keys. A bucket has room for a few: the features with the heaviest weights stay. Two features with one
 * key cannot be told apart, and the lighter goes too.
 */
function fitBuckets(rows: readonly Row[]): readonly Row[] {
  const heaviestFirst = rows
    .map((row) => ({ row, bucket: bucketOf(row.key), weight: heaviest(row) }))
    .sort((a, b) => a.bucket - b.bucket || b.weight - a.weight || a.row.key - b.row.key)
  const kept: Row[] = []
  let bucket = -1
  let taken: number[] = []
  for (const { row, bucket: own } of heaviestFirst) {
    if (own !== bucket) taken = []
    bucket = own
    if (taken.length >= BUCKET_SLOTS || taken.includes(row.key)) continue
    taken.push(row.key)
    kept.push(row)
  }
  return kept
}

/** Levels count up with the weight, those of negative ones down from 256. */
function heaviest({ weights }: Row): number {
  return Math.max(...weights.map(([, level]) => Math.min(level, 256 - level)))
}

/** The nearest level, as a byte. */
function levelOf(weight: number, levels: LevelTable): number {
  const size = Math.abs(weight)
  let level = 127
  while (level > 1 && Math.abs((levels[level - 1] ?? 0) - size) <= Math.abs((levels[level] ?? 0) - size)) level -= 1
  return weight < 0 ? 256 - level : level
}

interface Stored {
  readonly size: StoredSize
  readonly sections: readonly Uint8Array[]
}

function keySections({ bits, rows }: CollectedRows): readonly Uint8Array[] {
  const buckets = new Uint8Array(1 << bits)
  for (const { key } of rows) {
    const bucket = bucketOf(key)
    buckets[bucket] = (buckets[bucket] ?? 0) + 1
  }
  const prints = rows.map(({ key }) => key & ((1 << FINGERPRINT_BITS) - 1))
  return [
    packNumbers(buckets, BUCKET_BITS),
    Uint8Array.from(prints, (print) => print & 0xff),
    packNumbers(
      Uint8Array.from(prints, (print) => print >> 8),
      HIGH_BITS,
    ),
  ]
}

function storeRows(collected: CollectedRows): Stored {
  const { bits, rows } = collected
  const weights = rows.flatMap((row) => row.weights)
  return {
    size: { bits, keys: rows.length, weights: weights.length },
    sections: [
      ...keySections(collected),
      Uint8Array.from(rows, (row) => row.weights.length),
      Uint8Array.from(rows.flatMap(labelSteps)),
      Uint8Array.from(weights, ([, level]) => level),
    ],
  }
}

/** What each label of the row adds to the one before. */
function labelSteps({ weights }: Row): readonly number[] {
  return weights.map(([label], at) => label - (weights[at - 1]?.[0] ?? 0))
}

function storeMoves(collected: CollectedRows): Stored {
  const { bits, rows } = collected
  const levels = (move: number): Uint8Array =>
    Uint8Array.from(rows, (row) => row.weights.find(([label]) => label === move)?.[1] ?? 0)
  return {
    size: { bits, keys: rows.length, weights: rows.length },
    sections: [...keySections(collected), levels(1), levels(2)],
  }
}
