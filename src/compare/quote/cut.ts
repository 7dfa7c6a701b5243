import { CUT } from '../../value/quote-words.ts'

/**
 * Whether the parts of a quote between its cuts stand in another quote, each unbroken and in their order.
 * Time linear in both.
 */
export function isCutFrom(part: readonly string[], whole: readonly string[]): boolean {
  let from = 0
  for (const segment of segmentsOf(part)) {
    const found = indexOfRun(whole, segment, from)
    if (found < 0) return false
    from = found + segment.length
  }
  return true
}

function segmentsOf(words: readonly string[]): readonly (readonly string[])[] {
  const segments: string[][] = [[]]
  for (const word of words) {
    if (word === CUT) segments.push([])
    else segments.at(-1)?.push(word)
  }
  return segments.filter((segment) => segment.length > 0)
}

/** Knuth, Morris, Pratt (1977): where the run starts at or after `from`, or -1. */
function indexOfRun(words: readonly string[], run: readonly string[], from: number): number {
  const borders = bordersOf(run)
  let matched = 0
  for (let index = from; index < words.length; index += 1) {
    while (matched > 0 && words[index] !== run[matched]) matched = borders[matched - 1] ?? 0
    if (words[index] === run[matched]) matched += 1
    if (matched === run.length) return index - matched + 1
  }
  return -1
}

/** For every prefix of the run, the length of its longest end that is also its beginning. */
function bordersOf(run: readonly string[]): readonly number[] {
  const borders = [0]
  let length = 0
  for (let index = 1; index < run.length; index += 1) {
    while (length > 0 && run[index] !== run[length]) length = borders[length - 1] ?? 0
    if (run[index] === run[length]) length += 1
    borders.push(length)
  }
  return borders
}
