import { expect, test } from 'vitest'
import { commonArcs } from '../../src/syntax/train/agreed-trees.ts'
import { UNKNOWN_HEAD } from '../../src/syntax/train/oracle.ts'

test('two trees have in common the heads and labels that are the same', () => {
  const first = { heads: Int32Array.of(1, -1, 1, 2), labels: Int32Array.of(3, 0, 4, 5) }
  const second = { heads: Int32Array.of(1, -1, 3, 2), labels: Int32Array.of(3, 0, 4, 6) }
  expect(commonArcs(first, second)).toEqual({
    heads: Int32Array.of(1, -1, UNKNOWN_HEAD, 2),
    labels: Int32Array.of(3, 0, 4, -1),
  })
})
