/**
 * The state of an arc-hybrid parser (Kuhlmann, Gómez-Rodríguez and Satta 2011): a stack of words that wait for their
 * head, the words still to come, and the arcs so far. Words are read left to right, each arc is final, and the
 * arcs never cross.
 */

/** Longest sentence parsed as one; longer ones are cut here. News sentences rarely pass 80. */
export const LONGEST_SENTENCE = 400

/** A position that no word has: where a neighbour or child is missing. */
export const NO_TOKEN: number = LONGEST_SENTENCE + 4
/** Positions from the end of the sentence on read as this word and tag. */
const AFTER_END = 1
const COLUMN_LENGTH = LONGEST_SENTENCE + 8

/** Children beyond this many are not counted. */
const MOST_COUNTED = 4

export const SHIFT = 0
/** The top of the stack depends on the next word. */
export const LEFT = 1
/** The top of the stack depends on the word below it. */
export const RIGHT = 2
export const MOVE_COUNT = 3

export interface ParseState {
  length: number
  /** Next word to come; `length` once all are read. */
  next: number
  stackSize: number
  readonly stack: Int32Array
  /** All columns below, one after the other in the order of COLUMN_STARTS. */
  readonly table: Int32Array
  /** Of the tokens, by position: the word and the tag plus 2. */
  readonly words: Int32Array
  readonly tags: Int32Array
  /** The tag or the two in doubt, as the tagger numbers them. */
  readonly choices: Int32Array
  /** The cluster of the word, and its group. */
  readonly clusters: Int32Array
  readonly groups: Int32Array
  readonly heads: Int32Array
  /** Relation plus 1; 0 while there is no head. */
  readonly labels: Int32Array
  readonly leftmost: Int32Array
  readonly secondLeftmost: Int32Array
  readonly rightmost: Int32Array
  readonly secondRightmost: Int32Array
  readonly leftCount: Int32Array
  readonly rightCount: Int32Array
  /** One bit per relation among the children on that side; relations 32 apart share one. */
  readonly leftLabels: Int32Array
  readonly rightLabels: Int32Array
  /** Of the words before a position, how many of each kind that separates clauses: lanes of 8 bits. */
  readonly separators: Int32Array
  /** Of the arc to each token: how far its move and its label were ahead. */
  readonly moveLeads: Int32Array
  readonly labelLeads: Int32Array
}

const COLUMN_NAMES = [
  'w', 't', 'u', 'c', 'g', 'l', 'vl', 'vr', 'kl', 'kr', 'head', 'L', 'M', 'R', 'S', 'sum', 'moveLead', 'labelLead',
] as const // biome-ignore format: a table
type ColumnName = (typeof COLUMN_NAMES)[number]

/** Where in `table` the column starts, by the name that features know it by. */
export const COLUMN_STARTS: Readonly<Record<string, number>> = Object.fromEntries(
  COLUMN_NAMES.map((name, at) => [name, at * COLUMN_LENGTH]),
)

export function createParseState(): ParseState {
  const table = new Int32Array(COLUMN_NAMES.length * COLUMN_LENGTH)
  const column = (name: ColumnName): Int32Array => {
    const start = COLUMN_NAMES.indexOf(name) * COLUMN_LENGTH
    return table.subarray(start, start + COLUMN_LENGTH)
  }
  // What is missing has no children either.
  for (const name of ['L', 'M', 'R', 'S'] as const) column(name).fill(NO_TOKEN)
  return {
    length: 0,
    next: 0,
    stackSize: 0,
    stack: new Int32Array(COLUMN_LENGTH),
    table,
    words: column('w'),
    tags: column('t'),
    choices: column('u'),
    clusters: column('c'),
    groups: column('g'),
    labels: column('l'),
    leftCount: column('vl'),
    rightCount: column('vr'),
    leftLabels: column('kl'),
    rightLabels: column('kr'),
    heads: column('head'),
    leftmost: column('L'),
    secondLeftmost: column('M'),
    rightmost: column('R'),
    secondRightmost: column('S'),
    separators: column('sum'),
    moveLeads: column('moveLead'),
    labelLeads: column('labelLead'),
  }
}

/** Makes one parse go on from where another is. */
export function copyState(from: ParseState, to: ParseState): void {
  to.length = from.length
  to.next = from.next
  to.stackSize = from.stackSize
  for (let at = 0; at < from.stackSize; at += 1) to.stack[at] = from.stack[at] ?? 0
  const { table } = from
  const end = from.length + LOOK_AHEAD
  for (let start = 0; start < table.length; start += COLUMN_LENGTH) {
    for (let at = start; at <= start + end; at = (at + 1) | 0) to.table[at] = table[at] ?? 0
  }
}

/** How many words after the next one are looked at. */
const LOOK_AHEAD = 4

