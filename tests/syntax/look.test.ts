import { expect, test } from 'vitest'
import { createDecision, decide, NEVER_SURE } from '../../src/syntax/decision.ts'
import { compileTemplates } from '../../src/syntax/feature-template.ts'
import { correctBest, keepFirstScores, looksOf } from '../../src/syntax/train/look.ts'
import { addScores, createPerceptron, scorerOf } from '../../src/syntax/train/perceptron.ts'

const MARGIN = 1
const RIGHT = 1

/** Two classes, one feature looked at first and one more; what the two add up to after so many lessons. */
function weightsAfter(lessons: number): readonly (readonly number[])[] {
  const model = createPerceptron(8)
  const firstScores = new Int32Array(2)
  const plan = {
    classCount: 2,
    atomCount: 2,
    templates: compileTemplates(['zero', 'word'], ['word', 'word word']),
    firstLook: 1,
  }
  const decision = createDecision(plan, keepFirstScores(scorerOf(model), firstScores), NEVER_SURE)
  for (let lesson = 0; lesson < lessons; lesson += 1) {
    decision.scores.fill(0)
    decide(decision)
    for (const look of looksOf(decision, firstScores, MARGIN)) correctBest(model, look, RIGHT)
  }
  return [0, 1].map((at) => {
    const scores = new Int32Array(2)
    addScores(model, decision.features, at, at + 1, scores)
    return [...scores]
  })
}

test('a look learns from its mistakes, the first also for itself', () => {
  expect(weightsAfter(1)).toEqual([
    [-2, 2],
    [-1, 1],
  ])
})

test('a look learns nothing more where it is ahead by the margin', () => {
  expect(weightsAfter(2)).toEqual(weightsAfter(1))
})
