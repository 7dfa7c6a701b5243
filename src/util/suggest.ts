/** Longer words are no typing errors of anything. */
const LONGEST_WORD = 64

/** No person misspells more; a file made of mistakes may hold a hundred thousand. */
const MOST_WORDS = 1000

/**
 * The candidate that a mistyped word most likely stands for, or null when none is near.
 * Near means at most one slip in three letters; `-`, `_`, spaces and case do not count.
 */
export function suggest(word: string, candidates: Iterable<string>): string | null {
  const wanted = simplified(word)
  if (wanted === '' || wanted.length > LONGEST_WORD) return null
  let limit = Math.max(1, Math.floor(wanted.length / 3))
  let nearest: string | null = null
  for (const candidate of candidates) {
    const distance = editDistance(wanted, simplified(candidate), limit)
    if (distance > limit) continue
    nearest = candidate
    if (distance === 0) break
    limit = distance - 1
  }
  return nearest
}

/** As `suggest`, of the same candidates each time. Beyond a thousand different words it finds nothing near any more. */
export function createSuggester(candidates: readonly string[]): (word: string) => string | null {
  const known = new Map<string, string | null>()
  return (word) => {
    const found = known.get(word)
    if (found !== undefined || known.size >= MOST_WORDS) return found ?? null
    const near = suggest(word, candidates)
    known.set(word, near)
    return near
  }
}

function simplified(word: string): string {
  return word.length > 2 * LONGEST_WORD ? word : word.toLowerCase().replaceAll(/[-_ ]/g, '')
}

/**
 * How many letters to insert, remove, replace or swap with their neighbour to turn one word into the other
 * (Damerau-Levenshtein, optimal string alignment). Words that differ in length by more than `limit` are not compared.
 */
function editDistance(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) > limit) return limit + 1
  let beforeLast: number[] = []
  let last = Array.from({ length: right.length + 1 }, (_, column) => column)
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= right.length; column += 1) {
      const isEqual = left[row - 1] === right[column - 1]
      const isSwap = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1]
      current.push(
        Math.min(
          at(last, column) + 1,
          at(current, column - 1) + 1,
          at(last, column - 1) + (isEqual ? 0 : 1),
          isSwap ? at(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      )
    }
    // No row below can hold less than this one does.
    if (Math.min(...current) > limit) return limit + 1
    beforeLast = last
    last = current
  }
  return at(last, right.length)
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY
}
