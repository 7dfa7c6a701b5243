import { keyOf, type LevelTable } from '../model.ts'
import { LEFT, RIGHT } from '../parse-state.ts'
import { ROW_LAST, type StoredKeys, type StoredPairs } from '../stored-table.ts'
import type { ArcLeads } from '../transition-parser.ts'
import { buildLevels, type KeySize, type Leads, MAGIC, type RowSize, type WeightsHeader } from '../weights-file.ts'
import { type FeatureSource, featuresOf, heavyFeatures, movesOf, type Pruning } from './heavy-features.ts'
import type { Perceptron } from './perceptron.ts'
import { keySections, storeKeys } from './store-keys.ts'
import type { Vocabulary } from './vocabulary.ts'

export interface TrainedModels {
  readonly vocabulary: Vocabulary
  readonly tag: Perceptron
  /** In the unit of the tag model's weights. */
  readonly doubt: number
  readonly move: Perceptron
  readonly label: Perceptron
  /** In the unit of the weights as they are used. */
  readonly sureLeads: Leads
  readonly arcDoubts: ArcLeads
  readonly confidence: Uint8Array
}

/** Each next level is this much heavier; fewer different levels make a smaller file. */
const LEVEL_RATIO = 1.12

/** A feature's weights, as class and weight in turn. */
interface Row {
  readonly key: number
  readonly weights: readonly (readonly [label: number, level: number])[]
}

/** The bytes of `weights.bin`, without the light weights. */
export function writeWeights(models: TrainedModels, pruning: Pruning): Uint8Array {
  const levels = buildLevels(LEVEL_RATIO)
  const tagRows = collectRows(featuresOf(models.tag), pruning.tag, levels)
  const tag = storeRows(tagRows)
  const move = storeMoves(collectRows(movesOf(models.move), pruning.move, levels))
  const label = storeRows(collectRows(featuresOf(models.label), pruning.label, levels))
  const { vocabulary } = models
  const { clusters } = vocabulary
  const header: WeightsHeader = {
    tags: vocabulary.tags,
    relations: vocabulary.relations,
    tagClasses: vocabulary.tagClasses,
    finiteClasses: vocabulary.finiteClasses,
    words: vocabulary.lexicon.size,
    clusters: pairSize(clusters),
    levelRatio: LEVEL_RATIO,
    doubts: { tag: Math.round(models.doubt * tagRows.scale), ...models.arcDoubts },
    sureLeads: models.sureLeads,
    tag: tag.size,
    move: pairSize(move),
    label: label.size,
  }
  const headerBytes = Buffer.from(JSON.stringify(header))
  const length = Buffer.alloc(4)
  length.writeUInt32LE(headerBytes.length)
  return Buffer.concat([
    Buffer.from(MAGIC),
    length,
    headerBytes,
    ...lexiconSections(vocabulary.lexicon),
    ...pairSections(clusters),
    ...tag.sections,
    ...pairSections(move),
    ...label.sections,
    models.confidence,
  ])
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

function pairSections(pairs: StoredPairs): readonly Uint8Array[] {
  return [...keySections(pairs), pairs.first, pairs.second]
}

function pairSize({ bits, steps }: StoredPairs): KeySize {
  return { bits, keys: steps.length }
}

interface CollectedRows {
  /** What weights were multiplied with. */
  readonly scale: number
  readonly bits: number
  readonly rows: readonly Row[]
}

/** Weights scaled to the levels; the heaviest has the highest. */
function collectRows(source: FeatureSource, pruning: number, levels: LevelTable): CollectedRows {
  const { largest, bits, features } = heavyFeatures(source, pruning)
  const scale = (levels[127] ?? 0) / largest
  const rows = features.map(({ feature, weights }) => ({
    key: keyOf(feature, bits),
    weights: weights
      .map(([label, weight]) => [label, levelOf(weight * scale, levels)] as const)
      .sort(([a], [b]) => a - b),
  }))
  return { bits, scale, rows }
}

/** The nearest level, as a byte. */
function levelOf(weight: number, levels: LevelTable): number {
  const size = Math.abs(weight)
  let level = 127
  while (level > 1 && Math.abs((levels[level - 1] ?? 0) - size) <= Math.abs((levels[level] ?? 0) - size)) level -= 1
  return weight < 0 ? 256 - level : level
}

function keysOf({ bits, rows }: CollectedRows): StoredKeys {
  return storeKeys(
    bits,
    rows.map(({ key }) => key),
  )
}

interface StoredRowSections {
  readonly size: RowSize
  readonly sections: readonly Uint8Array[]
}

function storeRows(collected: CollectedRows): StoredRowSections {
  const { bits, rows } = collected
  const weights = rows.flatMap((row) => row.weights)
  return {
    size: { bits, keys: rows.length, weights: weights.length },
    sections: [
      ...keySections(keysOf(collected)),
      Uint8Array.from(rows.flatMap(markedClasses)),
      Uint8Array.from(weights, ([, level]) => level),
    ],
  }
}

/** The last one marked. */
function markedClasses({ weights }: Row): readonly number[] {
  return weights.map(([label], at) => (at === weights.length - 1 ? label | ROW_LAST : label))
}

function storeMoves(collected: CollectedRows): StoredPairs {
  const levels = (move: number): Uint8Array =>
    Uint8Array.from(collected.rows, (row) => row.weights.find(([label]) => label === move)?.[1] ?? 0)
  return { ...keysOf(collected), first: levels(LEFT), second: levels(RIGHT) }
}