/** Forgets all arcs; words, tags and separators of the first `length` positions are the caller's to fill. */
export function resetParse(state: ParseState, length: number): void {
  state.length = length
  state.next = 0
  state.stackSize = 0
  for (const column of [state.words, state.tags, state.choices, state.clusters, state.groups]) {
    column.fill(AFTER_END, length, length + LOOK_AHEAD)
  }
  state.heads.fill(-1, 0, length)
  for (const children of [state.leftmost, state.secondLeftmost, state.rightmost, state.secondRightmost]) {
    children.fill(NO_TOKEN, 0, length)
  }
  for (const column of [state.labels, state.leftCount, state.rightCount, state.leftLabels, state.rightLabels]) {
    column.fill(0, 0, length)
  }
}

/** The word `depth` below the top of the stack. */
export function stackAt(state: ParseState, depth: number): number {
  const at = state.stackSize - 1 - depth
  return at < 0 ? NO_TOKEN : (state.stack[at] ?? NO_TOKEN)
}

/**
 * The only move possible, or -1 where there is a choice. Once all words are read the rest follows: what is left on the
 * stack hangs on the word below it and the lowest one is the root, so that a tree has one root.
 */
export function forcedMove(state: ParseState): number {
  if (state.next >= state.length) return RIGHT
  return state.stackSize === 0 ? SHIFT : -1
}

/** All words are read and one is left: the root. */
export function isParsed(state: ParseState): boolean {
  return state.next >= state.length && state.stackSize <= 1
}

/** Nothing that decides a move or a label can tell the two parses apart: their arcs differ in what was settled before. */
export function haveSameFuture(left: ParseState, right: ParseState): boolean {
  if (left.next !== right.next || left.stackSize !== right.stackSize) return false
  for (let at = left.stackSize - 1; at >= 0; at -= 1) if (left.stack[at] !== right.stack[at]) return false
  return (
    haveSameChildren(left, right, left.next) &&
    haveSameChildren(left, right, stackAt(left, 0)) &&
    haveSameChildren(left, right, stackAt(left, 1))
  )
}

function haveSameChildren(left: ParseState, right: ParseState, word: number): boolean {
  if (word >= left.length) return true
  return (
    left.leftLabels[word] === right.leftLabels[word] &&
    left.rightLabels[word] === right.rightLabels[word] &&
    left.leftCount[word] === right.leftCount[word] &&
    left.rightCount[word] === right.rightCount[word] &&
    isSameChild(left, right, left.leftmost[word] ?? NO_TOKEN, right.leftmost[word] ?? NO_TOKEN) &&
    isSameChild(left, right, left.secondLeftmost[word] ?? NO_TOKEN, right.secondLeftmost[word] ?? NO_TOKEN) &&
    isSameChild(left, right, left.rightmost[word] ?? NO_TOKEN, right.rightmost[word] ?? NO_TOKEN) &&
    isSameChild(left, right, left.secondRightmost[word] ?? NO_TOKEN, right.secondRightmost[word] ?? NO_TOKEN)
  )
}

function isSameChild(left: ParseState, right: ParseState, child: number, other: number): boolean {
  return child === other && left.labels[child] === right.labels[child]
}

export function headOf(state: ParseState, move: number): number {
  return move === LEFT ? state.next : stackAt(state, 1)
}

/** Makes a move that is possible. `label` is the relation plus 1, unused for SHIFT. */
export function makeMove(state: ParseState, move: number, label: number): void {
  if (move === SHIFT) {
    state.stack[state.stackSize] = state.next
    state.stackSize += 1
    state.next += 1
    return
  }
  const dependent = stackAt(state, 0)
  const head = headOf(state, move)
  state.stackSize -= 1
  state.heads[dependent] = head
  state.labels[dependent] = label
  if (move === LEFT) addLeftChild(state, head, dependent, label)
  else addRightChild(state, head, dependent, label)
}

function addLeftChild(state: ParseState, head: number, dependent: number, label: number): void {
  state.secondLeftmost[head] = state.leftmost[head] ?? NO_TOKEN
  state.leftmost[head] = dependent
  state.leftCount[head] = Math.min((state.leftCount[head] ?? 0) + 1, MOST_COUNTED)
  state.leftLabels[head] = (state.leftLabels[head] ?? 0) | (1 << (label & 31))
}

function addRightChild(state: ParseState, head: number, dependent: number, label: number): void {
  state.secondRightmost[head] = state.rightmost[head] ?? NO_TOKEN
  state.rightmost[head] = dependent
  state.rightCount[head] = Math.min((state.rightCount[head] ?? 0) + 1, MOST_COUNTED)
  state.rightLabels[head] = (state.rightLabels[head] ?? 0) | (1 << (label & 31))
}
