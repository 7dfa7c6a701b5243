/** Seeded numbers, the same on every machine: xorshift (Marsaglia 2003). */
export type Random = () => number

/** Whole numbers from 0 to 2³² - 1. */
export function createRandom(seed: number): Random {
  let state = seed | 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return state >>> 0
  }
}

/** Shuffles in place (Fisher and Yates). */
export function shuffle(items: Int32Array, random: Random): void {
  for (let at = items.length - 1; at > 0; at -= 1) {
    const other = random() % (at + 1)
    const item = items[at] ?? 0
    items[at] = items[other] ?? 0
    items[other] = item
  }
}
