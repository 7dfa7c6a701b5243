import { readFileSync } from 'node:fs'
import { BUCKET_SLOTS, bucketOf, keyOf } from '../model.ts'
import type { StoredPairs } from '../stored-table.ts'
import { hashText } from '../word-shape.ts'
import { bucketBits, storeKeys } from './store-keys.ts'

/** A word's place: groups count from 1, their clusters from 0. */
interface ClusteredWord {
  readonly key: number
  readonly group: number
  readonly member: number
}

/** From the lines of `word-clusters.txt`: a line is the words of a cluster; an empty line ends a group of clusters. */
export function readClusters(path: string | URL): StoredPairs {
  return storeClusters(readFileSync(path, 'utf8').trim().split('\n\n').map(readGroup))
}

function readGroup(lines: string): readonly (readonly string[])[] {
  return lines.split('\n').map((line) => line.split(' '))
}

/** Groups of clusters of words. */
export function storeClusters(groups: readonly (readonly (readonly string[])[])[]): StoredPairs {
  const bits = bucketBits(groups.flat(2).length)
  const words = groups.flatMap((group, at) =>
    group.flatMap((cluster, member) =>
      cluster.map((word) => ({ key: keyOf(hashText(word), bits), group: at + 1, member })),
    ),
  )
  const kept = fitBuckets(words)
  return {
    ...storeKeys(
      bits,
      kept.map(({ key }) => key),
    ),
    first: Uint8Array.from(kept, ({ group }) => group),
    second: Uint8Array.from(kept, ({ member }) => member),
  }
}

/** In rising order of keys, as many as there are slots; of two words with one key the first stays. */
function fitBuckets(words: readonly ClusteredWord[]): readonly ClusteredWord[] {
  const taken = new Map<number, Set<number>>()
  const kept = words.filter(({ key }) => {
    const keys = taken.get(bucketOf(key)) ?? new Set()
    taken.set(bucketOf(key), keys)
    if (keys.size >= BUCKET_SLOTS || keys.has(key)) return false
    keys.add(key)
    return true
  })
  return kept.sort((a, b) => a.key - b.key)
}
