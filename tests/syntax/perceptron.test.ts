import { describe, expect, test } from 'vitest'
import {
  addScores,
  changeWeights,
  createClosedPerceptron,
  createPerceptron,
  endRound,
  freeze,
  type Perceptron,
} from '../../src/syntax/train/perceptron.ts'

function scoresOf(model: Perceptron, feature: number): readonly number[] {
  const scores = new Int32Array(3)
  addScores(model, Int32Array.of(feature), 0, 1, scores)
  return [...scores]
}

describe('a perceptron', () => {
  test('adds what was changed for its features', () => {
    const model = createPerceptron(8)
    changeWeights(model, Int32Array.of(7, 9), 1, 1)
    changeWeights(model, Int32Array.of(7), 2, -1)
    expect([7, 9, 11].map((feature) => scoresOf(model, feature))).toEqual([
      [0, 1, -1],
      [0, 1, 0],
      [0, 0, 0],
    ])
  })

  test('ends with the averages over its steps, times 256', () => {
    const model = createPerceptron(8)
    model.step = 1
    changeWeights(model, Int32Array.of(7), 1, 1)
    model.step = 4
    endRound(model)
    freeze(model)
    expect(scoresOf(model, 7)).toEqual([0, 192, 0])
  })

  test('that is closed learns of its own features and classes alone', () => {
    const model = createClosedPerceptron([{ feature: 7, labels: [1] }])
    changeWeights(model, Int32Array.of(7, 9), 1, 1)
    changeWeights(model, Int32Array.of(7, 9), 2, 1)
    expect([7, 9].map((feature) => scoresOf(model, feature))).toEqual([
      [0, 1, 0],
      [0, 0, 0],
    ])
  })
})
