/** Groups in order of first appearance; no group is empty. Node 20 has no `Map.groupBy`. */
export function groupMap<T, K>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, [T, ...T[]]> {
  const groups = new Map<K, [T, ...T[]]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}

/** The same without the keys. */
export function groupBy<T>(items: Iterable<T>, keyOf: (item: T) => string): readonly (readonly [T, ...T[]])[] {
  return [...groupMap(items, keyOf).values()]
}

/** Code unit order: the same on every machine, whatever its locale. */
export function compareText(left: string, right: string): number {
  if (left === right) return 0
  return left < right ? -1 : 1
}

/** Infinities are equal to themselves here, which subtraction would not say. */
export function compareNumbers(left: number, right: number): number {
  if (left === right) return 0
  return left < right ? -1 : 1
}

/** Tries each order in turn until one tells the two apart. */
export function inOrder<T>(...orders: readonly ((left: T, right: T) => number)[]): (left: T, right: T) => number {
  return (left, right) => {
    for (const order of orders) {
      const result = order(left, right)
      if (result !== 0) return result
    }
    return 0
  }
}

export function countBy<T, K>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, number> {
  const counts = new Map<K, number>()
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1)
  return counts
}

/** Of those that are there as often the least; null of none. */
export function mostFrequent<T extends string | number>(items: Iterable<T>): T | null {
  let best: T | null = null
  let most = 0
  for (const [item, count] of countBy(items, (one) => one)) {
    if (count > most || (count === most && best !== null && item < best)) {
      best = item
      most = count
    }
  }
  return best
}

/** Whether the two have an item in common. */
export function shareAny<T>(left: ReadonlySet<T>, right: ReadonlySet<T>): boolean {
  for (const item of left) if (right.has(item)) return true
  return false
}

/** How many items of one set the other has too. */
export function countShared<T>(left: ReadonlySet<T>, right: ReadonlySet<T>): number {
  let count = 0
  for (const item of left) if (right.has(item)) count += 1
  return count
}
