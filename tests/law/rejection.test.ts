import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkStory } from '../support/story.ts'
import { claimArbitrary, storyArbitrary } from '../support/story-arbitrary.ts'

test('rejected claims never matter', async () => {
  const rejectedArbitrary = fc.array(claimArbitrary(), { minLength: 1, maxLength: 4 })
  await fc.assert(
    fc.asyncProperty(storyArbitrary, rejectedArbitrary, async (plan, claims) => {
      const rejected = claims.map((claim) => ({ ...claim, evidence: 'misread', review: 'rejected' as const }))
      const sources = plan.sources.map((source) => ({ ...source, claims: [...source.claims, ...rejected] }))
      const before = await checkStory(plan)
      const after = await checkStory({ ...plan, sources })
      expect(after.findings).toEqual(before.findings)
      expect(after.exitCode).toBe(before.exitCode)
      const { claims: _, ...summary } = before.report.summary
      expect(after.report.summary).toMatchObject(summary)
    }),
    { numRuns: 60 },
  )
})
