import { LEFT, type ParseState, RIGHT, SHIFT, stackAt } from '../parse-state.ts'

/**
 * How many arcs of the gold tree each move loses for good (Goldberg and Nivre 2013). Unlike a fixed list of right moves it
 * also says what is best after a mistake.
 */
export function moveCosts(state: ParseState, gold: Int32Array, costs: Int32Array): void {
  const top = stackAt(state, 0)
  const { next } = state
  const dependentsAhead = countDependents(gold, top, next, state.length)
  const head = gold[top] ?? -1
  const isHeadAhead = head >= next || head < 0
  costs[SHIFT] = shiftCost(state, gold)
  // A root whose head is outside the sentence is lost as soon as it hangs on anything.
  costs[LEFT] = dependentsAhead + (head === next ? 0 : isHeadAhead || head === stackAt(state, 1) ? 1 : 0)
  costs[RIGHT] = dependentsAhead + (isHeadAhead ? 1 : 0)
}

function countDependents(gold: Int32Array, head: number, from: number, end: number): number {
  let count = 0
  for (let at = from; at < end; at += 1) if (gold[at] === head) count += 1
  return count
}

/** The next word loses a head below the top of the stack, and all its dependents there. */
function shiftCost(state: ParseState, gold: Int32Array): number {
  const { next, stack } = state
  const head = gold[next] ?? -1
  let cost = 0
  for (let depth = 0; depth < state.stackSize; depth += 1) {
    const word = stack[depth] ?? 0
    if (gold[word] === next) cost += 1
    if (word === head && depth < state.stackSize - 1) cost += 1
  }
  return cost
}
