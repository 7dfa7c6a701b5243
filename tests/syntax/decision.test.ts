import { describe, expect, test } from 'vitest'
import {
  createDecision,
  type Decision,
  decide,
  IMPOSSIBLE,
  NEVER_SURE,
  type Ranking,
  rankScores,
} from '../../src/syntax/decision.ts'
import { compileTemplates } from '../../src/syntax/feature-template.ts'

describe('a ranking', () => {
  test.each([
    { scores: [3, 9, 5], expected: { best: 1, second: 2, lead: 4 } },
    { scores: [9, 3, 5], expected: { best: 0, second: 2, lead: 4 } },
    { scores: [5, 3, 9], expected: { best: 2, second: 0, lead: 4 } },
    { scores: [-5, -9], expected: { best: 0, second: 1, lead: 4 } },
    { scores: [7, 7, 7], expected: { best: 0, second: 1, lead: 0 } },
    { scores: [IMPOSSIBLE, 2, IMPOSSIBLE], expected: { best: 1, second: 0, lead: 2 - IMPOSSIBLE } },
  ])('of $scores is $expected', ({ scores, expected }) => {
    const ranking: Ranking = { best: 0, second: 0, lead: 0 }
    rankScores(Int32Array.from(scores), ranking)
    expect(ranking).toEqual(expected)
  })
})

/** Two classes and two templates, one for each look; `weights` are what each adds to the second class. */
function twoLooks(weights: readonly number[], sureLead: number): Decision {
  const plan = {
    classCount: 2,
    atomCount: 2,
    templates: compileTemplates(['zero', 'word'], ['word', 'word word']),
    firstLook: 1,
  }
  return createDecision(
    plan,
    (_, from, to, scores) => {
      for (let at = from; at < to; at += 1) scores[1] = (scores[1] ?? 0) + (weights[at] ?? 0)
    },
    sureLead,
  )
}

describe('a decision', () => {
  test.each([
    { sureLead: 10, best: 1, lead: 10, title: 'is final where the first look is far enough ahead' },
    { sureLead: 11, best: 0, lead: 5, title: 'looks at all features where it is not' },
    { sureLead: NEVER_SURE, best: 0, lead: 5, title: 'always looks at all features where none is ever sure' },
  ])('$title', ({ sureLead, best, lead }) => {
    const decision = twoLooks([10, -15], sureLead)
    expect(decide(decision)).toBe(best)
    expect(decision.ranking.lead).toBe(lead)
  })
})
