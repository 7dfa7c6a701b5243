import { describe, expect, test } from 'vitest'
import { createParseState, forcedMove, isParsed, makeMove, resetParse } from '../../src/syntax/parse-state.ts'
import { moveCosts } from '../../src/syntax/train/oracle.ts'
import { makeProjective } from '../../src/syntax/train/projective.ts'

/** Follows the moves that lose least. */
function followOracle(gold: Int32Array): readonly number[] {
  const state = createParseState()
  const costs = new Int32Array(3)
  resetParse(state, gold.length)
  while (!isParsed(state)) {
    moveCosts(state, gold, costs)
    const possible = state.stackSize < 2 ? [0, 1] : [0, 1, 2]
    const forced = forcedMove(state)
    const best = possible.reduce((least, move) => ((costs[move] ?? 0) < (costs[least] ?? 0) ? move : least), 0)
    makeMove(state, forced < 0 ? best : forced, 1)
  }
  return [...state.heads.subarray(0, gold.length)]
}

describe('training', () => {
  test.each([
    { heads: [1, -1, 1], expected: [1, -1, 1] },
    { heads: [-1], expected: [-1] },
    // [A hearing is scheduled on the issue]: `on the issue` hangs on `hearing` across `scheduled`
    { heads: [1, 3, 3, -1, 6, 6, 1], expected: [1, 3, 3, -1, 6, 6, 3] },
  ])('reads $heads as the projective $expected', ({ heads, expected }) => {
    expect([...makeProjective(heads)]).toEqual(expected)
  })

  test.each([[[1, -1, 1]], [[-1, 0, 1, 2]], [[3, 0, 1, -1, 3]], [[1, 4, 3, 1, -1, 4, 8, 8, 5, 4]]])(
    'reaches the tree %j by the moves without cost',
    (heads) => {
      expect(followOracle(Int32Array.from(heads))).toEqual(heads)
    },
  )
})
