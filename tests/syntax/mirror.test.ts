import { expect, test } from 'vitest'
import { mirrorExample } from '../../src/syntax/train/mirror.ts'
import { UNKNOWN_HEAD } from '../../src/syntax/train/oracle.ts'

const EXAMPLE = {
  forms: ['Ministers', 'met', 'in', 'Almara'],
  tags: { best: Int32Array.of(1, 2, 3, 4), choices: Int32Array.of(11, 12, 13, 14) },
  heads: Int32Array.of(1, -1, 3, UNKNOWN_HEAD),
  labels: Int32Array.of(5, 6, 7, -1),
}

test('a sentence in the mirror has the same arcs from its end to its start', () => {
  expect(mirrorExample(EXAMPLE)).toEqual({
    forms: ['Almara', 'in', 'met', 'Ministers'],
    tags: { best: Int32Array.of(4, 3, 2, 1), choices: Int32Array.of(14, 13, 12, 11) },
    heads: Int32Array.of(UNKNOWN_HEAD, 0, -1, 2),
    labels: Int32Array.of(-1, 7, 6, 5),
  })
})

test('a sentence in the mirror of a mirror is itself', () => {
  expect(mirrorExample(mirrorExample(EXAMPLE))).toEqual(EXAMPLE)
})
