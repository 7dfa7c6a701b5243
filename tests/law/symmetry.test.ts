import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkStory, verdictsOfPairs } from '../support/story.ts'
import { ATTRIBUTES, claimArbitrary, DECLARATIONS, publishedArbitrary, withDate } from '../support/story-arbitrary.ts'

const sideArbitrary = (attribute: string) => fc.tuple(claimArbitrary(attribute), publishedArbitrary)

test.each(ATTRIBUTES)('what two sources say of %s is judged alike from either side', async (attribute) => {
  await fc.assert(
    fc.asyncProperty(
      sideArbitrary(attribute),
      sideArbitrary(attribute),
      async ([left, leftDate], [right, rightDate]) => {
        const first = withDate({ claims: [left] }, leftDate)
        const second = withDate({ claims: [right] }, rightDate)
        const forward = await checkStory({ ...DECLARATIONS, sources: [first, second] })
        const backward = await checkStory({ ...DECLARATIONS, sources: [second, first] })
        expect(verdictsOfPairs(backward.findings)).toEqual(verdictsOfPairs(forward.findings))
        expect(backward.findings.map(({ verdict }) => verdict)).toEqual(forward.findings.map(({ verdict }) => verdict))
        expect(backward.exitCode).toBe(forward.exitCode)
      },
    ),
    { numRuns: 20 },
  )
})
