import type { Lexicon } from './lexicon.ts'
import type { LevelTable, MoveModel, RowModel } from './model.ts'
import { buildMoveModel, buildRowModel, type StoredKeys, type StoredPairs, type StoredRows } from './stored-table.ts'
import { buildClusters, type WordClusters } from './word-clusters.ts'

/**
 * The weights file: `FDS5`, the length of the header (32 bits, little endian), the header as JSON, and the sections it lists, one
 * after the other, laid out so that reading is fast and packing the package makes them small.
 */
export const MAGIC = 'FDS5'
const HEADER_START = 8

/** Sizes of a table's sections. */
export interface KeySize {
  /** There are 2^bits buckets. */
  readonly bits: number
  readonly keys: number
}

export interface RowSize extends KeySize {
  readonly weights: number
}

/** What is known of tags and words before any weights. */
export interface TagKnowledge {
  readonly tags: readonly string[]
  /** Ambiguity classes of words: the tags a word may have; empty for any tag. */
  readonly tagClasses: readonly (readonly number[])[]
  /** Those of words that may be finite verbs. */
  readonly finiteClasses: readonly number[]
}

/** How far ahead a class is of the next one. */
export interface Leads {
  readonly tag: number
  readonly move: number
  readonly label: number
}

/** Tags are `UPOS XPOS`. */
export interface WeightsHeader extends TagKnowledge {
  readonly relations: readonly string[]
  readonly words: number
  readonly clusters: KeySize
  readonly levelRatio: number
  readonly doubts: Leads
  readonly sureLeads: Leads
  readonly tag: RowSize
  readonly move: KeySize
  readonly label: RowSize
}

export interface Weights extends TagKnowledge {
  readonly relations: readonly string[]
  readonly lexicon: Lexicon
  readonly clusters: WordClusters
  /** What is less than this ahead is in doubt. */
  readonly doubts: Leads
  /** Of what is so far ahead after the first look, the rest of the features would change nothing. */
  readonly sureLeads: Leads
  readonly tag: RowModel
  readonly move: MoveModel
  readonly label: RowModel
  /** Confidence by margin of the move (16 steps) and of the label (16 steps). */
  readonly confidence: Uint8Array
}

export const CONFIDENCE_STEPS = 16
const LARGEST_LEVEL = 32767

/** Reads one section after the other. */
interface Cursor {
  readonly bytes: Uint8Array
  at: number
}

function take(cursor: Cursor, length: number): Uint8Array {
  const section = cursor.bytes.subarray(cursor.at, cursor.at + length)
  cursor.at += length
  return section
}

/**
 * Weights by level: 1 to 127 rise by a constant ratio, 129 to 255 are the same with a minus. Steps that grow with the
 * weight cost a tenth of the accuracy that even steps do.
 */
export function buildLevels(ratio: number): LevelTable {
  const levels = new Int32Array(256)
  let value = LARGEST_LEVEL
  for (let level = 127; level > 0; level -= 1) {
    levels[level] = Math.max(1, Math.round(value))
    levels[256 - level] = -(levels[level] ?? 0)
    value /= ratio
  }
  return levels
}

/** Throws on bytes that are no weights file: the file is part of the package. */
export function readWeights(bytes: Uint8Array): Weights {
  if (String.fromCharCode(...bytes.subarray(0, MAGIC.length)) !== MAGIC) throw new Error('not a file of weights')
  const headerLength = new DataView(bytes.buffer, bytes.byteOffset).getUint32(MAGIC.length, true)
  const cursor: Cursor = { bytes, at: HEADER_START }
  const header = readHeader(take(cursor, headerLength))
  const levels = buildLevels(header.levelRatio)
  return {
    tags: header.tags,
    relations: header.relations,
    tagClasses: header.tagClasses,
    finiteClasses: header.finiteClasses,
    lexicon: readLexicon(cursor, header.words),
    clusters: buildClusters(readPairs(cursor, header.clusters)),
    doubts: header.doubts,
    sureLeads: header.sureLeads,
    tag: buildRowModel(readRows(cursor, header.tag), levels),
    move: buildMoveModel(readPairs(cursor, header.move), levels),
    label: buildRowModel(readRows(cursor, header.label), levels),
    confidence: take(cursor, CONFIDENCE_STEPS * CONFIDENCE_STEPS).slice(),
  }
}

function readHeader(bytes: Uint8Array): WeightsHeader {
  // The trainer wrote it from this very type, and the file is part of the package.
  return JSON.parse(new TextDecoder().decode(bytes)) as WeightsHeader
}

function readLexicon(cursor: Cursor, count: number): Lexicon {
  const hashes = take(cursor, count * 4)
  const classes = take(cursor, count * 2)
  const view = new DataView(hashes.buffer, hashes.byteOffset)
  const lexicon = { hashes: new Int32Array(count), tagClasses: new Uint16Array(count) }
  for (let at = 0; at < count; at += 1) {
    lexicon.hashes[at] = view.getInt32(at * 4, true)
    lexicon.tagClasses[at] = (classes[at * 2] ?? 0) | ((classes[at * 2 + 1] ?? 0) << 8)
  }
  return lexicon
}

function readKeys(cursor: Cursor, { bits, keys }: KeySize): StoredKeys {
  return { bits, steps: take(cursor, keys), prints: take(cursor, keys) }
}

function readPairs(cursor: Cursor, size: KeySize): StoredPairs {
  return { ...readKeys(cursor, size), first: take(cursor, size.keys), second: take(cursor, size.keys) }
}

function readRows(cursor: Cursor, size: RowSize): StoredRows {
  return { ...readKeys(cursor, size), classes: take(cursor, size.weights), weights: take(cursor, size.weights) }
}
