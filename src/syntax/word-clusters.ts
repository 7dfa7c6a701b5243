import { BUCKET_SLOTS, bucketOf, FINGERPRINT_BITS, keyOf, PAIR_SHIFT } from './model.ts'
import { buildPairSlots, type StoredPairs } from './stored-table.ts'

/**
 * Words that are used alike and mean alike [`minister`, `senator`, `envoy`] have one cluster, and such clusters one group: so what
 * was learned of one word holds for those that the treebanks lack. Like features, a word is known by some bits of its hash.
 */
export interface WordClusters {
  readonly bits: number
  /** 10 bits of the word, 8 bits of group, 8 bits of cluster within it; 0 is free. */
  readonly slots: Int32Array
}

const CLUSTER = 0xffff
/** That of a word in no cluster; 0 is that of no word at all. */
export const NO_CLUSTER = 1
const FIRST_CLUSTER = 2

/** The first byte is the group, from 1 on, the second the cluster within it. */
export function buildClusters(stored: StoredPairs): WordClusters {
  return { bits: stored.bits, slots: buildPairSlots(stored) }
}

/** The number of the cluster of the word with that hash; from 2 on. */
export function clusterOf({ bits, slots }: WordClusters, hash: number): number {
  const key = keyOf(hash, bits)
  const print = key & ((1 << FINGERPRINT_BITS) - 1)
  const first = bucketOf(key) * BUCKET_SLOTS
  for (let at = first; at < first + BUCKET_SLOTS; at += 1) {
    const slot = slots[at] ?? 0
    if (slot !== 0 && slot >>> PAIR_SHIFT === print) return (slot & CLUSTER) + FIRST_CLUSTER
  }
  return NO_CLUSTER
}

/** The number of the group that a cluster is of. */
export function groupOf(cluster: number): number {
  return cluster === NO_CLUSTER ? NO_CLUSTER : ((cluster - FIRST_CLUSTER) >>> 8) + FIRST_CLUSTER
}
