/** Aligns two quotes word by word where they are most alike, so that words cut from the ends of either cost nothing. */

/** Words that both have, or words that stand in one place of the two. */
export interface Stretch {
  readonly isCommon: boolean
  readonly left: readonly string[]
  readonly right: readonly string[]
}

const MATCH = 4
const GAP = -1
const STOP = 0
const DIAGONAL = 1
const UP = 2
const SIDEWAYS = 3
/** Stretches that a diff shows at most, and words on each side of a long one. */
const LONGEST_DIFF = 24
const CONTEXT = 4

interface Cell {
  readonly row: number
  readonly column: number
}

interface Table {
  /** One step per cell, row by row. */
  readonly steps: Uint8Array
  readonly width: number
  readonly best: Cell
}

/**
 * Local alignment after Smith and Waterman (1981): a word in common counts 4, a word too many -1. Beyond the aligned
 * words, what both have on the same side was changed as well, as far as both have any.
 * Time and memory are the product of the two lengths.
 */
export function align(left: readonly string[], right: readonly string[]): readonly Stretch[] {
  const table = fillTable(left, right)
  const { pairs, start } = walkBack(table)
  const before = Math.min(start.row, start.column)
  const after = Math.min(left.length - table.best.row, right.length - table.best.column)
  const steps: Cell[] = [
    { row: start.row - before, column: start.column - before },
    ...pairs,
    { row: table.best.row + after, column: table.best.column + after },
  ]
  return stretches(left, right, steps)
}

function fillTable(left: readonly string[], right: readonly string[]): Table {
  const width = right.length + 1
  const steps = new Uint8Array((left.length + 1) * width)
  let above = new Int32Array(width)
  let best = { row: 0, column: 0, score: 0 }
  for (let row = 1; row <= left.length; row += 1) {
    const scores = new Int32Array(width)
    for (let column = 1; column < width; column += 1) {
      const diagonal = left[row - 1] === right[column - 1] ? (above[column - 1] ?? 0) + MATCH : 0
      const up = (above[column] ?? 0) + GAP
      const sideways = (scores[column - 1] ?? 0) + GAP
      const score = Math.max(STOP, diagonal, up, sideways)
      scores[column] = score
      steps[row * width + column] = stepFor(score, diagonal, up)
      if (score > best.score) best = { row, column, score }
    }
    above = scores
  }
  return { steps, width, best }
}

function stepFor(score: number, diagonal: number, up: number): number {
  if (score === 0) return STOP
  if (score === diagonal) return DIAGONAL
  return score === up ? UP : SIDEWAYS
}

/** The pairs of equal words, first pair first, as rows and columns; and the cell where the alignment starts. */
function walkBack(table: Table): { readonly pairs: readonly Cell[]; readonly start: Cell } {
  const pairs: Cell[] = []
  let { row, column } = table.best
  for (;;) {
    const step = table.steps[row * table.width + column] ?? STOP
    if (step === STOP) return { pairs: pairs.reverse(), start: { row, column } }
    if (step === DIAGONAL) pairs.push({ row: row - 1, column: column - 1 })
    if (step !== SIDEWAYS) row -= 1
    if (step !== UP) column -= 1
  }
}

/** The first and the last cell bound the aligned part; those between are words in common. */
function stretches(left: readonly string[], right: readonly string[], cells: readonly Cell[]): readonly Stretch[] {
  const found: Stretch[] = []
  const [first = { row: 0, column: 0 }, ...rest] = cells
  let { row, column } = first
  for (const [index, cell] of rest.entries()) {
    if (cell.row > row || cell.column > column)
      found.push({ isCommon: false, left: left.slice(row, cell.row), right: right.slice(column, cell.column) })
    if (index === rest.length - 1) break
    const word = left.slice(cell.row, cell.row + 1)
    found.push({ isCommon: true, left: word, right: word })
    row = cell.row + 1
    column = cell.column + 1
  }
  return joinCommon(found)
}

function joinCommon(stretches: readonly Stretch[]): readonly Stretch[] {
  const joined: { isCommon: boolean; left: string[]; right: string[] }[] = []
  for (const stretch of stretches) {
    const last = joined.at(-1)
    if (last?.isCommon && stretch.isCommon) {
      last.left.push(...stretch.left)
      last.right.push(...stretch.right)
    } else joined.push({ isCommon: stretch.isCommon, left: [...stretch.left], right: [...stretch.right] })
  }
  return joined
}

/** Two quotes as one line of words in the manner of `git diff --word-diff`: `we [-will-] {+may+} leave`. */
export function wordDiff(stretches: readonly Stretch[]): string {
  const shown = stretches
    .slice(0, LONGEST_DIFF)
    .map((stretch) => (stretch.isCommon ? shorten(stretch.left) : changed(stretch)))
  return [...shown, ...(stretches.length > LONGEST_DIFF ? ['…'] : [])].join(' ')
}

function shorten(words: readonly string[]): string {
  if (words.length <= CONTEXT * 2 + 1) return words.join(' ')
  return [...words.slice(0, CONTEXT), '…', ...words.slice(-CONTEXT)].join(' ')
}

function changed(stretch: Stretch): string {
  const removed = stretch.left.length > 0 ? [`[-${shorten(stretch.left)}-]`] : []
  const added = stretch.right.length > 0 ? [`{+${shorten(stretch.right)}+}`] : []
  return [...removed, ...added].join(' ')
}
