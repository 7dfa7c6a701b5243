import { BUCKET_SLOTS, bucketOf, FINGERPRINT_BITS, fillSlots, keyOf, type StoredKeys } from './model.ts'

/**
 * Words that are used alike and mean alike [`minister`, `senator`, `envoy`] have one cluster, and such clusters one group: so what
 * was learned of one word holds for those that the treebanks lack. Like features, a word is known by some bits of its hash.
 */
export interface WordClusters {
  readonly bits: number
  /** 10 bits of the word, 8 bits of group, 8 bits of cluster within it; 0 is free. */
  readonly slots: Int32Array
}

/** Groups count from 1. */
export interface StoredClusters extends StoredKeys {
  readonly groups: Uint8Array
  readonly members: Uint8Array
}

const CLUSTER_SHIFT = 16
const CLUSTER = 0xffff
/** That of a word in no cluster; 0 is that of no word at all. */
export const NO_CLUSTER = 1
const FIRST_CLUSTER = 2

export function buildClusters({ groups, members, ...keys }: StoredClusters): WordClusters {
  const values = Int32Array.from(groups, (group, at) => (group << 8) | (members[at] ?? 0))
  return { bits: keys.bits, slots: fillSlots(keys, CLUSTER_SHIFT, values) }
}

/** The number of the cluster of the word with that hash; from 2 on. */
export function clusterOf({ bits, slots }: WordClusters, hash: number): number {
  const key = keyOf(hash, bits)
  const print = key & ((1 << FINGERPRINT_BITS) - 1)
  const first = bucketOf(key) * BUCKET_SLOTS
  for (let at = first; at < first + BUCKET_SLOTS; at += 1) {
    const slot = slots[at] ?? 0
    if (slot !== 0 && slot >>> CLUSTER_SHIFT === print) return (slot & CLUSTER) + FIRST_CLUSTER
  }
  return NO_CLUSTER
}

/** The number of the group that a cluster is of. */
export function groupOf(cluster: number): number {
  return cluster === NO_CLUSTER ? NO_CLUSTER : ((cluster - FIRST_CLUSTER) >>> 8) + FIRST_CLUSTER
}
